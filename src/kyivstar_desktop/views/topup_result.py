"""Result per number. «Невідомо» is never paid again with a new key. Picture 05b."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.binding import bind_command
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.bars import StepTrack
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Banner, Card, CardHead, Divider, FactRow
from kyivstar_desktop.views.widgets.labels import StateText, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row
from kyivstar_desktop.views.widgets.lines import LinedGrid

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
        self._grid = LinedGrid((3, 2, 3, 4, 2), right=(1,))
        self._table.add(self._grid)
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
        self._headline.set_banner(text, tone=state.headline_tone, title=title)
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
        heads = (
            translate("Payment", "Number"),
            translate("Payment", "Sum"),
            translate("Payment", "Stage"),
            translate("Payment", "State"),
            translate("Payment", "Time"),
        )
        self._grid.fill(heads, [_cells(shown) for shown in results], 36)


def _cells(shown: ResultRow) -> tuple[QWidget, ...]:
    track, state = StepTrack(), StateText()
    track.set_stage(shown.stage, tone=shown.tone, spoken=f"{shown.stage}/4, {shown.word}")
    state.set_state(shown.word, shown.tone)
    note = Text(shown.note, style="hint", role="text.secondary", wrap=True)
    note.setVisible(bool(shown.note))
    return (
        _two(shown.number, shown.name),
        Text(shown.amount, style="body_strong"),
        track,
        holder(column(None, state, note, None, gap=2)),
        Text(shown.time, role="text.secondary"),
    )


def _two(first: str, second: str) -> QWidget:
    note = Text(second, style="hint", role="text.secondary", elide=True)
    note.setVisible(bool(second))
    return holder(column(None, Text(first), note, None, gap=2))


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
