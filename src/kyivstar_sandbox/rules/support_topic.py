"""What people ask about, found by the stems of their words, and the language they ask in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LANGUAGES: Final = ("uk", "en", "ru")
_MARKS: Final = str.maketrans(dict.fromkeys("ʼ’'`ʹ´", "") | {"ё": "е"})
_WORD: Final = re.compile(r"\w+")
_ONLY_UK: Final = re.compile(r"[іїєґ]")
_ONLY_RU: Final = re.compile(r"[ыэъё]")
_CYRILLIC: Final = re.compile(r"[а-яіїєґё]")
_LATIN: Final = re.compile(r"[a-z]")
_MOSTLY: Final = 5  # so many times more letters decide, whatever else stands there
_UK_WORDS: Final = frozenset(
    "що чому як де коли мене добрий дякую вже треба хочу зняли забув забула загубив загубила "
    "власний будь ласка чи або дуже хто рахунок можна".split()
)
_RU_WORDS: Final = frozenset(
    "что почему как где когда меня добрый спасибо уже надо хочу сняли нет есть пожалуйста или "
    "забыл забыла потерял потеряла очень кто можно".split()
)


@dataclass(frozen=True, slots=True)
class Topic:
    """One subject. A stem is the beginning of a word, or of several words in a row.

    A stem with a space at its end is a whole word. `answers` are in uk, en, ru.
    """

    name: str
    stems: tuple[str, ...]
    answers: tuple[str, str, str]

    def answer(self, language: str) -> str:
        """The words in one of the languages."""
        return self.answers[LANGUAGES.index(language)]


def spread(text: str) -> str:
    """Words of a text in small letters, one space before each and after the last."""
    return f" {' '.join(_WORD.findall(text.casefold().translate(_MARKS)))} "


def score(stems: Iterable[str], words: str) -> int:
    """How well `spread` words fit: each stem once, several words in a row twice."""
    found = 0
    for stem in stems:
        if f" {stem}" in words:
            found += 2 if " " in stem.strip() else 1
    return found


def best(topics: Sequence[Topic], text: str) -> Topic | None:
    """The topic that fits best, the first of equals; None when none does."""
    words = spread(text)
    found = max(topics, key=lambda one: score(one.stems, words))
    return found if score(found.stems, words) else None


def language_of(texts: Iterable[str], known: str) -> str:
    """`uk`, `en` or `ru` of what somebody writes; `known` when the words do not tell."""
    text = " ".join(texts).casefold()
    cyrillic, latin = len(_CYRILLIC.findall(text)), len(_LATIN.findall(text))
    if latin > _MOSTLY * cyrillic:
        return "en"  # names of people and tariffs stay Ukrainian in an English letter
    uk, ru = len(_ONLY_UK.findall(text)), len(_ONLY_RU.findall(text))
    if uk or ru:
        return "uk" if uk >= ru else "ru"
    if latin > cyrillic:
        return "en"
    words = set(_WORD.findall(text))
    uk, ru = len(words & _UK_WORDS), len(words & _RU_WORDS)
    if uk != ru:
        return "uk" if uk > ru else "ru"
    return "uk" if cyrillic and known == "en" else known
