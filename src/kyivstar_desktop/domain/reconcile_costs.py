"""What an accountant makes of a bill: parts by cost centre, VAT and the pension levy (N9, P30).

Parts always sum to the whole: what rounding leaves goes to the largest part, what no rule takes
goes to the code that is named for the rest.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.money import Money, total

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

POINTS = 10_000


@dataclass(frozen=True, slots=True)
class Rates:
    """Basis points of the price without taxes: 2000 = 20 % VAT, 750 = 7.5 % pension levy.

    Both come from the settings: the law changes them.
    """

    vat: int = 2000
    levy: int = 750

    def __post_init__(self) -> None:
        if not (0 <= self.vat <= POINTS and 0 <= self.levy <= POINTS):
            raise ValueError("a rate is 0 to 100 %")


@dataclass(frozen=True, slots=True)
class Taxed:
    """A sum with taxes, taken apart: `net` + `vat` + `levy` = the sum."""

    net: Money
    vat: Money
    levy: Money

    @property
    def whole(self) -> Money:
        return self.net + self.vat + self.levy


def taxes_of(amount: Money, rates: Rates) -> Taxed:
    """The taxes inside `amount`, each rounded half up to a kopiyka; the net part takes the rest."""
    base = POINTS + rates.vat + rates.levy
    vat = _share(amount.kopiykas, rates.vat, base)
    levy = _share(amount.kopiykas, rates.levy, base)
    return Taxed(Money(amount.kopiykas - vat - levy), Money(vat), Money(levy))


def _share(amount: int, part: int, whole: int) -> int:
    sign = -1 if amount < 0 else 1
    return sign * ((2 * abs(amount) * part + whole) // (2 * whole))


@dataclass(frozen=True, slots=True)
class CostRule:
    """Takes lines of a bill. Empty members match everything; `shares`: code -> parts of 10 000.

    `node`: account of a department; `reason`: as the operator's bill names it.
    """

    shares: tuple[tuple[str, int], ...]
    node: str = ""
    reason: str = ""
    offering: str = ""

    def __post_init__(self) -> None:
        parts = [part for _, part in self.shares]
        if not parts or min(parts) < 0 or sum(parts) != POINTS:
            raise ValueError("the shares of a rule make 100 %")

    def takes(self, line: CostLine) -> bool:
        wanted = ((self.reason, line.reason), (self.offering, line.offering))
        here = not self.node or self.node in line.nodes
        return here and all(not want or want == have for want, have in wanted)


@dataclass(frozen=True, slots=True)
class CostLine:
    """One line of a bill. `nodes`: the departments above the number, nearest first."""

    number: str
    reason: str
    offering: str
    amount: Money
    nodes: tuple[str, ...] = ()


def split_costs(
    lines: Iterable[CostLine], rules: Sequence[CostRule], *, rest: str
) -> Mapping[str, Money]:
    """Code -> sum; the first rule that takes a line wins, `rest` is the code of what none takes.

    The sum of all parts equals the sum of all lines, always.
    """
    parts: dict[str, int] = defaultdict(int)
    for line in lines:
        rule = next((one for one in rules if one.takes(line)), None)
        shares = rule.shares if rule is not None else ((rest, POINTS),)
        for code, kopiykas in _divided(line.amount.kopiykas, shares):
            parts[code] += kopiykas
    return {code: Money(kopiykas) for code, kopiykas in sorted(parts.items())}


def _divided(amount: int, shares: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    made = [(code, _share(amount, part, POINTS)) for code, part in shares]
    spare = amount - sum(kopiykas for _, kopiykas in made)
    largest = max(range(len(shares)), key=lambda n: shares[n][1])
    code, kopiykas = made[largest]
    made[largest] = (code, kopiykas + spare)
    return made


def whole_of(lines: Iterable[CostLine]) -> Money:
    """What all lines cost together."""
    return total(line.amount for line in lines)
