"""Universal account: members with their money, what may be done, what stands in the way (A11)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import Refused, StepUpNeeded
from kyivstar_desktop.domain.money import total
from kyivstar_desktop.domain.phone import Msisdn, PhoneTrouble, parse_phone
from kyivstar_desktop.domain.universal import (
    MEMBERS_MOST,
    Difference,
    PartyAccount,
    clean_name,
    universals,
)
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    money_parts,
    present_date,
    present_day,
    present_money,
    present_number,
)
from kyivstar_desktop.viewmodels.presenting.numbers import present_phone_trouble
from kyivstar_desktop.viewmodels.presenting.states import present_line_state

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyivstar_desktop.domain.account import Line, LineMoney
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.grants import Grant
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.domain.universal import Member

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Inputs:
    """`asked`: what waits for a yes: ("remove", account), ("leave", account), ("delete", id)."""

    accounts: tuple[PartyAccount, ...] | None = None  # None: not read yet
    lines: tuple[Line, ...] = ()
    money: Mapping[str, LineMoney] = field(default_factory=dict)
    own: frozenset[str] = frozenset()  # ids of the person's own customers
    chosen: str = ""
    making: bool = False
    name: str = ""
    picked: frozenset[str] = frozenset()
    other: str = ""
    other_left: bool = False
    consents: tuple[Grant, ...] = ()
    asked: tuple[str, str] = ("", "")
    offline: bool = False
    busy: bool = False
    trouble: AppError | None = None
    unread: AppError | None = None  # why `accounts` are not read yet
    unknown: bool = False  # the outcome of a creation is not known yet


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One number of the account; `tone` of its state: ok, warning, danger, info."""

    account: str
    number: str
    owner: str
    state: str
    tone: str
    balance: str
    charge: str
    since: str
    own: bool


@dataclass(frozen=True, slots=True)
class PickRow:
    account: str
    text: str
    on: bool
    note: str  # in which account it is already


@dataclass(frozen=True, slots=True)
class FamilyState:
    """`page`: loading, form (a new account) or card."""

    page: str
    title: str
    name: str
    name_error: str
    choices: tuple[tuple[str, str], ...]
    chosen: str
    rows: tuple[MemberRow, ...]
    count_text: str
    total_whole: str
    total_rest: str
    total_note: str
    picks: tuple[PickRow, ...]
    consents: tuple[str, ...]
    addable: tuple[tuple[str, str], ...]
    other: str
    other_error: str
    can_consent: bool
    can_create: bool
    blockers: str
    can_rename: bool
    can_top_up: bool
    inside: tuple[tuple[str, str], ...]  # (own account, sentence)
    question: str
    yes: str
    can_act: bool
    banner: ErrorText | None


def account_shown(i: Inputs) -> PartyAccount | None:
    """The universal account of the card: the chosen one, else the first of one's own."""
    mine = universals(i.accounts or (), tuple(i.own))
    return next((a for a in mine if a.id == i.chosen), mine[0] if mine else None)


def derive_family(i: Inputs) -> FamilyState:
    """Pure."""
    shown = account_shown(i)
    page = "loading" if i.accounts is None else "card" if shown and not i.making else "form"
    mine = universals(i.accounts or (), tuple(i.own))
    known = [m for line in member_lines(i, shown) if (m := _main(i, line)) is not None]
    whole, rest = money_parts(total(known)) if known else ("—", "")
    members = len(shown.members) if shown is not None else 0
    blockers = _blockers(i)
    return FamilyState(
        page=page,
        title=shown.name if shown is not None and page == "card" else "",
        name=i.name,
        name_error=_name_error(i),
        choices=tuple((a.id, a.name) for a in mine),
        chosen=shown.id if shown is not None else "",
        rows=tuple(_row(i, m) for m in shown.members) if shown is not None else (),
        count_text=translate("Family", "%n number(s)", "", members),
        total_whole=whole,
        total_rest=rest,
        total_note=_total_note(len(known), members),
        picks=tuple(_pick(i, line) for line in own_lines(i)),
        consents=tuple(present_number(grant.number) for grant in i.consents),
        addable=_addable(i, shown),
        other=i.other,
        other_error=_other_error(i, shown),
        can_consent=_may_consent(i, shown),
        can_create=not blockers and not i.busy,
        blockers=blockers,
        can_rename=bool(shown and clean_name(i.name) not in {"", shown.name}) and not i.busy,
        can_top_up=bool(member_lines(i, shown)),
        inside=_inside(i),
        question=_question(i, shown),
        yes=_yes(i.asked[0]),
        can_act=not i.busy and not i.offline,
        banner=_banner(i),
    )


