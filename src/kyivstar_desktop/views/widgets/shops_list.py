"""A compact list of shops: town, then up to five rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.widgets.cards import Divider
from kyivstar_desktop.views.widgets.fields import Combo
from kyivstar_desktop.views.widgets.labels import IconText, StateText, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row, set_shown

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.shops_list import ShopRow, ShopsListViewModel, ShopsState

translate = QCoreApplication.translate


class ShopsList(QWidget):
    """Shows a ShopsListViewModel; whoever made that disposes it."""

    def __init__(self, vm: ShopsListViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._label = Text("", "caption", "text.secondary")
        self._town = Combo("", icon="map-pin")
        self._label.setBuddy(self._town)
        self._hint = Text("", "hint", "text.tertiary", wrap=True)
        self._rows = column(gap=8)
        self._note = IconText("info-circle", "", "text.secondary", size=14, wrap=True)
        head = row(self._label, self._town, None, gap=8)
        self.setLayout(column(head, self._hint, self._rows, self._note, gap=8))
        self._town.picked.connect(self._on_picked)
        self._retranslate()
        vm.observe(self._render)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._label.setText(translate("Shops", "Town"))
        self._town.setAccessibleName(translate("Shops", "Town"))

    def _on_picked(self, town: object) -> None:
        self._vm.choose(str(town))

    def _render(self, new: ShopsState, old: ShopsState | None) -> None:
        if old is None or new.towns != old.towns:
            self._town.clear()
            self._town.add(translate("Shops", "Not chosen"), "")
            for town in new.towns:
                self._town.add(town, town)
            self._town.updateGeometry()
        self._town.set_data(new.town)
        self._hint.setText(new.hint)
        self._note.set_text(new.note)
        set_shown(self._note, bool(new.note))
        if old is None or new.rows != old.rows:
            clear_layout(self._rows)
            for number, shown in enumerate(new.rows):
                if number:
                    self._rows.addWidget(Divider())
                self._rows.addWidget(_ShopLine(shown))


class _ShopLine(QWidget):
    def __init__(self, shown: ShopRow) -> None:
        super().__init__()
        title = Text(shown.address or shown.title, "body_strong", elide=True)
        opened = StateText(shown.opened, shown.tone)
        details = " · ".join(part for part in (shown.hours, shown.phone) if part)
        text = Text(details, "hint", "text.secondary", elide=True)
        distance = Text(shown.distance, "body", "text.secondary")
        first = row(title, distance, gap=12)
        first.setStretch(0, 1)
        second = row(opened, text, gap=12)
        second.setStretch(1, 1)
        self.setLayout(column(holder(first), holder(second), gap=2))
        words = (shown.title, shown.address, shown.distance, shown.opened, details)
        self.setAccessibleName(", ".join(part for part in words if part))
