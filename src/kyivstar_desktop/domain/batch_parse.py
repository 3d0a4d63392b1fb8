"""Cells of a table as numbers and sums. A cell that is not plainly one says why."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.batch import Code, RawCell
from kyivstar_desktop.domain.money import parse_money
from kyivstar_desktop.domain.phone import Msisdn, parse_phone

if TYPE_CHECKING:
    from kyivstar_desktop.domain.money import Money

_EXPONENT = re.compile(r"[+-]?[0-9][0-9., ]*[eE][+-]?[0-9]{1,3}", re.ASCII)
_DECIMALS = re.compile(r"[0-9\u0020\u00a0\u202f\u2009]+[.][0-9]{3,}|[0-9]+,[0-9]{4,}", re.ASCII)
_AMBIGUOUS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+", re.ASCII)
_SIGNED = re.compile(r"[-\u2010-\u2015\u2212+(]\s*[0-9]")
_WHOLE_FLOAT = re.compile(r"(\+?[0-9]{9,15})[.,]0+", re.ASCII)
_CURRENCY = r"(?:грн\.?|uah|гривень|гривні|гривня|гривна|гривен|₴)"
_LEADS = re.compile(rf"{_CURRENCY}\s*", re.IGNORECASE)
_ENDS = re.compile(rf"\s*{_CURRENCY}", re.IGNORECASE)
_QUOTED = "'\u2019\u200b\u2060\ufeff\u202a\u202c\u202d"  # a spreadsheet's or a browser's marks


@dataclass(frozen=True, slots=True)
class Unread:
    """`code` is the row's verdict, `why` its cause in one word."""

    code: Code
    why: str


def plain(cell: str) -> str:
    """Without the invisible marks that surround copied text."""
    return cell.strip().strip(_QUOTED).strip()


def read_number(cell: str | RawCell) -> Msisdn | Unread:
    """An E.164 number of a cell; see domain.phone.parse_phone."""
    if isinstance(cell, RawCell):
        return _strange(cell, Code.NOT_A_NUMBER)
    text = plain(cell)
    if _EXPONENT.fullmatch(text):
        return Unread(Code.NOT_A_NUMBER, "scientific")  # its last digits are lost
    if (whole := _WHOLE_FLOAT.fullmatch(text)) is not None:
        text = whole.group(1)
    found = parse_phone(text)
    if isinstance(found, Msisdn):
        return found
    code = Code.LANDLINE if found.kind == "landline" else Code.NOT_A_NUMBER
    return Unread(code, found.kind)


def read_amount(cell: str | RawCell) -> Money | Unread:
    """A sum of a cell. Why not: empty, sign, exponent, decimals, ambiguous, date, text."""
    if isinstance(cell, RawCell):
        return _strange(cell, Code.SUM_UNREAD)
    text = _bare(plain(cell))
    if not text:
        return Unread(Code.SUM_UNREAD, "empty")
    if (found := parse_money(text)) is not None:
        return found
    why = "text"
    for pattern, word in (
        (_SIGNED, "sign"),
        (_EXPONENT, "exponent"),
        (_AMBIGUOUS, "ambiguous"),
        (_DECIMALS, "decimals"),
    ):
        if pattern.match(text) if pattern is _SIGNED else pattern.fullmatch(text):
            why = word
            break
    return Unread(Code.SUM_UNREAD, why)


def _bare(text: str) -> str:
    """Without a currency's word at one end: `100 грн 50` is no sum, whatever its author meant."""
    if (leads := _LEADS.match(text)) is not None:
        return text[leads.end() :]
    ends = next((one for one in _ENDS.finditer(text) if one.end() == len(text)), None)
    return text[: ends.start()] if ends is not None else text


def text_of(cell: str | RawCell) -> str:
    """What a person reads in the cell."""
    return cell.text if isinstance(cell, RawCell) else plain(cell)


def _strange(cell: RawCell, code: Code) -> Unread:
    if cell.kind in {"formula", "object"}:
        return Unread(Code.FORMULA, cell.kind)
    return Unread(code, cell.kind)
