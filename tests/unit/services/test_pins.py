"""Pins and own names: nine places for all sign-ins, kept by each in its own store."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from kyivstar_desktop.domain.errors import Refused, StorageTrouble, VaultLocked
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.tasks import TaskScope
from unit.services.test_sign_ins import FIRM, coordinate, run, switch

if TYPE_CHECKING:
    from fakes.world import World


def slots(world: World) -> list[tuple[int, str]]:
    return [(pin.slot, pin.number) for pin in world.cabinet.pins.all.value]


async def both_pinned(world: World) -> tuple[str, str]:
    """Olena on place 1, Ihor on place 2 and open; their profiles."""
    await world.sign_in(OLENA)
    olena = world.cabinet.sign_ins.current
    await world.cabinet.pins.pin("ln_0001")
    await settle()
    await world.sign_in(IHOR)
    await world.cabinet.pins.pin("ln_0011")
    await settle()
    return olena, world.cabinet.sign_ins.current


def test_a_place_of_another_sign_in_is_not_given_twice() -> None:
    async def story(world: World) -> None:
        olena, ihor = await both_pinned(world)
        assert slots(world) == [(1, OLENA), (2, IHOR)]
        assert "pins" in world.vault.folders[olena].store.stamped
        kept = world.vault.folders[ihor].store.stamped["pins"].value
        assert [(row.slot, row.target) for row in kept] == [(2, "ln_0011")]

    run(story)


def test_a_place_of_a_sign_in_that_was_not_looked_at_yet_is_not_free() -> None:
    async def story(world: World) -> None:
        await world.sign_in(OLENA)
        await world.cabinet.pins.pin("ln_0001")
        await settle()
        looked = world.vault.hold("peek")
        await world.sign_in(IHOR)
        await looked.reached.wait()
        assert slots(world) == []
        scope = TaskScope()
        pinning = scope.start(world.cabinet.pins.pin("ln_0011"), name="pin", awaited=True)
        await settle()
        assert slots(world) == []
        looked.release()
        assert await pinning == 2
        assert slots(world) == [(1, OLENA), (2, IHOR)]

    run(story)


def test_places_and_names_outlive_the_program() -> None:
    async def story(world: World) -> None:
        await both_pinned(world)
        await world.cabinet.labels.rename("ln_0011", "  Мама\u202e \n")
        await settle()
        await world.cabinet.pins.move(1, 5)
        await settle()
        await world.stop()
        async with world.again() as later:
            await settle()
            pins = later.cabinet.pins.all.value
            assert [(pin.slot, pin.title) for pin in pins] == [(2, "Мама"), (5, OLENA)]

    run(story)


def test_a_key_goes_to_the_number_of_another_sign_in() -> None:
    async def story(world: World) -> None:
        olena, ihor = await both_pinned(world)
        assert await world.timed(world.cabinet.pins.go(1))
        await settle()
        assert world.cabinet.sign_ins.current == olena
        assert world.accounts.current.value is not None
        assert world.accounts.current.value.number == OLENA
        assert await world.timed(world.cabinet.pins.go(2))
        assert world.cabinet.sign_ins.current == ihor
        assert not await world.cabinet.pins.go(3)

    run(story)


def test_with_nothing_pinned_the_keys_are_the_own_numbers() -> None:
    async def story(world: World) -> None:
        world.operator.add_line("p_0001", "+380670000033", Money(1_00))
        await world.sign_in(OLENA)
        assert await world.cabinet.pins.go(2)
        assert world.accounts.current.value is not None
        assert world.accounts.current.value.number == "+380670000033"
        assert not await world.cabinet.pins.go(3)
        await world.cabinet.pins.pin("ln_0001")
        await settle()
        assert not await world.cabinet.pins.go(2)

    run(story)


def test_pinning_twice_is_one_pin_and_nine_are_all() -> None:
    async def story(world: World) -> None:
        for n in range(40, 49):
            world.operator.add_line("p_0001", f"+3806700000{n}", Money(1_00))
        await world.sign_in(OLENA)
        pins = world.cabinet.pins
        assert await pins.pin("ln_0001", 4) == 4
        await settle()
        assert await pins.pin("ln_0001") == 4
        for n in range(40, 48):
            await pins.pin(f"ln_00{n}")
            await settle()
        assert [slot for slot, _ in slots(world)] == list(range(1, 10))
        with pytest.raises(Refused, match="pinsFull"):
            await pins.pin("ln_0048")
        with pytest.raises(Refused, match="unknownLine"):
            await pins.pin("ln_9999")

    run(story)


def test_edits_are_taken_back_and_made_again() -> None:
    async def story(world: World) -> None:
        await world.sign_in(OLENA)
        cabinet = world.cabinet
        await cabinet.pins.pin("ln_0001", said="pinned")
        await settle()
        await cabinet.pins.move(1, 3, said="moved")
        await settle()
        await cabinet.labels.rename("ln_0001", "Я", said="named")
        await settle()
        assert cabinet.undo.undo_name.value == "named"
        await cabinet.undo.undo()
        await settle()
        assert cabinet.labels.name("ln_0001") == ""
        await cabinet.undo.undo()
        await settle()
        assert slots(world) == [(1, OLENA)]
        await cabinet.undo.undo()
        await settle()
        assert slots(world) == []
        for _ in range(3):
            await cabinet.undo.redo()
            await settle()
        assert slots(world) == [(3, OLENA)]
        assert cabinet.labels.name_of(OLENA) == "Я"

    run(story)


def test_the_pin_of_another_sign_in_is_taken_away_from_its_own_store() -> None:
    async def story(world: World) -> None:
        olena, _ihor = await both_pinned(world)
        await world.cabinet.pins.unpin(1)
        await settle()
        assert slots(world) == [(2, IHOR)]
        assert world.vault.folders[olena].store.stamped["pins"].value == ()
        await world.cabinet.pins.unpin(2)
        await settle()
        assert slots(world) == []

    run(story)


def test_two_of_different_sign_ins_change_places() -> None:
    async def story(world: World) -> None:
        olena, ihor = await both_pinned(world)
        await world.cabinet.pins.move(2, 1)
        await settle()
        assert slots(world) == [(1, IHOR), (2, OLENA)]
        folders = world.vault.folders
        assert [r.slot for r in folders[olena].store.stamped["pins"].value] == [2]
        assert [r.slot for r in folders[ihor].store.stamped["pins"].value] == [1]

    run(story)


def test_as_soon_as_places_are_changed_that_can_be_taken_back() -> None:
    async def story(world: World) -> None:
        await both_pinned(world)
        pins, undo = world.cabinet.pins, world.cabinet.undo
        undo.clear()
        opened = world.vault.hold("open")
        scope = TaskScope()
        moving = scope.start(pins.move(1, 2, said="moved"), name="move", awaited=True)
        await opened.reached.wait()
        await settle()
        assert slots(world) == [(1, OLENA), (2, IHOR)]
        changed = asyncio.Event()
        pins.all.subscribe(lambda _: changed.set())
        opened.release()
        await changed.wait()
        assert slots(world) == [(1, IHOR), (2, OLENA)]
        assert undo.undo_name.value == "moved"
        await moving
        await undo.undo()
        assert slots(world) == [(1, OLENA), (2, IHOR)]

    run(story)


def test_what_was_read_before_an_edit_does_not_come_back_after_it() -> None:
    async def story(world: World) -> None:
        await world.sign_in(OLENA)
        pins = world.cabinet.pins
        await pins.pin("ln_0001")
        await settle()
        reread = world.vault.store.hold("kept pins", after=True)
        world.vault.store._speak("pins")
        await reread.reached.wait()
        await pins.move(1, 3)
        await settle()
        assert slots(world) == [(3, OLENA)]
        reread.release()
        await settle()
        assert slots(world) == [(3, OLENA)]

    run(story)


def test_glances_follow_the_open_store_and_keep_what_the_others_held() -> None:
    async def story(world: World) -> None:
        await both_pinned(world)
        glances = world.cabinet.pins.glances.value
        assert (glances[1].balance, glances[2].balance) == (Money(140_50), Money(12_00))
        assert (glances[1].state, glances[1].short) == ("short", Money(84_50))
        assert glances[1].days_left == 11
        world.operator.set_money(IHOR, Money(300_00))
        world.accounts.poke_balance(IHOR)
        await settle()
        after = world.cabinet.pins.glances.value
        assert (after[2].balance, after[2].state) == (Money(300_00), "enough")
        assert after[1].balance == Money(140_50)

    run(story)


def test_a_group_is_the_sum_of_what_is_known_with_the_oldest_age() -> None:
    async def story(world: World) -> None:
        coordinate(world)
        world.operator.bucket_rows.pop("+380670000031")
        await world.sign_in(IHOR)
        await world.cabinet.pins.pin(FIRM)
        await settle()
        (pin,) = world.cabinet.pins.all.value
        glance = world.cabinet.pins.glance(pin)
        assert (pin.title, pin.kind) == ("ТОВ Приклад", "company")
        assert (glance.balance, glance.counted, glance.lines) == (Money(1_00), 1, 2)
        assert glance.at_risk == 1
        assert glance.at is not None
        assert await world.cabinet.pins.go(1)
        assert world.accounts.current.value is not None
        assert world.accounts.current.value.customer == FIRM

    run(story)


def test_what_the_disk_does_not_take_is_not_shown() -> None:
    async def story(world: World) -> None:
        await world.sign_in(OLENA)
        world.vault.store.full = StorageTrouble("full")
        with pytest.raises(StorageTrouble):
            await world.cabinet.pins.pin("ln_0001")
        with pytest.raises(StorageTrouble):
            await world.cabinet.labels.rename("ln_0001", "Я")
        await settle()
        assert slots(world) == []
        assert world.cabinet.labels.name("ln_0001") == ""

    run(story)


def test_nobody_signed_in_has_nothing_to_name() -> None:
    async def story(world: World) -> None:
        with pytest.raises(VaultLocked):
            await world.cabinet.labels.rename("ln_0001", "Я")
        with pytest.raises(Refused, match="unknownLine"):
            await world.cabinet.pins.pin("ln_0001")

    run(story)


def test_a_switch_keeps_the_names_apart() -> None:
    async def story(world: World) -> None:
        olena, _ihor = await both_pinned(world)
        await world.cabinet.labels.rename("ln_0011", "Ігорьок")
        await settle()
        await switch(world, olena)
        assert world.cabinet.labels.all.value == {}
        assert [pin.title for pin in world.cabinet.pins.all.value] == [OLENA, "Ігорьок"]

    run(story)
