"""Contacts: telephones, links, pages of this program, codes to dial. Works without sign-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Signal

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.cards import Card, CardHead
from kyivstar_desktop.views.widgets.contact_lines import ContactLines
from kyivstar_desktop.views.widgets.dialog import Dialog
from kyivstar_desktop.views.widgets.labels import IconText
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown
from kyivstar_desktop.views.widgets.open_page import OpenPage
from kyivstar_desktop.views.widgets.ussd_lines import UssdLines

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.viewmodels.contacts import ContactsState, ContactsViewModel

translate = QCoreApplication.translate


class ContactsView(OpenPage):
    """`said` carries a toast's sentence, `went` the route of a page."""

    said = Signal(str)
    went = Signal(str)

    def __init__(self, vm: ContactsViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._phones, self._links, self._pages = ContactLines(), ContactLines(), ContactLines()
        self._codes = UssdLines()
        self._heads = tuple(CardHead("") for _ in range(4))
        self._note = IconText("info-circle", "", "text.secondary", size=14, wrap=True)
        self._hint = IconText("info-circle", "", "text.secondary", size=14, wrap=True)
        cards = [Card(gap=4) for _ in range(4)]
        parts = (self._phones, self._pages, self._links, self._codes)
        for card, head, part in zip(cards, self._heads, parts, strict=True):
            card.add(head)
            card.add(part)
        cards[0].add(self._note)
        cards[3].add(self._hint)
        self._link_card = cards[2]
        left = holder(column(*cards[:3], None, gap=16))
        right = holder(column(cards[3], None, gap=16))
        line = row(left, right, gap=16)
        line.setStretch(0, 1)
        line.setStretch(1, 1)
        self.body.addLayout(line)
        self.body.addStretch(1)
        for lines in (self._phones, self._links, self._pages):
            lines.said.connect(self.said)
            lines.went.connect(self.went)
        self._codes.said.connect(self.said)
        self._codes.typed.connect(vm.type_part)
        self._retranslate()
        vm.observe(self._render)

    def take_focus(self) -> None:
        """The first thing that can be done."""
        self._phones.setFocusPolicy(self._phones.focusPolicy())
        self._phones.focusNextChild()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._render(self._vm.state, None)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.set_title(translate("Contacts", "Contacts"))
        self.name_back()
        titles = (
            translate("Contacts", "Telephones"),
            translate("Contacts", "In this program"),
            translate("Contacts", "Sites and addresses"),
            translate("Contacts", "Codes to dial"),
        )
        for head, title in zip(self._heads, titles, strict=True):
            head.set_title(title)
        self._hint.set_text(
            translate(
                "Contacts",
                "Dial from the SIM card it is about. The picture only fills the dialler: the "
                "call is yours to press.",
            )
        )

    def _render(self, new: ContactsState, _old: ContactsState | None) -> None:
        self.set_back(new.back)
        self.age.set_age(new.age)
        self.banner.set_banner(new.offline, tone="offline")
        self._phones.set_lines(new.phones)
        self._links.set_lines(new.links)
        self._pages.set_lines(new.pages)
        self._codes.set_lines(new.codes)
        self._note.set_text(new.note)
        set_shown(self._note, bool(new.note))
        set_shown(self._link_card, bool(new.links))


class ContactsDialog(Dialog):
    """Over the locked window: numbers and sites of the operator, nothing of the account."""

    def __init__(self, parent: QWidget, vm: ContactsViewModel) -> None:
        super().__init__(parent, translate("Contacts", "Contacts"), icon="call", width=460)
        phones, links = ContactLines(calls=False), ContactLines()
        phones.set_lines(vm.state.phones)
        links.set_lines(vm.state.links)
        box = holder(column(phones, links, gap=8))
        box.setMinimumWidth(px(380))
        self.body.addWidget(box)
        self.add_button(translate("Contacts", "Close"), role="reject", default=True)
