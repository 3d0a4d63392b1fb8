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
_SUM = (
    r"сума|суму|сумм|amount|\bsum\b|поповн|пополн|money|top.?up|платіж|платеж(?!у|а\b)|payment|аванс|advance|"
    r"до сплати|к оплате|to pay"
)
_WORDS: tuple[tuple[str, str], ...] = (
    ("external_id", r"зовн|external|\bid\b|ідентиф|идентиф|reference|внешн|\bкод\b"),
    ("number", r"номер|телефон|phone|msisdn|number|моб[іи]льн|абонент(?!ськ)|\bтел\b|sim"),
    ("name", _NAMES),
    ("what", r"тариф|послуг|услуг|tariff|service|option|мітк|метк|label"),
    ("comment", r"комент|comment|приміт|примеч|note|призначен|назначен|опис|descr"),
)
_PATTERNS = tuple((role, re.compile(words)) for role, words in _WORDS)
_IS_SUM = re.compile(_SUM)
_IS_MONEY = re.compile(r"грн|uah|гривн|гривен|₴")
_ONLY_MONEY = re.compile(r"\W*(?:грн|uah|гривні|гривень|₴)\W*")
_NO_SUM = re.compile(
    r"залиш|остат|баланс|balance|\brest\b|remain|л[іи]м[іи]т|limit|борг|долг|задолж|debt|\bdue\b|витрат|"
    r"расход|spent|spend|expens|пдв|ндс|\bvat\b|\btax|податк|налог|абонпл|абон\.|знижк|скидк|"
    r"discount|ком[іи]с|\bfee\b|порог|поріг|threshold|ц[іе]на|price|вартіст|стоимост|\bcost|"
    r"не вистача|не хвата|short|бонус|bonus|нарахован|начислен|списан|мин[уіы]л|"
    r"попередн|previous|last"
)
"""Money that is not what a row should be paid, whatever else stands in its title."""
_TAXED = re.compile(r"(?:сум|amount).*(?:пдв|ндс|\bvat\b|\btax)")
_ORDINAL = re.compile(r"№|#|п/п|\bno\b|рядок|строка|\brow\b|дата|date|день|\bкод\b|вік|\bage\b")
_DIGITS = re.compile(r"(?=.*[0-9])(?:[^a-zа-яіїєґ]|(?<=[0-9])e(?=[+-]?[0-9]))*", re.IGNORECASE)
"""Digits and marks without letters, the E of a table's own spelling apart."""
_FEW, _MANY = 5, 7
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
    """(rows above the data, whether the last of them names the columns).

    A header has words and no cell of digits. A row with digits above the first good number is a
    row with a verdict of its own, never a title: nothing is lost silently.
    """
    for at, row in enumerate(rows):
        if any(_is_number(cell) for cell in row):
            break
        if _words_in(row) >= 2 and not _holds_digits(row):
            return at + 1, True
    for at, row in enumerate(rows):
        if _is_row(row):
            return at, at > 0 and _names(rows[at - 1])
        if len(_filled(row)) >= 2:
            headed = at + 1 < len(rows) and _is_row(rows[at + 1])
            return (at + 1, True) if headed else (at, False)
    first = rows[0] if rows else ()
    return (1, True) if _words_in(first) else (0, False)


def guess(header: Cells | None, rows: Sequence[Cells]) -> tuple[tuple[Column, ...], Mapping]:
    """Columns with a role each where it shows; no role is given twice."""
    titles, kinds = _looked_at(header, rows)
    roles: dict[str, int] = {}
    for at, title in enumerate(titles):
        role = role_of(title)
        fits = role != "number" or kinds[at] in {role, ""}
        if role not in {"", "amount"} and fits and role not in roles:
            roles[role] = at
    if "number" not in roles:
        found = next((at for at, kind in enumerate(kinds) if kind == "number"), None)
        if found is not None:
            roles = {role: at for role, at in roles.items() if at != found} | {"number": found}
    amounts, _ = _amounts(titles, kinds)
    if len(amounts) == 1:
        roles = {role: at for role, at in roles.items() if at != amounts[0]}
        roles["amount"] = amounts[0]
    if "name" not in roles:
        free = [at for at in range(len(titles)) if at not in roles.values()]
        named = next((at for at in free if kinds[at] == "name" and not titles[at]), None)
        if named is not None:
            roles["name"] = named
    taken = {at: role for role, at in roles.items()}
    columns = tuple(
        Column(letter_of(at), title, taken.get(at, "")) for at, title in enumerate(titles)
    )
    return columns, Mapping(**roles)


