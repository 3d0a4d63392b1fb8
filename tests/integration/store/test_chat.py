"""Conversations in the encrypted store, and in the fake of it: one behaviour."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kyivstar_desktop.domain.messages import RANK
from kyivstar_desktop.domain.support import (
    NO_DRAFT,
    Attachment,
    Author,
    Draft,
    Message,
    MessageKey,
    MessageState,
    NewFile,
    ThreadState,
)
from support.talking import SHEET, Disk, at, mine, theirs, thread

if TYPE_CHECKING:
    from pathlib import Path

    from kyivstar_desktop.services.ports.support import ChatStore

SENT, DELIVERED, FAILED = MessageState.SENT, MessageState.DELIVERED, MessageState.FAILED
QUEUED, SENDING = MessageState.QUEUED, MessageState.SENDING


@pytest.fixture(params=["real", "fake"])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Disk:
    return Disk(tmp_path if request.param == "real" else None)


async def texts(chat: ChatStore, of: str = "pi_1") -> list[str]:
    return [row.text for row in await chat.page(of, before=None, limit=10_000)]


def test_what_is_put_comes_back_whole_after_a_restart(disk: Disk) -> None:
    files = (Attachment("чек.pdf", "application/pdf", 1200, "at_1"),)
    row = replace(theirs(1), attachments=files, error="x")
    talk = replace(
        thread(), position=2, expected_wait_s=90, agent="Марія", joined_at=at(5), ended_at=at(9)
    )

    async def first(chat: ChatStore) -> None:
        await chat.put_threads((talk,))
        assert await chat.put_messages((row,)) == (row.key,)

    async def then(chat: ChatStore) -> None:
        assert await chat.page("pi_1", before=None) == (row,)
        assert await chat.message(row.key) == row
        (known,) = await chat.threads()
        assert known == replace(talk, last=row.text, last_at=row.at, unread=1)

    disk.play(first)
    disk.play(then)


def test_pages_walk_back_and_forward_without_gap_or_repeat(disk: Disk) -> None:
    rows = [theirs(n, second=n // 7) for n in range(250)]  # seven share each instant
    shuffled = random.Random(4).sample(rows, len(rows))

    async def story(chat: ChatStore) -> None:
        await chat.put_messages(shuffled)
        await chat.put_messages((theirs(9_999, of="pi_2"),))
        walked: list[Message] = []
        before = None
        while page := await chat.page("pi_1", before=before, limit=30):
            walked[:0] = page
            before = MessageKey(page[0].at, page[0].key)
        assert walked == rows
        edge = MessageKey(rows[99].at, rows[99].key)
        assert list(await chat.after("pi_1", edge)) == rows[100:]
        assert list(await chat.after("pi_1", edge, limit=5)) == rows[100:105]

    disk.play(story)


def test_an_answer_and_a_list_are_one_message(disk: Disk) -> None:
    async def story(chat: ChatStore) -> None:
        await chat.put_threads((thread(),))
        await chat.put_outbox(mine("k1", 10), (SHEET,))
        named = (Attachment("чек.txt", "text/plain", len(SHEET.content), "at_7"),)
        told = replace(mine("k1", 11, ident="cm_5", state=SENT), attachments=named)
        assert await chat.put_messages((told,)) == ()
        assert await chat.outbox() == ()
        assert await chat.page("pi_1", before=None) == (told,)
        assert await chat.local_file("k1", named[0]) == SHEET.content
        unnamed = replace(told, key="cm_5", state=DELIVERED)  # a list that does not know our key
        await chat.put_messages((unnamed,))
        assert await chat.page("pi_1", before=None) == (replace(told, state=DELIVERED),)

    disk.play(story)


def test_a_message_known_by_id_first_and_by_key_later_is_one(disk: Disk) -> None:
    async def story(chat: ChatStore) -> None:
        await chat.put_outbox(mine("k1", 10), ())
        await chat.put_messages((mine("cm_5", 11, ident="cm_5", state=SENT),))
        assert len(await texts(chat)) == 2
        await chat.put_messages((mine("k1", 11, ident="cm_5", state=SENT),))
        assert [row.key for row in await chat.page("pi_1", before=None)] == ["k1"]
        assert await chat.outbox() == ()

    disk.play(story)


def test_an_answered_one_takes_no_mark_any_more(disk: Disk) -> None:
    async def story(chat: ChatStore) -> None:
        await chat.put_outbox(mine("k1", 10), ())
        await chat.mark_outbox("k1", SENDING)
        (row,) = await chat.outbox()
        assert row.state is SENDING
        await chat.put_messages((mine("k1", 11, ident="cm_5", state=SENT),))
        await chat.mark_outbox("k1", QUEUED)
        (row,) = await chat.page("pi_1", before=None)
        assert row.state is SENT

    disk.play(story)


def test_what_waits_stands_behind_what_the_operator_has_taken(disk: Disk) -> None:
    """Also where the operator's time is an hour later; what has failed before keeps its place."""

    async def story(chat: ChatStore) -> None:
        for n in range(4):
            await chat.put_outbox(mine(f"k{n}", 10 + n), ())
        await chat.put_outbox(mine("o1", 10, of="pi_2"), ())
        await chat.mark_outbox("k0", FAILED, "invalidText")
        await chat.put_messages((mine("k1", 3_600, ident="cm_1", state=SENT),))
        assert [row.key for row in await chat.page("pi_1", before=None)] == ["k0", "k1", "k2", "k3"]
        assert [row.key for row in await chat.outbox()] == ["k0", "k2", "k3", "o1"]
        (other,) = await chat.page("pi_2", before=None)
        assert other.at == at(10)
        await chat.put_messages((mine("k2", 3_601, ident="cm_2", state=SENT),))
        assert [row.key for row in await chat.page("pi_1", before=None)] == ["k0", "k1", "k2", "k3"]

    disk.play(story)


