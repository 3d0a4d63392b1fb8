"""The chosen shop: open or not, hours of today and of the week, services, phone with QR."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.calling import QrPanel
from kyivstar_desktop.views.widgets.cards import Card
from kyivstar_desktop.views.widgets.labels import Badge, IconText, Text
from kyivstar_desktop.views.widgets.layouts import (
    FlowLayout,
    clear_layout,
    column,
    holder,
    row,
    set_shown,
)
from kyivstar_desktop.views.widgets.painting import TONE_ICONS, tone_of, tone_text

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.shops_page_state import Details

translate = QCoreApplication.translate


class ShopDetails(Card):
    """`copied` carries what goes to the clipboard."""

    copied = Signal(str)

    def __init__(self) -> None:
        super().__init__(gap=8)
        self._now: Details | None = None
        self._title = Text("", "block", wrap=True)
        self._place = Text("", "body", "text.secondary", wrap=True)
        self._opened = IconText("", "", style="body_medium", size=15, wrap=True)
        self._hours = Text("", "body", "text.secondary", elide=True)
        self._ask = IconText("alert-triangle", "", "warning.text", size=14, wrap=True)
        self._services = FlowLayout(gap=6)
        self._phone = Text("", "body_strong")
        self._copy, self._call = Button("", icon="copy"), Button("", icon="qrcode")
        self._week_title = Text("", "caption", "text.secondary")
        self._week = QGridLayout()
        self._week.setHorizontalSpacing(px(12))
        self._week.setVerticalSpacing(px(2))
        words = column(
            self._title,
            self._place,
            self._opened,
            self._hours,
            self._ask,
            holder(self._services),
            None,
            gap=6,
        )
        self._days = holder(column(self._week_title, holder(self._week), None, gap=4))
        self._panel = QrPanel(140, upright=True)
        self._call.setCheckable(True)
        line = row(holder(words), self._days, self._panel, gap=24)
        line.setStretch(0, 1)
        self.add(line)
        self.add(row(self._phone, self._copy, self._call, None, gap=8))
        self._copy.clicked.connect(self._on_copy)
        self._call.clicked.connect(self._on_call)

    def retranslate(self) -> None:
        self._copy.setText(translate("Shops", "Copy"))
        self._call.setText(translate("Shops", "QR to call"))
        self._week_title.setText(translate("Shops", "Hours of the week"))
        self._ask.set_text(translate("Shops", "Check the hours by phone before you go"))

    def render_state(self, new: Details | None) -> None:
        set_shown(self, new is not None)
        if new is None or new == self._now:
            return
        self._now = new
        self.setAccessibleName(new.title)
        self._title.setText(new.title)
        self._place.setText(new.place)
        self._opened.set_text(new.opened)
        self._opened.set_icon("clock" if new.tone == "neutral" else TONE_ICONS[tone_of(new.tone)])
        self._opened.set_role(tone_text(new.tone))
        self._hours.setText(new.hours)
        set_shown(self._hours, bool(new.hours))
        set_shown(self._ask, new.ask_hours)
        clear_layout(self._services)
        for service in new.services:
            self._services.addWidget(Badge(service, "neutral", icon=""))
        self._phone.setText(new.phone)
        for part in (self._phone, self._copy):
            set_shown(part, bool(new.phone))
        set_shown(self._call, bool(new.call))
        self._copy.setAccessibleName(translate("Shops", "Copy %1").replace("%1", new.phone))
        self._call.setAccessibleName(
            translate("Shops", "QR code to call %1").replace("%1", new.phone)
        )
        self._fill_week(new)

    def _fill_week(self, new: Details) -> None:
        clear_layout(self._week)
        for place, (day, hours) in enumerate(new.week):
            style = "caption" if place else "body_strong"
            self._week.addWidget(Text(day, style, "text.secondary"), place, 0)
            shown = Text(hours, style, elide=True)
            shown.setMaximumWidth(px(150))
            shown.setMinimumWidth(min(shown.sizeHint().width(), px(96)))
            self._week.addWidget(shown, place, 1)
        self._show_side(new)

    def _show_side(self, new: Details) -> None:
        """The picture takes the place of the week."""
        calling = self._call.isChecked() and bool(new.call)
        self._panel.show_code(new.phone, new.call if calling else "")
        set_shown(self._days, bool(new.week) and not calling)

    def _on_copy(self) -> None:
        if self._now is not None:
            self.copied.emit(self._now.phone)

    def _on_call(self) -> None:
        if self._now is not None:
            self._show_side(self._now)
