"""Calling by a telephone and opening a link: a QR code to scan, a question before a browser."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.domain.contacts import safe_host
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.dialog import Dialog
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import column, row, set_shown
from kyivstar_desktop.views.widgets.qr import QrCode

translate = QCoreApplication.translate


class QrPanel(QWidget):
    """A picture that a telephone dials from; hidden until it is asked for."""

    def __init__(self, side: int = 148, *, upright: bool = False) -> None:
        super().__init__()
        self._qr = QrCode(side)
        self._text = Text("", "hint", "text.secondary", wrap=True)
        parts = (self._qr, self._text, None)
        self.setLayout(column(*parts, gap=8) if upright else row(*parts, gap=12))
        if upright:
            self.setFixedWidth(px(side))
        else:
            self._text.setMinimumWidth(px(160))
        self.hide()

    def show_code(self, title: str, uri: str) -> None:
        """An empty `uri` hides it and forgets the picture."""
        self._qr.set_text(uri)
        name = translate("Contacts", "QR code to call %1").replace("%1", title)
        self._qr.setAccessibleName(name)
        said = translate("Contacts", "Point the camera of a telephone at the picture: %1")
        self._text.setText(said.replace("%1", title.replace(" ", "\u00a0")))
        set_shown(self, bool(uri))


class LinkQuestion(Dialog):
    """Shows the host before the system's browser opens it; anything but https never asks."""

    def __init__(self, parent: QWidget, url: str) -> None:
        host = safe_host(url)
        title = translate("Contacts", "Open %1 in the browser?").replace("%1", host)
        text = translate("Contacts", "The page opens outside of this program: <b>%1</b>")
        super().__init__(parent, title, text.replace("%1", url), icon="external-link")
        self._url = url if host else ""
        self.add_button(translate("Contacts", "Stay here"), role="reject", default=True)
        self.add_button(translate("Contacts", "Open"), kind="primary")
        self.accepted.connect(self._on_open)

    def _on_open(self) -> None:
        if self._url:
            QDesktopServices.openUrl(QUrl(self._url))


def ask_to_open(parent: QWidget, url: str) -> LinkQuestion | None:
    """The open question, or None for an address that is never opened."""
    if not safe_host(url):
        return None
    asked = LinkQuestion(parent, url)
    asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    asked.open()
    return asked