def doubts(header: Cells | None, rows: Sequence[Cells]) -> tuple[str, ...]:
    """Roles (number, amount) whose column a person must look at before money follows it."""
    titles, kinds = _looked_at(header, rows)
    found = []
    numbers = [at for at, kind in enumerate(kinds) if kind == "number"]
    called = [at for at in numbers if role_of(titles[at]) == "number"]
    if len(numbers) > 1 and len(called) != 1:
        found.append("number")
    amounts, sure = _amounts(titles, kinds)
    if amounts and not sure:
        found.append("amount")
    return tuple(found)


def _looked_at(header: Cells | None, rows: Sequence[Cells]) -> tuple[list[str], list[str]]:
    """(title, what stands in it) of each column."""
    width = max([len(header or ()), *(len(row) for row in rows[:LOOKED_AT])], default=0)
    titles = [text_of(header[at]) if header and at < len(header) else "" for at in range(width)]
    return titles, [_content(rows, at) for at in range(width)]


def _amounts(titles: Sequence[str], kinds: Sequence[str]) -> tuple[list[int], bool]:
    """(columns that may be the sum, whether it is surely the one of them).

    A column that says so stands before one that only names a currency, that one before figures
    under other words; a rest, a debt, a limit, a tax are never the sum by themselves.
    """
    folded = [fold_text(title) for title in titles]
    fits = [at for at, kind in enumerate(kinds) if kind in {"amount", ""}]
    other = [at for at in fits if not _NO_SUM.search(folded[at])]
    told = [at for at in other if _IS_SUM.search(folded[at])]
    if told:
        return told, len(told) == 1
    taxed = [at for at in fits if _TAXED.search(folded[at])]
    if taxed:
        return taxed, False
    money = [at for at in other if _IS_MONEY.search(folded[at])]
    if money:
        return money, len(money) == 1 and bool(_ONLY_MONEY.fullmatch(folded[money[0]]))
    figures = [at for at in other if kinds[at] == "amount" and not _ORDINAL.search(folded[at])]
    return figures, len(figures) == 1 and not any(titles)


def role_of(title: str) -> str:
    """The role that a header's words tell, or ""."""
    folded = fold_text(title)
    money = _IS_SUM.search(folded) or _IS_MONEY.search(folded)
    if money and not _PATTERNS[0][1].search(folded):
        return "" if _NO_SUM.search(folded) else "amount"
    return next((role for role, pattern in _PATTERNS if pattern.search(folded)), "")


def _names(row: Cells) -> bool:
    filled = _filled(row)
    if not filled or _holds_digits(row):
        return False
    return len(filled) >= 2 or any(role_of(text) for text in filled)


def _filled(row: Cells) -> list[str]:
    return [text for text in map(text_of, row) if text]


def _holds_digits(row: Cells) -> bool:
    return any(_is_number(cell) or _DIGITS.fullmatch(text_of(cell)) for cell in row)


def _is_row(row: Cells) -> bool:
    """Whether it is data, good or not: a number, or digits beside something else."""
    filled = _filled(row)
    if any(_is_number(cell) for cell in row):
        return True
    if len(filled) == 1:
        return bool(_DIGITS.fullmatch(filled[0])) and sum(map(str.isdigit, filled[0])) >= _FEW
    return any(_DIGITS.fullmatch(text) or sum(map(str.isdigit, text)) >= _MANY for text in filled)


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
