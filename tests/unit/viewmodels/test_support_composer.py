"""The composer: files, drafts, a card's number, what is handed over, nothing lost."""

from __future__ import annotations

from pathlib import Path

from fakes.clock import settle
from kyivstar_desktop.domain.support import Draft, NewFile
from kyivstar_desktop.viewmodels.presenting.formats import set_masked
from kyivstar_desktop.viewmodels.support_composer import AskCard
from support.support_desk import Desk, play

PDF = NewFile("receipt.pdf", "application/pdf", b"%PDF-1.4 receipt")


def test_files_are_taken_or_refused_in_place() -> None:
    async def story(desk: Desk) -> None:
        contents = desk.world.exports.contents
        contents[Path("/a/receipt.pdf")] = PDF.content
        contents[Path("/a/photo.png")] = b"\x89PNG\r\n\x1a\n0"
        contents[Path("/a/archive.zip")] = b"PK\x03\x04\x00"
        contents[Path("/a/huge.pdf")] = b"%PDF-" + bytes(10 * 1024 * 1024)
        desk.vm.add_files(["/a/receipt.pdf", "/a/photo.png"])
        await settle()
        names = [tile.name for tile in desk.state.composer.files]
        assert names == ["receipt.pdf", "photo.png"]
        for path, words in (
            ("/a/archive.zip", "archive.zip: PDF, PNG, JPG and plain text can be sent"),
            ("/a/gone.pdf", "gone.pdf: The file is not there any more"),
            ("/a/huge.pdf", "huge.pdf: Files of one message are 10\u00a0MB at most together"),
        ):
            desk.vm.add_files([path])
            await settle()
            assert desk.state.composer.error == words
        desk.vm.add_content("one.txt", b"one")
        desk.vm.add_content("two.txt", b"two")
        assert desk.state.composer.error == "two.txt: At most 3 files in one message"
        desk.vm.drop_file(0)
        assert desk.state.composer.error == ""
        assert [tile.name for tile in desk.state.composer.files] == ["photo.png", "one.txt"]
        desk.vm.send()
        await settle()
        assert [tile.name for tile in desk.rows[-1].files] == ["photo.png", "one.txt"]
        assert desk.state.composer.files == ()

    play(story)


def test_what_is_wrong_with_a_file_stays_while_the_list_of_conversations_is_read() -> None:
    async def story(desk: Desk) -> None:
        desk.world.exports.contents[Path("/a/archive.zip")] = b"PK\x03\x04\x00"
        desk.vm.add_files(["/a/archive.zip"])
        await settle()
        told = desk.state.composer.error
        assert told.startswith("archive.zip")
        person = desk.world.session.state.value.person
        assert person is not None
        elsewhere = desk.operator.begin(person.sub)
        desk.operator.close(elsewhere)
        await desk.heard()
        assert [row.id for row in desk.world.cabinet.chat.threads.value] == [elsewhere]
        assert desk.state.composer.error == told
        desk.vm.begin()
        assert desk.state.composer.error == "", "another conversation by the person's own wish"

    play(story)


def test_files_dropped_while_others_are_read_are_taken_too() -> None:
    async def story(desk: Desk) -> None:
        contents = desk.world.exports.contents
        contents[Path("/a/receipt.pdf")] = PDF.content
        contents[Path("/a/photo.png")] = b"\x89PNG\r\n\x1a\n0"
        desk.vm.add_files(["/a/receipt.pdf"])
        desk.vm.add_files(["/a/photo.png"])
        await settle()
        assert [tile.name for tile in desk.state.composer.files] == ["receipt.pdf", "photo.png"]

    play(story)


def test_a_cards_number_is_asked_about_before_it_leaves() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type_text("My card 4242 4242 4242 4242 fails")
        desk.vm.send()
        await settle()
        assert desk.effects.of(AskCard) == [AskCard()]
        assert desk.texts() == []
        desk.vm.send_anyway()
        await settle()
        assert desk.texts() == ["My card 4242 4242 4242 4242 fails"]

    play(story)


