"""How a cell of the history table looks."""

from __future__ import annotations

from kyivstar_desktop.viewmodels.history_rows import DayRow, ItemRow
from kyivstar_desktop.views.widgets.table import CellLook, ColumnSpec, GroupLook

ROLES = {"credit": "success.text", "debit": "text.primary", "still": "text.secondary"}


def _time_look(shown: object) -> CellLook:
    return CellLook(shown.text.time if isinstance(shown, ItemRow) else "", role="text.tertiary")


def _operation_look(shown: object) -> CellLook:
    if not isinstance(shown, ItemRow):
        return CellLook("")
    text = shown.text
    return CellLook(
        text.title,
        detail=text.detail,
        icon=text.icon,
        badge=text.unusual,
        badge_tone="warning",
        strong=True,
    )


def _category_look(shown: object) -> CellLook:
    text = shown.text.category if isinstance(shown, ItemRow) else ""
    return CellLook(text, role="text.secondary")


def _amount_look(shown: object) -> CellLook:
    if not isinstance(shown, ItemRow):
        return CellLook("")
    text = shown.text
    return CellLook(text.amount, kind="money", strong=text.tone != "still", role=ROLES[text.tone])


def _balance_look(shown: object) -> CellLook:
    text = shown.text.balance if isinstance(shown, ItemRow) else ""
    return CellLook(text, kind="money", role="text.secondary")


def group_look(shown: object) -> GroupLook | None:
    if isinstance(shown, DayRow):
        return GroupLook(shown.left, shown.right, right_column="amount")
    return None


COLUMNS = (
    ColumnSpec("time", width=64, priority=2, look=_time_look),
    ColumnSpec("operation", min_width=220, look=_operation_look),
    ColumnSpec("category", width=150, priority=4, look=_category_look),
    ColumnSpec("amount", width=120, priority=1, look=_amount_look),
    ColumnSpec("balance", width=112, priority=3, look=_balance_look),
)
