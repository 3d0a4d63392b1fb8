"""Columns of the history table, and its rows as a copy and an export give them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.presenting.formats import from_us, plain_money, present_moment
from kyivstar_desktop.viewmodels.presenting.rows import present_row

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.history import HistoryItem
    from kyivstar_desktop.domain.money import Money

translate = QCoreApplication.translate


def title_time() -> str:
    """Head of the column."""
    return translate("History", "Time")


def title_operation() -> str:
    """Head of the column."""
    return translate("History", "Operation")


def title_category() -> str:
    """Head of the column."""
    return translate("History", "Category")


def title_amount() -> str:
    """Head of the column."""
    return translate("History", "Amount")


def title_balance() -> str:
    """Head of the column."""
    return translate("History", "Balance")


def table_heads() -> tuple[str, ...]:
    """Column names of a copy and an export."""
    return (
        translate("History", "Date and time"),
        translate("History", "Number"),
        title_operation(),
        title_category(),
        title_amount(),
        title_balance(),
        translate("History", "Id"),
    )


def copied_row(item: HistoryItem) -> tuple[str, ...]:
    """For the clipboard: minus as a hyphen, no groups, the number without its plus."""
    row = present_row(item)
    return (
        present_moment(from_us(item.time_us)),
        item.line.removeprefix("+"),
        f"{row.title} {row.detail}".strip(),
        row.category,
        plain_money(item.delta),
        plain_money(item.after) if item.after is not None else "",
        item.id,
    )


def exported_row(item: HistoryItem) -> Sequence[str | Money | datetime]:
    """For a file: instants and sums stay what they are, the file's format shows them."""
    row = present_row(item)
    return (
        from_us(item.time_us),
        item.line.removeprefix("+"),
        f"{row.title} {row.detail}".strip(),
        row.category,
        item.delta,
        item.after if item.after is not None else "",
        item.id,
    )
