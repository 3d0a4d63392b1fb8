"""What a person typed into the search of History, understood: words, sums and years.

`роумінг польща > 100 грн 2025` is two words, one condition on the sum and one year; all must hold.
A word is also tried as a sum (`150`, `150,00`) and, with three digits or more, as a part of the
other side's number. Pure functions; the store turns a `Search` into its own query.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kyivstar_desktop.domain.history import fold_sloppy
from kyivstar_desktop.domain.money import MAX_KOPIYKAS, Money, parse_money

MIN_PEER_DIGITS = 3
YEARS = range(2010, 2050)
_SPACE = "[\\s\u00a0\u202f\u2009]"
_CURRENCY = "(?:₴|грн\\.?|гривень|гривні|гривня|uah)"
_AMOUNT = f"[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}})+(?:[.,][0-9]{{1,2}})?|[0-9]+(?:[.,][0-9]{{1,2}})?"
_SUM = re.compile(
    f"(?<!\\S)(?P<op>>=|<=|≥|≤|>|<|=){_SPACE}*(?P<amount>{_AMOUNT})"
    f"(?:{_SPACE}*{_CURRENCY})?(?!\\S)",
    re.IGNORECASE | re.ASCII,
)
_PRICED = re.compile(
    f"(?<!\\S)(?P<amount>{_AMOUNT}){_SPACE}*{_CURRENCY}(?!\\S)", re.IGNORECASE | re.ASCII
)
_NUMBER = re.compile(r"(?<!\S)(?:\+[0-9]|0)[0-9\s()\-]*[0-9](?!\S)", re.ASCII)
_UNFINISHED = frozenset("<>=≥≤")  # an operator whose sum is still to be typed
_OPERATORS = {"≥": ">=", "≤": "<="}
_PHONE_JUNK = re.compile(r"[+()\-\s]")
_MINUS = "-\u2212\u2013"


@dataclass(frozen=True, slots=True)
class SumIs:
    """Condition on |sum| of a row. `op`: one of > >= < <= =."""

    op: str
    amount: Money

    def holds(self, delta: Money) -> bool:
        """Whether a row with this change of the balance is meant. A row without money never is."""
        size, asked = abs(delta.kopiykas), self.amount.kopiykas
        if not size:
            return False
        return {
            ">": size > asked,
            ">=": size >= asked,
            "<": size < asked,
            "<=": size <= asked,
            "=": size == asked,
        }[self.op]


@dataclass(frozen=True, slots=True)
class Word:
    """One typed word. `folded` is found in the folded text of a row (domain.history.fold_sloppy),
    `amount` equals its |sum|, `digits` ("" unless three or more) is a part of its peer number.
    """

    text: str
    folded: str
    amount: Money | None = None
    digits: str = ""

    @property
    def plain(self) -> bool:
        """Whether only text can match."""
        return self.amount is None and not self.digits


@dataclass(frozen=True, slots=True)
class Chip:
    """One understood part. `kind`: word, sum, year. `typed` is what to cut from the field."""

    kind: str
    typed: str


@dataclass(frozen=True, slots=True)
class Search:
    """Everything must hold; several years mean any of them."""

    words: tuple[Word, ...] = ()
    sums: tuple[SumIs, ...] = ()
    years: tuple[int, ...] = ()
    chips: tuple[Chip, ...] = ()

    @property
    def empty(self) -> bool:
        return not (self.words or self.sums or self.years)

    @property
    def text_only(self) -> bool:
        """Whether sums by month and text answer it (no condition on sum or number)."""
        return not self.sums and all(word.plain for word in self.words)


def parse_search(text: str) -> Search:
    """The search in `text`; never fails: what is no sum and no year is a word."""
    chips: list[tuple[int, Chip]] = []
    sums: list[SumIs] = []

    def take(match: re.Match[str]) -> str:
        amount = parse_money(match["amount"])
        if amount is None:
            return match[0]
        op = match.groupdict().get("op") or "="
        sums.append(SumIs(_OPERATORS.get(op, op), amount))
        chips.append((match.start(), Chip("sum", match[0])))
        return " " * len(match[0])

    rest = _PRICED.sub(take, _SUM.sub(take, text))
    words: list[Word] = []
    years: list[int] = []

    def take_number(match: re.Match[str]) -> str:
        word = parse_word(match[0])
        if word is None or len(word.digits) < MIN_PEER_DIGITS:
            return match[0]
        words.append(word)
        chips.append((match.start(), Chip("word", match[0])))
        return " " * len(match[0])

    rest = _NUMBER.sub(take_number, rest)
    for match in re.finditer(r"\S+", rest):
        typed = match[0]
        if typed.isascii() and typed.isdigit() and len(typed) == 4 and int(typed) in YEARS:
            years.append(int(typed))
            chips.append((match.start(), Chip("year", typed)))
        elif word := parse_word(typed):
            words.append(word)
            chips.append((match.start(), Chip("word", typed)))
    ordered = tuple(chip for _, chip in sorted(chips, key=lambda item: item[0]))
    return Search(tuple(words), tuple(sums), tuple(years), ordered)


def parse_word(typed: str) -> Word | None:
    """One word with its other readings; None where nothing of it can be searched for."""
    folded = fold_sloppy(typed)
    if not folded or set(folded) <= _UNFINISHED:
        return None
    bare = typed.lstrip(_MINUS) or typed
    amount = parse_money(bare)
    digits = _PHONE_JUNK.sub("", typed)
    if not (digits.isascii() and digits.isdigit() and len(digits) >= MIN_PEER_DIGITS):
        digits = ""
    return Word(typed, folded, amount, digits)


def peer_digits(peer: str) -> str:
    """ASCII digits of the other side's number, as they are searched ("" where there are none)."""
    return "".join(char for char in peer if char.isascii() and char.isdigit())


def size_bounds(condition: SumIs) -> tuple[int, int]:
    """Inclusive range of |kopiykas| that `condition` allows; (1, 0) allows nothing."""
    asked = condition.amount.kopiykas
    low, high = {
        ">": (asked + 1, MAX_KOPIYKAS),
        ">=": (asked, MAX_KOPIYKAS),
        "<": (1, asked - 1),
        "<=": (1, asked),
        "=": (asked, asked),
    }[condition.op]
    return max(low, 1), high
