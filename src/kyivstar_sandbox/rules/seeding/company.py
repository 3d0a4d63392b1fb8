"""A company of any size: its tree, its numbers, its months, made from a few figures.

The demo's «ТОВ Приклад» is the first company; ``--seed company:N:M`` and ``POST /sandbox/seed``
make more. Company ``k`` has account ids from ``26 kkk 001 000`` and its own block of numbers.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.model.values import DAY, micros
from kyivstar_sandbox.rules import agenda, catalogue, crediting, lines, services, usage
from kyivstar_sandbox.rules.book import Row
from kyivstar_sandbox.rules.ledger import Leg
from kyivstar_sandbox.rules.seeding import names
from kyivstar_sandbox.rules.seeding.ground import Ground, Someone
from kyivstar_sandbox.rules.seeding.life import HOUR
from kyivstar_sandbox.rules.usage import Use

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from kyivstar_sandbox.rules.state import Account, Holding

MOST: Final = 120_000
_PREFIXES: Final = ("67", "96", "97", "98", "68")
_TEAM: Final = "t_biznes_komanda"
_SMALL: Final = "t_biznes_30"
_ROW_KINDS: Final = ("DATA_NATIONAL", "VOICE_ONNET", "VOICE_OMO")
_TOPUP_FEES: Final = 12
_FUNDED, _OWING, _BLOCKED = 9, 7, 33
_OWES_FOR: Final = 100 * DAY


@dataclass(frozen=True, slots=True)
class Spec:
    """What to make. ``rows`` is about how many history rows a number has in a month.

    ``balance`` is the company's money at the end at least, kopiykas. ``index`` counts companies.
    ``varied``: some numbers are blocked, owe, or are paid by their account.
    """

    name: str
    numbers: int
    months: int
    rows: int = 10
    departments: int = 8
    depth: int = 1
    funded_by: str = "line"
    balance: int = 50_000_000
    seed: int = 42
    index: int = 1
    varied: bool = False
    logins: dict[int, str] = field(default_factory=dict)

    @property
    def base(self) -> int:
        return 26_000_000_000 + (0 if self.index == 1 else self.index * 1_000_000)

    @property
    def root(self) -> str:
        return str(self.base + 1000)

    @property
    def customer(self) -> str:
        return f"cust_co{self.index}"

    def number(self, position: int) -> str:
        """E.164 of the number at a position; the demo gives some of them other numbers."""
        if position in self.logins:
            return self.logins[position]
        prefix = _PREFIXES[(self.index - 1) // 9]
        return f"+380{prefix}{(self.index - 1) % 9 + 1}{position:06d}"


@dataclass(slots=True)
class Company:
    """The company in the making."""

    ground: Ground
    spec: Spec
    random: Random
    departments: list[Account] = field(default_factory=list)
    holdings: list[Holding] = field(default_factory=list)
    done: int = 0

    def build(self) -> Iterator[int]:
        """Make everything in memory; yields how many of ``total`` steps are done."""
        self._tree()
        money = self._money()
        self._lines()
        yield from self._months(money)

    @property
    def total(self) -> int:
        return self.spec.months + 1

    def _tree(self) -> None:
        spec, ground = self.spec, self.ground
        party = f"org_{spec.customer.partition('_')[2]}"
        ground.customer(spec.customer, spec.name, party, spec.root, company=True)
        ground.account(spec.root, "company", spec.name, spec.customer)
        level = [spec.root]
        for count in range(spec.departments):
            parent = level[count % len(level)] if count else spec.root
            kind = "department" if count < spec.departments - 1 or count == 0 else "costCentre"
            made = ground.account(
                str(spec.base + 1001 + count),
                kind,
                names.DEPARTMENTS[count % len(names.DEPARTMENTS)][0],
                spec.customer,
                parent,
            )
            made.cost_centre = f"CC-{count + 1:03d}"
            self.departments.append(made)
            if spec.depth > 1 and count and count % 3 == 0 and len(level) < spec.depth:
                level.append(made.id)

    def _money(self) -> str:
        root = next(a for a in self.ground.book.touched.values() if _id(a) == self.spec.root)
        ledger = f"company:{self.spec.root}"
        self.ground.money_of(root, ledger, floor=0)  # type: ignore[arg-type]
        return ledger

    def _lines(self) -> None:
        for position in range(self.spec.numbers):
            self._line(position)

    def _line(self, position: int) -> None:
        spec, ground, random = self.spec, self.ground, self.random
        account = str(spec.base + 2001 + position)
        parent = self.departments[position % len(self.departments)]
        user = names.full_name(random)
        made = ground.account(
            account, "personal", f"Особовий рахунок {account}", spec.customer, parent.id
        )
        funded = spec.funded_by == "account" or (spec.varied and position % 50 == _FUNDED)
        tariff = _SMALL if random.random() < 0.3 and not funded else _TEAM
        begun = self._begin(random)
        new = lines.NewLine(
            tail=f"{spec.customer.partition('_')[2]}_{position:06d}",
            account_id=account,
            customer_id=spec.customer,
            tariff_id=tariff,
            msisdn=spec.number(position),
            user_name=user,
            disconnect_limit=-20_000,
            contract_number=f"KB-{spec.index:03d}-{position:06d}",
            iccid=f"89380031{spec.index:03d}{position:07d}0",
        )
        if funded:
            made.funded, made.credit_limit = True, 500_000
            made.payment_status, made.next_due_at = "paid", calendar.next_first(begun)
            shared = ground.money_of(made, f"main:bk_{account}", floor=None)
            holding = lines.open_line(ground.book, new, begun, fund=made, shared=shared)
        else:
            holding = lines.open_line(ground.book, new, begun)
        self.holdings.append(holding)

    def _begin(self, random: Random) -> int:
        start, now = self.ground.start, self.ground.now
        span = max(1, (now - start) // DAY - 20)
        late = random.random() < 0.4
        return start + (random.randrange(span) if late else random.randrange(20)) * DAY + 9 * HOUR

    def _months(self, money: str) -> Iterator[int]:
        """Month by month: first all that moves the company's money, in order of time."""
        ground, month = self.ground, calendar.month_start(self.ground.start)
        while month < ground.now:
            until = min(calendar.next_first(month), ground.now)
            self._month(month, until, money)
            month = until
            self.done += 1
            yield self.done

    def _month(self, month: int, until: int, money: str) -> None:
        acts = sorted(self._acts(month, until), key=lambda one: one[:2])
        self._pay_in(month, money)
        for at, position, what in acts:
            if at >= until:
                break
            holding = self.holdings[position]
            self._run(holding, at)
            if what is None:
                self._feed(holding, money, at, owes=self.spec.varied and position % 60 == _OWING)
            else:
                usage.use(self.ground.book, holding, what, at)
        for position, holding in enumerate(self.holdings):
            self._run(holding, until - 1)
            if self.spec.varied and position % 90 == _BLOCKED and until == self.ground.now:
                services.block(self.ground.book, holding, "blockOther", until - 1)

    def _acts(self, month: int, until: int) -> Iterator[tuple[int, int, Use | None]]:
        """Instant, position of the line, what it uses; None = a look whether it needs money."""
        random, span = self.random, until - month
        for position, holding in enumerate(self.holdings):
            begun = holding.line.activated_at
            if begun >= until:
                continue
            yield max(month, begun) + random.randrange(3600, 72 * 3600) * 1_000_000, position, None
            for _ in range(self.spec.rows - 2):
                at = max(begun, month + int(random.random() * span) // 1_000_000 * 1_000_000)
                what = Use(random.choice(_ROW_KINDS), random.randint(1, 20))
                yield at, position, what

    def _run(self, holding: Holding, at: int) -> None:
        book = self.ground.book
        fund = holding.fund
        while fund is not None and fund.next_due_at is not None and fund.next_due_at <= at:
            agenda.run_line(book, holding, fund.next_due_at - 1)
            agenda.run_account(book, fund)
        agenda.run_line(book, holding, at)

    def _pay_in(self, month: int, money: str) -> None:
        """The company pays an invoice when its money is below what the month may take."""
        book = self.ground.book
        bucket = book.buckets[money]
        needed = self.spec.balance + self.spec.numbers * 16_000 * _TOPUP_FEES // 4
        if bucket.amount >= needed:
            return
        amount = -(-(needed * 2 - bucket.amount) // 100_000) * 100_000
        row = Row(
            bucket=bucket,
            reason="topupOther",
            amount=amount,
            direction=1,
            description="Оплата рахунку",
            kind="Topup",
            cause={"rule": "payment", "channel": "invoice"},
        )
        legs = (Leg("bank:invoice", -amount), Leg(money, amount))
        book.post(at=max(month, self.ground.start), reason="topupOther", legs=legs, rows=(row,))

    def _feed(self, holding: Holding, money: str, at: int, *, owes: bool) -> None:
        line, main = holding.line, holding.main
        if owes and at > self.ground.now - _OWES_FOR:
            return
        fee = catalogue.find(line.tariff_id).price
        if holding.fund is not None:
            if main.amount < 0:
                self._credit(holding, "bank:invoice", "topupOther", -main.amount, at)
            return
        enough = 0 if line.package_state == "unpaid" else fee
        if main.amount < max(fee, enough):
            amount = fee * _TOPUP_FEES if not owes else fee * 2
            self._credit(holding, money, "topupAccount", amount, at)

    def _credit(self, holding: Holding, source: str, reason: str, amount: int, at: int) -> None:
        crediting.credit(
            self.ground.book,
            holding,
            amount=amount,
            reason=reason,
            source=source,
            at=at,
            cause={"rule": "payment", "channel": "desktop"},
        )


def _id(thing: object) -> str:
    return str(getattr(thing, "id", ""))


def start_of(now: int, months: int) -> int:
    """00:00 in Kyiv of the day so many months before now."""
    wall = calendar.kyiv(now)
    year, month = divmod(wall.year * 12 + wall.month - 1 - months, 12)
    day = min(wall.day, 28)
    return micros(wall.replace(year=year, month=month + 1, day=day, hour=0, minute=0))


def company(spec: Spec, now: datetime) -> Company:
    """A company to build; ``ValueError`` for more than 120 000 numbers or none."""
    if not 1 <= spec.numbers <= MOST or spec.months < 1:
        raise ValueError("numbers 1..120000, months 1 or more")
    at = micros(now)
    ground = Ground(now=at, start=start_of(at, spec.months))
    return Company(ground, spec, Random(f"company:{spec.seed}:{spec.index}"))


def team(made: Company) -> dict[str, str]:
    """A coordinator, an approver and a viewer of a generated company; role to login."""
    logins: dict[str, str] = {}
    spec = made.spec
    for position, role in enumerate(("coordinator", "approver", "viewer")):
        login = spec.number(900_000 + position)
        sub = f"p_{spec.customer.partition('_')[2]}_{role}"
        name = names.full_name(made.random)
        made.ground.person(Someone(sub, name, login))
        limits = {"batchTotalWithoutApproval": 5_000_000} if role == "coordinator" else None
        made.ground.role(sub, spec.root, role, spec.customer, limits)
        logins[role] = login
    return logins
