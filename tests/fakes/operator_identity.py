"""The operator's sign-in: codes, own password, locks, rotating tokens, sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fakes.operator_tokens import FakeTokens, OpenLogin
from kyivstar_desktop.domain.account import LineKind, Login
from kyivstar_desktop.domain.billing import CodeChallenge
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.services.ports import (
    Challenge,
    DemoMessage,
    Granted,
    IdentityPort,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fakes.clock import FakeClock

CODE_S, RESEND_S, TRIES, CODES = 180.0, 60.0, 5, 3
ACCESS_S, GRACE_S, LOCK_S = 600, 10.0, 180 * 60.0
WAITS = {3: 30.0, 4: 60.0, 5: 120.0}
SCOPE = frozenset({"customer:read", "balance:read", "topup", "order", "chat", "profile"})


class FakeIdentity(FakeTokens, IdentityPort):
    """Challenges: an unknown login gets the same answers, and every code of it is wrong."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__(clock)
        self.messages_sent: list[DemoMessage] = []
        self._opened: dict[str, OpenLogin] = {}
        self._wrong: dict[str, int] = {}
        self._shut_until: dict[tuple[str, str], float] = {}

    def last_code(self, number: str = "") -> str:
        """The newest code that reached this number (any number when empty)."""
        found = [m for m in self.messages_sent if m.code and number in {"", m.number}]
        return found[-1].code

    # --- challenge ------------------------------------------------------------------------------
    async def start_sms(self, login: Login, *, device: str) -> Challenge:
        async with self.turn("start_sms", login, device):
            self._refuse_shut(login, "sms")
            opened = OpenLogin(login)
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
            return self._grant(OpenLogin(login, family=device))

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
            return self._send_code(OpenLogin(opened.login, family="step-up"), "stepup")

    async def step_up_password(
        self, auth_session: str, password: str, *, max_age_s: int
    ) -> Granted:
        async with self.turn("step_up_password", auth_session, max_age_s):
            opened = self._opened.get(auth_session)
            if opened is None:
                raise Refused("invalid_session", status=400)
            found = self._subscriber(opened.login)
            if found is None or not found.password or found.password != password:
                raise self._wrong_password(opened.login)
            return self._grant(OpenLogin(opened.login, family="step-up"))

    async def start_grant(self, auth_session: str, details: Mapping[str, Any]) -> Challenge:
        async with self.turn("start_grant", auth_session, details):
            opened = self._opened.get(auth_session)
            if opened is None:
                raise Refused("invalid_session", status=400)
            made = OpenLogin(opened.login, family="step-up", details=details)
            link = details["type"] == "number_link"
            return self._send_code(made, "link" if link else "grant")

    def _send_code(self, opened: OpenLogin, purpose: str, session: str = "") -> Challenge:
        found = self._subscriber(opened.login)
        session = session or self.new_id("as")
        self._opened[session] = opened
        opened.sent_at, opened.tries = self.clock.monotonic(), 0
        opened.codes += 1
        if found is not None:
            opened.code = f"{1000 + 7 * next(self._ids) % 9000:04d}"
            where = str((opened.details or {}).get("number", ""))
            self.text_to(where or found.contact or found.login.value, opened.code, purpose)
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

    def _grant(self, opened: OpenLogin) -> Granted:
        code = self.new_id("ac")
        self._granted[code] = opened
        session = self.new_id("as")
        self._opened[session] = opened
        return Granted(code, session, self.new_id("verifier"))
