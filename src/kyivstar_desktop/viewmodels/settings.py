"""Profile and settings: person, sessions, language, theme, operator, diagnostics, sign-out."""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, qVersion

from kyivstar_desktop.domain.errors import AppError, StorageTrouble
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import present_moment, present_number

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import Customer
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.services.ports import OperatorProfile, SessionRow
    from kyivstar_desktop.services.preferences import Preferences
    from kyivstar_desktop.services.refresh import Loadable
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
    url: str | None = None  # as typed; None: not touched
    asking: str = ""  # signout, wipe or operator: a question stands open
    trouble: AppError | None = None  # of the last act


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


def _person(i: Inputs) -> tuple[tuple[str, str], ...]:
    person = i.session.person if i.session is not None else None
    if person is None:
        return ()
    made = [(translate("Settings", "Name"), person.name)]
    if person.number:
        made.append((translate("Settings", "Number"), present_number(person.number)))
    for customer in i.customers:
        made.append((translate("Settings", "Contract name"), customer.name))
        made.append((translate("Settings", "Personal account"), ", ".join(customer.accounts)))
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
    if i.asking == "signout":
        text = translate(
            "Settings", "Stored history stays encrypted until the same person signs in again."
        )
        title, button = translate("Settings", "Sign out?"), translate("Settings", "Sign out")
        return Question("signout", title, text + money, button, danger=False)
    if i.asking == "wipe":
        text = translate(
            "Settings",
            "The key is destroyed first, then the files. The operator keeps your numbers, "
            "money and history.",
        )
        title = translate("Settings", "Remove the data from this computer?")
        return Question("wipe", title, text + money, translate("Settings", "Remove"), danger=True)
    text = translate("Settings", "You will be signed out and the program will start again with %1.")
    shown = (i.url or "").strip() or translate("Settings", "the embedded demo operator")
    title = translate("Settings", "Change the operator?")
    button = translate("Settings", "Change")
    return Question("operator", title, text.replace("%1", shown), button, danger=False)


@dataclass(frozen=True, slots=True)
class Up:
    """Where decisions go: the shell (language, theme, sign-in page) and the runtime (restart)."""

    signed_out: Callable[[], None]
    restart: Callable[[], None]
    choose_language: Callable[[str], None]
    choose_theme: Callable[[str], None]


class SettingsViewModel(ViewModel[Inputs, SettingsState]):
    """What it decides goes up by `up`: to the shell and the runtime."""

    def __init__(
        self,
        core: Core,
        facts: Facts,
        up: Up,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(Inputs(facts, core.preferences.value.value), derive_settings, parent)
        self._session, self._preferences, self._up = core.session, core.preferences, up
        self.read_sessions = self.command(self._read_sessions, restart=True)
        self.end_session = self.command(self._end_session)
        self.end_others = self.command(self._end_others)
        self.agree = self.command(self._agree)
        for command in (self.end_session, self.end_others, self.agree):
            command.changed.connect(self._on_command)
        self.follow(core.preferences.value, self._on_preferences)
        self.follow(core.session.state, self._on_session)
        self.follow(core.accounts.customers, self._on_customers)
        self.follow(core.accounts.profile, self._on_profile)
        self.follow(core.payments.unresolved, self._on_unresolved)
        self.read_sessions()

    def choose_language(self, code: str) -> None:
        self._up.choose_language(code)

    def choose_theme(self, mode: str) -> None:
        self._up.choose_theme(mode)

    def type_url(self, text: str) -> None:
        """Operator's address; empty: the embedded demo."""
        self.fold(url=text)

    def ask(self, kind: str) -> None:
        """Opens a question: signout, wipe or operator (only for a good new address).

        An operator is not changed with money in flight (reliability, rule 9).
        """
        if kind == "operator" and (not self.state.can_save_url or self._inputs.unresolved):
            if self._inputs.unresolved:
                text = translate("Settings", "First let the unresolved payments end.")
                self.effect.emit(text)
            return
        self.fold(asking=kind)

    def refuse(self) -> None:
        self.fold(asking="")

    async def _agree(self) -> None:
        kind, url = self._inputs.asking, (self._inputs.url or "").strip()
        self.fold(asking="")
        if kind in {"signout", "wipe"}:
            await self._session.sign_out(wipe=kind == "wipe")
            self._up.signed_out()
        elif kind == "operator":
            await self._session.sign_out(wipe=False)
            try:
                self._preferences.change(operator=url)
            except StorageTrouble as error:
                self.effect.emit(present_error(error).line)  # it holds until exit
            self._up.restart()

    async def _read_sessions(self) -> None:
        if self._inputs.session is None or self._inputs.session.phase != "active":
            self.fold(sessions=None)
            return
        try:
            rows = await self._session.sessions()
        except AppError as error:
            self.fold(sessions_error=error)
            return
        self.fold(sessions=rows, sessions_error=None)

    async def _end_session(self, session_id: str) -> None:
        await self._session.end_session(session_id)
        await self._read_sessions()

    async def _end_others(self) -> None:
        await self._session.end_others()
        await self._read_sessions()

    def _on_command(self) -> None:
        acts = (self.end_session, self.end_others, self.agree)
        self.fold(trouble=next((c.error for c in acts if c.error is not None), None))

    def _on_preferences(self, preferences: Preferences) -> None:
        self.fold(preferences=preferences)

    def _on_session(self, state: SessionState) -> None:
        self.fold(session=state)

    def _on_customers(self, customers: Loadable[tuple[Customer, ...]]) -> None:
        self.fold(customers=customers.value or ())

    def _on_profile(self, profile: OperatorProfile | None) -> None:
        self.fold(profile=profile)

    def _on_unresolved(self, unresolved: tuple[Intent, ...]) -> None:
        self.fold(unresolved=unresolved)
