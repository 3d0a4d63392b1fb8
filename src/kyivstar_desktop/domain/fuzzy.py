"""What a person types into the palette, found in a title: word beginnings first, then inside,
then letters in order.

Folded as the history is (domain.history.fold_sloppy), so that «ї», «и» and «і» are one letter and
apostrophes none; a text typed on the wrong layout is tried as what it was meant to be.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from kyivstar_desktop.domain.history import fold_sloppy
from kyivstar_desktop.domain.keyboards import other_layouts

BEGIN, INSIDE, SCATTERED, MEANT = 0, 10, 40, 5
"""Costs of a word: at a beginning, inside another, as letters in order; of another layout."""
_LEAST = 3  # fewer letters in order say nothing


@dataclass(frozen=True, slots=True)
class Folded:
    """`places[n]` is the place in the source of the n-th folded letter."""

    text: str
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """Less `cost` is better. `places`: letters of the title that were meant, in order."""

    cost: int
    places: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """A query in one reading: folded words. `meant`: typed on another layout."""

    words: tuple[str, ...]
    meant: bool = False


@lru_cache(maxsize=4096)
def folded(text: str) -> Folded:
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        made = fold_sloppy(letter)
        letters.append(made)
        places.extend([place] * len(made))
    return Folded("".join(letters), tuple(places))


def readings(query: str) -> tuple[Wanted, ...]:
    """The query as typed, then as the other layouts would have typed it; without empty ones."""
    made = [Wanted(tuple(fold_sloppy(query).split()))]
    made += [Wanted(tuple(fold_sloppy(one).split()), meant=True) for one in other_layouts(query)]
    return tuple({one.words: one for one in reversed(made) if one.words}.values())[::-1]


def find(wanted: tuple[Wanted, ...], title: str, *more: str) -> Match | None:
    """The best reading in `title`; a word may also be found in `more`, which marks nothing."""
    found = [match for one in wanted if (match := _find_one(one, title, more)) is not None]
    return min(found, key=lambda match: match.cost, default=None)


def _find_one(wanted: Wanted, title: str, more: tuple[str, ...]) -> Match | None:
    cost, places = MEANT if wanted.meant else 0, set[int]()
    for word in wanted.words:
        match = _in(word, folded(title), scattered=not wanted.meant)
        if match is None:
            match = _in_more(word, more)
        if match is None:
            return None
        cost += match.cost
        places.update(match.places)
    return Match(cost, tuple(sorted(places)))


def _in_more(word: str, more: tuple[str, ...]) -> Match | None:
    for text in more:
        match = _in(word, folded(text), scattered=False)
        if match is not None:
            return Match(match.cost + INSIDE * 2)
    return None


def _in(word: str, text: Folded, *, scattered: bool) -> Match | None:
    at = -1
    first = text.text.find(word)
    while first >= 0:
        at = first if at < 0 else at
        if first == 0 or not text.text[first - 1].isalnum():
            return Match(BEGIN + (1 if first else 0), text.places[first : first + len(word)])
        first = text.text.find(word, first + 1)
    if at >= 0:
        return Match(INSIDE, text.places[at : at + len(word)])
    return _scattered(word, text) if scattered and len(word) >= _LEAST else None


def _scattered(word: str, text: Folded) -> Match | None:
    """Letters in order, the first of them at the beginning of a word."""
    starts = [n for n, c in enumerate(text.text) if c == word[0] and _begins(text.text, n)]
    for start in starts:
        places, at = [text.places[start]], start
        for letter in word[1:]:
            at = text.text.find(letter, at + 1)
            if at < 0:
                break
            places.append(text.places[at])
        else:
            return Match(SCATTERED + (at - start), tuple(places))
    return None


def _begins(text: str, at: int) -> bool:
    return at == 0 or not text[at - 1].isalnum()
