"""Lines of a bank statement and of the operator's bill as entries to reconcile (N9). Pure.

Columns are guessed by the words above them and may be corrected. A line that cannot be read is
named with its place and cause; none is passed over in silence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.batch import RawCell
from kyivstar_desktop.domain.batch_parse import Unread, read_amount, read_number, text_of
from kyivstar_desktop.domain.history import fold_text
from kyivstar_desktop.domain.kyiv import kyiv_day
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.domain.reconcile import Entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kyivstar_desktop.domain.batch import RawRow
    from kyivstar_desktop.domain.company_moves import Move

Cell = str | RawCell


class Book(StrEnum):
    """Which of the two books a file is."""

    BANK = "bank"
    BILL = "bill"


class Why(StrEnum):
    """Why a line is not an entry."""

    EMPTY = "empty"
    DAY = "day"
    SUM = "sum"
    NUMBER = "number"
    FORMULA = "formula"


@dataclass(frozen=True, slots=True)
class Roles:
    """Index of the column of each role; None where the file has none.

    `amount` may be signed; `debit` and `credit` are the two columns of a statement that keeps them
    apart (debit = money that left the company's account at the bank).
    """

    day: int | None = None
    amount: int | None = None
    debit: int | None = None
    credit: int | None = None
    number: int | None = None
    reference: int | None = None
    text: int | None = None
    reason: int | None = None
    offering: int | None = None

    def complete(self, book: Book) -> bool:
        """Whether lines of this book can be read at all."""
        summed = self.amount is not None or self.debit is not None
        if book is Book.BANK:
            return summed and self.day is not None
        return summed and self.number is not None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A line that cannot be read: `line` of the file from 1, `cell` as it stands there."""

    line: int
    why: Why
    cell: str = ""


_WORDS: tuple[tuple[str, str], ...] = (
    ("day", r"дата|date|день|\bday\b"),
    ("debit", r"дебет|debit|списан|withdraw|видат|расход"),
    ("credit", r"кредит|credit|зарахован|зачислен|deposit|надходж|приход"),
    ("amount", r"сума|суму|сумма|amount|\bsum\b|грн|uah|нарахован|начислен"),
    ("offering", r"послуг|услуг|тариф|offering|service|tariff|product"),
    ("reason", r"вид|причина|reason|тип|type|kind|операц|operation|підстав"),
    ("text", r"призначен|назначен|purpose|опис|descr|комент|comment|details|детал"),
    ("reference", r"документ|reference|\bref\b|№ ?док|квитанц|receipt|\bid\b|чек"),
    ("number", r"номер|телефон|phone|number|msisdn|абонент|рахунок|счет|account"),
)
_PATTERNS = tuple((role, re.compile(words)) for role, words in _WORDS)
_PHONE = re.compile(r"телефон|phone|msisdn|мобільн|мобильн")
_SUMS = re.compile(r"сума|суму|сумма|amount|\bsum\b|грн|uah|нарахован|начислен|пдв|ндс|\bvat\b")
_FOREIGN = re.compile(r"\b(?:eur|usd|gbp|pln)\b|євро|евро|долар|доллар")
_DOTTED = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})(?:\D.*)?", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:\D.*)?", re.ASCII)
_IN_TEXT = re.compile(r"(?<!\d)(?:\+?380\d{9}|0\d{9}|26\d{9})(?!\d)", re.ASCII)
_ACCOUNT = re.compile(r"26\d{9}", re.ASCII)
_MINUS = "-\u2010\u2012\u2013\u2212"


def guess_roles(titles: Sequence[str]) -> Roles:
    """What the words above the columns (uk, en, ru) tell; no column has two roles."""
    found: dict[str, int] = {}
    for at, title in enumerate(titles):
        folded = fold_text(title)
        role = next((role for role, words in _PATTERNS if words.search(folded)), "")
        if role and role not in found:
            found[role] = at
    phones = [at for at, title in enumerate(titles) if _PHONE.search(fold_text(title))]
    if "number" in found and phones and phones[0] not in found.values():
        found["number"] = phones[0]  # a personal account stands beside the number itself
    if "amount" in found and "debit" in found and "credit" in found:
        del found["amount"]  # a turnover or a rest beside the two real columns
    return Roles(**found)


def in_doubt(titles: Sequence[str]) -> bool:
    """Whether a person should look at the guess: several sums, or a sum of another currency."""
    folded = [fold_text(title) for title in titles]
    sums = sum(bool(_SUMS.search(title)) for title in folded)
    sides = guess_roles(titles).debit is not None
    return (sums > 1 and not sides) or any(_FOREIGN.search(title) for title in folded)


def with_role(roles: Roles, role: str, at: int | None) -> Roles:
    """`role` moved to another column; whoever had that column gives it up. ValueError: unknown."""
    names = [field.name for field in fields(Roles)]
    if role not in names:
        raise ValueError(f"no such role: {role}")
    freed = {name: None for name in names if at is not None and getattr(roles, name) == at}
    return replace(replace(roles, **freed), **{role: at})


