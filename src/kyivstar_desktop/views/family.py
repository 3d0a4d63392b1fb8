"""«Універсальний рахунок»: a form for a new one, or the card of one that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker
from PySide6.QtWidgets import QStackedWidget, QWidget

from kyivstar_desktop.views.binding import bind_command
from kyivstar_desktop.views.family_card import AccountCard, AddCard, InsideCard, MembersCard
from kyivstar_desktop.views.family_form import NewAccountCard
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Banner, Card
from kyivstar_desktop.views.widgets.fields import Combo
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown
from kyivstar_desktop.views.widgets.page import Page
from kyivstar_desktop.views.widgets.states import Skeleton

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.family import FamilyViewModel
    from kyivstar_desktop.viewmodels.family_state import FamilyState

translate = QCoreApplication.translate


class FamilyView(Page):
    """One account at a time; another one is chosen in the head."""

    def __init__(self, vm: FamilyViewModel, parent: QWidget | None = None) -> None:
        super().__init__("")
        self.setParent(parent)
        self._vm = vm
        self._choice = Combo("")
        self._new = Button("", icon="plus")
        self._stop = Button("", kind="ghost")
        for widget in (self._choice, self._stop, self._new):
            self.add_head(widget)
        self._question = Banner("warning")
        self._no = Button("", size="small")
        self._yes = Button("", kind="danger", size="small")
        self._question.add_action(self._no)
        self._question.add_action(self._yes)
        self._inside, self._form = InsideCard(vm), NewAccountCard(vm)
        self._account, self._members, self._add = AccountCard(vm), MembersCard(vm), AddCard(vm)
        left = holder(column(self._members, self._add, None, gap=16))
        right = holder(column(self._account, _rules(), None, gap=16))
        right.setFixedWidth(px(248))
        line = row(left, right, gap=16, margins=(0, 0, 0, 0))
        line.setStretch(0, 1)
        self._skeleton = Skeleton(rows=8)
        self._pages = QStackedWidget()
        self._pages.addWidget(holder(column(self._form, None)))
        self._pages.addWidget(holder(line))
        self.body.addWidget(self._question)
        self.body.addWidget(self._inside)
        self.body.addWidget(self._skeleton)
        self.body.addWidget(self._pages)
        self.body.addStretch(1)
        bind_command(self._yes, vm.agree)
        self._no.clicked.connect(vm.refuse)
        self._new.clicked.connect(vm.make_new)
        self._stop.clicked.connect(vm.stop_making)
        self._choice.picked.connect(self._on_choice)
        self._retranslate()
        vm.observe(self._render)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._render(self._vm.state, None)
        super().changeEvent(event)

    def take_focus(self) -> None:
        """The page has opened: what is to be typed next."""
        if self._vm.state.page == "form":
            self._form.take_focus()

    def _retranslate(self) -> None:
        self._choice.setAccessibleName(translate("Family", "Account"))
        self._new.setText(translate("Family", "New account"))
        self._stop.setText(translate("Family", "Back to the account"))
        self._no.setText(translate("Family", "Cancel"))
        for part in (self._inside, self._form, self._account, self._members, self._add):
            part.retranslate()

    def _render(self, new: FamilyState, _old: FamilyState | None) -> None:
        self.set_title(translate("Family", "Universal account"))
        with QSignalBlocker(self._choice):
            known = [self._choice.itemData(n) for n in range(self._choice.count())]
            if known != [ident for ident, _ in new.choices]:
                self._choice.clear()
                for ident, name in new.choices:
                    self._choice.add(name, ident)
            self._choice.set_data(new.chosen)
        set_shown(self._choice, len(new.choices) > 1 and new.page == "card")
        set_shown(self._new, new.page == "card")
        set_shown(self._stop, new.page == "form" and bool(new.choices))
        self._question.set_banner(new.question, tone="warning")
        self._yes.setText(new.yes)
        self._inside.render_state(new)
        self._form.render_state(new)
        self._account.render_state(new)
        self._members.render_state(new)
        self._add.render_state(new)
        self._pages.setCurrentIndex(1 if new.page == "card" else 0)
        set_shown(self._pages, new.page != "loading")
        text = new.banner
        set_shown(self._skeleton, new.page == "loading" and text is None)
        self.show_error(text)

    def _on_choice(self, account: object) -> None:
        self._vm.choose(str(account))


def _rules() -> Card:
    made = _RulesCard()
    made.retranslate()
    return made


class _RulesCard(Card):
    """What a universal account is and is not."""

    def __init__(self) -> None:
        super().__init__(gap=10)
        self._title = Text("", style="body_strong")
        self._facts = [
            IconText(icon, "", role="text.secondary", style="hint", wrap=True)
            for icon in ("wallet", "eye", "key", "logout")
        ]
        self.add(self._title)
        for fact in self._facts:
            self.add(fact)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        self._title.setText(translate("Family", "What it gives"))
        texts = (
            translate("Family", "Each number keeps its own money"),
            translate("Family", "The owner sees balances and charges, and tops up all at once"),
            translate("Family", "A number that is not yours joins by a code from its own SMS"),
            translate("Family", "The holder of a number may leave at any time"),
        )
        for fact, text in zip(self._facts, texts, strict=True):
            fact.set_text(text)
