"""A list that keeps its place: at the end when it is there, else at the row under the eyes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.bubbles_paint import BubbleDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QResizeEvent

NEAR = 240  # px from an edge at which the next page is asked for


class AnchoredList(QListView):
    """Scrolling of BubbleList; rows may come and go at both ends."""

    older_wanted = Signal()
    newer_wanted = Signal()
    end_changed = Signal(object)  # bool: the last row is in sight

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = BubbleDelegate(self)
        self._stick, self._quiet = True, False
        self._anchor: tuple[QPersistentModelIndex, int] | None = None
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().setSingleStep(px(24))
        theme.changed.connect(self._on_theme)

    # --- model ----------------------------------------------------------------------------------
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is None:
            return
        model.dataChanged.connect(self._on_data)
        model.modelReset.connect(self._on_reset)

    @property
    def at_end(self) -> bool:
        return self._stick

    def go_to_end(self) -> None:
        self._set_stick(True)
        self._anchor = None
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def show_row(self, number: int) -> None:
        """In the middle, current, so that a reader says it."""
        index = self.model().index(number, 0)
        if index.isValid():
            self._set_stick(False)
            self._anchor = None
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def doItemsLayout(self) -> None:
        """After each layout: at the end still, or where the eyes were."""
        super().doItemsLayout()
        bar = self.verticalScrollBar()
        self._quiet = True
        if self._stick:
            bar.setValue(bar.maximum())
        elif self._anchor is not None:
            index, top = self._anchor
            if index.isValid():
                now = self.visualRect(self.model().index(index.row(), 0)).top()
                bar.setValue(bar.value() + now - top)
        self._hold()
        self._quiet = False

    def _hold(self) -> None:
        """Remembers the first visible row and where it stands: Qt moves the index along."""
        self._anchor = None
        if self._stick:
            return
        index = self.indexAt(QPoint(px(20), 1))
        if index.isValid():
            self._anchor = QPersistentModelIndex(index), self.visualRect(index).top()

    def _on_data(self, _top: QModelIndex, _bottom: QModelIndex) -> None:
        """Heights may be others."""
        self.scheduleDelayedItemsLayout()

    def _on_reset(self) -> None:
        self._anchor = None
        self._delegate.measures.forget()
        self._set_stick(True)
        self.scheduleDelayedItemsLayout()

    def _on_theme(self) -> None:
        self._delegate.measures.forget()
        self.scheduleDelayedItemsLayout()

    # --- scrolling ------------------------------------------------------------------------------
    def _on_scrolled(self, value: int) -> None:
        if self._quiet:
            return
        bar = self.verticalScrollBar()
        self._set_stick(value >= bar.maximum() - px(8))
        self._hold()
        if value < px(NEAR):
            self.older_wanted.emit()
        if value > bar.maximum() - px(NEAR):
            self.newer_wanted.emit()

    def _set_stick(self, on: bool) -> None:  # noqa: FBT001 internal
        if on != self._stick:
            self._stick = on
            self.end_changed.emit(on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._stick:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
