"""Tariffs and services as the operator offers them (TMF620), with their prices by real period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime  # noqa: TC003 the store reads these classes back by their types
from enum import StrEnum

from kyivstar_desktop.domain.money import Money  # noqa: TC001 as above

TARIFF_SPECS = frozenset({"mobileLine", "homeInternet"})


class Period(StrEnum):
    """Charge periods; P4W is 28 days and not a month, ONCE is paid when ordered."""

    FOUR_WEEKS = "P4W"
    MONTH = "P1M"
    DAY = "P1D"
    ONCE = ""


@dataclass(frozen=True, slots=True)
class Fee:
    """A recurring or one-time price. `period` is ISO 8601 as sent, "" for one-time."""

    id: str
    name: str
    amount: Money | None  # None: the operator did not state it, never ZERO
    period: str = ""


@dataclass(frozen=True, slots=True)
class UnitPrice:
    """What a unit costs beyond the allowance, or without one."""

    id: str
    name: str
    amount: Money | None
    unit: str  # min, MB, SMS, or the operator's word
    per: int = 1
    code: str = ""  # what it prices: a bucket code or VOICE_INTERNATIONAL; "": not stated
    countries: tuple[str, ...] = ()  # ISO codes; none: everywhere, or the rest of the world


@dataclass(frozen=True, slots=True)
class Allowance:
    """One counter granted a period. `code` is a bucket code; `count` None: unlimited."""

    code: str
    count: int | None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Offering:
    """One tariff or service. Texts are in the language they were fetched in."""

    id: str
    name: str
    description: str
    spec: str  # mobileLine, homeInternet, option
    categories: tuple[str, ...]  # such as tariffs-prepaid, services-contract, offers, archive
    version: str
    retired: bool
    sellable: bool
    fees: tuple[Fee, ...] = ()
    units: tuple[UnitPrice, ...] = ()
    allowances: tuple[Allowance, ...] = ()
    optional_for: tuple[str, ...] = ()  # offerings this service can be added to, when stated
    incompatible: tuple[str, ...] = ()
    group: str = ""  # data, voice, roaming, control, credit, content
    bonus_payable: bool = False
    countries: tuple[str, ...] = ()
    valid_from: datetime | None = None
    updated: datetime | None = None
    facts: tuple[tuple[str, str], ...] = ()  # other stated characteristics: (name, value)

    @property
    def is_tariff(self) -> bool:
        return self.spec in TARIFF_SPECS

    @property
    def fee(self) -> Fee | None:
        """The recurring price, else the one-time one; None: the operator named none."""
        recurring = [fee for fee in self.fees if fee.period]
        return next(iter((*recurring, *self.fees)), None)

    @property
    def can_order(self) -> bool:
        return self.sellable and not self.retired

    def fact(self, name: str) -> str:
        return next((value for known, value in self.facts if known == name), "")

    def allowance(self, code: str) -> Allowance | None:
        return next((one for one in self.allowances if one.code == code), None)


@dataclass(frozen=True, slots=True)
class Category:
    id: str
    name: str
    parent: str = ""


@dataclass(frozen=True, slots=True)
class Catalogue:
    offerings: tuple[Offering, ...]
    categories: tuple[Category, ...]

    def find(self, offering_id: str) -> Offering | None:
        return next((one for one in self.offerings if one.id == offering_id), None)
