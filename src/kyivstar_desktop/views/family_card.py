"""The card of a universal account: sum, members with their money, adding, leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.views.binding import bind_command, bind_text, set_text_quietly
from kyivstar_desktop.views.family_form import OtherNumber
from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from kyivstar_desktop.views.widgets.cards import Card, CardHead, Divider
from kyivstar_desktop.views.widgets.fields import Combo, Field
from kyivstar_desktop.views.widgets.labels import IconText, MoneyLabel, StateText, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row, set_shown
from kyivstar_desktop.views.widgets.lines import LinedGrid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.viewmodels.family import FamilyViewModel
    from kyivstar_desktop.viewmodels.family_state import FamilyState, MemberRow

translate = QCoreApplication.translate


class AccountCard(Card):
    """Name, sum of the balances, top up all, delete."""

    def __init__(self, vm: FamilyViewModel) -> None:
        super().__init__(gap=12)
        self._vm = vm
        self._total_label = Text("", role="text.secondary")
        self._total = MoneyLabel("total")
        self._note = Text("", style="hint", role="warning.text")
        self._count = Text("", style="hint", role="text.secondary")
        self._top_up = Button("", kind="primary", icon="plus")
        self._name = Field("")
        self._rename = Button("", icon="pencil")
        self._delete = Button("", kind="danger")
        for part in (self._total_label, self._total, self._note, self._count, self._top_up):
            self.add(part)
        self.add(Divider())
        self.add(self._name)
        self.add(row(self._rename, None))
        self.add(Divider())
        self.add(row(self._delete, None))
        bind_text(self._name.edit, vm.type_name)
        bind_command(self._rename, vm.rename)
        self._top_up.clicked.connect(vm.top_up_all)
        self._delete.clicked.connect(self._on_delete)

    def retranslate(self) -> None:
        self._total_label.setText(translate("Family", "On all numbers together"))
        self._top_up.setText(translate("Family", "Top up all"))
        self._name.set_label(translate("Family", "Name"))
        self._rename.setText(translate("Family", "Rename"))
        self._delete.setText(translate("Family", "Delete the account…"))

    def render_state(self, state: FamilyState) -> None:
        self._total.set_money(state.total_whole, state.total_rest)
        self._note.setText(state.total_note)
        set_shown(self._note, bool(state.total_note))
        self._count.setText(state.count_text)
        self._top_up.setEnabled(state.can_top_up)
        if state.page == "card":
            set_text_quietly(self._name.edit, state.name)
        self._name.set_error(state.name_error)
        self._delete.setEnabled(state.can_act)

    def _on_delete(self) -> None:
        self._vm.ask("delete", self._vm.state.chosen)


class MembersCard(Card):
    """A line per member: number and whose, state, balance, next charge, remove."""

    def __init__(self, vm: FamilyViewModel) -> None:
        super().__init__(flush=True)
        self._vm = vm
        self._head = CardHead("")
        self._grid = LinedGrid((4, 3, 2, 3, 1), right=(2,))
        self.add(holder(row(self._head, margins=(16, 14, 16, 10))))
        self.add(self._grid)
        self._shown: tuple[MemberRow, ...] | None = None

    def retranslate(self) -> None:
        self._shown = None

    def render_state(self, state: FamilyState) -> None:
        self._head.set_title(state.title)
        if state.rows == self._shown:
            return
        self._shown = state.rows
        heads = (
            translate("Family", "Number"),
            translate("Family", "State"),
            translate("Family", "Balance"),
            translate("Family", "Next charge"),
            "",
        )
        self._grid.fill(heads, [self._line(shown) for shown in state.rows], 40)

    def _line(self, shown: MemberRow) -> tuple[QWidget, ...]:
        state = StateText()
        state.set_state(shown.state, shown.tone or "neutral")
        remove = _Remove(self._vm, shown)
        number = Text(shown.number, style="body_strong")
        if shown.since:
            number.setToolTip(translate("Family", "since %1").replace("%1", shown.since))
        return (
            holder(column(number, Text(shown.owner, "hint", "text.secondary", elide=True), gap=0)),
            state,
            Text(shown.balance, style="body_strong"),
            Text(shown.charge, role="text.secondary", elide=True),
            remove,
        )


class _Remove(IconButton):
    def __init__(self, vm: FamilyViewModel, shown: MemberRow) -> None:
        super().__init__("x", translate("Family", "Remove %1").replace("%1", shown.number), size=28)
        self._vm, self._account = vm, shown.account
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self._vm.ask("remove", self._account)


class _Leave(Button):
    def __init__(self, vm: FamilyViewModel, account: str) -> None:
        super().__init__(translate("Family", "Leave the account…"), kind="danger")
        self._vm, self._account = vm, account
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self._vm.ask("leave", self._account)


class AddCard(Card):
    """One more number: one's own at once, another one by its code."""

    def __init__(self, vm: FamilyViewModel) -> None:
        super().__init__(gap=12)
        self._vm = vm
        self._head = CardHead("")
        self._own = Combo("", size="normal")
        self._add = Button("", icon="plus")
        self._other = OtherNumber(vm)
        self.add(self._head)
        self._mine = holder(row(self._own, self._add, None, gap=8))
        self.add(self._mine)
        self.add(self._other)
        bind_command(self._add, vm.add_own, self._chosen)

    def _chosen(self) -> str:
        return str(self._own.currentData() or "")

    def retranslate(self) -> None:
        self._head.set_title(translate("Family", "Add a number"))
        self._own.setAccessibleName(translate("Family", "My free numbers"))
        self._add.setText(translate("Family", "Add my number"))
        self._other.retranslate()

    def render_state(self, state: FamilyState) -> None:
        known = [self._own.itemData(n) for n in range(self._own.count())]
        if known != [account for account, _ in state.addable]:
            self._own.clear()
            for account, text in state.addable:
                self._own.add(text, account)
        set_shown(self._mine, bool(state.addable))
        self._other.render_state(state)


class InsideCard(Card):
    """Own numbers that stand in somebody else's account, with the way out."""

    def __init__(self, vm: FamilyViewModel) -> None:
        super().__init__(gap=10)
        self._vm = vm
        self._rows = column(gap=8)
        self.add(self._rows)
        self._shown: tuple[tuple[str, str], ...] = ()

    def retranslate(self) -> None:
        self._shown = ()

    def render_state(self, state: FamilyState) -> None:
        set_shown(self, bool(state.inside))
        if state.inside == self._shown:
            return
        self._shown = state.inside
        clear_layout(self._rows)
        for account, text in state.inside:
            leave = _Leave(self._vm, account)
            said = IconText("info-circle", text, "text.primary", wrap=True)
            line = row(said, leave, gap=12)
            line.setStretch(0, 1)
            self._rows.addWidget(holder(line))
