"""What is known of the conversations now: the store's rows as observables, of the open profile."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.errors import AppError, StorageTrouble
from kyivstar_desktop.domain.support import ThreadState
from kyivstar_desktop.services.chat_outbox import Outbox
from kyivstar_desktop.services.chat_reading import OPEN_S, WATCHED_S, Reading
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from kyivstar_desktop.domain.support import Message, Thread
    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.ports import Changes, Clock, Event
    from kyivstar_desktop.services.ports.support import ChatStore, SupportPort
    from kyivstar_desktop.services.session import OpenProfile, SessionState

log = logging.getLogger("chat")
TYPING_S = 6.0
LONGEST_TYPING_S = 15.0


@dataclass(frozen=True, slots=True, eq=False)
class Desk:
    """What serves one open profile."""

    profile: OpenProfile
    store: ChatStore
    outbox: Outbox
    reading: Reading


class ChatState:
    """`stream_down` comes from whoever makes the parts; polling begins only when it says so."""

    def __init__(self, port: SupportPort, accounts: Accounts, clock: Clock) -> None:
        self._port, self._accounts, self._clock = port, accounts, clock
        self._session = accounts.session
        self._scope = TaskScope()
        self._desk: Desk | None = None
        self._undos: list[Callable[[], None]] = []
        self._dirty = self._showing = False
        self._watched = ""
        self._polling: asyncio.Task[None] | None = None
        self._polled = ("", 0.0)
        self._typing_until = 0.0
        self.stream_down: Callable[[], bool] = lambda: True
        self.threads: Observable[tuple[Thread, ...]] = Observable(())
        self.current: Observable[Thread | None] = Observable(None)
        self.unread: Observable[int] = Observable(0)
        self.unsent: Observable[int] = Observable(0)  # written here, not at the operator yet
        self.typing: Observable[str] = Observable("")
        self.revision: Observable[int] = Observable(0)
        self.trouble: Observable[AppError | None] = Observable(None)
        self.loaded: Observable[bool] = Observable(False)
        self.received: Observable[Message | None] = Observable(None)
        self.handed: Observable[int] = Observable(0)
        self._session.follow(self._on_opened)
        self._session.state.subscribe(self._on_session)
        self._session.before_close(self.aclose)
        accounts.connection.subscribe(self._on_connection)

    def hear(self, event: Event) -> None:
        """A hint of the stream."""
        if (desk := self._desk) is None:
            return
        if event.topic == "chat" and event.reason == "typing":
            self._on_typing(event)
        elif event.topic in {"chat", "resync"}:
            desk.reading.hear(event)

    async def aclose(self) -> None:
        await self._scope.aclose()

    # --- the open profile -----------------------------------------------------------------------
    def _on_opened(self, profile: OpenProfile | None) -> None:
        for undo in self._undos:
            undo()
        self._scope.cancel()
        self._scope, self._desk, self._undos = TaskScope(), None, []
        self._dirty = self._showing = False
        self._polling, self._polled, self._typing_until = None, ("", 0.0), 0.0
        self._watched = ""
        self._forget()
        if profile is not None:
            self._begin(profile)

    def _forget(self) -> None:
        self.loaded.set(False)
        self.typing.set("")
        self.received.set(None)
        self.trouble.set(None)
        self.unsent.set(0)
        self._tell(())

    def _begin(self, profile: OpenProfile) -> None:
        store = profile.store.chat
        reading = Reading(
            self._port,
            store,
            self._accounts,
            self._clock,
            came=self._on_came,
            stream_down=self._is_down,
        )
        outbox = Outbox(
            self._port,
            store,
            self._accounts,
            self._clock,
            subject=profile.subject,
            on_closed=reading.look,
        )
        self._desk = desk = Desk(profile, store, outbox, reading)
        self._undos = [
            profile.store.subscribe(self._on_changes),
            reading.trouble.subscribe(lambda _: self._on_trouble(desk)),
            outbox.trouble.subscribe(lambda _: self._on_trouble(desk)),
        ]
        reading.poke()
        self._scope.start(reading.run(), name="read the chat")
        self._scope.start(outbox.run(), name="send what was written")
        self._show_soon()

    def _on_session(self, state: SessionState) -> None:
        if (desk := self._desk) is not None and state.person is not None and self._session.active:
            desk.reading.poke()
            desk.outbox.nudge()

    def _on_connection(self, connection: Connection) -> None:
        if (desk := self._desk) is not None and connection.state == "online":
            desk.reading.nudge()
            desk.outbox.nudge()

    # --- the store's rows -----------------------------------------------------------------------
    def _on_changes(self, changes: Changes) -> None:
        if "chat" in changes.topics:
            self._show_soon()

    def _show_soon(self) -> None:
        self._dirty = True
        if self._desk is not None and not self._showing and not self._scope.closed:
            self._showing = True
            self._scope.start(self._show(self._desk), name="show the chat")

    async def _show(self, desk: Desk) -> None:
        """As often as the store tells of changes, which it gathers."""
        while self._dirty:
            self._dirty = False
            try:
                await self._read(desk)
            except StorageTrouble as error:
                if self._desk is desk:
                    self.trouble.set(error)
                break
            if self._desk is not desk:
                return
            self.loaded.set(True)
            self.revision.set(self.revision.value + 1)
        self._showing = False

    async def _read(self, desk: Desk) -> None:
        threads = await desk.store.threads()
        unsent = len(await desk.store.outbox())
        if self._desk is desk:
            self.unsent.set(unsent)
            self._tell(threads)

    def _tell(self, threads: tuple[Thread, ...]) -> None:
        self.threads.set(threads)
        self.current.set(next((row for row in threads if row.state is not ThreadState.ENDED), None))
        self.unread.set(sum(row.unread for row in threads))
        self._poll()

    def _on_trouble(self, desk: Desk) -> None:
        if self._desk is desk:
            self.trouble.set(desk.outbox.trouble.value or desk.reading.trouble.value)

    def _on_came(self, message: Message) -> None:
        self._typing_until = 0.0
        self.typing.set("")
        self.received.set(message)

    # --- without a stream -----------------------------------------------------------------------
    def _is_down(self) -> bool:
        return self.stream_down()

    def _poll(self) -> None:
        """Every 3 s what the page shows, else every minute the one that has not ended."""
        current = self.current.value
        wanted = ("", 0.0)
        if self._desk is not None and self._watched and not self._watched.startswith("new-"):
            wanted = (self._watched, WATCHED_S)
        elif self._desk is not None and current is not None and current.is_sent:
            wanted = (current.id, OPEN_S)
        if wanted == self._polled or self._scope.closed:
            return
        if self._polling is not None:
            self._polling.cancel()
        self._polled, self._polling = wanted, None
        if self._desk is not None and wanted[0]:
            looking = self._desk.reading.poll(*wanted)
            self._polling = self._scope.start(looking, name="poll the chat")

    # --- typing ---------------------------------------------------------------------------------
    def _on_typing(self, event: Event) -> None:
        """It ends by itself: the hint names its end, and may be repeated before that."""
        current = self.current.value
        if current is None or current.id not in event.keys or self._scope.closed:
            return
        payload: dict[str, Any] = event.payload if isinstance(event.payload, dict) else {}
        until = payload.get("until")
        left = TYPING_S
        if isinstance(until, datetime):
            left = (until - self._accounts.operator_now()).total_seconds()
        if left <= 0:
            return
        running = self._typing_until > self._clock.monotonic()
        self._typing_until = self._clock.monotonic() + min(left, LONGEST_TYPING_S)
        self.typing.set(str(payload.get("agent") or "") or current.agent or "…")
        if not running:
            self._scope.start(self._typing_ends(), name="typing ends")

    async def _typing_ends(self) -> None:
        while (left := self._typing_until - self._clock.monotonic()) > 0:
            await self._clock.sleep(left)
        self.typing.set("")
