"""What the frame of the window shows: words and the shell's state, in wide and narrow windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.views.shell_frame import Frame
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.keycap import key_text
from kyivstar_desktop.views.widgets.layouts import set_shown
from kyivstar_desktop.views.widgets.nav import NavItem

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QResizeEvent

    from kyivstar_desktop.viewmodels.shell import ShellState

translate = QCoreApplication.translate


class Face(Frame):
    """Draws a state; what a press does is the window's work."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Under 1120 px the rail folds to icons."""
        super().resizeEvent(event)
        narrow = self.width() < px(1120)
        self._rail.set_collapsed(narrow)
        self._brand.set_collapsed(narrow)
        self._side.setFixedWidth(px(60 if narrow else 208))

    def remember_place(self, settings: QSettings) -> None:
        """Geometry is the one thing the view itself keeps."""
        settings.setValue("window/geometry", self.saveGeometry())

    def take_place(self, settings: QSettings) -> None:
        """Where it stood last, if that is still on a screen."""
        geometry = settings.value("window/geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)

    def _say_words(self) -> None:
        self._topup.setText(translate("Shell", "Top up"))
        self._topup.setToolTip(self._topup.accessibleDescription() or "Ctrl+T")
        self._field.set_field(translate("Shell", "Search or command"), key_text("Ctrl+K"))
        self._bell.set_name(translate("Shell", "Open notices"))
        self._show_unresolved.setText(translate("Shell", "Show"))
        self._rail.set_name(translate("Shell", "Sections"))
        self._switcher.setAccessibleDescription(translate("Shell", "Switch the number"))
        self._bar.setAccessibleName(translate("Shell", "Number and search"))
        self._strip.setAccessibleName(translate("Shell", "State"))
        self._show_queue.setText(translate("Shell", "Show"))
        self._contacts.setText(translate("Shell", "Contacts"))
        self._close_notice.set_name(translate("Shell", "Close the notice"))
        self._starting.retranslate()

    def _draw(self, new: ShellState, old: ShellState | None) -> None:
        self.setWindowTitle(new.title)
        self._brand.set_name(new.title)
        for part in (self._side, self._bar):
            part.setVisible(new.framed)
        if old is None or (old.rail, old.bottom) != (new.rail, new.bottom):
            items = tuple(
                NavItem(i.key, i.text, i.icon, i.count, i.tone, i.caption) for i in new.rail
            )
            last = new.bottom
            self._rail.set_items(items, bottom=NavItem(last.key, last.text, last.icon))
        self._rail.set_current(new.current)
        icon = next((r.icon for r in new.rows if r.key == new.current_line), "device-mobile")
        self._switcher.set_number(new.number_title, new.number_text, icon=icon)
        self._bell.set_dot(bool(new.news_text), new.news_text)
        self._draw_rights(new)
        self._strip.set_status(
            new.connection,
            new.connection_tone,
            new.age if new.framed else "",
            extra=new.secret_note or ("" if new.framed else new.server),
        )
        self._strip.set_fleet(new.fleet_text, new.fleet_stale, new.fleet_next)
        self._strip.set_ribbon(new.ribbon)
        self._strip.set_version(new.version)
        error = new.offline if new.framed else None
        offline = error.line if error is not None else ""
        text = f"{offline} {new.queue_text}" if offline and new.queue_text else offline
        self._notice.set_banner(text or new.queue_text, tone="offline" if offline else "info")
        set_shown(self._show_queue, bool(new.queue_text))
        set_shown(self._contacts, bool(offline) and new.page != "contacts")
        self._unresolved.set_banner(new.unresolved_text, tone="warning")
        works = new.notice_text if new.framed else ""
        self._works.set_banner(works, tone=new.notice_tone)
        self._notices.setVisible(bool(text or new.queue_text or new.unresolved_text or works))

    def _draw_rights(self, new: ShellState) -> None:
        """The button stays where it is and says why it is off; a page gives way to the reason."""
        self._topup.setEnabled(not new.topup_why)
        self._topup.setToolTip(new.topup_why or "Ctrl+T")
        self._topup.setAccessibleDescription(new.topup_why)
        denied = new.denied
        if denied is not None:
            self._no_right.set_block(denied.title, denied.text)
            self._ask.setText(denied.button)
        set_shown(self._no_right, denied is not None)
        self._host.setVisible(denied is None)
