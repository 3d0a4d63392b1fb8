"""The whole client's chat, its encrypted store included, against the real operator."""

from __future__ import annotations

import asyncio
import shutil
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import pytest

from fakes.preferences import FakePreferences
from fakes.secrets import FakeSecrets
from kyivstar_desktop.adapters.clock import SystemClock
from kyivstar_desktop.adapters.http.operator import make_operator
from kyivstar_desktop.adapters.store.vault import FileVault
from kyivstar_desktop.adapters.workers import Workers
from kyivstar_desktop.domain.account import LineKind, Login
from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.domain.support import Author, MessageState, NewFile
from kyivstar_desktop.services.accounts import Accounts
from kyivstar_desktop.services.chat import Chat
from kyivstar_desktop.services.preferences import PreferencesService
from kyivstar_desktop.services.session import Session
from kyivstar_desktop.services.tasks import TaskScope
from support.sandbox import SandboxServer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
    from pathlib import Path
    from typing import Self

    from kyivstar_desktop.domain.support import Message

OLENA = "+380670000001"
MESSAGES = "/tmf-api/communicationManagement/v4/communicationMessage"
THREADS = "/tmf-api/partyInteraction/v4/partyInteraction"
PATIENCE_S = 40.0
FILE = NewFile("чек.pdf", "application/pdf", b"%PDF-1.4\n" + bytes(range(256)) * 2_000)


@pytest.fixture
def server(demo_file: Path, tmp_path: Path) -> Iterator[SandboxServer]:
    """A test's own; only the test answers."""
    shutil.copy(demo_file, tmp_path / "operator.db")
    with SandboxServer(tmp_path) as running:
        running.control("PATCH", "settings", {"chatAuto": False})
        yield running


class Computer:
    """What outlives a program: its folder, its key store, its preferences."""

    def __init__(self, server: SandboxServer, folder: Path) -> None:
        self.server, self.folder = server, folder
        self.secrets, self.files = FakeSecrets(), FakePreferences()


class Program:
    """Session, accounts and chat over real adapters. The stream is taken up again when it ends."""

    def __init__(self, computer: Computer) -> None:
        self.computer, self._scope = computer, TaskScope()
        self._workers = Workers(4)
        clock = SystemClock()
        self.operator = make_operator(
            computer.server.url, clock=clock, language=lambda: "uk", run=self._workers.run
        )
        preferences = PreferencesService(computer.files)
        vault = FileVault(computer.folder, self._workers)
        self.session = Session(
            self.operator.identity, vault, computer.secrets, preferences, clock, "Office PC"
        )
        self.operator.tokens = self.session
        self.accounts = Accounts(self.operator.account, self.session, preferences, clock)
        self.chat = Chat(self.operator.cabinet.support, self.accounts, clock)
        self.chat.stream_down = lambda: False

    async def __aenter__(self) -> Self:
        await self.session.restore()
        if not self.session.active:
            await self.session.start_sms(Login(LineKind.MOBILE, OLENA))
            code = self.computer.server.last_code(OLENA)
            await self.session.submit_code(code, remember=False)
        self._scope.start(self._stream(), name="stream")
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._scope.aclose()
        await self.chat.aclose()
        await self.accounts.aclose()
        await self.session.close()
        await self.operator.aclose()
        self._workers.close()

    async def _stream(self) -> None:
        while True:
            try:
                async with aclosing(self._events()) as stream:
                    async for event in stream:
                        self.chat.hear(event)
            except AppError:
                continue
            finally:
                await self.operator.client.clock.sleep(0.1)

    def _events(self) -> AsyncIterator[Any]:
        return self.operator.events.stream(after="1")  # all of them again: hints are harmless

    async def hears(self, holds: Callable[[], bool]) -> None:
        """Once `holds()` is true of what the chat tells by itself."""
        changed, chat = asyncio.Event(), self.chat
        watched = (chat.revision, chat.unread, chat.received, chat.current, chat.loaded)
        undos = [one.subscribe(lambda _: changed.set()) for one in watched]
        try:
            async with asyncio.timeout(PATIENCE_S):
                while not holds():
                    changed.clear()
                    await changed.wait()
        finally:
            for undo in undos:
                undo()

    async def until(self, holds: Callable[[tuple[Message, ...]], bool]) -> tuple[Message, ...]:
        """The newest conversation's messages, once `holds` is true of them."""
        changed = asyncio.Event()
        undo = self.chat.revision.subscribe(lambda _: changed.set())
        try:
            async with asyncio.timeout(PATIENCE_S):
                while True:
                    changed.clear()
                    threads = self.chat.threads.value
                    rows = await self.chat.page(threads[0].id, limit=10_000) if threads else ()
                    if holds(rows):
                        return rows
                    await changed.wait()
        finally:
            undo()


