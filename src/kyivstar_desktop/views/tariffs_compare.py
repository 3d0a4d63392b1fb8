"""The comparison as a grid: one column a tariff, every row shown, the best column marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from kyivstar_desktop.views.widgets.cards import Card
from kyivstar_desktop.views.widgets.labels import Badge, IconText, Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown
from kyivstar_desktop.views.widgets.painting import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from kyivstar_desktop.viewmodels.tariffs_compare import (
        Cell,
        CompareColumn,
        CompareRow,
        CompareState,
    )

translate = QCoreApplication.translate
_ICONS = {"ok": "circle-check", "danger": "alert-circle", "warning": "alert-triangle"}
_ROLES = {"ok": "success.text", "danger": "danger.text", "warning": "warning.text"}
_LABEL, _COLUMN = 112, 104
T = TypeVar("T", bound=QWidget)


class _Head(QWidget):
    """Tag and name of a column, and × for one that can go."""

    dropped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._id = ""
        self._tag = Badge(elide=True)
        self._name = Text("", "body_strong", wrap=True)
        self._drop = IconButton("x", "", size=24)
        self._drop.clicked.connect(self._on_drop)
        name = row(self._name, self._drop, gap=2)
        name.setStretch(0, 1)
        name.setAlignment(self._drop, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(None, row(self._tag, None), name, gap=4, margins=(8, 8, 2, 6)))

    def show_column(self, shown: CompareColumn) -> None:
        self._id = shown.id
        self._tag.set_badge(shown.tag, shown.tag_tone)
        self._name.setText(shown.name)
        text = translate("Tariffs", "Remove %1 from the comparison")
        self._drop.set_name(text.replace("%1", shown.name))
        set_shown(self._drop, shown.removable)
        self.setAccessibleName(f"{shown.tag}: {shown.name}" if shown.tag else shown.name)

    def _on_drop(self) -> None:
        self.dropped.emit(self._id)


class _Foot(QWidget):
    """The button of a column, or why there is none."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._id = ""
        self._note = Text("", "hint", "text.secondary", wrap=True)
        self._button = Button("")
        self._button.let_shrink()
        self._button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._button.clicked.connect(self._on_choose)
        self.setLayout(column(self._note, self._button, None, gap=4, margins=(8, 0, 8, 10)))

    def show_column(self, shown: CompareColumn) -> None:
        self._id = shown.id
        self._note.setText(shown.note)
        set_shown(self._note, bool(shown.note))
        self._button.setText(shown.button)
        self._button.set_kind("primary" if shown.chosen else "normal")
        self._button.setAccessibleName(f"{shown.button}: {shown.name}")
        set_shown(self._button, bool(shown.button))

    def _on_choose(self) -> None:
        self.chosen.emit(self._id)


class _Cell(QWidget):
    """A figure and what it means for oneself; most have no note, and no widget for one."""

    def __init__(self) -> None:
        super().__init__()
        self._text = Text("", "body", wrap=True)
        self._plain: Text | None = None
        self._toned: IconText | None = None
        self._parts = column(self._text, gap=2, margins=(8, 8, 4, 8))
        self.setLayout(self._parts)

    def show_cell(self, shown: Cell, where: str) -> None:
        self._text.setText(shown.text)
        self._text.set_style("block" if shown.strong else "body")
        toned = bool(shown.note) and bool(shown.tone)
        self._show_plain("" if toned else shown.note)
        self._show_toned(shown.note if toned else "", shown.tone)
        words = f"{shown.text}, {shown.note}" if shown.note else shown.text
        self.setAccessibleName(f"{where}: {words}")

    def _show_plain(self, text: str) -> None:
        if self._plain is None and text:
            self._plain = Text("", "hint", "text.secondary", wrap=True)
            self._parts.addWidget(self._plain)
        if self._plain is not None:
            self._plain.setText(text)
            set_shown(self._plain, bool(text))

    def _show_toned(self, text: str, tone: str) -> None:
        if self._toned is None and text:
            self._toned = IconText("", "", style="hint", size=14, wrap=True)
            self._parts.addWidget(self._toned)
        if self._toned is not None:
            self._toned.set_text(text)
            self._toned.set_icon(_ICONS.get(tone, ""))
            self._toned.set_role(_ROLES.get(tone, "text.secondary"))
            set_shown(self._toned, bool(text))


