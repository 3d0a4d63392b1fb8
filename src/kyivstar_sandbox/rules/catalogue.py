"""The operator's tariffs and services: what they cost, give and exclude (docs/contract.md 3.10).

Prices are kopiykas with tax. The prices of the public price pages are theirs; the rest are the
sandbox's own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.rules import catalogue_data as data

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

UNLIMITED: Final = data.UNLIMITED
COUNTRIES: Final = data.COUNTRIES


@dataclass(frozen=True, slots=True)
class Offering:
    """A tariff (``spec`` ``mobileLine``, ``homeInternet``) or a service (``option``).

    ``period`` None = paid once and, with ``days``, valid so long. ``allowances``: bucket code to
    quantity in its unit, ``UNLIMITED`` = no end. ``units``: price of one unit beyond them.
    ``names`` and ``notes`` are in the order uk, en, ru.
    """

    id: str
    names: tuple[str, str, str]
    price: int
    period: str | None
    category: str
    spec: str
    segment: str = "private"
    payment: str = "prepaid"
    status: str = "Active"
    version: str = "1"
    since: str = "2023-02-01"
    days: int | None = None
    allowances: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, int] = field(default_factory=dict)
    notes: tuple[str, str, str] = ("", "", "")
    group: str = ""
    bonus_payable: bool = False
    incompatible: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    lends: int = 0
    options: tuple[str, ...] = ()

    @property
    def is_tariff(self) -> bool:
        return self.spec != "option"

    @property
    def is_sellable(self) -> bool:
        return self.status == "Active"

    @property
    def price_id(self) -> str:
        """Id of its productOfferingPrice, as ``pp_love_ua_bezlim``."""
        return f"pp_{self.id.partition('_')[2]}"

    def name(self, language: str) -> str:
        return self.names[LANGUAGES.get(language, 0)]


LANGUAGES: Final = {"uk": 0, "en": 1, "ru": 2}


@cache
def _all() -> dict[str, Offering]:
    made = [
        Offering(**{"spec": "mobileLine", "units": data.UNIT_PRICES, **row}) for row in data.TARIFFS
    ]
    made += [Offering(**{"spec": "option", **row}) for row in data.SERVICES]
    made += [
        Offering(
            id=f"o_extra_{lent}",
            names=(
                f"«Екстра гроші» {lent} ₴",
                f"Extra money {lent} ₴",
                f"«Экстра деньги» {lent} ₴",
            ),
            price=fee * 100,
            period=None,
            category="services-prepaid",
            spec="option",
            group="credit",
            lends=lent * 100,
        )
        for lent, fee in data.ADVANCES.items()
    ]
    return {one.id: one for one in made}


def find(offering_id: str) -> Offering:
    """The offering of an id; ``KeyError`` for an unknown one."""
    return _all()[offering_id]


def get(offering_id: str) -> Offering | None:
    """The offering of an id, or None."""
    return _all().get(offering_id)


def offerings() -> Iterable[Offering]:
    """Every offering, tariffs first, in the order of the price list."""
    return _all().values()


def name_of(offering_id: str, language: str = "uk") -> str:
    """Name for people; the id itself when the offering is gone."""
    known = _all().get(offering_id)
    return known.name(language) if known else offering_id


def unit_price(tariff_id: str, kind: str, country: str | None = None) -> int:
    """Kopiykas of one minute, MB or SMS beyond the allowances; abroad by country."""
    if country is not None:
        table = data.ROAMING if kind.endswith("_ROAMING") else data.INTERNATIONAL
        return table.get(country, table["*"]).get(kind, 0)
    return find(tariff_id).units.get(kind, data.UNIT_PRICES.get(kind, 0))
