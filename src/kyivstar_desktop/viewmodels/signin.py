"""Sign-in: number, SMS code or own password, home internet. Screens 01 and 02."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.account import LineKind
from kyivstar_desktop.domain.errors import AppError, Offline, Refused
from kyivstar_desktop.domain.phone import parse_account
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.formats import present_number, typed_number
from kyivstar_desktop.viewmodels.signin_state import (
    HINT_AFTER_S,
    Inputs,
    SignInState,
    derive_signin,
    typed_login,
)
from kyivstar_desktop.viewmodels.ticking import tick

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import Login
    from kyivstar_desktop.domain.billing import CodeChallenge
    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.ports import Clock
    from kyivstar_desktop.services.session import RememberedLogin, Session

__all__ = ["HINT_AFTER_S", "FocusField", "OpenBrowser", "SignInState", "SignInViewModel"]


@dataclass(frozen=True, slots=True)
class FocusField:
    """Effect: put the focus into `name`: number, password or code; its content selected."""

    name: str


@dataclass(frozen=True, slots=True)
class OpenBrowser:
    """Effect: the operator wants this sign-in in the system browser."""

    url: str = field(repr=False)


class SignInViewModel(ViewModel[Inputs, SignInState]):
    """Goes up by `done` once a session is open; `read_offline` opens what is stored."""

    def __init__(
        self,
        session: Session,
        accounts: Accounts,
        *,
        clock: Clock,
        demo: bool,
        done: Callable[[], None],
        read_offline: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        inputs = Inputs(demo=demo, mono=clock.monotonic(), wall=clock.now())
        super().__init__(inputs, derive_signin, parent)
        self._session, self._accounts, self._clock = session, accounts, clock
        self._done, self.read_offline = done, read_offline
        self.next = self.command(self._next, ready=_can_next)
        self.submit = self.command(self._submit, ready=_can_submit)
        self.resend = self.command(self._resend, ready=_can_resend)
        self.quick = self.command(self._quick, ready=_has_quick)
        self.browse = self.command(self._browse, ready=_can_browse, restart=True)
        for command in (self.next, self.submit, self.resend, self.quick):
            command.changed.connect(self._on_command)
        self.follow(session.remembered, self._on_remembered)
        self.follow(session.state, self._on_session)
        self.follow(accounts.connection, self._on_connection)
        self.scope.start(tick(clock, self._tick), name="signin.tick")

    # --- intents ---
    def choose_kind(self, kind: LineKind) -> None:
        """Mobile number or home internet; what was typed for the other kind is dropped."""
        if kind is not self._inputs.kind:
            self.fold(kind=kind, typed="", touched=False, error=None)

    def type_login(self, text: str) -> None:
        self.fold(typed=text, error=None)

    def leave_login(self) -> None:
        """The field was left: a whole number is grouped, an unfinished one may be named."""
        typed = _grouped(self._inputs.typed, self.login)
        self.fold(typed=typed, touched=bool(typed.strip()))

    def choose_method(self, method: str) -> None:
        """`sms` or `password`."""
        self.fold(method=method, error=None)
        if method == "password" and self.login is not None:
            self.effect.emit(FocusField("password"))

    def type_password(self, text: str) -> None:
        self.fold(password=text, error=None)

    def keep_login(self, on: bool) -> None:  # noqa: FBT001 a switch's slot
        self.fold(remember=on)

    def type_code(self, text: str) -> None:
        """Code cells; the last digit submits by itself (sign-in only, never money)."""
        self.fold(code=text, error=None)
        if self._state.code_complete:
            self.submit()

    def go_back(self) -> None:
        """To the number, which is kept."""
        self.fold(step="number", code="", error=None, challenge=None, password="")
        self.effect.emit(FocusField("number"))

    def to_password(self) -> None:
        """From the code page to the own password."""
        self.go_back()
        self.choose_method("password")

    def use_demo(self, number: str) -> None:
        """A demo number or personal account is typed for the person."""
        self.fold(**_demo(number), touched=True, method="sms", error=None)
        self.effect.emit(FocusField("number"))

    @property
    def login(self) -> Login | None:
        """What is typed as a login, or None where it is not one yet."""
        return typed_login(self._inputs)

    # --- work ---
    async def _next(self) -> None:
        login = self.login
        if login is None:
            self.fold(touched=True)
            self.effect.emit(FocusField("number"))
            return
        self.fold(error=None)
        if self._inputs.method == "password":
            await self._by_password(login)
        else:
            await self._by_sms(login)

    async def _by_sms(self, login: Login) -> None:
        try:
            challenge = await self._session.start_sms(login)
        except AppError as error:
            self._show(error)
            return
        self._accounts.reached()
        self.fold(step="code", login=login, challenge=challenge, code="", error=None)
        self._tick()
        self.effect.emit(FocusField("code"))

    async def _by_password(self, login: Login) -> None:
        if not self._inputs.password:
            self.fold(password_empty=True)
            self.effect.emit(FocusField("password"))
            return
        try:
            await self._session.sign_in_password(
                login, self._inputs.password, remember=self._inputs.remember
            )
        except AppError as error:
            self._show(error)
            self.effect.emit(FocusField("password"))
            return
        self._finish()

    async def _submit(self) -> None:
        try:
            await self._session.submit_code(self._inputs.code, remember=self._inputs.remember)
        except AppError as error:
            self.fold(code="", challenge=_after(self._inputs.challenge, error))
            self._show(error)
            self.effect.emit(FocusField("code"))
            return
        self._finish()

    async def _resend(self) -> None:
        try:
            challenge = await self._session.resend()
        except AppError as error:
            self._show(error)
            return
        self.fold(challenge=challenge, code="", error=None)
        self.effect.emit(FocusField("code"))

    async def _browse(self) -> None:
        """The operator's own page; what it answers on loopback signs in."""
        login, way = self.login, self._session.browser
        if login is None or way is None:
            return
        say, keep = self.effect.emit, self._inputs.remember
        try:
            await way.sign_in(login, lambda url: say(OpenBrowser(url)), remember=keep)
        except AppError as error:
            self._show(error)
            return
        self._finish()

    async def _quick(self) -> None:
        try:
            await self._session.sign_in_remembered()
        except AppError as error:
            if isinstance(error, Refused) and error.code == "password_invalid":
                self.fold(method="password")  # the field that the error belongs to
            self._show(error)
            return
        self._finish()

    def _finish(self) -> None:
        self._accounts.reached()
        self.fold(password="", code="")
        self._done()

    def _show(self, error: AppError) -> None:
        """Keeps an error in the form; a wait it names becomes a countdown."""
        self._accounts.lost(error)
        now = self._clock.monotonic()
        waits = _waits(error, now, self._inputs.method)
        self.fold(error=error, mono=now, wall=self._clock.now(), **waits)

    # --- news ---
    def _tick(self) -> None:
        self.fold(mono=self._clock.monotonic(), wall=self._clock.now())

    def _on_command(self) -> None:
        busy = any(c.running for c in (self.next, self.submit, self.resend, self.quick))
        if busy != self._inputs.busy:
            self.fold(busy=busy)

    def _on_remembered(self, remembered: RememberedLogin | None) -> None:
        ticked = remembered is not None or self._inputs.remember  # unticked, it would be forgotten
        self.fold(remembered=remembered, remember=ticked)
        if remembered is not None and not self._inputs.typed:
            self.fold(kind=remembered.login.kind, typed=remembered.login.value, touched=True)

    def _on_session(self, state: object) -> None:
        self.fold(session=state)

    def _on_connection(self, connection: Connection) -> None:
        offline, error = connection.state == "offline", self._inputs.error
        over = not offline and isinstance(error, Offline)
        self.fold(offline=offline, error=None if over else error)


