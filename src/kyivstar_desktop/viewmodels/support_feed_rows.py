"""The rows that a conversation's list holds now: messages beside their bubbles."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from kyivstar_desktop.viewmodels.paging import ROW_ROLE
from kyivstar_desktop.viewmodels.support_rows import Bubble, present_message

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.support import Message

Index = QModelIndex | QPersistentModelIndex


class FeedRows(QAbstractListModel):
    """Changes touch what differs only; what is read, and when, is the Feed's business."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._messages: list[Message] = []
        self._rows: list[Bubble] = []
        self._whole: dict[str, str] = {}  # opened ones, by key: all of the text

    def expand(self, key: str, text: str) -> None:
        """Shows all of `text`, which is the message's own."""
        number = self.place(key)
        if number >= 0:
            self._whole[key] = text
            self._present(number)

    def present_anew(self) -> None:
        """Another language, mask or day."""
        for number in range(len(self._rows)):
            self._rows[number] = self._bubble(number)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def message(self, key: str) -> Message | None:
        number = self.place(key)
        return self._messages[number] if number >= 0 else None

    def place(self, key: str) -> int:
        """Row of a message, -1 where it is not held; the newest are looked at first."""
        for number in range(len(self._messages) - 1, -1, -1):
            if self._messages[number].key == key:
                return number
        return -1

    @property
    def last(self) -> Message | None:
        return self._messages[-1] if self._messages else None

    @property
    def rows(self) -> Sequence[Bubble]:
        return self._rows

    # --- changes ---
    def _change(self, number: int, message: Message) -> None:
        if self._messages[number] != message:
            self._messages[number] = message
            self._present(number)

    def _present(self, number: int) -> None:
        if not 0 <= number < len(self._messages):
            return
        made = self._bubble(number)
        if made != self._rows[number]:
            self._rows[number] = made
            self.dataChanged.emit(self.index(number), self.index(number))

    def _bubble(self, number: int) -> Bubble:
        message = self._messages[number]
        before = self._messages[number - 1] if number else None
        whole = self._whole.get(message.key)
        if whole is None:
            return present_message(message, before, self._now())
        return present_message(replace(message, text=whole), before, self._now(), whole=True)

    def _insert(self, at: int, messages: Sequence[Message]) -> None:
        if not messages:
            return
        self.beginInsertRows(QModelIndex(), at, at + len(messages) - 1)
        self._messages[at:at] = messages
        empty = Bubble("", "", "", "", "")
        self._rows[at:at] = [empty] * len(messages)
        for number in range(at, at + len(messages)):
            self._rows[number] = self._bubble(number)
        self.endInsertRows()
        self._present(at + len(messages))  # its day may stand above another one now

    def _remove(self, first: int, end: int) -> None:
        if end <= first:
            return
        self.beginRemoveRows(QModelIndex(), first, end - 1)
        del self._messages[first:end]
        del self._rows[first:end]
        self.endRemoveRows()
        self._present(first)

    def _put(self, messages: Sequence[Message]) -> None:
        self.beginResetModel()
        self._messages = list(messages)
        self._rows = [Bubble("", "", "", "", "")] * len(self._messages)
        for number in range(len(self._messages)):
            self._rows[number] = self._bubble(number)
        self.endResetModel()

    # --- Qt -------------------------------------------------------------------------------------
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.speech
        return None
