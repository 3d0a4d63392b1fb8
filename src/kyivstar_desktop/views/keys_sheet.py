"""The sheet of keys: a dialog made from the registry, searched while typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kyivstar_desktop.viewmodels.keys_sheet import key_groups
from kyivstar_desktop.views.shell_keys import platform_keys
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.cards import Divider
from kyivstar_desktop.views.widgets.dialog import Dialog
from kyivstar_desktop.views.widgets.fields import SearchField
from kyivstar_desktop.views.widgets.keycap import KeyCap, key_text
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.actions import Actions
    from kyivstar_desktop.viewmodels.keys_sheet import KeyLine

translate = QCoreApplication.translate
WIDTH, HEIGHT = 520, 380


class KeysSheet(Dialog):
    """`open()` it; Esc or «Закрити» ends it."""

    def __init__(self, window: QWidget, actions: Actions) -> None:
        title = translate("Actions", "Keys")
        super().__init__(window, title, icon="keyboard", width=WIDTH)
        self._actions = actions
        self._search = SearchField("", size="small")
        self._search.set_placeholder(translate("Actions", "Search among the keys"))
        self._search.set_name(translate("Actions", "Search among the keys"))
        self._search.edit.textEdited.connect(self._fill)
        self._lines = column(gap=0, margins=(0, 0, 12, 0))
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedHeight(px(HEIGHT))
        area.setAccessibleName(title)
        area.setWidget(holder(self._lines))
        self.body.addWidget(self._search)
        self.body.addWidget(area)
        self.add_button(translate("Actions", "Close"), role="reject")
        self.finished.connect(self._on_closed)
        self._fill("")
        self._search.edit.setFocus()

    def _fill(self, text: str) -> None:
        clear_layout(self._lines)
        groups = key_groups(self._actions, text)
        for group in groups:
            head = Text(group.title, "micro", "text.secondary")
            head.setContentsMargins(0, px(10), 0, px(2))
            head.setMinimumHeight(px(28))
            self._lines.addWidget(head)
            for line in group.lines:
                self._lines.addWidget(_Line(line))
                self._lines.addWidget(Divider())
        if not groups:
            none = Text(translate("Actions", "There is no such key"), "body", "text.secondary")
            self._lines.addWidget(none)
        self._lines.addStretch(1)

    def _on_closed(self) -> None:
        self.deleteLater()


class _Line(QWidget):
    """What it does, and the caps."""

    def __init__(self, line: KeyLine) -> None:
        super().__init__()
        native = [keys if line.plain else key_text(platform_keys(keys)) for keys in line.keys]
        if line.nine:
            native = [f"{keys}…9" for keys in native]
        text = Text(line.title, "body", elide=True)
        body = row(text, None, *(KeyCap(one) for one in native), gap=6, margins=(0, 5, 0, 5))
        body.setStretch(0, 4)
        self.setLayout(body)
        self.setAccessibleName(f"{line.title}, {', '.join(native)}")
