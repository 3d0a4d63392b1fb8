"""Which shops are near a town: distances, order, words. Nothing asks the system where it is."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.history import fold_sloppy
from kyivstar_desktop.domain.shops import Shop, opening

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

EARTH_M = 6_371_008.8
NEAREST = 5
NEAR_M = 40_000
"""How far from the middle of a town a shop still counts as near."""
_LETTERS = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"


@dataclass(frozen=True, slots=True)
class Placed:
    """A shop and how far it is from the middle of the chosen town, metres; None: not known."""

    shop: Shop
    metres: int | None


def metres_between(one: tuple[float, float], other: tuple[float, float]) -> int:
    """Great circle on a sphere; (latitude, longitude) in degrees, whole metres."""
    lat1, lon1, lat2, lon2 = (math.radians(value) for value in (*one, *other))
    half = math.sin((lat2 - lat1) / 2) ** 2
    half += math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return round(2 * EARTH_M * math.asin(min(1.0, math.sqrt(half))))


def towns(shops: Iterable[Shop]) -> tuple[str, ...]:
    """Towns that have a shop, by the alphabet."""
    return tuple(sorted({shop.city for shop in shops if shop.city}, key=_by_alphabet))


def middle_of(shops: Iterable[Shop], town: str) -> tuple[float, float] | None:
    """The mean point of a town's shops; None where none of them has a point."""
    here = [shop for shop in shops if shop.city == town and shop.status != "closed"]
    points = [shop.point for shop in here if shop.point is not None]
    if not points:
        return None
    count = len(points)
    return sum(lat for lat, _ in points) / count, sum(lon for _, lon in points) / count


def nearest(
    shops: Sequence[Shop],
    town: str,
    *,
    service: str = "",
    most: int = NEAREST,
    among: Sequence[Shop] | None = None,
) -> tuple[Placed, ...]:
    """The first `most` shops that do `service`, by distance from the middle of `town`.

    The middle is that of `among` where that is the whole list and `shops` a part of it.

    Another town's shops fill up where the own one has too few. Shops that are shut for a while come
    last, those closed for good not at all; without a town they go by name.
    """
    middle = middle_of(among or shops, town) if town else None
    placed = [
        Placed(shop, metres_between(middle, shop.point) if middle and shop.point else None)
        for shop in shops
        if shop.status != "closed" and (not service or service in shop.services)
    ]
    placed.sort(key=lambda one: (one.shop.shut, one.metres is None, one.metres or 0, _name(one)))
    return tuple(placed[:most])


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person looks for. `town` "": every town by name. `words`: of a street or a name."""

    town: str = ""
    words: str = ""
    service: str = ""
    open_now: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """`near` False: nothing of that kind is open near the town, these are the nearest anyway.

    What is near and shut for a while comes last then.
    """

    rows: tuple[Placed, ...]
    near: bool = True


def look_for(shops: Sequence[Shop], wanted: Wanted, now: datetime) -> Found:
    """In the order of `nearest`: all that is near, or the five nearest where nothing near is open.

    A street that lies in another town only is found there.
    """
    fitting = [
        shop
        for shop in shops
        if says(shop, wanted.words) and (not wanted.open_now or opening(shop, now).state == "open")
    ]
    rows = nearest(fitting, wanted.town, service=wanted.service, most=len(fitting), among=shops)
    if not wanted.town or not any(one.metres is not None for one in rows):
        return Found(rows)
    close = tuple(one for one in rows if is_near(one, wanted.town))
    if any(not one.shop.shut for one in close):
        return Found(close)
    far = tuple(one for one in rows if one not in close)
    return Found((*far[: max(1, NEAREST - len(close))], *close), near=False)


def is_near(placed: Placed, town: str) -> bool:
    """In the town itself, or not farther than `NEAR_M` from its middle."""
    if placed.shop.city == town:
        return True
    return placed.metres is not None and placed.metres <= NEAR_M


def says(shop: Shop, words: str) -> bool:
    """Whether each of the folded `words` stands in the name, town or address."""
    text = fold_sloppy(f"{shop.name} {shop.city} {shop.address}")
    return all(fold_sloppy(word) in text for word in words.replace(",", " ").split())


def _name(placed: Placed) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return _by_alphabet(placed.shop.city), _by_alphabet(placed.shop.name)


def _by_alphabet(text: str) -> tuple[int, ...]:
    """Ukrainian letters in their own order, everything else by its code."""
    return tuple(
        0x400 + _LETTERS.index(letter) if letter in _LETTERS else ord(letter)
        for letter in text.casefold()
    )
