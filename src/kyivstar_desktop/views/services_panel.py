"""What opens below a service: price, balance after, consequences, confirm. Picture 09."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kyivstar_desktop.views.binding import bind_command, bind_text
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Banner, Panel
from kyivstar_desktop.views.widgets.choices import Check, Segmented
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.labels import IconLabel, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row, set_shown
from kyivstar_desktop.views.widgets.painting import tone_text
from kyivstar_desktop.views.widgets.queue_offer import QueueBox

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.presenting.offers import Line
    from kyivstar_desktop.viewmodels.services import ServicesViewModel
    from kyivstar_desktop.viewmodels.services_panel import Panel as Shown

translate = QCoreApplication.translate


class ServicePanel(Panel):
    """The review of one act; the buttons stand at the right."""

    def __init__(self, vm: ServicesViewModel) -> None:
        super().__init__("accent.subtle", sides="t")
        self._vm = vm
        self._facts_shown: tuple[tuple[str, str], ...] = ()
        self._lines_shown: tuple[Line, ...] = ()
        self._title = Text("", style="body_strong", wrap=True)
        self._note = Banner()
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(px(16))
        self._facts.setVerticalSpacing(px(4))
        self._facts.setColumnStretch(1, 1)
        self._facts_box = holder(self._facts)
        self._lines = column(gap=4)
        self._lines_box = holder(self._lines)
        self._number = Field("")
        self._number.setMaximumWidth(px(260))
        self._condition = Segmented()
        self._forward = holder(column(self._number, row(self._condition, None), gap=8))
        self._bonus = Check("")
        self._trip = Field("", placeholder="12.12.2026", size="small")
        self._trip.setMaximumWidth(px(200))
        self._keep_trip = Button("")
        trip = row(self._trip, self._keep_trip, None, gap=8)
        trip.setAlignment(self._keep_trip, Qt.AlignmentFlag.AlignTop)
        trip.setAlignment(self._trip, Qt.AlignmentFlag.AlignTop)
        trip_title = Text("", style="caption", role="text.secondary")
        self._trip_title = trip_title
        self._trip_box = holder(column(trip_title, trip, gap=4))
        left = column(
            self._title, self._note, self._forward, self._bonus, self._facts_box, self._lines_box,
            self._trip_box, gap=8,
        )  # fmt: skip
        self._make_buttons()
        right = holder(
            column(
                self._hold, self._undo, self._queue, self._confirm, self._top_up,
                self._other, self._off, self._cancel, None, gap=8,
            )
        )  # fmt: skip
        right.setFixedWidth(px(208))
        line = row(holder(left), right, gap=16, margins=(60, 12, 16, 14))
        line.setStretch(0, 1)
        self.setLayout(line)
        self._wire()
        self.retranslate()

    def _make_buttons(self) -> None:
        self._hold = Text("", style="body", wrap=True)
        self._undo = Button("", icon="undo")
        self._confirm = Button("", kind="primary")
        self._top_up = Button("", kind="tonal", icon="plus")
        self._other, self._off = Button("", kind="danger"), Button("", kind="danger")
        self._cancel = Button("", kind="ghost")
        self._queue = QueueBox()

    def _wire(self) -> None:
        vm = self._vm
        bind_command(self._confirm, vm.confirm)
        bind_command(self._keep_trip, vm.plan_trip)
        self._queue.button.clicked.connect(vm.enqueue)
        self._queue.chosen.connect(vm.choose_until)
        self._undo.clicked.connect(vm.undo)
        self._cancel.clicked.connect(vm.close_form)
        self._top_up.clicked.connect(vm.top_up_short)
        self._other.clicked.connect(vm.open_other)
        self._off.clicked.connect(vm.switch_off)
        self._bonus.clicked.connect(vm.pay_with_bonus)
        self._condition.chosen.connect(vm.choose_condition)
        bind_text(self._number.edit, vm.type_number)
        bind_text(self._trip.edit, vm.type_trip)

    def retranslate(self) -> None:
        self._number.set_label(translate("Services", "Forward calls to"))
        self._condition.setAccessibleName(translate("Services", "When to forward"))
        self._trip_title.setText(translate("Services", "Switch off by itself from"))
        self._trip.set_name(translate("Services", "Switch off by itself from"))
        self._keep_trip.setText(translate("Services", "Keep the date"))
        self._undo.setText(translate("Services", "Cancel"))
        self._cancel.setText(translate("Services", "Cancel"))

    def take_focus(self) -> None:
        """The first thing to type, else the way on."""
        wanted: QWidget = self._confirm if self._confirm.isEnabled() else self._cancel
        if not self._queue.isHidden() and self._queue.button.isEnabled():
            wanted = self._queue.button
        if not self._forward.isHidden():
            wanted = self._number.edit
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def render_state(self, shown: Shown) -> None:
        self._title.setText(shown.title)
        self._note.set_banner(shown.note, tone=shown.note_tone)
        self._fill_facts(shown.facts)
        self._fill_lines(shown.lines)
        self._render_inputs(shown)
        self._render_buttons(shown)

    def _fill_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        set_shown(self._facts_box, bool(facts))
        if facts == self._facts_shown:
            return
        self._facts_shown = facts
        clear_layout(self._facts)
        for number, (label, value) in enumerate(facts):
            name = Text(label, role="text.secondary")
            name.setMinimumWidth(px(110))
            self._facts.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(Text(value, style="body_strong", wrap=True), number, 1)

    def _fill_lines(self, lines: tuple[Line, ...]) -> None:
        set_shown(self._lines_box, bool(lines))
        if lines == self._lines_shown:
            return
        self._lines_shown = lines
        clear_layout(self._lines)
        for shown in lines:
            words = f"{shown.title}, {shown.text}" if shown.text else shown.title
            text = Text(words, wrap=True)
            line = row(IconLabel(shown.icon, tone_text(shown.tone)), text, gap=8)
            line.setStretch(1, 1)
            self._lines.addWidget(holder(line))

    def _render_inputs(self, shown: Shown) -> None:
        still = not shown.hold and not shown.busy
        forwards = bool(shown.conditions)
        set_shown(self._forward, forwards)
        if forwards:
            self._condition.set_options([(key, text, "") for key, text in shown.conditions])
            self._condition.set_chosen(shown.condition)
            self._number.set_text(shown.forward_to)
            self._number.set_error(shown.forward_error)
        self._forward.setEnabled(still)
        self._bonus.setText(shown.bonus)
        self._bonus.setAccessibleName(shown.bonus)
        self._bonus.setChecked(shown.bonus_on)
        self._bonus.setEnabled(still)
        self._bonus.updateGeometry()
        set_shown(self._bonus, bool(shown.bonus))
        set_shown(self._trip_box, shown.trip is not None)
        self._trip.set_text(shown.trip or "")
        self._trip.set_error(shown.trip_error)
        self._keep_trip.setEnabled(not shown.trip_error)

    def _render_buttons(self, shown: Shown) -> None:
        held = bool(shown.hold)
        self._hold.setText(shown.hold)
        set_shown(self._hold, held)
        had_focus = self._confirm.hasFocus()
        set_shown(self._undo, held)
        if held and had_focus:
            self._undo.setFocus(Qt.FocusReason.OtherFocusReason)
        set_shown(self._confirm, not held and not shown.queue.text)
        self._queue.render_offer(shown.queue, shown.name)
        self._queue.button.setEnabled(shown.queue.ready)
        self._confirm.setText(shown.confirm)
        self._confirm.setAccessibleName(f"{shown.confirm}: {shown.name}")
        for button in (self._undo, self._cancel):
            button.setAccessibleName(f"{button.text()}: {shown.name}")
        self._confirm.set_kind("dangerFill" if shown.danger else "primary")
        self._confirm.setEnabled(shown.can_confirm)
        self._confirm.set_busy(shown.busy)
        for button, text in (
            (self._top_up, shown.top_up), (self._other, shown.other), (self._off, shown.off),
        ):  # fmt: skip
            button.setText(text)
            button.setAccessibleName(
                f"{text}: {shown.other_name}" if button is self._other else text
            )
            set_shown(button, bool(text) and not held)
        set_shown(self._cancel, not held)
