"""«Погодження»: what waits for this person, own requests, files, roles, the audit log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal

from kyivstar_desktop.viewmodels.actions import Action, page_action
from kyivstar_desktop.viewmodels.approvals import Said
from kyivstar_desktop.views.approvals_files import ConsentFiles
from kyivstar_desktop.views.approvals_log import LogPane
from kyivstar_desktop.views.approvals_parts import (
    ConsentCard,
    KeyCard,
    RejectDialog,
    RequestCard,
    RolesCard,
)
from kyivstar_desktop.views.binding import bind_command
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.choices import Segmented
from kyivstar_desktop.views.widgets.layouts import column, holder, set_shown
from kyivstar_desktop.views.widgets.page import Page
from kyivstar_desktop.views.widgets.states import Skeleton, StateBlock

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.approvals import ApprovalsViewModel
    from kyivstar_desktop.viewmodels.approvals_state import ApprovalsState, CardPart

translate = QCoreApplication.translate


def _open_title() -> str:
    return translate("Approvals", "Open a request or an answer")


class ApprovalsView(Page):
    """`said` carries words about what was done."""

    said = Signal(str)

    def __init__(self, vm: ApprovalsViewModel) -> None:
        super().__init__("")
        self._vm, self._files = vm, ConsentFiles(self, vm)
        self._open = Button("", icon="folder")
        self._refresh = Button("", icon="refresh")
        self.add_head(self._open)
        self.add_head(self._refresh)
        self._tabs = Segmented((), name="")
        self._request, self._key = RequestCard(vm), KeyCard()
        self._list = column(gap=12)
        self._cards: dict[str, ConsentCard] = {}
        self._nothing = StateBlock("circle-check", "ok")
        self._loading = Skeleton()
        self._roles = RolesCard()
        self._list_box = holder(self._list)
        self._log = LogPane(vm.log)
        for part in (
            self._tabs, self._request, self._loading, self._nothing, self._list_box, self._roles,
            self._key, self._log,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._tabs.chosen.connect(vm.choose_tab)
        self._retranslate()
        self._open.clicked.connect(self._files.ask_open)
        bind_command(self._refresh, vm.refresh)
        bind_command(self._key.register, vm.register)
        self._log.said.connect(self.said)
        self._request.sign_wanted.connect(self._files.ask_answer)
        vm.effect.connect(self._on_effect)
        vm.observe(self._render)

    def page_actions(self) -> tuple[Action, ...]:
        """What the window's keys do while this page is shown."""
        return (
            page_action("new", self._files.ask_open, title=_open_title),
            page_action("find", self._find),
            page_action("export", self._log.ask_export),
        )

    def _find(self) -> None:
        self._vm.choose_tab("log")
        self._log.search.edit.setFocus()

    def take_focus(self) -> None:
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.set_title(translate("Approvals", "Approvals"))
        self._open.setText(translate("Approvals", "Open a file"))
        self._refresh.setText(translate("Approvals", "Refresh"))
        self._tabs.setAccessibleName(translate("Approvals", "What is shown"))
        self._log.retranslate()

    # --- rendering ------------------------------------------------------------------------------
    def _render(self, new: ApprovalsState, old: ApprovalsState | None) -> None:
        offline = translate("Approvals", "No connection: files can be opened and signed")
        self.show_error(new.trouble, offline if new.offline else "", tone="offline")
        self.age.set_age(new.age)
        if old is None or old.tabs != new.tabs:
            self._tabs.set_options(tuple((key, text, "") for key, text in new.tabs))
        self._tabs.set_chosen(new.tab)
        self._request.render_request(new.request)
        self._key.render_key(new.key)
        self._render_cards(new.cards)
        self._nothing.set_block(*new.nothing)
        set_shown(self._nothing, new.page == "empty")
        set_shown(self._loading, new.page == "loading")
        set_shown(self._list_box, new.page == "list")
        if old is None or old.roles != new.roles or old.roles_note != new.roles_note:
            self._roles.render_roles(new.roles, new.roles_note)
        set_shown(self._roles, new.page == "roles")
        set_shown(self._log, new.page == "log")

    def _render_cards(self, parts: tuple[CardPart, ...]) -> None:
        wanted = [part.id for part in parts]
        if wanted != list(self._cards):
            for ident in [one for one in self._cards if one not in wanted]:
                card = self._cards.pop(ident)
                self._list.removeWidget(card)
                card.hide()
                card.deleteLater()
            kept = {ident: self._cards.get(ident) or self._made(ident) for ident in wanted}
            self._cards = kept
            for at, card in enumerate(kept.values()):
                self._list.insertWidget(at, card)
        for part in parts:
            self._cards[part.id].render_card(part)

    def _made(self, ident: str) -> ConsentCard:
        card = ConsentCard(ident)
        card.approve_wanted.connect(self._vm.approve)
        card.withdraw_wanted.connect(self._vm.withdraw)
        card.reject_wanted.connect(self._on_reject)
        card.export_wanted.connect(self._files.ask_request)
        return card

    # --- acts -----------------------------------------------------------------------------------
    def _on_reject(self, ident: str) -> None:
        part = next((one for one in self._vm.state.cards if one.id == ident), None)
        if part is None:
            return
        dialog = RejectDialog(self, ident, part.title)
        dialog.told.connect(self._vm.reject)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, Said):
            self.said.emit(effect.text)
