"""Profile and settings: what is known, what is shown of it. Pure."""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, qVersion

from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_moment,
    present_number,
    present_size,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from kyivstar_desktop.domain.account import Customer
    from kyivstar_desktop.domain.batch import Batch
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.services.ports import OperatorProfile, SessionRow
    from kyivstar_desktop.services.preferences import Preferences
    from kyivstar_desktop.services.session import SessionState

translate = QCoreApplication.translate
HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?|[0-9a-f:.]+")  # a name, IPv4, or bare IPv6
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True, slots=True)
class Facts:
    """What the program knows of itself and this computer, for Diagnostics."""

    version: str
    data_dir: str
    log_file: str
    proxy: str
    embedded: bool
    operator_url: str
    measure: Callable[[], Awaitable[int]] | None = None  # bytes in the data folder


@dataclass(frozen=True, slots=True)
class BatchesLeft:
    """Batches that are not finished: those that run, those that wait for a press or a person, and
    rows that were sent whose end is not known.
    """

    running: int = 0
    waiting: int = 0
    rows: int = 0

    @property
    def blocks(self) -> str:
        """Why the operator is not changed now, in words; ""."""
        if self.running:
            return translate("Settings", "First let the batches end, or pause them.")
        if self.rows:
            return translate(
                "Settings",
                "Rows of batches whose end is not known: %n. The operator can be changed once it "
                "is: open «Batch operations» and press «Ask».",
                "",
                self.rows,
            )
        return ""


def batches_left(batches: Iterable[Batch]) -> BatchesLeft:
    """What leaving would leave behind."""
    known = tuple(batches)
    running = sum(one.runs or one.waits_network for one in known)
    waiting = sum(_waits(one) for one in known)
    sent = ((x.tally.sending, x.tally.unknown, x.tally.handed) for x in known)
    return BatchesLeft(running, waiting, sum(count.rows for counts in sent for count in counts))


def _waits(batch: Batch) -> bool:
    """A stopped batch may be gone on with while rows of it were not sent."""
    left = batch.state is State.STOPPED and batch.tally.planned.rows > 0
    return left or (batch.state in _WAIT and not batch.waits_network)


_WAIT = frozenset({State.APPROVED, State.AWAITING_APPROVAL, State.PAUSED, State.INTERRUPTED})


@dataclass(frozen=True, slots=True)
class Inputs:
    facts: Facts
    preferences: Preferences
    session: SessionState | None = None
    customers: tuple[Customer, ...] = ()
    profile: OperatorProfile | None = None
    sessions: tuple[SessionRow, ...] | None = None
    sessions_error: AppError | None = None
    unresolved: tuple[Intent, ...] = ()
    queued: int = 0  # acts that wait in the queue
    unsent: int = 0  # messages of the chat
    batches: BatchesLeft = BatchesLeft()
    url: str | None = None  # as typed; None: not touched
    asking: str = ""  # signout, wipe or operator: a question stands open
    trouble: AppError | None = None  # of the last act
    section: str = "me"
    size: int | None = None  # bytes in the data folder


@dataclass(frozen=True, slots=True)
class SessionLine:
    id: str
    title: str
    text: str
    current: bool


@dataclass(frozen=True, slots=True)
class Question:
    """A decision: `kind` is signout, wipe or operator."""

    kind: str
    title: str
    text: str
    button: str
    danger: bool


@dataclass(frozen=True, slots=True)
class SettingsState:
    person: tuple[tuple[str, str], ...]
    sessions: tuple[SessionLine, ...]
    sessions_note: str
    can_end_others: bool
    language: str
    theme: str
    url: str
    url_error: str
    can_save_url: bool
    diagnostics: tuple[tuple[str, str], ...]
    data_dir: str
    question: Question | None
    signed_in: bool
    banner: ErrorText | None
    section: str = "me"
    size: str = ""


def derive_settings(i: Inputs) -> SettingsState:
    """Pure."""
    active = i.session is not None and i.session.phase == "active"
    url = i.url if i.url is not None else i.preferences.operator
    error = url_error(url)
    return SettingsState(
        person=_person(i),
        sessions=tuple(_session_line(s) for s in i.sessions or ()),
        sessions_note=_sessions_note(i),
        can_end_others=any(not s.current for s in i.sessions or ()),
        language=i.preferences.language,
        theme=i.preferences.theme,
        url=url,
        url_error=error if i.url is not None else "",
        can_save_url=i.url is not None and not error and url.strip() != i.preferences.operator,
        diagnostics=_diagnostics(i),
        data_dir=i.facts.data_dir,
        question=_question(i),
        signed_in=active,
        banner=present_error(i.trouble) if i.trouble is not None else None,
        section=i.section,
        size=_size(i.size),
    )


def url_error(text: str) -> str:
    """Why a text is no operator address; "" for a good one and for the embedded operator."""
    if not text.strip():
        return ""
    try:
        parts = urlsplit(text.strip())
        host = parts.hostname or ""
        good_port = parts.port is None or 0 < parts.port < 65536
    except ValueError:
        host, good_port, parts = "", False, urlsplit("")
    strange = "@" in parts.netloc or parts.query or parts.fragment or not HOST.fullmatch(host)
    if not good_port or strange:
        return translate("Settings", "An address looks like https://operator.example")
    if parts.scheme == "https" or (parts.scheme == "http" and host in LOOPBACK):
        return ""
    return translate("Settings", "The address must begin with https")


