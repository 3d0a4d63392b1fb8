"""Tray, its window and the mini window: from the stores alone, at once, masked while locked."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from kyivstar_desktop.domain.account import BucketKind, NextCharge
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.mini import MiniViewModel
from kyivstar_desktop.viewmodels.presenting import formats
from kyivstar_desktop.viewmodels.presenting.glances import Ways
from kyivstar_desktop.viewmodels.tray import SHOWN, TrayViewModel
from support.screens import core_of, play

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fakes.world import World

SECOND = "+380670000021"


def nowhere(*_args: object) -> None:
    """Another window."""


WAYS = Ways(nowhere, nowhere, nowhere, nowhere)


@pytest.fixture(autouse=True)
def _unmasked() -> Iterator[None]:
    yield
    formats.set_masked(False)


def tray_of(world: World) -> TrayViewModel:
    return TrayViewModel(core_of(world), WAYS, demo=True)


def mini_of(world: World, slot: int = 0) -> MiniViewModel:
    return MiniViewModel(core_of(world), WAYS, slot=slot)


async def family(world: World, lines: int = 7) -> None:
    """So many numbers, all of them pinned."""
    sub = world.operator.subscribers[0].person.sub
    for n in range(lines - 1):
        world.operator.add_line(sub, f"+38067000010{n}", Money(10_00 + n))
    await world.accounts.refresh()
    world.accounts.poke()
    await settle()
    for line in world.accounts.lines.value.value or ():
        await world.cabinet.pins.pin(line.id)
    await settle()


async def balance(world: World, kopiykas: int) -> None:
    rows = world.operator.bucket_rows[OLENA]
    world.operator.bucket_rows[OLENA] = tuple(
        replace(b, money=Money(kopiykas)) if b.kind is BucketKind.MAIN else b for b in rows
    )
    world.accounts.poke_balance(OLENA)
    await settle()


def test_five_stand_in_the_window_and_all_in_the_menu() -> None:
    async def story(world: World) -> None:
        await family(world)
        vm = tray_of(world)
        assert len(vm.state.rows) == SHOWN
        assert [shown.slot for shown in vm.state.menu] == list(range(1, 8))
        assert vm.state.more == "and 2 more in the menu"
        assert vm.number(1) == OLENA
        assert vm.number(9) == ""
        vm.dispose()

    play(story)


def test_both_follow_the_store_without_a_question_of_their_own() -> None:
    async def story(world: World) -> None:
        await family(world, 2)
        tray, mini = tray_of(world), mini_of(world, 2)
        asked = len(world.operator.sent)
        for _ in range(3):
            mini.turn(1)
        await world.clock.advance(31)
        assert world.operator.sent[asked:] == []
        await balance(world, 77_70)
        assert tray.state.rows[0].balance == "₴77.70"
        assert (mini.state.whole, mini.state.rest) == ("₴77", ".70")
        tray.dispose()
        mini.dispose()

    play(story)


def test_a_short_number_is_a_risk_and_is_counted() -> None:
    async def story(world: World) -> None:
        lines = world.operator.line_rows[world.operator.subscribers[0].person.sub]
        soon = NextCharge(world.clock.now() + timedelta(days=3), Money(9_000_00))
        lines[0] = replace(lines[0], next_charge=soon)
        await world.accounts.refresh()
        await family(world, 1)
        vm = tray_of(world)
        assert vm.state.risk == 1
        assert vm.state.tip.endswith("numbers at risk: 1")
        row = vm.state.rows[0]
        assert row.state.startswith("short by ₴")
        assert (row.tone, row.icon) == ("warning", "alert-triangle")
        mini = mini_of(world)
        assert mini.state.charge is not None
        assert mini.state.charge.tone == "warning"
        assert "short by ₴" in mini.state.charge.text
        vm.dispose()
        mini.dispose()

    play(story)


def test_locked_they_tell_neither_a_name_nor_a_figure() -> None:
    async def story(world: World) -> None:
        await family(world, 2)
        tray, mini = tray_of(world), mini_of(world)
        await world.timed(world.lock.set_code("sunflower 25"))
        world.lock.lock()
        told = f"{tray.state} {mini.state}"
        for secret in (OLENA, "067 000", "67 000 00 01", "₴1", "Олена"):
            assert secret not in told
        assert tray.state.locked
        assert mini.state.locked
        assert tray.number(1) == ""
        assert tray.state.risk == 0
        assert not tray.refresh.enabled
        await world.timed(world.lock.unlock("sunflower 25"))
        assert tray.number(1) == OLENA
        tray.dispose()
        mini.dispose()

    play(story)


def test_masked_they_show_no_sum_and_no_whole_number() -> None:
    async def story(world: World) -> None:
        await family(world, 2)
        formats.set_masked(True)
        tray, mini = tray_of(world), mini_of(world)
        told = f"{tray.state.rows} {mini.state}".replace(f"number='{OLENA}'", "")
        for secret in ("67 000 00 01", "₴1", "₴10"):
            assert secret not in told
        assert "•••" in told
        tray.dispose()
        mini.dispose()

    play(story)


def test_old_figures_say_when_they_were_true() -> None:
    async def story(world: World) -> None:
        await family(world, 1)
        tray, mini = tray_of(world), mini_of(world)
        assert not tray.state.rows[0].stale
        await world.operator.stop()
        world.clock.jump(26 * 3_600)
        await world.clock.advance(16)
        assert tray.state.rows[0].stale
        assert tray.state.stale
        assert mini.state.stale
        assert mini.state.age == "22 Nov, 14:00"
        assert mini.state.age_spoken == "as of 22 Nov, 14:00"
        tray.dispose()
        mini.dispose()

    play(story)


def test_without_a_pin_the_mini_window_shows_the_current_number() -> None:
    async def story(world: World) -> None:
        mini = mini_of(world)
        assert mini.state.title == "+380\u00a067\u00a0000\u00a000\u00a001"
        assert (mini.state.slot, mini.state.can_turn) == (0, False)
        await world.session.sign_out(wipe=False)
        await settle()
        assert mini.state.empty
        mini.dispose()

    play(story)


def test_pinned_numbers_are_turned_round_and_round() -> None:
    async def story(world: World) -> None:
        await family(world, 3)
        mini = mini_of(world, 2)
        assert (mini.state.slot, mini.state.place) == (2, "2 / 3")
        seen = []
        for _ in range(3):
            mini.turn(1)
            seen.append(mini.state.slot)
        mini.turn(-1)
        assert (*seen, mini.state.slot) == (3, 1, 2, 1)
        await world.cabinet.pins.unpin(1)
        await settle()
        assert mini.state.slot == 2
        mini.dispose()

    play(story)


def test_a_number_of_another_sign_in_stands_beside_ones_own() -> None:
    async def story(world: World) -> None:
        await family(world, 1)
        await world.sign_in(IHOR)
        vm = tray_of(world)
        assert [shown.number for shown in vm.state.rows] == [OLENA]
        assert [one.current for one in vm.state.accounts].count(True) == 1
        assert len(vm.state.accounts) == 2
        vm.dispose()

    play(story)


def test_signed_out_there_is_nothing_to_pin() -> None:
    async def story(world: World) -> None:
        vm = tray_of(world)
        assert (vm.state.rows, vm.state.signed_in, vm.state.can_lock) == ((), False, False)
        vm.dispose()

    play(story, signed_in=False)
