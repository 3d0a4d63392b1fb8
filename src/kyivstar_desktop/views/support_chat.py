"""The chat's card: head, queue, what stands in the way, bubbles, composer or the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.viewmodels.support import Heard, ShowRow
from kyivstar_desktop.viewmodels.support_composer import FocusComposer
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.support_banners import ChatBanners
from kyivstar_desktop.views.support_composer import ComposerView, paths_of
from kyivstar_desktop.views.support_parts import (
    ChatHead,
    EmptyChat,
    EndedChat,
    LowStack,
    QueueStrip,
)
from kyivstar_desktop.views.widgets.bubbles import BubbleList
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Divider, announce
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown
from kyivstar_desktop.views.widgets.states import Skeleton

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from kyivstar_desktop.viewmodels.support import SupportViewModel
    from kyivstar_desktop.viewmodels.support_state import SupportState

translate = QCoreApplication.translate
_BONES = tuple((left, wide, 34) for left, wide in ((20, 480), (420, 560), (20, 380), (520, 460)))


class ChatView(QWidget):
    """`row_acted` are acts on messages that need a question or a place."""

    said = Signal(str)
    row_acted = Signal(str, str, object)
    save_wanted = Signal()
    end_wanted = Signal()
    feedback_wanted = Signal()
    console_wanted = Signal()

    def __init__(self, vm: SupportViewModel, *, demo: bool) -> None:
        super().__init__()
        self._vm = vm
        self._new = 0
        self.head = ChatHead(demo=demo)
        self._queue = QueueStrip(demo=demo)
        self._banners = ChatBanners(vm)
        self.list = BubbleList()
        self.list.setModel(vm.feed)
        self._pill = Button("", kind="tonal", size="small", icon="arrow-down", parent=self.list)
        self._pill.hide()
        self._empty = EmptyChat(vm)
        self._skeleton: Skeleton | None = None
        self._bones = column(gap=0, margins=(16, 12, 16, 0))
        self._middle = LowStack()
        for part in (self.list, self._empty, holder(column(self._bones, None))):
            self._middle.addWidget(part)
        self._typing = Text("", "hint", "text.secondary", elide=True)
        self._composer, self._ended = ComposerView(vm), EndedChat(vm)
        typing = row(self._typing, gap=0, margins=(20, 2, 16, 4))
        self._typing_box = holder(typing)
        self._typing_box.setFixedHeight(px(22))
        layout = column(
            self.head, self._queue, self._banners, self._middle, self._typing_box, Divider(),
            self._composer, self._ended, gap=0,
        )  # fmt: skip
        layout.setStretch(3, 1)
        self.setLayout(layout)
        self.setAcceptDrops(True)
        self._wire()

    def _wire(self) -> None:
        vm = self._vm
        self.head.save_wanted.connect(self.save_wanted)
        self.head.end_wanted.connect(self.end_wanted)
        self.head.attach_wanted.connect(self._composer.choose_files)
        self._ended.save_wanted.connect(self.save_wanted)
        self.head.console_wanted.connect(self.console_wanted)
        self._queue.console_wanted.connect(self.console_wanted)
        self._queue.call_wanted.connect(self._on_call_consultant)
        self._queue.about_dropped.connect(vm.drop_about)
        self._banners.said.connect(self.said)
        self._banners.feedback_wanted.connect(self.feedback_wanted)
        self.list.acted.connect(self._on_acted)
        self.list.older_wanted.connect(vm.feed.older)
        self.list.newer_wanted.connect(vm.feed.newer)
        self.list.end_changed.connect(self._on_end)
        self.list.installEventFilter(self)
        self._pill.clicked.connect(self.go_to_end)
        vm.effect.connect(self._on_effect)

    def take_focus(self) -> None:
        if self._composer.isVisibleTo(self):
            self._composer.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        for part in (self.head, self._queue, self._banners, self._composer, self._ended):
            part.retranslate()
        self.list.setAccessibleName(translate("Support", "Messages"))

    def render_state(self, new: SupportState) -> None:
        self.head.render_state(new)
        self._queue.render_state(new.queue)
        self._banners.render_state(new)
        self._render_middle(new)
        self._typing.setText(new.typing)
        set_shown(self._composer, new.composer is not None)
        set_shown(self._ended, new.composer is None)
        set_shown(self._typing_box, new.composer is not None and bool(new.thread))
        if new.composer is not None:
            self._composer.render_state(new.composer)
        else:
            self._ended.render_state(new)

    def _render_middle(self, new: SupportState) -> None:
        if new.loading:
            if self._skeleton is None:
                self._skeleton = Skeleton(_BONES, name=translate("Support", "Being read"))
                self._bones.addWidget(self._skeleton)
            self._middle.setCurrentIndex(2)
            return
        if self._skeleton is not None:
            self._skeleton.hide()
            self._skeleton.deleteLater()
            self._skeleton = None
        if not new.thread:
            self._empty.render_state(new)
        self._middle.setCurrentIndex(0 if new.thread else 1)

    # --- the list -------------------------------------------------------------------------------
    def go_to_end(self) -> None:
        """From the pill, or a press of End."""
        if self._vm.feed.later:
            self._vm.feed.latest()
        self.list.go_to_end()

    def _on_end(self, at_end: object) -> None:
        on = bool(at_end) and not self._vm.feed.later
        if on:
            self._new = 0
        self._vm.follow_end(on)
        self._show_pill(not on)

    def _show_pill(self, on: bool) -> None:  # noqa: FBT001 internal
        text = translate("Support", "To the latest")
        if self._new:
            text = translate("Support", "%n new", "", self._new)
        self._pill.setText(text)
        self._pill.setVisible(on)
        self._place_pill()

    def _place_pill(self) -> None:
        self._pill.adjustSize()
        left = (self.list.width() - self._pill.width()) // 2
        self._pill.move(left, self.list.height() - self._pill.height() - px(12))
        self._pill.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and event.type() == QEvent.Type.Resize:
            self._place_pill()
        return False

    def _on_acted(self, what: str, key: str, argument: object) -> None:
        vm = self._vm
        quiet = {"retry": vm.retry, "drop": vm.drop, "expand": vm.expand, "copy": vm.copy}
        if what in quiet:
            quiet[what](key)
        elif what == "copied":
            self.said.emit(translate("Support", "The text is copied"))
        else:
            self.row_acted.emit(what, key, argument)

    # --- effects --------------------------------------------------------------------------------
    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, FocusComposer):
            self._composer.to_end()
        elif isinstance(effect, ShowRow):
            self.list.show_row(effect.number)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(effect, Heard):
            if effect.text:
                announce(self.list, effect.text)
            if not self.list.at_end:
                self._new += effect.count
                self._show_pill(True)

    def _on_call_consultant(self) -> None:
        self._vm.call_consultant()

    # --- files dropped anywhere on the card -----------------------------------------------------
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._vm.state.composer is not None and paths_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._vm.add_files(paths_of(event.mimeData()))
