"""The card of one number at the right of the grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from kyivstar_desktop.views.widgets.cards import Divider
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import (
    FlowLayout,
    clear_layout,
    column,
    holder,
    row,
    set_shown,
)
from kyivstar_desktop.views.widgets.painting import tone_text

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.numbers import NumbersViewModel
    from kyivstar_desktop.viewmodels.numbers_card import CardState

translate = QCoreApplication.translate
WIDTH = 340
ROLES = {"credit": "success.text", "debit": "text.primary", "still": "text.secondary"}


class NumberPanel(QWidget):
    """Facts, risk, last operations; it follows the current row of the grid."""

    limit_wanted = Signal()

    def __init__(self, vm: NumbersViewModel) -> None:
        super().__init__()
        self._vm = vm
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=True)
        self.setMinimumWidth(px(WIDTH))
        self.setMaximumWidth(px(400))
        self._head = Text("", style="caption", role="text.secondary", elide=True)
        self._close = IconButton("x", "")
        self._number = Text("", style="block")
        self._user = Text("", role="text.secondary", elide=True)
        self._path = Text("", "hint", "text.tertiary", wrap=True)
        self._balance = Text("", style="page")
        self._age = Text("", "hint", "text.tertiary", elide=True)
        self._risk = IconText("info-circle", "", "text.secondary", size=15, wrap=True)
        self._cause = Text("", "hint", "text.secondary", wrap=True)
        self._open = Button("", kind="normal", icon="external-link")
        self._top_up = Button("", icon="topup")
        self._limit = Button("", icon="adjustments-horizontal")
        self._facts = _grid()
        self._own = _grid()
        self._last_title = Text("", style="body_strong", elide=True)
        self._last = _grid()
        self._last_note = Text("", "hint", "text.secondary", wrap=True)
        self._lay_out()
        self._open.clicked.connect(self._on_open)
        self._top_up.clicked.connect(self._on_top_up)
        self._limit.clicked.connect(self.limit_wanted)
        self._close.clicked.connect(vm.close_card)

    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), super().sizeHint().height())

    def _lay_out(self) -> None:
        acts = FlowLayout(gap=8)
        for button in (self._open, self._top_up, self._limit):
            acts.addWidget(button)
        inner = holder(
            column(
                row(self._number, None, self._age),
                self._user,
                self._path,
                row(self._balance, None),
                self._risk,
                self._cause,
                holder(acts),
                Divider(),
                holder(self._facts),
                holder(self._own),
                Divider(),
                self._last_title,
                holder(self._last),
                self._last_note,
                None,
                gap=10,
                margins=(20, 4, 20, 20),
            )
        )
        inner.setObjectName("sidePanelBody")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        head = row(self._head, None, self._close, gap=2, margins=(20, 10, 12, 6))
        self.setLayout(column(head, area, gap=0))

    def retranslate(self) -> None:
        self._head.setText(translate("Numbers", "Card of the number"))
        self.setAccessibleName(translate("Numbers", "Card of the number"))
        self._close.set_name(translate("Numbers", "Close the card"))
        self._open.setText(translate("Numbers", "Open the number"))
        self._top_up.setText(translate("Numbers", "Top up what is missing"))
        self._limit.setText(translate("Numbers", "Data limit…"))
        self._last_title.setText(translate("Numbers", "Last operations"))

    def render_state(self, card: CardState | None, *, can_top_up: bool, can_limit: bool) -> None:
        if card is None:
            return
        self._number.setText(card.number)
        self._user.setText(card.user)
        self._path.setText(card.path)
        self._balance.setText(card.balance)
        self._age.setText(card.age)
        self._risk.set_text(card.risk.text)
        self._risk.set_icon(card.risk.icon)
        self._risk.set_role(tone_text(card.risk.tone))
        self._cause.setText(card.cause)
        for part, text in ((self._user, card.user), (self._path, card.path)):
            set_shown(part, bool(text))
        set_shown(self._cause, bool(card.cause))
        set_shown(self._top_up, can_top_up)
        set_shown(self._limit, can_limit)
        _fill(self._facts, card.facts)
        own = (
            (translate("Numbers", "Label"), card.label),
            (translate("Numbers", "Own name"), card.alias),
            (translate("Numbers", "Note"), card.note),
            (translate("Numbers", "Colour"), card.colour),
        )
        _fill(self._own, tuple((title, text) for title, text in own if text))
        clear_layout(self._last)
        for number, one in enumerate(card.last):
            self._last.addWidget(Text(one.day, "hint", "text.tertiary"), number, 0)
            self._last.addWidget(Text(one.title, elide=True), number, 1)
            amount = Text(one.amount, "body_medium", ROLES[one.tone])
            self._last.addWidget(amount, number, 2, Qt.AlignmentFlag.AlignRight)
        self._last_note.setText(card.last_note)
        set_shown(self._last_note, bool(card.last_note))

    def _on_open(self) -> None:
        card = self._vm.state.card
        if card is not None:
            self._vm.open_number(card.line)

    def _on_top_up(self) -> None:
        self._vm.top_up_card()


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(12))
    grid.setVerticalSpacing(px(7))
    grid.setColumnStretch(1, 1)
    return grid


def _fill(grid: QGridLayout, facts: tuple[tuple[str, str], ...]) -> None:
    clear_layout(grid)
    grid.setColumnMinimumWidth(0, px(124))
    for number, (title, text) in enumerate(facts):
        label = Text(title, role="text.secondary", wrap=True)
        grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(text, wrap=True), number, 1)
