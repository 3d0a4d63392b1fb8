"""kill -9 while the journal and the store commit: what was said to be written is there."""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from kyivstar_desktop.adapters.store.journal import open_journal
from kyivstar_desktop.adapters.store.store import open_store
from kyivstar_desktop.domain.history import HistoryQuery

KEY = bytes(range(32))
TESTS = Path(__file__).resolve().parents[2]
KILLS = 20
PROGRAM = textwrap.dedent(
    """
    import asyncio, json, sys
    from pathlib import Path
    sys.path[:0] = json.loads(sys.argv[2])
    from kyivstar_desktop.adapters.store.journal import open_journal
    from kyivstar_desktop.adapters.store.store import open_store
    from kyivstar_desktop.domain.intents import IntentState as S
    from support.acts import act
    from support.movements import movement

    def say(*what):
        sys.stdout.write(json.dumps(what) + "\\n")
        sys.stdout.flush()

    async def main(folder, first):
        journal = await open_journal(folder / "journal.db", bytes(range(32)))
        store = await open_store(folder / "store.db", bytes(range(32)))
        say("ready", 0, 0)
        for number in range(first, first + 10_000):
            intent = await journal.plan(act(number))
            say("intent", intent.id, intent.version)
            for state in (S.SENDING, S.UNKNOWN, S.SENDING, S.PROCESSING, S.CONFIRMED):
                intent = await journal.move(intent, state)
                say("intent", intent.id, intent.version)
            await store.add_history("+380670000017", [movement(f"m{number}")])

    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[3])))
    """
)


def kill_after(folder: Path, lines: int, first: int) -> list[list[object]]:
    """Runs the program until it has said `lines` things, kills it, returns all it said."""
    paths = json.dumps([str(TESTS.parent / "src"), str(TESTS)])
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(folder), paths, str(first)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        said = [child.stdout.readline() for _ in range(lines)]
        child.kill()
        said += child.stdout.readlines()
        assert child.stderr.read() == b""
    return [json.loads(line) for line in said if line.endswith(b"\n")]


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_nothing_said_is_lost(tmp_path: Path, long_run: bool) -> None:  # noqa: FBT001 a fixture
    rand = random.Random(7)
    said: dict[str, int] = {}
    for number in range(KILLS * (5 if long_run else 1)):
        for kind, ident, version in kill_after(tmp_path, rand.randrange(2, 60), number * 10_000):
            if kind == "intent":
                said[str(ident)] = int(str(version))
        asyncio.run(compare(tmp_path, said))
    assert len(said) > KILLS


async def compare(folder: Path, said: dict[str, int]) -> None:
    journal = await open_journal(folder / "journal.db", KEY)
    store = await open_store(folder / "store.db", KEY)
    try:
        kept = {intent.id: intent for intent in await journal.recent(100_000)}
        lost = {
            ident: version
            for ident, version in said.items()
            if ident not in kept or kept[ident].version < version
        }
        assert lost == {}
        assert len(kept) - len(said) <= KILLS * 5, "one commit a kill at most was not yet said"
        assert await journal.verify() is None
        rows = (await store.history_page(HistoryQuery(), None, 100_000)).rows
        assert len(rows) == (await store.history_sums(HistoryQuery())).rows
    finally:
        await store.close()
        await journal.close()
