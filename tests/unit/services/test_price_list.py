"""The price list: kept, renewed by events and a language switch, flagged since the last visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fakes.clock import settle
from fakes.operator_catalogue import tariff
from kyivstar_desktop.domain.catalogue_news import Change, News
from kyivstar_desktop.domain.errors import Offline, StorageTrouble
from kyivstar_desktop.domain.money import Money
from support import screens

if TYPE_CHECKING:
    from fakes.world import World


def asks(world: World) -> int:
    return len(world.operator.sent_to("catalogue"))


def test_read_at_sign_in_and_the_first_one_is_no_news() -> None:
    async def story(world: World) -> None:
        prices = world.cabinet.catalogue
        assert prices.find("t_base") is not None
        assert prices.news.value == {}
        assert prices.served

    screens.play(story)


def test_an_event_and_a_language_switch_ask_anew() -> None:
    async def story(world: World) -> None:
        before = asks(world)
        world.operator.announce("catalogue")
        await settle()
        world.cabinet.catalogue.poke()
        await settle()
        after_poke = asks(world)
        assert after_poke > before
        world.preferences.change(language="en")
        await settle()
        assert asks(world) == after_poke + 1
        world.preferences.change(theme="dark")
        await settle()
        assert asks(world) == after_poke + 1, "only the language matters"

    screens.play(story)


def test_changes_are_flagged_until_their_page_is_left() -> None:
    async def story(world: World) -> None:
        prices, shelf = world.cabinet.catalogue, world.operator.shelf
        shelf.price("t_base", 80_00)
        shelf.change("o_add_bezlim", description="Інше")
        shelf.add(tariff("t_new", "Новий", 10_00))
        await prices.refresh()
        await settle()
        assert prices.news.value == {
            "t_base": News(Change.PRICE, Money(75_00)),
            "o_add_bezlim": News(Change.TERMS),
            "t_new": News(Change.NEW),
        }
        prices.mark_seen({"t_base", "t_new"})
        await settle()
        assert list(prices.news.value) == ["o_add_bezlim"], "its page was not left"

    screens.play(story)


def test_flags_outlive_a_restart() -> None:
    async def story(world: World) -> None:
        world.operator.shelf.price("t_base", 80_00)
        await world.stop()
        async with world.again() as next_one:
            await settle()
            await next_one.sign_in()
            await next_one.cabinet.catalogue.refresh()
            await settle()
            assert next_one.cabinet.catalogue.news.value["t_base"].before == Money(75_00)

    screens.play(story)


def test_offline_the_last_catalogue_stays_with_its_age() -> None:
    async def story(world: World) -> None:
        prices = world.cabinet.catalogue
        at = prices.state.value.at
        world.operator.down = Offline("refused")
        world.clock.jump(100_000)
        prices.poke()
        await settle()
        state = prices.state.value
        assert state.at == at
        assert isinstance(state.error, Offline)
        assert prices.find("t_base") is not None
        world.operator.down = None

    screens.play(story)


def test_a_start_without_network_reads_it_from_the_disk() -> None:
    async def story(world: World) -> None:
        await world.sign_in(remember=True)
        await world.stop()
        world.operator.down = Offline("refused")
        async with world.again() as offline:
            await settle()
            prices = offline.cabinet.catalogue
            assert prices.find("t_base") is not None
            assert prices.state.value.at is not None
            world.operator.down = None

    screens.play(story, signed_in=False)


def test_a_full_disk_only_flags_once_more() -> None:
    async def story(world: World) -> None:
        prices = world.cabinet.catalogue
        world.operator.shelf.price("t_base", 80_00)
        await prices.refresh()
        await settle()
        profile = world.session.opened.value
        assert profile is not None
        profile.store.full = StorageTrouble("full")  # type: ignore[attr-defined]
        prices.mark_seen({"t_base"})
        await settle()
        assert prices.news.value == {}
        profile.store.full = None  # type: ignore[attr-defined]

    screens.play(story)
