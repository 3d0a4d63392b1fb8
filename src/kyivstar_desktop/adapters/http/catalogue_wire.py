"""TMF620 resources of both generations, and the catalogue they make."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from kyivstar_desktop.adapters.http.wire import (
    MoneyIn,
    Shape,
    instant_of,
    money_of,
    plain,
    word,
)
from kyivstar_desktop.domain.catalogue import (
    Allowance,
    Catalogue,
    Category,
    Fee,
    Offering,
    UnitPrice,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

NAME, TEXT, VALUE = 120, 600, 200
HIDDEN = frozenset(("obsolete", "in study", "in design", "in test", "rejected"))
MOST = 10**9  # units of an allowance: beyond is not a figure
_CODE = re.compile(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)+", re.ASCII)
_WHOLE = re.compile(r'"?([0-9]{1,12})(?:\.0+)?"?', re.ASCII)
_PERIODS = {"day": "D", "week": "W", "month": "M", "year": "Y"}
_SPECS = {"mobileline": "mobileLine", "homeinternet": "homeInternet", "option": "option"}
_ENDLESS = frozenset(("unlimited", "безліміт", "безлім", "infinity", "-1"))


class RefIn(Shape, frozen=True):
    id: str = ""
    name: str = ""


class ValidForIn(Shape, frozen=True, rename="camel"):
    start_date_time: str | None = None


class ValueIn(Shape, frozen=True, rename="camel"):
    value: msgspec.Raw = msgspec.Raw(b"")
    unit_of_measure: msgspec.Raw = msgspec.Raw(b"")


class CharacteristicIn(Shape, frozen=True, rename="camel"):
    name: str = ""
    product_spec_characteristic_value: list[ValueIn] = []  # noqa: RUF012 msgspec copies a default list


class CategoryIn(Shape, frozen=True, rename="camel"):
    id: str
    name: str = ""
    parent_id: str = ""
    parent: RefIn | None = None  # the v5 way


class QuantityIn(Shape, frozen=True):
    amount: msgspec.Raw = msgspec.Raw(b"")
    units: str = ""


class PriceIn(Shape, frozen=True, rename="camel"):
    """A price, or a reference to one: `told` when it says what it costs itself (v5)."""

    id: str = ""
    name: str = ""
    price_type: str = ""
    recurring_charge_period_type: str = ""
    recurring_charge_period_length: int | None = None
    unit_of_measure: QuantityIn | None = None
    price: MoneyIn | None = None
    prod_spec_char_value_use: list[CharacteristicIn] = []  # noqa: RUF012 copied as well

    @property
    def told(self) -> bool:
        return bool(self.price_type) or self.price is not None


class RelationIn(Shape, frozen=True, rename="camel"):
    id: str = ""
    relationship_type: str = ""


class OfferingIn(Shape, frozen=True, rename="camel"):
    id: str
    name: str = ""
    description: str = ""
    version: msgspec.Raw = msgspec.Raw(b"")
    lifecycle_status: str = ""
    is_sellable: bool = True
    last_update: str | None = None
    valid_for: ValidForIn | None = None
    category: list[RefIn] | RefIn | None = None
    product_specification: RefIn | None = None
    product_offering_price: list[PriceIn] = []  # noqa: RUF012 copied as well
    prod_spec_char_value_use: list[CharacteristicIn] = []  # noqa: RUF012 copied as well
    product_offering_relationship: list[RelationIn] = []  # noqa: RUF012 copied as well


def catalogue_of(
    offerings: Iterable[OfferingIn],
    categories: Iterable[CategoryIn],
    prices: Mapping[str, PriceIn],
) -> Catalogue:
    """In the operator's order, without what is not meant for customers."""
    shown = [one for one in offerings if word(one.lifecycle_status) not in HIDDEN and one.id]
    return Catalogue(
        tuple(offering_of(one, prices) for one in shown),
        tuple(
            Category(c.id, plain(c.name, NAME), c.parent_id or (c.parent.id if c.parent else ""))
            for c in categories
        ),
    )


def offering_of(row: OfferingIn, prices: Mapping[str, PriceIn]) -> Offering:
    """One offering with its prices; what is not stated stays empty or None."""
    values = {c.name.strip(): c.product_spec_characteristic_value for c in _named(row)}
    categories = tuple(ref.id for ref in _listed(row.category) if ref.id)
    fees, units = _prices(row, prices, _first(values.get("chargePeriod")))
    related = row.product_offering_relationship
    return Offering(
        id=row.id,
        name=plain(row.name, NAME) or row.id,
        description=plain(row.description, TEXT),
        spec=_spec(row.product_specification, categories),
        categories=categories,
        version=_text(row.version),
        retired=word(row.lifecycle_status) == "retired",
        sellable=row.is_sellable,
        fees=fees,
        units=units,
        allowances=tuple(_allowance(n, v) for n, v in values.items() if _CODE.fullmatch(n)),
        optional_for=tuple(r.id for r in related if word(r.relationship_type) == "optionalfor"),
        incompatible=_texts(values.get("incompatibleWith")),
        group=_first(values.get("serviceGroup")),
        bonus_payable=_first(values.get("bonusPayable")) == "true",
        countries=_texts(values.get("countries")),
        valid_from=instant_of(row.valid_for.start_date_time) if row.valid_for else None,
        updated=instant_of(row.last_update),
        facts=tuple(
            (name, ",".join(_texts(v))) for name, v in values.items() if name not in _OWN_MEMBERS
            and not _CODE.fullmatch(name)
        ),
    )  # fmt: skip


