"""What an ordinary number of a big company posts: debits, top-ups and their bonuses, as rows."""

from __future__ import annotations

from typing import Any, Final

from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.model.ids import seeded
from kyivstar_sandbox.model.values import DAY
from kyivstar_sandbox.rules import bonuses, crediting, lifecycle
from kyivstar_sandbox.rules.seeding.bulk_plan import Number, Plan, Portion
from kyivstar_sandbox.rules.seeding.bulk_rows import Window, adjust

DUE_KEPT: Final = 60 * DAY
"""How long it is remembered that a due event has run."""
_PAID_BY: Final = '{"rule":"payment","channel":"desktop"}'
_BURNT: Final = '{"rule":"bonus.expired"}'


class Postings:
    """Writes postings into the month in hand, or keeps them for the month in which they stand."""

    def __init__(self, plan: Plan, *, first_entry: int) -> None:
        self._now = plan.now
        self._company = f"company:{plan.spec.root}"
        self._edges = _months(plan.start, plan.now)
        self._window = Window(first_entry)
        self._index = 0
        self._ahead: dict[int, list[tuple[Any, ...]]] = {}
        self._outs_ahead: dict[int, list[tuple[int, str, int, str, int]]] = {}
        self._expiring: dict[int, list[tuple[Number, Portion]]] = {}

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
        if at > self._now - DUE_KEPT:
            self._window.dues.append((one.line, f"bonus:{portion.id}", at))


def _months(start: int, now: int) -> list[int]:
    """Ends of the months from ``start`` on; the last one is right after ``now``, which counts."""
    edges = []
    at = calendar.next_first(start)
    while at < now:
        edges.append(at)
        at = calendar.next_first(at)
    return [*edges, now + 1]
