"""SignIns: every profile of this computer side by side, and the way from one to another.

Nothing of one profile is written into another one's files. Profiles in the background are not
followed: their cards are what their stores held when they were last looked at.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.errors import SignedOut, VaultLocked
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.session_core import Phase
from kyivstar_desktop.services.sign_in_others import OtherCards
from kyivstar_desktop.services.sign_in_own import OwnCard
from kyivstar_desktop.services.sign_in_ways import Ways

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Mapping
    from datetime import datetime

    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.lock import Lock
    from kyivstar_desktop.services.payments import Payments
    from kyivstar_desktop.services.ports import Clock, Store
    from kyivstar_desktop.services.session import SessionState
    from kyivstar_desktop.services.sign_in_card import Card, Company


@dataclass(frozen=True, slots=True)
class SignIn:
    """One profile as lists show it. `number` is the whole one: the views mask it.

    `here` False: it belongs to another operator, which the program has to be begun anew with.
    `locked`: it has a code of its own, or its person has signed out (`shut`), so that neither name
    nor number is known here.
    `company` and `role` are of the first company, "" without one.
    """

    profile_id: str
    operator: str
    name: str
    number: str
    company: str
    role: str
    locked: bool
    shut: bool
    current: bool
    unresolved: int
    signed_in: bool
    here: bool
    last_used: datetime | None
    trouble: str


class SignIns(Ways):
    """`known` in the order in which they came to this computer; `cards` by profile id.

    `switching` is the profile on its way to be opened, or "".
    """

    def __init__(self, accounts: Accounts, payments: Payments, lock: Lock, clock: Clock) -> None:
        super().__init__()
        self._accounts, self._payments = accounts, payments
        self._lock, self._clock = lock, clock
        self._session = accounts.session
        self._due = False
        self.own_part: Callable[[Card], Card] = _same
        self.known: Observable[tuple[SignIn, ...]] = Observable(())
        self.cards: Observable[Mapping[str, Card]] = Observable({})
        self.switching: Observable[str] = Observable("")
        for watched in (accounts.lines, accounts.customers, lock.state, payments.unresolved):
            watched.subscribe(self._on_news)
        self._session.state.subscribe(self._on_state)
        self._others = OtherCards(accounts, told=self.update)
        self._own_card = OwnCard(accounts, payments, clock, told=self.update, ready=self.look)

    # --- what others call -----------------------------------------------------------------------
    @property
    def current(self) -> str:
        opened = self._session.opened.value
        return opened.profile_id if opened is not None else ""

    @property
    def session_state(self) -> Observable[SessionState]:
        return self._session.state

    @property
    def companies(self) -> tuple[tuple[str, Company], ...]:
        """(profile, company) of all sign-ins: the n-th is that of Ctrl+Shift+n."""
        cards = self.cards.value.values()
        return tuple((card.profile_id, one) for card in cards for one in card.companies)

    def start(self) -> None:
        """Reads who else is here, where nobody is signed in; needs a running loop."""
        if not self.current and not self._outer.closed:
            self._outer.start(self.look(), name="look at profiles")

    async def switch(self, profile_id: str) -> None:
        """Opens another profile; nobody is signed out, and no network is needed.

        Goes on to its end whoever stops waiting for it. StorageTrouble: it could not be opened, and
        everything is as it was. VaultLocked: this one is locked, or a switch is on its way. Where
        its person has signed out, the sign-in page is shown instead. Where the person would rather
        stay with what runs here, everything is as it was.
        """
        await self._owned(self._switch(profile_id))

    async def _owned(self, work: Coroutine[Any, Any, None]) -> None:
        """The page that asked for it dies on the way."""
        if self._outer.closed:
            work.close()
            return
        await asyncio.shield(self._outer.start(work, name="switch", awaited=True))

    async def _switch(self, profile_id: str) -> None:
        card = self._others.cards.get(profile_id)
        if card is not None and card.operator != self._session.operator:
            if await self.may_leave():
                self.elsewhere(profile_id, card.operator)
            return
        if profile_id == self.current:
            return
        if self._lock.locked:
            raise VaultLocked
        if not await self.may_leave():
            return
        left = self.current
        try:
            await self._open(profile_id, left, card)
        except SignedOut:
            self.to_add()
            return
        if left and not self._outer.closed:
            self._outer.start(self._others.look_at(left), name="look at a profile")

    async def _open(self, profile_id: str, left: str, card: Card | None) -> None:
        own = self._own()
        async with self._others.turn:
            self.switching.set(profile_id)
            try:
                self._own_card.before = card
                await self._session.switch(profile_id)
                self._others.cards.pop(profile_id, None)
            finally:
                if own is not None and self.current != left:
                    self._others.cards[left] = own
                self.switching.set("")

    async def go_company(self, position: int) -> bool:
        """The n-th company, counted from 1: its sign-in, and its first line where another one's
        line is chosen.
        """
        found = self.companies
        if not 1 <= position <= len(found):
            return False
        profile_id, company = found[position - 1]
        await self.go_group(profile_id, company.id)
        return True

    async def go_group(self, profile_id: str, customer: str) -> None:
        """A company's sign-in; the current number becomes one of the company's."""
        await self._owned(self._go_group(profile_id, customer))

    async def _go_group(self, profile_id: str, customer: str) -> None:
        card = self.cards.value.get(profile_id)
        await self._switch(profile_id)
        members, current = card.members(customer) if card else (), self._accounts.current.value
        if profile_id != self.current:
            return  # it belongs to another operator: the program begins anew
        if members and (current is None or current.customer != customer):
            await self.select(members[0].id)

    async def go_line(self, profile_id: str, line_id: str) -> None:
        """A number of any sign-in becomes the current one."""
        await self._owned(self._go_line(profile_id, line_id))

    async def _go_line(self, profile_id: str, line_id: str) -> None:
        await self._switch(profile_id)
        if profile_id == self.current:
            await self.select(line_id)

    async def select(self, line_id: str) -> None:
        """As soon as the lines of the profile that has just opened are there."""
        if self._accounts.lines.value.value is None:
            there = asyncio.Event()
            undo = self._accounts.lines.subscribe(lambda _: there.set())
            try:
                if self._accounts.lines.value.value is None:
                    await there.wait()
            finally:
                undo()
        self._accounts.select(line_id)

    async def sign_out(self, profile_id: str) -> None:
        """Of one that is not open: its session ends, its data stay shut. Others are untouched."""
        await self._others.sign_out(profile_id)

    async def edit(self, profile_id: str, change: Callable[[Store], Awaitable[object]]) -> None:
        """Keeps other pins in a profile that is not open. StorageTrouble: they were not kept."""
        await self._others.edit(profile_id, change)

    async def look(self) -> None:
        """Reads the cards of all profiles that are not open."""
        await self._others.look()

    async def complete(self) -> None:
        """Until `cards` have every profile: after a start or a new sign-in some are not read."""
        await self._others.look_at_unknown()
        await self._tell()

    def update(self) -> None:
        """Something of the open profile's card has changed."""
        self._on_news(None)

    async def aclose(self) -> None:
        await self._own_card.aclose()
        await self._outer.aclose()

    # --- the open profile -----------------------------------------------------------------------
    def need_sparks(self, numbers: frozenset[str]) -> None:
        """Sparks of these numbers of the open profile are shown from now on."""
        self._own_card.need_sparks(numbers)

    def _on_state(self, state: SessionState) -> None:
        """After a sign-out, and what became of its files, the others are all there is."""
        if state.phase is Phase.NONE:
            self.start()
        self.update()

    def _own(self) -> Card | None:
        card = self._own_card.card()
        return self.own_part(card) if card is not None else None

    # --- telling --------------------------------------------------------------------------------
    def _on_news(self, _news: object) -> None:
        """Told once a turn of the loop, however much has changed."""
        if not self._due and not self._outer.closed:
            self._due = True
            self._outer.start(self._tell(), name="tell sign-ins")

    async def _tell(self) -> None:
        self._due = False
        own = self._own()
        listed = dict(self._session.profiles.listed())
        cards = {pid: card for pid, card in self._others.cards.items() if pid in listed}
        if own is not None:
            cards[own.profile_id] = own
        self.cards.set({pid: cards[pid] for pid in (*listed, *cards) if pid in cards})
        mine, locked, here = self.current, self._lock.locked, self._session.operator
        rows = (_sign_in(card, mine, here, locked=locked) for card in self.cards.value.values())
        self.known.set(tuple(rows))


def _sign_in(card: Card, mine: str, operator: str, *, locked: bool) -> SignIn:
    """`locked`: the window is, so that nothing of the open one (`mine`) is told."""
    current = card.profile_id == mine
    hidden = locked and current
    company = card.companies[0] if card.companies else None
    person = card.person if not hidden else None
    return SignIn(
        card.profile_id,
        card.operator,
        person.name if person is not None else "",
        (person.number or "") if person is not None else "",
        company.name if company is not None else "",
        company.role if company is not None else "",
        card.locked or hidden,
        card.shut,
        current,
        card.unresolved,
        card.signed_in,
        card.operator == operator,
        card.last_used,
        card.trouble,
    )


def _same(card: Card) -> Card:
    return replace(card)
