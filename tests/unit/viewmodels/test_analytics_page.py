"""The pages of analytics and budgets: what they say, where they lead, what a person sets."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.domain.budgets import Formula, Rule
from kyivstar_desktop.domain.errors import ServerTrouble
from kyivstar_desktop.domain.kyiv import month_after
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.optimiser import Finding
from kyivstar_desktop.services.optimiser import Savings
from kyivstar_desktop.viewmodels.analytics import AnalyticsViewModel, Exported
from kyivstar_desktop.viewmodels.analytics_base import Parts
from kyivstar_desktop.viewmodels.budgets import BudgetsViewModel
from support import numbers_desk
from support.numbers_desk import polled
from support.spending import spending

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kyivstar_desktop.domain.batch import Wanted

    Story = Callable[["Opened"], Awaitable[None]]


class Opened:
    """A world with twelve numbers and a year of spending, and the pages' view models."""

    def __init__(self, world: World) -> None:
        self.world, self.handed, self.went = world, [], []  # type: ignore[var-annotated]
        cabinet = world.cabinet
        self.parts = Parts(
            cabinet.analytics, cabinet.budgets, cabinet.optimiser, cabinet.radar,
            cabinet.catalogue, cabinet.fleet, world.accounts, world.exports,
            opened=lambda: self.went.append("number"),
            budgets_wanted=lambda: self.went.append("budgets"),
            hand_over=self._hand,
        )  # fmt: skip

    def _hand(self, wanted: Wanted) -> None:
        self.handed.append(wanted)

    async def analytics(self, arg: str = "") -> AnalyticsViewModel:
        vm = AnalyticsViewModel(self.parts, arg)
        await settle(150)
        return vm

    async def budgets(self) -> BudgetsViewModel:
        cabinet = self.world.cabinet
        vm = BudgetsViewModel(cabinet.budgets, cabinet.fleet, self.world.exports)
        await settle(150)
        return vm


def play(story: Story) -> None:
    async def whole() -> None:
        async with World() as world:
            park = world.operator.park
            numbers_desk.tell(park, OLENA, whole=False)
            now = world.clock.now()
            lines = tuple(park.lines_by_id.values())
            world.operator.company.rows = [m for m in spending(lines, now, idle=2) if m.at < now]
            await world.sign_in()
            await polled(world)
            await settle(200)
            await story(Opened(world))

    asyncio.run(whole())


def test_the_company_is_told_in_tiles_columns_and_departments() -> None:
    async def story(it: Opened) -> None:
        vm = await it.analytics()
        state = vm.state
        assert state.page == "figures"
        assert len(state.tiles) == 4
        assert state.tiles[0].value == Money(vm.inputs.overview.sums.spent)  # type: ignore[union-attr]
        assert [bar.current for bar in state.bars].count(True) == 1
        assert len(state.bars) == 12
        assert all(bar.tip for bar in state.bars)
        rows = vm.tables["departments"].rows()
        assert [row.cells[0] for row in rows] == ["Доставка"]
        vm.dispose()

    play(story)


def test_a_department_is_entered_and_left_and_a_number_opens() -> None:
    async def story(it: Opened) -> None:
        vm = await it.analytics()
        vm.open_line("departments", 0)
        await settle(150)
        assert vm.state.node == "d1"
        assert [key for key, _ in vm.state.crumbs] == ["", "d1"]
        memory = vm.remember()
        assert vm.up()
        assert not vm.up()
        await settle(150)
        vm.recall(memory)
        await settle(150)
        assert vm.state.node == "d1"
        vm.choose_section("top")
        await settle(150)
        vm.open_line("top", 0)
        await settle(150)
        assert it.went == ["number"]
        vm.choose_section("budgets")
        assert it.went[-1] == "budgets"
        vm.dispose()

    play(story)


def test_a_limit_shows_its_verdict_and_another_month_has_none() -> None:
    async def story(it: Opened) -> None:
        budgets, ask = it.world.cabinet.budgets, it.world.cabinet.analytics
        await budgets.put(Rule("d1", Formula.FIXED, Money(1_00)))
        await settle(150)
        vm = await it.analytics()
        row = vm.tables["departments"].rows()[0]
        assert row.tone == "danger"
        assert row.share[0] >= 800 == row.share[2]
        assert any(one.section == "departments" for one in vm.state.attention)
        vm.choose_month(month_after(vm.inputs.month, -1).isoformat())
        await settle(150)
        assert vm.tables["departments"].rows()[0].tone == ""
        assert ask.root == vm.inputs.root
        vm.dispose()

    play(story)


def test_a_failed_reading_keeps_the_figures_and_names_the_request() -> None:
    async def story(it: Opened) -> None:
        vm = await it.analytics()
        it.world.operator.company.fail_next("moves", ServerTrouble(503, "req-42"), times=9)
        vm.refresh()
        await settle(200)
        assert vm.state.page == "figures"
        assert vm.state.banner is not None
        assert "req-42" in vm.state.banner.details
        vm.dispose()

    play(story)


@pytest.mark.parametrize("section", ["departments", "people", "services", "top", "idle"])
def test_what_is_shown_is_exported_as_numbers(section: str) -> None:
    async def story(it: Opened) -> None:
        vm = await it.analytics(section)
        vm.choose_section(section)
        await settle(150)
        heard: list[object] = []
        vm.effect.connect(heard.append)
        vm.save("/tmp/out.csv", "")  # noqa: S108 the exports are fakes
        await settle(100)
        assert [type(one) for one in heard] == [Exported]
        vm.dispose()

    play(story)


def test_savings_are_filtered_and_handed_over_as_a_batch() -> None:
    async def story(it: Opened) -> None:
        found = tuple(
            Finding(f"l{n}", f"+38067500000{n}", "", "d11", "t_a", "t_b" if n else "t_c",
                    1_000_00 + n * 500_00, 500_00, Money(0), None, 12)
            for n in range(3)
        )  # fmt: skip
        savings = Savings(it.world.clock.now(), "", 12, 12, found)
        await it.world.cabinet.optimiser.savings.put(savings)
        vm = await it.analytics("save")
        await settle(100)
        assert not vm.state.save.can_batch, "one target has to be chosen"
        vm.choose_target("t_b")
        vm.choose_least("120000")
        await settle(100)
        assert len(vm.tables["save"].rows()) == 1
        vm.prepare_batch()
        (wanted,) = it.handed
        assert (wanted.kind, wanted.what, wanted.numbers) == ("tariff", "t_b", ("+380675000002",))
        vm.dispose()

    play(story)


def test_a_limit_is_typed_previewed_kept_and_removed() -> None:
    async def story(it: Opened) -> None:
        vm = await it.budgets()
        assert vm.state.page == "none"
        vm.edit_first()
        vm.type_value("нуль")
        assert vm.state.editor is not None
        assert vm.state.editor.error
        assert not vm.state.editor.can_keep
        vm.choose_formula("each")
        vm.type_value("150,00")
        assert "1" in vm.state.editor.preview
        said: list[str] = []
        vm.edited.connect(said.append)
        vm.keep()
        await settle(200)
        assert len(said) == 1
        assert vm.state.page == "table"
        root = it.world.cabinet.analytics.root
        assert it.world.cabinet.budgets.table.value.rows[root].limit.amount == Money(12 * 150_00)
        assert len(vm.table.rows()) == len(it.world.cabinet.fleet.nodes.value)
        vm.choose("own")
        await settle(100)
        assert [row.node for row in vm.table.rows()] == [root]
        vm.edit(0)
        vm.drop()
        await settle(200)
        assert vm.state.page == "none"
        vm.dispose()

    play(story)
