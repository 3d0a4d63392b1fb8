"""What a business tariff means to a seed: its fee, its words, its allowances, its usual use."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.rules import catalogue, usage
from kyivstar_sandbox.rules.state import UNITS, USAGE_TYPES
from kyivstar_sandbox.rules.usage import Use

if TYPE_CHECKING:
    from collections.abc import Mapping
    from random import Random

    from kyivstar_sandbox.rules.catalogue import Offering

_USUAL: Final = {
    "t_biznes_30": (("DATA_NATIONAL", 2200, 4800), ("VOICE_OMO", 40, 95)),
    "t_biznes_komanda": (("DATA_NATIONAL", 6500, 19_000), ("VOICE_OMO", 90, 280)),
    "t_biznes_bezlim": (("DATA_NATIONAL", 14_000, 60_000), ("VOICE_OMO", 160, 560)),
    "t_biznes_prystrii": (("DATA_NATIONAL", 60, 180), ("SMS_NATIONAL", 20, 95)),
}
"""Bucket codes with the middle and the most units that a person uses in a period."""
_ONNET: Final = ("VOICE_ONNET", 120, 2000)
_SPREAD: Final = 0.55


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of use: bucket code, its unit, how it is told, and its price beyond the package.

    ``most`` is the largest use of a period; ``granted`` None = unlimited.
    """

    code: str
    unit: str
    usage_type: str
    before: str
    after: str
    middle: int
    most: int
    granted: int | None
    price: int


@dataclass(frozen=True, slots=True)
class Shape:
    """A tariff as a seed needs it. ``kinds``: the uses in the order in which they are told."""

    id: str
    tariff: Offering
    price: int
    prepaid: bool
    kinds: tuple[Kind, ...]

    @property
    def allowances(self) -> Mapping[str, int]:
        return self.tariff.allowances

    def usual(self, kind: int, random: Random) -> int:
        """What one person uses in a period; people differ, most are near the middle."""
        of = self.kinds[kind]
        drawn = of.middle * math.exp(random.gauss(0, _SPREAD))
        return max(1, min(of.most, int(drawn)))


@cache
def shapes() -> dict[str, Shape]:
    """The shapes by tariff."""
    return {ident: _shape(ident) for ident in _USUAL}


def _shape(ident: str) -> Shape:
    tariff = catalogue.find(ident)
    wanted: tuple[tuple[str, int, int], ...] = _USUAL[ident]
    if _ONNET[0] in tariff.allowances:
        wanted = (*wanted, _ONNET)
    kinds = tuple(_kind(tariff, *one) for one in wanted)
    return Shape(ident, tariff, tariff.price, tariff.payment == "prepaid", kinds)


def _kind(tariff: Offering, code: str, middle: int, most: int) -> Kind:
    unit = UNITS[code.partition("_")[0]]
    before, _, after = usage.describe(Use(code, 1), 1).partition("1")
    granted = tariff.allowances[code]
    return Kind(
        code=code,
        unit=unit,
        usage_type=USAGE_TYPES[unit],
        before=before,
        after=after,
        middle=middle,
        most=most,
        granted=None if granted == catalogue.UNLIMITED else granted,
        price=catalogue.unit_price(tariff.id, code),
    )
