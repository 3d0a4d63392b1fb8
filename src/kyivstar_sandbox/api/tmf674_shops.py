"""TMF674 4.0: shops with their hours, public and in one reply."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from kyivstar_sandbox.api import public
from kyivstar_sandbox.api.listing import ListRules
from kyivstar_sandbox.api.shared import route
from kyivstar_sandbox.model.calendar import KYIV
from kyivstar_sandbox.rules import catalogue, clocks, shops, shops_data

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kyivstar_sandbox.api.body import JsonObject
    from kyivstar_sandbox.rules.shops import Hours, Shop

BASE: Final = "/tmf-api/geographicSiteManagement/v4/geographicSite"
_RULES: Final = ListRules(
    filters=frozenset({"id", "href", "@type", "code", "name", "description", "status", "phone"})
)


def shop_body(
    shop: Shop, days: list[tuple[str, Hours]], *, origin: str, language: str
) -> JsonObject:
    """`GeographicSite`; `days` are the dates that win over the usual week."""
    place = catalogue.LANGUAGES.get(language, 0)
    town, address = shop.town[place], _address(shop, language)
    short = shop.code.lower().replace("-", "_")
    return {
        "id": shop.id,
        "href": f"{origin}{BASE}/{shop.id}",
        "@type": "GeographicSite",
        "code": shop.code,
        "name": f"{shops_data.SHOP[place]}, {address}",
        "description": shops_data.NOTES[shop.kind][place],
        "status": shop.status,
        "calendar": [_day(*one) for one in (*shops.week(shop), *days)],
        "place": [
            {
                "id": f"ga_{short}",
                "@type": "GeographicAddress",
                "name": f"{town}, {address}",
                "city": town,
                "streetName": _street(shop, language),
                "streetType": shop.street_type[place],
                "streetNr": shop.house,
                "postcode": shop.postcode,
                "country": "UA",
            },
            {
                "id": f"gl_{short}",
                "@type": "GeoJsonPoint",
                "name": "point",
                "geoJson": {"type": "Point", "coordinates": [_degrees(n) for n in shop.point]},
            },
        ],
        "siteService": list(shop.services),
        "phone": shops.PHONE,
    }


def _street(shop: Shop, language: str) -> str:
    return shops.latin(shop.street) if language == "en" else shop.street


def _address(shop: Shop, language: str) -> str:
    street = _street(shop, language)
    kind = shop.street_type[catalogue.LANGUAGES.get(language, 0)]
    if language == "en":
        return f"{shop.house} {street} {kind}"
    return f"{kind} {street}, {shop.house}"


def _day(day: str, hours: Hours) -> dict[str, Any]:
    made: dict[str, Any] = {"day": day, "timeZone": "Europe/Kyiv"}
    made["status"] = "open" if hours else "closed"
    if hours:
        made["hourPeriod"] = [{"startHour": start, "endHour": end} for start, end in hours]
    return made


def _degrees(ten_thousandths: int) -> msgspec.Raw:
    whole, part = divmod(ten_thousandths, 10_000)
    return msgspec.Raw(f"{whole}.{part:04d}".encode())


def _shops(conn: Connection, origin: str, language: str) -> list[JsonObject]:
    days = shops.holidays(clocks.business(conn).astimezone(KYIV).date())
    return [shop_body(one, days, origin=origin, language=language) for one in shops.shops()]


routes = [
    route("GET", BASE, public.lists(_shops, _RULES)),
    route("GET", f"{BASE}/{{id}}", public.items(_shops)),
]
event_renderers: dict[str, Any] = {}
