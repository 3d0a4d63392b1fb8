"""Right of the chat: the operator's numbers with copy, and the shops nearest to a town."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kyivstar_desktop.viewmodels.presenting.formats import present_date
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import IconButton, LinkButton
from kyivstar_desktop.views.widgets.cards import Card, CardHead, Divider, IconPlate
from kyivstar_desktop.views.widgets.fields import Combo
from kyivstar_desktop.views.widgets.labels import IconLabel, IconText, StateText, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row, set_shown

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.shops_list import ShopRow, ShopsListViewModel, ShopsState
    from kyivstar_desktop.viewmodels.support_lists import ContactRow

translate = QCoreApplication.translate
SHOPS = 4


class _ContactLine(QWidget):
    copied = Signal(str)

    def __init__(self, shown: ContactRow) -> None:
        super().__init__()
        self._copy = shown.copy
        words = column(
            Text(shown.title, "body_strong", elide=True),
            Text(shown.text, "hint", "text.secondary", elide=True),
            gap=0,
        )
        line = row(IconLabel(shown.icon, size=18), words, gap=12)
        line.setStretch(1, 1)
        if shown.copy:
            button = IconButton("copy", shown.copy_name, size=28)
            button.clicked.connect(self._on_copy)
            line.addWidget(button)
        self.setLayout(line)
        self.setAccessibleName(f"{shown.title}, {shown.text}")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._copy)
        self.copied.emit(self._copy)


class ContactsCard(Card):
    """Numbers of the hotline, the form, and the way to all contacts."""

    said = Signal(str)
    feedback_wanted = Signal()
    contacts_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._head = CardHead("")
        self._all = LinkButton("")
        self._head.add_right(self._all)
        self._lines = column(gap=10)
        self._shown: tuple[ContactRow, ...] = ()
        self._form_title = Text("", "body_strong", elide=True)
        self._form_text = Text("", "hint", "text.secondary", elide=True)
        self._form = IconButton("chevron-right", "", size=28)
        words = column(self._form_title, self._form_text, gap=0)
        form = row(IconLabel("mail", size=18), words, self._form, gap=12)
        form.setStretch(1, 1)
        self.add(self._head)
        self.add(self._lines)
        self.add(form)
        self._all.clicked.connect(self.contacts_wanted)
        self._form.clicked.connect(self.feedback_wanted)

    def retranslate(self) -> None:
        self._head.set_title(translate("Support", "Contacts"))
        self._all.setText(translate("Support", "All contacts"))
        self._form_title.setText(translate("Support", "Feedback form"))
        self._form_text.setText(translate("Support", "works without sign-in too"))
        self._form.set_name(translate("Support", "Open the feedback form"))

    def render_state(self, rows: tuple[ContactRow, ...]) -> None:
        if rows == self._shown:
            return
        self._shown = rows
        clear_layout(self._lines)
        for shown in rows:
            made = _ContactLine(shown)
            made.copied.connect(self._on_copied)
            self._lines.addWidget(made)

    def _on_copied(self, number: str) -> None:
        self.said.emit(translate("Support", "Copied: %1").replace("%1", number))


class _ShopLine(QWidget):
    """Address and how far; open or not under it."""

    def __init__(self, shown: ShopRow, town: str) -> None:
        super().__init__()
        address = (shown.address or shown.title).removeprefix(f"{town}, ")
        title = Text(address, "body_medium", wrap=True)  # the number of the house is its end
        distance = Text(shown.distance, "body")
        state = StateText("")
        state.set_state(shown.opened, shown.tone, "clock")
        first = row(title, distance, gap=8)
        first.setStretch(0, 1)
        second = row(state, None, gap=8)
        words = column(holder(first), holder(second), gap=0)
        line = row(IconPlate("building-store"), words, gap=12)
        line.setStretch(1, 1)
        self.setLayout(line)
        parts = (shown.title, shown.address, shown.distance, shown.opened)
        self.setAccessibleName(", ".join(part for part in parts if part))


class ShopsCard(Card):
    """The nearest four shops of the chosen town; whoever made the view model disposes it."""

    map_wanted = Signal()

    def __init__(self, vm: ShopsListViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._head = CardHead("")
        self._map = LinkButton("")
        self._map.let_shrink()
        self._head.add_right(self._map)
        self._town = Combo("", icon="map-pin")
        self._rows = column(gap=6)
        self._hint = IconText("info-circle", "", "text.tertiary", size=14, wrap=True)
        self._note = IconText("alert-circle", "", "text.secondary", size=14, wrap=True)
        for part in (self._head, self._town, self._rows, self._note, self._hint):
            self.add(part)
        self._map.clicked.connect(self.map_wanted)
        self._town.picked.connect(self._on_picked)
        self._retranslate()
        vm.observe(self._render)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._head.set_title(translate("Support", "Shops near"))
        self._map.setText(translate("Support", "All on the map"))
        self._town.setAccessibleName(translate("Shops", "Town"))
        if self._town.count():
            self._town.setItemText(0, translate("Shops", "Not chosen"))

    def _on_picked(self, town: object) -> None:
        self._vm.choose(str(town))

    def _render(self, new: ShopsState, old: ShopsState | None) -> None:
        if old is None or new.towns != old.towns:
            self._town.clear()
            self._town.add(translate("Shops", "Not chosen"), "")
            for town in new.towns:
                self._town.add(town, town)
        self._town.set_data(new.town)
        at = self._vm.inputs.known.at
        age = translate("Support", "directory on this computer, %1")
        known = bool(new.town and at is not None)
        self._hint.set_text(age.replace("%1", present_date(at)) if known else new.hint)
        self._note.set_text(new.note)
        set_shown(self._note, bool(new.note))
        rows = new.rows[:SHOPS] if new.town else ()
        if old is None or rows != (old.rows[:SHOPS] if old.town else ()):
            clear_layout(self._rows)
            for number, shown in enumerate(rows):
                if number:
                    self._rows.addWidget(Divider())
                self._rows.addWidget(_ShopLine(shown, new.town))


class SideColumn(QScrollArea):
    """Both cards; scrolls by itself in a low window, so that the composer stays in sight."""

    said = Signal(str)
    feedback_wanted = Signal()
    contacts_wanted = Signal()
    map_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._contacts: ContactsCard | None = None
        self._known: tuple[ContactRow, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = column(gap=16)
        self.setWidget(holder(self._inner))
        self.setFixedWidth(px(316))
        self.verticalScrollBar().rangeChanged.connect(self._on_range)

    def fill(self, vm: ShopsListViewModel) -> None:
        """Both cards; before that the column is empty."""
        self._contacts, shops = ContactsCard(), ShopsCard(vm)
        self._contacts.said.connect(self.said)
        self._contacts.feedback_wanted.connect(self.feedback_wanted)
        self._contacts.contacts_wanted.connect(self.contacts_wanted)
        shops.map_wanted.connect(self.map_wanted)
        self._contacts.retranslate()
        self._contacts.render_state(self._known)
        self._inner.addWidget(self._contacts)
        self._inner.addWidget(shops)
        self._inner.addStretch(1)

    def retranslate(self) -> None:
        if self._contacts is not None:
            self._contacts.retranslate()

    def render_contacts(self, rows: tuple[ContactRow, ...]) -> None:
        self._known = rows
        if self._contacts is not None:
            self._contacts.render_state(rows)

    def _on_range(self, _low: int, high: int) -> None:
        """The bar takes its room from the cards, which must not lie under it."""
        bar = self.verticalScrollBar().sizeHint().width() if high > 0 else 0
        self._inner.setContentsMargins(0, 0, bar and px(4), 0)
