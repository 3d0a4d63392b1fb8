"""«поповнити 150», «поповнити 067…»: a sum and a number after a word of paying."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.fuzzy import readings
from kyivstar_desktop.domain.history import fold_sloppy
from kyivstar_desktop.domain.money import Money, parse_money
from kyivstar_desktop.domain.number_lists import first_number

if TYPE_CHECKING:
    from collections.abc import Sequence

_SPACE = "[ \u00a0\u202f\u2009]"
_SUM = re.compile(
    f"(?<!\\S)(?P<sum>[0-9]{{1,3}}(?:{_SPACE}?[0-9]{{3}})*(?:[.,][0-9]{{1,2}})?)"
    f"{_SPACE}*(?:₴|грн\\.?|uah)?(?!\\S)",
    re.IGNORECASE,
)
_LEAST = 3


@dataclass(frozen=True, slots=True)
class Ask:
    """Top up `number` ("": the current one) by `amount` (None: not said)."""

    number: str = ""
    amount: Money | None = None


def read_ask(text: str, names: Sequence[str]) -> Ask | None:
    """The wish in `text`; `names` are the words for paying in the language of now.

    None where its words mean something else, or nothing beside words was typed.
    """
    rest, number, amount = text, "", None
    found = first_number(text)
    if found is not None:
        number, rest = found[0].value, f"{text[: found[1]]} {text[found[2] :]}"
    sums = list(_SUM.finditer(rest))
    if sums:
        amount = parse_money(sums[-1]["sum"])
        rest = rest[: sums[-1].start()] + " " + rest[sums[-1].end() :]
    if not number and amount is None:
        return None
    if not rest.strip():
        return Ask(number, amount) if number else None
    return Ask(number, amount) if _means(rest, names) else None


def _means(words: str, names: Sequence[str]) -> bool:
    """Whether each word begins one of the names, on any layout."""
    known = [one for name in names for one in fold_sloppy(name).split()]
    return any(all(_is_one_of(word, known) for word in one.words) for one in readings(words))


def _is_one_of(word: str, names: Sequence[str]) -> bool:
    return word in names or (len(word) >= _LEAST and any(name.startswith(word) for name in names))