def test_a_message_and_what_is_left_of_its_draft_are_one_step(disk: Disk) -> None:
    async def story(chat: ChatStore) -> None:
        await chat.put_draft("pi_1", Draft("Перше", (SHEET,), "Рахунок"))
        await chat.put_outbox(mine("k1", 1), (SHEET,), left=("pi_1", Draft(about="Рахунок")))
        assert await chat.draft("pi_1") == Draft(about="Рахунок")
        await chat.put_outbox(mine("k2", 2), (), left=("pi_1", NO_DRAFT))
        assert await chat.draft("pi_1") == NO_DRAFT
        assert [row.key for row in await chat.outbox()] == ["k1", "k2"]

    disk.play(story)


def test_outbox_keeps_its_order_its_files_and_its_refusals(disk: Disk) -> None:
    photo = NewFile("a.png", "image/png", b"\x89PNG\r\n\x1a\n" + bytes(2_000))

    async def first(chat: ChatStore) -> None:
        for n in range(5):
            await chat.put_outbox(mine(f"k{n}", 50 - n), (SHEET, photo) if n == 2 else ())
        await chat.mark_outbox("k1", FAILED, "chatClosed", spent=True)

    async def then(chat: ChatStore) -> None:
        assert [row.key for row in await chat.outbox()] == ["k0", "k1", "k2", "k3", "k4"]
        assert await chat.outbox_files("k2") == (SHEET, photo)
        assert await chat.outbox_files("k1") == ()
        assert await chat.local_file("k2", Attachment("a.png", "image/png", 2_008)) is not None
        assert await chat.local_file("k2", Attachment("b.png", "image/png", 2_008)) is None
        failed = await chat.message("k1")
        assert failed is not None
        assert (failed.state, failed.error) == (FAILED, "chatClosed")
        assert (await chat.is_spent("k1"), await chat.is_spent("k2")) == (True, False)
        await chat.move_outbox("k2", mine("k9", 70, of="pi_2"))
        assert [row.key for row in await chat.outbox()] == ["k0", "k1", "k3", "k4", "k9"]
        assert await chat.outbox_files("k9") == (SHEET, photo)
        await chat.drop_outbox("k0")
        assert [row.key for row in await chat.page("pi_1", before=None)] == ["k4", "k3", "k1"]
        assert await chat.message("k0") is None

    disk.play(first)
    disk.play(then)


