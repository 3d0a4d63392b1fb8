"""The operator's sign-in: codes, own password, locks, rotating tokens, sessions."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fakes.turns import Turns
from kyivstar_desktop.domain.account import LineKind, Login, Person
from kyivstar_desktop.domain.billing import CodeChallenge
from kyivstar_desktop.domain.errors import Refused, SignedOut
from kyivstar_desktop.services.ports import (
    Challenge,
    DemoMessage,
    Granted,
    IdentityPort,
    SessionRow,
    TokenSet,
    TokenSource,
)

if TYPE_CHECKING:
    from fakes.clock import FakeClock

CODE_S, RESEND_S, TRIES, CODES = 180.0, 60.0, 5, 3
ACCESS_S, GRACE_S, LOCK_S = 600, 10.0, 180 * 60.0
WAITS = {3: 30.0, 4: 60.0, 5: 120.0}
SCOPE = frozenset({"customer:read", "balance:read", "topup", "order", "chat", "profile"})


@dataclass(eq=False, slots=True)
class Subscriber:
    """Somebody the operator serves. `contact` receives the codes of a home-internet account."""

    person: Person
    login: Login
    password: str = ""
    contact: str = ""
    registered: bool = False


@dataclass(eq=False, slots=True)
class _Open:
    """One auth_session. `code` "" is a login nobody has: every code is wrong."""

    login: Login
    code: str = ""
    sent_at: float = 0.0
    tries: int = 0
    codes: int = 0
    family: str = ""


@dataclass(eq=False, slots=True)
class _Family:
    """One session: its live tokens. `refresh` maps a token to when it was first used (or None)."""

    id: str
    sub: str
    device: str
    access: dict[str, float] = field(default_factory=dict)
    refresh: dict[str, float | None] = field(default_factory=dict)
    alive: bool = True
    reason: str = "signedOut"


class FakeIdentity(Turns, IdentityPort):
    """`tokens` is the client's token source, set once the session exists."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__()
        self.clock = clock
        self.tokens: TokenSource | None = None
        self.subscribers: list[Subscriber] = []
        self.messages_sent: list[DemoMessage] = []
        self.families: list[_Family] = []
        self.refreshes = 0
        self._opened: dict[str, _Open] = {}
        self._granted: dict[str, _Open] = {}
        self._wrong: dict[str, int] = {}
        self._shut_until: dict[tuple[str, str], float] = {}
        self._ids = itertools.count(1)

    # --- what a test looks at -------------------------------------------------------------------
    def new_id(self, prefix: str) -> str:
        return f"{prefix}_{next(self._ids)}"

    def last_code(self, number: str = "") -> str:
        """The newest code that reached this number (any number when empty)."""
        found = [m for m in self.messages_sent if m.code and number in {"", m.number}]
        return found[-1].code

    def end_family(self, reason: str = "signedOut") -> None:
        """The operator ends every session."""
        for family in self.families:
            family.alive, family.reason = False, reason

    async def signed_in(self) -> str:
        """The `sub` behind the client's token; 401s and one refresh as the HTTP client does."""
        if self.tokens is None:
            return self.subscribers[0].person.sub
        token = await self.tokens.access()
        if (sub := self._sub_of(token)) is None:
            token = await self.tokens.renewed(token)
            sub = self._sub_of(token)
        if sub is None:
            raise SignedOut("expired")
        return sub

    def _sub_of(self, token: str) -> str | None:
        now = self.clock.monotonic()
        for family in self.families:
            if family.alive and family.access.get(token, -1.0) > now:
                return family.sub
        return None

    # --- challenge ------------------------------------------------------------------------------
    async def start_sms(self, login: Login, *, device: str) -> Challenge:
        async with self.turn("start_sms", login, device):
            self._refuse_shut(login, "sms")
            opened = _Open(login)
            challenge = self._send_code(opened, "signin")
            opened.family = device
            return challenge

    async def start_password(self, login: Login, password: str, *, device: str) -> Granted:
        async with self.turn("start_password", login, device):
            self._refuse_shut(login, "password")
            found = self._subscriber(login)
            if found is None or not found.password or found.password != password:
                raise self._wrong_password(login)
            self._wrong.pop(login.value, None)
            return self._grant(_Open(login, family=device))

    async def submit_code(self, challenge: Challenge, code: str) -> Granted:
        async with self.turn("submit_code", code):
            opened = self._opened.get(challenge.auth_session)
            if opened is None:
                raise Refused("invalid_session", status=400)
            again = {"auth_session": challenge.auth_session}
            if self.clock.monotonic() - opened.sent_at > CODE_S:
                left = CODES - opened.codes
                raise Refused("otp_expired", {**again, "codes_left": left}, status=400)
            if opened.tries >= TRIES or not opened.code or code != opened.code:
                opened.tries = min(opened.tries + 1, TRIES)
                raise Refused(
                    "otp_invalid", {**again, "attempts_left": TRIES - opened.tries}, status=400
                )
            opened.code = ""
            return self._grant(opened)

    async def resend(self, challenge: Challenge) -> Challenge:
        async with self.turn("resend"):
            opened = self._opened.get(challenge.auth_session)
            if opened is None:
                raise Refused("invalid_session", status=400)
            waited = self.clock.monotonic() - opened.sent_at
            if waited < RESEND_S:
                detail = {"retry_after_s": RESEND_S - waited}
                raise Refused("slow_down", detail, status=429)
            if opened.codes >= CODES:
                raise Refused("slow_down", {"retry_after_s": 900.0}, status=429)
            return self._send_code(opened, "signin", challenge.auth_session)

    async def step_up_sms(self, auth_session: str, *, max_age_s: int) -> Challenge:
        async with self.turn("step_up_sms", auth_session, max_age_s):
            opened = self._opened.get(auth_session)
            if opened is None:
                raise Refused("invalid_session", status=400)
            return self._send_code(_Open(opened.login, family="step-up"), "stepup")

    def _send_code(self, opened: _Open, purpose: str, session: str = "") -> Challenge:
        found = self._subscriber(opened.login)
        session = session or self.new_id("as")
        self._opened[session] = opened
        opened.sent_at, opened.tries = self.clock.monotonic(), 0
        opened.codes += 1
        if found is not None:
            opened.code = f"{1000 + 7 * next(self._ids) % 9000:04d}"
            self.text_to(found.contact or found.login.value, opened.code, purpose)
        is_mobile = opened.login.kind is LineKind.MOBILE
        masked = f"{opened.login.value[:6]}•••{opened.login.value[-2:]}" if is_mobile else ""
        code = CodeChallenge("", 4, int(CODE_S), int(RESEND_S), TRIES, CODES - opened.codes, masked)
        return Challenge(session, self.new_id("verifier"), code)

    def text_to(self, number: str, code: str, purpose: str, text: str = "") -> None:
        made = DemoMessage(
            self.new_id("sms"), number, self.clock.now(), text or f"Код {code}", code, purpose
        )
        self.messages_sent.append(made)

    def _wrong_password(self, login: Login) -> Refused:
        wrong = self._wrong[login.value] = self._wrong.get(login.value, 0) + 1
        wait = WAITS.get(wrong, 0.0)
        if wrong >= 6:
            self._shut_until[(login.value, "password")] = self.clock.monotonic() + LOCK_S
            detail = {"way": "password", "retry_after_s": LOCK_S}
            return Refused("locked", detail, status=400)
        if wait:
            self._shut_until[(login.value, "wait")] = self.clock.monotonic() + wait
        return Refused("password_invalid", {"retry_after_s": wait}, status=400)

    def _refuse_shut(self, login: Login, way: str) -> None:
        left = self._shut_until.get((login.value, way), 0.0) - self.clock.monotonic()
        if left > 0:
            raise Refused("locked", {"way": way, "retry_after_s": left}, status=400)
        left = self._shut_until.get((login.value, "wait"), 0.0) - self.clock.monotonic()
        if way == "password" and left > 0:
            raise Refused("slow_down", {"retry_after_s": left}, status=429)

    def _subscriber(self, login: Login) -> Subscriber | None:
        return next((s for s in self.subscribers if s.login == login), None)

    def _grant(self, opened: _Open) -> Granted:
        code = self.new_id("ac")
        self._granted[code] = opened
        session = self.new_id("as")
        self._opened[session] = opened
        return Granted(code, session, self.new_id("verifier"))

    # --- tokens ---------------------------------------------------------------------------------
    async def redeem(self, granted: Granted) -> TokenSet:
        async with self.turn("redeem"):
            opened = self._granted.pop(granted.authorization_code, None)
            found = self._subscriber(opened.login) if opened is not None else None
            if opened is None or found is None:
                raise Refused("invalid_grant", status=400)
            if opened.family == "step-up":
                family = next(f for f in self.families if f.sub == found.person.sub and f.alive)
                return self._pair(family, granted.auth_session, refreshes=False)
            fresh = not found.registered
            found.registered = True
            family = _Family(self.new_id("ses"), found.person.sub, opened.family)
            self.families.append(family)
            return self._pair(family, granted.auth_session, registered=fresh)

    async def refresh(self, refresh_token: str) -> TokenSet:
        self.refreshes += 1
        async with self.turn("refresh", refresh_token):
            family = next((f for f in self.families if refresh_token in f.refresh), None)
            if family is None or not family.alive:
                raise SignedOut(family.reason if family is not None else "expired")
            first = family.refresh[refresh_token]
            now = self.clock.monotonic()
            if first is not None and now - first > GRACE_S:
                family.alive, family.reason = False, "reuse"
                raise SignedOut("reuse")
            if first is None:
                family.refresh[refresh_token] = now
            return self._pair(family, "")

    async def revoke(self, refresh_token: str) -> None:
        async with self.turn("revoke", refresh_token):
            for family in self.families:
                if refresh_token in family.refresh:
                    family.alive = False

    async def browser_url(self, *, redirect_port: int, state: str) -> tuple[str, str]:
        query = f"redirect_uri=http://127.0.0.1:{redirect_port}/callback&state={state}"
        return f"https://operator.example/oauth/authorize?{query}", self.new_id("verifier")

    def _pair(
        self, family: _Family, session: str, *, refreshes: bool = True, registered: bool = False
    ) -> TokenSet:
        access, refresh = self.new_id("at"), self.new_id("rt") if refreshes else None
        family.access[access] = self.clock.monotonic() + ACCESS_S
        if refresh is not None:
            family.refresh[refresh] = None
        return TokenSet(
            access, refresh, ACCESS_S, SCOPE, family.id, family.sub, "urn:kyivstar:acr:sms",
            self.clock.now(), session, registered,
        )  # fmt: skip

    # --- who am I, sessions ---------------------------------------------------------------------
    async def userinfo(self) -> Person:
        async with self.turn("userinfo"):
            sub = await self.signed_in()
            return next(s.person for s in self.subscribers if s.person.sub == sub)

    async def sessions(self) -> tuple[SessionRow, ...]:
        async with self.turn("sessions"):
            sub = await self.signed_in()
            mine = [f for f in self.families if f.sub == sub and f.alive]
            last = mine[-1].id if mine else ""
            return tuple(
                SessionRow(f.id, f.id == last, f.device, None, None, "127.0.0.1", "sms")
                for f in mine
            )

    async def end_session(self, session_id: str) -> None:
        async with self.turn("end_session", session_id):
            await self.signed_in()
            for family in self.families:
                if family.id == session_id:
                    family.alive = False

    async def end_other_sessions(self) -> None:
        async with self.turn("end_other_sessions"):
            sub = await self.signed_in()
            for family in [f for f in self.families if f.sub == sub][:-1]:
                family.alive = False
