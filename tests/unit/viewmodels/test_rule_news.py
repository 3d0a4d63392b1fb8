"""News of automatic top-ups reach a person who looks at another page."""

from __future__ import annotations

from fakes.world import World
from kyivstar_desktop.app.rule_news import RuleNews
from kyivstar_desktop.domain.rules import RuleKind
from support.rules_desk import DAY_S, draft, go, money_is, ready

DONE = "Auto top-up: the number was topped up"
OFF = "An auto top-up rule has switched itself off"
MISSED = "Auto top-up missed a run: see the list of missed runs"


def test_a_firing_is_told_once() -> None:
    async def story() -> None:
        async with World() as world:
            said: list[str] = []
            news = RuleNews(world.cabinet.rules, said.append)
            await ready(world, draft())
            assert said == []
            await money_is(world, 40_00)
            await world.clock.advance(300)
            assert said == [DONE]
            news.close()
            await money_is(world, 140_00)
            await money_is(world, 30_00)
            await world.clock.advance(120)
            assert said == [DONE]

    go(story)


def test_a_rule_that_stops_itself_says_so_and_one_switched_off_by_hand_does_not() -> None:
    async def story() -> None:
        async with World() as world:
            said: list[str] = []
            news = RuleNews(world.cabinet.rules, said.append)
            rules = await ready(world, draft())
            await rules.switch_off("r1")
            assert said == []
            await ready(world, draft())
            world.operator.topups.declines = 9
            for n in range(8):
                await money_is(world, 90_00 if n % 2 else 40_00)
                await world.clock.advance(120)
            assert said == [OFF]
            news.close()

    go(story)


def test_a_missed_run_is_told_but_not_what_was_known_before() -> None:
    async def story() -> None:
        world = World()
        async with world:
            await ready(world, draft(RuleKind.MONTHLY, day=25))
        world.clock.jump(5 * DAY_S)
        said: list[str] = []
        later = world.again()
        news = RuleNews(later.cabinet.rules, said.append)
        async with later:
            await later.clock.advance(120)
            assert said == [MISSED]
            news.close()
        once_more = world.again()
        news = RuleNews(once_more.cabinet.rules, said.append)
        async with once_more:
            await once_more.clock.advance(120)
            assert said == [MISSED]
            news.close()

    go(story)


def test_no_news_names_a_sum_or_a_number_as_rules_go_on_behind_the_lock() -> None:
    async def story() -> None:
        async with World() as world:
            said: list[str] = []
            news = RuleNews(world.cabinet.rules, said.append)
            await ready(world, draft())
            await world.lock.set_code("2580")
            world.lock.lock()
            await money_is(world, 40_00)
            await world.clock.advance(300)
            assert world.lock.locked
            assert said == [DONE]
            assert not any(char.isdigit() for text in (DONE, OFF, MISSED) for char in text)
            news.close()

    go(story)
