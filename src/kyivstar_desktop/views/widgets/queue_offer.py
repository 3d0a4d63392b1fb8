"""What a form shows instead of its main button while there is no connection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.fields import Combo
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import column, row, set_shown

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.presenting.queueing import QueueOffer

translate = QCoreApplication.translate


class QueueBox(QWidget):
    """«Не пізніше» and «Додати в чергу»; `about` tells two of them on one page apart."""

    chosen = Signal(str)

    def __init__(self, *, size: str = "normal", flat: bool = False) -> None:
        """`flat`: on one line, for a bar of buttons."""
        super().__init__()
        self._about = ""
        self._label = Text("", "caption", "text.secondary")
        self._until = Combo("")
        self.button = Button("", kind="primary", icon="clock", size=size)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._until.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._why = IconText("info-circle", "", "text.secondary", size=14, wrap=True)
        if flat:
            self.setLayout(row(self._until, self.button, gap=8))
            self._until.setMinimumWidth(px(208))
        else:
            self.setLayout(column(self._label, self._until, self.button, self._why, gap=6))
        self._until.picked.connect(self._on_picked)
        set_shown(self, False)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops, in its order."""
        return (self._until, self.button)

    def render_offer(self, offer: QueueOffer, about: str = "") -> None:
        """`about` is added to the accessible name of the button."""
        set_shown(self, bool(offer.text))
        if not offer.text:
            return
        label = translate("QueueOffer", "No later than")
        self._label.setText(label)
        self._until.setAccessibleName(f"{label}: {about}" if about else label)
        with QSignalBlocker(self._until):
            known = [(self._until.itemData(n), self._until.itemText(n)) for n in self._numbers()]
            if known != list(offer.choices):
                self._until.clear()
                for key, text in offer.choices:
                    self._until.add(text, key)
                self._until.view().setMinimumWidth(self._until.sizeHint().width())
            self._until.set_data(offer.chosen)
        self._until.setEnabled(not offer.why)
        self.button.setText(offer.text)
        self.button.setAccessibleName(f"{offer.text}: {about}" if about else offer.text)
        self.button.setAccessibleDescription(offer.why)
        self._why.set_text(offer.why)
        set_shown(self._why, bool(offer.why) and self._why.parent() is not None)

    def _numbers(self) -> range:
        return range(self._until.count())

    def _on_picked(self, key: object) -> None:
        self.chosen.emit(str(key))
