"""The operator's tariffs and services: what they cost, give and exclude (docs/contract.md 3.10).

Prices are kopiykas with tax. The prices of the public price pages are theirs; the rest are the
sandbox's own. What the control surface has changed since stands in ``catalogue_changes``.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from kyivstar_sandbox.rules import catalogue_data as data
from kyivstar_sandbox.rules import catalogue_services as services
from kyivstar_sandbox.rules.catalogue_tariffs import TARIFFS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

UNLIMITED: Final = data.UNLIMITED
COUNTRIES: Final = data.COUNTRIES
LIVE: Final = frozenset({"Active", "Launched"})
"""States in which an offering can be ordered."""
STATES: Final = LIVE | {"Retired", "Obsolete"}


@dataclass(frozen=True, slots=True)
class Offering:
    """A tariff (``spec`` ``mobileLine``, ``homeInternet``) or a service (``option``).

    ``period`` None = paid once and, with ``days``, valid so long. ``allowances``: bucket code to
    quantity in its unit, ``UNLIMITED`` = no end. ``units``: price of one unit beyond them.
    ``names`` and ``notes`` are in the order uk, en, ru. ``category`` and ``also``: leaf categories.
    ``options`` of a tariff: the services it takes. ``inputs``: what an order of it must say, with
    the values to choose from. ``published``: the price is that of the public price pages.
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
    also: tuple[str, ...] = ()
    inputs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    speed: int = 0
    published: bool = False
    updated: str = data.UPDATED
    price_version: str = ""
    priced: str = data.UPDATED

    @property
    def is_tariff(self) -> bool:
        return self.spec != "option"

    @property
    def is_sellable(self) -> bool:
        return self.status in LIVE

    @property
    def price_id(self) -> str:
        """Id of its productOfferingPrice, as ``pp_love_ua_bezlim``."""
        return f"pp_{self.id.partition('_')[2]}"

    @property
    def categories(self) -> tuple[str, ...]:
        """Leaf categories that list it, the first one is its own."""
        return (self.category, *self.also)

    def name(self, language: str) -> str:
        return self.names[LANGUAGES.get(language, 0)]


LANGUAGES: Final = {"uk": 0, "en": 1, "ru": 2}


@cache
def _all() -> dict[str, Offering]:
    made = [_tariff(row) for row in TARIFFS]
    made += [Offering(**{"spec": "option", **row}) for row in services.SERVICES]
    made += [_advance(lent, fee) for lent, fee in services.ADVANCES.items()]
    excluding = {one.id: one.incompatible for one in made}
    return {one.id: _with_options(one, excluding) if one.is_tariff else one for one in made}


def _tariff(row: Mapping[str, Any]) -> Offering:
    return Offering(**{"spec": "mobileLine", "units": data.UNIT_PRICES, **row})


def _with_options(tariff: Offering, excluding: Mapping[str, tuple[str, ...]]) -> Offering:
    kind = tariff.spec
    if kind == "mobileLine":
        kind = f"{tariff.segment}-{tariff.payment}"
    every = dict.fromkeys((*tariff.options, *services.COMMON[kind]))
    return replace(tariff, options=tuple(one for one in every if tariff.id not in excluding[one]))


def _advance(lent: int, fee: int) -> Offering:
    uk, en, ru = (note.format(lent=lent, fee=fee) for note in services.LENT)
    return Offering(
        id=f"o_extra_{lent}",
        names=(
            f"«Екстра гроші» {lent} ₴",
            f"Extra money {lent} ₴",
            f"«Экстра деньги» {lent} ₴",
        ),
        notes=(uk, en, ru),
        price=fee * 100,
        period=None,
        category="services-prepaid",
        spec="option",
        group="credit",
        lends=lent * 100,
        published=lent in services.PUBLISHED_ADVANCES,
    )


def find(offering_id: str) -> Offering:
    """The offering of an id as the price list has it; ``KeyError`` for an unknown one."""
    return _all()[offering_id]


def get(offering_id: str) -> Offering | None:
    """The offering of an id, or None."""
    return _all().get(offering_id)


def now(changed: Mapping[str, Offering], offering_id: str) -> Offering:
    """The offering as it is today: ``changed`` comes from ``catalogue_changes.changed``.

    ``KeyError`` for an unknown one.
    """
    return changed.get(offering_id) or find(offering_id)


def offerings(changed: Mapping[str, Offering] | None = None) -> Iterable[Offering]:
    """Every offering, tariffs first, in the order of the price list."""
    known = changed or {}
    return [known.get(ident, one) for ident, one in _all().items()]


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
