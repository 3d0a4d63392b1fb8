"""Profile: sub-navigation at the left, one section beside it. Picture 15."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.dialog import Dialog
from kyivstar_desktop.views.widgets.layouts import column, holder, row
from kyivstar_desktop.views.widgets.nav import NavItem, NavList
from kyivstar_desktop.views.widgets.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kyivstar_desktop.viewmodels.settings import Question, SettingsState, SettingsViewModel

translate = QCoreApplication.translate
NAV = 184


@dataclass(frozen=True, slots=True)
class SectionItem:
    """`title` is asked at each language change, `make` once, at the first visit.

    `person`: only while somebody is signed in.
    """

    key: str
    icon: str
    title: Callable[[], str]
    make: Callable[[], QWidget]
    person: bool = True


class SettingsView(Page):
    """`said` carries a sentence for a toast, `lock_wanted` the press on «Lock»."""

    said = Signal(str)
    lock_wanted = Signal()

    def __init__(
        self,
        vm: SettingsViewModel,
        sections: Sequence[SectionItem] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("")
        self.setParent(parent)
        self._vm, self._sections = vm, tuple(sections)
        self._made: dict[str, QWidget] = {}
        self._dialog: Dialog | None = None
        self._lock = Button("", kind="ghost", icon="lock", key="Ctrl L")
        self._out = Button("", icon="logout")
        self.add_head(self._lock)
        self.add_head(self._out)
        self._nav = NavList()
        self._nav.setFixedWidth(px(NAV))
        self._nav.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._nav.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nav.setFrameShape(QFrame.Shape.NoFrame)
        self._place = column(gap=16)
        line = row(holder(column(self._nav, None, gap=0)), holder(self._place), gap=16)
        line.setStretch(1, 1)
        self.body.addLayout(line)
        self.body.addStretch(1)
        self._nav.chosen.connect(self._on_section)
        self._lock.clicked.connect(self.lock_wanted)
        self._out.clicked.connect(self._on_sign_out)
        vm.effect.connect(self._on_effect)
        self._retranslate()
        vm.observe(self._render)

    @property
    def section(self) -> QWidget | None:
        """The widget of the section that is shown."""
        return self._made.get(self._vm.state.section)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._fill_nav(self._vm.state)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.set_title(translate("Settings", "Profile"))
        self._nav.setAccessibleName(translate("Profile", "Sections of the profile"))
        self._lock.setText(translate("Profile", "Lock the program"))
        self._out.setText(translate("Settings", "Sign out…"))

    def _render(self, new: SettingsState, old: SettingsState | None) -> None:
        trouble = new.banner
        self.banner.set_banner(
            trouble.line if trouble else "", tone=trouble.tone if trouble else None
        )
        for button in (self._lock, self._out):
            button.setVisible(new.signed_in)
        if old is None or old.signed_in != new.signed_in:
            self._fill_nav(new)
        if old is None or (old.section, old.signed_in) != (new.section, new.signed_in):
            self._show(new)
        if (old is None or old.question != new.question) and new.question is not None:
            self._ask(new.question)

    def _shown(self, state: SettingsState) -> tuple[SectionItem, ...]:
        return tuple(s for s in self._sections if state.signed_in or not s.person)

    def _fill_nav(self, state: SettingsState) -> None:
        items = tuple(NavItem(s.key, s.title(), s.icon) for s in self._shown(state))
        self._nav.set_items(items)
        self._nav.setFixedHeight(self._nav.sizeHint().height() + px(2))

    def _show(self, state: SettingsState) -> None:
        shown = self._shown(state)
        item = next((s for s in shown if s.key == state.section), next(iter(shown), None))
        if item is None:
            return
        if item.key not in self._made:
            self._made[item.key] = item.make()
            self._place.addWidget(self._made[item.key])
        for key, widget in self._made.items():
            widget.setVisible(key == item.key)
        self._nav.set_current(item.key)
        self.verticalScrollBar().setValue(0)

    def _ask(self, question: Question) -> None:
        tone = "danger" if question.danger else "info"
        dialog = Dialog(self, question.title, question.text, tone=tone)
        dialog.add_button(translate("Settings", "Cancel"), role="reject", default=True)
        kind = "dangerFill" if question.danger else "primary"
        dialog.add_button(question.button, kind=kind, role="accept")
        dialog.finished.connect(self._on_answer)
        self._dialog = dialog
        dialog.open()

    def _on_answer(self, result: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        if result:
            self._vm.agree()
        else:
            self._vm.refuse()

    def _on_section(self, key: object) -> None:
        self._vm.open(str(key))

    def _on_sign_out(self) -> None:
        self._vm.ask("signout")

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, str):
            self.said.emit(effect)
