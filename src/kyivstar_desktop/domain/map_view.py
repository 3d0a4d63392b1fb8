"""A plain map: equirectangular points on a flat sheet, a scale bar, labels that do not overlap.

Metres east and north of the view's centre, design px right and down; good enough for a town and
readable for a country. No tiles, nothing is fetched.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

METRES_A_DEGREE = math.pi * 6_371_008.8 / 180
FINEST, COARSEST = 0.5, 6_000.0  # metres a px
LATITUDES = 85.0
STEPS = 6
ROUND = (1, 2, 5)

Point = tuple[float, float]
"""Latitude, longitude in degrees."""


@dataclass(frozen=True, slots=True)
class MapView:
    """What part of the Earth is on a sheet of `width` x `height` px; `scale` is metres a px."""

    latitude: float
    longitude: float
    scale: float
    width: float
    height: float

    def place(self, point: Point) -> tuple[float, float]:
        """Px from the left and the top; may lie outside of the sheet."""
        north = (point[0] - self.latitude) * METRES_A_DEGREE
        east = (point[1] - self.longitude) * METRES_A_DEGREE * _shrink(self.latitude)
        return self.width / 2 + east / self.scale, self.height / 2 - north / self.scale

    def point(self, x: float, y: float) -> Point:
        """What lies under a px; the inverse of `place`."""
        north = (self.height / 2 - y) * self.scale
        east = (x - self.width / 2) * self.scale
        longitude = self.longitude + east / METRES_A_DEGREE / _shrink(self.latitude)
        return self.latitude + north / METRES_A_DEGREE, longitude

    def moved(self, right: float, down: float) -> MapView:
        """The sheet looks `right` and `down` px farther."""
        latitude, longitude = self.point(self.width / 2 + right, self.height / 2 + down)
        latitude = min(max(latitude, -LATITUDES), LATITUDES)
        return replace(self, latitude=latitude, longitude=_turned(longitude))

    def zoomed(self, factor: float, x: float, y: float) -> MapView:
        """`factor` times nearer (below 1: farther); what lies under the px `x`, `y` stays there."""
        scale = min(max(self.scale / factor, FINEST), COARSEST)
        still = self.point(x, y)
        nearer = replace(self, scale=scale)
        for _ in range(STEPS):  # going north narrows degrees, which moves the point a little
            at_x, at_y = nearer.place(still)
            nearer = nearer.moved(at_x - x, at_y - y)
        return nearer

    def sized(self, width: float, height: float) -> MapView:
        """The same middle and scale on another sheet."""
        return replace(self, width=width, height=height)


def fitted(points: Sequence[Point], width: float, height: float, *, pad: float = 40) -> MapView:
    """All `points` on the sheet with `pad` px around; one alone is seen from 20 m a px."""
    if not points:
        return MapView(49.0, 31.5, 2_000.0, width, height)  # the middle of the country
    souths, wests = [lat for lat, _ in points], [lon for _, lon in points]
    latitude = (min(souths) + max(souths)) / 2
    longitude = (min(wests) + max(wests)) / 2
    tall = (max(souths) - min(souths)) * METRES_A_DEGREE
    wide = (max(wests) - min(wests)) * METRES_A_DEGREE * _shrink(latitude)
    room = max(width - 2 * pad, 40.0), max(height - 2 * pad, 40.0)
    scale = max(wide / room[0], tall / room[1], 20.0 if len(set(points)) == 1 else 2.0)
    return MapView(latitude, longitude, min(scale, COARSEST), width, height)


def scale_bar(scale: float, most: float) -> tuple[int, float]:
    """(metres, px) of the longest round distance that is not longer than `most` px."""
    wanted = scale * most
    step = 10 ** math.floor(math.log10(max(wanted, 1.0)))
    metres = max((n * step for n in ROUND if n * step <= wanted), default=1)
    return int(metres), metres / scale


def rings(scale: float, room: float) -> tuple[tuple[int, float], ...]:
    """(metres, px) of up to three round circles about the middle that fit `room` px."""
    metres, radius = scale_bar(scale, room / 3)
    return tuple((metres * n, radius * n) for n in ROUND[:2] if radius * n <= room) + (
        ((metres * 3, radius * 3),) if radius * 3 <= room else ()
    )


@dataclass(frozen=True, slots=True)
class Box:
    """Px of a rectangle."""

    left: float
    top: float
    width: float
    height: float

    def meets(self, other: Box) -> bool:
        return (
            self.left < other.left + other.width
            and other.left < self.left + self.width
            and self.top < other.top + other.height
            and other.top < self.top + self.height
        )

    def inside(self, width: float, height: float) -> bool:
        right, bottom = self.left + self.width, self.top + self.height
        return self.left >= 0 and self.top >= 0 and right <= width and bottom <= height


@dataclass(frozen=True, slots=True)
class Mark:
    """A point to draw: its middle, the radius of its disc, the size of its words."""

    x: float
    y: float
    radius: float
    label_width: float
    label_height: float

    @property
    def disc(self) -> Box:
        return Box(self.x - self.radius, self.y - self.radius, 2 * self.radius, 2 * self.radius)


@dataclass(frozen=True, slots=True)
class Laid:
    """`numbered`: its disc is drawn whole, else as a dot. `label` None: no room for its words."""

    numbered: bool
    label: Box | None = None


def laid_out(
    marks: Sequence[Mark], width: float, height: float, taken: Iterable[Box] = ()
) -> tuple[Laid, ...]:
    """Discs first in the order given, then words: none of them meets another.

    The first mark always has its disc; `taken` is what must stay free (scale bar, buttons).
    """
    used: list[Box] = []
    shown: list[bool] = []
    for mark in marks:
        free = not any(mark.disc.meets(other) for other in used)
        shown.append(free)
        if free:
            used.append(mark.disc)
    used.extend(taken)
    laid = []
    for mark, numbered in zip(marks, shown, strict=True):
        label = _label(mark, used, (width, height)) if numbered else None
        if label is not None:
            used.append(label)
        laid.append(Laid(numbered, label))
    return tuple(laid)


def _label(mark: Mark, used: Sequence[Box], room: tuple[float, float]) -> Box | None:
    """Right, left, under or over its disc, the first that is free."""
    wide, tall, gap = mark.label_width, mark.label_height, mark.radius + 3
    middle = mark.y - tall / 2
    spots = (
        Box(mark.x + gap, middle, wide, tall),
        Box(mark.x - gap - wide, middle, wide, tall),
        Box(mark.x - wide / 2, mark.y + gap, wide, tall),
        Box(mark.x - wide / 2, mark.y - gap - tall, wide, tall),
    )
    for spot in spots:
        if spot.inside(*room) and not any(spot.meets(other) for other in used):
            return spot
    return None


def _shrink(latitude: float) -> float:
    """How much shorter a degree of longitude is there."""
    return max(math.cos(math.radians(latitude)), 0.01)


def _turned(longitude: float) -> float:
    return (longitude + 180) % 360 - 180