def own_lines(i: Inputs) -> tuple[Line, ...]:
    """Lines of the person's own contracts; those of members are not among them."""
    return tuple(line for line in i.lines if line.customer in i.own)


def member_lines(i: Inputs, shown: PartyAccount | None) -> tuple[Line, ...]:
    """Lines of the members that the operator shows, in the members' order."""
    by_account = {line.account: line for line in i.lines}
    accounts = shown.accounts if shown is not None else ()
    return tuple(by_account[a] for a in accounts if a in by_account)


def typed_number(i: Inputs) -> str | None:
    number = parse_phone(i.other)
    return number.value if isinstance(number, Msisdn) else None


def _main(i: Inputs, line: Line) -> Money | None:
    found = i.money.get(line.number)
    return found.main if found is not None else None


def _row(i: Inputs, member: Member) -> MemberRow:
    since = present_date(member.since) if member.since is not None else ""
    line = next((x for x in i.lines if x.account == member.account), None)
    if line is None:
        text = translate("Family", "personal account %1").replace("%1", member.account)
        note = translate("Family", "the operator does not show it")
        return MemberRow(member.account, text, note, "", "", "—", "", since, own=False)
    word, tone = present_line_state(line)
    return MemberRow(
        member.account,
        present_number(line.number),
        line.owner or line.tariff,
        word,
        tone,
        present_money(_main(i, line)),
        _charge(line),
        since,
        own=line.customer in i.own,
    )


def _charge(line: Line) -> str:
    charge = line.next_charge
    if charge.at is None:
        return translate("Family", "no date stated")
    text = translate("Family", "%1, %2").replace("%1", present_day(charge.at))
    return text.replace("%2", present_money(charge.amount))


def _total_note(known: int, members: int) -> str:
    if known == members:
        return ""
    text = translate("Family", "balances known: %1 of %2")
    return text.replace("%1", str(known)).replace("%2", str(members))


def _home(i: Inputs, account: str) -> str:
    """Name of the universal account that holds this personal one."""
    for row in i.accounts or ():
        if row.id == account and row.inside:
            return row.inside[0][1] or row.inside[0][0]
        if account in row.accounts:
            return row.name
    return ""


def _pick(i: Inputs, line: Line) -> PickRow:
    home = _home(i, line.account)
    note = translate("Family", "already in «%1»").replace("%1", home) if home else ""
    text = f"{present_number(line.number)} · {line.owner or line.tariff}"
    return PickRow(line.account, text, line.account in i.picked and not home, note)


def _addable(i: Inputs, shown: PartyAccount | None) -> tuple[tuple[str, str], ...]:
    if shown is None:
        return ()
    free = [x for x in own_lines(i) if not _home(i, x.account)]
    return tuple((x.account, present_number(x.number)) for x in free)


def _name_error(i: Inputs) -> str:
    if i.name.strip() and len(" ".join(i.name.split())) > len(clean_name(i.name)):
        return translate("Family", "At most 60 characters")
    return ""


def _other_error(i: Inputs, shown: PartyAccount | None) -> str:
    if not i.other.strip():
        return ""
    number = parse_phone(i.other)
    if isinstance(number, PhoneTrouble):
        return present_phone_trouble(number) if i.other_left else ""
    known = next((line for line in i.lines if line.number == number.value), None)
    if any(grant.number == number.value for grant in i.consents):
        return translate("Family", "This number is already in the list")
    if known is not None and shown is not None and known.account in shown.accounts:
        return translate("Family", "This number is already in the account")
    if known is not None and known.customer in i.own:
        return translate("Family", "This is your own number: tick it in the list")
    return ""


def _may_consent(i: Inputs, shown: PartyAccount | None) -> bool:
    ready = typed_number(i) is not None and not _other_error(i, shown)
    return ready and not i.busy and not i.offline


def _members(i: Inputs) -> int:
    return sum(pick.on for pick in (_pick(i, x) for x in own_lines(i))) + len(i.consents)


