"""A company of thousands of numbers, made straight into rows and loaded in bulk.

``rules.seeding.company`` plays each number by the billing rules, which a hundred thousand of them
would take minutes and tens of gigabytes for. From ``BULK_FROM`` numbers on only the unusual few
per cent are played (``bulk_odd``); the rest is written down month by month (``bulk_life``). The
ledger that comes out obeys the same rules, and its numbers live on like any other.
"""

from __future__ import annotations

import gc
from itertools import islice
from operator import attrgetter, itemgetter
from random import Random
from typing import TYPE_CHECKING, Any, Final

from kyivstar_sandbox.db import schema
from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import agenda, catalogue, lifecycle, lines, shelf
from kyivstar_sandbox.rules.seeding import bulk_odd
from kyivstar_sandbox.rules.seeding.bulk_life import Lives
from kyivstar_sandbox.rules.seeding.bulk_plan import Number, Plan
from kyivstar_sandbox.rules.seeding.bulk_rows import Rows, Till, Window
from kyivstar_sandbox.rules.seeding.company import Company, Spec, start_of, team
from kyivstar_sandbox.rules.seeding.ground import Ground
from kyivstar_sandbox.rules.state import UNITS, Account, Line, new_bucket

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from sqlalchemy import Table

BULK_FROM: Final = 2001
"""Smallest company that is made in bulk."""

_CHUNK: Final = 20_000
_NAMES: Final = [column.name for column in schema.action.c]
_AT: Final = _NAMES.index("requested_at")
_ACCOUNT: Final = attrgetter(*(column.name for column in schema.account.c))
_LINE: Final = attrgetter(*(column.name for column in schema.line.c))
_BUCKET: Final = attrgetter(*(column.name for column in schema.bucket.c))
Piece = tuple["Table", Rows]


