"""Feedback: every wrong value says what and where; one press or two, one ticket; drafts live."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from kyivstar_desktop.domain.errors import BadReply, Refused, ServerTrouble, TimedOut
from kyivstar_desktop.domain.support import FeedbackTopic
from kyivstar_desktop.viewmodels.feedback import FeedbackFor, FeedbackViewModel, Focus, Services
from support.screens import play

if TYPE_CHECKING:
    from pathlib import Path

    from fakes.world import World
    from kyivstar_desktop.domain.errors import AppError

FACTS = (("Program", "version 1.0.0"), ("Language", "en"))
GOOD = {"text": "No network for two days", "phone": "067 123 45 67"}


def form(world: World, wanted: FeedbackFor | None = None) -> FeedbackViewModel:
    cabinet = world.cabinet
    services = Services(
        cabinet.feedback, cabinet.contacts, world.accounts, world.exports, world.clock, _facts
    )
    return FeedbackViewModel(services, wanted=wanted)


def _facts() -> tuple[tuple[str, str], ...]:
    return FACTS


def fill(vm: FeedbackViewModel, *, consent: bool = True, **values: str) -> None:
    for name, text in {**GOOD, **values}.items():
        vm.type(name, text)
    vm.tick("consent", on=consent)


async def press(vm: FeedbackViewModel) -> None:
    vm.send()
    await settle()


# --- what is wrong is told under its field ------------------------------------------------------
@pytest.mark.parametrize(
    ("values", "errors"),
    [
        ({"text": "  \n"}, {"text": "Write what has happened"}),
        (
            {"phone": "", "email": ""},
            {
                "phone": "A phone number or an e-mail is needed for the answer",
                "email": "A phone number or an e-mail is needed for the answer",
            },
        ),
        ({"phone": "067 12"}, {"phone": "4 more digits"}),
        (
            {"phone": "044 123", "email": "olena@"},
            {"phone": "3 more digits", "email": "An e-mail looks like name@example.com"},
        ),
        ({"phone": "", "email": "a b@x.ua"}, {"email": "An e-mail looks like name@example.com"}),
    ],
)  # fmt: skip
def test_each_wrong_value_is_named(values: dict[str, str], errors: dict[str, str]) -> None:
    async def story(world: World) -> None:
        vm = form(world)
        heard: list[object] = []
        vm.effect.connect(heard.append)
        fill(vm, **values)
        await press(vm)
        told = dict(vm.state.errors)
        assert set(told) == set(errors)
        for name, text in errors.items():
            assert told[name] == text or "digit" in told[name]
        assert heard == [Focus(next(name for name in ("text", "phone", "email") if name in errors))]
        assert world.operator.complaints.received == []
        vm.dispose()

    play(story, signed_in=False)


def test_without_consent_nothing_is_sent() -> None:
    async def story(world: World) -> None:
        vm = form(world)
        fill(vm, consent=False)
        await press(vm)
        assert vm.state.error("consent") == "Without this the message cannot be sent"
        vm.tick("consent", on=True)
        assert vm.state.errors == ()
        await press(vm)
        assert vm.state.view == "sent"
        vm.dispose()

    play(story, signed_in=False)


def test_beyond_the_limit_the_counter_warns_and_sending_is_off() -> None:
    async def story(world: World) -> None:
        vm = form(world)
        fill(vm, text="я" * 2_000)
        assert (vm.state.counter, vm.state.over, vm.state.can_send) == (
            "2,000 / 2,000",
            False,
            True,
        )
        vm.type("text", "я" * 2_003)
        assert (vm.state.over, vm.state.can_send) == (True, False)
        assert vm.state.error("text").startswith("3 character")
        await press(vm)
        assert world.operator.complaints.received == []
        vm.dispose()

    play(story, signed_in=False)


def test_a_field_is_judged_once_it_has_been_left() -> None:
    async def story(world: World) -> None:
        vm = form(world)
        vm.type("phone", "067")
        assert vm.state.errors == ()
        vm.leave("phone")
        assert vm.state.error("phone")
        vm.type("text", "card 4111 1111 1111 1111")
        assert vm.state.warning == "This looks like a card number: never send one"
        vm.dispose()

    play(story, signed_in=False)


# --- sending ------------------------------------------------------------------------------------
def test_two_presses_are_one_ticket() -> None:
    async def story(world: World) -> None:
        vm = form(world)
        fill(vm, email="olena@example.com", name=" Olena ")
        vm.choose_topic(FeedbackTopic.COMPLAINT)
        vm.send()
        vm.send()
        await settle()
        (sent,) = world.operator.complaints.received
        assert (sent.phone, sent.email, sent.name) == (
            "+380671234567",
            "olena@example.com",
            "Olena",
        )
        assert (sent.topic, sent.diagnostics) == (FeedbackTopic.COMPLAINT, "")
        assert vm.state.ticket == "ЗВ-2026-000001"
        assert vm.state.view == "sent"
        await press(vm)
        assert len(world.operator.complaints.received) == 1
        assert world.cabinet.feedback.draft.value.is_empty
        vm.dispose()

    play(story, signed_in=False)


@pytest.mark.parametrize("error", [TimedOut(), ServerTrouble(502, "id-1"), BadReply("$")])
def test_a_lost_answer_is_asked_for_with_the_same_key(error: AppError) -> None:
    async def story(world: World) -> None:
        vm = form(world)
        fill(vm)
        world.operator.fail_next("feedback", error, after=True)
        await press(vm)
        assert vm.state.locked
        assert vm.state.send_text == "Send again"
        assert vm.state.banner is not None
        assert "never two" in vm.state.banner.advice
        vm.type("text", "another text")
        assert vm.state.text == GOOD["text"], "nothing changes before its fate is known"
        await press(vm)
        assert vm.state.ticket == "ЗВ-2026-000001"
        assert len(world.operator.complaints.tickets) == 1
        vm.dispose()

    play(story, signed_in=False)


def test_a_changed_text_after_a_lost_answer_is_a_message_of_its_own() -> None:
    async def story(world: World) -> None:
        vm = form(world)
        fill(vm)
        world.operator.fail_next("feedback", TimedOut(), after=True)
        await press(vm)
        vm.change_it()
        vm.type("text", "another text")
        await press(vm)
        assert [one.text for one in world.operator.complaints.received] == [
            GOOD["text"], "another text",
        ]  # fmt: skip
        vm.dispose()

    play(story, signed_in=False)


def test_the_fourth_in_an_hour_is_told_the_time_of_the_next() -> None:
    async def story(world: World) -> None:
        vm = form(world)
        for _ in range(3):
            fill(vm)
            await press(vm)
            vm.write_another()
        fill(vm)
        await press(vm)
        assert vm.state.banner is not None
        assert vm.state.banner.title == "No more messages in this hour"
        assert "15:00" in vm.state.banner.advice  # 14:00 in Kyiv is now
        assert not vm.state.can_send
        assert vm.state.text == GOOD["text"], "it is kept"
        await world.clock.advance(3_600)
        assert vm.state.can_send
        assert vm.state.banner is None
        await press(vm)
        assert vm.state.view == "sent"
        vm.dispose()

    play(story, signed_in=False)


def test_a_refused_contact_is_named_and_the_next_try_has_a_new_key() -> None:
    async def story(world: World) -> None:
        vm = form(world)
        fill(vm, email="olena@example.com")
        refusal = Refused("contactMissing", {"fields": ["email"]}, status=400)
        world.operator.fail_next("feedback", refusal)
        await press(vm)
        assert dict(vm.state.errors) == {"email": "The operator does not take this contact"}
        assert not vm.state.locked
        vm.type("email", "")
        assert vm.state.errors == ()
        await press(vm)
        assert vm.state.view == "sent"
        vm.dispose()

    play(story, signed_in=False)


# --- drafts -------------------------------------------------------------------------------------
def test_offline_it_stays_a_draft_and_the_person_sends_it() -> None:
    async def story(world: World) -> None:
        await world.operator.stop()
        vm = form(world)
        fill(vm)
        await press(vm)
        assert vm.state.banner is not None
        assert vm.state.banner.tone == "offline"
        assert "draft" in vm.state.banner.advice
        vm.dispose()
        await world.operator.start()
        await settle()
        assert world.operator.complaints.received == [], "nobody sends it but the person"
        again = form(world)
        assert again.state.text == GOOD["text"]
        assert again.state.draft_note
        again.tick("consent", on=True)
        await press(again)
        assert again.state.view == "sent"
        again.dispose()

    play(story, signed_in=False)


def test_a_draft_outlives_the_program_where_a_profile_is_open() -> None:
    async def story(world: World) -> None:
        await world.sign_in(remember=True)
        vm = form(world)
        fill(vm)
        await world.clock.advance(2)
        vm.dispose()
        await world.stop()
        async with world.again() as later:
            await settle()
            again = form(later)
            await settle()
            assert again.state.text == GOOD["text"]
            again.clear()
            await later.clock.advance(2)
            assert later.cabinet.feedback.draft.value.is_empty
            again.dispose()

    play(story, signed_in=False)


def test_a_ready_text_opens_the_form() -> None:
    async def story(world: World) -> None:
        vm = form(world, FeedbackFor("Please give me access", FeedbackTopic.QUESTION))
        assert vm.state.text == "Please give me access"
        vm.dispose()

    play(story, signed_in=False)


# --- what goes along ----------------------------------------------------------------------------
def test_diagnostics_go_only_when_ticked_and_are_shown_whole() -> None:
    async def story(world: World) -> None:
        vm = form(world)
        fill(vm)
        vm.tick("diagnostics", on=True)
        await press(vm)
        (sent,) = world.operator.complaints.received
        assert sent.diagnostics == vm.state.facts == "Program: version 1.0.0\nLanguage: en"
        vm.dispose()

    play(story, signed_in=False)


def test_wrong_files_are_named_and_right_ones_go_along(tmp_path: Path) -> None:
    async def story(world: World) -> None:
        vm = form(world)
        vm.fold(takes_files=True)
        fill(vm)
        contents = {
            "a.png": b"\x89PNG\r\n\x1a\n1",
            "b.exe": b"MZ\x90\x00\x03",
            "c.txt": b"text",
            "d.txt": b"text",
            "e.txt": b"text",
        }
        for name, content in contents.items():
            await world.exports.write_bytes(tmp_path / name, content)

        async def add(*names: str) -> None:
            vm.add_files([str(tmp_path / name) for name in names])
            await settle()

        await add("b.exe")
        assert vm.state.file_error == "PNG, JPG, PDF or plain text only: b.exe was not added"
        await add("gone.txt")
        assert vm.state.file_error == "gone.txt is no longer there"
        vm.add_files([str(tmp_path / name) for name in ("gone.txt", "a.png")])
        await add("c.txt", "d.txt")
        assert [one.name for one in vm.state.files] == ["a.png", "c.txt", "d.txt"]
        await add("e.txt")
        assert vm.state.file_error == "Three files at most: e.txt was not added"
        vm.drop_file(1)
        await press(vm)
        (sent,) = world.operator.complaints.received
        assert [one.name for one in sent.files] == ["a.png", "d.txt"]
        vm.dispose()

    play(story, signed_in=False)


def test_an_operator_that_takes_no_files_gets_none() -> None:
    async def story(world: World) -> None:
        vm = form(world)
        assert not vm.state.takes_files
        vm.dispose()

    play(story, signed_in=False)