def run(computer: Computer, story: Callable[[Program], Coroutine[Any, Any, None]]) -> None:
    """A program of its own on this computer."""

    async def whole() -> None:
        async with Program(computer) as program:
            await story(program)

    asyncio.run(whole())


def said(server: SandboxServer, ident: str) -> list[str]:
    """What the operator has of the customer."""
    rows = server.control("GET", f"chat/{ident}")["messages"]
    return [row["text"] for row in rows if row["role"] == "customer"]


def reply(server: SandboxServer, ident: str, text: str, **more: Any) -> None:
    body = {"text": text, "agent": "Марія"} | more
    server.control("POST", f"chat/{ident}/reply", body)


def all_delivered(count: int) -> Callable[[tuple[Message, ...]], bool]:
    def holds(rows: tuple[Message, ...]) -> bool:
        mine = [row for row in rows if row.author is Author.ME]
        return len(mine) == count and all(r.state is MessageState.DELIVERED for r in mine)

    return holds


def test_lost_answers_a_cut_stream_and_a_restart_lose_and_double_nothing(
    server: SandboxServer, tmp_path: Path
) -> None:
    faults = [
        {"id": "a", "method": "POST", "path": MESSAGES, "probability": 0.5, "times": 2,
         "effect": "dropAfterCommit"},
        {"id": "b", "method": "POST", "path": THREADS, "probability": 1, "times": 1,
         "effect": "dropAfterCommit"},
        {"id": "c", "method": "POST", "path": MESSAGES, "probability": 0.3, "times": 2,
         "effect": "status", "status": 503, "retryAfter": 1},
        {"id": "d", "method": "GET", "path": "/events", "probability": 0.7, "times": 8,
         "effect": "closeStream"},
    ]  # fmt: skip
    ident = ""

    async def first(program: Program) -> None:
        nonlocal ident
        server.faults(faults)
        for n in range(8):
            await program.chat.say(f"Рядок {n}")
        rows = await program.until(lambda rows: sum(bool(row.id) for row in rows) >= 4)
        ident = rows[0].thread

    async def then(program: Program) -> None:
        server.faults([])
        await program.until(lambda rows: len(rows) == 8 and all(row.id for row in rows))
        reply(server, ident, "Вітаю")
        rows = await program.until(all_delivered(8))
        texts = [row.text for row in rows if row.author is Author.ME]
        assert texts == [f"Рядок {n}" for n in range(8)]
        assert said(server, ident) == [f"Рядок {n}" for n in range(8)]
        mine = [one["id"] for one in server.control("GET", "chats", status="opened,inProgress")]
        assert mine == [ident]

    computer = Computer(server, tmp_path / "computer")
    run(computer, first)
    run(computer, then)


def test_an_answer_reaches_a_program_that_was_off_and_files_come_whole(
    server: SandboxServer, tmp_path: Path
) -> None:
    ident = ""

    async def first(program: Program) -> None:
        nonlocal ident
        await program.chat.say("Ось чек", (FILE,))
        (row,) = await program.until(lambda rows: any(row.id for row in rows))
        ident = row.thread
        assert await program.chat.file(row, row.attachments[0]) == FILE.content

    async def then(program: Program) -> None:
        rows = await program.until(lambda rows: len(rows) == 2)
        assert (rows[1].text, rows[1].name) == ("Дякую", "Марія")
        assert await program.chat.file(rows[1], rows[1].attachments[0]) == "так".encode()
        await program.hears(lambda: program.chat.unread.value == 1)
        await program.hears(lambda: program.chat.received.value is not None)
        received = program.chat.received.value
        assert received is not None
        assert received.key == rows[1].key
        await program.chat.end()

    async def at_last(program: Program) -> None:
        """Read once after its end; the file is at hand without the operator."""
        rows = await program.until(lambda rows: len(rows) == 2)
        server.faults(
            [{"id": "x", "method": "*", "path": "/*", "probability": 1, "effect": "reset"}]
        )
        for row, content in zip(rows, (FILE.content, "так".encode()), strict=True):
            assert await program.chat.file(row, row.attachments[0]) == content
        await program.hears(lambda: program.chat.loaded.value)
        assert program.chat.current.value is None
        server.faults([])

    def answer() -> None:
        small = {"name": "так.txt", "mimeType": "text/plain", "content": "0YLQsNC6"}
        reply(server, ident, "Дякую", attachment=small)

    computer = Computer(server, tmp_path / "computer")
    run(computer, first)
    answer()
    run(computer, then)
    run(computer, at_last)
