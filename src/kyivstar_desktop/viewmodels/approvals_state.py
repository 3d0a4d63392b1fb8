"""What the page of approvals knows and shows. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.approvals import DEEDS, ROLES, Approval, is_own, why_not
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.request_file import instant_of
from kyivstar_desktop.domain.rights import may_approve
from kyivstar_desktop.services.refresh import Loadable
from kyivstar_desktop.viewmodels.approvals_words import (
    deed_text,
    file_trouble,
    role_name,
    rows_text,
    status_look,
    trouble_text,
    why_text,
)
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_age,
    present_moment,
    present_money,
)

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.account import Person
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.request_file import Request
    from kyivstar_desktop.viewmodels.presenting.errors import ErrorText

translate = QCoreApplication.translate
WAITING, MINE, ROLES_TAB, LOG = "waiting", "mine", "roles", "log"
MOST_CARDS = 100
MOST_NODES = 12


@dataclass(frozen=True, slots=True)
class Inputs:
    """`at_hand` are ids of consents whose rows lie on this computer."""

    now: datetime
    list: Loadable[tuple[Approval, ...]] = field(default_factory=Loadable)
    person: Person | None = None
    tab: str = WAITING
    at_hand: frozenset[str] = frozenset()
    request: Request | None = None
    print: str = ""  # of whoever signed the request
    own_print: str = ""
    registered: bool | None = None
    file_kind: str = ""  # what is wrong with the last file
    trouble: AppError | None = None
    done: str = ""
    offline: bool = False


@dataclass(frozen=True, slots=True)
class CardPart:
    """One consent. `why` says why it cannot be approved here; `note` the reason of a refusal."""

    id: str
    title: str
    text: str
    total: str
    facts: tuple[tuple[str, str], ...]
    state: str
    tone: str
    icon: str
    why: str = ""
    note: str = ""
    can_approve: bool = False
    can_reject: bool = False
    can_withdraw: bool = False
    can_export: bool = False


@dataclass(frozen=True, slots=True)
class RequestPart:
    """A proved request that came as a file: what is consented to, and by whom it was signed."""

    title: str
    text: str
    facts: tuple[tuple[str, str], ...]
    nodes: tuple[tuple[str, str, str], ...]
    more_nodes: str
    print: str
    can_sign: bool
    why: str


@dataclass(frozen=True, slots=True)
class KeyPart:
    """The person's own key of signatures; `state` is a sentence."""

    state: str
    print: str
    can_register: bool


@dataclass(frozen=True, slots=True)
class RolePart:
    """A row of the table of rights; `own`: the person has this role."""

    name: str
    own: bool
    deeds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ApprovalsState:
    """`page`: loading, list, empty, failed, roles, log."""

    page: str
    tabs: tuple[tuple[str, str], ...]
    tab: str
    age: str
    cards: tuple[CardPart, ...]
    nothing: tuple[str, str]
    request: RequestPart | None
    key: KeyPart | None
    roles: tuple[RolePart, ...]
    roles_note: str
    trouble: ErrorText | None
    offline: bool


def derive_approvals(i: Inputs) -> ApprovalsState:
    known = i.list.value or ()
    waiting = [one for one in known if not is_own(one, i.person) and _still_waits(one, i.now)]
    mine = [one for one in known if is_own(one, i.person)]
    shown = waiting if i.tab == WAITING else mine if i.tab == MINE else []
    return ApprovalsState(
        page=_page(i, len(shown)),
        tabs=_tabs(len(waiting), sum(_still_waits(one, i.now) for one in mine)),
        tab=i.tab,
        age=present_age(i.list.at, i.now),
        cards=tuple(_card(i, one) for one in shown[:MOST_CARDS]),
        nothing=_nothing(i.tab),
        request=_request(i) if i.tab == WAITING else None,
        key=_key(i) if i.tab == WAITING else None,
        roles=_roles(i.person),
        roles_note=_roles_note(),
        trouble=_trouble(i),
        offline=i.offline,
    )


def _still_waits(one: Approval, now: datetime) -> bool:
    return one.waits and (one.expires_at is None or one.expires_at > now)


def _page(i: Inputs, shown: int) -> str:
    if i.tab in {ROLES_TAB, LOG}:
        return i.tab
    if i.list.value is None:
        return "failed" if i.list.error is not None else "loading"
    return "list" if shown else "empty"


def _tabs(waiting: int, mine: int) -> tuple[tuple[str, str], ...]:
    def counted(text: str, count: int) -> str:
        return f"{text} · {count}" if count else text

    return (
        (WAITING, counted(translate("Approvals", "To approve"), waiting)),
        (MINE, counted(translate("Approvals", "My requests"), mine)),
        (ROLES_TAB, translate("Approvals", "Roles")),
        (LOG, translate("Approvals", "Audit log")),
    )


