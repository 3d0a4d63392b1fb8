"""A new universal account: its name, own numbers by a tick, others by their own code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.binding import bind_command, bind_text, set_text_quietly
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Card, CardHead, Divider
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row, set_shown
from kyivstar_desktop.views.widgets.marks import Check

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.family import FamilyViewModel
    from kyivstar_desktop.viewmodels.family_state import FamilyState, PickRow

translate = QCoreApplication.translate


class OtherNumber(QWidget):
    """A number that is not one's own: typed, then the code from its SMS."""

    def __init__(self, vm: FamilyViewModel) -> None:
        super().__init__()
        self._number = Field("")
        self._number.setFixedWidth(px(260))
        self._ask = Button("", icon="key")
        self._note = Text("", style="hint", role="text.secondary", wrap=True)
        self._ask.setFixedHeight(px(36))  # as high as the field beside it
        beside = holder(column(self._ask, None, margins=(0, 19, 0, 0)))
        self.setLayout(column(row(self._number, beside, None, gap=8), self._note, gap=8))
        bind_text(self._number.edit, vm.type_other)
        self._number.edit.editingFinished.connect(vm.leave_other)
        bind_command(self._ask, vm.consent)

    def retranslate(self) -> None:
        self._number.set_label(translate("Family", "A number that is not yours"))
        self._ask.setText(translate("Family", "Send it a code"))
        self._note.setText(
            translate("Family", "The code comes to that number: ask its holder to tell it to you.")
        )

    def render_state(self, state: FamilyState) -> None:
        set_text_quietly(self._number.edit, state.other)
        self._number.set_error(state.other_error)


class _Pick(Check):
    def __init__(self, vm: FamilyViewModel, pick: PickRow) -> None:
        super().__init__(pick.text)
        self._vm, self._account = vm, pick.account
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self._vm.pick(self._account, self.isChecked())


class NewAccountCard(Card):
    """Name, members, create; what is missing stands beside the button in words."""

    def __init__(self, vm: FamilyViewModel) -> None:
        super().__init__(gap=14)
        self._vm = vm
        self._head = CardHead("")
        self._intro = Text("", role="text.secondary", wrap=True)
        self._name = Field("")
        self._name.setFixedWidth(px(320))
        self._own_title = Text("", style="body_strong")
        self._own = column(gap=8)
        self._other = OtherNumber(vm)
        self._agreed = column(gap=6)
        self._create = Button("", kind="primary", size="large")
        self._blockers = IconText("info-circle", "", role="text.secondary", wrap=True)
        for part in (self._head, self._intro):
            self.add(part)
        self.add(row(self._name, None))
        self.add(self._own_title)
        self.add(self._own)
        self.add(self._other)
        self.add(self._agreed)
        self.add(Divider())
        self.add(row(self._create, None))
        self.add(self._blockers)
        self._picks: tuple[str, ...] = ()
        self._checks: list[_Pick] = []
        self._shown_consents: tuple[str, ...] = ()
        bind_text(self._name.edit, vm.type_name)
        bind_command(self._create, vm.create)

    def take_focus(self) -> None:
        self._name.edit.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        self._head.set_title(translate("Family", "New universal account"))
        self._intro.setText(
            translate(
                "Family",
                "Several numbers under one name: balances side by side, one payment for all. "
                "Each number keeps its own money.",
            )
        )
        self._name.set_label(translate("Family", "Name of the account"))
        self._own_title.setText(translate("Family", "My numbers"))
        self._create.setText(translate("Family", "Create the account"))
        self._other.retranslate()
        self._picks, self._shown_consents = (), ()

    def render_state(self, state: FamilyState) -> None:
        if state.page != "card":
            set_text_quietly(self._name.edit, state.name)
        self._name.set_error(state.name_error)
        self._fill_own(state.picks)
        self._other.render_state(state)
        if state.consents != self._shown_consents:
            self._shown_consents = state.consents
            clear_layout(self._agreed)
            for number in state.consents:
                text = translate("Family", "%1 has agreed").replace("%1", number)
                self._agreed.addWidget(IconText("circle-check", text, "success.text"))
        self._blockers.set_text(state.blockers)
        set_shown(self._blockers, bool(state.blockers))
        self._create.setAccessibleDescription(state.blockers)

    def _fill_own(self, picks: tuple[PickRow, ...]) -> None:
        names = tuple(f"{pick.account} {pick.text} {pick.note}" for pick in picks)
        if names != self._picks:
            self._picks = names
            clear_layout(self._own)
            self._checks = []
            for pick in picks:
                made = _Pick(self._vm, pick)
                self._checks.append(made)
                note = Text(pick.note, style="hint", role="text.secondary")
                self._own.addWidget(holder(row(made, note, None, gap=8)))
        for pick, check in zip(picks, self._checks, strict=True):
            if check.isChecked() != pick.on:
                check.setChecked(pick.on)
            check.setEnabled(not pick.note)
