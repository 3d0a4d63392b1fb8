"""The months of a big company, made number by number straight into rows of the ledger.

What the billing rules would post for an ordinary number (docs/contract.md 6.2, 6.3, 6.5, 6.6, 6.8)
is written down here in their words, without their working copies: that is thirty times as quick.
``bulk_odd`` plays the numbers that are not ordinary by the rules themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.model.ids import seeded
from kyivstar_sandbox.model.values import DAY
from kyivstar_sandbox.rules import charges, crediting
from kyivstar_sandbox.rules.seeding.bulk_plan import HOUR, Number, Plan
from kyivstar_sandbox.rules.seeding.bulk_posting import DUE_KEPT, Postings
from kyivstar_sandbox.rules.seeding.bulk_rows import Window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kyivstar_sandbox.rules.seeding.bulk_shapes import Kind

_OTHER_ROWS: Final = 1.75
"""Rows of a number and month that are neither use nor written by chance: its fee, its top-ups."""
_STEADY: Final = 8
"""Periods after which use beyond the package may fall: it never jumps, for that is unusual."""
_PAID_BY: Final = '{"rule":"payment","channel":"desktop"}'
_INVOICE: Final = '{"rule":"payment","channel":"invoice"}'
_BURNT: Final = '{"rule":"bonus.expired"}'
_ARREARS: Final = 21


class Lives(Postings):
    """Plays the ordinary numbers of a plan month by month."""

    def __init__(self, plan: Plan, *, first_entry: int) -> None:
        super().__init__(plan, first_entry=first_entry)
        self._plan, self._random = plan, plan.random.random
        self._numbers = [one for one in plan.numbers if not plan.is_odd(one.position)]
        self._fees: dict[tuple[str, int, int], tuple[str, str]] = {}
        self._uses = max(0.0, plan.spec.rows - _OTHER_ROWS)

    @property
    def numbers(self) -> list[Number]:
        """The ordinary numbers, in order of position."""
        return self._numbers

    def windows(self) -> Iterator[Window]:
        """Month by month: what is posted in it; each must be taken before the next is made."""
        for index, until in enumerate(self._edges):
            self._index = index
            begins = self._edges[index - 1] if index else self._plan.start
            self._window = Window(self._window.next_entry, begins, until)
            self._window.actions += self._ahead.pop(index, [])
            self._window.outs += self._outs_ahead.pop(index, [])
            for number, portion in self._expiring.pop(index, []):
                self._burn(number, portion)
            for one in self._numbers:
                while one.at < until:
                    self._period(one)
            yield self._window

    def _period(self, one: Number) -> None:
        """One charge with what follows until the next one."""
        at, shape = one.at, one.shape
        is_first = one.period == 0
        if is_first:
            one.anchor = at
            if shape.prepaid:
                self._topup(
                    one, at, shape.price * (1 + int(self._random() * one.refill)) + one.spare
                )
        one.period += 1
        one.charged_at = at
        if shape.prepaid:
            one.at = calendar.plus_days(one.anchor, 28 * one.period)
        else:
            one.at = calendar.next_first(at)
        if shape.prepaid or not is_first:
            self._fee(one, at, one.at)
        self._pay(one, at, is_first=is_first)
        self._use(one, at, one.at)

    def _fee(self, one: Number, at: int, until: int) -> None:
        shape, window = one.shape, self._window
        if one.funded:
            one.due = max(0, -one.amount)
        known = self._fees.get((shape.id, at, until))
        if known is None:
            title, cause = charges.fee_words(shape.tariff, at, until)
            known = self._fees[shape.id, at, until] = title, msgspec.json.encode(cause).decode()
            if len(self._fees) > 50_000:
                self._fees.clear()
        self._debit(one, at, "tariffFee", shape.price, known)
        one.renewed_at = one.moved_at = at
        if at > self._now - DUE_KEPT:
            window.dues.append((one.line, "tariff", at))

    def _pay(self, one: Number, at: int, *, is_first: bool) -> None:
        """Top up within three days when too little is left; a funded account pays its bill."""
        shape = one.shape
        if one.funded:
            self._settle(one, at)
            return
        if one.amount >= shape.price + one.margin and not (is_first and not shape.prepaid):
            return
        if one.short and one.at > self._now and not is_first:
            return
        hours = 4 if is_first else 67  # a first month may be short
        when = at + HOUR + int(self._random() * hours * 3600) * 1_000_000
        if when >= min(self._now, one.at):
            return
        periods = one.refill
        extra = one.margin
        if is_first:
            periods, extra = 1 + int(self._random() * one.refill), extra + one.spare
        self._topup(one, when, shape.price * periods + extra)

    def _settle(self, one: Number, at: int) -> None:
        """The bill of the month before, paid before the 20th (docs/contract.md 6.8)."""
        if calendar.kyiv(at).day != 1:
            return
        window, last = self._window, calendar.day_of_month(at, _ARREARS)
        for kind, when in (("month", at), ("arrears", last)):
            if self._now - DUE_KEPT < when <= self._now:
                window.dues.append((one.account, kind, when))
        when = at + one.pay_day * DAY + HOUR * 10 + one.position % 3600 * 1_000_000
        if not one.due or when >= self._now:
            return
        one.tail += 1
        ident, main = seeded("ba", when, one.tail), one.main
        entry = window.entry(when, "topupOther", ident)
        window.leg(entry, "bank:invoice", f"main:{main}", one.due)
        row = (
            *(ident, "Topup", None, "topupOther", "monetary"),
            *(crediting.DESCRIPTIONS["topupOther"], one.due, 0, "UAH", 1),
            *(one.amount, one.amount + one.due, when, main),
            *(None, None, one.account, None, _INVOICE, entry, None),
        )
        self._put(when, row)
        one.amount += one.due
        one.due, one.last_at, one.last_action = 0, when, ident

    def _use(self, one: Number, at: int, until: int) -> None:
        """What the person uses in the period, one row for each kind, and what is beyond it."""
        one.used, one.used_at = [0, 0, 0], [at, at, at]
        ends = min(until, self._now)
        span, random = ends - at, self._random
        if span < DAY:
            return
        rows = int(self._uses) + (random() < self._uses % 1)
        kinds = one.shape.kinds
        part = span / (until - at)
        for turn in range(rows):
            when = at + int((0.15 + 0.84 * random()) * span / 1_000_000) * 1_000_000
            kind = turn % len(kinds)
            share = -(-(rows - kind) // len(kinds))
            wanted = int((one.data, one.calls, 120)[kind] * (0.75 + 0.5 * random()) * part / share)
            if one.extra and kind == 0:
                wanted = self._all_of_it(one, share, part, is_last=turn + len(kinds) >= rows)
            if wanted and not self._is_quiet(one, when):
                self._included(one, kind, when, wanted, (at, until))
        if one.extra and rows and part == 1:
            self._beyond(one, until - HOUR * 2 - int(random() * 200) * HOUR // 10, (at, until))

    def _all_of_it(self, one: Number, share: int, part: float, *, is_last: bool) -> int:
        granted = one.shape.kinds[0].granted or 0
        if part < 1:
            return int(granted * part / share)
        return granted - one.used[0] if is_last else granted // share

    def _is_quiet(self, one: Number, when: int) -> bool:
        if one.quiet is None:
            return False
        if one.season and calendar.kyiv(when).month not in one.season:
            return True
        return when >= one.quiet

    def _included(
        self, one: Number, kind: int, when: int, wanted: int, period: tuple[int, int]
    ) -> None:
        of: Kind = one.shape.kinds[kind]
        if of.granted is not None:
            wanted = min(wanted, of.granted - one.used[kind])
            if wanted <= 0:
                return
        one.used[kind] += wanted
        one.used_at[kind] = max(one.used_at[kind], when)
        one.tail += 1
        cause = (
            f'{{"rule":"usage.included","kind":"{of.code}","quantity":{wanted},'
            f'"start":{period[0]},"end":{period[1]}}}'
        )
        row = (
            *(seeded("ba", when, one.tail), "Adjust", "generalDebit", "usageIncluded"),
            *(of.usage_type, f"{of.before}{wanted}{of.after}", wanted, 0, of.unit, 0, None, None),
            *(when, f"bk_{one.line[3:]}_{of.code}", one.line, one.msisdn, one.account, one.line),
            *(cause, None, None),
        )
        self._put(when, row)

    def _beyond(self, one: Number, when: int, period: tuple[int, int]) -> None:
        """Use beyond the package, by the unit price."""
        of = one.shape.kinds[0]
        part = 1.0 if one.period <= _STEADY else 0.6 + 0.4 * self._random()
        units = min(int(one.extra * part), one.amount // of.price)
        if units <= 0 or when <= one.last_at:
            return
        cause = (
            f'{{"rule":"usage.overAllowance","kind":"{of.code}","quantity":{units},'
            f'"start":{period[0]},"end":{period[1]},"unitPrice":{of.price}}}'
        )
        self._debit(one, when, "usage", units * of.price, (f"{of.before}{units}{of.after}", cause))
        one.moved_at = max(one.moved_at, when)
