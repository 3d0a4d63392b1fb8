"""Several profiles of one operator side by side: from one to another without signing out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import SignedOut, StorageTrouble, VaultLocked
from kyivstar_desktop.services.profiles import close_both, has_left
from kyivstar_desktop.services.session_core import SessionCore, SessionState
from kyivstar_desktop.services.session_values import person_text

if TYPE_CHECKING:
    from kyivstar_desktop.services.ports import TokenSet
    from kyivstar_desktop.services.profiles import OpenProfile


class SessionBeside(SessionCore):
    """One of them is open; the tokens of the others lie in their own stores."""

    async def switch(self, profile_id: str) -> None:
        """Leaves the open profile without signing anybody out and opens that one; works offline.

        StorageTrouble: it cannot be opened; SignedOut: its person has signed out and has to sign
        in again; nothing has changed then. VaultLocked: a switch or a sign-in is on its way.
        """
        before = self.opened.value
        if before is not None and before.profile_id == profile_id:
            return
        if self._turning.locked():
            raise VaultLocked
        async with self._turning:
            opened = await self.profiles.open(profile_id, self.operator)
            if await has_left(opened.store):
                await close_both(opened)
                raise SignedOut("signedOut")
            self.moving = True
            try:
                if before is not None:
                    await self._put_by(before)
                self._tokens.forget("signedOut")
                self.profiles.remember(profile_id)
                await self._resume(opened)
            finally:
                self.moving = False

    async def _put_by(self, before: OpenProfile) -> None:
        """Shuts a profile whose session goes on: a refresh on its way is written down first."""
        await self._closing.run_hooks()
        await self._tokens.settle()
        self.opened.set(None)
        await self._closing.shut(before, destroy=False, keep_stub=True)

    async def sign_out_other(self, profile_id: str) -> None:
        """Ends the session of a profile that is not open; its data stay shut until it returns."""
        opened = await self.profiles.open(profile_id, self.operator)
        try:
            refresh = await opened.store.get_value("refresh_token") or ""
            await self._closing.farewell(opened, refresh, wiped=False)
        finally:
            await self._closing.shut(opened, destroy=False, keep_stub=True)
        if refresh:
            self._scope.start(self._tokens.revoke(refresh), name="revoke")

    # --- what the operator says of her now -------------------------------------------------------
    async def renew_person(self) -> None:
        """Asks who this is anew: a role may have been given or taken since the sign-in.

        An answer that comes after somebody else has been opened is dropped. AppErrors come through.
        """
        opened, era = self.opened.value, self._tokens.era
        if opened is None or not self.active:
            return
        found = await self._identity.userinfo()
        before = self.state.value.person
        same = self.opened.value is opened and self._tokens.era == era
        if same and before is not None and before.sub == found.sub and before != found:
            self.state.set(replace(self.state.value, person=found))
            await opened.store.put_value("person", person_text(found))

    # --- a sign-in beside an open one ------------------------------------------------------------
    async def _make_room(self, tokens: TokenSet) -> str:
        """Shuts the data of somebody else who is signed in, before the new tokens count.

        Nothing of theirs is then asked for or written with these tokens. Returns their profile.
        """
        before = self.opened.value
        if before is None or not self.active:
            return ""
        if (before.subject, before.operator) == (tokens.sub, self.operator):
            return ""
        await self._put_by(before)
        return before.profile_id

    async def _back_to(self, profile_id: str) -> None:
        """A sign-in beside an open one came to nothing: that one is there again."""
        if profile_id:
            try:
                await self._resume(await self.profiles.open(profile_id, self.operator))
            except StorageTrouble as error:
                self.state.set(SessionState(reason=f"storage:{error.kind}"))
