"""The numbers of a big company that are not ordinary, played by the billing rules themselves.

Blocked ones, debtors, those whose life ends, those with services, and those with unusual charges:
a few per cent. Their rows are gathered with those of ``bulk_life``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from operator import itemgetter
from random import Random
from typing import TYPE_CHECKING, Any, Final

from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.model.ids import SeedIds
from kyivstar_sandbox.model.values import DAY
from kyivstar_sandbox.rules import agenda, catalogue, crediting, lines, services, usage
from kyivstar_sandbox.rules.book import Book, Row
from kyivstar_sandbox.rules.ledger import Leg
from kyivstar_sandbox.rules.seeding.bulk_plan import HOUR, ODD, PLANTED
from kyivstar_sandbox.rules.state import new_bucket
from kyivstar_sandbox.rules.usage import Use

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kyivstar_sandbox.rules.seeding.bulk_plan import Number, Plan
    from kyivstar_sandbox.rules.state import Account

    Act = tuple[int, int, Callable[[], None]]

_TEAM: Final = "t_biznes_komanda"
_SMALL: Final = "t_biznes_30"
_DUE_KEPT: Final = 60 * DAY
_ENTRY: Final = 19  # place of `entry_id` in a row of `action`
_FIRST_TAIL: Final = 10_000  # above those of the company's invoices
_SERVICE: Final = "o_add_bezlim"
_CONTENT: Final = "o_horoscope"
CREDIT: Final = 500_000


@dataclass(slots=True)
class Odd:
    """Their rows. Entries are numbered from 1; ``outs`` as in ``Window``."""

    books: list[Book] = field(default_factory=list)
    entries: list[tuple[Any, ...]] = field(default_factory=list)
    legs: list[tuple[Any, ...]] = field(default_factory=list)
    actions: list[tuple[Any, ...]] = field(default_factory=list)
    dues: list[tuple[Any, ...]] = field(default_factory=list)
    outs: list[tuple[int, str, int, str, int]] = field(default_factory=list)

    def take(self, book: Book, company: str, now: int) -> None:
        """Gather what a book has posted; its lines, buckets and services stay in ``books``."""
        first = len(self.entries) + 1
        self.entries += [(row[0] + first, *row[1:]) for row in book.entries]
        self.legs += [(row[0] + first, *row[1:]) for row in book.legs]
        numbers = {row[0]: row for row in book.actions}
        for row in book.actions:
            entry = None if row[_ENTRY] is None else row[_ENTRY] + first
            self.actions.append((*row[:_ENTRY], entry, *row[_ENTRY + 1 :]))
        for number, _, account, _, amount in book.legs:
            if account == company:
                entry = book.entries[number]
                number_to = numbers[entry[3]][15]
                self.outs.append((entry[1], entry[3], -amount, number_to, number + first))
        self.dues += [due for due in book.dues if due[2] > now - _DUE_KEPT]
        for rows in (book.entries, book.legs, book.actions, book.dues):
            rows.clear()
        self.books.append(book)


class Story:
    """One number: its line and the acts of its life, run in order of time."""

    def __init__(self, plan: Plan, number: Number, ids: SeedIds) -> None:
        self.plan, self.number, self.when = plan, number, 0
        self.random = Random(f"{plan.spec.seed}:{plan.spec.index}:{number.position}")
        self.book = Book(ids=ids, silent=True)
        self.acts: list[Act] = []
        self.fund: Account | None = None
        self._company = f"company:{plan.spec.root}"

    def open(self, tariff: str, begin: int, *, fund: Account | None = None) -> None:
        """Begin the line at an instant."""
        number = self.number
        number.begin = begin
        new = new_line(self.plan, number, tariff)
        if fund is None:
            self.holding = lines.open_line(self.book, new, begin)
            return
        bucket = f"bk_{number.account}"
        shared = new_bucket(bucket, "MAIN", account_id=number.account, at=begin)
        shared.ledger = f"main:{bucket}"
        self.book.buckets[shared.ledger] = shared
        self.book.add(shared, "bucket")
        fund.bucket_id, fund.next_due_at = bucket, calendar.next_first(begin)
        self.fund = fund
        self.holding = lines.open_line(self.book, new, begin, fund=fund, shared=shared)

    def at(self, when: int, act: Callable[[], None]) -> None:
        """Let something happen at an instant."""
        self.acts.append((when, len(self.acts), act))

    def play(self) -> None:
        """Run the acts and all that becomes due between them, up to now."""
        now = self.plan.now
        for when, _, act in sorted(self.acts, key=itemgetter(0, 1)):
            if self.holding.line.activated_at <= when < now:
                self.when = when
                self._run(when)
                act()
        self._run(now)

    def _run(self, at: int) -> None:
        book, fund = self.book, self.fund
        while fund is not None and fund.next_due_at is not None and fund.next_due_at <= at:
            agenda.run_line(book, self.holding, fund.next_due_at - 1)
            agenda.run_account(book, fund)
        agenda.run_line(book, self.holding, at)

    def topup(self, amount: int) -> None:
        """The company tops up; an account that pays for its line is paid by invoice."""
        by_invoice = self.fund is not None
        crediting.credit(
            self.book,
            self.holding,
            amount=amount,
            reason="topupOther" if by_invoice else "topupAccount",
            source="bank:invoice" if by_invoice else self._company,
            at=self.when,
            cause={"rule": "payment", "channel": "invoice" if by_invoice else "desktop"},
        )

    def use(self, kind: str, quantity: int, country: str | None = None) -> None:
        """Use the line."""
        usage.use(self.book, self.holding, Use(kind, quantity, country=country), self.when)

    def feed(self, periods: int) -> None:
        """Top up for so many periods when the next charge cannot be paid."""
        fee = catalogue.find(self.holding.line.tariff_id).price
        fee += sum(one.price for one in self.holding.options if one.status != "terminated")
        if self.holding.main.amount < fee:
            self.topup(-(-fee * periods // 500) * 500)

    def months(self) -> Iterator[int]:
        """00:00 of each 1st of the line's life."""
        at = calendar.next_first(self.number.begin)
        while at < self.plan.now:
            yield at
            at = calendar.next_first(at)

    def use_always(self, until: int, data: int = 900, calls: int = 4) -> None:
        """Some use every month, far inside any package."""
        for first in (self.number.begin + HOUR, *self.months()):
            for days, kind, most in ((6, "DATA_NATIONAL", data), (17, "VOICE_OMO", calls)):
                when = first + days * DAY + self.random.randrange(9 * 3600) * 1_000_000
                if most and when < until:
                    quantity = 1 + self.random.randrange(most)
                    self.at(when, lambda kind=kind, q=quantity: self.use(kind, q))  # type: ignore[misc]


