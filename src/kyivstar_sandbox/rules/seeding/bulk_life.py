"""The months of a big company, made number by number straight into rows of the ledger.

What the billing rules would post for an ordinary number (docs/contract.md 6.2, 6.3, 6.5, 6.6, 6.8)
is written down here in their words, without their working copies: that is thirty times as quick.
``bulk_odd`` plays the numbers that are not ordinary by the rules themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.model.ids import seeded
from kyivstar_sandbox.model.values import DAY
from kyivstar_sandbox.rules import bonuses, charges, crediting, lifecycle
from kyivstar_sandbox.rules.seeding.bulk_plan import HOUR, Number, Plan, Portion
from kyivstar_sandbox.rules.seeding.bulk_rows import Window, adjust

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kyivstar_sandbox.rules.seeding.bulk_shapes import Kind

_OTHER_ROWS: Final = 1.75
"""Rows of a number and month that are neither use nor written by chance: its fee, its top-ups."""
_STEADY: Final = 8
"""Periods after which use beyond the package may fall: it never jumps, for that is unusual."""
_DUE_KEPT: Final = 60 * DAY
_PAID_BY: Final = '{"rule":"payment","channel":"desktop"}'
_INVOICE: Final = '{"rule":"payment","channel":"invoice"}'
_BURNT: Final = '{"rule":"bonus.expired"}'
_ARREARS: Final = 21


class Lives:
    """Plays the ordinary numbers of a plan month by month."""

    def __init__(self, plan: Plan, *, first_entry: int) -> None:
        self._plan, self._random = plan, plan.random.random
        self._now = plan.now
        self._company = f"company:{plan.spec.root}"
        self._numbers = [one for one in plan.numbers if not plan.is_odd(one.position)]
        self._ahead: dict[int, list[tuple[Any, ...]]] = {}
        self._outs_ahead: dict[int, list[tuple[int, str, int, str, int]]] = {}
        self._expiring: dict[int, list[tuple[Number, Portion]]] = {}
        self._fees: dict[tuple[str, int, int], tuple[str, str]] = {}
        self._uses = max(0.0, plan.spec.rows - _OTHER_ROWS)
        self._edges = _months(plan.start, plan.now)
        self._window = Window(first_entry)
        self._index = 0

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
        if at > self._now - _DUE_KEPT:
            window.dues.append((one.line, "tariff", at))

    def _debit(
        self, one: Number, at: int, reason: str, amount: int, words: tuple[str, str]
    ) -> None:
        window, before = self._window, one.amount
        one.tail += 1
        ident = seeded("ba", at, one.tail)
        entry = window.entry(at, reason, ident)
        main = one.main
        window.leg(entry, f"main:{main}", f"revenue:{reason}", amount)
        one.amount, one.last_at, one.last_action = before - amount, at, ident
        row = (
            *(ident, "Adjust", adjust(reason), reason, "monetary", words[0], amount, 0, "UAH", -1),
            *(before, before - amount, at, main, one.line, one.msisdn, one.account, one.line),
            *(words[1], entry, None),
        )
        self._put(at, row)

    def _put(self, at: int, row: tuple[Any, ...]) -> None:
        """Keep a row for the month in which it stands."""
        if at < self._window.until:
            self._window.actions.append(row)
        else:
            self._ahead.setdefault(self._month_of(at), []).append(row)

    def _month_of(self, at: int) -> int:
        index = self._index
        while at >= self._edges[index]:
            index += 1
        return index

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

    def _topup(self, one: Number, at: int, amount: int) -> None:
        window, main = self._window, one.main
        one.tail += 1
        ident = seeded("ba", at, one.tail)
        entry = window.entry(at, "topupAccount", ident)
        window.leg(entry, self._company, f"main:{main}", amount)
        row = (
            *(ident, "Topup", None, "topupAccount", "monetary"),
            *(crediting.DESCRIPTIONS["topupAccount"], amount, 0, "UAH", 1),
            *(one.amount, one.amount + amount, at, main),
            *(one.line, one.msisdn, one.account, one.line, _PAID_BY, entry, None),
        )
        self._put(at, row)
        out = at, ident, amount, one.msisdn, entry
        if at < window.until:
            window.outs.append(out)
        else:
            self._outs_ahead.setdefault(self._month_of(at), []).append(out)
        one.amount += amount
        one.last_at, one.last_action, one.moved_at = at, ident, max(one.moved_at, at)
        if amount >= lifecycle.RENEWS_FROM:
            one.renewed_at = at
        count = bonuses.earned(amount)
        if count:
            self._earn(one, at, count, ident)

    def _earn(self, one: Number, at: int, count: int, topup: str) -> None:
        one.tail += 2
        ident, bucket = seeded("ba", at, one.tail), seeded("bk", at, one.tail - 1)
        portion = Portion(bucket, count, at, at + bonuses.VALID, at, ident)
        one.portions.append(portion)
        entry = self._window.entry(at, "bonusEarned", ident)
        self._window.leg(entry, "bonusPool", f"bonus:{bucket}", count, "bonus")
        cause = f'{{"rule":"bonus.earned","action":"{topup}"}}'
        row = (
            *(ident, "Adjust", adjust("bonusEarned"), "bonusEarned", "other"),
            *("Бонуси за поповнення", count, 0, "bonus", 1, 0, count, at, bucket),
            *(one.line, one.msisdn, one.account, one.line, cause, entry, None),
        )
        self._put(at, row)
        if portion.ends_at <= self._now:
            self._expiring.setdefault(self._month_of(portion.ends_at), []).append((one, portion))

    def _burn(self, one: Number, portion: Portion) -> None:
        """Ninety days are over."""
        at, count = portion.ends_at, portion.count
        one.tail += 1
        ident = seeded("ba", at, one.tail)
        entry = self._window.entry(at, "bonusExpired", ident)
        self._window.leg(entry, f"bonus:{portion.id}", "bonusPool", count, "bonus")
        row = (
            *(ident, "Adjust", adjust("bonusExpired"), "bonusExpired", "other", "Бонуси згоріли"),
            *(count, 0, "bonus", -1, count, 0, at, portion.id),
            *(one.line, one.msisdn, one.account, one.line, _BURNT, entry, None),
        )
        self._put(at, row)
        portion.expired, portion.last_at, portion.last_action = True, at, ident
        if at > self._now - _DUE_KEPT:
            self._window.dues.append((one.line, f"bonus:{portion.id}", at))

    def _settle(self, one: Number, at: int) -> None:
        """The bill of the month before, paid before the 20th (docs/contract.md 6.8)."""
        if calendar.kyiv(at).day != 1:
            return
        window, last = self._window, calendar.day_of_month(at, _ARREARS)
        for kind, when in (("month", at), ("arrears", last)):
            if self._now - _DUE_KEPT < when <= self._now:
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


def _months(start: int, now: int) -> list[int]:
    """Ends of the months from ``start`` on; the last one is right after ``now``, which counts."""
    edges = []
    at = calendar.next_first(start)
    while at < now:
        edges.append(at)
        at = calendar.next_first(at)
    return [*edges, now + 1]
