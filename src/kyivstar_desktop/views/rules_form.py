"""The editor of a rule by parts, with the sentence it makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.binding import bind_command, bind_text
from kyivstar_desktop.views.widgets.buttons import Button, LinkButton
from kyivstar_desktop.views.widgets.cards import Card, CardHead, Divider
from kyivstar_desktop.views.widgets.choices import Check
from kyivstar_desktop.views.widgets.fields import Combo, Field
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import (
    FlowLayout,
    clear_layout,
    column,
    holder,
    row,
    set_shown,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.viewmodels.rules import RulesViewModel
    from kyivstar_desktop.viewmodels.rules_form import FormState

translate = QCoreApplication.translate


class LabelledCombo(QWidget):
    """A combo under its label, with what is wrong below."""

    def __init__(self) -> None:
        super().__init__()
        self._label = Text("", "caption", "text.secondary")
        self.combo = Combo("", size="normal")
        self._error = IconText("alert-circle", "", "danger.text", size=14, wrap=True)
        self._error.hide()
        self._options: tuple[tuple[object, str], ...] = ()
        self._label.setBuddy(self.combo)
        self.setLayout(column(self._label, self.combo, self._error, gap=4))

    def set_label(self, text: str) -> None:
        self._label.setText(text)
        self.combo.setAccessibleName(text)

    def set_options(self, options: Sequence[tuple[object, str]], chosen: object) -> None:
        with QSignalBlocker(self.combo):
            if tuple(options) != self._options:
                self._options = tuple(options)
                self.combo.clear()
                for data, text in options:
                    self.combo.add(text, data)
            self.combo.set_data(chosen)

    def set_error(self, text: str) -> None:
        self._error.set_text(text)
        set_shown(self._error, bool(text))
        self.combo.setAccessibleDescription(text)


class _NumberCheck(Check):
    def __init__(self, vm: RulesViewModel, number: str) -> None:
        super().__init__("")
        self._vm, self._number = vm, number
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self._vm.choose_number(self._number, on=self.isChecked())


class RuleForm(Card):
    """When, for whom, how much, from what, at most how much; then rehearse, keep, switch on."""

    def __init__(self, vm: RulesViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._head = CardHead("")
        self._new = LinkButton("", icon="plus")
        self._head.add_right(self._new)
        self._kind, self._hour = LabelledCombo(), LabelledCombo()
        self._below, self._day, self._start = Field(), Field(), Field()
        self._numbers_label = Text("", "caption", "text.secondary")
        self._numbers = FlowLayout(gap=14)
        self._checks: dict[str, _NumberCheck] = {}
        self._numbers_error = IconText("alert-circle", "", "danger.text", size=14, wrap=True)
        self._sum, self._amount, self._source = LabelledCombo(), Field(), LabelledCombo()
        self._week, self._month = Field(), Field()
        self._sentence = Text("", "body_strong", wrap=True)
        self._caps = Text("", "hint", "text.secondary", wrap=True)
        self.rehearse = Button("", icon="history")
        self._save = Button("")
        self.save_on = Button("", kind="primary")
        self._lay_out()
        self._bind()

    def _lay_out(self) -> None:
        self.add(self._head)
        self.add(
            holder(column(self._numbers_label, holder(self._numbers), self._numbers_error, gap=4))
        )
        when = row(self._kind, self._below, self._day, self._start, self._hour, gap=12)
        when.setStretch(0, 3)
        for number in range(1, 5):
            when.setStretch(number, 2)
        for part in (self._kind, self._below, self._day, self._start, self._hour):
            when.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        self.add(holder(when))
        much = row(self._sum, self._amount, self._source, gap=12)
        for number, share in enumerate((3, 2, 3)):
            much.setStretch(number, share)
        for part in (self._sum, self._amount, self._source):
            much.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        self.add(holder(much))
        caps = row(self._week, self._month, gap=12)
        for part in (self._week, self._month):
            caps.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        self.add(holder(caps))
        self.add(Divider())
        self.add(self._sentence)
        self.add(self._caps)
        buttons = FlowLayout(gap=8)
        for button in (self.save_on, self._save, self.rehearse):
            buttons.addWidget(button)
        self.add(holder(buttons))

    def _bind(self) -> None:
        vm = self._vm
        self._new.clicked.connect(vm.new)
        self._kind.combo.picked.connect(self._on_kind)
        self._hour.combo.picked.connect(self._on_hour)
        self._sum.combo.picked.connect(self._on_sum)
        self._source.combo.picked.connect(self._on_source)
        bind_text(self._below.edit, self._on_below)
        bind_text(self._day.edit, self._on_day)
        bind_text(self._start.edit, self._on_start)
        bind_text(self._amount.edit, self._on_amount)
        bind_text(self._week.edit, self._on_week)
        bind_text(self._month.edit, self._on_month)
        bind_command(self.rehearse, vm.rehearse)
        bind_command(self._save, vm.save)
        bind_command(self.save_on, vm.save_on)

    def retranslate(self) -> None:
        self._new.setText(translate("Rules", "New rule"))
        self._numbers_label.setText(translate("Rules", "For which numbers"))
        self._kind.set_label(translate("Rules", "When"))
        self._hour.set_label(translate("Rules", "At what time"))
        self._below.set_label(translate("Rules", "Below, UAH"))
        self._day.set_label(translate("Rules", "Day of the month"))
        self._day.set_help(translate("Rules", "31 is the last day of a shorter month"))
        self._start.set_label(translate("Rules", "First day"))
        self._sum.set_label(translate("Rules", "How much"))
        self._amount.set_label(translate("Rules", "Sum, UAH"))
        self._source.set_label(translate("Rules", "From what"))
        self._week.set_label(translate("Rules", "At most a week, UAH"))
        self._month.set_label(translate("Rules", "At most a month, UAH"))
        self.rehearse.setText(translate("Rules", "Rehearse on the last year"))
        self._save.setText(translate("Rules", "Save switched off"))

    def render_state(self, state: FormState) -> None:
        self._head.set_title(state.title)
        set_shown(self._new, state.changes)
        self._kind.set_options(state.kinds, state.kind)
        self._hour.set_options(state.hours, state.minute)
        self._sum.set_options(state.sums, state.sum_kind)
        self._source.set_options(state.sources, state.source)
        self._source.set_error(state.errors.get("source", ""))
        self._fill_numbers(state)
        fields = {
            "below": (self._below, state.below),
            "day": (self._day, state.day),
            "start": (self._start, state.start),
            "amount": (self._amount, state.amount),
            "cap_week": (self._week, state.cap_week),
            "cap_month": (self._month, state.cap_month),
        }
        for name, (field, text) in fields.items():
            field.set_text(text)
            field.set_error(state.errors.get(name, ""))
            set_shown(field, name in state.shows)
        set_shown(self._hour, "minute" in state.shows)
        self._sentence.setText(state.sentence)
        self._caps.setText(state.caps)

    def _fill_numbers(self, state: FormState) -> None:
        wanted = [number for number, _label, _on in state.numbers]
        if wanted != list(self._checks):
            clear_layout(self._numbers)
            self._checks = {number: _NumberCheck(self._vm, number) for number in wanted}
            for check in self._checks.values():
                self._numbers.addWidget(check)
        for number, label, on in state.numbers:
            self._checks[number].setText(label)
            self._checks[number].setChecked(on)
        error = state.errors.get("numbers", "")
        self._numbers_error.set_text(error)
        set_shown(self._numbers_error, bool(error))

    def _on_kind(self, kind: object) -> None:
        self._vm.choose_kind(str(kind))

    def _on_sum(self, kind: object) -> None:
        self._vm.choose_sum(str(kind))

    def _on_source(self, source: object) -> None:
        self._vm.choose_source(str(source))

    def _on_hour(self, minute: object) -> None:
        if isinstance(minute, int):
            self._vm.choose_minute(minute)

    def _on_below(self, text: str) -> None:
        self._vm.type("below", text)

    def _on_day(self, text: str) -> None:
        self._vm.type("day", text)

    def _on_start(self, text: str) -> None:
        self._vm.type("start", text)

    def _on_amount(self, text: str) -> None:
        self._vm.type("amount", text)

    def _on_week(self, text: str) -> None:
        self._vm.type("cap_week", text)

    def _on_month(self, text: str) -> None:
        self._vm.type("cap_month", text)
