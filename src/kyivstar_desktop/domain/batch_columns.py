"""Which column is which: by the words above it (uk, en, ru), else by what stands in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.batch import Column, Mapping, RawCell
from kyivstar_desktop.domain.batch_parse import Unread, read_amount, read_number, text_of
from kyivstar_desktop.domain.history import fold_text

if TYPE_CHECKING:
    from collections.abc import Sequence

LOOKED_AT = 200
_NAMES = (
    r"ім.?я|пі[бп]|п\.і\.б|фио|фіо|name|прац[іи]вник|сотрудник|employee|користувач|user|"
    r"пользовател|власник"
)
_WORDS: tuple[tuple[str, str], ...] = (
    ("external_id", r"зовн|external|\bid\b|ідентиф|идентиф|reference|внешн|\bкод\b"),
    ("number", r"номер|телефон|phone|msisdn|number|моб[іи]льн|абонент(?!ськ)|\bтел\b|sim"),
    ("amount", r"сума|суму|сумма|amount|\bsum\b|грн|uah|поповнен|пополнен|money|top.?up|платіж"),
    ("name", _NAMES),
    ("what", r"тариф|послуг|услуг|tariff|service|option|мітк|метк|label"),
    ("comment", r"комент|comment|приміт|примеч|note|призначен|назначен|опис|descr"),
)
_PATTERNS = tuple((role, re.compile(words)) for role, words in _WORDS)
Cells = tuple[str | RawCell, ...]


def letter_of(index: int) -> str:
    """A, B, ... Z, AA, as a spreadsheet counts from index 0."""
    text = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        text = chr(65 + rest) + text
    return text


def index_of(letters: str) -> int:
    """The index of a column's letters."""
    index = 0
    for one in letters.upper():
        index = index * 26 + ord(one) - 64
    return index - 1


def find_header(rows: Sequence[Cells]) -> tuple[int, bool]:
    """(rows above the data, whether the last of them names the columns)."""
    for at, row in enumerate(rows):
        if any(_is_number(cell) for cell in row):
            above = rows[at - 1] if at else ()
            return at, bool(above) and _names(above)
        if _words_in(row) >= 2:
            return at + 1, True
    first = rows[0] if rows else ()
    return (1, True) if _words_in(first) else (0, False)


def guess(header: Cells | None, rows: Sequence[Cells]) -> tuple[tuple[Column, ...], Mapping]:
    """Columns with a role each where it shows; no role is given twice."""
    width = max([len(header or ()), *(len(row) for row in rows[:LOOKED_AT])], default=0)
    titles = [text_of(header[at]) if header and at < len(header) else "" for at in range(width)]
    roles: dict[str, int] = {}
    by_content = [_content(rows, at) for at in range(width)]
    for at, title in enumerate(titles):
        role = role_of(title)
        fits = role not in {"number", "amount"} or by_content[at] in {role, ""}
        if role and fits and role not in roles:
            roles[role] = at
    for wanted in ("number", "amount"):
        if wanted not in roles:
            free = [at for at in range(width) if at not in roles.values()]
            found = next((at for at in free if by_content[at] == wanted), None)
            if found is not None:
                roles[wanted] = found
    if "name" not in roles:
        free = [at for at in range(width) if at not in roles.values()]
        named = next((at for at in free if by_content[at] == "name" and not titles[at]), None)
        if named is not None:
            roles["name"] = named
    taken = {at: role for role, at in roles.items()}
    columns = tuple(Column(letter_of(at), titles[at], taken.get(at, "")) for at in range(width))
    return columns, Mapping(**roles)


def role_of(title: str) -> str:
    """The role that a header's words tell, or ""."""
    folded = fold_text(title)
    return next((role for role, pattern in _PATTERNS if pattern.search(folded)), "")


def _names(row: Cells) -> bool:
    texts = [text_of(cell) for cell in row]
    filled = [text for text in texts if text]
    if not filled or any(_is_number(cell) for cell in row):
        return False
    return len(filled) >= 2 or any(role_of(text) for text in filled)


def _words_in(row: Cells) -> int:
    return len({role_of(text_of(cell)) for cell in row} - {""})


def _is_number(cell: str | RawCell) -> bool:
    return not isinstance(read_number(cell), Unread)


def _content(rows: Sequence[Cells], at: int) -> str:
    """number, amount, name or "" by most of what stands in a column."""
    seen = numbers = sums = words = 0
    for row in rows[:LOOKED_AT]:
        cell = row[at] if at < len(row) else ""
        if not text_of(cell):
            continue
        seen += 1
        if _is_number(cell):
            numbers += 1
        elif not isinstance(read_amount(cell), Unread):
            sums += 1
        elif any(one.isalpha() for one in text_of(cell)):
            words += 1
    for count, role in ((numbers, "number"), (sums, "amount"), (words, "name")):
        if seen and count * 2 > seen:
            return role
    return ""