def test_a_conversation_begun_here_gets_the_operators_id(disk: Disk) -> None:
    async def story(chat: ChatStore) -> None:
        await chat.put_threads((thread("new-1", ThreadState.WAITING),))
        await chat.put_outbox(mine("k1", 1, of="new-1"), ())
        await chat.put_draft("new-1", Draft("далі", (SHEET,), "Рахунок"))
        await chat.rename_thread("new-1", "pi_1")
        await chat.put_threads((thread("pi_1", ThreadState.WAITING),))
        assert [row.id for row in await chat.threads()] == ["pi_1"]
        assert await texts(chat) == ["Привіт"]
        assert await chat.draft("pi_1") == Draft("далі", (SHEET,), "Рахунок")
        assert await chat.draft("new-1") == NO_DRAFT

    disk.play(story)


def test_only_an_empty_unsent_conversation_can_be_dropped(disk: Disk) -> None:
    async def story(chat: ChatStore) -> None:
        await chat.put_threads((thread("new-1"), thread("new-2"), thread("pi_1")))
        await chat.put_outbox(mine("k1", 1, of="new-1"), ())
        for ident in ("new-1", "new-2", "pi_1"):
            await chat.drop_thread(ident)
        assert {row.id for row in await chat.threads()} == {"new-1", "pi_1"}

    disk.play(story)


def test_unread_are_the_consultants_words_behind_ours(disk: Disk) -> None:
    async def unread(chat: ChatStore) -> list[int]:
        return [row.unread for row in await chat.threads()]

    async def story(chat: ChatStore) -> None:
        await chat.put_threads((thread(),))
        system = replace(theirs(3), author=Author.SYSTEM)
        await chat.put_messages((theirs(1), theirs(2), system))
        assert await unread(chat) == [2]
        await chat.put_messages((mine("k1", 1.5, ident="cm_9", state=SENT),))
        assert await unread(chat) == [1]
        await chat.mark_seen("pi_1")
        assert await unread(chat) == [0]
        await chat.put_messages((theirs(1), theirs(2)))
        assert await unread(chat) == [0]
        await chat.put_messages((theirs(4),))
        assert await unread(chat) == [1]

    disk.play(story)


def test_reading_goes_on_where_the_list_was_left(disk: Disk) -> None:
    async def story(chat: ChatStore) -> None:
        await chat.put_threads((thread(), thread("pi_0", ThreadState.ENDED, -9)))
        assert await chat.read_from("pi_1") is None
        await chat.put_messages((mine("k1", 90, ident="cm_9", state=SENT),))
        assert await chat.read_from("pi_1") is None  # an answer is no reading
        await chat.put_messages((theirs(1), theirs(5)), read="pi_1")
        assert await chat.read_from("pi_1") == at(5)
        await chat.put_messages((theirs(100),), read="pi_1")
        assert await chat.read_from("pi_1") == at(90)  # its state may change yet
        await chat.put_messages((mine("k1", 90, ident="cm_9", state=DELIVERED),))
        assert await chat.read_from("pi_1") == at(100)
        assert [row.id for row in await chat.to_read()] == ["pi_1", "pi_0"]
        await chat.mark_read("pi_0")
        await chat.mark_read("pi_1")
        assert [row.id for row in await chat.to_read()] == ["pi_1"]

    disk.play(story)


