"""The money journal on the disk: arrows, versions, owner, chain, and what no program may change."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
import sqlcipher3

from kyivstar_desktop.adapters.store import database, journal_schema
from kyivstar_desktop.adapters.store.journal import MoneyJournal, open_journal
from kyivstar_desktop.domain.billing import ItemState
from kyivstar_desktop.domain.errors import StorageTrouble, VaultLocked
from kyivstar_desktop.domain.intents import ARROWS, IntentState
from kyivstar_desktop.domain.money import ZERO, Money
from support.acts import NOW, act

if TYPE_CHECKING:
    from pathlib import Path

    from kyivstar_desktop.adapters.store.database import Connection

KEY = bytes(range(32))
S = IntentState
Story = Callable[[MoneyJournal], Awaitable[None]]


def run(folder: Path, story: Story) -> None:
    async def whole() -> None:
        journal = await open_journal(folder / "journal.db", KEY, now=lambda: NOW)
        try:
            await story(journal)
        finally:
            await journal.close()

    asyncio.run(whole())


def behind(folder: Path) -> Connection:
    """The file opened past the journal, as a tool of an attacker would."""
    return database.connect(folder / "journal.db", KEY, journal_schema.SCHEMA)


def test_an_intent_comes_back_whole(tmp_path: Path) -> None:
    async def story(journal: MoneyJournal) -> None:
        planned = await journal.plan(act())
        assert planned == act()
        later = NOW + timedelta(seconds=1)
        changes = {
            "attempt": 1,
            "first_sent_at": NOW,
            "last_sent_at": later,
            "key_expires_at": NOW + timedelta(minutes=30),
            "reason": "x",
        }
        sent = await journal.move(planned, S.SENDING, changes=changes)
        assert sent == replace(act(), state=S.SENDING, version=1, **changes)
        asked = {
            "server_id": "pay_1",
            "authorization_id": "az_1",
            "code_length": 6,
            "code_until": later,
            "bank_url": "https://bank.example",
        }
        items = [replace(sent.items[1], state=ItemState.CREDITED, server_id="pi_2")]
        coded = await journal.move(
            sent, S.NEEDS_CODE, changes=asked, items=items, http_status=201, request_id="r-1"
        )
        assert coded == replace(
            sent, state=S.NEEDS_CODE, version=2, items=(sent.items[0], items[0]), **asked
        )
        noted = await journal.note(coded, left_at=later, next_ask_at=NOW, receipt="R-1")
        assert noted == replace(coded, left_at=later, next_ask_at=NOW, receipt="R-1")
        assert await journal.get("in_1") == noted
        assert await journal.by_key(noted.key) == noted
        assert await journal.get("other") is None
        assert await journal.by_key("other") is None
        events = await journal.events("in_1")
        assert [(e.n, e.old, e.new, e.attempt) for e in events] == [
            (0, "draft", "planned", 0),
            (1, "planned", "sending", 1),
            (2, "sending", "needs_code", 1),
        ]
        assert (events[2].http_status, events[2].request_id, events[2].at) == (201, "r-1", NOW)
        assert await journal.verify() is None

    run(tmp_path, story)


def test_it_is_still_there_after_the_program_ended(tmp_path: Path) -> None:
    async def first(journal: MoneyJournal) -> None:
        for number in (1, 2, 3):
            await journal.plan(act(number, created_at=NOW + timedelta(seconds=number)))
        one = await journal.get("in_1")
        assert one is not None
        await journal.move(one, S.CANCELLED, changes={"done_at": NOW})

    async def second(journal: MoneyJournal) -> None:
        assert [i.id for i in await journal.open_intents()] == ["in_2", "in_3"]
        assert [i.id for i in await journal.recent()] == ["in_3", "in_2", "in_1"]
        assert [i.id for i in await journal.recent(1)] == ["in_3"]
        assert await journal.verify() is None

    run(tmp_path, first)
    run(tmp_path, second)


@pytest.mark.parametrize(
    ("intent", "error"),
    [
        (act(state=S.SENDING), ValueError),
        (act(version=1), ValueError),
        (act(amount=Money(1)), ValueError),
        (act(amount=ZERO, items=()), ValueError),
        (act(fee=Money(-1)), ValueError),
    ],
)
def test_what_is_no_plan_is_refused(tmp_path: Path, intent, error: type[Exception]) -> None:  # noqa: ANN001
    async def story(journal: MoneyJournal) -> None:
        with pytest.raises(error):
            await journal.plan(intent)
        assert await journal.recent() == ()

    run(tmp_path, story)


def test_a_key_is_planned_once(tmp_path: Path) -> None:
    async def story(journal: MoneyJournal) -> None:
        await journal.plan(act(1))
        for twin in (act(1), act(2, key=act(1).key), act(1, key="other")):
            with pytest.raises(StorageTrouble, match="busy"):
                await journal.plan(twin)
        assert len(await journal.recent()) == 1

    run(tmp_path, story)


def test_who_moves_second_is_told(tmp_path: Path) -> None:
    async def story(journal: MoneyJournal) -> None:
        planned = await journal.plan(act())
        moves = [journal.move(planned, S.SENDING, changes={"attempt": 1}) for _ in range(5)]
        found = await asyncio.gather(*moves, return_exceptions=True)
        assert sum(isinstance(one, StorageTrouble) and one.kind == "busy" for one in found) == 4
        assert len(await journal.events("in_1")) == 2

    run(tmp_path, story)


ILLEGAL = [pair for pair in itertools.product(S, S) if pair not in ARROWS]


def test_the_port_refuses_each_pair_outside_the_table(tmp_path: Path) -> None:
    async def story(journal: MoneyJournal) -> None:
        planned = await journal.plan(act())
        for old, new in ILLEGAL:
            with pytest.raises(ValueError, match="no arrow"):
                await journal.move(replace(planned, state=old), new)
        assert await journal.get("in_1") == planned

    run(tmp_path, story)


def test_the_file_itself_takes_the_arrows_of_the_table_and_no_other(tmp_path: Path) -> None:
    """The trigger, past the port: every pair of states is tried from a row in the first one."""

    async def story(journal: MoneyJournal) -> None:
        await journal.plan(act())

    run(tmp_path, story)
    connection = behind(tmp_path)
    taken = set()
    for old, new in itertools.product(S, S):
        connection.execute("DROP TRIGGER arrow")
        connection.execute("UPDATE intent SET state = ?", (str(old),))
        connection.execute(f"CREATE TRIGGER arrow {journal_schema.triggers()['arrow']}")
        try:
            connection.execute("UPDATE intent SET state = ?", (str(new),))
        except sqlcipher3.IntegrityError:
            continue
        taken.add((old, new))
    connection.close()
    assert taken == ARROWS


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE intent SET key = 'x'",
        "UPDATE intent SET amount = 1",
        "UPDATE intent SET operator = 'x'",
        "UPDATE intent SET body = x'00'",
        "DELETE FROM intent",
        "DELETE FROM intent_item",
        "DELETE FROM intent_event",
        "UPDATE intent_event SET detail = 'x'",
        "UPDATE intent_item SET amount = 1",
        "UPDATE intent_item SET recipient = 'x'",
        "INSERT INTO intent_item VALUES('in_1', 3, 'x', 1, 'waiting', '')",
    ],
)
def test_what_an_intent_is_never_changes(tmp_path: Path, statement: str) -> None:
    async def story(journal: MoneyJournal) -> None:
        await journal.move(await journal.plan(act()), S.SENDING, changes={"attempt": 1})

    run(tmp_path, story)
    connection = behind(tmp_path)
    with pytest.raises(sqlcipher3.IntegrityError):
        connection.execute(statement)
    connection.close()


def test_a_payment_that_was_left_takes_no_code(tmp_path: Path) -> None:
    async def story(journal: MoneyJournal) -> None:
        intent = await journal.plan(act())
        for state in (S.SENDING, S.NEEDS_CODE):
            intent = await journal.move(intent, state)
        intent = await journal.note(intent, left_at=NOW)
        with pytest.raises(ValueError, match="left"):
            await journal.move(intent, S.CONFIRMING)
        assert (await journal.move(intent, S.CANCELLED)).state is S.CANCELLED

    run(tmp_path, story)


def test_members_that_are_not_bookkeeping_are_refused(tmp_path: Path) -> None:
    async def story(journal: MoneyJournal) -> None:
        planned = await journal.plan(act())
        with pytest.raises(ValueError, match="body"):
            await journal.move(planned, S.SENDING, changes={"body": b""})
        with pytest.raises(ValueError, match="state"):
            await journal.note(planned, state=S.CONFIRMED)
        with pytest.raises(ValueError, match="item 9"):
            await journal.move(planned, S.SENDING, items=[replace(planned.items[0], n=9)])
        assert await journal.get("in_1") == planned
        assert len(await journal.events("in_1")) == 1

    run(tmp_path, story)


def altered(folder: Path, statement: str, *triggers: str) -> str | None:
    connection = behind(folder)
    for name in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(statement)
    connection.close()
    found: list[str | None] = []

    async def story(journal: MoneyJournal) -> None:
        found.append(await journal.verify())

    run(folder, story)
    return found[0]


@pytest.mark.parametrize(
    ("statement", "triggers"),
    [
        (
            "UPDATE intent_event SET detail = 'x' WHERE intent_id = 'in_2' AND n = 0",
            "written_event",
        ),
        ("DELETE FROM intent_event WHERE intent_id = 'in_2' AND n = 0", "kept_event"),
        ("DELETE FROM intent_event WHERE intent_id = 'in_2' AND n = 1", "kept_event"),
        ("UPDATE intent SET amount = 1 WHERE id = 'in_2'", "act_is_fixed"),
        ("UPDATE intent_item SET recipient = 'x' WHERE intent_id = 'in_2'", "parts_are_fixed"),
        ("UPDATE intent SET state = 'cancelled' WHERE id = 'in_2'", "arrow"),
        ("UPDATE intent SET version = 7 WHERE id = 'in_2'", ""),
    ],
)
def test_an_altered_row_is_named(tmp_path: Path, statement: str, triggers: str) -> None:
    async def story(journal: MoneyJournal) -> None:
        for number in (1, 2):
            intent = await journal.plan(act(number))
            await journal.move(intent, S.SENDING, changes={"attempt": 1})

    run(tmp_path, story)
    assert altered(tmp_path, statement, *triggers.split()) == "in_2"


def test_bytes_that_are_not_the_planned_ones_are_never_handed_out(tmp_path: Path) -> None:
    async def plan(journal: MoneyJournal) -> None:
        await journal.plan(act())

    async def ask(journal: MoneyJournal) -> None:
        with pytest.raises(StorageTrouble, match="damaged"):
            await journal.get("in_1")

    run(tmp_path, plan)
    connection = behind(tmp_path)
    connection.execute("UPDATE intent SET body = x'7b7d'")
    connection.close()
    run(tmp_path, ask)


def test_a_second_process_takes_the_file_over(tmp_path: Path) -> None:
    """The owner row: the file lock is the first guard, this is the second."""

    async def story(first: MoneyJournal) -> None:
        planned = await first.plan(act())
        second = await open_journal(tmp_path / "journal.db", KEY)
        for refused in (
            first.plan(act(2)),
            first.move(planned, S.SENDING),
            first.note(planned, receipt="x"),
        ):
            with pytest.raises(StorageTrouble, match="locked"):
                await refused
        assert (await second.move(planned, S.CANCELLED)).version == 1
        await second.close()

    run(tmp_path, story)


def test_a_closed_journal_says_so(tmp_path: Path) -> None:
    async def story(journal: MoneyJournal) -> None:
        await journal.close()
        with pytest.raises(VaultLocked):
            await journal.plan(act())

    run(tmp_path, story)


def test_every_commit_reaches_the_disk(tmp_path: Path) -> None:
    async def story(journal: MoneyJournal) -> None:
        def pragmas(connection: Connection) -> list[object]:
            return [
                connection.execute(f"PRAGMA {name}").fetchone()[0]
                for name in ("journal_mode", "synchronous", "foreign_keys")
            ]

        assert await journal._thread.run(pragmas) == ["wal", 2, 1]

    run(tmp_path, story)


def test_a_journal_of_the_first_version_is_kept_and_takes_free_acts(tmp_path: Path) -> None:
    """Version 2 loosens one CHECK; rows, evidence and guards of version 1 stay."""
    first = database.Schema(journal_schema.SCHEMA.migrations[:1], durable=True)
    old = database.connect(tmp_path / "journal.db", KEY, first)
    database.migrate(old, first)
    with pytest.raises(ValueError, match="CHECK"), database.mapped():
        old.execute(_INSERT_FREE)
    old.close()

    async def before(journal: MoneyJournal) -> None:
        await journal.plan(act())

    async def after(journal: MoneyJournal) -> None:
        assert await journal.verify() is None
        assert (await journal.get(act().id)) == act()
        free = replace(act(), id="free", key="k-free", kind="order", amount=ZERO)
        item = replace(free.items[0], amount=ZERO)
        planned = await journal.plan(replace(free, items=(item,)))
        moved = await journal.move(planned, S.SENDING, changes={"attempt": 1})
        assert moved.state is S.SENDING
        less = Money(-1)
        minus = replace(free, id="minus", key="k-minus", amount=less)
        with pytest.raises(ValueError, match="CHECK"):
            await journal.plan(replace(minus, items=(replace(item, amount=less),)))

    run(tmp_path, before)
    run(tmp_path, after)


_INSERT_FREE = """INSERT INTO intent(id, kind, operator, subject, key, method, path, body,
    body_hash, amount, fee, source, state, reason, attempt, created_at, server_id, version,
    code_length, authorization_id, bank_url, receipt)
    VALUES('x', 'order', 'o', 's', 'k', 'POST', '/', x'00', 'h', 0, 0, '', 'planned', '', 0, 0, '',
    1, 0, '', '', '')"""
