"""What a category, an offering, a price and a specification look like (TMF620 4.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kyivstar_sandbox.api.encoding import money
from kyivstar_sandbox.rules import catalogue, catalogue_prices
from kyivstar_sandbox.rules import catalogue_data as data
from kyivstar_sandbox.rules import catalogue_words as words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kyivstar_sandbox.api.body import JsonObject
    from kyivstar_sandbox.rules.catalogue import Offering
    from kyivstar_sandbox.rules.catalogue_prices import Price
    from kyivstar_sandbox.rules.catalogue_words import Words

BASE: Final = "/tmf-api/productCatalogManagement/v4"
_PERIODS: Final = {"P4W": ("week", 4), "P1M": ("month", 1), "P1D": ("day", 1)}
_CODES: Final = (
    *("DATA_NATIONAL", "DATA_SUPERPOWER", "DATA_ROAMING"),
    *("VOICE_ONNET", "VOICE_OMO", "VOICE_OFFNET_FIXED", "VOICE_ROAMING"),
    *("SMS_NATIONAL", "SMS_ROAMING"),
)
_LINE_FACTS: Final = ("chargePeriod", "paymentType")
_SPEC_FACTS: Final = {
    "mobileLine": (*_CODES, *_LINE_FACTS),
    "homeInternet": ("speed", *_LINE_FACTS),
    "option": (
        *_CODES,
        *("chargePeriod", "duration", "serviceGroup", "bonusPayable", "incompatibleWith"),
        *("countries", "advanceAmount", "forwardTo", "condition"),
    ),
}
_TYPES: Final = {"bonusPayable": "boolean", "advanceAmount": "money", "forwardTo": "phone"}


def _in(language: str) -> Callable[[Words], str]:
    place = catalogue.LANGUAGES.get(language, 0)
    return lambda names: names[place]


def category_bodies(*, origin: str, language: str) -> list[JsonObject]:
    """Every `Category`: each root followed by its children."""
    said = _in(language)
    made: list[JsonObject] = []
    for root, names in words.ROOTS.items():
        below = words.leaves(root)
        made.append(
            _head("category", root, "Category", said(names), origin=origin)
            | {
                "isRoot": True,
                "subCategory": [{"id": one, "name": said(words.LEAVES[one])} for one in below],
            }
        )
        made += [
            _head("category", one, "Category", said(words.LEAVES[one]), origin=origin)
            | {"isRoot": False, "parentId": root}
            for one in below
        ]
    return made


def specification_bodies(*, origin: str, language: str) -> list[JsonObject]:
    """Every `ProductSpecification`, with the characteristics that its offerings may state."""
    said = _in(language)
    return [
        _head("productSpecification", ident, "ProductSpecification", said(names), origin=origin)
        | {
            "isBundle": False,
            "productSpecCharacteristic": [
                {"name": fact, "valueType": _TYPES.get(fact, "string"), "configurable": False}
                for fact in _SPEC_FACTS[ident]
            ],
        }
        for ident, names in words.SPECS.items()
    ]


def offering_body(
    one: Offering, takers: Sequence[Offering], *, origin: str, language: str
) -> JsonObject:
    """`ProductOffering`; `takers` are the tariffs that take it when it is a service."""
    said = _in(language)
    source = said(words.source(is_published=one.published))
    made = _head("productOffering", one.id, "ProductOffering", said(one.names), origin=origin)
    made |= {
        "description": f"{said(one.notes)}. {source}",
        "version": one.version,
        "lifecycleStatus": one.status,
        "lastUpdate": one.updated,
        "isSellable": one.is_sellable,
        "isBundle": False,
        "validFor": {"startDateTime": f"{one.since}T00:00:00.000Z"},
        "category": [{"id": c, "name": said(words.LEAVES[c])} for c in one.categories],
        "channel": [{"id": "desktop", "name": said(words.DESKTOP)}],
        "marketSegment": [
            {"id": segment, "name": said(words.SEGMENTS[segment])}
            for segment in _segments(one, takers)
        ],
        "productSpecification": {"id": one.spec, "name": said(words.SPECS[one.spec])},
        "productOfferingPrice": [
            {"id": price.id, "name": said(price.names)} for price in catalogue_prices.of(one)
        ],
        "prodSpecCharValueUse": [*_allowances(one.allowances), *_facts(one)],
    }
    related = [catalogue.find(ident) for ident in one.options] if one.is_tariff else takers
    made["productOfferingRelationship"] = [
        {"id": other.id, "name": said(other.names), "relationshipType": "optionalFor"}
        for other in related
    ]
    return made


def _segments(one: Offering, takers: Sequence[Offering]) -> list[str]:
    """Whom it is for: a service is for all that its tariffs are for."""
    found = {other.segment for other in takers} if takers else {one.segment}
    return [segment for segment in words.SEGMENTS if segment in found]


def price_body(price: Price, *, origin: str, language: str) -> JsonObject:
    """`ProductOfferingPrice` of one of the three kinds."""
    said = _in(language)
    made = _head(
        "productOfferingPrice", price.id, "ProductOfferingPrice", said(price.names), origin=origin
    )
    made |= {
        "description": said(price.notes),
        "version": price.version,
        "lastUpdate": price.updated,
        "priceType": price.kind,
        "price": money(price.amount),
    }
    if price.period is not None:
        kind, length = _PERIODS[price.period]
        made |= {"recurringChargePeriodType": kind, "recurringChargePeriodLength": length}
    if price.kind == "usage":
        made["unitOfMeasure"] = {"amount": 1, "units": price.unit}
        facts = [_fact("appliesTo", price.code)]
        if price.countries:
            facts.append(_fact("countries", *price.countries))
        made["prodSpecCharValueUse"] = facts
    return made


def _head(resource: str, ident: str, kind: str, name: str, *, origin: str) -> JsonObject:
    return {
        "id": ident,
        "href": f"{origin}{BASE}/{resource}/{ident}",
        "@type": kind,
        "name": name,
        "version": "1",
        "lifecycleStatus": "Active",
        "lastUpdate": data.UPDATED,
    }


def _allowances(allowances: Mapping[str, int]) -> list[JsonObject]:
    made = []
    for code, quantity in allowances.items():
        if quantity == catalogue.UNLIMITED:
            made.append(_fact(code, "unlimited"))
        else:
            unit = catalogue_prices.unit_of(code)
            value = {"value": quantity, "unitOfMeasure": unit}
            made.append(_use(code, "integer", [value]))
    return made


def _facts(one: Offering) -> list[JsonObject]:
    made = [_fact("chargePeriod", one.period)] if one.period else []
    if one.is_tariff:
        made.append(_fact("paymentType", one.payment))
        if one.speed:
            speed = {"value": one.speed, "unitOfMeasure": "Mbit/s"}
            made.append(_use("speed", "integer", [speed]))
        return made
    if one.days is not None:
        made.append(_fact("duration", f"P{one.days}D"))
    made.append(_fact("serviceGroup", one.group))
    made.append(_use("bonusPayable", "boolean", [{"value": one.bonus_payable}]))
    if one.incompatible:
        made.append(_fact("incompatibleWith", *one.incompatible))
    if one.countries:
        made.append(_fact("countries", *one.countries))
    if one.lends:
        made.append(_use("advanceAmount", "money", [{"value": money(one.lends)}]))
    return [*made, *(_input(name, choices) for name, choices in one.inputs.items())]


def _input(name: str, choices: tuple[str, ...]) -> JsonObject:
    """What an order of the service must say; the first choice is the usual one."""
    made = {
        "name": name,
        "valueType": _TYPES.get(name, "string"),
        "minCardinality": 1,
        "maxCardinality": 1,
    }
    values = [{"value": one, "isDefault": one == choices[0]} for one in choices]
    return made | {"productSpecCharacteristicValue": values} if values else made


def _fact(name: str, *values: str) -> JsonObject:
    return _use(name, "string", [{"value": value} for value in values])


def _use(name: str, kind: str, values: list[dict[str, Any]]) -> JsonObject:
    return {"name": name, "valueType": kind, "productSpecCharacteristicValue": values}
