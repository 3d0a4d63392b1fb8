"""The form: recipients, payment method, what is to be paid. Picture 04."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QGridLayout,
    QWidget,
)

from kyivstar_desktop.views.auto_topup_card import AutoTopUpCard
from kyivstar_desktop.views.binding import bind_command
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.topup_card import NewCardForm
from kyivstar_desktop.views.topup_rows import RecipientRow
from kyivstar_desktop.views.topup_split import SplitBar
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Card, CardHead, Divider
from kyivstar_desktop.views.widgets.choices import Chip, RadioCard
from kyivstar_desktop.views.widgets.fields import Combo
from kyivstar_desktop.views.widgets.labels import IconText, MoneyLabel, Text
from kyivstar_desktop.views.widgets.layouts import (
    FlowLayout,
    clear_layout,
    column,
    holder,
    row,
    set_shown,
)
from kyivstar_desktop.views.widgets.queue_offer import QueueBox

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from kyivstar_desktop.viewmodels.topup.form_state import FormState
    from kyivstar_desktop.viewmodels.topup.page import TopUpViewModel

translate = QCoreApplication.translate
NO_LIMIT = (1 << 24) - 1  # QWIDGETSIZE_MAX, which PySide6 does not export


class FormPage(QWidget):
    """Left: who and how; right: how much, and what blocks paying, in words."""

    def __init__(self, vm: TopUpViewModel) -> None:
        super().__init__()
        self._stops: tuple[QWidget, ...] = ()
        self._recipients = _Recipients(vm)
        self._methods = _Methods(vm)
        self._summary = _Summary(vm)
        self.auto = AutoTopUpCard()
        left = holder(column(self._recipients, self._methods, None, gap=16))
        self._side = holder(column(self._summary, self.auto, None, gap=16))
        self._line = row(left, self._side, gap=16)
        self._line.setStretch(0, 1)
        self.setLayout(self._line)
        self._fold(narrow=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a window under 1120 px what is to be paid stands under the form."""
        super().resizeEvent(event)
        self._fold(narrow=self.window().width() < px(1120))

    def _fold(self, *, narrow: bool) -> None:
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if way != self._line.direction():
            self._line.setDirection(way)
        self._side.setMinimumWidth(0 if narrow else px(280))
        self._side.setMaximumWidth(NO_LIMIT if narrow else px(280))

    def retranslate(self) -> None:
        self._recipients.retranslate()
        self._methods.retranslate()
        self._summary.retranslate()
        self.auto.retranslate()

    def render_state(self, state: FormState) -> None:
        self._recipients.render_state(state)
        self._methods.render_state(state)
        self._summary.render_state(state)
        self._order_stops()

    def _order_stops(self) -> None:
        """Rows and cards are made anew; the Tab key still walks the page from its top down."""
        last = (self._summary.pay, *self._summary.queue.stops, self.auto.button)
        stops = (*self._recipients.stops, *self._methods.stops, *last)
        if stops != self._stops:
            self._stops = stops
            for before, after in itertools.pairwise(stops):
                QWidget.setTabOrder(before, after)

    def clear_card(self, *, only_cvv: bool) -> None:
        """Card fields leave the screen as soon as the tokeniser has answered."""
        self._methods.card.clear(only_cvv=only_cvv)

    def take_focus(self) -> None:
        """Where typing goes when the page opens."""
        self._recipients.take_focus()

    def focus_field(self, name: str) -> None:
        """`row:<id>` or a card field by its name on the wire."""
        if name.startswith("row:"):
            self._recipients.focus_row(int(name[4:]))
        else:
            self._methods.card.focus_field(name)


