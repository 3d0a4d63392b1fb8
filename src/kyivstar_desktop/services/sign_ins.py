"""SignIns: every profile of this computer side by side, and the way from one to another.

Nothing of one profile is written into another one's files. Profiles in the background are not
followed: their cards are what their stores held when they were last looked at.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.account import LineMoney
from kyivstar_desktop.domain.errors import AppError, StorageTrouble, VaultLocked
from kyivstar_desktop.domain.pins import Known
from kyivstar_desktop.services.profiles import close_both
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.session_core import Phase
from kyivstar_desktop.services.sign_in_card import (
    LAST_USED,
    PINS,
    Card,
    Company,
    companies_of,
    read_card,
    read_money,
    read_spark,
)
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Mapping
    from datetime import datetime

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.lock import Lock
    from kyivstar_desktop.services.payments import Payments
    from kyivstar_desktop.services.ports import Changes, Clock, Store
    from kyivstar_desktop.services.session import OpenProfile, SessionState

log = logging.getLogger("session")


@dataclass(frozen=True, slots=True)
class SignIn:
    """One profile as lists show it. `number` is the whole one: the views mask it.

    `here` False: it belongs to another operator, which the program has to be begun anew with.
    `locked`: it has a code of its own, so that neither name nor number is known here.
    `company` and `role` are of the first company, "" without one.
    """

    profile_id: str
    operator: str
    name: str
    number: str
    company: str
    role: str
    locked: bool
    current: bool
    unresolved: int
    signed_in: bool
    here: bool
    last_used: datetime | None
    trouble: str


def _nowhere(_profile_id: str, _operator: str) -> None:
    return


def _nothing() -> None:
    return


class SignIns:
    """`known` in the order in which they came to this computer; `cards` by profile id.

    `switching` is the profile on its way to be opened, or "". The composition root sets `to_add`
    (show the sign-in page) and `elsewhere` (begin anew with another operator).
    """

    def __init__(self, accounts: Accounts, payments: Payments, lock: Lock, clock: Clock) -> None:
        self._accounts, self._payments = accounts, payments
        self._lock, self._clock = lock, clock
        self._session = accounts.session
        self._scope, self._outer = TaskScope(), TaskScope()
        self._others: dict[str, Card] = {}
        self._base: dict[str, Known] = {}
        self._before: Card | None = None  # what was known of the open one while it was not open
        self._sparks: dict[str, tuple[int, ...]] = {}
        self._undos: list[Callable[[], None]] = []
        self._due = False
        self._turn = asyncio.Lock()
        self.to_add: Callable[[], None] = _nothing
        self.elsewhere: Callable[[str, str], None] = _nowhere
        self.own_part: Callable[[Card], Card] = _same
        self.known: Observable[tuple[SignIn, ...]] = Observable(())
        self.cards: Observable[Mapping[str, Card]] = Observable({})
        self.switching: Observable[str] = Observable("")
        self.looked: Observable[bool] = Observable(False)
        accounts.lines.subscribe(self._on_lines)
        accounts.customers.subscribe(self._on_news)
        self._session.state.subscribe(self._on_state)
        lock.state.subscribe(self._on_news)
        payments.unresolved.subscribe(self._on_news)
        self._session.follow(self._on_opened)
        self._session.before_close(self._end)

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
        return tuple((card.profile_id, one) for card in self._ordered() for one in card.companies)

    def start(self) -> None:
        """Reads who else is here, where nobody is signed in; needs a running loop."""
        if not self.current and not self._outer.closed:
            self._outer.start(self.look(), name="look at profiles")

    def add(self) -> None:
        """To the sign-in page; the open profile stays on this computer, signed in."""
        self.to_add()

    async def switch(self, profile_id: str) -> None:
        """Opens another profile; nobody is signed out, and no network is needed.

        Goes on to its end whoever stops waiting for it. StorageTrouble: it could not be opened, and
        everything is as it was. VaultLocked: this one is locked, or a switch is on its way.
        """
        await self._owned(self._switch(profile_id))

    async def _owned(self, work: Coroutine[Any, Any, None]) -> None:
        """The page that asked for it dies on the way."""
        if self._outer.closed:
            work.close()
            return
        await asyncio.shield(self._outer.start(work, name="switch", awaited=True))

    async def _switch(self, profile_id: str) -> None:
        card = self._others.get(profile_id)
        if card is not None and card.operator != self._session.operator:
            self.elsewhere(profile_id, card.operator)
            return
        if profile_id == self.current:
            return
        if self._lock.locked:
            raise VaultLocked
        left = self.current
        own = self._own()
        async with self._turn:
            self.switching.set(profile_id)
            try:
                self._before = card
                await self._session.switch(profile_id)
                self._others.pop(profile_id, None)
            finally:
                if own is not None and self.current != left:
                    self._others[left] = own
                self.switching.set("")
        self._refresh_soon(left)

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
        members = card.members(customer) if card is not None else ()
        current = self._accounts.current.value
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
        async with self._turn:
            await self._session.sign_out_other(profile_id)
        await self._look_at(profile_id)

    async def edit(self, profile_id: str, change: Callable[[Store], Awaitable[object]]) -> None:
        """Keeps other pins in a profile that is not open: it is opened and shut for that.

        StorageTrouble: it was not kept.
        """
        async with self._turn:
            opened = await self._session.profiles.open(profile_id, self._session.operator)
            try:
                rows = await change(opened.store)
                await opened.store.keep(PINS, rows, self._accounts.operator_now())
            finally:
                await close_both(opened)
        await self._look_at(profile_id)

    async def look(self) -> None:
        """Reads the cards of all profiles that are not open."""
        for profile_id, _operator in self._session.profiles.listed():
            if profile_id != self.current:
                await self._look_at(profile_id)
        self.looked.set(True)

    def update(self) -> None:
        """Something of the open profile's card has changed."""
        self._on_news(None)

    async def aclose(self) -> None:
        await self._end()
        await self._outer.aclose()

    # --- the open profile -----------------------------------------------------------------------
    def _on_opened(self, profile: OpenProfile | None) -> None:
        for undo in self._undos:
            undo()
        self._undos.clear()
        self._scope.cancel()
        self._scope = TaskScope()
        self._base, self._sparks = {}, {}
        if profile is not None:
            self._undos.append(profile.store.subscribe(self._on_changes))
            self._scope.start(self._begin(profile), name="own card")
        self._on_news(None)

    async def _begin(self, profile: OpenProfile) -> None:
        with suppress(StorageTrouble, VaultLocked):
            await profile.store.put_value(LAST_USED, self._clock.now().isoformat())
            found = await profile.store.lines()
            self._base = await read_money(profile.store, found.value if found is not None else ())
            self._on_news(None)
        await self.look()

    def _on_state(self, state: SessionState) -> None:
        """After a sign-out, and what became of its files, the others are all there is."""
        if state.phase is Phase.NONE:
            self.start()
        self._on_news(None)

    def _on_lines(self, _lines: object) -> None:
        """A line that has changed is judged as it is now."""
        lines = self._accounts.lines.value.value or ()
        known = ((line, self._base.get(line.number)) for line in lines)
        self._base = {
            line.number: one if one.money.line is line else _of_line(one, line)
            for line, one in known
            if one is not None
        }
        self._on_news(None)

    async def _reread(self, numbers: frozenset[str]) -> None:
        opened = self._session.opened.value
        if opened is None:
            return
        lines = {line.number: line for line in self._accounts.lines.value.value or ()}
        with suppress(StorageTrouble, VaultLocked):
            for number in numbers & lines.keys():
                found = await opened.store.buckets(number)
                if found is not None and self._session.opened.value is opened:
                    money = LineMoney(lines[number], found.value)
                    self._base = {**self._base, number: Known(money, found.at)}
            self._on_news(None)

    def _on_changes(self, changes: Changes) -> None:
        if "balance" in changes.topics and changes.keys and not self._scope.closed:
            self._scope.start(self._reread(changes.keys), name="reread money")
        wanted = changes.keys & self._sparks.keys()
        if "history" in changes.topics and wanted and not self._scope.closed:
            self._scope.start(self._read_sparks(wanted), name="read sparks")

    def need_sparks(self, numbers: frozenset[str]) -> None:
        """Sparks of these numbers of the open profile are shown from now on."""
        missing = numbers - self._sparks.keys()
        if missing and not self._scope.closed:
            self._sparks = {**self._sparks, **dict.fromkeys(missing, ())}
            self._scope.start(self._read_sparks(missing), name="read sparks")

    async def _read_sparks(self, numbers: frozenset[str]) -> None:
        opened = self._session.opened.value
        if opened is None:
            return
        with suppress(StorageTrouble, VaultLocked):
            found = {number: await read_spark(opened.store, number) for number in numbers}
            if self._session.opened.value is opened:
                self._sparks = {**self._sparks, **found}
                self._on_news(None)

    async def _end(self) -> None:
        for undo in self._undos:
            undo()
        self._undos.clear()
        await self._scope.aclose()

    def _own(self) -> Card | None:
        opened, state = self._session.opened.value, self._session.state.value
        if opened is None:
            return None
        before = self._before
        if before is None or before.profile_id != opened.profile_id or before.locked:
            before = Card(opened.profile_id, opened.operator)
        lines, customers = self._accounts.lines.value.value, self._accounts.customers.value.value
        lines = before.lines if lines is None else lines
        customers = before.customers if customers is None else customers
        money = {**before.money, **self._base}
        now = self._accounts.operator_now()
        card = Card(
            opened.profile_id,
            opened.operator,
            state.person,
            signed_in=self._session.active,
            lines=lines,
            customers=customers,
            money=money,
            pins=before.pins,
            labels=before.labels,
            sparks={**before.sparks, **self._sparks},
            companies=companies_of(customers, lines, state.person, money, now),
            unresolved=len(self._payments.unresolved.value),
            last_used=self._clock.now(),
        )
        return self.own_part(card)

    # --- the others -----------------------------------------------------------------------------
    async def _look_at(self, profile_id: str) -> None:
        operator = dict(self._session.profiles.listed()).get(profile_id)
        if operator is None or profile_id == self.current:
            return
        async with self._turn:
            self._others[profile_id] = await self._read(profile_id, operator)
        self._on_news(None)

    async def _read(self, profile_id: str, operator: str) -> Card:
        try:
            store, unresolved = await self._session.profiles.peek(profile_id)
            try:
                now = self._accounts.operator_now()
                return await read_card(store, unresolved, profile_id, operator, now)
            finally:
                await store.close()
        except AppError as error:
            kind = error.kind if isinstance(error, StorageTrouble) else "locked"
            log.info("signins.unread", extra={"error": kind})
            return Card(profile_id, operator, trouble=kind)

    def _refresh_soon(self, profile_id: str) -> None:
        if profile_id and not self._outer.closed:
            self._outer.start(self._look_at(profile_id), name="look at a profile")

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
        cards = {pid: card for pid, card in self._others.items() if pid in listed}
        if own is not None:
            cards[own.profile_id] = own
        self.cards.set({pid: cards[pid] for pid in (*listed, *cards) if pid in cards})
        self.known.set(tuple(self._sign_in(card) for card in self._ordered()))

    def _ordered(self) -> tuple[Card, ...]:
        return tuple(self.cards.value.values())

    def _sign_in(self, card: Card) -> SignIn:
        current = card.profile_id == self.current
        company = card.companies[0] if card.companies else None
        person = card.person
        hidden = current and self._lock.locked
        return SignIn(
            card.profile_id,
            card.operator,
            person.name if person is not None and not hidden else "",
            (person.number or "") if person is not None and not hidden else "",
            company.name if company is not None else "",
            company.role if company is not None else "",
            card.locked or hidden,
            current,
            card.unresolved,
            card.signed_in,
            card.operator == self._session.operator,
            card.last_used,
            card.trouble,
        )


def _of_line(known: Known, line: Line) -> Known:
    return Known(LineMoney(line, known.money.buckets), known.at)


def _same(card: Card) -> Card:
    return replace(card)
