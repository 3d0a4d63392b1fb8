"""Budgets of a company's tree: limits with inheritance, forecast to the month's end (N10). Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from statistics import median
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

POINTS = 10_000
NEAR = 9_500
"""A forecast of 95 % of its limit is close to it."""
WATCHED = (8_000, 10_000)
"""Shares of a limit that are told, once each a period."""
LEAST_DAYS = 7
_MONTHS = 3


class Formula(StrEnum):
    """How a limit is made. FIXED: a sum a month. EACH: a sum for every number of the node.

    LAST: the spend of the month before, AVERAGE: of the three months before, both times a share.
    """

    FIXED = "fixed"
    EACH = "each"
    LAST = "last"
    AVERAGE = "average"


@dataclass(frozen=True, slots=True)
class Rule:
    """A limit of one node. `amount` is for FIXED and EACH, `share` (basis points) for the others.

    11 000 = ten per cent above what was spent before.
    """

    node: str
    formula: Formula
    amount: Money = Money(0)
    share: int = POINTS

    def __post_init__(self) -> None:
        if self.amount.kopiykas < 0 or not 0 <= self.share <= 100 * POINTS:
            raise ValueError("a limit is not below zero")


@dataclass(frozen=True, slots=True)
class Place:
    """A node of the tree. `numbers` counts its subtree."""

    node: str
    parent: str
    numbers: int


@dataclass(frozen=True, slots=True)
class Limit:
    """What a node may spend in the month. `of`: the node whose rule made it.

    `inherited`: the rule stands above. A node of an inherited FIXED rule gets its part by the
    count of numbers, rounded down to a kopiyka.
    """

    node: str
    amount: Money
    of: str
    inherited: bool


def limits_of(
    places: Sequence[Place],
    rules: Iterable[Rule],
    before: Mapping[str, Sequence[Money]],
) -> dict[str, Limit]:
    """Node -> limit; a node without a rule on its way to the root has none.

    `before`: node -> spend of the months before, newest first. A formula over months that are
    not known gives no limit, nor do the nodes below inherit one.
    """
    known = {place.node: place for place in places}
    own = {rule.node: rule for rule in rules}
    made: dict[str, Limit] = {}
    for place in places:
        above = _ruled(place, known, own)
        if above is None:
            continue
        amount = _amount(place, above, own[above.node], before)
        if amount is not None:
            made[place.node] = Limit(place.node, amount, above.node, above.node != place.node)
    return made


def _ruled(place: Place, known: Mapping[str, Place], own: Mapping[str, Rule]) -> Place | None:
    """The nearest node upwards with a rule; a loop in foreign data ends the walk."""
    seen: set[str] = set()
    here: Place | None = place
    while here is not None and here.node not in seen:
        if here.node in own:
            return here
        seen.add(here.node)
        here = known.get(here.parent)
    return None


def _amount(
    place: Place, above: Place, rule: Rule, before: Mapping[str, Sequence[Money]]
) -> Money | None:
    if rule.formula is Formula.EACH:
        return Money(rule.amount.kopiykas * place.numbers)
    if rule.formula is Formula.FIXED:
        if place.node == above.node:
            return rule.amount
        return Money(rule.amount.kopiykas * place.numbers // max(1, above.numbers))
    months = before.get(place.node, ())[: 1 if rule.formula is Formula.LAST else _MONTHS]
    if not months:
        return None
    spent = sum(month.kopiykas for month in months) // len(months)
    return Money(max(0, spent) * rule.share // POINTS)


# --- forecast -----------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Forecast:
    """What the month will have cost at its end; `low` and `high` bound it."""

    low: Money
    middle: Money
    high: Money


def month_end(today: date) -> date:
    """The last day of the month of `today`."""
    first = (today.replace(day=28) + timedelta(4)).replace(day=1)
    return first - timedelta(1)


def forecast_of(
    spent: Money, today: date, before: Sequence[Sequence[Money]], *, days_known: int
) -> Forecast | None:
    """The month's end from the shape of the months before; None below seven days of data.

    `spent`: from the 1st to `today` inclusive. `before`: sums by day (1st first) of earlier
    months. Where they tell nothing, the month goes on at its own pace so far.
    """
    shapes = [(_total(month[: today.day]), _total(month[today.day :])) for month in before]
    return forecast_from(spent, today, shapes, days_known=days_known)


def forecast_from(
    spent: Money, today: date, shapes: Sequence[tuple[Money, Money]], *, days_known: int
) -> Forecast | None:
    """As `forecast_of`; `shapes`: of earlier months, spent up to this day and spent after it."""
    if days_known < LEAST_DAYS:
        return None
    whole = month_end(today).day
    rests = [_rest(so_far, rest, spent) for so_far, rest in shapes]
    ends = sorted(spent.kopiykas + rest for rest in rests if rest is not None)
    if not ends:
        pace = spent.kopiykas * whole // today.day
        slack = (pace - spent.kopiykas) // 10
        return Forecast(Money(pace - slack), Money(pace), Money(pace + slack))
    return Forecast(Money(ends[0]), Money(int(median(ends))), Money(ends[-1]))


def _total(days: Sequence[Money]) -> Money:
    return Money(sum(day.kopiykas for day in days))


def _rest(so_far: Money, rest: Money, spent: Money) -> int | None:
    """What such a month would still take, in the proportion of the spend so far; None: unknown."""
    if so_far.kopiykas <= 0:
        return rest.kopiykas if rest.kopiykas > 0 else None
    return max(0, rest.kopiykas * max(0, spent.kopiykas) // so_far.kopiykas)


# --- verdicts -----------------------------------------------------------------------------------
class Verdict(StrEnum):
    """SPENT: over already. OVER: will be over. NEAR: will be close. FREE: no limit is set."""

    SPENT = "spent"
    OVER = "over"
    NEAR = "near"
    WITHIN = "within"
    FREE = "free"


def verdict_of(spent: Money, forecast: Money | None, limit: Money | None) -> Verdict:
    """Where a node stands; without a forecast only what is spent counts."""
    if limit is None:
        return Verdict.FREE
    if spent > limit:
        return Verdict.SPENT
    expected = forecast if forecast is not None else spent
    if expected > limit:
        return Verdict.OVER
    near = expected.kopiykas * POINTS >= limit.kopiykas * NEAR
    return Verdict.NEAR if near and limit.kopiykas else Verdict.WITHIN


def passed(spent: Money, limit: Money | None) -> tuple[int, ...]:
    """The watched shares of the limit that the spend has reached: (), (8000,) or (8000, 10000)."""
    if limit is None or not limit.kopiykas:
        return ()
    return tuple(p for p in WATCHED if spent.kopiykas * POINTS >= limit.kopiykas * p)


@dataclass(frozen=True, slots=True)
class Watched:
    """What has been told of one month: "node:share" of each point."""

    month: str = ""
    told: frozenset[str] = frozenset()

    def fresh(
        self, month: str, reached: Mapping[str, Sequence[int]]
    ) -> tuple[Watched, tuple[tuple[str, int], ...]]:
        """What is to be told now, and the state after it; another month begins anew."""
        told = self.told if self.month == month else frozenset()
        new = tuple(
            (node, share)
            for node, shares in sorted(reached.items())
            for share in shares
            if f"{node}:{share}" not in told
        )
        marks = frozenset(f"{node}:{share}" for node, share in new)
        return Watched(month, told | marks), new
