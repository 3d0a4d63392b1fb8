"""Who is signed in: sign-in by SMS and password, restore, step-up, sign-out.

Split: `tokens` holds the pair, `profiles` the databases, `session_values` what is kept as text.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from kyivstar_desktop.domain.account import LineKind, Login, Person
from kyivstar_desktop.domain.errors import (
    AppError,
    NotAllowed,
    Refused,
    StepUpNeeded,
    StorageTrouble,
)
from kyivstar_desktop.services.challenges import ask_code, followed
from kyivstar_desktop.services.closing import Closing
from kyivstar_desktop.services.ports import TokenSource
from kyivstar_desktop.services.profiles import OpenProfile, Profiles
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.session_values import (
    LoginMemory,
    RememberedLogin,
    person_text,
    read_person,
)
from kyivstar_desktop.services.tasks import TaskScope
from kyivstar_desktop.services.tokens import TokenKeeper

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kyivstar_desktop.domain.billing import CodeChallenge
    from kyivstar_desktop.services.ports import (
        Challenge,
        Clock,
        Granted,
        IdentityPort,
        SecretState,
        SecretStore,
        SessionRow,
        TokenSet,
        Vault,
    )
    from kyivstar_desktop.services.preferences import PreferencesService
    from kyivstar_desktop.services.prompts import PromptsPort

__all__ = ["OpenProfile", "Phase", "RememberedLogin", "Session", "SessionState"]

T = TypeVar("T")
log = logging.getLogger("session")


class Phase(StrEnum):
    """NONE: nobody. ACTIVE: tokens are held. ENDED: the family died, the data stay readable."""

    NONE = "none"
    ACTIVE = "active"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class SessionState:
    """Who is here, and why not.

    `reason` of NONE and ENDED: signedOut, expired, reuse, passwordChanged, contractEnded,
    storage:<kind> (the profile is there but could not be opened), "".
    """

    phase: Phase = Phase.NONE
    person: Person | None = None
    reason: str = ""
    secrets: SecretState | None = None
    offline_data: bool = False
    registered: bool = False


class Session(TokenSource):
    """One person at one operator. Everything here works offline but sign-in itself."""

    def __init__(
        self,
        identity: IdentityPort,
        vault: Vault,
        secrets: SecretStore,
        preferences: PreferencesService,
        clock: Clock,
        device: str,
        prompts: PromptsPort | None = None,
    ) -> None:
        self._identity, self._clock, self._device = identity, clock, device
        self._preferences, self._prompts = preferences, prompts
        self._profiles = Profiles(vault, secrets, preferences)
        self._logins = LoginMemory(secrets, preferences)
        self._scope = TaskScope()
        self._tokens = TokenKeeper(identity, clock, self._scope, self.end)
        self._closing = Closing(self._profiles, clock)
        self._challenge: Challenge | None = None
        self._login: Login | None = None
        self._session_id = ""
        self.state: Observable[SessionState] = Observable(SessionState())
        self.remembered = self._logins.remembered
        self.opened: Observable[OpenProfile | None] = Observable(None)

    @property
    def operator(self) -> str:
        """Identity of the operator: its URL, or `demo` for the embedded sandbox."""
        return self._preferences.value.value.operator or "demo"

    @property
    def active(self) -> bool:
        return self.state.value.phase is Phase.ACTIVE

    def before_close(self, hook: Callable[[], Awaitable[None]]) -> None:
        """`hook` is awaited (at most 2 s) before a profile's databases are shut."""
        self._closing.hooks.append(hook)

    # --- start ----------------------------------------------------------------------------------
    async def restore(self) -> None:
        """Opens the profile of the last exit.

        Needs no network and raises nothing: what stands in the way is in `state`.
        """
        reason = ""
        opened: OpenProfile | None = None
        secrets = await self._profiles.probe()
        try:
            await self._profiles.sweep()
            await self._logins.read()
            opened = await self._profiles.last(self.operator)
        except StorageTrouble as error:
            reason = f"storage:{error.kind}"
        if opened is None:
            self.state.set(SessionState(reason=reason, secrets=secrets))
            return
        await self._resume(opened)

    async def _resume(self, opened: OpenProfile) -> None:
        store = opened.store
        refresh = await store.get_value("refresh_token") or ""
        self._session_id = await store.get_value("session_id") or ""
        ended = await store.get_value("ended") or "expired"
        person = read_person(await store.get_value("person"))
        self._tokens.attach(store, refresh, await store.get_value("auth_session") or "")
        self.opened.set(opened)
        self.state.set(
            SessionState(
                Phase.ACTIVE if refresh else Phase.ENDED,
                person,
                "" if refresh else ended,
                self._profiles.secret_state,
                offline_data=True,
            )
        )

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
        tokens = await self._identity.redeem(granted)
        before = self.opened.value
        self._tokens.forget("signedOut")
        self._tokens.take(tokens)
        try:
            person = await self._who(tokens, login)
            opened = await self._profile_of(tokens, before)
            await self._write(opened, tokens, person)
        except AppError:
            self._drop(tokens)
            raise
        await self._remember(login, password, remember=remember)
        if opened is not self.opened.value:
            self.opened.set(opened)
        secrets = self._profiles.secret_state
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
        return await self._profiles.for_person(tokens.sub, self.operator)

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

    # --- tokens ---------------------------------------------------------------------------------
    async def access(self) -> str:
        return await self._tokens.access()

    async def renewed(self, stale: str) -> str:
        return await self._tokens.renewed(stale)

    async def end(self, reason: str) -> None:
        """The operator ended this session: tokens go, data and unresolved payments stay."""
        opened = self.opened.value
        self._tokens.forget(reason)
        if self.state.value.phase is Phase.NONE:
            return
        self.state.set(replace(self.state.value, phase=Phase.ENDED, reason=reason))
        if opened is None:
            return
        try:
            await opened.store.put_value("refresh_token", None)
            await opened.store.put_value("ended", reason)
        except StorageTrouble as error:
            log.warning("session.end_unsaved", extra={"error": error.kind})

    async def hear_revoked(self, session_id: str, reason: str) -> None:
        """An event says that a session was ended; ours, or "" for unnamed, ends here too."""
        if self.active and session_id in {"", self._session_id}:
            await self.end(reason or "signedOut")

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
        tokens = await self._identity.redeem(granted)
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

    # --- sign-out -------------------------------------------------------------------------------
    async def sign_out(self, *, wipe: bool) -> None:
        """Local secrets die at once, offline too; the operator is told in the background.

        `wipe` destroys the profile: key, then files; a stub of unresolved payments stays.
        """
        opened, refresh = self.opened.value, self._tokens.refresh_token
        if opened is not None:
            await self._leave(opened, refresh, wipe=wipe)
        self._tokens.forget("signedOut")
        if wipe:
            await self._logins.remove()
        secrets = self._profiles.secret_state
        self.state.set(SessionState(reason="signedOut", secrets=secrets))
        if refresh:
            self._scope.start(self._tokens.revoke(refresh), name="revoke")

    async def _leave(self, opened: OpenProfile, refresh: str, *, wipe: bool) -> None:
        wiped = wipe or opened.temporary
        unresolved = await self._closing.farewell(opened, refresh, wiped=wiped)
        if wipe:
            await self._profiles.destroy_key(opened.profile_id)
        await self._shut(opened, destroy=wiped, keep_stub=unresolved)
        self._profiles.forget(opened.profile_id, wiped=wiped)

    async def close(self) -> None:
        """Program stop: services end, databases are checkpointed and shut; nobody is signed out."""
        opened = self.opened.value
        if opened is not None:
            stub = opened.temporary and bool(await opened.journal.open_intents())
            await self._shut(opened, destroy=opened.temporary, keep_stub=stub)
        self._tokens.forget("signedOut")
        await self._scope.aclose()

    async def _shut(
        self, opened: OpenProfile, *, destroy: bool = False, keep_stub: bool = True
    ) -> None:
        await self._closing.run_hooks()
        self.opened.set(None)
        await self._closing.shut(opened, destroy=destroy, keep_stub=keep_stub)

    # --- revoking -------------------------------------------------------------------------------
    async def _revoke_pending(self, opened: OpenProfile) -> None:
        """A sign-out made offline is told to the operator at the next sign-in."""
        pending = await opened.store.get_value("revoke_pending")
        if pending and await self._tokens.revoke(pending) and self.opened.value is opened:
            await opened.store.put_value("revoke_pending", None)