class Bulk:
    """A big company in the making: ``windows`` first, then ``things``, then ``people``.

    The same spec and instant make the same rows. Nothing touches a database.
    """

    def __init__(self, spec: Spec, now: datetime) -> None:
        at = micros(now)
        self.spec, self.now = spec, at
        self.plan = Plan(spec, start=start_of(at, spec.months), now=at)
        self._ground = Ground(now=at, start=self.plan.start)
        self._odd_accounts: dict[int, Account] = {}
        self._odd = bulk_odd.odd(self.plan, self._odd_account)
        self._lives = Lives(self.plan, first_entry=len(self._odd.entries) + 1)
        self._till = Till(spec.root, spec.balance)
        self.logins = self._people()

    def windows(self) -> Iterator[Window]:
        """The history month by month; entries are numbered from 1 on without gaps."""
        odd = self._odd
        yield Window(1, entries=odd.entries, legs=odd.legs, dues=odd.dues)
        actions = sorted(odd.actions, key=itemgetter(_AT))
        outs = sorted(odd.outs)
        done = paid = 0
        for window in self._lives.windows():
            begun = done, paid
            while done < len(actions) and actions[done][_AT] < window.until:
                done += 1
            while paid < len(outs) and outs[paid][0] < window.until:
                paid += 1
            window.actions += actions[begun[0] : done]
            window.outs += outs[begun[1] : paid]
            self._till.close(window)
            yield window

    def things(self) -> Iterator[Piece]:
        """Customer, accounts, lines, services and buckets as they are at the end."""
        yield schema.customer, self._ground.rows["customer"]
        yield schema.account, list(self._nodes())
        yield from _chunks(schema.account, self._accounts())
        odd = dict[type, Rows]((kind, []) for kind in shelf.TABLES)
        for book in self._odd.books:
            for holding in book.holdings.values():
                holding.line.next_due_at = agenda.next_due(holding)
                holding.line.charge_amount = agenda.charge_amount(holding)
            for kind, row in shelf.rows_of(book):
                odd[kind].append(row)
        odd.pop(Account)
        yield from _chunks(schema.line, (row for row in (*odd.pop(Line), *self._lines())))
        for kind, rows in odd.items():
            yield shelf.TABLES[kind], rows
        yield from _chunks(schema.bucket, self._buckets())

    def people(self) -> Iterator[Piece]:
        """Who can sign in: last of all, so that nobody sees half a company."""
        for table in (schema.person, schema.login, schema.role):
            yield table, self._ground.rows[table.name]

    def planted(self) -> dict[str, list[str]]:
        """Numbers ``+380…`` by what they show: ``idle``, ``seasonal``, ``short``, and the odd."""
        numbers = self.plan.numbers
        found = {
            name: [numbers[at].msisdn for at in listed] for name, listed in self.plan.odd.items()
        }
        found["idle"] = [numbers[at].msisdn for at in sorted(self.plan.idle)]
        found["seasonal"] = [numbers[at].msisdn for at in sorted(self.plan.seasonal)]
        found["short"] = [one.msisdn for one in self._lives.numbers if one.short]
        return found

    def _people(self) -> dict[str, str]:
        spec, ground = self.spec, self._ground
        party = f"org_{spec.customer.partition('_')[2]}"
        ground.customer(spec.customer, spec.name, party, spec.root, company=True)
        return team(Company(ground, spec, Random(f"team:{spec.seed}:{spec.index}")))

    def _odd_account(self, number: Number) -> Account:
        made = self._account(number)
        self._odd_accounts[number.position] = made
        return made

    def _account(self, number: Number) -> Account:
        name = f"Особовий рахунок {number.account}"
        ground = Ground(now=self.now, start=self.plan.start)
        return ground.account(number.account, "personal", name, self.spec.customer, number.parent)

    def _nodes(self) -> Iterator[tuple[Any, ...]]:
        spec, ground = self.spec, Ground(now=self.now, start=self.plan.start)
        root = ground.account(spec.root, "company", spec.name, spec.customer)
        root.bucket_id = self._till.bucket
        yield _ACCOUNT(root)
        for node in self.plan.nodes:
            made = ground.account(node.id, node.kind, node.name, spec.customer, node.parent)
            made.cost_centre = node.cost_centre
            yield _ACCOUNT(made)

    def _accounts(self) -> Iterator[tuple[Any, ...]]:
        for number in self.plan.numbers:
            made = self._odd_accounts.get(number.position)
            if made is None:
                made = self._account(number)
                if number.funded:
                    self._fund(made, number)
            yield _ACCOUNT(made)

    def _fund(self, made: Account, number: Number) -> None:
        made.funded, made.credit_limit, made.bucket_id = True, bulk_odd.CREDIT, number.main
        made.payment_status = "due" if number.due else "paid"
        made.due_amount = number.due
        first = number.charged_at if number.period > 1 else None
        arrears = None if first is None else calendar.day_of_month(first, 21)
        made.due_at = arrears - 1_000_000 if number.due and arrears is not None else None
        waits = arrears is not None and arrears > self.now
        made.next_due_at = arrears if waits else calendar.next_first(self.now)
        made.updated_at = max(number.moved_at, number.begin, number.last_at)

    def _lines(self) -> Iterator[tuple[Any, ...]]:
        for number in self._lives.numbers:
            yield _LINE(self._line(number))

    def _line(self, number: Number) -> Line:
        shape = number.shape
        made = lines.row_of(
            bulk_odd.new_line(self.plan, number, shape.id), number.begin, shape.tariff
        )
        made.main_bucket = number.main
        made.funded_by = "account" if number.funded else "line"
        made.anchor_at, made.period_no = number.anchor, number.period
        made.next_charge_at, made.charge_amount = number.at, shape.price
        made.updated_at = max(number.moved_at, number.begin)
        ends = [one.ends_at for one in number.portions if not one.expired]
        made.next_due_at = min(number.at, *ends) if ends else number.at
        if shape.prepaid:
            made.package_state = "paid"
            made.active_until = number.renewed_at + lifecycle.ACTIVE
            made.kept_until = number.renewed_at + lifecycle.KEPT
        return made

    def _buckets(self) -> Iterator[tuple[Any, ...]]:
        till, root = self._till, self.spec.root
        money = new_bucket(till.bucket, "MAIN", account_id=root, at=self.plan.start)
        money.ledger, money.floor, money.amount = f"company:{root}", 0, till.amount
        money.last_at, money.last_action, money.updated_at = (
            till.last_at, till.last_action, max(till.last_at, self.plan.start),
        )  # fmt: skip
        yield _BUCKET(money)
        for number in self._lives.numbers:
            yield self._main(number)
            yield from self._allowances(number)
            for portion in number.portions:
                left = 0 if portion.expired else portion.count
                yield (
                    *(portion.id, "BONUS", f"bonus:{portion.id}", "bonus", number.line),
                    *(number.account, number.line, left, portion.count, 0, portion.count - left),
                    *(False, 0, portion.at, portion.ends_at),
                    *("expired" if portion.expired else "active", portion.last_at),
                    *(portion.last_action, portion.at, portion.last_at),
                )

    def _main(self, number: Number) -> tuple[Any, ...]:
        line = None if number.funded else number.line
        floor = 0 if number.shape.prepaid else None
        return (
            *(number.main, "MAIN", f"main:{number.main}", "UAH", line, number.account, line),
            *(number.amount, 0, 0, 0, False, floor, None, None, "active"),
            *(number.last_at, number.last_action, number.begin),
            max(number.begin, number.last_at),
        )

    def _allowances(self, number: Number) -> Iterator[tuple[Any, ...]]:
        codes = {kind.code: place for place, kind in enumerate(number.shape.kinds)}
        for code, granted in number.shape.allowances.items():
            endless = granted == catalogue.UNLIMITED
            whole = 0 if endless else granted
            place = codes.get(code)
            used = 0 if place is None or endless else number.used[place]
            at = number.charged_at if place is None else number.used_at[place]
            unit = UNITS[code.partition("_")[0]]
            yield (
                *(f"bk_{number.line[3:]}_{code}", code, None, unit, number.line, number.account),
                *(number.line, whole - used, whole, used, 0, endless, None),
                *(number.charged_at, number.at, "active", 0, "", number.begin, at),
            )


def _chunks(table: Table, rows: Iterator[tuple[Any, ...]]) -> Iterator[Piece]:
    while part := list(islice(rows, _CHUNK)):
        yield table, part


def pieces(spec: Spec, now: datetime) -> Iterator[Piece]:
    """All rows of a company in the order in which they may be written.

    The collector rests meanwhile: it would walk through a million rows again and again, and they
    hold no cycles.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        made = Bulk(spec, now)
        for window in made.windows():
            for table, rows in _of_window(window):
                yield from _chunks(table, iter(rows))
        yield from made.things()
        yield from made.people()
    finally:
        if collects:
            gc.enable()


def _of_window(window: Window) -> Iterator[Piece]:
    yield schema.entry, window.entries
    yield schema.leg, window.legs
    yield schema.action, window.actions
    yield schema.due, sorted(window.dues)
