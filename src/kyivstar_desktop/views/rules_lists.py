"""Cards beside the editor: the rules, missed runs, last firings, and the rehearsal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.binding import bind_command, name_for
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Card, CardHead, Divider, FactRow
from kyivstar_desktop.views.widgets.charts import Bar, MonthBars
from kyivstar_desktop.views.widgets.labels import Badge, StateText, Text
from kyivstar_desktop.views.widgets.layouts import (
    FlowLayout,
    clear_layout,
    column,
    holder,
    row,
    set_shown,
)
from kyivstar_desktop.views.widgets.lines import LinedGrid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.viewmodels.rules import RulesViewModel
    from kyivstar_desktop.viewmodels.rules_state import (
        RehearsalState,
        RuleLine,
        RulesState,
        RunLine,
    )

translate = QCoreApplication.translate


class RulesCard(Card):
    """Every rule as a sentence with its state."""

    def __init__(self, vm: RulesViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._head = CardHead("")
        self._rows = column(gap=12)
        self._none = Text("", "body", "text.secondary", wrap=True)
        self._shown: tuple[tuple[RuleLine, ...], str] | None = None
        self.add(self._head)
        self.add(self._none)
        self.add(self._rows)

    def retranslate(self) -> None:
        self._head.set_title(translate("Rules", "My rules"))
        self._none.setText(
            translate(
                "Rules",
                "No rules yet. Make one beside, see on your own history how it would have "
                "worked, then switch it on by a code.",
            )
        )
        self._shown = None

    def render_state(self, state: RulesState) -> None:
        set_shown(self._none, not state.rules)
        if (state.rules, state.switch_on) == self._shown:
            return
        self._shown = (state.rules, state.switch_on)
        clear_layout(self._rows)
        for number, line in enumerate(state.rules):
            if number:
                self._rows.addWidget(Divider())
            self._rows.addWidget(_RuleRow(self._vm, line, state.switch_on))


class _RuleRow(QWidget):
    def __init__(self, vm: RulesViewModel, line: RuleLine, switch_on: str) -> None:
        super().__init__()
        self._vm, self._id = vm, line.id
        words = Text(line.sentence, "body_strong", wrap=True)
        note = Text(line.note, "hint", "text.secondary", wrap=True)
        badge = Badge(line.state, line.tone)
        on = translate("Rules", "Switch off") if line.on else switch_on
        switch = Button(on, size="small")
        change = Button(translate("Rules", "Change"), kind="ghost", size="small")
        remove = Button(translate("Rules", "Delete…"), kind="ghost", size="small")
        for button in (switch, change, remove):
            name_for(button, f"{button.text()} {line.sentence}")
        bind_command(switch, vm.switch, self._ident)
        change.clicked.connect(self._on_change)
        remove.clicked.connect(self._on_remove)
        acts = FlowLayout(gap=4)
        for part in (switch, change, remove):
            acts.addWidget(part)
        self.setLayout(column(row(badge, None), words, note, holder(acts), gap=6))

    def _ident(self) -> str:
        return self._id

    def _on_change(self) -> None:
        self._vm.edit(self._id)

    def _on_remove(self) -> None:
        self._vm.ask_remove(self._id)


class MissedCard(Card):
    """Runs that were not made in time; each is paid or put away by hand."""

    def __init__(self, vm: RulesViewModel) -> None:
        super().__init__(tone="warning")
        self._vm = vm
        self._head = CardHead("")
        self._note = Text("", "hint", "text.secondary", wrap=True)
        self._rows = column(gap=10)
        self._shown: tuple[RunLine, ...] | None = None
        for part in (self._head, self._note):
            self.add(part)
        self.add(self._rows)

    def retranslate(self) -> None:
        self._head.set_title(translate("Rules", "Missed runs"))
        self._note.setText(
            translate("Rules", "The program never catches up by itself: you decide about each.")
        )
        self._shown = None

    def render_state(self, state: RulesState) -> None:
        set_shown(self, bool(state.missed))
        if state.missed == self._shown:
            return
        self._shown = state.missed
        clear_layout(self._rows)
        for line in state.missed:
            self._rows.addWidget(_MissedRow(self._vm, line))


class _MissedRow(QWidget):
    def __init__(self, vm: RulesViewModel, line: RunLine) -> None:
        super().__init__()
        self._id = line.id
        title = f"{line.title}, {line.amount}" if line.amount else line.title
        words = column(
            Text(title, "body_strong", wrap=True),
            Text(line.text, "hint", "text.secondary", wrap=True),
            gap=2,
        )
        pay = Button(translate("Rules", "Top up now"), kind="primary", size="small")
        away = Button(translate("Rules", "Put away"), kind="ghost", size="small")
        name_for(pay, f"{pay.text()} {line.title}")
        name_for(away, f"{away.text()} {line.title}")
        bind_command(pay, vm.pay, self._ident)
        bind_command(away, vm.dismiss, self._ident)
        self.setLayout(column(holder(words), row(pay, away, None, gap=4), gap=6))

    def _ident(self) -> str:
        return self._id


class RecentCard(Card):
    """What the rules have done last."""

    def __init__(self) -> None:
        super().__init__()
        self._head = CardHead("")
        self._rows = column(gap=8)
        self._shown: Sequence[RunLine] | None = None
        self.add(self._head)
        self.add(self._rows)

    def retranslate(self) -> None:
        self._head.set_title(translate("Rules", "Last firings"))
        self._shown = None

    def render_state(self, state: RulesState) -> None:
        set_shown(self, bool(state.recent))
        if state.recent == self._shown:
            return
        self._shown = state.recent
        clear_layout(self._rows)
        for line in state.recent:
            words = row(
                Text(line.title, "body", elide=True), None, Text(line.amount, "body"), gap=8
            )
            mark = StateText(line.text, line.tone)
            self._rows.addWidget(holder(column(words, row(mark, None), gap=2)))


class RehearsalCard(Card):
    """The rule over the last year: how often, how much, what it would have prevented."""

    def __init__(self) -> None:
        super().__init__()
        self._head = CardHead("")
        self._note = Text("", "hint", "text.secondary", wrap=True)
        self._stale = Text("", "hint", "warning.text", wrap=True)
        self._facts = column(gap=6)
        self._chart = MonthBars()
        self._grid = LinedGrid((3, 2, 2, 2), right=(2, 3))
        self._more = Text("", "hint", "text.secondary")
        for part in (self._head, self._note, self._stale):
            self.add(part)
        self.add(self._facts)
        self.add(self._chart)
        self.add(self._grid)
        self.add(self._more)

    def retranslate(self) -> None:
        self._head.set_title(translate("Rules", "Rehearsal on the last 12 months"))
        self._stale.setText(
            translate("Rules", "The rule has been changed since: rehearse it again.")
        )

    def render_state(self, state: RehearsalState | None) -> None:
        set_shown(self, state is not None)
        if state is None:
            return
        self._note.setText(state.note)
        set_shown(self._stale, state.stale)
        clear_layout(self._facts)
        for label, value in state.facts:
            self._facts.addWidget(FactRow(label, value))
        spoken = translate("Rules", "Top-ups of the rehearsal by months")
        bars = [Bar(label, value, tip=tip) for label, value, tip in state.bars]
        self._chart.set_bars(bars, spoken=spoken)
        set_shown(self._chart, bool(state.firings))
        set_shown(self._grid, bool(state.firings))
        heads = (
            translate("Rules", "When"),
            translate("Rules", "Number"),
            translate("Rules", "Balance before"),
            translate("Rules", "Top-up"),
        )
        self._grid.fill(heads, [[Text(cell) for cell in cells] for cells in state.firings], 24)
        self._more.setText(state.more)
        set_shown(self._more, bool(state.more))
