"""Shops: where they are, when they are open, what is done there (docs/contract.md 3.13)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.rules import shops_data as data

if TYPE_CHECKING:
    from datetime import date

Hours = tuple[tuple[str, str], ...]
"""Opening intervals of a day in Kyiv time, ``("09:00", "20:00")``; empty = closed."""

_WEEKS: Final[dict[str, tuple[tuple[str, Hours], ...]]] = {
    "s": (
        ("mon-fri", (("09:00", "20:00"),)),
        ("sat", (("10:00", "18:00"),)),
        ("sun", ()),
    ),
    "m": (("mon-sun", (("10:00", "21:00"),)),),
    "k": (
        ("mon-fri", (("09:00", "13:00"), ("14:00", "18:00"))),
        ("sat", (("09:00", "15:00"),)),
        ("sun", ()),
    ),
}
_SHORT: Final[Hours] = (("10:00", "16:00"),)
_HOLIDAYS: Final[tuple[tuple[int, int, Hours], ...]] = (
    (1, 1, ()),
    (8, 24, _SHORT),
    (12, 25, ()),
    (12, 31, _SHORT),
)
"""Month, day, hours: the same in every shop."""
_SERVICES: Final = {
    "s": ("simReplacement", "esim", "unblock", "contractEnd", "cash"),
    "m": ("simReplacement", "esim", "unblock", "contractEnd", "cash"),
    "k": ("simReplacement", "cash"),
}
PHONE: Final = "+380800300466"
_STEPS: Final = (0, 7, -5, 11, -9, 4, -13, 15, -3, 9, -7, 13)
"""How far shops stand from the centre, in thousandths of a degree."""


@dataclass(frozen=True, slots=True)
class Shop:
    """One shop. Names are in the order uk, en, ru; ``street`` is Ukrainian.

    ``point`` is longitude, latitude in ten-thousandths of a degree.
    """

    code: str
    kind: str
    town: tuple[str, str, str]
    street_type: tuple[str, str, str]
    street: str
    house: str
    postcode: str
    point: tuple[int, int]
    status: str
    services: tuple[str, ...]

    @property
    def id(self) -> str:
        """As ``gs_kyv_012``."""
        return f"gs_{self.code.lower().replace('-', '_')}"


@cache
def shops() -> tuple[Shop, ...]:
    """Every shop, in the order of the table."""
    counted: Counter[str] = Counter()
    made = []
    for town, kind, street_type, street, house in data.rows():
        place = counted[town]
        counted[town] += 1
        made.append(_shop(town, kind, (street_type, street, house), place))
    return tuple(made)


def _shop(town: str, kind: str, address: tuple[str, str, str], place: int) -> Shop:
    street_type, street, house = address
    code = f"{town}-{place + 1:03d}"
    names, postcode, longitude, latitude = data.TOWNS[town]
    east, north = _STEPS[place % len(_STEPS)], _STEPS[(place * 5 + 1) % len(_STEPS)]
    status = "active"
    if code in data.RESTING | data.ENDED:
        status = "temporarilyClosed" if code in data.RESTING else "closed"
    return Shop(
        code=code,
        kind=kind,
        town=names,
        street_type=data.TYPES[street_type],
        street=street,
        house=house,
        postcode=f"{int(postcode) + place:05d}",
        point=(round(longitude * 10_000) + east * 15, round(latitude * 10_000) + north * 10),
        status=status,
        services=_SERVICES[kind],
    )


def week(shop: Shop) -> tuple[tuple[str, Hours], ...]:
    """Usual hours by day or range of days."""
    return _WEEKS[shop.kind]


def holidays(today: date) -> list[tuple[str, Hours]]:
    """Days of this year and the next that win over the usual ones, by ISO date."""
    return [
        (f"{year}-{month:02d}-{day:02d}", hours)
        for year in (today.year, today.year + 1)
        for month, day, hours in _HOLIDAYS
    ]


def latin(text: str) -> str:
    """Ukrainian names in Latin letters, by the official table of 2010."""
    made = []
    for place, letter in enumerate(text):
        starts = place == 0 or not (text[place - 1].isalpha() or text[place - 1] in "'ʼ")
        lower = letter.lower()
        if lower == "г" and place and text[place - 1].lower() == "з":
            found = "gh"
        elif starts and lower in _FIRST:
            found = _FIRST[lower]
        else:
            found = _LATIN.get(lower, letter)
        made.append(found.capitalize() if letter.isupper() else found)
    return "".join(made)


_FIRST: Final = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
_PAIRS: Final = "ie zh i i kh ts ch sh iu ia"
_LATIN: Final = {
    **dict(zip("абвгґдезиіклмнопрстуф", "abvhgdezyiklmnoprstuf", strict=True)),
    **dict(zip("єжїйхцчшюя", _PAIRS.split(), strict=True)),
    "щ": "shch",
    **dict.fromkeys("ь'ʼ", ""),
}