_OWN_MEMBERS = frozenset(("incompatibleWith", "serviceGroup", "bonusPayable", "countries"))


def _named(row: OfferingIn | PriceIn) -> Iterable[CharacteristicIn]:
    return (c for c in row.prod_spec_char_value_use if c.name.strip())


def _listed(found: list[RefIn] | RefIn | None) -> Sequence[RefIn]:
    if found is None:
        return ()
    return found if isinstance(found, list) else (found,)


def _spec(found: RefIn | None, categories: Sequence[str]) -> str:
    """Kind of the offering; a foreign operator's by its shelf."""
    known = _SPECS.get(word(found.id if found else ""))
    if known is not None:
        return known
    tariff = next((c for c in categories if c.startswith("tariffs-")), "")
    if not tariff:
        return "option"
    return "homeInternet" if tariff == "tariffs-homeInternet" else "mobileLine"


# --- prices -------------------------------------------------------------------------------------
def _prices(
    row: OfferingIn, prices: Mapping[str, PriceIn], usual: str
) -> tuple[tuple[Fee, ...], tuple[UnitPrice, ...]]:
    """(fees, unit prices). `usual`: the period to believe in where the price itself is unknown."""
    fees: list[Fee] = []
    units: list[UnitPrice] = []
    unknown: list[Fee] = []
    for ref in row.product_offering_price:
        price = prices.get(ref.id)
        name = plain((price.name if price else "") or ref.name, NAME)
        if price is None:
            unknown.append(Fee(ref.id, name, None, usual))
        elif word(price.price_type) == "usage":
            units.append(_unit_price(price, name))
        else:
            fees.append(Fee(price.id, name, money_of(price.price), _period(price, usual)))
    return tuple(fees or unknown[:1]), tuple(units)


def _period(price: PriceIn, usual: str) -> str:
    """ISO 8601 of a recurring price, "" of a one-time one; an unknown word stays as it is."""
    if word(price.price_type).replace("-", "").replace(" ", "") == "onetime":
        return ""
    letter = _PERIODS.get(word(price.recurring_charge_period_type).rstrip("s"), "")
    if not letter:
        return plain(price.recurring_charge_period_type, 20) or usual
    return f"P{price.recurring_charge_period_length or 1}{letter}"


def _unit_price(price: PriceIn, name: str) -> UnitPrice:
    values = {c.name.strip(): c.product_spec_characteristic_value for c in _named(price)}
    measure = price.unit_of_measure or QuantityIn()
    return UnitPrice(
        price.id,
        name,
        money_of(price.price),
        plain(measure.units, 20),
        max(1, _count(bytes(measure.amount)) or 1),
        _first(values.get("appliesTo")),
        _texts(values.get("countries")),
    )


# --- characteristics ----------------------------------------------------------------------------
def _allowance(code: str, values: Sequence[ValueIn]) -> Allowance:
    """Unlimited by word; an unreadable figure counts as nothing granted, not as no bound."""
    value = values[0] if values else ValueIn()
    unit = _text(value.unit_of_measure)
    if word(_text(value.value)) in _ENDLESS:
        return Allowance(code, None, unit)
    count = _count(bytes(value.value)) or 0
    if word(unit) == "gb":
        return Allowance(code, min(count * 1024, MOST), "MB")
    return Allowance(code, min(count, MOST), unit)


def _count(raw: bytes) -> int | None:
    found = _WHOLE.fullmatch(raw.decode("ascii", "replace"))
    return int(found.group(1)) if found else None


def _text(raw: msgspec.Raw) -> str:
    """Plain words of a value of any JSON kind: text, number, boolean, money, a named unit."""
    body = bytes(raw)
    if not body or body == b"null":
        return ""
    if body[:1] not in b'"{':
        return plain(body.decode("utf-8", "replace"), VALUE)
    try:
        found = msgspec.json.decode(body, type=str | dict[str, msgspec.Raw])
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return ""
    if isinstance(found, str):
        return plain(found, VALUE)
    inner = found.get("value", found.get("amount", found.get("units", msgspec.Raw(b""))))
    return plain(bytes(inner).decode("utf-8", "replace").strip('"'), VALUE)


def _texts(values: Sequence[ValueIn] | None) -> tuple[str, ...]:
    made = []
    for one in values or ():
        unit = _text(one.unit_of_measure)
        made.append(f"{_text(one.value)} {unit}".strip())
    return tuple(text for text in made if text)


def _first(values: Sequence[ValueIn] | None) -> str:
    return next(iter(_texts(values)), "")
