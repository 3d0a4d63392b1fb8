"""What the shell knows and shows: routes, rail, number switcher, status strip, toasts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.rights import is_corporate, may_batch
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_age,
    present_money,
    present_number,
)
from kyivstar_desktop.viewmodels.presenting.risk import fresh_text, next_round_text, stale_text
from kyivstar_desktop.viewmodels.presenting.states import (
    present_line_state,
    present_payment_type,
)
from kyivstar_desktop.viewmodels.shell_rights import Denied, denied_of, topup_why

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from kyivstar_desktop.domain.account import Line, LineMoney
    from kyivstar_desktop.domain.fleet import Freshness
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.services.accounts import Connection
    from kyivstar_desktop.services.ports import Event, OperatorProfile
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.services.session import SessionState

translate = QCoreApplication.translate
_FEW = 100  # from here a pill of the rail says 99+
_MANY = 10_000
SECTIONS = ("overview", "topup", "history", "tariffs", "services", "support")
COMPANY = ("numbers", "batch", "analytics", "budgets", "reconcile", "approvals")
"""The desk of a company: a group of the rail for those with a corporate role."""
NEEDS = {
    "tariffs": frozenset({"TMF620"}),
    "services": frozenset({"TMF622"}),
    "support": frozenset({"TMF681", "TMF683"}),
}
"""The APIs of which a section needs one; an operator without a catalogue hides nothing."""
OPEN_PAGES = frozenset({"shops", "contacts", "feedback"})
"""Pages for everybody: without a sign-in they have no rail and no top bar."""
UNDER = {
    "transfer": "topup",
    "family": "topup",
    "rules": "topup",
    "dispute": "history",
    "year": "history",
    "shops": "support",
    "contacts": "support",
    "feedback": "support",
    "queue": "overview",
}
"""Pages that have no row of the rail: the section they belong to."""
ICONS = {
    "overview": "overview",
    "topup": "topup",
    "history": "history",
    "tariffs": "tariffs",
    "services": "services",
    "support": "headset",
    "settings": "profile",
    "numbers": "device-sim",
    "batch": "table-import",
    "analytics": "chart-bar",
    "budgets": "gauge",
    "reconcile": "scales",
    "approvals": "signature",
}


@dataclass(frozen=True, slots=True)
class Route:
    """Where to be. `name`: starting, signin, overview, topup, history, settings or
    one of app.pages.
    """

    name: str
    arg: Any = None


@dataclass(frozen=True, slots=True)
class Toast:
    """Effect: a passing confirmation of the user's own act.

    Its link leads to `route`, or does the action of the id `act`.
    """

    text: str
    action_text: str = ""
    route: Route | None = None
    act: str = ""


@dataclass(frozen=True, slots=True)
class RailItem:
    key: str
    text: str
    icon: str
    count: str = ""
    tone: str = "neutral"
    caption: str = ""  # begins a group


@dataclass(frozen=True, slots=True)
class SwitchRow:
    """One number of the switcher. `tone` of `state`: ok, warning, danger, info."""

    key: str
    title: str
    text: str
    right: str
    state: str
    tone: str
    icon: str


@dataclass(frozen=True, slots=True)
class Inputs:
    now: datetime
    version: str
    demo: bool
    operator: str = ""
    route: Route = Route("starting")
    session: SessionState | None = None
    lines: tuple[Line, ...] | None = None  # None: not read yet
    denied: bool = False  # the operator lets this person see no number at all
    current: Line | None = None
    own_name: str = ""  # what the person calls the current number
    money: Mapping[str, Loadable[LineMoney]] | None = None
    connection: Connection | None = None
    profile: OperatorProfile | None = None
    unresolved: tuple[Intent, ...] = ()
    unread: int = 0  # messages of consultants
    queued: int = 0  # acts that wait for the connection
    news: int = 0  # behind the bell, not looked at
    pages: frozenset[str] = frozenset()  # routes that this program has
    at_risk: int = 0  # numbers of the company that will stop
    fleet: Freshness | None = None  # of the company's numbers
    batches: int = 0  # run or wait for somebody
    approvals: int = 0  # of other people, that wait for this person
    notice: Event | None = None  # of the operator, to everybody
    closed_notice: str = ""  # id of the one that was closed


@dataclass(frozen=True, slots=True)
class ShellState:
    page: str
    framed: bool  # rail and top bar are there (signed in)
    title: str
    rail: tuple[RailItem, ...]
    bottom: RailItem
    current: str
    number_title: str
    number_text: str
    rows: tuple[SwitchRow, ...]
    current_line: str
    topup_text: str
    topup_why: str  # why it is off
    denied: Denied | None  # in the place of the page
    connection: str
    connection_tone: str
    age: str
    server: str
    ribbon: str
    version: str
    offline: ErrorText | None
    secret_note: str
    unresolved_text: str
    person_number: str
    news_text: str  # "" without news
    notice_text: str
    notice_tone: str
    queue_text: str  # what waits for the connection, "" for nothing
    fleet_text: str  # how many of the company's numbers are fresh
    fleet_stale: str  # how many are not, "" for none
    fleet_next: str  # when all are read again


def derive_shell(i: Inputs) -> ShellState:
    """Pure."""
    text, tone = _connection(i)
    person = i.session.person if i.session is not None else None
    framed = is_framed(i)
    fleet = i.fleet if i.fleet is not None and framed and is_corporate(person) else None
    return ShellState(
        page=i.route.name,
        framed=framed,
        title=translate("Shell", "My Kyivstar"),
        rail=_rail(i),
        bottom=RailItem("settings", section_name("settings"), ICONS["settings"]),
        current=UNDER.get(i.route.name, i.route.name),
        number_title=_number_title(i),
        number_text=_owner(i.current, i.own_name) if i.current else "",
        rows=tuple(_switch_row(i, line) for line in i.lines or ()),
        current_line=i.current.id if i.current else "",
        topup_text=translate("Shell", "Top up"),
        topup_why=topup_why(i),
        denied=denied_of(i) if framed else None,
        connection=text,
        connection_tone=tone,
        age=_age(i),
        server=_server(i),
        ribbon=translate("Shell", "DEMO OPERATOR") if _is_demo(i) else "",
        version=translate("Shell", "version %1").replace("%1", i.version),
        offline=_offline(i),
        secret_note=_secret_note(i) if framed else "",
        unresolved_text=translate("Shell", "Unresolved payments: %n", "", len(i.unresolved))
        if i.unresolved and framed and i.route.name != "topup"
        else "",
        person_number=(person.number or "") if person is not None else "",
        notice_text=(notice := _notice(i))[0],
        notice_tone=notice[1],
        queue_text=_queue(i),
        fleet_text=fresh_text(fleet) if fleet is not None else "",
        fleet_stale=stale_text(fleet) if fleet is not None else "",
        fleet_next=next_round_text(fleet) if fleet is not None else "",
        news_text=translate("Shell", "New notices: %n", "", i.news) if i.news else "",
    )


def is_framed(i: Inputs) -> bool:
    """Whether rail and top bar stand around the page."""
    person = i.session.person if i.session is not None else None
    if i.route.name in OPEN_PAGES:
        return person is not None
    return i.route.name not in {"starting", "signin"}


def _number_title(i: Inputs) -> str:
    if i.current is not None:
        return present_number(i.current.number)
    if i.lines is None and not i.denied:
        return translate("Shell", "Numbers are being read")
    return translate("Shell", "No numbers yet")


def _sections(i: Inputs) -> tuple[str, ...]:
    served = i.profile.apis if i.profile is not None else None
    return tuple(k for k in SECTIONS if served is None or k not in NEEDS or NEEDS[k] & served)


def _rail(i: Inputs) -> tuple[RailItem, ...]:
    own = [RailItem(k, section_name(k), ICONS[k], _count(i, k)) for k in _sections(i)]
    company = [k for k in COMPANY if k in i.pages and _is_open(i, k)]
    caption = translate("Shell", "Company")
    for key in company:
        tone = "warning" if key == "numbers" else "neutral"
        head = caption if key == company[0] else ""
        own.append(RailItem(key, section_name(key), ICONS[key], _count(i, key), tone, head))
    return tuple(own)


def _is_open(i: Inputs, key: str) -> bool:
    """Whether a section of the company stands in the rail of this person."""
    person = i.session.person if i.session is not None else None
    return may_batch(person) if key == "batch" else is_corporate(person)


def section_name(key: str) -> str:
    """The rail's word for a section."""
    names = {
        "numbers": translate("Shell", "Numbers"),
        "batch": translate("Shell", "Batch operations"),
        "analytics": translate("Shell", "Analytics"),
        "budgets": translate("Shell", "Budgets"),
        "reconcile": translate("Shell", "Reconciliation"),
        "approvals": translate("Shell", "Approvals"),
        "overview": translate("Shell", "Overview"),
        "topup": translate("Shell", "Top-up"),
        "history": translate("Shell", "History"),
        "tariffs": translate("Shell", "Tariffs"),
        "services": translate("Shell", "Services"),
        "support": translate("Shell", "Support"),
        "settings": translate("Shell", "Profile"),
    }
    return names[key]