def new_line(plan: Plan, number: Number, tariff: str) -> lines.NewLine:
    """What is agreed with any number of a big company."""
    spec = plan.spec
    return lines.NewLine(
        tail=number.line[3:],
        account_id=number.account,
        customer_id=spec.customer,
        tariff_id=tariff,
        msisdn=number.msisdn,
        user_name=number.user,
        disconnect_limit=-20_000,
        contract_number=f"KB-{spec.index:03d}-{number.position:06d}",
        iccid=f"89380031{spec.index:03d}{number.position:07d}0",
    )


def odd(plan: Plan, account_of: Callable[[Number], Account]) -> Odd:
    """Play every odd number of a plan; ``account_of`` gives its personal account."""
    made, ids = Odd(), SeedIds(_FIRST_TAIL)
    company = f"company:{plan.spec.root}"
    for what in (*ODD, *PLANTED):
        for position in plan.odd[what]:
            number = plan.numbers[position]
            story = Story(plan, number, ids)
            _STORIES[what](story, account_of(number))
            story.play()
            made.take(story.book, company, plan.now)
    return made


def _steady(story: Story, tariff: str, *, periods: int = 3, until: int | None = None) -> None:
    """A number that is topped up in time, from the first hour of the company on."""
    begin = story.plan.start + story.random.randrange(HOUR // 1_000_000) * 1_000_000
    story.open(tariff, begin)
    at = begin
    while at < (until or story.plan.now):
        story.at(at, lambda: story.feed(periods))
        at += 7 * DAY


def _option(story: Story, _account: Account) -> None:
    _steady(story, _SMALL if story.random.random() < 0.5 else _TEAM)
    story.use_always(story.plan.now)
    when = story.number.begin + story.random.randrange(2, 9) * DAY

    def connect() -> None:
        story.topup(catalogue.find(_SERVICE).price)
        ident = f"op_{story.number.line[3:]}a"
        services.connect(
            story.book, story.holding, _SERVICE, story.when, ident=ident, by="coordinator"
        )

    story.at(when, connect)


def _blocked(story: Story, _account: Account) -> None:
    _steady(story, _SMALL)
    story.use_always(story.plan.now)
    kind = "blockLost" if story.random.random() < 0.3 else "blockOther"
    when = story.plan.now - story.random.randrange(2, 45) * DAY
    story.at(when, lambda: services.block(story.book, story.holding, kind, story.when))


def _debt(story: Story, _account: Account) -> None:
    """A contract below its limit: nobody has paid for three months."""
    last = story.plan.now - story.random.randrange(100, 118) * DAY
    _steady(story, _TEAM, periods=1, until=last)
    story.use_always(story.plan.now)


def _arrears(story: Story, account: Account) -> None:
    """A personal account that has not paid its bills for three months."""
    account.funded, account.credit_limit, account.payment_status = True, CREDIT, "paid"
    begin = story.plan.start + 2 * DAY + story.random.randrange(9) * HOUR
    story.open(_TEAM, begin, fund=account)
    story.use_always(story.plan.now)
    for first in story.months():
        if first < story.plan.now - 100 * DAY:
            story.at(first + 11 * DAY, lambda: _pay_bill(story))


def _pay_bill(story: Story) -> None:
    if story.holding.main.amount < 0:
        story.topup(-story.holding.main.amount)


def _fades(story: Story, days: int) -> None:
    """The last package was paid so many days ago; what is left lasts for a call now and then."""
    plan = story.plan
    end = plan.now - days * DAY
    fee = catalogue.find(_SMALL).price
    begin = calendar.plus_days(end, -28 * max(0, (end - plan.start - 2 * HOUR) // (28 * DAY)))
    story.open(_SMALL, begin)
    rest = 6_000 + story.random.randrange(20) * 100
    story.at(begin, lambda: story.topup(fee + rest))
    at = begin
    while at < end - DAY:
        story.at(at + 9 * DAY, lambda: story.topup(fee))
        at += 28 * DAY
    story.use_always(end + 27 * DAY)
    at = end + 35 * DAY
    while at < plan.now:
        story.at(at, lambda: story.use("VOICE_OMO", 2))
        at += 26 * DAY


def _unpaid(story: Story, _account: Account) -> None:
    _fades(story, min(_reach(story), 28 + story.random.randrange(2, 20)))


def _life_ends(story: Story, _account: Account) -> None:
    _fades(story, min(_reach(story), 274 - story.random.randrange(2, 20)))


def _asleep(story: Story, _account: Account) -> None:
    _fades(story, min(_reach(story), 274 + story.random.randrange(2, 30)))


def _reach(story: Story) -> int:
    """Days of history, with a little at the beginning to spare."""
    return (story.plan.now - story.plan.start) // DAY - 3


def _content(story: Story, _account: Account) -> None:
    """A third party's subscription that nobody asked for, charged twice for its first period."""
    _steady(story, _SMALL)
    story.use_always(story.plan.now)
    when = story.plan.now - story.random.randrange(8, 22) * DAY
    price = catalogue.find(_CONTENT).price
    ident = f"op_{story.number.line[3:]}h"

    def connect() -> None:
        story.topup(price * 3)
        services.connect(
            story.book, story.holding, _CONTENT, story.when, ident=ident, by="operator",
            channel="sms",
        )  # fmt: skip

    story.at(when, connect)
    story.at(when + 2 * DAY, lambda: _again(story, ident))


def _again(story: Story, option_id: str) -> None:
    """The provider bills the same period once more."""
    book, holding = story.book, story.holding
    option = next(one for one in holding.options if one.id == option_id)
    offering = catalogue.find(option.offering_id)
    first = option.connected_at
    cause = {
        "rule": "contentService",
        "offering": offering.id,
        "version": offering.version,
        "unitPrice": option.price,
        "quantity": 1,
        "start": first,
        "end": option.next_charge_at or first,
        "by": option.connected_by,
        "channel": option.channel,
        "orderedAt": first,
    }
    row = Row(
        bucket=holding.main,
        reason="thirdParty",
        amount=option.price,
        direction=-1,
        description=f"{offering.names[0]}: плата за 4 тижні",
        product_id=option.id,
        cause=cause,
    )
    legs = (
        Leg(str(holding.main.ledger), -option.price),
        Leg("revenue:thirdParty", option.price),
    )
    book.post(at=story.when, reason="thirdParty", legs=legs, rows=(row,), owner=holding)


def _roaming(story: Story, _account: Account) -> None:
    """The first use abroad after a year without one (or in all the history there is)."""
    _steady(story, _TEAM)
    story.use_always(story.plan.now)
    when = story.plan.now - 12 * 60_000_000
    story.at(when - 60_000_000, lambda: story.feed(6))
    story.at(when, lambda: story.use("DATA_ROAMING", 140, "TR"))


def _over(story: Story, _account: Account) -> None:
    """Month after month a little beyond the package, then ten times as much."""
    plan = story.plan
    begin = plan.start + 3 * HOUR
    story.open(_TEAM, begin)
    at = begin
    while at < plan.now:
        story.at(at, lambda: story.feed(4))
        at += 7 * DAY
    granted = catalogue.find(_TEAM).allowances["DATA_NATIONAL"]
    *earlier, last = [first for first in story.months() if first < plan.now - 7 * DAY] or [begin]
    for first in earlier:
        story.at(first + 20 * DAY, lambda: story.use("DATA_NATIONAL", granted + 250))
    story.at(last + 6 * DAY, lambda: story.topup(100_000))
    story.at(last + 6 * DAY + HOUR, lambda: story.use("DATA_NATIONAL", granted + 3000))


_STORIES: Final[dict[str, Callable[[Story, Account], None]]] = {
    "option": _option,
    "blocked": _blocked,
    "debt": _debt,
    "arrears": _arrears,
    "unpaid": _unpaid,
    "lifeEnds": _life_ends,
    "asleep": _asleep,
    "content": _content,
    "roaming": _roaming,
    "over": _over,
}