def _blockers(i: Inputs) -> str:
    things = []
    if not clean_name(i.name) or _name_error(i):
        things.append(translate("Family", "the name"))
    if not _members(i):
        things.append(translate("Family", "at least one number"))
    if things:
        text = translate("Family", "To create it, complete: %1.")
        return text.replace("%1", ", ".join(things))
    if _members(i) > MEMBERS_MOST:
        return translate("Family", "At most 100 numbers in one account")
    if i.offline:
        return translate("Family", "No connection: an account is changed only with a connection.")
    return ""


def _inside(i: Inputs) -> tuple[tuple[str, str], ...]:
    """Own numbers that stand in an account of somebody else."""
    mine = {a.id for a in universals(i.accounts or (), tuple(i.own))}
    own = {line.account: line for line in own_lines(i)}
    made = []
    for row in i.accounts or ():
        other = next(((ident, name) for ident, name in row.inside if ident not in mine), None)
        if row.id in own and other is not None:
            text = translate("Family", "%1 is in «%2»: its owner sees the balance and charges")
            number = present_number(own[row.id].number)
            made.append((row.id, text.replace("%1", number).replace("%2", other[1] or other[0])))
    return tuple(made)


def _question(i: Inputs, shown: PartyAccount | None) -> str:
    act, target = i.asked
    if act == "remove" and shown is not None:
        line = next((x for x in i.lines if x.account == target), None)
        number = present_number(line.number) if line is not None else target
        text = translate("Family", "Remove %1? Its money stays on the number; you will not see it.")
        return text.replace("%1", number)
    if act == "leave":
        return translate("Family", "Leave the account? Its owner will see this number no more.")
    if act == "delete":
        return translate("Family", "Delete the account? Every number keeps its own money.")
    return ""


def _yes(act: str) -> str:
    words = {
        "remove": translate("Family", "Remove"),
        "leave": translate("Family", "Leave"),
        "delete": translate("Family", "Delete"),
    }
    return words.get(act, "")


def _banner(i: Inputs) -> ErrorText | None:
    if i.unknown:
        return ErrorText(
            translate("Family", "The outcome is not known yet"),
            translate("Family", "The operator is asked by itself; nothing is created twice."),
            "warning",
        )
    trouble = i.trouble or i.unread
    if trouble is None:
        return None
    if isinstance(trouble, StepUpNeeded):
        title = translate("Family", "The number has not agreed: no code was typed")
        return ErrorText(title, translate("Family", "Nothing was changed."), "warning")
    if isinstance(trouble, Refused):
        return _refused(i, trouble)
    return present_error(trouble)


def _refused(i: Inputs, refused: Refused) -> ErrorText:
    nothing = translate("Family", "Nothing was changed.")
    if refused.code == "preconditionFailed":
        found = refused.detail.get("difference")
        title = translate("Family", "The account was changed elsewhere and is read again")
        told = _told(i, found) if isinstance(found, Difference) else ""
        return ErrorText(title, told or translate("Family", "Look and try again."), "warning")
    accounts = refused.detail.get("accounts")
    named = ", ".join(_number_of(i, str(a)) for a in accounts) if accounts else ""
    if refused.code == "inUse":
        title = translate("Family", "Already in another universal account: %1")
        return ErrorText(title.replace("%1", named), nothing, "danger")
    if refused.code == "grantMismatch":
        title = translate("Family", "These numbers have not agreed: %1")
        return ErrorText(title.replace("%1", named), nothing, "danger")
    return present_error(refused)


def _told(i: Inputs, found: Difference) -> str:
    parts = []
    if found.added:
        text = translate("Family", "added: %1")
        parts.append(text.replace("%1", ", ".join(_number_of(i, a) for a in found.added)))
    if found.removed:
        text = translate("Family", "removed: %1")
        parts.append(text.replace("%1", ", ".join(_number_of(i, a) for a in found.removed)))
    if found.renamed:
        parts.append(translate("Family", "new name: «%1»").replace("%1", found.renamed))
    return "; ".join(parts)


def _number_of(i: Inputs, account: str) -> str:
    line = next((x for x in i.lines if account in {x.account, x.number}), None)
    grant = next((g for g in i.consents if account in {g.account, g.number}), None)
    number = line.number if line is not None else grant.number if grant is not None else account
    return present_number(number)
