"""Every price of the price list as one row: periodic, once, and by use (docs/contract.md 3.10)."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.rules import catalogue
from kyivstar_sandbox.rules import catalogue_data as data
from kyivstar_sandbox.rules import catalogue_words as words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kyivstar_sandbox.rules.catalogue import Offering
    from kyivstar_sandbox.rules.catalogue_words import Words

UNITS: Final = {"DATA": "MB", "VOICE": "min", "SMS": "SMS"}
"""Unit of an allowance by the first word of its code."""
_SUFFIXES: Final = {
    "DATA_NATIONAL": "data",
    "VOICE_ONNET": "onnet",
    "VOICE_OMO": "voice",
    "VOICE_OFFNET_FIXED": "fixed",
    "SMS_NATIONAL": "sms",
}
_ROAMING: Final = {"DATA_ROAMING": "data", "VOICE_ROAMING": "voice", "SMS_ROAMING": "sms"}
_REST: Final = "*"


@dataclass(frozen=True, slots=True)
class Price:
    """``kind``: ``recurring`` (with ``period``), ``oneTime`` or ``usage`` (one unit of ``code``).

    ``amount`` in kopiykas; ``countries`` empty = at home, or all that no other row names.
    """

    id: str
    kind: str
    names: Words
    notes: Words
    amount: int
    period: str | None = None
    code: str = ""
    countries: tuple[str, ...] = field(default=())
    version: str = "1"
    updated: str = data.UPDATED

    @property
    def unit(self) -> str:
        """Unit of a usage price: ``MB``, ``min``, ``SMS``."""
        return unit_of(self.code)


def unit_of(code: str) -> str:
    """Unit of an allowance or of a use by its code."""
    return UNITS[code.partition("_")[0]]


def of(offering: Offering) -> list[Price]:
    """The prices that an offering names: its own first, then those by use."""
    own = Price(
        id=offering.price_id,
        kind="recurring" if offering.period else "oneTime",
        names=words.FEE_OF_TARIFF if offering.is_tariff else words.FEE_OF_OPTION,
        notes=words.source(is_published=offering.published),
        amount=offering.price,
        period=offering.period,
        version=offering.price_version or offering.version,
        updated=offering.priced,
    )
    if offering.spec != "mobileLine":
        return [own]
    return [own, *_beyond(offering), *abroad()]


def _beyond(tariff: Offering) -> Iterator[Price]:
    for code, suffix in _SUFFIXES.items():
        yield Price(
            id=f"pu_{tariff.id.partition('_')[2]}_{suffix}",
            kind="usage",
            names=words.BEYOND[code],
            notes=words.source(is_published=False),
            amount=tariff.units[code],
            code=code,
        )


@cache
def abroad() -> tuple[Price, ...]:
    """Calls to other countries and use in them: the same rows for every mobile tariff."""
    made = [
        _foreign("international", "", "VOICE_INTERNATIONAL", country, kinds)
        for country, kinds in data.INTERNATIONAL.items()
    ]
    made += [
        _foreign("roaming", f"_{suffix}", code, country, kinds)
        for country, kinds in data.ROAMING.items()
        for code, suffix in _ROAMING.items()
    ]
    return tuple(made)


def _foreign(what: str, suffix: str, code: str, country: str, kinds: Mapping[str, int]) -> Price:
    rest = country == _REST
    where = words.OTHER_COUNTRIES if rest else catalogue.COUNTRIES[country]
    return Price(
        id=f"pu_{what}_{'other' if rest else country.lower()}{suffix}",
        kind="usage",
        names=words.joined(words.ABROAD[code], where),
        notes=words.source(is_published=False),
        amount=kinds[code],
        code=code,
        countries=() if rest else (country,),
    )


def every(changed: Mapping[str, Offering]) -> list[Price]:
    """All prices, each once: of tariffs, of services, abroad."""
    found = {price.id: price for one in catalogue.offerings(changed) for price in of(one)}
    return list(found.values())
