"""What stands between the person and her answer: the wait, the way, a press that failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Banner
from kyivstar_desktop.views.widgets.layouts import column, set_shown

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.support import SupportViewModel
    from kyivstar_desktop.viewmodels.support_state import SupportState

translate = QCoreApplication.translate


class ChatBanners(QWidget):
    """Each stays until it is solved; without any there is no room taken."""

    said = Signal(str)
    feedback_wanted = Signal()

    def __init__(self, vm: SupportViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._offer = Banner("warning")
        self._call = Button("", size="small", icon="copy")
        self._leave = Button("", size="small", icon="mail")
        self._offer.add_action(self._call)
        self._offer.add_action(self._leave)
        self._banner, self._failed = Banner("warning"), Banner("danger")
        self._copy_id = Button("", size="small", icon="copy")
        self._again = Button("", size="small", icon="refresh")
        self._failed.add_action(self._copy_id)
        self._failed.add_action(self._again)
        parts = (self._offer, self._banner, self._failed)
        self.setLayout(column(*parts, gap=8, margins=(12, 8, 12, 8)))
        self._call.clicked.connect(self._on_copy_phone)
        self._leave.clicked.connect(self.feedback_wanted)
        self._copy_id.clicked.connect(self._on_copy_id)
        self._again.clicked.connect(self._on_again)

    def retranslate(self) -> None:
        self._leave.setText(translate("Support", "Leave a request"))
        self._copy_id.setText(translate("Support", "Copy the request number"))
        self._again.setText(translate("Support", "Try again"))

    def render_state(self, new: SupportState) -> None:
        text, phone, name = new.offer
        self._offer.set_banner(text, tone="warning")
        self._call.setText(phone)
        self._call.setAccessibleName(name)
        set_shown(self._call, bool(phone))
        banner = new.banner
        if banner is None:
            self._banner.set_banner("")
        else:
            self._banner.set_banner(banner.advice, tone=banner.tone, title=banner.title)
        failed = new.failed
        if failed is None:
            self._failed.set_banner("")
        else:
            request = translate("Support", "Request: %1").replace("%1", failed.details)
            words = " ".join(p for p in (failed.advice, request if failed.details else "") if p)
            self._failed.set_banner(words, tone=failed.tone, title=failed.title)
            set_shown(self._copy_id, bool(failed.details))
        set_shown(self, bool(text or banner or failed))

    def _on_copy_phone(self) -> None:
        QGuiApplication.clipboard().setText(self._vm.state.offer[1])
        text = translate("Support", "Copied: %1")
        self.said.emit(text.replace("%1", self._vm.state.offer[1]))

    def _on_copy_id(self) -> None:
        failed = self._vm.state.failed
        if failed is not None:
            QGuiApplication.clipboard().setText(failed.details)
            self.said.emit(translate("Support", "Copied: %1").replace("%1", failed.details))

    def _on_again(self) -> None:
        self._vm.refresh()
