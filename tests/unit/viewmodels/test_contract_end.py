"""The end of a contract on screen: a plan that is kept, steps that lead elsewhere, no call."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.domain.account import LineStatus
from kyivstar_desktop.domain.contract_end import ContractTerms
from kyivstar_desktop.domain.errors import FileTrouble
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.contract_end import EndingViewModel, HistorySaved, Ways
from support.screens import core_of

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

LINES = ("ln_0001", "ln_0071", "ln_0072")
Desk = tuple[World, EndingViewModel, list[object]]


def run(
    story: Callable[[World, EndingViewModel, list[object]], Coroutine[None, None, None]],
) -> None:
    async def whole() -> None:
        async with World() as world:
            sub = world.operator.subscribers[0].person.sub
            for number in ("+380670000071", "+380670000072"):
                line = world.operator.add_line(sub, number, Money(0))
                world.operator.sims.change(line.id, customer="cust_0001")
            await world.sign_in(remember=True)
            await settle(90)
            vm, gone = desk(world)
            try:
                await story(world, vm, gone)
            finally:
                vm.dispose()

    asyncio.run(whole())


def desk(world: World) -> tuple[EndingViewModel, list[object]]:
    gone: list[object] = []
    ways = Ways(lambda line: gone.append(("block", line)), lambda *what: gone.append(what))
    return EndingViewModel(core_of(world), ways), gone


async def choose(vm: EndingViewModel, *lines: str) -> None:
    for line in lines:
        vm.toggle(line)
        await settle()


async def told(world: World) -> None:
    world.accounts.poke()
    await settle(200)


def tones(vm: EndingViewModel) -> list[str]:
    return [step.tone for step in vm.state.steps]


def test_nothing_is_chosen_at_first_and_the_operators_own_text_says_why() -> None:
    async def story(world: World, vm: EndingViewModel, _gone: list[object]) -> None:
        assert tones(vm) == ["open", "locked", "locked", "locked", "locked"]
        assert [choice.line for choice in vm.state.choices] == list(LINES)
        terms = ContractTerms("Кабінет видаляється разом із договором.", (), True, ("taxNumber",))
        world.accounts.profile.set(replace(world.operator.said, contract_end=terms))
        assert vm.state.why == terms.text
        assert "taxpayer" in vm.state.papers

    run(story)


def test_three_numbers_end_only_after_all_three_are_blocked() -> None:
    async def story(world: World, vm: EndingViewModel, gone: list[object]) -> None:
        await choose(vm, *LINES)
        for done, line in enumerate(LINES):
            assert tones(vm)[1:] == ["open", "locked", "locked", "locked"]
            assert vm.state.steps[1].note.count("+380") == len(LINES) - done
            vm.block(line)
            assert gone[-1] == ("block", line)
            current = world.accounts.current.value
            assert current is not None
            assert current.id == line
            world.operator.sims.blocked(line)
            await told(world)
        assert tones(vm)[1] == "done"
        assert "locked" not in tones(vm)
        assert vm.state.can_export

    run(story)


def test_numbers_ticked_faster_than_they_are_kept_are_all_kept() -> None:
    async def story(world: World, vm: EndingViewModel, _gone: list[object]) -> None:
        kept = world.vault.store.hold("put contractEnd")
        for line in LINES:
            vm.toggle(line)
        await kept.reached.wait()
        assert not any(choice.on for choice in vm.state.choices)
        kept.release()
        await settle()
        assert [choice.on for choice in vm.state.choices] == [True] * len(LINES)
        vm.toggle(LINES[0])
        vm.toggle(LINES[0])
        await settle()
        assert all(choice.on for choice in vm.state.choices)

    run(story)


def test_a_pending_block_keeps_the_step_open_and_names_its_time() -> None:
    async def story(world: World, vm: EndingViewModel, _gone: list[object]) -> None:
        await choose(vm, LINES[0])
        world.operator.sims.change(LINES[0], block_until=world.clock.now())
        await told(world)
        (row,) = vm.state.blocks
        assert (row.tone, row.act) == ("warning", "")
        assert tones(vm)[1] == "open"

    run(story)


def test_the_plan_is_kept_over_a_restart_and_in_a_second_window() -> None:
    async def whole() -> None:
        async with World() as world:
            await world.sign_in(remember=True)
            await settle(60)
            vm, _gone = desk(world)
            other, _ = desk(world)
            await choose(vm, LINES[0])
            assert [choice.on for choice in other.state.choices] == [True]
            for one in (vm, other):
                one.dispose()
        async with world.again() as after:
            await settle(90)
            vm, _gone = desk(after)
            assert [choice.on for choice in vm.state.choices] == [True]
            await choose(vm, LINES[0])
            assert [choice.on for choice in vm.state.choices] == [False]
            vm.dispose()

    asyncio.run(whole())


def test_what_is_owed_leads_to_the_top_up_with_its_sum() -> None:
    async def story(world: World, vm: EndingViewModel, gone: list[object]) -> None:
        await choose(vm, *LINES[:2])
        world.operator.sims.change(LINES[0], advance_debt=Money(25_00))
        world.operator.set_money(OLENA, Money(-84_50))
        for line in LINES[:2]:
            world.operator.sims.blocked(line)
        await told(world)
        assert tones(vm)[2] == "open"
        assert "Pay" in vm.state.money[0].act
        vm.pay(LINES[0])
        vm.pay(LINES[1])  # owes nothing
        assert gone == [(OLENA, Money(109_50))]
        assert vm.state.shop_note

    run(story)


def test_a_rest_of_money_is_told_and_stands_in_nobodys_way() -> None:
    async def story(world: World, vm: EndingViewModel, _gone: list[object]) -> None:
        await choose(vm, LINES[0])
        world.operator.sims.blocked(LINES[0])
        await told(world)
        assert tones(vm)[2] == "done"
        assert "140" in vm.state.rest

    run(story)


def test_a_number_whose_right_is_lost_is_named_with_its_holder() -> None:
    async def story(world: World, vm: EndingViewModel, _gone: list[object]) -> None:
        world.operator.sims.change(LINES[1], owner="Ігор Бондар")
        await told(world)
        await choose(vm, *LINES[:2])
        sub = world.operator.subscribers[0].person.sub
        del world.operator.line_rows[sub][1]
        await told(world)
        lost = vm.state.blocks[1]
        assert "Ігор Бондар" in lost.text
        assert (lost.act, tones(vm)[1]) == ("", "open")

    run(story)


def test_a_number_of_another_contract_is_no_choice() -> None:
    async def story(world: World, vm: EndingViewModel, _gone: list[object]) -> None:
        world.operator.sims.change(LINES[1], customer="cust_family")
        world.operator.sims.change(LINES[2], segment="business")
        await told(world)
        assert [choice.line for choice in vm.state.choices] == [LINES[0]]

    run(story)


def test_an_ended_number_stays_in_the_plan_until_it_is_taken_out() -> None:
    async def story(world: World, vm: EndingViewModel, _gone: list[object]) -> None:
        await choose(vm, LINES[0])
        world.operator.sims.change(LINES[0], status=LineStatus.ENDED)
        await told(world)
        assert vm.state.blocks[0].tone == "ok"
        assert tones(vm)[2] == "done"
        assert [choice.line for choice in vm.state.choices if choice.on] == [LINES[0]]
        await choose(vm, LINES[0])
        assert LINES[0] not in [choice.line for choice in vm.state.choices]

    run(story)


def test_the_history_of_the_chosen_numbers_is_saved_and_noted() -> None:
    async def story(world: World, vm: EndingViewModel, _gone: list[object]) -> None:
        said: list[object] = []
        vm.effect.connect(said.append)
        await choose(vm, LINES[0])
        vm.export(Path("history.csv"))
        await settle()
        assert said == [], "not before the numbers are blocked"
        world.operator.sims.blocked(LINES[0])
        await told(world)
        vm.export(Path("history.csv"))
        await settle(60)
        assert isinstance(said[0], HistorySaved)
        assert tones(vm)[3] == "done"
        await choose(vm, LINES[1])
        assert world.cabinet.ending.state.value.exported is False, "another set, another file"

    run(story)


def test_a_full_disk_is_told_and_the_step_stays_open() -> None:
    async def story(world: World, vm: EndingViewModel, _gone: list[object]) -> None:
        await choose(vm, LINES[0])
        world.operator.sims.blocked(LINES[0])
        await told(world)
        world.exports.fail_next("write_table", FileTrouble("full"))
        vm.export(Path("history.csv"))
        await settle(60)
        assert vm.state.banner is not None
        assert tones(vm)[3] == "open"

    run(story)


def test_nothing_of_this_page_ends_a_contract() -> None:
    async def story(world: World, vm: EndingViewModel, _gone: list[object]) -> None:
        world.operator.sent.clear()
        await choose(vm, *LINES)
        vm.export(Path("history.csv"))
        await settle(60)
        reads = {"lines", "buckets", "customers", "orders", "options", "actions", "profile"}
        assert {call.name for call in world.operator.sent} <= reads

    run(story)