def test_what_the_operator_says_of_a_conversation_leaves_ours_alone(disk: Disk) -> None:
    async def story(chat: ChatStore) -> None:
        await chat.put_threads((replace(thread(), joined_at=at(3)),))
        await chat.put_rating("pi_1", 4)
        await chat.put_threads((replace(thread(state=ThreadState.ENDED), ended_at=at(9)),))
        (row,) = await chat.threads()
        assert (row.rating, row.joined_at, row.ended_at) == (4, at(3), at(9))
        assert row.state is ThreadState.ENDED

    disk.play(story)


def test_search_folds_letters_and_takes_all_words(disk: Disk) -> None:
    async def story(chat: ChatStore) -> None:
        said = ["Чому зняли 150 ₴?", "Зʼєднання є", "чому так", "100% знижка_"]
        await chat.put_messages([theirs(n, text) for n, text in enumerate(said)])
        await chat.put_messages((theirs(50, "ЧОМУ ЗНЯЛИ тоді", of="pi_2"),))
        assert [row.thread for row in await chat.search("зняли чому")] == ["pi_2", "pi_1"]
        assert [row.text for row in await chat.search("з'єднання")] == ["Зʼєднання є"]
        assert [row.text for row in await chat.search("%")] == ["100% знижка_"]
        assert await chat.search("  ") == ()
        assert len(await chat.search("чому", limit=1)) == 1

    disk.play(story)


def test_a_long_text_is_given_out_clipped_and_kept_whole(disk: Disk) -> None:
    long = "слово " * 150_000

    async def story(chat: ChatStore) -> None:
        await chat.put_messages((theirs(1, long), theirs(2)))
        first, second = await chat.page("pi_1", before=None)
        assert (len(first.text), first.clipped, second.clipped) == (4_000, True, False)
        assert await chat.whole(first.key) == long
        assert await chat.whole("nobody") == ""

    disk.play(story)


def test_drafts_are_kept_with_their_files(disk: Disk) -> None:
    async def first(chat: ChatStore) -> None:
        await chat.put_draft("", Draft("нове", (SHEET,), "Рахунок"))
        await chat.put_draft("pi_1", Draft("відповідь"))
        await chat.put_draft("", Draft("нове ще", (SHEET,), "Рахунок"))

    async def then(chat: ChatStore) -> None:
        assert await chat.draft("") == Draft("нове ще", (SHEET,), "Рахунок")
        assert await chat.draft("pi_1") == Draft("відповідь")
        await chat.put_draft("", Draft("нове ще"))
        assert (await chat.draft("")).files == ()
        await chat.put_draft("", NO_DRAFT)
        assert await chat.draft("") == NO_DRAFT

    disk.play(first)
    disk.play(then)


@given(
    steps=st.lists(
        st.tuples(st.integers(0, 5), st.sampled_from([SENT, DELIVERED, FAILED]), st.booleans()),
        max_size=25,
    )
)
@settings(max_examples=40, deadline=None)
@pytest.mark.parametrize("real", [True, False])
def test_any_order_and_any_repeats_leave_each_once_and_its_furthest_state(
    real: bool,  # noqa: FBT001 a case of the test
    tmp_path_factory: pytest.TempPathFactory,
    steps: list[tuple[int, MessageState, bool]],
) -> None:
    """What the operator told is told again in any order, by key or without it, in any batch."""
    disk = Disk(tmp_path_factory.mktemp("chat") if real else None)
    told = [
        replace(mine(f"k{n}" if named else f"cm_{n}", n, ident=f"cm_{n}", state=state), text=f"{n}")
        for n, state, named in steps
    ]

    async def story(chat: ChatStore) -> None:
        for start in range(0, len(told), 4):
            await chat.put_messages(told[start : start + 4])
        rows = await chat.page("pi_1", before=None)
        assert [row.id for row in rows] == [f"cm_{n}" for n in sorted({n for n, _, _ in steps})]
        for row in rows:
            states = [state for n, state, _ in steps if f"cm_{n}" == row.id]
            assert row.state is max(states, key=RANK.__getitem__)
            if any(named for n, _, named in steps if f"cm_{n}" == row.id):
                assert row.key == row.id.replace("cm_", "k")

    disk.play(story)
