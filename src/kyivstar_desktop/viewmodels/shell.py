"""Shell: routes, page life, number switcher, status strip, language, theme, toasts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.domain.errors import NotAllowed
from kyivstar_desktop.domain.rights import is_corporate
from kyivstar_desktop.viewmodels.shell_actions import shell_actions
from kyivstar_desktop.viewmodels.shell_acts import ShellActs
from kyivstar_desktop.viewmodels.shell_state import (
    COMPANY,
    OPEN_PAGES,
    Inputs,
    RailItem,
    Route,
    ShellState,
    SwitchRow,
    Toast,
    derive_shell,
)
from kyivstar_desktop.viewmodels.ticking import tick
from kyivstar_desktop.viewmodels.topup.wanted import TopUpFor

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import Line, LineMoney, Person
    from kyivstar_desktop.domain.batch import Batch
    from kyivstar_desktop.domain.fleet import Freshness, Node
    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.domain.queue import Queued
    from kyivstar_desktop.services.accounts import Connection
    from kyivstar_desktop.services.cabinet import Cabinet
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.services.ports import Event, OperatorProfile
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.services.session import SessionState
    from kyivstar_desktop.viewmodels.base import ViewModel

__all__ = [
    "Inputs",
    "RailItem",
    "Route",
    "ShellState",
    "ShellViewModel",
    "SwitchRow",
    "Toast",
    "derive_shell",
]

translate = QCoreApplication.translate
STANDING = frozenset({State.PAUSED, State.INTERRUPTED, State.APPROVED, State.NOT_RECONCILED})
"""Batches that wait for the person's press."""


