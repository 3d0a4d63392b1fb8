"""Result per number. «Невідомо» is never paid again with a new key. Picture 05b."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kyivstar_desktop.views.binding import bind_command
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.bars import StepTrack
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Banner, Card, CardHead, Divider, FactRow
from kyivstar_desktop.views.widgets.labels import StateText, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.topup.flow_state import FlowState, ResultRow
    from kyivstar_desktop.viewmodels.topup.page import TopUpViewModel

translate = QCoreApplication.translate


class ResultPage(QWidget):
    """Headline, a row per number with a 4-step track, sums by outcome."""

    def __init__(self, vm: TopUpViewModel) -> None:
        super().__init__()
        self._headline = Banner("info")
        self._receipt = Button("", icon="receipt")
        self._new = Button("", icon="plus")
        self._check = Button("", icon="refresh")
        for button in (self._check, self._receipt, self._new):
            self._headline.add_action(button)
        self._table = Card(flush=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(12))
        for number, stretch in enumerate((3, 2, 3, 4, 2)):
            self._grid.setColumnStretch(number, stretch)
        self._table.add(holder(self._grid))
        self._grid.setContentsMargins(px(16), px(10), px(16), px(10))  # holder takes them away
        self._legend = _Legend()
        self._sums = Card()
        self._sums_head = CardHead("")
        self._sums_rows = column(gap=8)
        self._sums.add(self._sums_head)
        self._sums.add(self._sums_rows)
        self._sums.body.addStretch(1)
        self._sums.setFixedWidth(px(340))
        bottom = row(self._legend, self._sums, gap=16)
        bottom.setStretch(0, 1)
        self.setLayout(column(self._headline, self._table, bottom, None, gap=16))
        self._receipt.clicked.connect(vm.receipt)
        self._new.clicked.connect(vm.new)
        bind_command(self._check, vm.check_now)
        self._shown: tuple[object, object] | None = None

    def retranslate(self) -> None:
        self._receipt.setText(translate("Payment", "Receipt PDF"))
        self._new.setText(translate("Payment", "New top-up"))
        self._check.setText(translate("Payment", "Check now"))
        self._sums_head.set_title(translate("Payment", "In all"))
        self._legend.retranslate()
        self._shown = None

    def render_state(self, state: FlowState) -> None:
        text, title = state.headline_note, state.headline
        self._headline.set_banner(
            text or title, tone=state.headline_tone, title=title if text else ""
        )
        self._receipt.setVisible(state.has_receipt)
        self._new.setVisible(state.final)
        self._check.setVisible(not state.final)
        if self._shown == (state.results, state.sums):
            return
        self._shown = (state.results, state.sums)
        self._fill(state.results)
        clear_layout(self._sums_rows)
        for number, (label, value) in enumerate(state.sums):
            last = number == len(state.sums) - 1
            if last:
                self._sums_rows.addWidget(Divider())
            self._sums_rows.addWidget(FactRow(label, value, strong=last))

    def _fill(self, results: tuple[ResultRow, ...]) -> None:
        clear_layout(self._grid)
        heads = (
            translate("Payment", "Number"),
            translate("Payment", "Sum"),
            translate("Payment", "Stage"),
            translate("Payment", "State"),
            translate("Payment", "Time"),
        )
        for number, head in enumerate(heads):
            self._grid.addWidget(Text(head, style="caption", role="text.secondary"), 0, number)
        for line, shown in enumerate(results, 1):
            self._grid.addWidget(_two(shown.number, shown.name), line, 0)
            amount = Text(shown.amount, style="body_strong")
            self._grid.addWidget(amount, line, 1, Qt.AlignmentFlag.AlignLeft)
            track = StepTrack()
            track.set_stage(shown.stage, tone=shown.tone, spoken=f"{shown.stage}/4, {shown.word}")
            self._grid.addWidget(track, line, 2)
            state = StateText()
            state.set_state(shown.word, shown.tone)
            note = Text(shown.note, style="hint", role="text.secondary", wrap=True)
            note.setVisible(bool(shown.note))
            self._grid.addWidget(holder(column(state, note, gap=2)), line, 3)
            self._grid.addWidget(Text(shown.time, role="text.secondary"), line, 4)


def _two(first: str, second: str) -> QWidget:
    note = Text(second, style="hint", role="text.secondary", elide=True)
    note.setVisible(bool(second))
    return holder(column(Text(first), note, gap=2))


class _Legend(Card):
    """How to read a state."""

    def __init__(self) -> None:
        super().__init__()
        self._head = CardHead("")
        self._cells = [
            (
                Text("", style="body_strong"),
                Text("", style="hint", role="text.secondary", wrap=True),
            )
            for _ in range(4)
        ]
        line = row(gap=16)
        for title, note in self._cells:
            line.addWidget(holder(column(title, note, None, gap=2)), 1)
        self._unknown = Text("", style="hint", role="text.secondary", wrap=True)
        self.add(self._head)
        self.add(line)
        self.add(Divider())
        self.add(self._unknown)

    def retranslate(self) -> None:
        self._head.set_title(translate("Payment", "How to read a state"))
        texts = (
            (
                translate("Payment", "Sent"),
                translate("Payment", "the request has gone to the operator"),
            ),
            (translate("Payment", "Confirmed"), translate("Payment", "the code is accepted")),
            (
                translate("Payment", "Money charged"),
                translate("Payment", "the bank has made the payment"),
            ),
            (
                translate("Payment", "Credited"),
                translate("Payment", "the money is on the number"),
            ),
        )
        for (title, note), (first, second) in zip(self._cells, texts, strict=True):
            title.setText(first)
            note.setText(second)
        self._unknown.setText(
            translate(
                "Payment",
                "Unknown: the money is not lost. A payment is never repeated with a new key "
                "until the operator answers. Do not pay again.",
            )
        )
