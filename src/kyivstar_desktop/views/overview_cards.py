"""The cards of Overview, one class each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.bars import Meter, ValidityBar
from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from kyivstar_desktop.views.widgets.cards import Card, CardHead, Divider
from kyivstar_desktop.views.widgets.charts import BalanceChart
from kyivstar_desktop.views.widgets.labels import (
    Badge,
    IconLabel,
    IconText,
    MoneyLabel,
    StateText,
    Text,
)
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.overview_parts import Cell
    from kyivstar_desktop.viewmodels.overview_state import OverviewState

translate = QCoreApplication.translate
TONES = {"credit": "success.text", "debit": "text.primary", "still": "text.secondary"}


class BalanceCard(Card):
    """The big figure, and how it came to be."""

    def __init__(self) -> None:
        super().__init__(gap=8)
        self._label = Text("", style="caption", role="text.secondary", elide=True)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._account = Text("", style="caption", role="text.tertiary", elide=True, align=right)
        self._money = MoneyLabel("balance")
        self._forecast_label = Text("", style="hint", role="text.secondary")
        self._forecast = Text("", style="body_strong")
        self._chart = BalanceChart()
        head = row(self._label, self._account)
        head.setStretch(1, 1)  # the label is whole first
        self.add(head)
        self.add(
            row(
                self._money,
                None,
                column(row(None, self._forecast_label), row(None, self._forecast), gap=2),
            )
        )
        self.add(self._chart)

    def retranslate(self) -> None:
        self._label.setText(translate("Overview", "Money left, main balance"))

    def render_state(self, state: OverviewState) -> None:
        self._account.setText(state.account)
        self._money.set_money(
            state.balance_whole, state.balance_rest, state.balance_spoken, stale=state.stale
        )
        self._forecast_label.setText(state.forecast_label)
        self._forecast.setText(state.forecast if state.forecast_label else "")
        self._forecast.set_role("danger.text" if state.forecast_bad else "text.primary")
        self._chart.set_trace(
            state.trace,
            state.trace_now,
            state.trace_forecast,
            state.trace_labels,
            spoken=state.balance_spoken,
        )


class ChargeCard(Card):
    """The next charge: enough or short, and the button that fills exactly that."""

    cover_pressed = Signal()
    year_pressed = Signal()
    remind_pressed = Signal(object)  # the button, for a menu under it

    def __init__(self) -> None:
        super().__init__(gap=8)
        self._label = Text("", style="caption", role="text.secondary", elide=True)
        self._badge = Badge()
        self._amount = Text("", style="amount")
        self._when = Text("", style="hint", role="text.secondary", elide=True)
        self._what = Text("", style="body", role="text.secondary", elide=True)
        self._meter = Meter()
        self._have = Text("", style="hint", role="text.secondary", elide=True)
        self._need = Text("", style="hint", role="text.secondary", elide=True)
        self._cover = Button("", kind="tonal")
        self._year = IconButton("calendar", "", size=24)
        self._remind = Button("", kind="ghost", icon="bell")
        self.add(row(self._label, self._year, None, self._badge, gap=4))
        line = row(self._amount, self._when, gap=10)
        line.setStretch(1, 1)
        self.add(line)
        self.add(self._what)
        self.add(self._meter)
        self.add(row(self._have, None, self._need))
        self.add(row(self._cover, self._remind, None, gap=8))
        self.body.addStretch(1)
        self._cover.clicked.connect(self._on_cover)
        self._year.clicked.connect(self.year_pressed)
        self._remind.clicked.connect(self._on_remind)

    def retranslate(self) -> None:
        self._label.setText(translate("Overview", "Next charge"))
        self._year.set_name(translate("Calendar", "Calendar of charges"))
        self._remind.setText(translate("Overview", "Remind"))
        self._remind.setToolTip(translate("Overview", "Remind before each charge"))

    def render_state(self, state: OverviewState) -> None:
        charge = state.charge
        self.setVisible(charge is not None)
        if charge is None:
            return
        self.set_tone("warning" if charge.tone == "warning" else "")
        self._badge.set_badge(charge.badge, charge.tone)
        self._amount.setText(charge.amount)
        self._when.setText(charge.when)
        self._what.setText(charge.what)
        role = "warning.fill" if charge.tone == "warning" else "success.fill"
        self._meter.set_value(charge.permille, role=role, spoken=f"{charge.have}, {charge.need}")
        self._have.setText(charge.have)
        self._need.setText(charge.need)
        self._cover.setText(charge.cover_text)
        self._cover.setVisible(bool(charge.cover_text))

    def _on_remind(self) -> None:
        self.remind_pressed.emit(self._remind)

    def _on_cover(self) -> None:
        self.cover_pressed.emit()


class BonusCard(Card):
    """Bonuses with what burns first, and how long the number lives."""

    def __init__(self) -> None:
        super().__init__(gap=10)
        self._label = Text("", style="caption", role="text.secondary", elide=True)
        self._icon = IconLabel("gift")
        self._value = Text("", style="value")
        self._note = Text("", style="hint", role="text.secondary", wrap=True)
        self._divider = Divider()
        self._life_label = Text("", style="caption", role="text.secondary", elide=True)
        self._life_state = StateText()
        self._life = Text("", style="block")
        self._bar = ValidityBar()
        self._life_note = Text("", style="hint", role="text.secondary", wrap=True)
        sum_line = row(self._value, self._note, gap=8)
        sum_line.setStretch(1, 1)
        self._bonus = holder(column(row(self._label, None, self._icon), sum_line, gap=4))
        self._validity = holder(
            column(
                row(self._life_label, None, self._life_state),
                self._life,
                self._bar,
                self._life_note,
                gap=6,
            )
        )
        self.add(self._bonus)
        self.add(self._divider)
        self.add(self._validity)
        self.body.addStretch(1)

    def retranslate(self) -> None:
        self._label.setText(translate("Overview", "Bonuses"))
        self._life_label.setText(translate("Overview", "Number valid until"))

    def render_state(self, state: OverviewState) -> None:
        self._bonus.setVisible(bool(state.bonus))
        self._value.setText(state.bonus)
        self._note.setText(state.bonus_note)
        self._note.setVisible(bool(state.bonus_note))
        life = state.validity
        self._validity.setVisible(life is not None)
        self._divider.setVisible(bool(state.bonus) and life is not None)
        self.setVisible(bool(state.bonus) or life is not None)
        if life is None:
            return
        self._life.setText(life.until)
        self._life_state.set_state(life.state, life.tone)
        self._bar.set_value(life.permille, stage=life.stage, spoken=f"{life.until}, {life.state}")
        self._life_note.setText(life.note)


class AllowanceCell(QWidget):
    """One counter with its own expiry."""

    def __init__(self, cell: Cell) -> None:
        super().__init__()
        name = IconText(cell.icon, cell.name, role="text.secondary", style="body")
        left, of = Text(cell.left, style="value"), Text(cell.of, style="hint", elide=True)
        of.set_role("text.secondary")
        meter = Meter()
        meter.set_value(
            1000 if cell.permille is None else cell.permille,
            role="warning.fill" if cell.low else "accent.fill",
            spoken=cell.accessible,
        )
        until = Text(cell.until, style="hint", role="text.secondary", elide=True)
        low = IconText("alert-triangle", cell.low, role="warning.text", style="hint", size=14)
        low.setVisible(bool(cell.low))
        self.setAccessibleName(cell.accessible)
        self.setLayout(
            column(name, row(left, of, None, gap=6), meter, row(until, None, low), gap=6)
        )


class AllowancesCard(Card):
    """Leftovers: more than four wrap to a second row."""

    def __init__(self) -> None:
        super().__init__(gap=8)
        self._head = CardHead("")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(16))
        self.add(self._head)
        self.add(holder(self._grid))
        self._shown: tuple[Cell, ...] | None = None

    def retranslate(self) -> None:
        self._head.set_title(translate("Overview", "Allowances left"))

    def render_state(self, state: OverviewState) -> None:
        self._head.set_note(state.allowances_title)
        self.setVisible(bool(state.allowances))
        if state.allowances == self._shown:
            return
        self._shown = state.allowances
        clear_layout(self._grid)
        across = min(4, max(1, len(state.allowances)))
        for number, cell in enumerate(state.allowances):
            line, place = number // across, 2 * (number % across)
            if place:
                self._grid.addWidget(Divider(vertical=True), line, place - 1)
            self._grid.addWidget(AllowanceCell(cell), line, place)
            self._grid.setColumnStretch(place, 1)
