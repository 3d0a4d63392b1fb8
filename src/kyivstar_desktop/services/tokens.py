"""TokenKeeper: the pair of tokens, refreshed by one flight however many ask."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import (
    AppError,
    BadReply,
    Refused,
    ServerTrouble,
    SignedOut,
    StorageTrouble,
    TimedOut,
)
from kyivstar_desktop.services.deadlines import within

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kyivstar_desktop.services.ports import Clock, IdentityPort, Store, TokenSet
    from kyivstar_desktop.services.tasks import TaskScope

log = logging.getLogger("session")
EARLY_S = 30.0
REVOKE_S = 5.0
SETTLE_S = 2.0
GRACE_S = 8.0  # the operator keeps the old refresh token alive 10 s after its first use
RETRY_S = (0.3, 1.0, 2.0)
LOST = (TimedOut, ServerTrouble, BadReply)


class TokenKeeper:
    """Access token in memory, refresh token in the encrypted store.

    A new pair is written to the store before it is used (docs/contract.md 2.3).
    `ended(reason)` is awaited when the family is dead.
    """

    def __init__(
        self,
        identity: IdentityPort,
        clock: Clock,
        scope: TaskScope,
        ended: Callable[[str], Awaitable[None]],
    ) -> None:
        self._identity, self._clock, self._scope, self._ended = identity, clock, scope, ended
        self._access = ""
        self._until = 0.0
        self._refresh = ""
        self._store: Store | None = None
        self._flight: asyncio.Task[None] | None = None
        self._reason = "signedOut"
        self._era = 0
        self.auth_session = ""

    @property
    def era(self) -> int:
        """Grows whenever the tokens of one sign-in have gone: what was begun with them ends."""
        return self._era

    @property
    def refresh_token(self) -> str:
        return self._refresh

    async def settle(self) -> None:
        """Until a refresh on its way has been written down, at most 2 s: its answer is worth the
        whole session.
        """
        flight = self._flight
        if flight is not None and not flight.done():
            with contextlib.suppress(TimedOut):
                await within(self._clock, SETTLE_S, _ended(flight))

    def attach(self, store: Store, refresh_token: str, auth_session: str) -> None:
        """What a stored profile holds; the first call refreshes."""
        self.forget("expired")
        self._store, self._refresh, self.auth_session = store, refresh_token, auth_session

    def take(self, tokens: TokenSet) -> None:
        """In memory only; `keep` writes it down."""
        self._access = tokens.access_token
        self._until = self._clock.monotonic() + tokens.expires_in_s
        self._refresh = tokens.refresh_token or self._refresh
        self.auth_session = tokens.auth_session or self.auth_session

    async def keep(self, store: Store) -> None:
        """Puts the pair of a new sign-in into the profile's store."""
        self._store = store
        await store.put_value("refresh_token", self._refresh or None)
        await store.put_value("auth_session", self.auth_session or None)

    def forget(self, reason: str) -> None:
        """Memory only; a refresh in flight is worth nothing any more."""
        self._era += 1
        self._access = self._refresh = self.auth_session = ""
        self._until, self._store, self._reason = 0.0, None, reason

    async def access(self) -> str:
        """A live access token. SignedOut when there is none and none can be had."""
        if self._access and self._clock.monotonic() < self._until - EARLY_S:
            return self._access
        await self._renew()
        return self._access

    async def renewed(self, stale: str) -> str:
        """A token other than `stale`."""
        if self._access and self._access != stale:
            return self._access
        await self._renew()
        return self._access

    async def revoke(self, refresh_token: str) -> bool:
        """Tells the operator within 5 s; False when it could not be told."""
        try:
            await within(self._clock, REVOKE_S, self._identity.revoke(refresh_token))
        except AppError:
            return False
        return True

    async def _renew(self) -> None:
        if not self._refresh:
            if self._access and self._clock.monotonic() < self._until:
                return
            raise SignedOut(self._reason)
        if self._flight is None or self._flight.done():
            self._flight = self._scope.start(self._fly(), name="refresh tokens", awaited=True)
        await asyncio.shield(self._flight)

    async def _fly(self) -> None:
        era, store = self._era, self._store
        try:
            tokens = await self._ask(self._refresh)
        except SignedOut as error:
            if era == self._era:
                await self._ended(error.reason)
            raise
        if era != self._era:
            raise SignedOut(self._reason)
        await self._write(store, tokens)
        if era != self._era:
            raise SignedOut(self._reason)
        self.take(tokens)

    async def _write(self, store: Store | None, tokens: TokenSet) -> None:
        if store is None or tokens.refresh_token is None:
            return
        try:
            await store.put_value("refresh_token", tokens.refresh_token)
        except StorageTrouble as error:
            # A full disk must not end reading: the pair lives in memory, a crash means sign-in.
            log.warning("tokens.unsaved", extra={"error": error.kind})

    async def _ask(self, refresh_token: str) -> TokenSet:
        """One refresh; a lost answer is asked for again within the operator's grace."""
        began = self._clock.monotonic()
        for pause in (*RETRY_S, None):
            try:
                return await self._identity.refresh(refresh_token)
            except Refused as error:
                if error.code != "invalid_grant":
                    raise
                raise SignedOut(str(error.detail.get("reason") or "expired")) from error
            except LOST:
                if pause is None or self._clock.monotonic() + pause - began > GRACE_S:
                    raise
                await self._clock.sleep(pause)
        raise TimedOut


async def _ended(flight: asyncio.Task[None]) -> None:
    await asyncio.wait({flight})
