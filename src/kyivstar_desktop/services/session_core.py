"""Who is signed in: restore, tokens, the end of a session, sign-out. All of it works offline."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.services.closing import Closing
from kyivstar_desktop.services.ports import TokenSource
from kyivstar_desktop.services.profiles import OpenProfile, Profiles
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.session_values import (
    LoginMemory,
    person_text,
    read_person,
)
from kyivstar_desktop.services.tasks import TaskScope
from kyivstar_desktop.services.tokens import TokenKeeper

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kyivstar_desktop.domain.account import Login, Person
    from kyivstar_desktop.services.ports import (
        Challenge,
        Clock,
        IdentityPort,
        SecretState,
        SecretStore,
        Vault,
    )
    from kyivstar_desktop.services.preferences import PreferencesService
    from kyivstar_desktop.services.prompts import PromptsPort

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


class SessionCore(TokenSource):
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
        self.profiles = Profiles(vault, secrets, preferences)
        self._logins = LoginMemory(secrets, preferences)
        self._scope = TaskScope()
        self._tokens = TokenKeeper(identity, clock, self._scope, self.end)
        self._closing = Closing(self.profiles, clock)
        self._challenge: Challenge | None = None
        self._login: Login | None = None
        self._session_id = ""
        self._turning = asyncio.Lock()
        self.moving = False  # on the way from one profile to another
        self.restored = False  # the open profile is that of the last exit: nobody has signed in
        # Identity of the operator whose client `identity` is: its URL, or `demo` for the embedded
        # sandbox. A profile of another operator is never opened, so no token goes astray.
        self.operator = preferences.value.value.operator or "demo"
        self.state: Observable[SessionState] = Observable(SessionState())
        self.remembered = self._logins.remembered
        self.opened: Observable[OpenProfile | None] = Observable(None)

    @property
    def active(self) -> bool:
        return self.state.value.phase is Phase.ACTIVE

    def follow(self, slot: Callable[[OpenProfile | None], None]) -> Callable[[], None]:
        """`slot` at each change of `opened`, and now if a profile is open already; returns undo.

        For parts that are made after the last known balance stands on the screen.
        """
        undo = self.opened.subscribe(slot)
        if self.opened.value is not None:
            slot(self.opened.value)
        return undo

    def before_close(self, hook: Callable[[], Awaitable[None]], *, last: bool = False) -> None:
        """`hook` is awaited (at most 2 s) before a profile's databases are shut.

        All run at once; `last`: after the others, for what writes into the money journal.
        """
        (self._closing.last if last else self._closing.hooks).append(hook)

    def before_wipe(self, hook: Callable[[], Awaitable[bool]]) -> None:
        """`hook` is awaited (at most 2 s), still signed in, before a profile is destroyed.

        It tells the operator what nobody will know of afterwards; False when it could not.
        """
        self._closing.wipe_hooks.append(hook)

    # --- start ----------------------------------------------------------------------------------
    async def restore(self) -> None:
        """Opens the profile of the last exit.

        Needs no network and raises nothing: what stands in the way is in `state`.
        """
        reason = ""
        opened: OpenProfile | None = None
        secrets = await self.profiles.probe()
        try:
            await self.profiles.sweep()
            await self._logins.read()
            opened = await self.profiles.last(self.operator)
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
        self.restored = True
        self.opened.set(opened)
        self.state.set(
            SessionState(
                Phase.ACTIVE if refresh else Phase.ENDED,
                person,
                "" if refresh else ended,
                self.profiles.secret_state,
                offline_data=True,
            )
        )

    # --- tokens ---------------------------------------------------------------------------------
    @property
    def era(self) -> int:
        return self._tokens.era

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

    # --- sign-out -------------------------------------------------------------------------------
    async def sign_out(self, *, wipe: bool) -> bool:
        """Local secrets die at once, offline too; the operator is told in the background.

        `wipe` destroys the profile: key, then files; a stub of unresolved payments stays. Before
        that consents known here only are withdrawn, at most 2 s: False when some could not be.
        """
        opened, refresh, told = self.opened.value, self._tokens.refresh_token, True
        if opened is not None:
            told = not (wipe or opened.temporary) or await self._closing.before_wipe()
            await self._leave(opened, refresh, wipe=wipe)
        self._tokens.forget("signedOut")
        if wipe:
            await self._logins.remove_of(self.state.value.person)
        secrets = self.profiles.secret_state
        self.state.set(SessionState(reason="signedOut", secrets=secrets))
        if refresh:
            self._scope.start(self._tokens.revoke(refresh), name="revoke")
        return told

    async def _leave(self, opened: OpenProfile, refresh: str, *, wipe: bool) -> None:
        wiped = wipe or opened.temporary
        unresolved = await self._closing.farewell(opened, refresh, wiped=wiped)
        if wipe:
            await self.profiles.destroy_key(opened.profile_id)
        await self._shut(opened, destroy=wiped, keep_stub=unresolved)
        self.profiles.forget(opened.profile_id, wiped=wiped)

    async def close(self) -> None:
        """Program stop: services end, databases are checkpointed and shut; nobody is signed out."""
        opened = self.opened.value
        if opened is not None:
            if opened.temporary:
                await self._closing.before_wipe()
            stub = opened.temporary and bool(await opened.journal.open_intents())
            await self._shut(opened, destroy=opened.temporary, keep_stub=stub)
        await self.profiles.end_temporary()
        self._tokens.forget("signedOut")
        await self._scope.aclose()

    async def _shut(
        self, opened: OpenProfile, *, destroy: bool = False, keep_stub: bool = True
    ) -> None:
        await self._closing.run_hooks()
        self.opened.set(None)
        await self._closing.shut(opened, destroy=destroy, keep_stub=keep_stub)

    # --- what the operator calls this person, and the password kept for one press ---
    async def rename(self, name: str) -> None:
        """The operator now calls this person so; told at once and at the next start."""
        person, opened = self.state.value.person, self.opened.value
        if person is None or opened is None:
            return
        named = replace(person, name=name)
        self.state.set(replace(self.state.value, person=named))
        await opened.store.put_value("person", person_text(named))

    async def renew_remembered(self, login: str, password: str) -> None:
        """Where this login's password is kept for one press, it is the new one from now on."""
        kept = self.remembered.value
        if kept is not None and kept.has_password and kept.login.value == login:
            await self._logins.write(kept.login, password)

    # --- revoking -------------------------------------------------------------------------------
    async def _revoke_pending(self, opened: OpenProfile) -> None:
        """A sign-out made offline is told to the operator at the next sign-in."""
        pending = await opened.store.get_value("revoke_pending")
        if pending and await self._tokens.revoke(pending) and self.opened.value is opened:
            await opened.store.put_value("revoke_pending", None)
