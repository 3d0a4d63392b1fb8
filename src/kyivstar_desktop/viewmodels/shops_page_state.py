"""What the page of shops shows: rows by distance, the chosen one, points of the plain map."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.contacts import call_uri
from kyivstar_desktop.domain.shops import days_of, opening
from kyivstar_desktop.domain.shops_near import Wanted, look_for, middle_of, towns
from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.viewmodels.presenting.formats import present_age
from kyivstar_desktop.viewmodels.presenting.shops import (
    SERVICES,
    distance_text,
    hours_text,
    opened_text,
    phone_text,
    service_name,
    week_rows,
)

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.shops import Shop
    from kyivstar_desktop.domain.shops_near import Found, Placed
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.viewmodels.presenting.errors import ErrorText

translate = QCoreApplication.translate
OLD = timedelta(days=7)
"""Older than this the directory is told to be old (product.md 5.4)."""


@dataclass(frozen=True, slots=True)
class ShopsFor:
    """What the page is opened with, and remembered by."""

    words: str = ""
    service: str = ""
    open_now: bool = False
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class Inputs:
    now: datetime
    known: Loadable[tuple[Shop, ...]]
    town: str = ""
    wanted: ShopsFor = ShopsFor()
    framed: bool = True


@dataclass(frozen=True, slots=True)
class ShopLine:
    """One row; `number` is also the mark on the map. `spoken` is all of it for a reader."""

    id: str
    number: int
    title: str
    under: str
    distance: str
    opened: str
    tone: str
    spoken: str


@dataclass(frozen=True, slots=True)
class MapPoint:
    """Degrees; `label` stands beside the mark where there is room."""

    id: str
    number: int
    latitude: float
    longitude: float
    label: str
    shut: bool


@dataclass(frozen=True, slots=True)
class Details:
    """The chosen shop. `call` is what the QR code holds, "" where there is no number."""

    id: str
    title: str
    place: str
    opened: str
    tone: str
    hours: str
    services: tuple[str, ...]
    phone: str
    call: str
    week: tuple[tuple[str, str], ...]
    ask_hours: bool


@dataclass(frozen=True, slots=True)
class ServiceChip:
    key: str
    text: str
    on: bool


@dataclass(frozen=True, slots=True)
class ShopsPageState:
    """`view`: loading, failed, empty, nomatch or list. `banner` stands above what is known."""

    view: str
    error: ErrorText | None
    banner: str
    age: str
    old: bool
    towns: tuple[str, ...]
    town: str
    words: str
    services: tuple[ServiceChip, ...]
    open_now: bool
    rows: tuple[ShopLine, ...]
    count: str
    note: str
    chosen: str
    details: Details | None
    points: tuple[MapPoint, ...]
    centre: tuple[float, float] | None
    map_name: str
    back: bool


def derive_shops_page(i: Inputs) -> ShopsPageState:
    """Pure."""
    known = i.known.value or ()
    listed = towns(known)
    town = i.town if i.town in listed else ""
    wanted = Wanted(town, i.wanted.words, i.wanted.service, i.wanted.open_now)
    found = look_for(known, wanted, i.now)
    chosen = _chosen(found, i.wanted.chosen)
    return ShopsPageState(
        view=_view(i, found),
        error=present_error(i.known.error) if i.known.error is not None else None,
        banner=_banner(i),
        age=present_age(i.known.at, i.now),
        old=i.known.at is not None and i.now - i.known.at > OLD,
        towns=listed,
        town=town,
        words=i.wanted.words,
        services=tuple(
            ServiceChip(one, service_name(one), one == i.wanted.service) for one in SERVICES
        ),
        open_now=i.wanted.open_now,
        rows=tuple(_line(n, one, i.now, town) for n, one in enumerate(found.rows, 1)),
        count=translate("Shops", "Shops: %1").replace("%1", str(len(found.rows))),
        note=_note(found, town),
        chosen=chosen.shop.id if chosen is not None else "",
        details=_details(chosen.shop, i.now) if chosen is not None else None,
        points=_points(found),
        centre=middle_of(known, town) if town else None,
        map_name=_map_name(town, len(found.rows)),
        back=not i.framed,
    )


def _view(i: Inputs, found: Found) -> str:
    if i.known.value is None:
        return "failed" if i.known.error is not None and not i.known.busy else "loading"
    if not i.known.value:
        return "empty"
    return "list" if found.rows else "nomatch"


def _banner(i: Inputs) -> str:
    """The directory stays readable whatever stands in the way of a newer one."""
    if i.known.error is None or i.known.value is None:
        return ""
    age = present_age(i.known.at, i.now)
    text = translate("Shops", "%1. This is the directory %2.")
    return text.replace("%1", present_error(i.known.error).title).replace("%2", age)


def _note(found: Found, town: str) -> str:
    if not found.near:
        text = translate("Shops", "Nothing like this near %1: the nearest ones are shown")
        return text.replace("%1", town)
    if not town:
        return translate("Shops", "Choose a town: the place of this computer is never read")
    return translate("Shops", "Distances are from the middle of the town")


def _map_name(town: str, count: int) -> str:
    where = town or translate("Shops", "every town")
    text = translate("Shops", "Map of shops, %1. Points: %2. The list beside has the same numbers")
    return text.replace("%1", where).replace("%2", str(count))


def _chosen(found: Found, ident: str) -> Placed | None:
    fitting = (one for one in found.rows if one.shop.id == ident)
    return next(fitting, found.rows[0] if found.rows else None)


def _line(number: int, placed: Placed, now: datetime, town: str) -> ShopLine:
    shop = placed.shop
    found = opening(shop, now)
    opened, tone = opened_text(found, now)
    title = shop.address or shop.name
    hours = hours_text(found.today) if found.state == "open" else ""
    near = bool(town) and shop.city == town
    said = hours if near else shop.city
    broken = near and bool(hours) and len(found.today) > 1  # two spans do not fit beside the state
    under = translate("Shops", "with a break") if broken else said
    distance = distance_text(placed.metres)
    parts = (str(number), title, said, distance, opened)
    spoken = ", ".join(part for part in parts if part)
    return ShopLine(shop.id, number, title, under, distance, opened, tone, spoken)


def _points(found: Found) -> tuple[MapPoint, ...]:
    return tuple(
        MapPoint(one.shop.id, n, *one.shop.point, one.shop.address or one.shop.name, one.shop.shut)
        for n, one in enumerate(found.rows, 1)
        if one.shop.point is not None
    )


def _details(shop: Shop, now: datetime) -> Details:
    found = opening(shop, now)
    opened, tone = opened_text(found, now)
    today = ""
    if found.state in {"open", "closed"}:
        text = translate("Shops", "Today: %1")
        today = text.replace("%1", hours_text(found.today))
    return Details(
        shop.id,
        shop.name,
        ", ".join(part for part in (shop.city, shop.address) if part),
        opened,
        tone,
        today,
        tuple(service_name(one) for one in shop.services),
        phone_text(shop.phone),
        call_uri(shop.phone),
        week_rows(days_of(shop, now)) if shop.hours and not shop.shut else (),
        ask_hours=found.state == "unknown" or bool(found.text),
    )
