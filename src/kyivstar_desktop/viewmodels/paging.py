"""PagedTableModel: big things never become Python lists; the model holds a query and pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from kyivstar_desktop.domain.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from kyivstar_desktop.services.tasks import TaskScope

R = TypeVar("R")
Q = TypeVar("Q")
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1  # the whole row object, for delegates


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """`text(row)` is pure; `money` columns are right-aligned."""

    key: str
    title: Callable[[], str]
    text: Callable[[R], str]
    money: bool = False


@dataclass(frozen=True, slots=True)
class TablePage(Generic[R]):
    """Rows in order and the keyset of the last one; `after` None: nothing follows."""

    rows: Sequence[R]
    after: Any | None


class PagedTableModel(QAbstractTableModel, Generic[R, Q]):
    """Rows of a query, fetched by keyset pages as the view nears the end.

    `load` starts a new query, `more` fetches one page at a time; an answer for an old query is
    dropped. Rows are inserted; the model is reset only for a new query.
    """

    loaded = Signal()  # the first page of a new query is in place
    failed = Signal(object)  # AppError

    def __init__(
        self,
        columns: Sequence[Column[R]],
        fetch: Callable[[Q, Any | None], Awaitable[TablePage[R]]],
        scope: TaskScope,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns, self._fetch, self._scope = tuple(columns), fetch, scope
        self._rows: list[R] = []
        self._texts: list[tuple[str, ...] | None] = []
        self._query: Q | None = None
        self._turn = 0
        self._after: Any | None = None
        self._done = True
        self._busy = False

    @property
    def columns(self) -> tuple[Column[R], ...]:
        return self._columns

    @property
    def query(self) -> Q | None:
        return self._query

    @property
    def busy(self) -> bool:
        return self._busy

    def row(self, number: int) -> R:
        return self._rows[number]

    def rows(self) -> Sequence[R]:
        """The rows fetched so far."""
        return self._rows

    def load(self, query: Q) -> None:
        """Starts `query`; the old rows stay until its first page is here."""
        self._query, self._turn = query, self._turn + 1
        self._busy = True
        self._scope.start(self._first(query, self._turn), name="table.load")

    def more(self) -> None:
        """The next page, unless one is under way or nothing follows."""
        if self._busy or self._done or self._query is None:
            return
        self._busy = True
        self._scope.start(self._next(self._query, self._turn), name="table.more")

    async def _first(self, query: Q, turn: int) -> None:
        page = await self._ask(query, None, turn)
        if page is None:
            return
        self.beginResetModel()
        self._rows, self._texts = list(page.rows), [None] * len(page.rows)
        self._settle(page)
        self.endResetModel()
        self.loaded.emit()

    async def _next(self, query: Q, turn: int) -> None:
        page = await self._ask(query, self._after, turn)
        if page is None:
            return
        if page.rows:
            start = len(self._rows)
            self.beginInsertRows(QModelIndex(), start, start + len(page.rows) - 1)
            self._rows.extend(page.rows)
            self._texts.extend([None] * len(page.rows))
            self._settle(page)
            self.endInsertRows()
        else:
            self._settle(page)

    async def _ask(self, query: Q, after: Any | None, turn: int) -> TablePage[R] | None:
        try:
            page = await self._fetch(query, after)
        except AppError as error:
            if turn == self._turn:
                self._busy = False
                self.failed.emit(error)
            return None
        return page if turn == self._turn else None

    def _settle(self, page: TablePage[R]) -> None:
        self._after, self._done, self._busy = page.after, page.after is None, False

    def forget_texts(self) -> None:
        """Drops cached strings: the language has changed."""
        self._texts = [None] * len(self._rows)
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.TextAlignmentRole,
            Qt.ItemDataRole.AccessibleTextRole,
            ROW_ROLE,
        }:
            return None
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        if role == ROW_ROLE:
            return self._rows[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight
            if not self._columns[index.column()].money:
                side = Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return self._strings(index.row())[index.column()]

    def _strings(self, row: int) -> tuple[str, ...]:
        texts = self._texts[row]
        if texts is None:
            texts = tuple(column.text(self._rows[row]) for column in self._columns)
            self._texts[row] = texts
        return texts

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title()
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._done and not self._busy

    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid():
            self.more()