def _card(i: Inputs, one: Approval) -> CardPart:
    own, why = is_own(one, i.person), why_not(one, i.person, i.now)
    state, tone, icon = status_look(one)
    waits = _still_waits(one, i.now)
    facts = [
        (translate("Approvals", "Asked"), present_moment(one.created_at)),
        (translate("Approvals", "Money from"), one.source),
    ]
    if waits and one.expires_at is not None:
        facts.append((translate("Approvals", "Until"), present_moment(one.expires_at)))
    if one.approver:
        refused = one.status == "rejected"
        by = translate("Approvals", "Rejected by") if refused else ""
        facts.append((by or translate("Approvals", "Approved by"), one.approver))
    if one.used_rows:
        used = f"{rows_text(one.used_rows)} · {present_money(one.used_total)}"
        facts.append((translate("Approvals", "Carried out"), used))
    return CardPart(
        one.id,
        one.label or translate("Approvals", "Batch top-up"),
        f"{one.initiator} · {rows_text(one.rows)}",
        present_money(one.total),
        tuple(facts),
        state,
        tone,
        icon,
        why=why_text(why) if waits else "",
        note=one.reason,
        can_approve=not why and not i.offline,
        can_reject=not why and not i.offline,
        can_withdraw=own and waits and not i.offline,
        can_export=own and waits and one.id in i.at_hand,
    )


def _nothing(tab: str) -> tuple[str, str]:
    if tab == MINE:
        return (
            translate("Approvals", "You have asked for no approval"),
            translate(
                "Approvals",
                "A batch over the company's limit appears here when its code is confirmed.",
            ),
        )
    return (
        translate("Approvals", "All approved"),
        translate(
            "Approvals",
            "Batches over the limit come here from other coordinators. One that came as a file "
            "is opened by the button above.",
        ),
    )


def _request(i: Inputs) -> RequestPart | None:
    request = i.request
    if request is None:
        return None
    own = i.person is not None and request.initiator_sub == i.person.sub
    why = "fourEyesRequired" if own else "" if may_approve(i.person) else "role"
    nodes = [
        (name or translate("Approvals", "Without a department"), rows_text(count), _sum(kopiykas))
        for name, count, kopiykas in request.by_node[:MOST_NODES]
    ]
    rest = len(request.by_node) - len(nodes)
    more = translate("Approvals", "and %n more department(s)", "", rest) if rest > 0 else ""
    return RequestPart(
        request.label or translate("Approvals", "Batch top-up"),
        translate("Approvals", "Digest, count and total agree with the rows of the file."),
        (
            (translate("Approvals", "Prepared by"), request.initiator),
            (translate("Approvals", "Rows"), rows_text(request.rows_said)),
            (translate("Approvals", "Total"), _sum(request.kopiykas_said)),
            (translate("Approvals", "Money from"), request.source),
            (translate("Approvals", "Until"), _moment(request.expires_at)),
        ),
        tuple(nodes),
        more,
        i.print,
        can_sign=not why,
        why=why_text(why),
    )


def _moment(text: str) -> str:
    return present_moment(instant_of(text))


def _sum(kopiykas: int) -> str:
    return present_money(Money(kopiykas))


def _key(i: Inputs) -> KeyPart | None:
    if i.registered is None or not may_approve(i.person):
        return None
    if i.registered:
        state = translate(
            "Approvals", "Your key is registered: you can sign requests without a connection."
        )
    else:
        state = translate(
            "Approvals",
            "To sign requests without a connection register your key once. The private part "
            "never leaves this computer.",
        )
    return KeyPart(state, i.own_print, not i.registered and not i.offline)


def _roles(person: Person | None) -> tuple[RolePart, ...]:
    mine = {role.role for role in person.roles} if person is not None else set()
    return tuple(
        RolePart(role_name(role), role in mine, tuple(deed_text(role, deed) for deed in DEEDS))
        for role in ROLES
    )


def _roles_note() -> str:
    return translate(
        "Approvals",
        "Roles are given by the operator: your account manager or a shop. A role over a department "
        "covers everything below it. The operator checks every right itself.",
    )


def _trouble(i: Inputs) -> ErrorText | None:
    if i.file_kind:
        return file_trouble(i.file_kind)
    if i.trouble is not None:
        return trouble_text(i.trouble)
    error = i.list.error
    return trouble_text(error) if error is not None and i.list.value is None else None
