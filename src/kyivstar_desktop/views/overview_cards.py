"""The cards of Overview, one class each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.bars import Meter, ValidityBar
from kyivstar_desktop.views.widgets.buttons import Button, LinkButton
from kyivstar_desktop.views.widgets.cards import Card, CardHead, Divider, IconPlate
from kyivstar_desktop.views.widgets.charts import BalanceChart, Spark
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
    from kyivstar_desktop.viewmodels.overview_parts import Cell, Notice
    from kyivstar_desktop.viewmodels.overview_state import OverviewState
    from kyivstar_desktop.viewmodels.presenting.rows import RowText

translate = QCoreApplication.translate
TONES = {"credit": "success.text", "debit": "text.primary", "still": "text.secondary"}


class BalanceCard(Card):
    """The big figure, and how it came to be."""

    def __init__(self) -> None:
        super().__init__()
        self._label = Text("", style="caption", role="text.secondary")
        self._account = Text("", style="caption", role="text.tertiary")
        self._money = MoneyLabel("balance")
        self._forecast_label = Text("", style="hint", role="text.secondary")
        self._forecast = Text("", style="body_strong")
        self._chart = BalanceChart()
        self.add(row(self._label, None, self._account))
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

    def __init__(self) -> None:
        super().__init__()
        self._label = Text("", style="caption", role="text.secondary")
        self._badge = Badge()
        self._amount = Text("", style="amount")
        self._when = Text("", style="body", role="text.secondary", elide=True)
        self._what = Text("", style="body", role="text.secondary", elide=True)
        self._meter = Meter()
        self._have = Text("", style="hint", role="text.secondary")
        self._need = Text("", style="hint", role="text.secondary")
        self._cover = Button("", kind="tonal")
        self.add(row(self._label, None, self._badge))
        line = row(self._amount, self._when, gap=10)
        line.setStretch(1, 1)
        self.add(line)
        self.add(self._what)
        self.add(self._meter)
        self.add(row(self._have, None, self._need))
        self.add(row(self._cover, None))
        self.body.addStretch(1)
        self._cover.clicked.connect(self._on_cover)

    def retranslate(self) -> None:
        self._label.setText(translate("Overview", "Next charge"))

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

    def _on_cover(self) -> None:
        self.cover_pressed.emit()


class BonusCard(Card):
    """Bonuses with what burns first, and how long the number lives."""

    def __init__(self) -> None:
        super().__init__()
        self._label = Text("", style="caption", role="text.secondary")
        self._icon = IconLabel("gift")
        self._value = Text("", style="value")
        self._note = Text("", style="hint", role="text.secondary", wrap=True)
        self._divider = Divider()
        self._life_label = Text("", style="caption", role="text.secondary")
        self._life_state = StateText()
        self._life = Text("", style="block")
        self._bar = ValidityBar()
        self._life_note = Text("", style="hint", role="text.secondary", wrap=True)
        self._bonus = holder(
            column(
                row(self._label, None, self._icon),
                row(self._value, None),
                self._note,
                gap=6,
            )
        )
        self._validity = holder(
            column(
                row(self._life_label, None, self._life_state),
                self._life,
                self._bar,
                self._life_note,
                gap=8,
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
        left, of = Text(cell.left, style="value"), Text(cell.of, style="hint")
        of.set_role("text.secondary")
        meter = Meter()
        meter.set_value(
            1000 if cell.permille is None else cell.permille,
            role="warning.fill" if cell.low else "accent.fill",
            spoken=cell.accessible,
        )
        until = Text(cell.until, style="hint", role="text.secondary")
        low = IconText("alert-triangle", cell.low, role="warning.text", style="hint", size=14)
        low.setVisible(bool(cell.low))
        self.setAccessibleName(cell.accessible)
        self.setLayout(
            column(name, row(left, of, None, gap=6), meter, row(until, None, low), gap=8)
        )


class AllowancesCard(Card):
    """Leftovers: more than four wrap to a second row."""

    def __init__(self) -> None:
        super().__init__()
        self._head = CardHead("")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(32))
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
            self._grid.addWidget(AllowanceCell(cell), number // across, number % across)
            self._grid.setColumnStretch(number % across, 1)


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
        title = Text(text.title, style="body_strong")
        detail = Text(text.detail, style="body", role="text.secondary", elide=True)
        badge = Badge(text.unusual, "warning", icon="")
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
        self.setFixedHeight(px(34))
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
        self.add(holder(row(self._head, margins=(16, 14, 16, 10))))
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
        self._since = Text("", style="caption", role="text.secondary")
        self._value = Text("", style="value")
        self._note = Text("", style="hint", role="text.secondary")
        self._spark = Spark()
        self._caption = Text("", style="hint", role="text.tertiary")
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
        self._caption.setText(translate("Overview", "%n period(s) of 4 weeks", "", len(state.bars)))


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
        super().__init__()
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
