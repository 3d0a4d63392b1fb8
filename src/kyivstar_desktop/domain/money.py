"""Money in integer kopiykas; the only place where text becomes money."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MAX_KOPIYKAS = 99_999_999_99
"""Of one amount that is typed or goes over the wire (docs/contract.md 1.4)."""
MAX_SUM = 10**15 - 1
"""Of a sum that is made here: years of a company of 100 000 numbers."""
LONGEST = 40  # characters of a typed amount; no honest one is longer
_SPACES = "\u0020\u00a0\u202f\u2009"
_PLAIN = re.compile(r"[0-9]{1,9}(?:[.,][0-9]{1,2})?", re.ASCII)
_GROUPED = re.compile(r"[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]{1,2})?", re.ASCII)
_ENGLISH = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]{1,2}", re.ASCII)
_WIRE = re.compile(r"(-?)([0-9]{1,12})(?:\.([0-9]{1,18}))?", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount of hryvnias, or a sum of many. `kopiykas` may be negative; |kopiykas| <= MAX_SUM.

    A single amount is at most MAX_KOPIYKAS: the parsers hold that.
    """

    kopiykas: int

    def __post_init__(self) -> None:
        if abs(self.kopiykas) > MAX_SUM:
            raise ValueError("amount out of range")

    def __add__(self, other: Money) -> Money:
        return Money(self.kopiykas + other.kopiykas)

    def __sub__(self, other: Money) -> Money:
        return Money(self.kopiykas - other.kopiykas)

    def __neg__(self) -> Money:
        return Money(-self.kopiykas)

    def __abs__(self) -> Money:
        return Money(abs(self.kopiykas))

    def __bool__(self) -> bool:
        return self.kopiykas != 0


ZERO = Money(0)


def total(amounts: Iterable[Money]) -> Money:
    """Sum of any number of amounts."""
    return Money(sum(amount.kopiykas for amount in amounts))


def parse_money(typed: str) -> Money | None:
    """Money from what a person typed, or None where it is not plainly an amount.

    Comma and dot are decimal, spaces (U+0020, 00A0, 202F, 2009) group, at most two decimals,
    ASCII digits, no sign, no exponent; `1,234.50` is read the English way, `1,234` is not guessed.
    """
    text = typed.strip()
    if len(text) > LONGEST:
        return None
    text = (text[1:] if text.startswith("₴") else text.removesuffix("₴")).strip()
    for space in _SPACES[1:]:
        text = text.replace(space, " ")
    if _ENGLISH.fullmatch(text):
        text = text.replace(",", "")
    elif _GROUPED.fullmatch(text):
        text = text.replace(" ", "")
    elif not _PLAIN.fullmatch(text):
        return None
    whole, _, cents = text.replace(",", ".").partition(".")
    kopiykas = int(whole) * 100 + int((cents + "00")[:2])
    return Money(kopiykas) if kopiykas <= MAX_KOPIYKAS else None


def money_from_wire(number: str) -> Money | None:
    """Money from JSON number text such as `250.5`; None unless exact to 0.01 and in range."""
    match = _WIRE.fullmatch(number)
    if match is None:
        return None
    sign, whole, cents = match.group(1), match.group(2), match.group(3) or ""
    if cents[2:].strip("0"):
        return None
    kopiykas = int(whole) * 100 + int((cents + "00")[:2])
    if kopiykas > MAX_KOPIYKAS:
        return None
    return Money(-kopiykas if sign else kopiykas)


def money_to_wire(amount: Money) -> str:
    """JSON number text with at most two decimals: 35000 kopiykas -> `350`, 8450 -> `84.5`."""
    whole, cents = divmod(abs(amount.kopiykas), 100)
    text = str(whole) if not cents else f"{whole}.{cents:02d}".rstrip("0")
    return f"-{text}" if amount.kopiykas < 0 else text


def split_equally(amount: Money, parts: int) -> tuple[Money, ...]:
    """`amount` in `parts` >= 1 shares that sum to it; spare kopiykas go to the first ones."""
    share, spare = divmod(amount.kopiykas, parts)
    return tuple(Money(share + (1 if n < spare else 0)) for n in range(parts))


def fee_of(amount: Money, *, basis_points: int, fixed: Money) -> Money:
    """Card fee: ceiling of amount x basis points / 10 000, plus a fixed part (contract 3.5)."""
    return Money(-(-amount.kopiykas * basis_points // 10_000)) + fixed


def equal_amounts(amounts: Sequence[Money]) -> bool:
    """Whether all amounts of a form are one and the same."""
    return len({amount.kopiykas for amount in amounts}) <= 1
