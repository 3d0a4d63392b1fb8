"""Parts of the reconciliation desk: a file's card, tiles, the columns of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from kyivstar_desktop.views.widgets.cards import Card, Divider, IconPlate
from kyivstar_desktop.views.widgets.dialog import Dialog
from kyivstar_desktop.views.widgets.fields import Combo
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import (
    clear_layout,
    column,
    holder,
    row,
    set_shown,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from kyivstar_desktop.viewmodels.reconcile import ReconcileViewModel
    from kyivstar_desktop.viewmodels.reconcile_columns import MappingPart, MapRow
    from kyivstar_desktop.viewmodels.reconcile_state import BookCard, Tile

translate = QCoreApplication.translate
_TONES = {"ok": "success.text", "warning": "warning.text", "danger": "danger.text"}


class FileCard(Card):
    """One book: its file, what was left out of it, choose and put away. Takes a dropped file."""

    chosen = Signal(str)  # the key: the person wants to choose a file
    dropped = Signal(object, object)  # path, key
    removed = Signal(str)
    asked = Signal(str)  # which column is what

    def __init__(self, key: str) -> None:
        super().__init__(gap=6)
        self._key = key
        self.setAcceptDrops(True)
        self._plate = IconPlate("file-spreadsheet", "neutral")
        self._title = Text("", "body_strong", elide=True)
        self._text = Text("", "hint", "text.secondary", wrap=True)
        self._refused = IconText("alert-triangle", "", "warning.text", size=14, wrap=True)
        self._choose = Button("", icon="folder", size="small")
        self._columns = Button("", icon="columns-3", size="small")
        self._remove = IconButton("x", "")
        words = column(self._title, self._text, None, gap=1)
        line = row(self._plate, words, self._remove, gap=12)
        line.setStretch(1, 1)
        line.setAlignment(self._plate, Qt.AlignmentFlag.AlignTop)
        self.add(line)
        self.add(self._refused)
        self.add(row(self._choose, self._columns, None, gap=8, margins=(44, 0, 0, 0)))
        QWidget.setTabOrder(self._choose, self._columns)
        QWidget.setTabOrder(self._columns, self._remove)
        self._choose.clicked.connect(self._on_choose)
        self._remove.clicked.connect(self._on_remove)
        self._columns.clicked.connect(self._on_columns)

    @property
    def button(self) -> Button:
        return self._choose

    def render_card(self, card: BookCard) -> None:
        self._plate.set_plate("file-spreadsheet", "ok" if card.name else "neutral")
        self._title.setText(f"{card.title}: {card.name}" if card.name else card.title)
        self._text.setText(card.note)
        self._refused.set_text(card.refused)
        set_shown(self._refused, bool(card.refused))
        self._choose.setText(card.choose)
        self._choose.setAccessibleName(f"{card.choose}: {card.title}")
        self._columns.setText(card.columns)
        self._columns.setAccessibleName(f"{card.columns} {card.title}")
        set_shown(self._columns, bool(card.columns))
        self._remove.set_name(card.remove)
        set_shown(self._remove, bool(card.remove))
        self.setAccessibleName(card.title)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._path_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := self._path_of(event):
            event.acceptProposedAction()
            self.dropped.emit(path, self._key)

    @staticmethod
    def _path_of(event: QDropEvent) -> str:
        urls = event.mimeData().urls()
        return next((url.toLocalFile() for url in urls if url.isLocalFile()), "")

    def _on_choose(self) -> None:
        self.chosen.emit(self._key)

    def _on_columns(self) -> None:
        self.asked.emit(self._key)

    def _on_remove(self) -> None:
        self.removed.emit(self._key)


class Tiles(Card):
    """Figures side by side with hairlines between."""

    def __init__(self) -> None:
        super().__init__(flush=True)
        self._line = row(gap=0)
        self._shown: tuple[Tile, ...] = ()
        self.add(self._line)

    def render_tiles(self, tiles: tuple[Tile, ...]) -> None:
        if tiles == self._shown:
            return
        self._shown = tiles
        clear_layout(self._line)
        for n, tile in enumerate(tiles):
            if n:
                self._line.addWidget(Divider(vertical=True))
            made = self._tile(tile)
            self._line.addWidget(made, 3 if n == len(tiles) - 1 else 2)

    @staticmethod
    def _tile(tile: Tile) -> QWidget:
        title = Text(tile.title, "caption", _TONES.get(tile.tone, "text.secondary"), elide=True)
        value = Text(tile.value, "value")
        note = Text(tile.note, "hint", "text.secondary", elide=True)
        made = holder(column(title, value, note, None, gap=2, margins=(16, 12, 12, 12)))
        made.setAccessibleName(f"{tile.title}: {tile.value}. {tile.note}")
        return made


class _RoleCombo(Combo):
    told = Signal(object, object)

    def __init__(self, index: int) -> None:
        super().__init__("")
        self._index = index
        self.setMinimumWidth(px(190))
        self.picked.connect(self._on_picked)

    def _on_picked(self, role: object) -> None:
        self.told.emit(self._index, str(role))


class ColumnsDialog(Dialog):
    """Which column of the file is what."""

    def __init__(self, parent: QWidget, vm: ReconcileViewModel, part: MappingPart) -> None:
        super().__init__(parent, part.title, part.text, icon="columns-3", width=680)
        self._vm = vm
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnStretch(2, 1)
        self._combos: list[_RoleCombo] = []
        for n, shown in enumerate(part.columns):
            self._add(n, shown, part.roles)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder(column(holder(self._grid), None)))
        for ground in (area.viewport(), area.widget()):
            if ground is not None:
                ground.setAutoFillBackground(False)
        area.setFixedHeight(px(min(280, 44 * max(1, len(part.columns)))))
        self._trouble = IconText("alert-triangle", "", "warning.text", size=14)
        self.body.addWidget(area)
        self.body.addWidget(self._trouble)
        self.add_button(translate("Reconcile", "Cancel"), role="reject")
        self.yes = self.add_button(
            translate("Reconcile", "Read the file"), kind="primary", role="none"
        )
        self.yes.clicked.connect(vm.accept)
        self.show_part(part)

    def show_part(self, part: MappingPart) -> None:
        for shown, combo in zip(part.columns, self._combos, strict=True):
            with QSignalBlocker(combo):
                combo.set_data(shown.role)
        self._trouble.set_text(part.trouble)
        set_shown(self._trouble, bool(part.trouble))
        self.yes.setEnabled(part.can_accept)

    def _add(self, n: int, shown: MapRow, roles: tuple[tuple[str, str], ...]) -> None:
        combo = _RoleCombo(shown.index)
        name = translate("Reconcile", "Column %1 is").replace("%1", shown.head)
        combo.setAccessibleName(name)
        for role, words in roles:
            combo.add(words, role)
        combo.told.connect(self._vm.set_role)
        self._combos.append(combo)
        head = Text(shown.head, "body_medium", elide=True)
        head.setMaximumWidth(px(190))
        samples = Text(shown.samples, "body", "text.secondary", elide=True)
        for at, part in enumerate((head, combo, samples)):
            self._grid.addWidget(part, n, at)