class _Label(QWidget):
    """A row's name; a row in which the columns differ has a mark beside the words."""

    def __init__(self) -> None:
        super().__init__()
        self._text = Text("", "body", "text.secondary", wrap=True)
        self._mark = Text("≠", "hint", "text.link")
        line = row(self._text, self._mark, gap=4, margins=(12, 8, 6, 8))
        line.setStretch(0, 1)
        line.setAlignment(self._mark, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)

    def show_row(self, shown: CompareRow) -> None:
        self._text.setText(shown.label)
        set_shown(self._mark, shown.differs)
        differs = translate("Tariffs", "different")
        self._mark.setToolTip(differs)
        self._mark.setAccessibleName(differs)
        self.setAccessibleName(f"{shown.label}, {differs}" if shown.differs else shown.label)


class CompareGrid(Card):
    """Cells are kept while the shape stays, so that the focus does too."""

    chosen = Signal(str)
    dropped = Signal(str)

    def __init__(self) -> None:
        super().__init__(flush=True)
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
        self.add(holder(self._grid))
        self._heads: list[_Head] = []
        self._labels: list[_Label] = []
        self._cells: list[list[_Cell]] = []
        self._feet: list[_Foot] = []
        self._shown: CompareState | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def retranslate(self) -> None:
        self.setAccessibleName(translate("Tariffs", "Comparison of tariffs"))

    def render_state(self, state: CompareState) -> None:
        if state == self._shown:
            return
        shape = (len(state.columns), len(state.rows))
        if shape != (len(self._heads), len(self._cells)):
            self._rebuild(*shape)
        self._shown = state
        for head, foot, shown in zip(self._heads, self._feet, state.columns, strict=True):
            head.show_column(shown)
            foot.show_column(shown)
        for label, cells, line in zip(self._labels, self._cells, state.rows, strict=True):
            label.show_row(line)
            for cell, shown_cell, over in zip(cells, line.cells, state.columns, strict=True):
                cell.show_cell(shown_cell, f"{line.label}, {over.name}")
        self.update()

    def _rebuild(self, columns: int, rows: int) -> None:
        """Adds what is missing and removes what is over: most widgets stay."""
        _drop(self._heads, columns)
        _drop(self._feet, columns)
        _drop(self._labels, rows)
        for over in self._cells[rows:]:
            _drop(over, 0)
        del self._cells[rows:]
        while len(self._heads) < columns:
            self._add_ends()
        while len(self._labels) < rows:
            self._labels.append(_Label())
            self._grid.addWidget(self._labels[-1], len(self._labels) + 1, 0)
            self._cells.append([])
        for line, cells in enumerate(self._cells, 2):
            _drop(cells, columns)
            while len(cells) < columns:
                cells.append(_Cell())
                self._grid.addWidget(cells[-1], line, len(cells))
        self._grid.setColumnMinimumWidth(0, px(_LABEL))
        self._grid.setColumnStretch(0, 2)
        for at in range(1, 6):
            self._grid.setColumnMinimumWidth(at, px(_COLUMN) if at <= columns else 0)
            self._grid.setColumnStretch(at, 3 if at <= columns else 0)

    def _add_ends(self) -> None:
        head, foot = _Head(), _Foot()
        head.dropped.connect(self.dropped)
        foot.chosen.connect(self.chosen)
        self._heads.append(head)
        self._feet.append(foot)
        self._grid.addWidget(head, 0, len(self._heads))
        self._grid.addWidget(foot, 1, len(self._feet))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._shown is None or not self._heads:
            return
        with painting(self) as painter:
            best = next((n for n, c in enumerate(self._shown.columns) if c.best), None)
            if best is not None:
                box = self._column_box(best)
                painter.fillRect(box, theme.color("accent.subtle"))
                for x in (box.left(), box.right() - 1):
                    edge = QRectF(x, box.top(), 1, box.height())
                    painter.fillRect(edge, theme.color("accent.line"))
            for label in self._labels:
                top = label.mapTo(self, label.rect().topLeft()).y()
                line = QRectF(1, top, self.width() - 2, 1)
                painter.fillRect(line, theme.color("line.hairline"))

    def _column_box(self, number: int) -> QRectF:
        head = self._heads[number]
        left = head.mapTo(self, head.rect().topLeft()).x()
        return QRectF(left, 1, head.width(), self.height() - 2)


def _drop(widgets: list[T], kept: int) -> None:
    """Removes all but the first `kept` from their layout and the list."""
    for widget in widgets[kept:]:
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()
    del widgets[kept:]
