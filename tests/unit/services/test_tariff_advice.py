"""Advice by own use: read from the store, rated, kept up to date, honest about what is missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from fakes.clock import settle
from kyivstar_desktop.domain.account import LineKind
from kyivstar_desktop.domain.money import Money
from support import screens, story
from support.scenes_tariffs import dress

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from fakes.operator import FakeOperator
    from fakes.world import World
    from kyivstar_desktop.services.tariffs import Advice


def play(
    told: Callable[[World], Coroutine[Any, Any, None]],
    prepare: Callable[[FakeOperator], object],
    *,
    synced: bool = True,
) -> None:
    async def whole(world: World) -> None:
        world.cabinet.tariffs.advice.subscribe(lambda _: None)  # somebody looks
        await world.sign_in(story.OLENA)
        if synced:
            await world.timed(world.history.sync())
        await settle(150)
        await told(world)

    clock = story.make_clock()
    operator = story.olenas_operator(clock, empty=True)
    prepare(operator)
    screens.play(whole, signed_in=False, operator=operator, clock=clock)


def advice(world: World) -> Advice:
    return world.cabinet.tariffs.advice.value


def test_the_cheapest_by_what_was_really_used() -> None:
    async def told(world: World) -> None:
        found = advice(world)
        assert found.own is not None
        assert [len(one.runs) for one in found.own.periods] == [4, 4, 4]
        assert found.own.average("DATA_NATIONAL") == 16_467
        assert found.best == "t_light"
        assert found.rated["t_light"].average == Money(151_67)
        assert found.rated["t_maximum"].average == Money(186_67)
        assert "t_secret" not in found.rated

    play(told, dress)


def test_only_tariffs_that_the_line_can_have_may_be_the_best() -> None:
    async def told(world: World) -> None:
        assert advice(world).rated["t_old"].average < advice(world).rated["t_maximum"].average
        assert advice(world).best == "t_light"

    def prepare(operator: FakeOperator) -> None:
        dress(operator)
        operator.shelf.price("t_old", 1)
        operator.shelf.change("t_old", units=(), allowances=operator.shelf.offerings[0].allowances)
        operator.shelf.price("t_business", 1)

    play(told, prepare)


def test_a_young_number_is_told_how_long_to_wait() -> None:
    async def told(world: World) -> None:
        found = advice(world)
        assert found.own is not None
        assert not found.own.known
        assert found.own.wait_days == 7 + 28
        assert found.rated == {}

    play(told, lambda o: dress(o, started=story.NOW - timedelta(days=10)))


def test_a_number_with_one_whole_period_is_rated_by_it() -> None:
    async def told(world: World) -> None:
        found = advice(world)
        assert found.own is not None
        assert (len(found.own.periods), found.own.days) == (1, 28)

    play(told, lambda o: dress(o, started=story.CHARGE_AT - timedelta(days=28 * 2 + 1)))


def test_before_the_history_is_here_nothing_is_said() -> None:
    async def told(world: World) -> None:
        assert advice(world).own is None
        assert advice(world).reading

    def prepare(operator: FakeOperator) -> None:
        dress(operator)
        operator.hold("actions")

    play(told, prepare, synced=False)


def test_home_internet_is_rated_by_its_fee() -> None:
    async def told(world: World) -> None:
        lines = world.accounts.lines.value.value or ()
        home = next(line for line in lines if line.kind is LineKind.HOME)
        world.accounts.select(home.id)
        await settle(150)
        found = advice(world)
        assert found.line == home.id
        assert found.best == "t_home"

    def prepare(operator: FakeOperator) -> None:
        dress(operator)
        rows = operator.line_rows[operator.subscribers[0].person.sub]
        rows[3] = replace(rows[3], tariff_id="t_home")

    play(told, prepare)


def test_connected_services_count() -> None:
    async def told(world: World) -> None:
        found = advice(world)
        assert found.best == "t_base"
        assert found.rated["t_base"].average == Money(86_67)

    def prepare(operator: FakeOperator) -> None:
        dress(operator)
        line = operator.line_rows[operator.subscribers[0].person.sub][0]
        operator.ordering.add_option(line.id, "o_add_bezlim")

    play(told, prepare)


def test_own_figures_and_back() -> None:
    async def told(world: World) -> None:
        tariffs = world.cabinet.tariffs
        tariffs.use_figures({"DATA_NATIONAL": 6_000})
        await settle(150)
        own = advice(world).own
        assert own is not None
        assert own.manual
        assert advice(world).best == "t_base"
        tariffs.use_figures(None)
        await settle(150)
        assert advice(world).best == "t_light"

    play(told, dress)


def test_a_new_price_rates_anew() -> None:
    async def told(world: World) -> None:
        world.operator.shelf.price("t_light", 200_00)
        await world.cabinet.catalogue.refresh()
        await settle(150)
        assert advice(world).best == "t_maximum"

    play(told, dress)


def test_sign_out_forgets() -> None:
    async def told(world: World) -> None:
        await world.timed(world.session.close())
        assert advice(world).own is None

    play(told, dress)
