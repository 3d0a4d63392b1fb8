"""A whole small operator in memory: every port of the client, behaving by the contract."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from fakes.operator_batch import FakeBatches
from fakes.operator_block import FakeSims
from fakes.operator_cabinet import cabinet_of
from fakes.operator_catalogue import FakeCatalogue
from fakes.operator_company import FakeCompanyHistory
from fakes.operator_fleet import FakePark
from fakes.operator_money import FakeMoney
from fakes.operator_personal import FakePersonal
from fakes.operator_rules import FakeTopups
from fakes.operator_support import FakeFeedback, FakeSupport
from fakes.operator_tariffs import TariffOrders
from fakes.operator_tokens import Subscriber
from fakes.operator_transfers import FakeTransfers
from fakes.operator_universal import FakeFamilies
from kyivstar_desktop.domain.account import (
    Bucket,
    BucketKind,
    Customer,
    Line,
    LineKind,
    LineStatus,
    Login,
    NextCharge,
    Person,
    Role,
)
from kyivstar_desktop.domain.errors import AppError, Offline
from kyivstar_desktop.domain.history import Category, HistoryItem
from kyivstar_desktop.domain.kyiv import from_us, to_us
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.services.ports import (
    AccountPort,
    DemoMessage,
    DemoPerson,
    DemoPort,
    Event,
    EventsPort,
    HistoryPort,
    OperatorProfile,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime

    from fakes.clock import FakeClock
    from kyivstar_desktop.services.cabinet import CabinetPorts

OLENA = "+380670000001"
IHOR = "+380670000011"
HOME = "26000000014"
PASSWORD = "Соняшник-2026"
_CUT = Event("", "cut")


class FakeOperator(FakeMoney, AccountPort, HistoryPort, EventsPort, DemoPort):
    """`offset_s` is its clock minus ours. `stop` and `start` are the operator's own switch."""

    def __init__(self, clock: FakeClock, *, demo: bool = True) -> None:
        super().__init__(clock)
        self.offset_s: float | None = 0.0
        self.said = OperatorProfile(
            "https://operator.example",
            "Пісочниця",
            sandbox=True,
            limits=self.limits,
            key_ttl_s=30 * 86_400,
            replays_errors=True,
            checks_body=True,
            authoritative_reads=True,
        )
        self.line_rows: dict[str, list[Line]] = defaultdict(list)
        self.customer_rows: dict[str, list[Customer]] = defaultdict(list)
        self.bucket_rows: dict[str, tuple[Bucket, ...]] = {}
        self.history_rows: dict[str, dict[str, HistoryItem]] = defaultdict(dict)
        self.events: list[Event] = []
        self._streams: set[asyncio.Queue[Event | AppError]] = set()
        self.ordering = TariffOrders(self)
        self.sims = FakeSims(self)
        self.personal = FakePersonal(self)
        self.shelf = FakeCatalogue(self)
        self.moving = FakeTransfers(self)
        self.households = FakeFamilies(self)
        self.topups = FakeTopups(self)
        self.support = FakeSupport(self)
        self.complaints = FakeFeedback(self)
        self.park = FakePark(self)
        self.batches = FakeBatches(self)
        self.company = FakeCompanyHistory()
        if demo:
            self._demo()

    @property
    def cabinet(self) -> CabinetPorts:
        return cabinet_of(self)

    # --- what a test prepares -------------------------------------------------------------------
    def _demo(self) -> None:
        self.add_person(OLENA, "Олена Іваненко", PASSWORD, Money(140_50))
        self.add_person(IHOR, "Ігор Бондар", "", Money(12_00))

    def add_person(self, number: str, name: str, password: str, money: Money) -> Subscriber:
        """A person with one prepaid line of this number."""
        sub = f"p_{number[-4:]}"
        role = Role(f"cust_{number[-4:]}", f"2600000{number[-4:]}", "owner")
        person = Person(sub, name, number, (role,))
        made = Subscriber(person, Login(LineKind.MOBILE, number), password)
        self.subscribers.append(made)
        self.customer_rows[sub].append(Customer(role.customer, name, (role.account,)))
        self.add_line(sub, number, money)
        return made

    def add_line(self, sub: str, number: str, money: Money) -> Line:
        account = f"2600000{number[-4:]}"
        charge = NextCharge(self.clock.now() + timedelta(days=11), Money(225_00))
        line = Line(
            f"ln_{number[-4:]}", LineKind.MOBILE, number, account, f"cust_{number[-4:]}",
            LineStatus.ACTIVE, "t_love_ua", "LOVE UA Безлім", next_charge=charge,
        )  # fmt: skip
        self.line_rows[sub].append(line)
        self.set_money(number, money)
        return line

    def set_money(self, number: str, money: Money) -> None:
        """The main balance, with nothing said to anybody."""
        main = Bucket(f"bk_{number[-4:]}m", BucketKind.MAIN, "Основний рахунок", "UAH", money)
        others = [b for b in self.bucket_rows.get(number, ()) if b.kind is not BucketKind.MAIN]
        self.bucket_rows[number] = (main, *others)

    def money_of(self, number: str) -> Money:
        return self.bucket_rows[number][0].money or ZERO

    def add_history(self, *rows: HistoryItem) -> None:
        for row in rows:
            self.history_rows[row.line][row.id] = row

    # --- profile, lines, balances ---------------------------------------------------------------
    async def profile(self) -> OperatorProfile:
        async with self.turn("profile"):
            return replace(self.said, limits=self.limits)

    async def customers(self) -> tuple[Customer, ...]:
        async with self.turn("customers"):
            return tuple(self.customer_rows[await self.signed_in()])

    async def lines(self) -> tuple[Line, ...]:
        async with self.turn("lines"):
            return tuple(self.line_rows[await self.signed_in()])

    async def buckets(self, number: str, *, account: str) -> tuple[Bucket, ...]:
        async with self.turn("buckets", number):
            await self.signed_in()
            return self.bucket_rows.get(number, ())

    def operator_offset_s(self) -> float | None:
        return self.offset_s

    # --- history --------------------------------------------------------------------------------
    async def actions(
        self, number: str, *, since: datetime, until: datetime, offset: int, limit: int
    ) -> tuple[tuple[HistoryItem, ...], bool]:
        async with self.turn("actions", number, since, until, offset, limit):
            await self.signed_in()
            rows = [
                row
                for row in self.history_rows[number].values()
                if since <= from_us(row.time_us) < until
            ]
            rows.sort(key=lambda row: (row.time_us, row.id))
            return tuple(rows[offset : offset + limit]), offset + limit < len(rows)

    # --- what a payment leaves behind -----------------------------------------------------------
    def credited(self, recipient: str, amount: Money, payment_id: str) -> None:
        if recipient not in self.bucket_rows:
            return
        before = self.money_of(recipient)
        self.set_money(recipient, before + amount)
        now = to_us(self.clock.now() + timedelta(seconds=self.offset_s or 0.0))
        row = HistoryItem(
            self.new_id("ba"), recipient, now, "topupCard", Category.TOPUP, "Поповнення карткою",
            "", amount, before, before + amount, payment_id=payment_id,
        )  # fmt: skip
        self.add_history(row)
        self.announce("balance", recipient)
        self.announce("history", recipient)

    # --- events ---------------------------------------------------------------------------------
    def announce(
        self, topic: str, *keys: str, reason: str = "", payload: object | None = None
    ) -> None:
        event = Event(str(len(self.events) + 1), topic, keys, reason, payload)
        self.events.append(event)
        for stream in self._streams:
            stream.put_nowait(event)

    def cut_streams(self, error: AppError | None = None) -> None:
        """Every open stream ends, with an error or without."""
        for stream in self._streams:
            stream.put_nowait(error or _CUT)

    @property
    def streams(self) -> int:
        return len(self._streams)

    async def stream(self, *, after: str | None) -> AsyncIterator[Event]:
        async with self.turn("stream", after):
            await self.signed_in()
        queue: asyncio.Queue[Event | AppError] = asyncio.Queue()
        if after is not None:
            for event in self.events[int(after) :]:
                queue.put_nowait(event)
        self._streams.add(queue)
        try:
            while True:
                item = await queue.get()
                if isinstance(item, AppError):
                    raise item
                if item is _CUT:
                    return
                yield item
        finally:
            self._streams.discard(queue)

    # --- the demo's side ------------------------------------------------------------------------
    async def messages(self, number: str, *, after: str | None) -> tuple[DemoMessage, ...]:
        mine = [m for m in self.messages_sent if m.number == number]
        ids = [m.id for m in mine]
        return tuple(mine[ids.index(after) + 1 :] if after in ids else mine)

    def console_url(self) -> str:
        return "http://127.0.0.1:40123/sandbox/console#token=demo"

    async def people(self) -> tuple[DemoPerson, ...]:
        return tuple(
            DemoPerson(s.contact or s.login.value, s.person.name, s.password, login=s.login.value)
            for s in self.subscribers
        )

    async def stop(self) -> None:
        self.down = Offline("refused")
        self.cut_streams(Offline("refused"))

    async def start(self) -> None:
        self.down = None
