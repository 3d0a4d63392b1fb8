"""A lock code that cannot be read: it locks, is read again, and signing in is the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from fakes.operator import OLENA
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.services.lock import FIRST_RETRY_S, LONGEST_RETRY_S
from kyivstar_desktop.services.lock_row import LockRow, read_row, row_text
from support.screens import play

if TYPE_CHECKING:
    from fakes.store import StoreDisk
    from fakes.world import World
    from kyivstar_desktop.services.lock import Lock

CODE = "2580"
BROKEN = (
    "",
    "null",
    "[]",
    "{",
    '{"a": 1}',
    '"x"',
    "{}",
    '{"hashed": ""}',
    '{"hashed": 1}',
    '{"hashed": "h", "tries": "9"}',
    '{"hashed": "h", "wait": -1}',
    '{"hashed": "h", "forgotten": 1}',
)


def lock_of(world: World) -> Lock:
    return world.cabinet.lock


@pytest.mark.parametrize("text", BROKEN)
def test_a_row_that_cannot_be_read_is_no_missing_one(text: str) -> None:
    with pytest.raises(StorageTrouble) as trouble:
        read_row(text)
    assert trouble.value.kind == "damaged"


def test_a_kept_row_is_read_as_it_was_and_none_is_none() -> None:
    row = LockRow("hash", 15, 7, 120.0, 33.5, forgotten=True)
    assert read_row(row_text(row)) == row
    assert read_row(None) is None


def disk_of(world: World) -> StoreDisk:
    opened = world.session.opened.value
    assert opened is not None
    store: Any = opened.store
    disk: StoreDisk = store.disk
    return disk


async def restarted(world: World) -> World:
    """The next start, at which the code has just been looked for."""
    await world.stop()
    again = world.again()
    await again.session.restore()
    await lock_of(again).ready()
    return again


async def opens_to_nobody(world: World, kind: str) -> None:
    lock = lock_of(world)
    state = lock.state.value
    assert (lock.locked, state.has_code, state.why) == (True, True, "unread")
    assert state.trouble is not None
    assert state.trouble.kind == kind
    assert lock.lock(), "it stays locked"
    kept = dict(disk_of(world).values)
    for act in (lock.unlock(CODE), lock.remove_code(""), lock.set_code("1357")):
        with pytest.raises(StorageTrouble):
            await act
    assert lock.locked
    assert disk_of(world).values == kept, "and the code stays"


def test_a_code_that_cannot_be_read_locks_until_it_can() -> None:
    async def story(world: World) -> None:
        await lock_of(world).set_code(CODE)
        disk_of(world).unread["lock"] = StorageTrouble("busy")
        again = await restarted(world)
        await opens_to_nobody(again, "busy")
        await again.clock.advance(FIRST_RETRY_S)
        await opens_to_nobody(again, "busy")
        disk_of(again).unread.clear()
        await again.clock.advance(2 * FIRST_RETRY_S)
        state = lock_of(again).state.value
        assert (state.locked, state.why, state.trouble) == (True, "start", None)
        await lock_of(again).unlock(CODE)
        assert not lock_of(again).locked
        await again.stop()

    play(story)


def test_a_code_that_cannot_be_read_is_read_at_a_press_and_ever_more_seldom_by_itself() -> None:
    async def story(world: World) -> None:
        await lock_of(world).set_code(CODE)
        disk_of(world).unread["lock"] = StorageTrouble("busy")
        again = await restarted(world)
        opened = again.session.opened.value
        assert opened is not None
        store: Any = opened.store
        before = len(store.sent_to("get_value"))
        await again.clock.advance(600)
        asked = [c for c in store.sent_to("get_value")[before:] if c.args == ("lock",)]
        assert 6 <= len(asked) <= 6 + 600 / LONGEST_RETRY_S
        disk_of(again).unread.clear()
        await lock_of(again).retry()
        assert lock_of(again).state.value.why == "start"
        await lock_of(again).retry()
        assert lock_of(again).locked, "there is nothing to read any more"
        await again.stop()

    play(story)


def test_without_a_code_the_data_open_once_that_is_known() -> None:
    async def story(world: World) -> None:
        disk_of(world).unread["lock"] = StorageTrouble("busy")
        again = await restarted(world)
        await opens_to_nobody(again, "busy")
        disk_of(again).unread.clear()
        await lock_of(again).retry()
        assert lock_of(again).state.value.has_code is False
        assert not lock_of(again).locked
        await again.stop()

    play(story)


@pytest.mark.parametrize("text", BROKEN[:3])
def test_a_damaged_row_locks_and_goes_with_the_next_sign_in(text: str) -> None:
    async def story(world: World) -> None:
        await lock_of(world).set_code(CODE)
        disk_of(world).values["lock"] = text
        again = await restarted(world)
        await opens_to_nobody(again, "damaged")
        await again.clock.advance(300)
        await opens_to_nobody(again, "damaged")
        await lock_of(again).forget()
        assert not again.session.active
        await again.sign_in(OLENA)
        assert not lock_of(again).state.value.has_code
        assert not lock_of(again).locked
        assert "lock" not in disk_of(again).values
        await again.stop()

    play(story)


def test_nothing_begins_before_it_is_known_whether_there_is_a_code() -> None:
    async def story(world: World) -> None:
        await world.stop()
        again = world.again()
        await again.session.restore()
        assert lock_of(again).locked
        await lock_of(again).ready()
        assert not lock_of(again).locked
        await again.stop()

    play(story)