class ShellViewModel(ShellActs):
    """What is around every page: who is here, what is new, what can be done by keys."""

    def __init__(
        self,
        core: Core,
        *,
        start: Inputs,
        factories: Mapping[str, Callable[[Any], ViewModel[Any, Any]]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(core, start=start, factories=factories, parent=parent)
        self.actions.add(*shell_actions(self))
        self.fold(pages=frozenset(factories))
        self.follow(core.session.state, self._on_session)
        self.follow(core.accounts.lines, self._on_lines)
        self.follow(core.accounts.current, self._on_current)
        self.follow(core.accounts.all_money, self._on_money)
        self.follow(core.accounts.connection, self._on_connection)
        self.follow(core.accounts.profile, self._on_profile)
        self.follow(core.accounts.notice, self._on_notice)
        self.follow(core.payments.unresolved, self._on_unresolved)
        self._ended_before = core.intents.finished.value
        self.follow(core.intents.finished, self._on_finished)
        self.scope.start(tick(core.clock, self._tick, every_s=10.0), name="shell.tick")

    def follow_cabinet(self, cabinet: Cabinet) -> None:
        """Counts of what the other services hold: messages, waiting acts, news."""
        self._cabinet = cabinet
        self.follow(cabinet.labels.all, self._on_labels)
        self.follow(cabinet.chat.unread, self._on_unread)
        self.follow(cabinet.news.unseen, self._on_unseen)
        self.follow(cabinet.queue.items, self._on_queued)
        self.follow(cabinet.batches.all, self._on_batches)
        self.follow(cabinet.fleet.nodes, self._on_nodes)
        self.follow(cabinet.fleet.freshness, self._on_fleet)
        self.follow(cabinet.approvals.waiting, self._on_approvals)

    def signed_in(self) -> None:
        """The sign-in page is done."""
        self.go(Route("overview"))
        if self._inputs.session is not None and self._inputs.session.registered:
            text = translate("Shell", "Your cabinet is open. Welcome")
            self.effect.emit(Toast(text))

    def signed_out(self) -> None:
        self.go(Route("signin"))

    def close_notice(self) -> None:
        """The bar of announced works, until the next announcement."""
        payload = self._inputs.notice.payload if self._inputs.notice is not None else None
        if isinstance(payload, dict):
            self.fold(closed_notice=str(payload.get("id", "")))

    def retranslate(self) -> None:
        """A new catalogue is loaded: every open view model derives anew."""
        self.fold()
        if self.pin_here is not None:
            self.pin_here.fold()
        if self.page is not None:
            again = getattr(self.page, "retranslate", self.page.fold)
            again()

    def dispose(self) -> None:
        if self.page is not None:
            self.page.dispose()
            self.page = None
        super().dispose()

    # --- work and news ---
    def _on_session(self, state: SessionState) -> None:
        was = self._inputs.session
        self.fold(session=state)
        ended = was is not None and was.phase == "active" and state.phase == "ended"
        if ended and self._inputs.route.name not in {"starting", "signin", *OPEN_PAGES}:
            self.go(Route("signin"))
        elif was is not None and was.person != state.person:
            self._on_roles()

    def _on_roles(self) -> None:
        """A role that opened the page on the screen may have been taken."""
        name = self._inputs.route.name
        if name in COMPANY and name != "batch" and not is_corporate(self._person):
            self.go(Route("overview"))
            self.say(translate("Shell", "Your role in the company has ended"))

    @property
    def _person(self) -> Person | None:
        session = self._inputs.session
        return session.person if session is not None else None

    def _on_lines(self, _lines: object) -> None:
        known = self._accounts.lines.value
        lines = tuple(known.value) if known.value is not None else None
        self.fold(lines=lines, denied=not lines and isinstance(known.error, NotAllowed))

    def _on_current(self, line: Line | None) -> None:
        self.fold(current=line, own_name=self._own_name(line))

    def _on_labels(self, _names: object) -> None:
        self.fold(own_name=self._own_name(self._inputs.current))

    def _own_name(self, line: Line | None) -> str:
        """What the person calls this number."""
        if line is None or self._cabinet is None:
            return ""
        return self._cabinet.labels.name(line.id)

    def _on_money(self, money: Mapping[str, Loadable[LineMoney]]) -> None:
        self.fold(money=dict(money), now=self._accounts.operator_now())

    def _on_connection(self, connection: Connection) -> None:
        self.fold(connection=connection)

    def _on_profile(self, profile: OperatorProfile | None) -> None:
        self.fold(profile=profile)

    def _on_unresolved(self, unresolved: tuple[Intent, ...]) -> None:
        self.fold(unresolved=unresolved)

    def _on_finished(self, row: Intent | None) -> None:
        """An end is told once, and not on the page that shows it anyway."""
        if row is None or row is self._ended_before or row.kind != "payment":
            return
        if self._inputs.route.name not in {"starting", "signin", "topup"}:
            text = translate("Shell", "A payment has reached its end")
            route = Route("topup", TopUpFor(intent_id=row.id))
            self.effect.emit(Toast(text, translate("Shell", "Show"), route))

    def _on_unread(self, count: int) -> None:
        self.fold(unread=count)

    def _on_batches(self, batches: tuple[Batch, ...]) -> None:
        """Those that run or wait for the person."""
        self.fold(batches=sum(one.runs or one.state in STANDING for one in batches))

    def _on_queued(self, items: tuple[Queued, ...]) -> None:
        """Notes of what has ended do not wait."""
        self.fold(queued=sum(item.waits for item in items))

    def _on_nodes(self, nodes: tuple[Node, ...]) -> None:
        self.fold(at_risk=sum(node.at_risk for node in nodes if not node.depth))

    def _on_approvals(self, count: int) -> None:
        self.fold(approvals=count)

    def _on_fleet(self, fleet: Freshness) -> None:
        self.fold(fleet=fleet)

    def _on_unseen(self, count: int) -> None:
        self.fold(news=count)

    def _on_notice(self, event: Event | None) -> None:
        self.fold(notice=event)

    def _tick(self) -> None:
        self.fold(now=self._accounts.operator_now())
