"""Feedback by anybody: one ticket a key, the limiter, a draft that survives and never wanders."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from fakes.operator import IHOR
from fakes.world import World
from kyivstar_desktop.domain.errors import Refused, StorageTrouble, Throttled, TimedOut
from kyivstar_desktop.domain.support import (
    NO_FEEDBACK,
    Feedback,
    FeedbackDraft,
    FeedbackTopic,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

SAID = Feedback(FeedbackTopic.IDEA, "Додайте темну тему", phone="+380670000001")
TYPED = FeedbackDraft("idea", "Додайте", phone="067", key="k1")


def play(story: Callable[[World], Coroutine[None, None, None]]) -> None:
    async def whole() -> None:
        async with World() as world:
            await story(world)

    asyncio.run(whole())


def test_without_sign_in_and_once_a_key() -> None:
    async def story(world: World) -> None:
        desk = world.cabinet.feedback
        world.operator.fail_next("feedback", TimedOut(), after=True)
        with pytest.raises(TimedOut):
            await desk.send(SAID, "k1")
        await world.clock.advance(60)
        ticket = await desk.send(SAID, "k1")
        assert ticket == await desk.send(SAID, "k1") == "ЗВ-2026-000001"
        assert world.operator.complaints.received == [SAID]
        assert len({call.args for call in world.operator.sent_to("feedback")}) == 1

    play(story)


def test_the_fourth_in_an_hour_is_told_when() -> None:
    async def story(world: World) -> None:
        desk = world.cabinet.feedback
        for n in range(3):
            await desk.send(SAID, f"k{n}")
        await world.clock.advance(600)
        with pytest.raises(Throttled) as told:
            await desk.send(SAID, "k9")
        assert told.value.wait_s == 3_000
        with pytest.raises(Refused, match="contactMissing") as refused:
            await desk.send(replace(SAID, phone=""), "k8")
        assert refused.value.detail["fields"] == ["phone", "email"]

    play(story)


def test_a_draft_stays_in_memory_before_sign_in_and_in_the_profile_after() -> None:
    async def story(world: World) -> None:
        desk = world.cabinet.feedback
        await desk.keep(TYPED)
        assert desk.draft.value.text == "Додайте"
        await world.sign_in()
        assert desk.draft.value.text == "Додайте"
        await desk.keep(replace(desk.draft.value, text="Додайте ще"))
        made = desk.draft.value.at
        await world.stop()
        async with world.again() as again:
            kept = again.cabinet.feedback.draft.value
            assert (kept.text, kept.at) == ("Додайте ще", made)
            await again.clock.advance(90)
            await again.cabinet.feedback.send(SAID, "k1")
            assert again.operator.sent_to("feedback")[-1].args[2] == made

    play(story)


def test_the_next_person_does_not_find_it() -> None:
    async def story(world: World) -> None:
        desk = world.cabinet.feedback
        await world.sign_in()
        await desk.keep(TYPED)
        await world.sign_in(IHOR)
        assert desk.draft.value == NO_FEEDBACK
        await world.timed(world.session.sign_out(wipe=False))
        assert desk.draft.value == NO_FEEDBACK

    play(story)


def test_an_empty_draft_is_forgotten_and_a_full_disk_is_no_trouble() -> None:
    async def story(world: World) -> None:
        desk = world.cabinet.feedback
        await world.sign_in()
        await desk.keep(TYPED)
        await desk.keep(FeedbackDraft("question"))
        await world.stop()
        async with world.again() as again:
            assert again.cabinet.feedback.draft.value == NO_FEEDBACK
            again.vault.store.full = StorageTrouble("full")
            await again.cabinet.feedback.keep(TYPED)
            assert again.cabinet.feedback.draft.value.text == "Додайте"
            again.vault.store.full = None

    play(story)
