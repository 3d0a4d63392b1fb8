"""How the numbers of a park are put in order and found: keys of words, words of a search. Pure."""

from __future__ import annotations

from kyivstar_desktop.domain.history import fold_sloppy

IDLE_DAYS = 90
OVER_DAYS = 28
_FEWEST = 3  # digits that mean a number
_JUNK = str.maketrans("", "", " \u00a0\u202f\u2009()+-.\u2010\u2011\u2012\u2013\u2014\u2015")
_CYRILLIC = "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_SKIPPED = dict.fromkeys(map(ord, "\u02bc\u2019'`\u2018\u00b4\u02b9\u0301-\u2010\u2011"))
_KEYS: dict[int, int | str | None] = {
    **{ord(letter): 0x3A + n for n, letter in enumerate(_CYRILLIC)},
    **{ord(letter): 0x5F + n for n, letter in enumerate(_LATIN)},
    **_SKIPPED,
}
KEY_LONGEST = 60


def sort_word(text: str) -> str:
    """A key whose plain comparison is the Ukrainian order: digits, Cyrillic, then Latin.

    Case, apostrophes and hyphens do not matter. Other letters follow in the order of Unicode.
    """
    return " ".join(text.casefold().split())[:KEY_LONGEST].translate(_KEYS)


def found_by(*words: str) -> str:
    """One folded text of everything that a search looks through."""
    return fold_sloppy(" ".join(" ".join(words).split()))


def digits_of(text: str) -> str:
    """What is typed of a number, without the marks people put between its digits."""
    return text.translate(_JUNK)


def search_words(text: str) -> tuple[str, ...]:
    """Folded words that must all be found; digits in groups are one number."""
    bare = text.translate(_JUNK)
    if bare.isascii() and bare.isdigit() and len(bare) >= _FEWEST:
        return (bare,)
    return tuple(fold_sloppy(text).split())
