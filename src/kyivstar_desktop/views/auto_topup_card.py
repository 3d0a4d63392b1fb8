"""The card «Автопоповнення» of the Top-up page: the way to the rules."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.views.binding import name_for
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Card
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import row

translate = QCoreApplication.translate


class AutoTopUpCard(Card):
    """`button` is pressed to go there."""

    def __init__(self) -> None:
        super().__init__(gap=0)
        self._title = Text("", "body_strong")
        self.button = Button("", size="small")
        self.add(row(self._title, None, self.button))

    def retranslate(self) -> None:
        self._title.setText(translate("Rules", "Auto top-up"))
        tip = translate("Rules", "Below a sum, on a date or before the tariff charge, inside caps")
        self.button.setText(translate("Rules", "Set up"))
        self.button.setToolTip(tip)
        name_for(self.button, translate("Rules", "Set up auto top-up"), tip)
