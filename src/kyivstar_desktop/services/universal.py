"""Universal accounts: list, create, rename, add, remove, leave, delete.

Every change is made to the account as it is at the operator now; where another place has changed
it since the person looked, nothing is written and the difference is told (412, product A11).
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import AppError, BadReply, Refused, ServerTrouble, TimedOut
from kyivstar_desktop.domain.grants import number_link
from kyivstar_desktop.domain.universal import Member, PartyAccount, difference
from kyivstar_desktop.services.kept import Kept
from kyivstar_desktop.services.keyed import KeyedAct

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kyivstar_desktop.domain.grants import Grant
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.grants import Grants
    from kyivstar_desktop.services.intents import Intents
    from kyivstar_desktop.services.keyed import KeyedActs
    from kyivstar_desktop.services.ports import Clock, Event
    from kyivstar_desktop.services.ports.accounts666 import UniversalPort
    from kyivstar_desktop.services.refresh import Loadable, Observable

LOST = (TimedOut, ServerTrouble, BadReply)


class Universal:
    """`state` is every account of the person as last known."""

    def __init__(
        self,
        port: UniversalPort,
        accounts: Accounts,
        acts: KeyedActs,
        grants: Grants,
        intents: Intents,
        clock: Clock,
    ) -> None:
        self._port, self._acts, self._grants = port, acts, grants
        self._accounts = accounts
        self._kept: Kept[tuple[PartyAccount, ...]] = Kept(
            "partyAccounts",
            tuple[PartyAccount, ...],
            port.party_accounts,
            accounts=accounts,
            clock=clock,
            topics=frozenset({"account", "grant"}),
        )
        intents.finished.subscribe(self._on_finished)

    @property
    def state(self) -> Observable[Loadable[tuple[PartyAccount, ...]]]:
        return self._kept.state

    # --- changes --------------------------------------------------------------------------------
    async def consent(self, number: str) -> Grant:
        """A code to that number; the grant names its personal account. See Session.granted."""
        return await self._grants.granted(number_link(number))

    async def create(
        self,
        key: str,
        *,
        name: str,
        customer: str,
        members: Sequence[str],
        grants: Sequence[str] = (),
    ) -> Intent:
        """One keyed act; see KeyedActs.done. Refused("inUse") names `accounts` in its detail."""
        method, path, body = self._port.account_body(
            name=name, customer=customer, members=members, grants=grants
        )
        act = KeyedAct("account", key, path, body, customer, method=method)
        row = await self._acts.done(act)
        await self._again()
        return row

    async def rename(self, account: PartyAccount, name: str) -> PartyAccount:
        return await self._changed(account, lambda now: replace(now, name=name))

    async def add(self, account: PartyAccount, member: str, *, grant: str = "") -> PartyAccount:
        """A personal account; `grant`: its holder's consent, if it is not one's own."""

        def added(now: PartyAccount) -> PartyAccount:
            if member in now.accounts:
                return now
            return replace(now, members=(*now.members, Member(member)))

        return await self._changed(account, added, (grant,) if grant else ())

    async def drop(self, account: PartyAccount, member: str) -> PartyAccount:
        """Without this member."""

        def dropped(now: PartyAccount) -> PartyAccount:
            return replace(now, members=tuple(m for m in now.members if m.account != member))

        return await self._changed(account, dropped)

    async def leave(self, personal: PartyAccount) -> PartyAccount:
        """The holder of a member takes his own account out; it is always allowed."""
        return await self._changed(personal, lambda now: replace(now, inside=()))

    async def remove(self, account: PartyAccount) -> None:
        """Deletes a universal account; a lost answer is settled by reading."""
        try:
            await self._port.remove(account.id)
        finally:
            self._kept.poke()
        await self._again()

    async def refresh(self) -> None:
        await self._kept.refresh()

    def hear(self, event: Event) -> None:
        self._kept.hear(event)

    async def aclose(self) -> None:
        await self._kept.aclose()

    async def _changed(
        self,
        seen: PartyAccount,
        change: Callable[[PartyAccount], PartyAccount],
        grants: Sequence[str] = (),
    ) -> PartyAccount:
        """Refused("preconditionFailed", {"difference": Difference}) when it is not as `seen`."""
        for tries in (1, 2):
            now, etag = await self._port.party_account(seen.id)
            found = difference(seen, now)
            if found or now.inside != seen.inside:
                await self._again()
                raise Refused("preconditionFailed", {"difference": found}, status=412)
            try:
                made = await self._written(change(now), etag, grants)
            except Refused as refused:
                if refused.status != 412 or tries == 2:
                    raise
                continue  # a balance moved, or the list: the second look tells which
            await self._again()
            return made
        raise AssertionError("two tries have ended")

    async def _written(
        self, wanted: PartyAccount, etag: str, grants: Sequence[str]
    ) -> PartyAccount:
        """The call has no key: a lost answer is settled by reading, it is never sent again."""
        try:
            return await self._port.change(wanted, etag=etag, grants=grants)
        except LOST:
            made, _ = await self._port.party_account(wanted.id)
            if (made.name, made.accounts, made.inside) != (
                wanted.name,
                wanted.accounts,
                wanted.inside,
            ):
                await self._again()
                raise
            return made

    async def _again(self) -> None:
        """The list and the lines anew: the owner sees members' numbers and balances."""
        self._accounts.poke()
        with suppress(AppError):  # the change is made; that it cannot be read is in `state`
            await self._kept.refresh()

    def _on_finished(self, row: Intent | None) -> None:
        """A creation whose answer was lost has found its end."""
        if row is not None and row.kind == "account":
            self._accounts.poke()
            self._kept.poke()
