"""One sum for all rows of the top-up form: equally, by shares, or own sums that must add up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.money import Money, parse_money, total
from kyivstar_desktop.domain.splits import MOST_SHARE, split_by_shares, split_equally
from kyivstar_desktop.viewmodels.presenting.formats import present_money, typed_money

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.viewmodels.topup.form_state import RowInput

translate = QCoreApplication.translate
OWN, EQUAL, SHARES = "own", "equal", "shares"


@dataclass(frozen=True, slots=True)
class SplitInput:
    """`whole` and `shares` as typed; shares such as `2:1:1`, in the order of the rows."""

    mode: str = OWN
    whole: str = ""
    shares: str = ""


@dataclass(frozen=True, slots=True)
class SplitState:
    """`note` says how it came out, `difference` what is missing to the whole sum."""

    shown: bool
    mode: str
    whole: str
    whole_error: str
    shares: str
    shares_error: str
    note: str
    difference: str


def spread(rows: tuple[RowInput, ...], split: SplitInput) -> tuple[RowInput, ...]:
    """The rows with their parts of the whole; as they are where there is nothing to divide.

    A row without a number takes no part, so that a new one does not change the others.
    """
    parts = _parts(_count(rows), split)
    if parts is None:
        return rows
    left = iter(parts)
    return tuple(
        replace(row, sum_typed=typed_money(next(left)), sum_touched=True)
        if row.typed.strip()
        else replace(row, sum_typed="")
        for row in rows
    )


def _count(rows: Sequence[RowInput]) -> int:
    """Rows that have a number."""
    return sum(1 for row in rows if row.typed.strip())


def derive_split(rows: Sequence[RowInput], split: SplitInput) -> SplitState:
    """Pure; shown with two rows or more."""
    whole = parse_money(split.whole)
    wrong = bool(split.whole.strip()) and whole is None
    count = _count(rows)
    given = shares_of(split.shares, count)
    shares_error = ""
    if split.mode == SHARES and given is None:
        text = translate("TopUp", "%n whole share(s) from 1 to 1000, such as 2:1:1", "", count)
        shares_error = text
    parts = _parts(count, split)
    return SplitState(
        shown=len(rows) > 1,
        mode=split.mode,
        whole=split.whole,
        whole_error=translate("TopUp", "Enter an amount, such as 100,00") if wrong else "",
        shares=split.shares,
        shares_error=shares_error,
        note=_note(parts) if parts is not None else "",
        difference=_difference(rows, whole),
    )


def shares_of(text: str, count: int) -> tuple[int, ...] | None:
    """One whole share for each of `count` rows; empty text: one for each."""
    if not text.strip():
        return (1,) * count
    words = text.replace(":", " ").replace(";", " ").replace(",", " ").split()
    if not all(word.isascii() and word.isdigit() and len(word) <= 4 for word in words):
        return None
    found = tuple(int(word) for word in words)
    fits = len(found) == count and all(1 <= share <= MOST_SHARE for share in found)
    return found if fits else None


def _parts(count: int, split: SplitInput) -> tuple[Money, ...] | None:
    whole = parse_money(split.whole)
    if whole is None or count < 2 or split.mode == OWN:
        return None
    if split.mode == EQUAL:
        return split_equally(whole, count)
    shares = shares_of(split.shares, count)
    return None if shares is None else split_by_shares(whole, shares)


def _note(parts: tuple[Money, ...]) -> str:
    """«4 × 14,29 ₴ + 3 × 14,28 ₴»: the spare kopiykas are shown, not hidden."""
    runs = [(part, len(list(same))) for part, same in groupby(parts)]
    if len(runs) > 4:
        return ""
    text = " + ".join(f"{count}\u00a0×\u00a0{present_money(part)}" for part, count in runs)
    if len(runs) == 2 and runs[0][0].kopiykas - runs[1][0].kopiykas == 1:
        spare = translate("TopUp", "%1: the spare kopiykas go to the first rows")
        return spare.replace("%1", text)
    return text


def _difference(rows: Sequence[RowInput], whole: Money | None) -> str:
    """Own sums that do not add up to the stated whole, to the kopiyka."""
    if whole is None or len(rows) < 2:
        return ""
    sums = [amount for row in rows if (amount := parse_money(row.sum_typed)) is not None]
    if len(sums) < len(rows):
        return ""
    apart = total(sums) - whole
    if not apart:
        return ""
    text = translate("TopUp", "The sums make %1 less than %2")
    if apart.kopiykas > 0:
        text = translate("TopUp", "The sums make %1 more than %2")
    return text.replace("%1", present_money(abs(apart))).replace("%2", present_money(whole))
