"""Profile and settings: sections, sessions, language, theme, operator, sign-out, wiping."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import AppError, StorageTrouble
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.viewmodels.settings_state import (
    Facts,
    Inputs,
    Question,
    SessionLine,
    SettingsState,
    batches_left,
    derive_settings,
    url_error,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import Customer
    from kyivstar_desktop.domain.batch import Batch
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.domain.queue import Queued
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.services.ports import OperatorProfile
    from kyivstar_desktop.services.preferences import Preferences
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.services.session import SessionState

__all__ = [
    "Facts",
    "Inputs",
    "Question",
    "SessionLine",
    "SettingsState",
    "SettingsViewModel",
    "Up",
    "derive_settings",
    "url_error",
]

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Up:
    """Where decisions go: the shell (language, theme, sign-in page) and the runtime (restart)."""

    signed_out: Callable[[], None]
    restart: Callable[[], None]
    choose_language: Callable[[str], None]
    choose_theme: Callable[[str], None]


class SettingsViewModel(ViewModel[Inputs, SettingsState]):
    """What it decides goes up by `up`: to the shell and the runtime."""

    def __init__(
        self,
        core: Core,
        facts: Facts,
        up: Up,
        parent: QObject | None = None,
        *,
        section: str = "",
    ) -> None:
        inputs = Inputs(facts, core.preferences.value.value, section=section or "me")
        super().__init__(inputs, derive_settings, parent)
        self._parts: list[ViewModel[Any, Any]] = []
        self._session, self._preferences, self._up = core.session, core.preferences, up
        self.read_sessions = self.command(self._read_sessions, restart=True)
        self.end_session = self.command(self._end_session)
        self.end_others = self.command(self._end_others)
        self.agree = self.command(self._agree)
        for command in (self.end_session, self.end_others, self.agree):
            command.changed.connect(self._on_command)
        self.follow(core.preferences.value, self._on_preferences)
        self.follow(core.session.state, self._on_session)
        self.follow(core.accounts.customers, self._on_customers)
        self.follow(core.accounts.profile, self._on_profile)
        self.follow(core.payments.unresolved, self._on_unresolved)
        self.follow(core.cabinet.queue.items, self._on_queue)
        self.follow(core.cabinet.chat.unsent, self._on_unsent)
        self.follow(core.cabinet.batches.all, self._on_batches)
        self.read_sessions()
        self.scope.start(self._measure(), name="settings.size")

    # --- sections ---
    def open(self, section: str) -> None:
        """Shows a section by its key."""
        self.fold(section=section)

    def adopt(self, *parts: ViewModel[Any, Any]) -> None:
        """View models of a section: they live and speak the language of this page."""
        self._parts += parts

    def retranslate(self) -> None:
        self.fold()
        for part in self._parts:
            getattr(part, "retranslate", part.fold)()

    def dispose(self) -> None:
        for part in self._parts:
            part.dispose()
        self._parts.clear()
        super().dispose()

    async def _measure(self) -> None:
        if (measure := self._inputs.facts.measure) is not None:
            self.fold(size=await measure())

    def choose_language(self, code: str) -> None:
        self._up.choose_language(code)

    def choose_theme(self, mode: str) -> None:
        self._up.choose_theme(mode)

    def type_url(self, text: str) -> None:
        """Operator's address; empty: the embedded demo."""
        self.fold(url=text)

    def ask(self, kind: str) -> None:
        """Opens a question: signout, wipe or operator (only for a good new address).

        An operator is not changed with money in flight (reliability, rule 9).
        """
        i = self._inputs
        text = ""
        if i.unresolved:
            text = translate("Settings", "First let the unresolved payments end.")
        else:
            text = i.batches.blocks
        if kind == "operator" and (text or not self.state.can_save_url):
            if text:
                self.effect.emit(text)
            return
        self.fold(asking=kind)

    def refuse(self) -> None:
        self.fold(asking="")

    async def _agree(self) -> None:
        kind, url = self._inputs.asking, (self._inputs.url or "").strip()
        self.fold(asking="")
        if kind in {"signout", "wipe"}:
            told = await self._session.sign_out(wipe=kind == "wipe")
            if not told:
                text = translate(
                    "Settings",
                    "The operator could not be asked: consents of auto top-up rules hold until "
                    "they end there.",
                )
                self.effect.emit(text)
            self._up.signed_out()
        elif kind == "operator":
            await self._session.sign_out(wipe=False)
            try:
                self._preferences.change(operator=url)
            except StorageTrouble as error:
                self.effect.emit(present_error(error).line)  # it holds until exit
            self._up.restart()

    async def _read_sessions(self) -> None:
        if self._inputs.session is None or self._inputs.session.phase != "active":
            self.fold(sessions=None)
            return
        try:
            rows = await self._session.sessions()
        except AppError as error:
            self.fold(sessions_error=error)
            return
        self.fold(sessions=rows, sessions_error=None)

    async def _end_session(self, session_id: str) -> None:
        await self._session.end_session(session_id)
        await self._read_sessions()

    async def _end_others(self) -> None:
        await self._session.end_others()
        await self._read_sessions()

    def _on_command(self) -> None:
        acts = (self.end_session, self.end_others, self.agree)
        self.fold(trouble=next((c.error for c in acts if c.error is not None), None))

    def _on_preferences(self, preferences: Preferences) -> None:
        self.fold(preferences=preferences)

    def _on_session(self, state: SessionState) -> None:
        self.fold(session=state)

    def _on_customers(self, customers: Loadable[tuple[Customer, ...]]) -> None:
        self.fold(customers=customers.value or ())

    def _on_profile(self, profile: OperatorProfile | None) -> None:
        self.fold(profile=profile)

    def _on_unresolved(self, unresolved: tuple[Intent, ...]) -> None:
        self.fold(unresolved=unresolved)

    def _on_queue(self, items: tuple[Queued, ...]) -> None:
        self.fold(queued=sum(item.waits for item in items))

    def _on_unsent(self, unsent: int) -> None:
        self.fold(unsent=unsent)

    def _on_batches(self, batches: tuple[Batch, ...]) -> None:
        self.fold(batches=batches_left(batches))
