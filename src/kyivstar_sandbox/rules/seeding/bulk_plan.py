"""Who is in a big company: its tree, its people, what each pays and uses, and who is unusual.

Everything is drawn from one generator, so that a spec makes the same company each time.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import isqrt
from random import Random
from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.model.values import DAY
from kyivstar_sandbox.rules.seeding import names
from kyivstar_sandbox.rules.seeding.bulk_shapes import Shape, shapes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kyivstar_sandbox.rules.seeding.company import Spec

HOUR: Final = 3_600_000_000
IDLE: Final = 95 * DAY
"""A number planted as idle has used nothing for longer than this."""

_TAIL_BITS: Final = 20
_TARIFFS: Final = ((0.30, "t_biznes_30"), (0.85, "t_biznes_komanda"), (0.95, "t_biznes_bezlim"))
_DEVICE: Final = "t_biznes_prystrii"
_FUNDED, _HEAVY, _LIGHT = 0.03, 0.06, 0.3
_LATE: Final = 0.12
_REFILLS: Final = ((0.25, 3), (0.85, 6))
_SHORT_PER: Final = 0.02
_SHORT_DAYS: Final = 6
_CITIES: Final = (
    *("Київ", "Львів", "Одеса", "Харків", "Дніпро", "Вінниця", "Полтава", "Черкаси", "Суми"),
    *("Житомир", "Рівне", "Тернопіль", "Луцьк", "Ужгород", "Чернівці", "Миколаїв"),
)

ODD: Final = {
    "option": 0.01,
    "blocked": 0.005,
    "debt": 0.004,
    "arrears": 0.003,
    "unpaid": 0.004,
    "lifeEnds": 0.002,
    "asleep": 0.001,
}
"""Parts of a company whose lives are played by the billing rules, by what they show."""
PLANTED: Final = {"content": 3, "roaming": 3, "over": 3}
"""Numbers with unusual charges, whatever the size; each ``content`` one has two of them."""
_IDLE_PER, _SEASONAL_PER = 30, 10  # per 100 000 numbers


@dataclass(frozen=True, slots=True)
class Node:
    """A node of the tree above the personal accounts."""

    id: str
    kind: str
    name: str
    parent: str
    cost_centre: str | None


@dataclass(slots=True, eq=False)
class Number:
    """One number while its life is made. Instants in microseconds, money in kopiykas.

    ``data`` and ``calls``: units of a period of the shape's first and second allowance.
    ``extra``: units beyond the package in each. ``margin``: what it keeps beside the fee.
    ``quiet``: from when it uses nothing; ``season``: the only months in which it does. ``at``: its
    next charge; ``charged_at``: the last one.
    """

    position: int
    line: str
    account: str
    parent: str
    msisdn: str
    user: str
    shape: Shape
    funded: bool
    begin: int
    at: int
    data: int
    calls: int
    refill: int
    spare: int
    pay_day: int
    margin: int = 0
    extra: int = 0
    short: bool = False
    quiet: int | None = None
    season: tuple[int, ...] = ()
    tail: int = 0
    amount: int = 0
    last_at: int = 0
    last_action: str = ""
    anchor: int = 0
    period: int = 0
    charged_at: int = 0
    renewed_at: int = 0
    moved_at: int = 0
    due: int = 0
    used: list[int] = field(default_factory=lambda: [0, 0, 0])
    used_at: list[int] = field(default_factory=lambda: [0, 0, 0])
    portions: list[Portion] = field(default_factory=list)

    @property
    def main(self) -> str:
        """Id of the bucket that charges debit."""
        return f"bk_{self.account}" if self.funded else f"bk_{self.line[3:]}m"


@dataclass(slots=True, eq=False)
class Portion:
    """Bonuses of one top-up."""

    id: str
    count: int
    at: int
    ends_at: int
    last_at: int
    last_action: str
    expired: bool = False


class Plan:
    """The company before anything has happened to it.

    ``odd`` holds positions by what they show (``ODD``, ``PLANTED``), ``idle`` and ``seasonal``
    the numbers that have used nothing for long.
    """

    def __init__(self, spec: Spec, *, start: int, now: int) -> None:
        self.spec, self.start, self.now = spec, start, now
        self.random = Random(f"bulk:{spec.seed}:{spec.index}:{spec.numbers}:{spec.months}")
        self.nodes = list(self._tree())
        inner = {one.parent for one in self.nodes}
        self.leaves = [one.id for one in self.nodes if one.id not in inner]
        self._choose()
        self.numbers = [self._number(position) for position in range(spec.numbers)]

    def _tree(self) -> Iterator[Node]:
        """Branches, departments, cost centres; ``depth`` levels at most."""
        spec = self.spec
        first = max(1, isqrt(spec.departments)) if spec.depth > 1 else spec.departments
        level: list[str] = []
        for count in range(spec.departments):
            ident = str(spec.base + 1001 + count)
            code = f"CC-{count + 1:03d}"
            if count < first:
                level.append(ident)
                city = _CITIES[count % len(_CITIES)]
                name = f"Філія {city}" if count < len(_CITIES) else f"Філія {city} {count + 1}"
                yield Node(ident, "department", name, spec.root, code)
                continue
            place = count - first
            word = names.DEPARTMENTS[(place // first) % len(names.DEPARTMENTS)][0]
            if spec.depth > 2 and place >= 2 * first and place % 4 == 3:
                above = str(spec.base + 1001 + count - 2 * first)
                yield Node(ident, "costCentre", f"Центр витрат {code}", above, code)
            else:
                yield Node(ident, "department", f"{word} {count + 1}", level[place % first], code)

    def _choose(self) -> None:
        total, random = self.spec.numbers, self.random
        wanted = {name: max(1, int(part * total)) for name, part in ODD.items()} | PLANTED
        wanted["idle"] = max(1, _IDLE_PER * total // 100_000)
        wanted["seasonal"] = max(1, _SEASONAL_PER * total // 100_000)
        chosen = iter(random.sample(range(total), min(total, sum(wanted.values()))))
        listed = {name: [at for _, at in zip(range(count), chosen, strict=False)]
                  for name, count in wanted.items()}  # fmt: skip
        self.idle = frozenset(listed.pop("idle"))
        self.seasonal = frozenset(listed.pop("seasonal"))
        self.odd = {name: tuple(sorted(found)) for name, found in listed.items()}
        self._odd = {at for found in self.odd.values() for at in found}

    def is_odd(self, position: int) -> bool:
        """True for a number whose life the billing rules play."""
        return position in self._odd

    def _number(self, position: int) -> Number:
        spec, random = self.spec, self.random
        drawn = random.random()
        tariff = next((name for part, name in _TARIFFS if drawn < part), _DEVICE)
        shape = shapes()[tariff]
        funded = spec.funded_by == "account" or (not shape.prepaid and random.random() < _FUNDED)
        if funded and shape.prepaid:
            shape = shapes()["t_biznes_komanda"]
        quiet = position in self.idle or position in self.seasonal
        begin = self._begin(late=random.random() < _LATE and not quiet)
        drawn = random.random()
        made = Number(
            position=position,
            line=f"ln_{spec.customer.partition('_')[2]}_{position:06d}",
            account=str(spec.base + 2001 + position),
            parent=self.leaves[position % len(self.leaves)],
            msisdn=spec.number(position),
            user=names.full_name(random),
            shape=shape,
            funded=funded,
            begin=begin,
            at=begin,
            data=shape.usual(0, random),
            calls=shape.usual(1, random),
            refill=next((count for part, count in _REFILLS if drawn < part), 12),
            spare=int(random.random() * shape.price) // 500 * 500,
            pay_day=5 + int(random.random() * 13),
            tail=position + 1 << _TAIL_BITS,
        )
        self._habits(made)
        if not funded and not quiet and random.random() < _SHORT_PER:
            self._let_fall_short(made)
        return made

    def _begin(self, *, late: bool) -> int:
        days = (self.now - self.start) // DAY - 50
        span = days if late and days > 20 else min(20, max(1, days))
        return self.start + int(self.random.random() * span) * DAY + self._hour()

    def _hour(self) -> int:
        return int((8 + 10 * self.random.random()) * 3600) * 1_000_000

    def _habits(self, made: Number) -> None:
        random, shape = self.random, made.shape
        if made.position in self.idle:
            made.quiet = max(made.begin, self.now - IDLE - int(random.random() * 200) * DAY)
        elif made.position in self.seasonal:
            made.quiet = self.now - IDLE - 5 * DAY
            months = (calendar.kyiv(made.quiet - back * 30 * DAY).month for back in range(3))
            made.season = tuple(sorted(set(months)))
        elif shape.id == "t_biznes_30" and random.random() < _HEAVY:
            made.extra, made.margin = 300 + int(random.random() * 500), 20_000
        elif shape.id == "t_biznes_bezlim" and random.random() < _LIGHT:
            made.data, made.calls = 300 + made.data % 900, 5 + made.calls % 40

    def _let_fall_short(self, made: Number) -> None:
        """It has too little for its next charge: prepaid within days, contract on the 1st."""
        random, shape = self.random, made.shape
        upcoming = self.now + HOUR + int(random.random() * _SHORT_DAYS * 24) * HOUR
        periods = (upcoming - self.start - 2 * HOUR) // (28 * DAY)
        if not periods:
            return
        made.short, made.refill, made.extra, made.margin = True, 1, 0, 0
        if not shape.prepaid:
            made.spare = -4_500 - int(random.random() * 100) * 100
            return
        made.spare = int(random.random() * shape.price) // 500 * 500
        made.begin = made.at = calendar.plus_days(upcoming, -28 * periods)
