"""Support page: ask, wait, talk, files, drafts, lists, the end (A21)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from fakes.clock import settle
from kyivstar_desktop.domain.errors import Offline, ServerTrouble
from kyivstar_desktop.domain.support import MessageState, NewFile, ThreadState
from kyivstar_desktop.viewmodels.presenting import formats
from kyivstar_desktop.viewmodels.support import Heard, Said, ShowRow
from kyivstar_desktop.viewmodels.support_composer import FocusComposer
from kyivstar_desktop.viewmodels.support_files import FileOpened, FileSaved, TranscriptReady
from kyivstar_desktop.viewmodels.support_talk import Copied
from support.support_desk import Desk, play

if TYPE_CHECKING:
    from kyivstar_desktop.domain.support import Thread

PDF = NewFile("receipt.pdf", "application/pdf", b"%PDF-1.4 receipt")


def thread_of(desk: Desk) -> Thread | None:
    return desk.vm.inputs.current


def test_the_first_visit_explains_itself_and_offers_topics() -> None:
    async def story(desk: Desk) -> None:
        state = desk.state
        assert (state.thread, state.loading, state.mode) == ("", False, "chat")
        assert state.empty[0] == "Ask what you like"
        assert len(state.topics) == 5
        assert state.composer is not None
        assert not state.composer.can_send
        desk.vm.choose_topic("charge")
        assert desk.state.composer.text == "Hello. Please explain a charge: "
        assert desk.effects.of(FocusComposer)
        desk.vm.choose_topic("internet")  # the ready words of the other one give way
        assert "internet" in desk.state.composer.text
        desk.vm.type_text("My own words")
        desk.vm.choose_topic("sim")
        assert desk.state.composer.text == "My own words"

    play(story)


def test_a_question_begins_a_conversation_and_says_the_place() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.choose_topic("charge")
        desk.vm.type_text("Why 35?")
        desk.vm.send()
        await settle()
        assert desk.texts() == ["Why 35?"]
        assert desk.state.composer.text == ""
        assert desk.state.thread == desk.operator.open_id
        assert desk.operator.talks[desk.operator.open_id].thread.topic == "A charge I do not know"
        queue = desk.state.queue
        assert queue.text == (
            "<b>You are the second</b>, about <b>2 min 00 s</b> · waiting for 0 s"
        )
        await desk.world.clock.advance(101)
        assert desk.state.queue.text.endswith("waiting for 1 min 40 s")
        assert desk.state.offer == ("", "", "")
        await desk.world.clock.advance(85)
        text, phone, name = desk.state.offer
        assert text.startswith("Three minutes have passed")
        assert (phone, name) == ("0 800 300 466", "Copy 0 800 300 466")

    play(story)


def test_a_consultant_joins_types_and_answers() -> None:
    async def story(desk: Desk) -> None:
        thread = await desk.join()
        assert (desk.state.head.state, desk.state.head.tone) == ("Here, Ірина", "ok")
        assert desk.rows[0].state == "delivered"
        assert desk.effects.of(Heard)[-1].text == "Ірина: Hello"
        desk.operator.types(thread, name="Ірина")
        await desk.heard()
        assert desk.state.typing == "Ірина is typing…"
        desk.operator.say(thread, "One", name="Ірина")
        desk.operator.say(thread, "Two", name="Ірина")
        await desk.heard()
        assert desk.state.typing == ""
        assert desk.effects.of(Heard)[-1] == Heard("2 new messages", 2)
        assert desk.texts() == ["Why 35?", "Hello", "One", "Two"]
        await desk.world.clock.advance(1)
        assert desk.world.cabinet.chat.unread.value == 0

    play(story)


def test_what_comes_while_another_window_is_in_front_stays_unread() -> None:
    async def story(desk: Desk) -> None:
        thread = await desk.join()
        desk.vm.look(False)
        desk.operator.say(thread, "Are you here?")
        await desk.heard()
        assert desk.world.cabinet.chat.unread.value == 1
        desk.vm.look(True)
        await settle()
        assert desk.world.cabinet.chat.unread.value == 0

    play(story)


def test_offline_a_message_waits_and_goes_once() -> None:
    async def story(desk: Desk) -> None:
        await desk.join()
        operator = desk.world.operator
        for name in ("chat_send", "chat_threads", "chat_messages"):
            operator.fail_next(name, Offline("refused"), times=99)
        desk.world.accounts.lost(Offline("refused"))
        await settle()
        assert desk.state.banner is not None
        assert desk.state.banner.tone == "offline"
        assert desk.state.composer.send == "Into the queue"
        assert not desk.state.can_end
        await desk.say("Later then")
        assert (desk.rows[-1].state, desk.rows[-1].can_drop) == ("queued", True)
        await desk.say("Forget this")
        desk.vm.drop(desk.rows[-1].key)
        await settle()
        assert desk.texts()[-1] == "Later then"

    play(story)


def test_a_refused_message_can_be_sent_again() -> None:
    async def story(desk: Desk) -> None:
        thread = await desk.join()
        desk.operator.close(thread)
        await desk.say("Too late")
        await desk.heard()
        assert desk.rows[-1].state == "not sent: the conversation has ended"
        assert desk.state.composer is None
        desk.vm.retry(desk.rows[-1].key)
        await settle()
        assert desk.operator.open_id not in {"", thread}
        assert desk.operator.texts(desk.operator.open_id) == ["Too late"]

    play(story)


def test_a_new_one_goes_to_the_open_one_and_an_ended_one_is_rated() -> None:
    async def story(desk: Desk) -> None:
        thread = await desk.join()
        desk.vm.begin()
        assert desk.state.thread == thread
        assert desk.effects.of(Said)[-1].text.startswith("This conversation is open")
        desk.vm.end()
        await settle()
        assert (desk.state.thread, desk.state.composer) == (thread, None)
        assert desk.state.ended[0] == "The conversation has ended"
        desk.vm.rate(4)
        await settle()
        assert desk.state.stars == 4
        desk.vm.begin()
        await settle()
        assert (desk.state.thread, desk.texts()) == ("", [])
        await desk.say("Another")
        assert desk.state.thread not in {"", thread}
        assert [row.state for row in desk.state.rows] == ["In the queue", "Ended"]

    play(story)


def test_the_list_opens_conversations_and_a_search_jumps_to_the_message() -> None:
    async def story(desk: Desk) -> None:
        thread = await desk.join()
        for n in range(150):
            desk.operator.say(thread, f"line {n}")
        desk.operator.say(thread, "The horoscope is off", name="Ірина")
        for n in range(150, 400):
            desk.operator.say(thread, f"line {n}")
        desk.operator.close(thread)
        await desk.heard()
        desk.vm.begin()
        await desk.say("Another")
        desk.vm.show_list()
        assert desk.state.mode == "list"
        desk.vm.search("ГОРОСКОП horoscope")
        await settle()
        desk.vm.search("horoscope")
        await settle()
        (hit,) = desk.state.rows
        assert hit.title == "Ірина: The horoscope is off"
        desk.vm.open_thread(hit.key, hit.message)
        await settle()
        assert (desk.state.mode, desk.state.thread) == ("chat", thread)
        place = desk.effects.of(ShowRow)[-1].number
        assert desk.rows[place].text == "The horoscope is off"
        assert desk.vm.feed.later
        desk.vm.search("watermelon")
        await settle()
        assert desk.state.list_note[0] == "Nothing found"
        desk.vm.show_chat()
        assert (desk.state.mode, desk.state.query) == ("chat", "")

    play(story)


def test_an_attachment_is_saved_under_its_own_kind_and_opened_from_a_folder() -> None:
    async def story(desk: Desk) -> None:
        thread = await desk.join()
        desk.operator.say(thread, "Take it", files=(NewFile("act.exe", PDF.mime, PDF.content),))
        await desk.heard()
        key, place = desk.rows[-1].key, Path("/home/olena/act.pdf")
        desk.vm.save_file(key, 0, place)
        await settle()
        assert desk.effects.of(FileSaved) == [FileSaved(place)]
        assert desk.world.exports.contents[place] == PDF.content
        desk.vm.open_file(key, 0, Path("/home/olena/Downloads"))
        await settle()
        opened = Path("/home/olena/Downloads/act.exe.pdf")
        assert desk.effects.of(FileOpened) == [FileOpened(opened)]

    play(story)


def test_a_conversation_is_saved_as_text_or_handed_to_the_printer() -> None:
    async def story(desk: Desk) -> None:
        await desk.join()
        desk.vm.export(Path("/x/talk.txt"))
        await settle()
        text = desk.world.exports.contents[Path("/x/talk.txt")].decode("utf-8-sig")
        assert "You, 22 Nov 2026, 14:00, delivered\r\nWhy 35?" in text
        assert "Ірина, 22 Nov 2026, 14:00\r\nHello" in text
        desk.vm.export(Path("/x/talk.pdf"))
        await settle()
        (ready,) = desk.effects.of(TranscriptReady)
        assert [line.text for line in ready.transcript.lines] == ["Why 35?", "Hello"]

    play(story)


def test_a_clipped_text_is_opened_whole_and_copied() -> None:
    async def story(desk: Desk) -> None:
        thread = await desk.join()
        desk.operator.say(thread, "word " * 3_000)
        await desk.heard()
        assert desk.rows[-1].cut
        key = desk.rows[-1].key
        desk.vm.expand(key)
        await settle()
        assert (desk.rows[-1].cut, len(desk.rows[-1].text) > 10_000) == (False, True)
        desk.vm.copy(key)
        await settle()
        assert desk.effects.of(Copied)[-1].text.strip() == ("word " * 3_000).strip()

    play(story)


def test_a_failed_reading_names_its_request_and_old_words_stay() -> None:
    async def story(desk: Desk) -> None:
        await desk.join()
        trouble = ServerTrouble(502, "8F2C-41A7")
        desk.world.operator.fail_next("chat_threads", trouble)
        desk.vm.refresh()
        await settle()
        assert desk.state.failed is not None
        assert "8F2C-41A7" in desk.state.failed.details
        assert desk.texts() == ["Why 35?", "Hello"]
        await desk.world.clock.advance(60)
        desk.vm.refresh()
        await settle()
        assert desk.state.failed is None

    play(story)


def test_an_operator_without_a_chat_leaves_the_hotline() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.fold(served=False)
        assert desk.state.mode == "absent"
        assert desk.state.contacts[0].title == "0 800 300 466"

    play(story)


def test_masked_screens_hide_numbers_of_what_was_said() -> None:
    async def story(desk: Desk) -> None:
        await desk.say("My number is +380671234567")
        formats.set_masked(True)
        try:
            await desk.world.clock.advance(1)
            assert "1234567" not in desk.texts()[0]
            desk.vm.show_list()
            assert "1234567" not in desk.state.rows[0].title
        finally:
            formats.set_masked(False)

    play(story)


def test_the_helper_can_be_left_for_a_consultant() -> None:
    async def story(desk: Desk) -> None:
        await desk.say("Hello")
        thread = desk.operator.open_id
        desk.operator._change(thread, position=None, expected_wait_s=None)
        await desk.heard()
        assert desk.state.head.state == "Automatic helper"
        assert desk.state.queue.can_call
        desk.vm.type_text("kept")
        desk.vm.call_consultant()
        await settle()
        assert desk.texts()[-1] == "Please call a consultant"
        assert desk.state.composer.text == "kept"

    play(story)


def test_an_unsent_conversation_says_so() -> None:
    async def story(desk: Desk) -> None:
        desk.world.operator.fail_next("chat_open", Offline("refused"), times=99)
        await desk.say("Hello")
        current = thread_of(desk)
        assert current is not None
        assert (current.state, current.is_sent) == (ThreadState.WAITING, False)
        assert desk.state.head.state == "Waits for the connection"
        assert desk.vm.feed.last is not None
        assert desk.vm.feed.last.state is MessageState.QUEUED
        assert desk.state.offer == ("", "", "")
        assert timedelta() <= desk.vm.inputs.now - current.opened_at

    play(story)
