"""Saved views as tabs, and the name being given to a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from kyivstar_desktop.views.binding import set_text_quietly
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from kyivstar_desktop.views.widgets.edits import PlainEdit
from kyivstar_desktop.views.widgets.fields import FieldBox
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown
from kyivstar_desktop.views.widgets.steps import Tabs

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.numbers import NumbersViewModel
    from kyivstar_desktop.viewmodels.numbers_state import NumbersState

translate = QCoreApplication.translate


class ViewTabs(QWidget):
    """Tabs, «Подання», and for a view of one's own what can be done to it."""

    def __init__(self, vm: NumbersViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._tabs = Tabs("")
        self._keep = Button("", kind="ghost", icon="plus")
        self._more = IconButton("dots", "", size=32)
        self._name = PlainEdit()
        self._name.setMaxLength(40)
        box = FieldBox(self._name, size="small", icon="")
        box.setFixedWidth(px(260))
        self._done = Button("", kind="tonal")
        self._leave = IconButton("x", "", size=32)
        self._form = holder(row(box, self._done, self._leave, None, gap=6))
        line = row(self._tabs, self._more, self._keep, gap=4)
        line.setStretch(0, 1)
        self.setLayout(column(line, self._form, gap=8))
        self._tabs.chosen.connect(self._on_tab)
        self._keep.clicked.connect(self._on_keep)
        self._more.clicked.connect(self._on_more)
        self._name.typed.connect(vm.name_view)
        self._name.focus_changed.connect(box.update)
        self._name.returnPressed.connect(vm.keep_view)
        self._done.clicked.connect(vm.keep_view)
        self._leave.clicked.connect(self._on_leave)

    def retranslate(self) -> None:
        self._tabs.setAccessibleName(translate("Numbers", "Views"))
        self._keep.setText(translate("Numbers", "View"))
        self._keep.setAccessibleName(translate("Numbers", "Keep the filter as a view"))
        self._keep.setToolTip(translate("Numbers", "Keep the filter as a view"))
        self._more.set_name(translate("Numbers", "What can be done to this view"))
        self._done.setText(translate("Numbers", "Keep"))
        self._leave.set_name(translate("Numbers", "Do not keep the view"))

    def render_state(self, state: NumbersState, old: NumbersState | None) -> None:
        if old is None or old.tabs != state.tabs:
            self._tabs.set_tabs([(tab.key, tab.text, tab.count) for tab in state.tabs])
        self._tabs.set_chosen(state.tab)
        naming = state.naming is not None
        set_text_quietly(self._name, state.naming or "")
        self._name.setPlaceholderText(state.naming_title)
        self._name.setAccessibleName(state.naming_title)
        self._done.setEnabled(bool((state.naming or "").strip()))
        set_shown(self._form, naming)
        set_shown(self._more, state.can_drop)
        if naming and (old is None or old.naming is None):
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
            self._name.selectAll()

    def _on_tab(self, key: object) -> None:
        self._vm.choose_tab(str(key))

    def _on_keep(self) -> None:
        self._vm.name_view("")

    def _on_leave(self) -> None:
        self._vm.name_view(None)
        self._keep.setFocus()

    def _on_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rename = menu.addAction(translate("Numbers", "Rename the view"))
        rename.triggered.connect(self._vm.rename_view)
        drop = menu.addAction(translate("Numbers", "Remove the view"))
        drop.triggered.connect(self._on_drop)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _on_drop(self) -> None:
        self._vm.drop_view()
