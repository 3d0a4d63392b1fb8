"""The chat under a flood: 1 000 messages a second for ten seconds, on a conversation of 50 000.

The whole program against a real operator, as bench_stall.py; the consultant is a process that
writes into the operator's database. Every message must arrive, once.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
from bench_stall import NUMBER, Phases, whole
from figures import Figure, bench
from operators import Operator
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit
from qt_loop import Paints, run

from kyivstar_desktop.viewmodels.shell_state import Route
from kyivstar_desktop.viewmodels.support import SupportViewModel

if TYPE_CHECKING:
    from kyivstar_desktop.adapters.workers import Workers
    from kyivstar_desktop.app.life import Life
    from kyivstar_desktop.viewmodels.support_feed import Feed

translate = QCoreApplication.translate
FLOOD = Path(__file__).with_name("chat_flood.py")
A_SECOND, SECONDS = 1_000, 10
PAGES_UP = 30
TALKS = "/tmf-api/partyInteraction/v4/partyInteraction"
MB = 2**20


class Plan:
    """What this run writes; set before the program starts."""

    database = Path()
    long, a_second, seconds = 50_000, A_SECOND, SECONDS


class ChatPhases(Phases):
    """Sign-in, the long conversation, its older pages, two floods."""

    def __init__(self, life: Life, operator: Operator, workers: Workers) -> None:
        super().__init__(life, operator, workers)
        self._feed: Feed | None = None
        self._written = Plan.long

    @property
    def feed(self) -> Feed:
        assert self._feed is not None
        return self._feed

    async def play(self) -> None:
        await self.hand.wait("no window", lambda: self.life.screens is not None)
        await self.hand.wait_for(QLineEdit, translate("SignIn", "Phone number"))
        await self.sign_in()
        self._probe.reset()
        await self.read(Plan.long)
        self.ends(f"{Plan.long} messages arrive, on Overview")
        await self.open()
        self.ends("the long conversation opens")
        await self.up()
        self.ends(f"{PAGES_UP} older pages")
        self.shell.go(Route("support"))
        await asyncio.sleep(1.0)
        before = memory()
        self._probe.reset()
        after = await self.flood()
        self.ends(f"{Plan.a_second} messages a second for {Plan.seconds} s")
        again = await self.flood()
        self.ends("the same once more")
        self.figures.append(self.whole_gap())
        self.figures += [
            Figure("memory of the first flood", (after - before) / MB, "MB"),
            Figure("memory of the second flood", (again - after) / MB, "MB", most=10),
            Figure("rows held by the page", self.feed.rowCount(), "rows", most=2_000),
        ]
        self._probe.stop()

    async def read(self, messages: int) -> None:
        """Until the store has every message, and some rest."""
        began = time.perf_counter()
        await self.hand.wait("no cabinet", lambda: self.core.late_cabinet.made is not None)
        chat = self.core.cabinet.chat
        await self.hand.wait("no talk", lambda: chat.current.value is not None)
        while await self.stored() < messages:
            if time.perf_counter() - began > 120:
                raise AssertionError(f"{await self.stored()} of {messages} messages came")
            await asyncio.sleep(0.1)
        self.figures.append(
            Figure(f"{messages} messages into the store", time.perf_counter() - began, "s")
        )
        await asyncio.sleep(1.0)

    async def stored(self) -> int:
        """Messages of the conversation that lie here, by its last consultant's number."""
        chat = self.core.cabinet.chat
        current = chat.current.value
        assert current is not None
        last = await chat.page(current.id, None, 1)
        words = last[-1].text.partition("рядок ")[2].partition(".")[0] if last else ""
        return int(words) + 1 if words.isdigit() else 0

    async def open(self) -> None:
        began = time.perf_counter()
        self.shell.go(Route("support"))
        page = self.shell.page
        assert isinstance(page, SupportViewModel)
        self._feed = page.feed
        await self.hand.wait("no messages", lambda: self.feed.rowCount() > 0)
        await Paints(self.life.window).next()
        took = (time.perf_counter() - began) * 1000
        self.figures.append(Figure("the page of a long conversation", took, "ms", most=300))

    async def up(self) -> None:
        for _ in range(PAGES_UP):
            before = self.feed.rows[0] if self.feed.rows else None
            self.feed.older()
            for _ in range(200):
                await asyncio.sleep(0.01)
                if self.feed.rows and self.feed.rows[0] is not before:
                    break

    async def flood(self) -> int:
        """Memory at rest after every message of a flood is shown."""
        page = self.shell.page
        assert isinstance(page, SupportViewModel)
        self._feed = page.feed
        count = Plan.a_second * Plan.seconds
        began = time.perf_counter()
        writer = flood(count, Plan.a_second, self._written)
        self._written = wanted = self._written + count
        while writer.poll() is None:
            await asyncio.sleep(0.05)
        assert writer.returncode == 0
        wrote = time.perf_counter() - began
        while await self.stored() < wanted:
            if time.perf_counter() - began > 90:
                raise AssertionError(f"{await self.stored()} of {wanted} messages came")
            await asyncio.sleep(0.05)
        late = time.perf_counter() - began - wrote
        self.figures.append(
            Figure("last message of the flood after its writing", late, "s", most=3)
        )
        await asyncio.sleep(3.0)
        return memory()


def memory() -> int:
    return int(psutil.Process().memory_info().rss)


def flood(messages: int, a_second: int, first: int = 0) -> subprocess.Popen[bytes]:
    """A consultant who writes so many, numbered from `first` on."""
    command = [sys.executable, str(FLOOD), str(Plan.database), NUMBER]
    numbers = (messages, a_second, first)
    return subprocess.Popen([*command, *map(str, numbers)], stdout=subprocess.DEVNULL)


def begin(operator: Operator) -> None:
    """The person's conversation, with its first question."""
    operator.control("PATCH", "settings", {"chatAuto": False})
    token = operator.token(NUMBER)
    headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": f'"{uuid.uuid4()}"'}
    sub = operator.call("GET", "/oauth/userinfo", None, headers)["sub"]
    body: dict[str, Any] = {
        "direction": "inbound", "reason": "question", "status": "opened", "description": "Питання",
        "channel": [{"id": "chat", "href": "urn:channel:chat", "name": "chat"}],
        "interactionDate": {"startDateTime": "2026-11-22T18:45:00.000Z"},
        "relatedParty": [
            {"id": sub, "href": f"urn:party:{sub}", "@referredType": "Individual",
             "role": "customer"}
        ],
    }  # fmt: skip
    operator.call("POST", TALKS, json.loads(json.dumps(body)), headers)


def measure(small: bool) -> list[Figure]:
    if small:
        Plan.long, Plan.a_second, Plan.seconds = 2_000, 200, 3
    with tempfile.TemporaryDirectory(prefix="kyivstar-bench-") as name:
        folder = Path(name)
        Plan.database = folder / "operator.db"
        with Operator(Plan.database, seed="demo") as operator:
            begin(operator)
            assert flood(Plan.long, 0).wait(300) == 0
            return run(whole(folder / "client", operator, ChatPhases))


if __name__ == "__main__":
    sys.exit(bench(measure))
