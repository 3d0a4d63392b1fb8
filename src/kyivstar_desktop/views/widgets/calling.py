"""Calling by a telephone and opening a link: a QR code to scan, a question before a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from kyivstar_desktop.domain.contacts import safe_host
from kyivstar_desktop.views.widgets.dialog import Dialog
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import row
from kyivstar_desktop.views.widgets.qr import QrCode

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.views.widgets.buttons import Button

translate = QCoreApplication.translate


class CallDialog(Dialog):
    """`title` is what is dialled, `uri` its `tel:` address as the picture holds it."""

    def __init__(self, parent: QWidget, title: str, text: str, uri: str) -> None:
        said = translate("Contacts", "Point the camera of a telephone at the picture")
        super().__init__(parent, title, text or said, icon="call", width=380)
        self.qr = QrCode(196)
        self.qr.set_text(uri)
        name = translate("Contacts", "QR code to call %1").replace("%1", title)
        self.qr.setAccessibleName(name)
        self.body.addLayout(row(None, self.qr, None))
        if text:
            words = Text(said, "hint", "text.secondary", wrap=True, align=_MIDDLE)
            self.body.addWidget(words)
        self._title_text = title
        copy = self.add_button(translate("Contacts", "Copy"), role="none")
        copy.clicked.connect(self._on_copy)
        self.copy: Button = copy
        self.add_button(translate("Contacts", "Close"), role="reject", default=True)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._title_text)
        self.copy.setText(translate("Contacts", "Copied"))


_MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


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


def show_call(parent: QWidget, title: str, text: str, uri: str) -> CallDialog:
    """The open dialog with the picture."""
    shown = CallDialog(parent, title, text, uri)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    shown.open()
    return shown
