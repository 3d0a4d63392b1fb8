"""Overview in life: it follows the current line, the history and the operator's clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from kyivstar_desktop.domain.account import NO_CHARGE
from kyivstar_desktop.domain.errors import Offline
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.overview import OverviewViewModel
from support.screens import Renders, play, row

if TYPE_CHECKING:
    from fakes.world import World

SECOND = "+380670000021"


class Desk:
    def __init__(self, world: World) -> None:
        self.top_ups: list[tuple[str, Money | None]] = []
        self.opened: list[str] = []
        self.vm = OverviewViewModel(
            world.accounts,
            world.history,
            clock=world.clock,
            top_up=self._on_top_up,
            open_history=self.opened.append,
            demo=True,
        )

    def _on_top_up(self, number: str, amount: Money | None) -> None:
        self.top_ups.append((number, amount))

    @property
    def state(self) -> Any:
        return self.vm.state


def test_it_shows_the_current_line() -> None:
    async def story(world: World) -> None:
        world.operator.add_history(row("a", days=2, after=140_50), row("b", days=3, after=150_50))
        desk = Desk(world)
        await world.timed(world.history.sync())
        await settle()
        assert (desk.state.balance_whole, desk.state.balance_rest) == ("₴140", ".50")
        assert [op.id for op in desk.state.operations] == ["a", "b"]
        assert [kopiykas for _, kopiykas in desk.state.trace] == [150_50, 140_50, 140_50]
        assert len(desk.state.bars) == 14
        desk.vm.dispose()

    play(story)


def test_switching_the_number_switches_everything() -> None:
    async def story(world: World) -> None:
        world.operator.add_line("p_0001", SECOND, Money(7_00))
        world.operator.add_history(row("a"), row("z", line=SECOND, title="Інший"))
        await world.accounts.refresh()
        desk = Desk(world)
        await world.timed(world.history.sync())
        other = next(x for x in world.accounts.lines.value.value if x.number == SECOND)
        world.accounts.select(other.id)
        await world.clock.advance(2)
        assert desk.state.balance_whole == "₴7"
        assert [op.title for op in desk.state.operations] == ["Інший"]
        desk.vm.top_up_cover()
        assert desk.top_ups == [(SECOND, Money(218_00))]
        desk.vm.dispose()

    play(story)


def test_a_moved_balance_is_shown_without_a_press() -> None:
    async def story(world: World) -> None:
        desk = Desk(world)
        renders = Renders(desk.vm)
        world.operator.set_money(OLENA, Money(240_50))
        world.accounts.poke_balance(OLENA)
        await settle()
        assert desk.state.balance_whole == "₴240"
        assert len(renders.states) > 1
        desk.vm.dispose()

    play(story)


@pytest.mark.parametrize(
    ("changes", "since", "caption"),
    [
        ({}, "Spent since 5 Nov 2026", "14 periods of 4 weeks"),
        ({"charge_period": "P1M"}, "Spent since 1 Nov 2026", "14 months"),
        ({"next_charge": NO_CHARGE}, "Spent since 1 Nov 2026", "14 months"),
    ],
)
def test_spending_is_cut_as_the_line_is_charged(
    changes: dict[str, Any], since: str, caption: str
) -> None:
    async def story(world: World) -> None:
        rows = world.operator.line_rows["p_0001"]
        rows[0] = replace(rows[0], **changes)
        await world.sign_in()
        desk = Desk(world)
        await settle()
        assert (desk.state.spend_since, desk.state.spend_caption) == (since, caption)
        desk.vm.dispose()

    play(story, signed_in=False)


def test_the_very_first_answer_is_awaited_unless_the_operator_is_away() -> None:
    async def story(world: World) -> None:
        gate = world.operator.hold("lines")
        await world.sign_in()
        desk = Desk(world)
        assert (desk.state.loading, desk.state.loaded) == (True, False)
        world.accounts.lost(Offline("refused"))
        assert not desk.state.loading
        gate.release()
        await settle()
        assert (desk.state.loading, desk.state.loaded) == (False, True)
        desk.vm.dispose()

    play(story, signed_in=False)


def test_actions_lead_up() -> None:
    async def story(world: World) -> None:
        desk = Desk(world)
        desk.vm.act("history:ba_7")
        desk.vm.act("history")
        desk.vm.act("topup")
        assert desk.opened == ["ba_7", ""]
        assert desk.top_ups == [(OLENA, Money(84_50))]
        desk.vm.dispose()

    play(story)


def test_without_a_line_nothing_is_topped_up() -> None:
    async def story(world: World) -> None:
        desk = Desk(world)
        desk.vm.top_up_cover()
        desk.vm.act("topup")
        assert desk.top_ups == []
        assert not desk.state.loaded
        desk.vm.dispose()

    play(story, signed_in=False)


def test_f5_asks_anew_and_says_what_stands_in_the_way() -> None:
    async def story(world: World) -> None:
        desk = Desk(world)
        asked = len(world.operator.sent_to("buckets"))
        desk.vm.refresh()
        await world.clock.advance(3)
        assert len(world.operator.sent_to("buckets")) > asked
        await world.operator.stop()
        desk.vm.refresh()
        await world.clock.advance(3)
        assert desk.vm.refresh.error is not None
        assert desk.state.balance_whole == "₴140"
        desk.vm.dispose()

    play(story)


def test_the_page_grows_old_by_itself() -> None:
    async def story(world: World) -> None:
        desk = Desk(world)
        assert not desk.state.stale
        await world.operator.stop()
        await world.clock.advance(400)
        assert desk.state.stale
        desk.vm.dispose()

    play(story)


def test_ages_are_judged_by_the_operators_clock() -> None:
    async def story(world: World) -> None:
        world.operator.offset_s = 7_200.0
        await world.accounts.refresh()
        desk = Desk(world)
        assert not desk.state.stale, "two hours apart is not old"
        assert desk.vm.inputs.now - world.clock.now() == timedelta(hours=2)
        assert desk.state.age == "as of 16:00"
        desk.vm.dispose()

    play(story)
