"""The card «Автопоповнення» of the Top-up page: the way to the rules."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Card
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import row

translate = QCoreApplication.translate


class AutoTopUpCard(Card):
    """`button` is pressed to go there."""

    def __init__(self) -> None:
        super().__init__(gap=10)
        self._title = Text("", "body_strong")
        self._text = IconText("refresh", "", role="text.secondary", style="hint", wrap=True)
        self.button = Button("", size="small")
        self.add(self._title)
        self.add(self._text)
        self.add(row(self.button, None))

    def retranslate(self) -> None:
        self._title.setText(translate("Rules", "Auto top-up"))
        self._text.set_text(
            translate("Rules", "Below a sum, on a date or before the tariff charge, inside caps")
        )
        self.button.setText(translate("Rules", "Set up auto top-up"))