def _grouped(typed: str, login: Login | None) -> str:
    """A whole mobile number as it is read aloud; anything else as it was typed."""
    if login is None or login.kind is not LineKind.MOBILE:
        return typed
    return present_number(login.value)


def _demo(login: str) -> dict[str, Any]:
    if parse_account(login):
        return {"kind": LineKind.HOME, "typed": login}
    return {"kind": LineKind.MOBILE, "typed": typed_number(login)}


def _waits(error: AppError, now: float, method: str) -> dict[str, Any]:
    """What a refusal changes beside being shown: a wait on the monotonic clock, a new start."""
    if not isinstance(error, Refused):
        return {}
    if error.code == "invalid_session":
        return {"step": "number", "challenge": None}
    wait = float(error.detail.get("retry_after_s") or 0)
    if not wait and error.code != "locked":
        return {}
    return {
        "wait_until": now + wait,
        "wait_way": error.detail.get("way") or method,
        "wait_locked": error.code == "locked",
    }


def _after(challenge: CodeChallenge | None, error: AppError) -> CodeChallenge | None:
    """The challenge after a refused code: tries left; a dead one has none and no time."""
    if challenge is None or not isinstance(error, Refused):
        return challenge
    if error.code == "otp_expired":
        return replace(challenge, attempts_left=0, expires_in_s=0)
    if error.code == "otp_invalid":
        return replace(challenge, attempts_left=int(error.detail.get("attempts_left") or 0))
    return challenge


def _can_next(state: SignInState) -> bool:
    return state.can_next


def _can_submit(state: SignInState) -> bool:
    return state.code_complete


def _can_resend(state: SignInState) -> bool:
    return state.can_resend


def _has_quick(state: SignInState) -> bool:
    return bool(state.quick_text)


def _can_browse(state: SignInState) -> bool:
    return state.browser_offer
