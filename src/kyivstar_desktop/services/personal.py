"""Personal: own password, name, contacts and newsletter of whoever is signed in.

An answer that got lost is never guessed at: the profile is read again, and what it says counts.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import (
    AppError,
    BadReply,
    Refused,
    ServerTrouble,
    TimedOut,
    VaultLocked,
)
from kyivstar_desktop.domain.personal import Contacts, DigitalIdentity, Newsletter, tidy_name
from kyivstar_desktop.services.kept import Kept

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import Clock, Event, SessionRow
    from kyivstar_desktop.services.ports.personal import PersonalPort, StrengthPort

LOST = (TimedOut, ServerTrouble, BadReply)
"""The request may have been executed: only the profile can tell."""


@dataclass(frozen=True, slots=True)
class PasswordDone:
    """`done` None: nobody can tell yet. `ended`: sessions that the operator ended by it."""

    done: bool | None
    since: datetime | None = None
    ended: tuple[SessionRow, ...] = ()
    lost: bool = False  # the answer did not come; `done` was told by the profile


class Personal:
    """`identity` and `newsletter` are what is known; each act asks for a step-up by itself."""

    def __init__(
        self, port: PersonalPort, strength: StrengthPort, accounts: Accounts, clock: Clock
    ) -> None:
        self._port, self._strength = port, strength
        self._accounts, self._session = accounts, accounts.session
        self.identity: Kept[DigitalIdentity] = Kept(
            "identity",
            DigitalIdentity,
            port.identity,
            accounts=accounts,
            clock=clock,
            topics=frozenset({"customer"}),
        )
        self.newsletter: Kept[Newsletter] = Kept(
            "newsletter",
            Newsletter,
            self._read_newsletter,
            accounts=accounts,
            clock=clock,
            topics=frozenset({"privacy", "customer"}),
        )

    def hear(self, event: Event) -> None:
        self.identity.hear(event)
        self.newsletter.hear(event)

    async def aclose(self) -> None:
        await self.identity.aclose()
        await self.newsletter.aclose()

    # --- own password ---------------------------------------------------------------------------
    async def score(self, password: str) -> int:
        """0 to 4; the person's own name and login count as known to a guesser."""
        known = self.identity.value
        words = (*known.nickname.split(), known.login.removeprefix("+")) if known else ()
        return await self._strength.score(password, words)

    async def set_password(self, password: str) -> PasswordDone:
        """Sets or changes it; other sessions of the login end.

        Raises Refused("passwordTooWeak"), Refused("preconditionFailed") after the profile was read
        again, StepUpNeeded when the code was declined, Offline when nothing has left.
        """
        known = await self._known()
        before = await self._sessions()
        text = unicodedata.normalize("NFC", password)
        try:
            made = await self._session.guarded(lambda: self._port.set_password(known, text))
        except LOST:
            told = await self._told(known, before)
            if told.done:
                await self._session.renew_remembered(known.login, password)
            return told
        except Refused as error:
            await self._read_again(error, self.identity)
            raise
        await self._session.renew_remembered(known.login, password)
        await self.identity.put(made)
        self.identity.poke()
        return PasswordDone(done=True, since=made.password_since, ended=await self._ended(before))

    async def _told(
        self, known: DigitalIdentity, before: tuple[SessionRow, ...] | None
    ) -> PasswordDone:
        """What became of a change whose answer got lost, by the date of the last change."""
        try:
            await self.identity.refresh()
        except AppError:
            return PasswordDone(done=None, lost=True)
        now = self.identity.value
        since = now.password_since if now is not None else None
        done = since is not None and since != known.password_since
        ended = await self._ended(before) if done else ()
        return PasswordDone(done=done, since=since, ended=ended, lost=True)

    async def _sessions(self) -> tuple[SessionRow, ...] | None:
        try:
            return await self._session.sessions()
        except AppError:  # the list is a courtesy; the password must not fail for it
            return None

    async def _ended(self, before: tuple[SessionRow, ...] | None) -> tuple[SessionRow, ...]:
        after = await self._sessions()
        if before is None or after is None:
            return ()
        alive = {row.id for row in after}
        return tuple(row for row in before if row.id not in alive)

    # --- name and contacts ----------------------------------------------------------------------
    async def set_name(self, first: str, last: str) -> None:
        """For greeting and receipts; the contract name stays the operator's."""
        nickname = f"{tidy_name(first)} {tidy_name(last)}".strip()
        known = await self._known()
        if nickname == known.nickname:
            return
        try:
            made = await self._port.set_name(known, nickname)
        except LOST:
            await self.identity.refresh()
            if self.identity.value is None or self.identity.value.nickname != nickname:
                raise
        except Refused as error:
            await self._read_again(error, self.identity)
            raise
        else:
            await self.identity.put(made)
            self.identity.poke()
        await self._session.rename(nickname)

    async def set_contacts(self, customer: str, contacts: Contacts) -> None:
        """E-mail and phone; asks for a code. The account is read again whatever came."""
        try:
            await self._session.guarded(lambda: self._port.set_contacts(customer, contacts))
        finally:
            self._accounts.poke()
            self.newsletter.poke()

    # --- newsletter -----------------------------------------------------------------------------
    async def switch(self, name: str, *, on: bool) -> None:
        """One switch. Whatever error is raised, `newsletter` then holds the operator's value
        or, without a connection, the last one known.
        """
        known = self.newsletter.value
        if known is None:
            await self.newsletter.refresh()
            known = self.newsletter.value
        if known is None:
            raise VaultLocked
        wanted = known.on | {name} if on else known.on - {name}
        try:
            made = await self._port.set_newsletter(known, wanted)
        except LOST:
            await self.newsletter.refresh()
            if self.newsletter.value is not None and self.newsletter.value.on == wanted:
                return
            raise
        except Refused as error:
            await self._read_again(error, self.newsletter)
            raise
        await self.newsletter.put(made)
        self.newsletter.poke()

    async def _read_newsletter(self) -> Newsletter:
        person = self._session.state.value.person
        if person is None:
            raise VaultLocked
        return await self._port.newsletter(person.sub)

    # --- help -----------------------------------------------------------------------------------
    async def _known(self) -> DigitalIdentity:
        """Read fresh, so that a change is bound to what is there now."""
        await self.identity.refresh()
        if (known := self.identity.value) is None:
            raise VaultLocked
        return known

    async def _read_again(
        self, error: Refused, kept: Kept[DigitalIdentity] | Kept[Newsletter]
    ) -> None:
        """Somebody else was first, or the operator knows better: its value is shown."""
        if error.code in {"preconditionFailed", "contactMissing"}:
            try:
                await kept.refresh()
            except AppError:
                kept.poke()
