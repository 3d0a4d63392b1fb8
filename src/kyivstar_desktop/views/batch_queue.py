"""The list of batches at the right of the page, each with its state, its bar and its act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.batch_bar import BatchBar
from kyivstar_desktop.views.widgets.buttons import LinkButton
from kyivstar_desktop.views.widgets.cards import Card, Divider
from kyivstar_desktop.views.widgets.labels import StateText, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row, set_shown
from kyivstar_desktop.views.widgets.painting import painting

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QSize
    from PySide6.QtGui import QEnterEvent, QPaintEvent

    from kyivstar_desktop.viewmodels.batch import BatchViewModel
    from kyivstar_desktop.viewmodels.batch_parts import BatchState, QueueCard

translate = QCoreApplication.translate
WIDTH = 288
LONG_STATE = 156  # wider than that it stands under the name, which is seen whole


class _Card(QAbstractButton):
    """One batch; a press brings it to the page. Its own act is a link inside."""

    opened = Signal(str)
    acted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._id = ""
        self._chosen = False
        self._title = Text("", "body_medium", elide=True)
        self._title.set_least(60)
        self._state = StateText("")
        self._text = Text("", "hint", "text.secondary", elide=True)
        self._bar = BatchBar(height=6)
        self._note = Text("", "hint", "text.secondary", wrap=True)
        self._act = LinkButton("", small=True)
        self._head = row(self._title, self._state, gap=8)
        self._head.setStretch(0, 1)
        self._lines = column(
            self._head, self._text, self._bar, self._note, row(self._act, None), gap=5
        )
        self._lines.setContentsMargins(px(16), px(11), px(16), px(11))
        self.setLayout(self._lines)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._on_clicked)
        self._act.clicked.connect(self._on_act)

    def sizeHint(self) -> QSize:
        return self._lines.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return self._lines.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return self._lines.heightForWidth(width)

    def render_card(self, card: QueueCard) -> None:
        self._id, self._chosen = card.id, card.chosen
        self._title.setText(card.title)
        self._state.set_state(card.state, card.tone, card.icon)
        wide = self._state.sizeHint().width() > px(LONG_STATE)
        way = QBoxLayout.Direction.TopToBottom if wide else QBoxLayout.Direction.LeftToRight
        self._head.setDirection(way)
        self._text.setText(card.text)
        self._bar.set_parts(card.parts, whole=card.whole, name=card.title, value=card.bar_value)
        set_shown(self._bar, bool(card.parts))
        self._note.setText(card.note)
        set_shown(self._note, bool(card.note))
        self._act.setText(card.act_text)
        self._act.setAccessibleName(card.act_name)
        self._act.setEnabled(card.can_act)
        set_shown(self._act, bool(card.act))
        self.setAccessibleName(", ".join(x for x in (card.title, card.state, card.text) if x))
        self.updateGeometry()
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        role = "bg.selected" if self._chosen else "bg.hover" if self.underMouse() else ""
        with painting(self) as painter:
            if role:
                painter.fillRect(self.rect(), theme.color(role))
            if self._chosen:
                mark = QRectF(0, 0, px(3), self.height())
                painter.fillRect(mark, theme.color("accent.fill"))

    def _on_clicked(self) -> None:
        self.opened.emit(self._id)

    def _on_act(self) -> None:
        self.acted.emit(self._id)


class QueuePanel(Card):
    """As high as the page; the list scrolls, the words under it stay."""

    def __init__(self, vm: BatchViewModel) -> None:
        super().__init__(flush=True)
        self._vm = vm
        self._cards: dict[str, _Card] = {}
        self._title = Text("", "block", elide=True)
        self._title.set_least(80)
        self._count = Text("", "hint", "text.secondary")
        self._new = LinkButton("", icon="plus")
        self._new.let_shrink(60)
        head = row(self._title, self._count, self._new, gap=12, margins=(16, 10, 12, 10))
        head.setStretch(0, 1)
        self._head = holder(head)
        self._list = column(gap=0)
        self._empty = Text("", "hint", "text.secondary", wrap=True)
        inside = column(self._list, holder(column(self._empty, margins=(16, 12, 16, 12))), None)
        inside.setSpacing(0)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        self._inside = holder(inside)
        self._area.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        self._note = Text("", "hint", "text.secondary", wrap=True)
        for part in (self._head, Divider(), self._area, Divider()):
            self.add(part)
        self.add(holder(column(self._note, margins=(16, 10, 16, 10))))
        self.body.setStretch(2, 1)
        self.setMinimumHeight(px(220))
        self._new.clicked.connect(vm.start_new)

    def retranslate(self) -> None:
        self._title.setText(translate("Batch", "Queue of batches"))
        self._new.setText(translate("Batch", "New"))
        self._new.setAccessibleName(translate("Batch", "New batch"))
        self._area.setAccessibleName(translate("Batch", "Queue of batches"))
        self._empty.setText(
            translate("Batch", "No batches yet. Those that were checked or run stand here.")
        )
        self._note.setText(
            translate(
                "Batch", "«Unknown» is never repeated with a new key: the operator is asked first."
            )
        )

    def render_state(self, new: BatchState) -> None:
        self._count.setText(new.queue_count if new.queue else "")
        set_shown(self._empty, not new.queue)
        set_shown(self._new, new.can_leave)
        wanted = [card.id for card in new.queue]
        if wanted != list(self._cards):
            self._rebuild(wanted)
        for card in new.queue:
            self._cards[card.id].render_card(card)

    def _rebuild(self, wanted: list[str]) -> None:
        kept = {ident: made for ident, made in self._cards.items() if ident in wanted}
        for made in kept.values():
            self._list.removeWidget(made)
            made.setParent(self._inside)
        clear_layout(self._list)
        self._cards = {}
        for number, ident in enumerate(wanted):
            if number:
                self._list.addWidget(Divider())
            self._cards[ident] = kept.get(ident) or self._make()
            self._list.addWidget(self._cards[ident])
            self._cards[ident].show()

    def _make(self) -> _Card:
        made = _Card()
        made.opened.connect(self._vm.open)
        made.acted.connect(self._vm.press_card)
        return made


def beside(left: QWidget, right: QueuePanel) -> QWidget:
    """A part of the page with the list of batches at its right."""
    right.setFixedWidth(px(WIDTH))
    line = row(left, right, gap=16)
    line.setStretch(0, 1)
    return holder(line)
