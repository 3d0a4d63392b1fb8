"""The page of shops: with and without a sign-in, by town, words and service; the map's marks."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from fakes.clock import settle
from fakes.operator_block import shops
from kyivstar_desktop.domain.errors import Offline, ServerTrouble
from kyivstar_desktop.domain.shops import DayHours, Opening
from kyivstar_desktop.viewmodels.presenting.shops import (
    distance_text,
    opened_text,
    phone_text,
    service_name,
)
from kyivstar_desktop.viewmodels.shops_page import ShopsFor, ShopsPageViewModel
from support.screens import play

if TYPE_CHECKING:
    from fakes.world import World
    from support.speaking import WordsOf

KYIV = ZoneInfo("Europe/Kyiv")
NOW = datetime(2026, 11, 23, 14, 0, tzinfo=KYIV)


def page(world: World, wanted: ShopsFor | None = None) -> ShopsPageViewModel:
    return ShopsPageViewModel(world.cabinet.shops, world.accounts, world.clock, wanted=wanted)


# --- who may see it, and what is kept -----------------------------------------------------------
def test_without_a_sign_in_the_list_is_asked_for_and_kept_in_memory() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        assert vm.state.view == "loading"
        await settle()
        assert (vm.state.view, vm.state.back) == ("list", True)
        assert len(vm.state.rows) == 6
        vm.choose_town("Київ")
        await settle()
        assert vm.state.town == "Київ"
        vm.dispose()
        again = page(world)
        assert again.state.town == "Київ", "remembered until the program ends"
        await world.sign_in()
        await settle()
        assert not again.state.back
        assert again.state.town == "Київ"
        again.dispose()

    play(story, signed_in=False)


def test_a_profile_keeps_the_list_and_the_town_for_reading_offline() -> None:
    async def story(world: World) -> None:
        await world.sign_in(remember=True)
        await world.cabinet.shops.choose("Львів")
        await settle()
        await world.stop()
        await world.operator.stop()
        async with world.again() as later:
            await settle()
            vm = page(later)
            await settle()
            assert vm.state.view == "list"
            assert vm.state.town == "Львів"
            assert vm.state.age
            vm.dispose()

    play(story, signed_in=False)


def test_a_town_follows_the_language_by_one_of_its_shops() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await settle()
        vm.choose_town("Київ")
        await settle()
        rows = world.operator.sims.shop_rows
        english = {"Київ": "Kyiv", "Львів": "Lviv"}
        world.operator.sims.shop_rows = tuple(replace(s, city=english[s.city]) for s in rows)
        vm.retranslate()
        await settle()
        assert vm.state.town == "Kyiv"
        assert vm.state.rows[0].distance
        vm.dispose()

    play(story, signed_in=False)


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (Offline("refused"), "No connection to the operator"),
        (ServerTrouble(502, "8F2C"), "Fault on the operator's side"),
    ],
)
def test_nothing_known_and_no_answer_is_told(error: Exception, text: str) -> None:
    async def story(world: World) -> None:
        world.operator.fail_next("shops", error)
        vm = page(world)
        await settle()
        assert vm.state.view == "failed"
        assert vm.state.error is not None
        assert vm.state.error.title == text
        vm.refresh()
        await settle()
        assert vm.state.view == "list"
        vm.dispose()

    play(story, signed_in=False)


def test_what_is_known_stays_when_the_operator_is_gone_and_grows_old() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await settle()
        await world.operator.stop()
        world.clock.jump(8 * 86_400)
        vm.refresh()
        await settle()
        await world.clock.advance(30)
        assert vm.state.view == "list"
        assert vm.state.banner.startswith("No connection to the operator. This is the directory")
        assert vm.state.old
        vm.dispose()

    play(story, signed_in=False)


def test_an_operator_without_shops_says_so() -> None:
    async def story(world: World) -> None:
        world.operator.sims.shop_rows = ()
        vm = page(world)
        await settle()
        assert vm.state.view == "empty"
        vm.dispose()

    play(story, signed_in=False)


# --- what is looked for -------------------------------------------------------------------------
def test_marks_of_the_map_have_the_numbers_of_the_list() -> None:
    async def story(world: World) -> None:
        await world.cabinet.shops.choose("Київ")
        vm = page(world)
        await settle()
        assert [one.number for one in vm.state.rows] == [1, 2, 3, 4]
        assert [(one.id, one.number) for one in vm.state.points] == [
            (one.id, one.number) for one in vm.state.rows
        ]
        assert vm.state.centre is not None
        assert vm.state.rows[-1].opened == "Temporarily shut"
        assert vm.state.points[-1].shut
        assert vm.state.chosen == vm.state.rows[0].id
        vm.choose(vm.state.rows[2].id)
        assert vm.state.details is not None
        assert vm.state.details.id == vm.state.rows[2].id
        assert vm.state.details.call == "tel:+380800300466"
        assert len(vm.state.details.week) == 7
        vm.dispose()

    play(story)


def test_filters_words_and_the_way_back() -> None:
    async def story(world: World) -> None:
        await world.cabinet.shops.choose("Київ")
        vm = page(world)
        await settle()
        vm.type_words("берестейс")
        assert [one.title for one in vm.state.rows] == ["просп. Берестейський, 4"]
        vm.type_words("немає")
        assert vm.state.view == "nomatch"
        vm.drop_filters()
        assert len(vm.state.rows) == 4
        vm.choose_town("Львів")
        await settle()
        vm.choose_service("unblock")
        assert [one.title for one in vm.state.rows] == ["просп. Свободи, 15"]
        vm.choose_service("unblock")
        assert len(vm.state.rows) == 2
        vm.choose_service("cash")
        memory = vm.remember()
        vm.dispose()
        again = page(world)
        again.recall(memory)
        await settle()
        assert [one.title for one in again.state.rows] == ["вул. Городоцька, 16"]
        again.dispose()

    play(story)


def test_where_nothing_is_near_the_nearest_are_shown_with_a_word() -> None:
    async def story(world: World) -> None:
        rows = tuple(
            replace(one, services=("cash",)) if one.city == "Львів" else one for one in shops()
        )
        world.operator.sims.shop_rows = rows
        vm = page(world, ShopsFor(service="unblock"))
        await settle()
        vm.choose_town("Львів")
        await settle()
        assert vm.state.note == "Nothing like this near Львів: the nearest ones are shown"
        assert len(vm.state.rows) == 4
        vm.dispose()

    play(story, signed_in=False)


def test_enter_on_a_towns_name_chooses_it() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await settle()
        vm.type_words("ЛЬВІВ")
        vm.enter_words()
        await settle()
        assert (vm.state.town, vm.state.words) == ("Львів", "")
        vm.dispose()

    play(story, signed_in=False)


def test_open_now_follows_the_operators_clock() -> None:
    async def story(world: World) -> None:
        night = DayHours("mon-sun", ((16 * 60, 20 * 60),))
        rows = tuple(replace(one, hours=(night,)) for one in shops())
        world.operator.sims.shop_rows = rows
        await world.cabinet.shops.choose("Київ")
        vm = page(world, ShopsFor(open_now=True))
        vm.refresh()
        await settle()
        assert vm.state.view == "nomatch", "it is two in the afternoon in Kyiv"
        await world.clock.advance(2 * 3_600 + 30)
        assert len(vm.state.rows) == 3
        assert vm.state.rows[0].opened == "Open until 20:00"
        vm.dispose()

    play(story)


# --- words --------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("state", "after", "words"),
    [
        ("open", timedelta(hours=7), "Open until 21:00"),
        ("open", None, "Open round the clock"),
        ("closed", timedelta(hours=2), "Closed, opens at 16:00"),
        ("closed", timedelta(hours=19), "Closed, opens tomorrow at 09:00"),
        ("closed", timedelta(days=3), "Closed, opens on 26 Nov at 14:00"),
        ("closed", None, "Closed"),
        ("shut", None, "Temporarily shut"),
        ("unknown", None, "Check the hours"),
    ],
)
def test_what_is_said_of_a_shop(state: str, after: timedelta | None, words: str) -> None:
    at = NOW + after if after is not None else None
    assert opened_text(Opening(state, at), NOW)[0] == words


def test_hours_that_cannot_be_read_are_shown_as_they_are() -> None:
    assert opened_text(Opening("unknown", text="9 to 5"), NOW)[0] == "Check the hours: 9 to 5"


def test_in_ukrainian_as_the_document_says(words_of: WordsOf) -> None:
    assert distance_text(450) == "450 m"
    assert distance_text(3_849) == "3.8 km"
    assert phone_text("+380800300466") == "0 800 300-466"
    assert service_name("teleport") == "teleport"
    with words_of("uk"):
        assert distance_text(3_849) == "3,8 км"