def _size(size: int | None) -> str:
    """Megabytes, at least one; "" while nobody has counted."""
    return "" if size is None else present_size(max(1, -(-size // 2**20)))


def _person(i: Inputs) -> tuple[tuple[str, str], ...]:
    person = i.session.person if i.session is not None else None
    if person is None:
        return ()
    made = [(translate("Settings", "Name"), person.name)]
    if person.number:
        made.append((translate("Settings", "Number"), present_number(person.number)))
    for customer in i.customers:
        made.append((translate("Settings", "Contract name"), customer.name))
        made.append(
            (
                translate("Settings", "Personal account"),
                ", ".join(present_number(a) for a in customer.accounts),
            )
        )
        if customer.email:
            made.append((translate("Settings", "E-mail"), customer.email))
        if customer.phone:
            label = translate("Settings", "Contact number")
            made.append((label, present_number(customer.phone)))
    return tuple(made)


def _session_line(s: SessionRow) -> SessionLine:
    title = s.device or translate("Settings", "Unnamed device")
    if s.current:
        title = translate("Settings", "%1 (this one)").replace("%1", title)
    text = translate("Settings", "last used %1, from %2")
    shown = text.replace("%1", present_moment(s.last_used_at)).replace("%2", s.address or "—")
    return SessionLine(s.id, title, shown, s.current)


def _sessions_note(i: Inputs) -> str:
    if i.sessions_error is not None:
        return present_error(i.sessions_error).line
    return "" if i.sessions is not None else translate("Settings", "Being read")


def _diagnostics(i: Inputs) -> tuple[tuple[str, str], ...]:
    secrets = i.session.secrets if i.session is not None else None
    if secrets is None:
        key_store = translate("Settings", "not used yet")
    elif secrets.place == "system":
        key_store = secrets.backend
    else:
        reason = secrets.why or translate("Settings", "absent")
        key_store = translate("Settings", "none (%1): data until exit").replace("%1", reason)
    operator = i.facts.operator_url
    if i.facts.embedded:
        operator = translate("Settings", "embedded demo, %1").replace("%1", operator)
    return (
        (translate("Settings", "Version"), i.facts.version),
        ("Qt / Python", f"{qVersion()} / {platform.python_version()}"),
        (translate("Settings", "System"), f"{platform.system()} {platform.release()}"),
        (translate("Settings", "Operator"), operator),
        (translate("Settings", "Operator's name"), i.profile.name if i.profile else "—"),
        (translate("Settings", "Proxy"), i.facts.proxy or translate("Settings", "none")),
        (translate("Settings", "Key store"), key_store),
        (translate("Settings", "Data folder"), i.facts.data_dir),
        (translate("Settings", "Log"), i.facts.log_file),
    )


def _question(i: Inputs) -> Question | None:
    if not i.asking:
        return None
    money = ""
    if i.unresolved:
        money = " " + translate(
            "Settings",
            "Unresolved payments: %n. They go on at the operator and are shown at the next "
            "sign-in.",
            "",
            len(i.unresolved),
        )
    more = money + batches_said(i.batches, i.asking) + _left(i)
    if i.asking == "signout":
        text = translate(
            "Settings", "Stored history stays encrypted until the same person signs in again."
        )
        title, button = translate("Settings", "Sign out?"), translate("Settings", "Sign out")
        return Question("signout", title, text + more, button, danger=False)
    if i.asking == "wipe":
        text = translate(
            "Settings",
            "The key is destroyed first, then the files. The operator keeps your numbers, "
            "money and history.",
        )
        title = translate("Settings", "Remove the data from this computer?")
        return Question("wipe", title, text + more, translate("Settings", "Remove"), danger=True)
    text = translate("Settings", "You will be signed out and the program will start again with %1.")
    shown = (i.url or "").strip() or translate("Settings", "the embedded demo operator")
    title = translate("Settings", "Change the operator?")
    button = translate("Settings", "Change")
    return Question("operator", title, text.replace("%1", shown) + more, button, danger=False)


def batches_said(left: BatchesLeft, kind: str) -> str:
    """What becomes of batches that are not finished, behind a blank; "": all are.

    `kind`: signout, wipe, operator, or switch (to another sign-in).
    """
    said = []
    if left.running:
        text = translate(
            "Settings", "Batches that run: %n. Rows in flight come to their end first.", "",
            left.running,
        )  # fmt: skip
        said.append(text)
    if left.rows:
        text = translate(
            "Settings",
            "Rows of batches under way: %n. What the operator has goes on there.",
            "",
            left.rows,
        )
        said.append(text)
    if left.running or left.waiting:
        text = translate("Settings", "Batches not finished: %n.", "", left.running + left.waiting)
        fate = translate(
            "Settings", "Rows that were not sent wait here until the same person signs in again."
        )
        if kind == "switch":
            fate = translate(
                "Settings", "Rows that were not sent wait here until this sign-in is opened again."
            )
        elif kind == "wipe":
            fate = translate(
                "Settings", "Rows that were not sent are destroyed with the data; what is paid "
                "stays paid."
            )  # fmt: skip
        said.append(f"{text} {fate}")
    return "".join(f" {one}" for one in said)


def _left(i: Inputs) -> str:
    """What was asked for here and is not done yet, and what becomes of it; "": nothing is."""
    parts = []
    if i.queued:
        parts.append(translate("Settings", "acts in the queue: %1").replace("%1", str(i.queued)))
    if i.unsent:
        parts.append(translate("Settings", "messages not sent: %1").replace("%1", str(i.unsent)))
    if not parts:
        return ""
    if i.asking == "wipe":
        text = translate("Settings", "Not done yet: %1. They are destroyed with the data.")
    else:
        text = translate(
            "Settings", "Not done yet: %1. They wait here until the same person signs in again."
        )
    return " " + text.replace("%1", ", ".join(parts))