def _count(i: Inputs, key: str) -> str:
    counts = {
        "topup": len(i.unresolved),
        "support": i.unread,
        "numbers": i.at_risk,
        "batch": i.batches,
        "approvals": i.approvals,
    }
    count, most = counts.get(key, 0), _MANY if key in COMPANY else _FEW
    if not count:
        return ""
    return str(count) if count < most else f"{most - 1}+"


def _owner(line: Line, own_name: str = "") -> str:
    kind, name = present_payment_type(line), own_name or line.owner
    return f"{name} · {kind}" if name else f"{line.tariff} · {kind}"


def _switch_row(i: Inputs, line: Line) -> SwitchRow:
    loaded = (i.money or {}).get(line.number)
    main = loaded.value.main if loaded is not None and loaded.value is not None else None
    word, tone = present_line_state(line)
    icon = "router" if line.kind.value == "homeInternet" else "device-mobile"
    return SwitchRow(
        line.id,
        present_number(line.number),
        _owner(line),
        present_money(main),
        word,
        tone,
        icon,
    )


def _connection(i: Inputs) -> tuple[str, str]:
    if i.connection is None or i.connection.state == "connecting":
        return translate("Shell", "Connecting"), "info"
    if i.connection.state == "online":
        return translate("Shell", "Connected"), "ok"
    return translate("Shell", "No connection"), "warning"


