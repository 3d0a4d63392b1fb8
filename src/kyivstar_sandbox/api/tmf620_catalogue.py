"""TMF620 4.1: the price list, public: categories, offerings, prices, specifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.api import public, tmf620_bodies
from kyivstar_sandbox.api.listing import ListRules
from kyivstar_sandbox.api.shared import route
from kyivstar_sandbox.api.tmf620_bodies import BASE
from kyivstar_sandbox.rules import catalogue, catalogue_changes, catalogue_prices

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from kyivstar_sandbox.api.body import JsonObject

    Rendered = tuple[str, str, JsonObject] | None

_SCALARS: Final = frozenset(
    {"id", "href", "@type", "name", "description", "version", "lifecycleStatus", "lastUpdate"}
)
_SORTS: Final = ("id", "name")
_RANGES: Final = frozenset({"lastUpdate"})


def _rules(*more: str) -> ListRules:
    return ListRules(filters=_SCALARS | set(more), sorts=_SORTS, ranges=_RANGES)


def _categories(_conn: Connection, origin: str, language: str) -> list[JsonObject]:
    return tmf620_bodies.category_bodies(origin=origin, language=language)


def _specifications(_conn: Connection, origin: str, language: str) -> list[JsonObject]:
    return tmf620_bodies.specification_bodies(origin=origin, language=language)


def _offerings(conn: Connection, origin: str, language: str) -> list[JsonObject]:
    every = catalogue.offerings(catalogue_changes.changed(conn))
    return [
        tmf620_bodies.offering_body(
            one,
            [tariff for tariff in every if one.id in tariff.options],
            origin=origin,
            language=language,
        )
        for one in every
    ]


def _prices(conn: Connection, origin: str, language: str) -> list[JsonObject]:
    return [
        tmf620_bodies.price_body(one, origin=origin, language=language)
        for one in catalogue_prices.every(catalogue_changes.changed(conn))
    ]


def _event(name: str, member: str, rows: public.Rows) -> Callable[..., Rendered]:
    def render(conn: Connection, ident: str, language: str, origin: str) -> Rendered:
        for row in rows(conn, origin, language):
            if row["id"] == ident:
                return name, member, row
        return None

    return render


_RESOURCES: Final = {
    "category": (_categories, _rules("isRoot", "parentId")),
    "productOffering": (
        _offerings,
        _rules("isSellable", "isBundle", "category.id", "channel.id", "marketSegment.id"),
    ),
    "productOfferingPrice": (
        _prices,
        _rules("priceType", "recurringChargePeriodType", "recurringChargePeriodLength"),
    ),
    "productSpecification": (_specifications, _rules("isBundle")),
}

routes = [
    made
    for name, (rows, rules) in _RESOURCES.items()
    for made in (
        route("GET", f"{BASE}/{name}", public.lists(rows, rules)),
        route("GET", f"{BASE}/{name}/{{id}}", public.items(rows)),
    )
]
event_renderers = {
    "offering": _event("ProductOfferingAttributeValueChangeEvent", "productOffering", _offerings),
    "offeringState": _event("ProductOfferingStateChangeEvent", "productOffering", _offerings),
    "offeringPrice": _event(
        "ProductOfferingPriceAttributeValueChangeEvent", "productOfferingPrice", _prices
    ),
}