def test_too_long_a_text_is_counted_and_not_sent() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type_text("x" * 3_700)
        assert desk.state.composer.counter == "3,700 / 4,000"
        desk.vm.type_text("x" * 4_001)
        assert desk.state.composer.over
        assert desk.state.composer.error == "At most 4,000 characters in one message"
        desk.vm.send()
        await settle()
        assert desk.texts() == []
        desk.vm.type_text("x" * 100_000)
        assert len(desk.state.composer.text) == 16_000
        desk.vm.type_text("  \n ")
        assert not desk.state.composer.can_send

    play(story)


def test_a_draft_is_kept_for_each_conversation() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type_text("Half a thou")
        await desk.again()
        assert desk.state.composer.text == "Half a thou"
        desk.vm.type_text("Half a thought")
        await desk.world.clock.advance(0.6)
        assert (await desk.world.cabinet.chat.draft("")).text == "Half a thought"
        await desk.say("First")
        desk.vm.type_text("Second")
        desk.vm.add_content("receipt.pdf", PDF.content)
        await desk.again()
        assert desk.state.composer.text == "Second"
        assert [tile.name for tile in desk.state.composer.files] == ["receipt.pdf"]
        assert (await desk.world.cabinet.chat.draft("")).text == ""

    play(story)


def test_what_is_handed_over_waits_for_a_press() -> None:
    async def story(desk: Desk) -> None:
        await desk.join()
        chat = desk.world.cabinet.chat
        await chat.hand_over(Draft("Please check", (PDF,), "charge of 12.11, 35"))
        await settle()
        assert desk.state.composer.text == "Please check"
        assert desk.state.queue.about == "charge of 12.11, 35"
        assert desk.texts() == ["Why 35?", "Hello"]
        desk.vm.send()
        await settle()
        assert desk.texts()[-1] == "Please check"
        assert desk.state.queue.about == "charge of 12.11, 35"
        desk.vm.drop_about()
        assert desk.state.queue.about == ""

    play(story)


def test_before_onlookers_what_is_handed_over_tells_no_sum() -> None:
    async def story(desk: Desk) -> None:
        await desk.join()
        await desk.world.cabinet.chat.hand_over(Draft("Check", (), "charge of 28.10, 175,00 ₴"))
        await settle()
        assert desk.state.queue.about == "charge of 28.10, 175,00 ₴"
        set_masked(True)
        try:
            desk.vm.fold()
            assert desk.state.queue.about == "charge of 28.10, ••• ₴"
        finally:
            set_masked(False)

    play(story)


def test_words_written_at_once_leave_one_after_another() -> None:
    async def story(desk: Desk) -> None:
        for word in ("one", "two", "three"):
            desk.vm.type_text(word)
            desk.vm.send()
            assert desk.state.composer.text == ""
        await settle()
        assert desk.texts() == ["one", "two", "three"]
        assert desk.operator.texts(desk.operator.open_id) == ["one", "two", "three"]

    play(story)


def test_what_was_sent_is_put_down_though_the_page_is_left() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.type_text("Bye")
        desk.vm.send()
        await desk.again()
        assert desk.texts() == ["Bye"]
        assert desk.state.composer.text == ""

    play(story)


def test_what_the_disk_does_not_take_stands_in_the_composer_again() -> None:
    async def story(desk: Desk) -> None:
        await desk.join()
        opened, desk.world.cabinet.chat._desk = desk.world.cabinet.chat._desk, None
        desk.vm.type_text("Kept")
        desk.vm.add_content("receipt.pdf", PDF.content)
        desk.vm.send()
        desk.vm.type_text("More")
        await settle()
        assert desk.state.composer.text == "Kept\n\nMore"
        assert [tile.name for tile in desk.state.composer.files] == ["receipt.pdf"]
        assert desk.state.failed is not None
        desk.world.cabinet.chat._desk = opened

    play(story)
