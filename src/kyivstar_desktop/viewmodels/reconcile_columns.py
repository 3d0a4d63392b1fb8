"""The dialog «which column is what» of the reconciliation desk. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.reconcile_books import Book, Roles, with_role
from kyivstar_desktop.viewmodels.presenting.file_troubles import present_table_trouble
from kyivstar_desktop.viewmodels.presenting.formats import present_count
from kyivstar_desktop.viewmodels.reconcile_words import role_choices, role_names

if TYPE_CHECKING:
    from kyivstar_desktop.domain.batch import Preview
    from kyivstar_desktop.domain.errors import AppError

translate = QCoreApplication.translate
_ROLES = tuple(Roles.__dataclass_fields__)


@dataclass(frozen=True, slots=True)
class Mapped:
    """A file whose columns are asked about."""

    book: Book
    preview: Preview
    roles: Roles
    trouble: AppError | None = None


@dataclass(frozen=True, slots=True)
class MapRow:
    """One column of the file. `role` is a word of Roles or ""."""

    index: int
    head: str
    role: str
    samples: str


@dataclass(frozen=True, slots=True)
class MappingPart:
    title: str
    text: str
    columns: tuple[MapRow, ...]
    roles: tuple[tuple[str, str], ...]
    trouble: str
    can_accept: bool


def told(mapped: Mapped, index: int, role: str) -> Mapped:
    """Column `index` means `role`, "" nothing; whoever had that role gives it up."""
    roles = mapped.roles
    for name in [one for one in _ROLES if getattr(roles, one) == index]:
        roles = with_role(roles, name, None)
    if role:
        roles = with_role(roles, role, index)
    return Mapped(mapped.book, mapped.preview, roles)


def derive_mapping(mapped: Mapped | None) -> MappingPart | None:
    if mapped is None:
        return None
    preview, roles = mapped.preview, mapped.roles
    taken = {at: name for name in role_names() if isinstance(at := getattr(roles, name), int)}
    complete = roles.complete(mapped.book)
    text = translate("Reconcile", "Say which column is what. Rows in the file: about %1.")
    need = (
        translate("Reconcile", "A day and a sum are needed")
        if mapped.book is Book.BANK
        else translate("Reconcile", "A number and a sum are needed")
    )
    trouble = present_table_trouble(mapped.trouble).line if mapped.trouble is not None else ""
    return MappingPart(
        translate("Reconcile", "Columns of %1").replace("%1", preview.name),
        text.replace("%1", present_count(preview.rows_estimate)),
        tuple(
            MapRow(
                n,
                f"{column.letter}  {column.title}".strip(),
                taken.get(n, ""),
                " · ".join(row[n] for row in preview.sample[:3] if n < len(row) and row[n]),
            )
            for n, column in enumerate(preview.columns)
        ),
        role_choices(mapped.book),
        trouble or ("" if complete else need),
        complete,
    )