def read_day(cell: Cell) -> date | None:
    """`05.11.2026`, `5/11/26`, `2026-11-05` or a date of a spreadsheet, with or without a time."""
    text = text_of(cell)
    if (found := _ISO.fullmatch(text)) is not None:
        year, month, day = (int(part) for part in found.groups())
    elif (found := _DOTTED.fullmatch(text)) is not None:
        day, month, year = (int(part) for part in found.groups())
        year += 2000 if year < 100 else 0
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def read_line(raw: RawRow, roles: Roles, book: Book, *, month: date) -> Entry | Refusal:
    """One line as an entry; lines of a bill without a date stand on the 1st of `month`.

    The sums of a bank statement are what left the account: a credit (money that came back) is
    below zero.
    """

    def cell(at: int | None) -> Cell:
        return raw.cells[at] if at is not None and at < len(raw.cells) else ""

    if not any(text_of(one) for one in raw.cells):
        return Refusal(raw.line_no, Why.EMPTY)
    amount = _amount(cell, roles)
    if isinstance(amount, Unread):
        strange = amount.why in {"formula", "object"}
        shown = text_of(cell(roles.amount if roles.amount is not None else roles.debit))
        return Refusal(raw.line_no, Why.FORMULA if strange else Why.SUM, shown)
    made = Entry(
        f"{book}{raw.line_no}",
        read_day(cell(roles.day)) or month.replace(day=1),
        amount,
        _number(cell(roles.number)),
        text_of(cell(roles.reference)),
        text_of(cell(roles.text)),
        line=raw.line_no,
    )
    if book is Book.BILL:
        if not made.number:
            return Refusal(raw.line_no, Why.NUMBER, text_of(cell(roles.number)))
        reason, offering = text_of(cell(roles.reason)), text_of(cell(roles.offering))
        return replace(made, reference=bill_sign(made.number, reason, offering))
    if read_day(cell(roles.day)) is None:
        return Refusal(raw.line_no, Why.DAY, text_of(cell(roles.day)))
    return made if made.number else replace(made, number=number_in(made.text))


def bill_sign(number: str, reason: str, offering: str) -> str:
    """What tells one charge of a month from another: a number, a reason and an offering."""
    return f"{number}|{reason.strip()}|{offering.strip()}"


def number_in(text: str) -> str:
    """The number or personal account that a payment's purpose names; "" for none or several."""
    found = {_number(one) for one in _IN_TEXT.findall(text)}
    return found.pop() if len(found) == 1 else ""


def _number(cell: Cell) -> str:
    text = text_of(cell)
    if _ACCOUNT.fullmatch(text):
        return text
    found = read_number(cell)
    return "" if isinstance(found, Unread) else found.value


def _amount(cell: _Cells, roles: Roles) -> Money | Unread:
    if roles.amount is not None:
        return _signed(cell(roles.amount))
    debit, credit = cell(roles.debit), cell(roles.credit)
    if text_of(debit) and not _is_zero(debit):
        return _signed(debit)
    back = _signed(credit)
    return back if isinstance(back, Unread) else -back


def _signed(cell: Cell) -> Money | Unread:
    if isinstance(cell, str) and (text := cell.strip()) and text[0] in _MINUS:
        found = read_amount(text[1:])
        return found if isinstance(found, Unread) else -found
    return read_amount(cell)


def _is_zero(cell: Cell) -> bool:
    return read_amount(cell) == ZERO


if TYPE_CHECKING:
    from collections.abc import Callable

    _Cells = Callable[[int | None], Cell]


# --- our own side -------------------------------------------------------------------------------
PAID_IN = frozenset({"topupOther", "topupCash", "topupCard"})
"""Reasons of money that came from outside: what a bank statement may show."""


def own_payments(moves: Iterable[Move]) -> list[Entry]:
    """Money that came to the company's accounts, and cards that paid for its numbers."""
    return [
        Entry(
            move.id,
            kyiv_day(move.at),
            Money(move.change),
            move.number or move.account,
            text=move.title,
        )
        for move in moves
        if move.change > 0 and move.reason in PAID_IN
    ]


def own_charges(moves: Iterable[Move], *, month: date) -> list[Entry]:
    """Charges of a month, one entry for each number, reason and offering, as a bill has them.

    `text` is the operator's name of the offering.
    """
    sums: dict[tuple[str, str, str], int] = {}
    titles: dict[str, str] = {}
    for move in moves:
        if move.number and move.change < 0:
            key = (move.number, move.reason, move.offering)
            sums[key] = sums.get(key, 0) - move.change
            if move.offering and move.title:
                titles.setdefault(move.offering, move.title)
    first = month.replace(day=1)
    return [
        Entry(sign, first, Money(kopiykas), key[0], sign, titles.get(key[2], ""))
        for key, kopiykas in sums.items()
        if (sign := bill_sign(*key))
    ]