def _age(i: Inputs) -> str:
    line = i.current
    loaded = (i.money or {}).get(line.number) if line is not None else None
    age = present_age(loaded.at if loaded is not None else None, i.now)
    return translate("Shell", "Data %1").replace("%1", age) if age else ""


def _server(i: Inputs) -> str:
    name = i.operator
    if i.demo:
        name = translate("Shell", "demo operator, this program")
    return translate("Shell", "Server: %1").replace("%1", name)


def _is_demo(i: Inputs) -> bool:
    return i.demo or (i.profile is not None and i.profile.sandbox)


def _offline(i: Inputs) -> ErrorText | None:
    if i.connection is None or i.connection.state != "offline" or i.connection.error is None:
        return None
    return present_error(i.connection.error)


def _notice(i: Inputs) -> tuple[str, str]:
    """Works and outages that the operator announces, until they end or somebody closes the bar."""
    payload = i.notice.payload if i.notice is not None else None
    if not isinstance(payload, dict) or payload.get("severity") not in {"works", "outage"}:
        return "", "info"
    until = payload.get("until")
    over = until is not None and until <= i.now
    if over or payload.get("id") == i.closed_notice:
        return "", "info"
    tone = "warning" if payload["severity"] == "outage" else "info"
    return str(payload.get("text", "")), tone


def _queue(i: Inputs) -> str:
    if not i.queued or i.route.name in {"queue", "starting", "signin"}:
        return ""
    return translate("Shell", "Queue: %n", "", i.queued)


def _secret_note(i: Inputs) -> str:
    secrets = i.session.secrets if i.session is not None else None
    if secrets is None or secrets.place == "system":
        return ""
    return translate("Shell", "Key store unavailable: data until exit only")
