"""The panel «Чому списано?». Picture 07."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from kyivstar_desktop.views.widgets.cards import Divider
from kyivstar_desktop.views.widgets.charts import Spark
from kyivstar_desktop.views.widgets.labels import Badge, IconText, Text
from kyivstar_desktop.views.widgets.layouts import (
    FlowLayout,
    clear_layout,
    column,
    holder,
    row,
    set_shown,
)

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.history import HistoryViewModel
    from kyivstar_desktop.viewmodels.why_state import WhyState

translate = QCoreApplication.translate
ROLES = {"credit": "success.text", "debit": "text.primary", "still": "text.secondary"}


class WhyPanel(QWidget):
    """Sum, rule, facts and the same charges before; arrows walk through the rows."""

    receipt_wanted = Signal()

    def __init__(self, vm: HistoryViewModel) -> None:
        super().__init__()
        self._vm = vm
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=True)
        self.setMinimumWidth(px(404))
        self.setMaximumWidth(px(460))
        self._head = Text("", style="caption", role="text.secondary")
        self._up, self._down = IconButton("chevron-up", ""), IconButton("chevron-down", "")
        self._close = IconButton("x", "")
        self._amount = Text("", style="page")
        self._moment = Text("", role="text.secondary")
        self._title = Text("", style="body_strong", wrap=True)
        self._badge = Badge()
        self._why_title = Text("", style="body_strong")
        self._why = Text("", role="text.secondary", wrap=True)
        self._facts = QGridLayout()
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setHorizontalSpacing(px(12))
        self._facts.setVerticalSpacing(px(9))
        self._facts.setColumnMinimumWidth(0, px(132))
        self._facts.setColumnStretch(1, 1)
        self._same_title = Text("", style="body_strong")
        self._same_note = Text("", style="hint", role="text.secondary")
        self._spark = Spark()
        self._from, self._to = (Text("", style="hint", role="text.tertiary") for _ in range(2))
        self._same = holder(
            column(
                row(self._same_title, None, self._same_note),
                self._spark,
                row(self._from, None, self._to),
                gap=6,
            )
        )
        self._next = IconText("calendar", "", "text.secondary", size=14, wrap=True)
        self._disputed = IconText("info-circle", "", "text.secondary", size=14, wrap=True)
        self._disconnect = Button("", icon="circle-minus")
        self._dispute = Button("", kind="ghost", icon="flag")
        self._receipt = Button("", icon="receipt")
        self._ask = Button("", icon="support")
        self._lay_out()
        self._disconnect.clicked.connect(vm.switch_off)
        self._dispute.clicked.connect(vm.dispute)
        self._receipt.clicked.connect(self.receipt_wanted)
        self._ask.clicked.connect(vm.ask_in_chat)
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        self._close.clicked.connect(vm.close_panel)

    def sizeHint(self) -> QSize:
        """The rest of a wide window is the page's."""
        return QSize(px(404), super().sizeHint().height())

    def _lay_out(self) -> None:
        acts = FlowLayout(gap=8)
        for button in (self._ask, self._disconnect, self._dispute, self._receipt):
            acts.addWidget(button)
        inner = holder(
            column(
                row(self._amount, None, self._moment),
                self._title,
                row(self._badge, None),
                Divider(),
                self._why_title,
                self._why,
                self._next,
                holder(acts),
                self._disputed,
                holder(self._facts),
                Divider(),
                self._same,
                None,
                gap=12,
                margins=(20, 8, 20, 20),
            )
        )
        inner.setObjectName("sidePanelBody")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inner)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = row(
            self._head, None, self._up, self._down, self._close, gap=2, margins=(20, 10, 12, 6)
        )
        self.setLayout(column(head, area, gap=0))

    def retranslate(self) -> None:
        self._head.setText(translate("Why", "Why was I charged?"))
        self._up.set_name(translate("Why", "Previous operation"))
        self._down.set_name(translate("Why", "Next operation"))
        self._close.set_name(translate("Why", "Close"))
        self._disconnect.setText(translate("Why", "Disconnect the service"))
        self._dispute.setText(translate("Why", "Dispute…"))
        self._receipt.setText(translate("Why", "Receipt"))
        self._ask.setText(translate("Why", "Ask in the chat"))
        self._why_title.setText(translate("Why", "Explanation"))
        self._same_title.setText(translate("Why", "The same charges before"))

    def render_state(self, state: WhyState | None) -> None:
        if state is None:
            return
        self._amount.setText(state.amount)
        self._amount.set_role(ROLES[state.tone])
        self._moment.setText(state.moment)
        self._title.setText(state.title)
        self._badge.set_badge(state.badge, "warning")
        self._why.setText(state.explanation)
        own = self._vm.own is not None
        for part, text in ((self._next, state.consequence), (self._disputed, state.disputed)):
            part.set_text(text)
            set_shown(part, bool(text))
        set_shown(self._disconnect, own and bool(state.option))
        talk = self._vm.own is not None and self._vm.own.talk is not None
        set_shown(self._ask, talk and state.can_ask)
        set_shown(self._dispute, own and state.can_dispute)
        set_shown(self._receipt, state.has_receipt)
        self._same_note.setText(state.same_note)
        self._from.setText(state.same_from)
        self._to.setText(state.same_to)
        self._same.setVisible(any(state.same))
        self._spark.set_values(state.same, spoken=state.same_note)
        clear_layout(self._facts)
        for number, (label, value) in enumerate(state.facts):
            self._facts.addWidget(Text(label, role="text.secondary"), number, 0)
            self._facts.addWidget(Text(value, wrap=True), number, 1)

    def _on_up(self) -> None:
        self._vm.step(-1)

    def _on_down(self) -> None:
        self._vm.step(1)
