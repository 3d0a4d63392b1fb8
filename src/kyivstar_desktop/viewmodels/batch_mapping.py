"""The dialog «which column is what»: sheet, encoding with a preview of each, delimiter, columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.batch import Kind, Mapping
from kyivstar_desktop.viewmodels.batch_inputs import ROLES, Inputs, Mapped, batch_of
from kyivstar_desktop.viewmodels.batch_parts import MapColumn, MappingPart
from kyivstar_desktop.viewmodels.batch_words import role_name
from kyivstar_desktop.viewmodels.presenting.file_troubles import present_table_trouble
from kyivstar_desktop.viewmodels.presenting.formats import present_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.domain.batch import Preview

translate = QCoreApplication.translate
SAMPLES = 3
_NAMES = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "cp1251": "Windows-1251",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
}


def derive_mapping(i: Inputs) -> MappingPart | None:
    """None while the file says enough by itself."""
    mapped = i.mapped
    if mapped is None or not mapped.asked:
        return None
    preview = mapped.preview
    batch = batch_of(i) if mapped.of else None
    trouble = _trouble(mapped, batch.kind if batch is not None else i.draft.kind)
    text = translate("Batch", "Say which column is what. Rows in the file: about %1.")
    return MappingPart(
        title=translate("Batch", "Columns of %1").replace("%1", preview.name),
        text=text.replace("%1", present_count(preview.rows_estimate)),
        sheets=_some([(one, one) for one in preview.sheets]),
        sheet=preview.sheet,
        encodings=_some([(one, encoding_name(one)) for one in preview.encodings]),
        encoding=preview.encoding,
        delimiters=_delimiters(preview),
        delimiter=preview.delimiter,
        roles=tuple((role, role_name(role)) for role in ROLES),
        columns=tuple(_column(preview, n, role) for n, role in enumerate(mapped.roles)),
        previews=tuple((encoding_name(one), line) for one, line in mapped.previews),
        trouble=trouble,
        busy=mapped.busy,
        can_accept=not mapped.busy and not _lacks(mapped.roles),
    )


def encoding_name(encoding: str) -> str:
    return _NAMES.get(encoding, encoding)


def _some(choices: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple(choices) if len(choices) > 1 else ()


def _delimiters(preview: Preview) -> tuple[tuple[str, str], ...]:
    if not preview.delimiter:
        return ()
    return (
        (";", translate("Batch", "semicolon ;")),
        (",", translate("Batch", "comma ,")),
        ("\t", translate("Batch", "tab")),
    )


def _column(preview: Preview, at: int, role: str) -> MapColumn:
    column = preview.columns[at]
    head = f"{column.letter}  {column.title}".strip()
    samples = tuple(line[at] for line in preview.sample if at < len(line))[:SAMPLES]
    name = translate("Batch", "Column %1 is").replace("%1", column.letter)
    return MapColumn(at, head, name, role, samples)


def _lacks(roles: Sequence[str]) -> bool:
    return "number" not in roles


def _trouble(mapped: Mapped, kind: Kind) -> str:
    if mapped.trouble is not None:
        return present_table_trouble(mapped.trouble).line
    if _lacks(mapped.roles):
        return translate("Batch", "Tell which column has the numbers")
    doubts = mapped.preview.doubts
    if "sheet" in doubts:
        return translate("Batch", "Several sheets have rows: choose the one that is meant")
    if "number" in doubts:
        return translate("Batch", "Several columns hold numbers: check which one is meant")
    if kind.is_money and (said := _sum_trouble(mapped)):
        return said
    return _hidden(mapped.preview)


def _sum_trouble(mapped: Mapped) -> str:
    if "amount" not in mapped.roles:
        if "amount" in mapped.preview.doubts:
            return translate("Batch", "Several columns may be the sum: say which one is paid")
        return translate("Batch", "No column with sums: the sum of the first step is taken")
    if "amount" in mapped.preview.doubts:
        return translate("Batch", "Check that this column is the sum to pay, not a rest or a debt")
    return ""


def _hidden(preview: Preview) -> str:
    """Of rows that a person does not see in her sheet; "" without any."""
    if not preview.hidden:
        return ""
    return translate("Batch", "%n hidden row(s) of the sheet are read too", "", preview.hidden)


def roles_of(preview: Preview) -> tuple[str, ...]:
    """A word of ROLES for each column: the reader's own guess."""
    taken = {at: role for role, at in preview.mapping.roles}
    if taken:
        return tuple(taken.get(n, "") for n in range(len(preview.columns)))
    seen: set[str] = set()
    made = []
    for column in preview.columns:
        role = column.guess if column.guess in ROLES and column.guess not in seen else ""
        seen.add(role)
        made.append(role)
    return tuple(made)


def mapping_of(roles: Sequence[str]) -> Mapping:
    """Of the words of all columns; a word that stands twice means the first one."""
    first: dict[str, int] = {}
    for n, role in enumerate(roles):
        if role:
            first.setdefault(role, n)
    return Mapping(**first)


def with_role(roles: Sequence[str], at: int, role: str) -> tuple[str, ...]:
    """`role` for the column `at`; another column that had it has none now."""
    return tuple(
        role if n == at else ("" if role and one == role else one) for n, one in enumerate(roles)
    )


def says_enough(mapped: Mapped, kind: Kind, *, has_amount: bool, has_what: bool) -> bool:
    """Whether the file can be checked without asking the person about its columns.

    A guess of the sum or of the number that is not sure, other sheets, hidden rows are asked about.
    """
    roles, unsure = mapped.roles, set(mapped.preview.doubts)
    if not kind.is_money:
        unsure.discard("amount")
    if "number" not in roles or unsure or mapped.preview.hidden:
        return False
    if kind.is_money:
        return "amount" in roles or has_amount
    return kind is Kind.BLOCK or has_what or "what" in roles
