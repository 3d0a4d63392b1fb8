"""Session: sign-in by SMS and password, step-up; the rest is in its core.

Split: `session_core` restores, ends and signs out, `session_beside` goes from one profile to
another, `tokens` holds the pair, `profiles` the databases, `session_values` what is kept as text.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from kyivstar_desktop.domain.account import LineKind, Login, Person
from kyivstar_desktop.domain.errors import (
    AppError,
    BadReply,
    NotAllowed,
    Refused,
    StepUpNeeded,
)
from kyivstar_desktop.services.challenges import ask_code, followed
from kyivstar_desktop.services.profiles import OpenProfile
from kyivstar_desktop.services.session_beside import SessionBeside
from kyivstar_desktop.services.session_core import Phase, SessionState
from kyivstar_desktop.services.session_values import (
    RememberedLogin,
    person_text,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from kyivstar_desktop.domain.billing import CodeChallenge
    from kyivstar_desktop.domain.grants import Grant
    from kyivstar_desktop.services.browser import BrowserWay
    from kyivstar_desktop.services.ports import (
        Challenge,
        Granted,
        SessionRow,
        TokenSet,
    )

__all__ = ["OpenProfile", "Phase", "RememberedLogin", "Session", "SessionState"]

T = TypeVar("T")
SMS_ACR = "urn:kyivstar:acr:sms"
log = logging.getLogger("session")


class Session(SessionBeside):
    """One person at one operator."""

    browser: BrowserWay | None = None  # set by the composition root

    # --- sign-in --------------------------------------------------------------------------------
    async def start_sms(self, login: Login) -> CodeChallenge:
        """Asks for a code. Refused, Throttled and the network errors come through."""
        self._login = login
        self._challenge = None
        return self._open(await self._identity.start_sms(login, device=self._device))

    async def resend(self) -> CodeChallenge:
        """Another code; the one before is dead."""
        challenge = self._open_challenge()
        return self._open(await self._identity.resend(challenge))

    async def submit_code(self, code: str, *, remember: bool) -> SessionState:
        """Signs in. Refused("otp_invalid" | "otp_expired") leaves the challenge open."""
        login, challenge = self._login, self._open_challenge()
        if login is None:
            raise Refused("invalid_session", status=400)
        try:
            granted = await self._identity.submit_code(challenge, "".join(code.split()))
        except Refused as error:
            self._challenge = followed(challenge, error)
            raise
        self._challenge = None
        return await self._enter(granted, login, password="", remember=remember)

    async def sign_in_password(
        self, login: Login, password: str, *, remember: bool
    ) -> SessionState:
        """`password` is sent as typed."""
        granted = await self._identity.start_password(login, password, device=self._device)
        return await self._enter(granted, login, password=password, remember=remember)

    async def enter(self, granted: Granted, login: Login, *, remember: bool) -> SessionState:
        """An authorization code that came by the browser."""
        return await self._enter(granted, login, password="", remember=remember)

    async def sign_in_remembered(self) -> SessionState:
        """One press: the login and password of the key store.

        A password that the operator no longer takes is dropped, the login stays.
        """
        known = await self._logins.read()
        if known is None or not known[1]:
            raise Refused("noPassword", status=400)
        login, password = known
        try:
            return await self.sign_in_password(login, password, remember=True)
        except Refused as error:
            if error.code == "password_invalid":
                await self._logins.write(login, "")
            raise

    async def _enter(
        self, granted: Granted, login: Login, *, password: str, remember: bool
    ) -> SessionState:
        async with self._turning:
            tokens = await self._identity.redeem(granted)
            left = await self._make_room(tokens)
            before = self.opened.value
            self._tokens.forget("signedOut")
            self._tokens.take(tokens)
            try:
                person = await self._who(tokens, login)
                opened = await self._profile_of(tokens, before)
                await self._write(opened, tokens, person)
            except AppError:
                self._drop(tokens)
                await self._back_to(left)
                raise
        await self._remember(login, password, remember=remember)
        self.restored = False
        if opened is not self.opened.value:
            self.opened.set(opened)
        secrets = self.profiles.secret_state
        state = SessionState(
            Phase.ACTIVE, person, "", secrets, offline_data=True, registered=tokens.registered
        )
        self.state.set(state)
        self._scope.start(self._revoke_pending(opened), name="revoke pending")
        return state

    async def _who(self, tokens: TokenSet, login: Login) -> Person:
        """The person of the new token. Refused("otherNumber") when it is somebody else."""
        typed = login.value if login.kind is LineKind.MOBILE else None
        try:
            person = await self._identity.userinfo()
        except (Refused, NotAllowed):  # an operator without this page; the rest works
            return Person(tokens.sub, "", typed)
        if person.number is not None and typed is not None and person.number != typed:
            raise Refused("otherNumber", status=403)
        return person

    async def _profile_of(self, tokens: TokenSet, before: OpenProfile | None) -> OpenProfile:
        if before is not None:
            if (before.subject, before.operator) == (tokens.sub, self.operator):
                return before
            await self._shut(before)
        return await self.profiles.for_person(tokens.sub, self.operator)

    async def _write(self, opened: OpenProfile, tokens: TokenSet, person: Person) -> None:
        self._session_id = tokens.session_id
        await self._tokens.keep(opened.store)
        await opened.store.put_value("person", person_text(person))
        await opened.store.put_value("session_id", tokens.session_id)
        await opened.store.put_value("ended", None)

    def _drop(self, tokens: TokenSet) -> None:
        """A sign-in that could not be finished leaves no session behind."""
        self._tokens.forget("signedOut")
        if self.opened.value is not None:
            self.state.set(replace(self.state.value, phase=Phase.ENDED, reason="signedOut"))
        if tokens.refresh_token:
            self._scope.start(self._tokens.revoke(tokens.refresh_token), name="revoke")

    async def _remember(self, login: Login, password: str, *, remember: bool) -> None:
        if remember:
            await self._logins.write(login, password)
        elif self.remembered.value is not None:
            await self._logins.remove()

    def _open(self, challenge: Challenge) -> CodeChallenge:
        if challenge.code is None:
            raise Refused("invalid_session", status=400)
        code = replace(challenge.code, asked_mono=self._clock.monotonic())
        self._challenge = replace(challenge, code=code)
        return code

    def _open_challenge(self) -> Challenge:
        if self._challenge is None:
            raise Refused("invalid_session", status=400)
        return self._challenge

    # --- step-up --------------------------------------------------------------------------------
    async def guarded(self, call: Callable[[], Awaitable[T]]) -> T:
        """`call()`; where the operator wants a fresher sign-in, asks the person and calls again.

        StepUpNeeded comes through when the person declined.
        """
        try:
            return await call()
        except StepUpNeeded as needed:
            await self.step_up(needed)
        return await call()

    async def step_up(self, needed: StepUpNeeded) -> None:
        """A code by SMS, asked through the prompts. Raises `needed` when it was declined."""
        if self._prompts is None:
            raise needed
        age = needed.max_age_s
        first = await self._identity.step_up_sms(self._tokens.auth_session, max_age_s=age)
        granted = await ask_code(first, needed, self._prompts, self._identity, self._clock)
        await self._raise(await self._identity.redeem(granted))

    async def step_up_password(self, password: str, *, max_age_s: int = 300) -> None:
        """By the own password, where the act takes it. Refused("password_invalid") and others."""
        session = self._tokens.auth_session
        granted = await self._identity.step_up_password(session, password, max_age_s=max_age_s)
        await self._raise(await self._identity.redeem(granted))

    async def granted(self, details: Mapping[str, Any]) -> Grant:
        """A grant for exactly `details` (domain.grants), by a new code asked through the prompts.

        Raises StepUpNeeded when the person went away, Refused with the operator's word
        (invalid_authorization_details, access_denied), BadReply where no grant came.
        """
        kind = str(details["type"])
        needed = StepUpNeeded((SMS_ACR,), 0)
        if self._prompts is None:
            raise needed
        first = await self._identity.start_grant(self._tokens.auth_session, details)
        prompts, identity = self._prompts, self._identity
        granted = await ask_code(first, needed, prompts, identity, self._clock, text=kind)
        tokens = await identity.redeem(granted)
        await self._raise(tokens)
        found = next((grant for grant in tokens.grants if grant.kind == kind), None)
        if found is None or not found.id:
            raise BadReply("authorization_details")
        return found

    async def _raise(self, tokens: TokenSet) -> None:
        """The stronger token of a step-up takes the place of the one before."""
        opened = self.opened.value
        self._tokens.take(tokens)
        if opened is not None:
            await self._tokens.keep(opened.store)

    # --- sessions -------------------------------------------------------------------------------
    async def sessions(self) -> tuple[SessionRow, ...]:
        return await self._identity.sessions()

    async def end_session(self, session_id: str) -> None:
        await self.guarded(lambda: self._identity.end_session(session_id))

    async def end_others(self) -> None:
        await self.guarded(self._identity.end_other_sessions)
