"""News of batches: an end and the second person's answer, once each, without a sum."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fakes.clock import settle
from kyivstar_desktop.app.batch_news import BatchNews
from kyivstar_desktop.domain.money import Money
from support.batch_pages import FILE, agreed, checked, ended, good_rows, number, page, run
from support.screens import core_of

if TYPE_CHECKING:
    from fakes.world import World
    from kyivstar_desktop.domain.news import NewsItem


def told(world: World) -> list[NewsItem]:
    """Oldest first."""
    items = [one for one in world.cabinet.news.items.value if one.kind == "batch"]
    return list(reversed(items))


def test_an_end_is_told_once_and_leads_to_the_batch() -> None:
    async def story(world: World) -> None:
        news = BatchNews(core_of(world))
        world.operator.batches.refusals = {number(2): "limitExceeded"}
        vm = page(world)
        batch = await checked(world, vm, good_rows(3))
        await agreed(world, vm)
        await ended(world, vm)
        await settle(30)
        (item,) = told(world)
        assert (item.title, item.text, item.tone) == ("The batch has ended", FILE.name, "warning")
        assert (item.route_name, item.route_arg) == ("batch", batch.id)
        again = page(world, item.route_arg)
        assert again.state.page == "run"
        for made in (vm, again):
            made.dispose()
        news.close()

    run(story)


def test_the_answer_of_the_second_person_is_told() -> None:
    async def story(world: World) -> None:
        rows = world.operator.batches.source_rows
        rows[0] = replace(rows[0], limit_without_approval=Money(100_00))
        news = BatchNews(core_of(world))
        vm = page(world)
        await checked(world, vm, good_rows(3))
        await agreed(world, vm)
        assert vm.batch is not None
        world.operator.batches.approve(vm.batch.grant_id)
        await world.cabinet.batches.look(vm.batch.id)
        await settle(30)
        assert [item.title for item in told(world)] == ["Approved: it can be carried out"]
        vm.dispose()
        news.close()

    run(story)
