"""The lists of Overview: last operations, spending, what is worth attention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, LinkButton
from kyivstar_desktop.views.widgets.cards import Card, CardHead, Divider, IconPlate
from kyivstar_desktop.views.widgets.charts import Spark
from kyivstar_desktop.views.widgets.labels import (
    Badge,
    IconLabel,
    Text,
)
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.overview_parts import Notice
    from kyivstar_desktop.viewmodels.overview_state import OverviewState
    from kyivstar_desktop.viewmodels.presenting.rows import RowText

translate = QCoreApplication.translate
TONES = {"credit": "success.text", "debit": "text.primary", "still": "text.secondary"}


class OperationRow(Button):
    """One of the last operations: a button, so that Enter opens it."""

    chosen = Signal(str)

    def __init__(self, text: RowText) -> None:
        super().__init__(kind="rowButton")
        self._id = text.id
        self.setAccessibleName(
            ", ".join(
                part for part in (text.day, text.time, text.title, text.detail, text.amount) if part
            )
        )
        when = Text(f"{text.day}  {text.time}", style="body", role="text.tertiary")
        when.setFixedWidth(px(96))
        title = Text(text.title, style="body_strong", elide=True)
        detail = Text(text.detail, style="body", role="text.secondary", elide=True)
        badge = Badge(text.unusual, "warning", icon="", elide=True)
        badge.setVisible(bool(text.unusual))
        amount = Text(text.amount, style="body_strong", role=TONES[text.tone])
        amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        amount.setFixedWidth(px(110))
        balance = Text(text.balance, style="body", role="text.secondary")
        balance.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        balance.setFixedWidth(px(96))
        for label in (when, title, detail, amount, balance):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line = row(
            when,
            IconLabel(text.icon),
            title,
            detail,
            badge,
            amount,
            balance,
            gap=8,
            margins=(16, 0, 16, 0),
        )
        line.setStretch(3, 1)
        self.setLayout(line)
        self.setFixedHeight(px(33))  # and the line below it
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()

    def _on_clicked(self) -> None:
        self.chosen.emit(f"history:{self._id}")


class OperationsCard(Card):
    """The last six operations and the way to all of them."""

    acted = Signal(str)

    def __init__(self) -> None:
        super().__init__(flush=True)
        self._head = CardHead("")
        self._all = LinkButton("")
        self._head.add_right(self._all)
        self._rows = column(gap=0)
        self._empty = Text("", style="body", role="text.secondary", wrap=True)
        self.add(holder(row(self._head, margins=(16, 8, 16, 4))))
        self.add(self._rows)
        self._empty_box = holder(row(self._empty, margins=(16, 0, 16, 14)))
        self.add(self._empty_box)
        self._all.clicked.connect(self._on_all)

    def retranslate(self) -> None:
        self._head.set_title(translate("Overview", "Last operations"))
        self._all.setText(translate("Overview", "All history"))
        self._empty.setText(translate("Overview", "Top-ups and charges will appear here"))

    def render_state(self, state: OverviewState) -> None:
        clear_layout(self._rows)
        for number, text in enumerate(state.operations):
            if number:
                self._rows.addWidget(Divider())
            made = OperationRow(text)
            made.chosen.connect(self.acted)
            self._rows.addWidget(made)
        self._empty_box.setVisible(not state.operations)

    def _on_all(self) -> None:
        self.acted.emit("history")


class SpendCard(Card):
    """Spending of this 4-week period beside the 13 before."""

    def __init__(self) -> None:
        super().__init__()
        self._since = Text("", style="caption", role="text.secondary", elide=True)
        self._value = Text("", style="value")
        self._note = Text("", style="hint", role="text.secondary", elide=True)
        self._spark = Spark()
        self._caption = Text("", style="hint", role="text.tertiary", elide=True)
        left = column(self._since, self._value, self._note, gap=4)
        right = column(self._spark, row(None, self._caption), gap=4)
        line = row(holder(left), holder(right), gap=16)
        line.setStretch(1, 1)
        self.add(line)

    def render_state(self, state: OverviewState) -> None:
        self.setVisible(bool(state.spend))
        self._since.setText(state.spend_since)
        self._value.setText(state.spend)
        self._note.setText(state.spend_note)
        self._spark.set_values(state.bars, spoken=f"{state.spend_since}: {state.spend}")
        self._caption.setText(state.spend_caption)


class NoticeRow(QWidget):
    """One thing worth attention."""

    chosen = Signal(str)

    def __init__(self, notice: Notice) -> None:
        super().__init__()
        self._action = notice.action
        plate = IconPlate(notice.icon, "warning")
        title = Text(notice.title, style="body_strong")
        text = Text(notice.text, style="hint", role="text.secondary", elide=True)
        link = LinkButton(notice.button)
        link.setAccessibleName(f"{notice.button}: {notice.title}")
        link.clicked.connect(self._on_clicked)
        words = holder(column(title, text, gap=0))
        line = row(plate, words, link, gap=8)
        line.setStretch(1, 1)
        self.setLayout(line)

    def _on_clicked(self) -> None:
        self.chosen.emit(self._action)


class NoticesCard(Card):
    """«Варто уваги»: at most two, the most urgent first; hidden when there is nothing."""

    acted = Signal(str)

    def __init__(self) -> None:
        super().__init__(gap=8)
        self._head = CardHead("")
        self._rows = column(gap=10)
        self.add(self._head)
        self.add(self._rows)
        self._shown: tuple[Notice, ...] = ()

    def retranslate(self) -> None:
        self._head.set_title(translate("Overview", "Worth attention"))

    def render_state(self, state: OverviewState) -> None:
        self.setVisible(bool(state.notices))
        if state.notices == self._shown:
            return
        self._shown = state.notices
        clear_layout(self._rows)
        for notice in state.notices:
            made = NoticeRow(notice)
            made.chosen.connect(self.acted)
            self._rows.addWidget(made)