class _Recipients(Card):
    def __init__(self, vm: TopUpViewModel) -> None:
        super().__init__(flush=True)
        self._vm = vm
        self._rows: dict[int, RecipientRow] = {}
        self._head = CardHead("")
        self._paste = Button("", kind="ghost", icon="copy")
        self._own = Combo("")
        self._own.setMaximumWidth(px(168))  # its list is as wide as its words
        self._add = Button("", icon="plus")
        for widget in (self._paste, self._own, self._add):
            self._head.add_right(widget)
        self._list = column(gap=0)
        self._for_all = Text("", style="body", role="text.secondary")
        self._quick: list[Chip] = []
        self._cover = Chip("", checkable=False)
        self._hint = Text("", style="hint", role="warning.text", wrap=True)
        self._flow = FlowLayout(gap=8)
        self._for_all.setMinimumHeight(px(28))
        self._flow.addWidget(self._for_all)
        for _ in range(4):
            chip = _SumChip(vm)
            self._quick.append(chip)
            self._flow.addWidget(chip)
        self._flow.addWidget(self._cover)
        self._family = Chip("", checkable=False)
        self._flow.addWidget(self._family)
        self.add(holder(row(self._head, margins=(16, 12, 16, 12))))
        self.add(Divider())
        self.add(self._list)
        self.add(Divider())
        foot = holder(self._flow)
        self._split = SplitBar(vm)
        parts = (foot, self._split, self._hint)
        self.add(holder(column(*parts, gap=8, margins=(16, 10, 16, 10))))
        self._add.clicked.connect(self._on_add)
        self._paste.clicked.connect(self._on_paste)
        self._own.picked.connect(self._on_own)
        self._cover.clicked.connect(self._on_cover)
        self._family.clicked.connect(vm.open_family)
        self._family.setVisible(vm.has_family)

    def retranslate(self) -> None:
        self._head.set_title(translate("TopUp", "Whom to top up"))
        self._paste.setText(translate("TopUp", "Paste a list"))
        self._own.setAccessibleName(translate("TopUp", "My numbers"))
        self._add.setText(translate("TopUp", "Add a number"))
        self._for_all.setText(translate("TopUp", "Sum for all:"))
        self._cover.setText(translate("TopUp", "as much as is missing"))
        self._family.setText(translate("TopUp", "Universal account…"))
        self._split.retranslate()
        for made in self._rows.values():
            made.retranslate()

    def render_state(self, state: FormState) -> None:
        wanted = [r.id for r in state.rows]
        if list(self._rows) != wanted:
            self._rebuild(wanted)
        for shown in state.rows:
            self._rows[shown.id].render_state(shown)
        for chip, (text, amount) in zip(self._quick, state.quick, strict=False):
            chip.setText(text)
            chip.setProperty("kopiykas", amount.kopiykas)
        self._cover.setEnabled(state.can_cover)
        self._split.render_state(state.split)
        self._hint.setText(state.batch_hint)
        self._hint.setVisible(bool(state.batch_hint))
        self._fill_own(state)

    def _rebuild(self, wanted: list[int]) -> None:
        for gone in set(self._rows) - set(wanted):
            widget = self._rows.pop(gone)
            self._list.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        for row_id in wanted:
            if row_id not in self._rows:
                made = RecipientRow(self._vm, row_id)
                made.retranslate()
                made.passed.connect(self._on_passed)
                self._rows[row_id] = made
                self._list.addWidget(made)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops, in its order."""
        rows = [stop for made in self._rows.values() for stop in made.stops]
        quick = (*self._quick, self._cover, self._family)
        return (self._paste, self._own, self._add, *rows, *quick, *self._split.stops)

    def _fill_own(self, state: FormState) -> None:
        self._own.setVisible(bool(state.own))
        with QSignalBlocker(self._own):
            self._own.clear()
            self._own.add(translate("TopUp", "My numbers"), "")
            for number, label in state.own:
                self._own.add(label, number)
            self._own.view().setMinimumWidth(self._own.sizeHint().width())

    def focus_row(self, row_id: int) -> None:
        made = self._rows.get(row_id)
        if made is not None:
            made.number.edit.setFocus(Qt.FocusReason.TabFocusReason)

    def take_focus(self) -> None:
        """The first thing that is not typed yet: a number, else a sum."""
        fields = [field for made in self._rows.values() for field in (made.number, made.sum)]
        empty = next((field for field in fields if not field.text().strip()), None)
        if empty is not None:
            empty.edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_passed(self, row_id: int) -> None:
        """Tab after a sum: the next row; after the last one a new row, unless it is blank."""
        ids = list(self._rows)
        if row_id not in ids:
            return
        at = ids.index(row_id)
        if at + 1 < len(ids):
            self.focus_row(ids[at + 1])
        elif not self._rows[row_id].is_blank:
            self._vm.add_row()
        else:
            self._quick[0].setFocus(Qt.FocusReason.TabFocusReason)
            if len(ids) > 1:
                self._vm.remove_row(row_id)

    def _on_add(self) -> None:
        self._vm.add_row()

    def _on_paste(self) -> None:
        self._vm.paste(QGuiApplication.clipboard().text())

    def _on_own(self, number: object) -> None:
        if number:
            self._vm.add_row(str(number))

    def _on_cover(self) -> None:
        self._vm.cover_all()


class _SumChip(Chip):
    """A quick sum for every row; its property `kopiykas` is the sum."""

    def __init__(self, vm: TopUpViewModel) -> None:
        super().__init__("", checkable=False)
        self._vm = vm
        self.clicked.connect(self._on_sum)

    def _on_sum(self) -> None:
        for _text, amount in self._vm.state.form.quick:
            if amount.kopiykas == self.property("kopiykas"):
                self._vm.sum_for_all(amount)


class _Methods(Card):
    def __init__(self, vm: TopUpViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._head = CardHead("")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(px(8))
        self._group = QButtonGroup(self)
        self._ids: tuple[str, ...] = ()
        self._cards: list[RadioCard] = []
        self.card = NewCardForm(vm)
        self.add(self._head)
        self.add(holder(self._grid))
        self.add(self.card)
        self._group.idClicked.connect(self._on_method)

    def retranslate(self) -> None:
        self._head.set_title(translate("TopUp", "Payment method"))
        self.card.retranslate()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops, in its order."""
        return (*self._cards, *self.card.stops)

    def render_state(self, state: FormState) -> None:
        ids = tuple(m.id for m in state.methods)
        if ids != self._ids:
            self._rebuild(ids)
        for shown, made in zip(state.methods, self._cards, strict=True):
            made.set_texts(shown.title, shown.note)
            made.setEnabled(shown.usable)
            made.setChecked(shown.id == state.method)
        self.card.setVisible(state.method == "new")
        self.card.render_state(state)

    def _rebuild(self, ids: tuple[str, ...]) -> None:
        for old in self._cards:
            self._group.removeButton(old)
        clear_layout(self._grid)
        self._ids, self._cards = ids, []
        for number, _ident in enumerate(ids):
            made = RadioCard("")
            self._cards.append(made)
            self._group.addButton(made, number)
            self._grid.addWidget(made, number // 4, number % 4)
        for number in range(4):
            self._grid.setColumnStretch(number, 1)

    def _on_method(self, number: int) -> None:
        self._vm.choose_method(self._ids[number])


class _Summary(QWidget):
    def __init__(self, vm: TopUpViewModel) -> None:
        super().__init__()
        card, after = Card(), Card(gap=10)
        self._title = Text("", style="block")
        self._lines = column(gap=10)
        self._count = Text("", role="text.secondary", elide=True)
        self._fee_label = Text("", role="text.secondary", elide=True)
        self._amount, self._fee = Text(""), Text("")
        self._total_label = Text("", style="body_strong")
        self._total = MoneyLabel("total")
        self.pay = Button("", kind="primary", size="large")
        self._blockers = IconText("alert-circle", "", role="danger.text", wrap=True)
        self._next_title = Text("", style="body_strong")
        self._facts = [
            IconText(icon, "", role="text.secondary", style="hint", wrap=True)
            for icon in ("key", "clock", "shield-check")
        ]
        card.add(self._title)
        card.add(self._lines)
        card.add(Divider())
        card.add(row(self._count, None, self._amount))
        card.add(row(self._fee_label, None, self._fee))
        card.add(row(self._total_label, None, self._total))
        self.queue = QueueBox(size="large")
        card.add(self.pay)
        card.add(self._blockers)
        card.add(self.queue)
        after.add(self._next_title)
        for fact in self._facts:
            after.add(fact)
        self.setLayout(column(card, after, gap=16))
        bind_command(self.pay, vm.pay)
        bind_command(self.queue.button, vm.enqueue)
        self.queue.chosen.connect(vm.choose_until)

    def retranslate(self) -> None:
        self._title.setText(translate("TopUp", "To pay"))
        self._fee_label.setText(translate("TopUp", "Fee"))
        self._total_label.setText(translate("TopUp", "Total"))
        self._next_title.setText(translate("TopUp", "What comes next"))
        texts = (
            translate("TopUp", "A code from the SMS confirms these very numbers and sums"),
            translate("TopUp", "Usually credited at once, shown for each number"),
            translate("TopUp", "A second press does not charge twice"),
        )
        for fact, text in zip(self._facts, texts, strict=True):
            fact.set_text(text)

    def render_state(self, state: FormState) -> None:
        clear_layout(self._lines)
        for name, amount in state.summary[:8]:
            label = Text(name, role="text.primary" if amount != "—" else "text.secondary")
            line = row(label, None, Text(amount))
            self._lines.addWidget(holder(line))
        self._count.setText(state.count_text)
        self._amount.setText(state.amount)
        self._fee.setText(state.fee)
        self._total.set_money(state.total_whole, state.total_rest)
        self.pay.setText(state.pay_text)
        self.pay.setAccessibleDescription(state.blockers)
        self._blockers.set_text(state.blockers)
        offline = bool(state.queue.text)
        self._blockers.set_role("text.secondary" if state.queue.ready else "danger.text")
        self._blockers.setVisible(bool(state.blockers) and not (offline and state.queue.why))
        set_shown(self.pay, not offline)
        self.queue.render_offer(state.queue)
