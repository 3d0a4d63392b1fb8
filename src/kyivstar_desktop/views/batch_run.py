"""Screen 13: the counter, the bar, five outcomes, rows by tabs; and the page of an approval."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kyivstar_desktop.views.batch_check import (
    amount_look,
    no_look,
    number_look,
    user_look,
    what_look,
)
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.batch_bar import BatchBar, FigureCell
from kyivstar_desktop.views.widgets.buttons import Button, LinkButton
from kyivstar_desktop.views.widgets.cards import Banner, Card, Divider, FactRow
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown
from kyivstar_desktop.views.widgets.states import StateBlock
from kyivstar_desktop.views.widgets.steps import Tabs
from kyivstar_desktop.views.widgets.table import CellLook, ColumnSpec
from kyivstar_desktop.views.widgets.verdicts import VerdictTable

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.batch import BatchViewModel
    from kyivstar_desktop.viewmodels.batch_parts import BatchState, RunPart, WaitPart

translate = QCoreApplication.translate
_BASE = Qt.AlignmentFlag.AlignBottom


def _state_look(shown: Any) -> CellLook:
    word, tone, icon = shown.state
    return CellLook(word, kind="state", tone=tone, icon=icon)


def _reason_look(shown: Any) -> CellLook:
    return CellLook(shown.reason, role="text.secondary")


def _act_look(shown: Any) -> CellLook:
    return CellLook(shown.act[1], kind="action")


COLUMNS = (
    ColumnSpec("no", 44, look=no_look, align_right=True),
    ColumnSpec("number", 142, look=number_look),
    ColumnSpec("user", 124, priority=4, look=user_look),
    ColumnSpec("amount", 88, priority=2, look=amount_look, align_right=True),
    ColumnSpec("what", 124, priority=3, look=what_look),
    ColumnSpec("state", 112, look=_state_look),
    ColumnSpec("reason", 0, 150, priority=1, look=_reason_look),
    ColumnSpec("act", 84, look=_act_look, align_right=True),
)


class CounterCard(Card):
    """What is done, how fast, how long yet; pause and stop."""

    def __init__(self, vm: BatchViewModel) -> None:
        super().__init__(gap=12)
        self._title = Text("", "block", elide=True)
        self._by = Text("", "hint", "text.secondary", elide=True)
        self.hold = Button("", icon="player-pause")
        self.stop = Button("", kind="danger", icon="player-stop")
        self.hold.let_shrink(120)
        self.stop.let_shrink(90)
        names = holder(column(self._title, self._by, gap=1))
        head = row(names, self.hold, self.stop, gap=8)
        head.setStretch(0, 1)
        self._count = Text("", "total")
        self._of = Text("", "body", "text.secondary", elide=True)
        self._speed = Text("", "body", "text.secondary", rich=True, elide=True)
        figures = row(self._count, self._of, None, self._speed, gap=10)
        for words in (self._of, self._speed):
            figures.setAlignment(words, _BASE)
        self._bar = BatchBar()
        self.cells = [FigureCell() for _ in range(5)]
        cells = row(gap=12)
        for n, cell in enumerate(self.cells):
            if n:
                cells.addWidget(Divider(vertical=True))
            cells.addWidget(cell, 1)
        for part in (holder(head), holder(figures), self._bar, holder(cells)):
            self.add(part)
        self.hold.clicked.connect(vm.hold)
        self.stop.clicked.connect(vm.ask_stop)

    def retranslate(self) -> None:
        self.stop.setText(translate("Batch", "Stop…"))

    def render_part(self, part: RunPart) -> None:
        self._title.setText(part.title)
        self._by.setText(part.by)
        set_shown(self._by, bool(part.by))
        self.hold.setText(part.hold_text)
        self.hold.set_icon_name("player-pause" if part.hold == "pause" else "player-play")
        self.hold.set_kind("normal" if part.hold == "pause" else "primary")
        self.hold.set_key(translate("Batch", "Space"))
        self.hold.setEnabled(part.can_hold)
        self.hold.set_busy(bool(part.judging), part.judging)
        set_shown(self.hold, bool(part.hold))
        set_shown(self.stop, part.can_stop)
        self._count.setText(part.count)
        self._of.setText(part.of)
        self._speed.setText(part.speed)
        whole, value = part.whole, part.bar_value
        self._bar.set_parts(part.parts, whole=whole, name=part.bar_name, value=value)
        for cell, tile in zip(self.cells, part.cells, strict=True):
            cell.set_cell(tile.word, tile.figure, tile.note, tone=tile.tone, icon=tile.icon)


class RowsCard(Card):
    """Rows of the run: those that need attention first."""

    def __init__(self, vm: BatchViewModel) -> None:
        super().__init__(flush=True)
        self._vm = vm
        self.tabs = Tabs("")
        self._fresh = LinkButton("", icon="refresh")
        self._again = Button("", icon="refresh")
        self._again.let_shrink(100)
        self._fresh.let_shrink(80)
        head = row(self.tabs, self._fresh, self._again, gap=12, margins=(16, 10, 16, 0))
        head.setStretch(0, 1)
        self.table = VerdictTable(COLUMNS, "")
        self.table.setModel(vm.run_rows)
        self.table.setMinimumHeight(px(32 + 34 * 5))
        self._empty = Text("", "body", "text.secondary", align=Qt.AlignmentFlag.AlignCenter)
        self._empty.setMinimumHeight(px(140))
        self._empty.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.add(holder(head))
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._empty, 1)
        self.tabs.chosen.connect(self._on_tab)
        self._fresh.clicked.connect(vm.read_rows)
        self._again.clicked.connect(vm.repeat_rejected)
        self.table.acted.connect(self._on_acted)
        self.table.opened.connect(vm.act_on_row)
        self.table.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def retranslate(self) -> None:
        self.tabs.setAccessibleName(translate("Batch", "Rows of the run"))
        self.table.setAccessibleName(translate("Batch", "Rows of the run"))
        self._vm.run_rows.forget_texts()

    def render_part(self, part: RunPart) -> None:
        self.tabs.set_tabs(part.tabs)
        self.tabs.set_chosen(part.tab)
        self._fresh.setText(part.fresh)
        set_shown(self._fresh, bool(part.fresh))
        self._again.setText(part.again)
        self._again.setEnabled(part.can_again)
        self._empty.setText(part.empty)
        set_shown(self._empty, bool(part.empty))
        set_shown(self.table, not part.empty)
        self.table.set_loading(part.loading)
        self.table.set_absent(part.absent)

    def _on_tab(self, key: object) -> None:
        self._vm.choose_tab(str(key))

    def _on_acted(self, number: int, _key: str) -> None:
        self._vm.act_on_row(number)

    def _on_scrolled(self, value: int) -> None:
        self._vm.hold_rows(value > 0)


class RunPane(QWidget):
    """Space pauses and goes on wherever the focus is not in a list or a button."""

    save_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, vm: BatchViewModel) -> None:
        super().__init__()
        self._finished = Banner("ok")
        self._save = Button("", icon="download", size="small")
        self._report = Button("", icon="receipt", size="small")
        self._finished.add_action(self._report)
        self._finished.add_action(self._save)
        self.counter, self.rows = CounterCard(vm), RowsCard(vm)
        lines = column(self._finished, self.counter, gap=16)
        lines.addWidget(self.rows, 1)
        self.setLayout(lines)
        self._save.clicked.connect(self.save_wanted)
        self._report.clicked.connect(self.report_wanted)

    def retranslate(self) -> None:
        self.counter.retranslate()
        self.rows.retranslate()
        self._save.setText(translate("Batch", "Result file"))
        self._report.setText(translate("Batch", "Report (PDF)"))

    def render_state(self, new: BatchState) -> None:
        part = new.run
        if part is None:
            return
        tone, title, words = part.finished
        self._finished.set_banner(words, tone=tone or "info", title=title)
        self.counter.render_part(part)
        self.rows.render_part(part)


class WaitPane(Card):
    """Who must agree, until when; what came of it."""

    export_wanted = Signal()

    def __init__(self, vm: BatchViewModel) -> None:
        super().__init__(gap=12)
        self._block = StateBlock("signature", "info")
        self._withdraw = Button("", icon="undo")
        self.run = Button("", kind="primary", icon="player-play")
        self._export = Button("", icon="download")
        for button in (self._withdraw, self._export, self.run):
            self._block.add_action(button)
        self._lines = column(gap=8)
        self._facts: list[FactRow] = []
        box = holder(self._lines)
        box.setMaximumWidth(px(460))
        wide = row(None, box, None)
        wide.setStretch(1, 6)
        self.add(self._block)
        self.add(Divider())
        self.add(wide)
        self.body.addStretch(1)
        self._withdraw.clicked.connect(vm.withdraw)
        self.run.clicked.connect(vm.run_approved)
        self._export.clicked.connect(self.export_wanted)
        self._offers_export = False

    def offer_export(self) -> None:
        """There is somebody to write the request file."""
        self._offers_export = True

    def retranslate(self) -> None:
        self._export.setText(translate("Batch", "Request file for an offline approver"))

    def render_state(self, new: BatchState) -> None:
        part: WaitPart | None = new.wait
        if part is None:
            return
        self._block.set_block(part.title, part.text, icon=part.icon, tone=part.tone)
        self._withdraw.setText(part.withdraw_text)
        set_shown(self._withdraw, part.can_withdraw)
        self.run.setText(part.run_text)
        self.run.setEnabled(not part.judging)
        self.run.set_busy(bool(part.judging), part.judging)
        set_shown(self.run, part.can_run)
        set_shown(self._export, part.can_export and self._offers_export)
        while len(self._facts) < len(part.facts):
            self._facts.append(FactRow())
            self._lines.addWidget(self._facts[-1])
        for n, fact in enumerate(self._facts):
            set_shown(fact, n < len(part.facts))
            if n < len(part.facts):
                fact.set_fact(*part.facts[n])
