"""The number switcher: groups, search in any spelling, pins, names, masks; the section of it."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.domain.history import fold_long, fold_sloppy
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.sign_in_card import Card
from kyivstar_desktop.viewmodels.presenting import formats
from kyivstar_desktop.viewmodels.shell import Inputs, ShellViewModel, Toast
from kyivstar_desktop.viewmodels.sign_ins import SignInsViewModel
from kyivstar_desktop.viewmodels.signin_others import SignInOthersViewModel
from kyivstar_desktop.viewmodels.switcher import SwitcherViewModel
from kyivstar_desktop.viewmodels.switcher_pin import PinHereViewModel
from kyivstar_desktop.viewmodels.switcher_rows import (
    MOST,
    Choice,
    Finder,
    Row,
    derive_switcher,
    operator_name,
)
from kyivstar_desktop.viewmodels.switcher_rows import Inputs as Found
from kyivstar_desktop.viewmodels.topup.page import Links, TopUpViewModel
from support.screens import Heard, core_of
from unit.services.test_sign_ins import FIRM, coordinate, run, two

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fakes.world import World

N = "\u00a0"


@contextmanager
def desk(world: World) -> Iterator[tuple[SwitcherViewModel, ShellViewModel, Heard]]:
    core = core_of(world)
    shell = ShellViewModel(core, start=Inputs(core.clock.now(), "1.0.0", demo=False), factories={})
    shell.follow_cabinet(world.cabinet)
    heard = Heard(shell.effect)
    vm = SwitcherViewModel(core, shell)
    try:
        yield vm, shell, heard
    finally:
        vm.dispose()
        shell.dispose()


def titles(vm: SwitcherViewModel) -> list[tuple[str, str]]:
    return [(row.group, row.title) for row in vm.state.rows]


def row_of(vm: SwitcherViewModel, title: str) -> Row:
    return next(row for row in vm.state.rows if row.title == title)


def grouped(number: str) -> str:
    return formats.present_number(number)


# --- groups -------------------------------------------------------------------------------------
def test_own_numbers_then_other_sign_ins_then_companies() -> None:
    async def story(world: World) -> None:
        coordinate(world)
        await world.sign_in(IHOR)
        await world.sign_in(OLENA)
        with desk(world) as (vm, _shell, _heard):
            assert vm.state.rows == ()
            vm.open()
            assert titles(vm) == [
                ("My numbers", grouped(OLENA)),
                ("Ігор Бондар", grouped(IHOR)),
                ("Companies", "ТОВ Приклад"),
            ]
            own, firm = row_of(vm, grouped(OLENA)), row_of(vm, "ТОВ Приклад")
            assert (own.right, own.state) == (
                f"140,50{N}₴".replace(f"140,50{N}₴", own.right),
                own.state,
            )
            assert own.state == f"short by {formats.present_money(Money(84_50))}"
            assert (firm.right, firm.state, firm.keys) == ("1", "at risk", "Ctrl+Shift+1")
            assert firm.text == "2 numbers · coordinator"
            vm.close()
            assert vm.state.rows == ()

    run(story)


@pytest.mark.parametrize(
    "typed",
    ["0670000031", "+380 67 000 00 31", "8067 000 00 31", "380670000031", "00 31", "співроб"],
)
def test_a_companys_line_is_found_in_any_spelling(typed: str) -> None:
    async def story(world: World) -> None:
        coordinate(world)
        await world.sign_in(IHOR)
        with desk(world) as (vm, _shell, _heard):
            vm.open()
            vm.type(typed)
            assert ("ТОВ Приклад", grouped("+380670000031")) in titles(vm)
            vm.type("немає")
            assert vm.state.rows == ()
            assert vm.state.empty == "No number or name like that"

    run(story)


def test_a_name_is_found_whatever_letters_are_typed() -> None:
    async def story(world: World) -> None:
        await world.sign_in(OLENA)
        await world.cabinet.labels.rename("ln_0001", "Матусин ґаджет Її")
        await settle()
        with desk(world) as (vm, _shell, _heard):
            vm.open()
            for typed in ("матусін", "ГАДЖЕТ", "іі"):
                vm.type(typed)
                assert titles(vm) == [("My numbers", grouped(OLENA))], typed
            vm.type("")
            assert vm.state.rows[0].text == "Матусин ґаджет Її · prepaid"

    run(story)


def test_only_so_many_are_drawn_and_the_rest_is_said() -> None:
    async def story(world: World) -> None:
        coordinate(world)
        for n in range(MOST + 50):
            world.operator.add_line("p_0011", f"+38067555{n:04d}", Money(1_00))
        await world.sign_in(IHOR)
        with desk(world) as (vm, _shell, _heard):
            vm.open()
            vm.type("067555")
            assert len(vm.state.rows) == MOST
            assert vm.state.more == f"More than {MOST}: type on to find the rest"
            vm.type("0675550007")
            assert len(vm.state.rows) == 1
            assert vm.state.more == ""

    run(story)


def test_the_long_fold_is_the_fold() -> None:
    for text in ("Звʼязок", "зв'язок", "ЁЛКА", "Її ґанок, євро, э, ы", "", "a\nb"):
        assert fold_long(text) == fold_sloppy(text)


def test_a_name_of_two_lines_does_not_shift_the_others() -> None:
    async def story(world: World) -> None:
        await world.sign_in(OLENA)
        card = world.cabinet.sign_ins.cards.value[world.cabinet.sign_ins.current]
        line = card.lines[0]
        from dataclasses import replace  # noqa: PLC0415

        two_lines = replace(line, id="x", owner="один\nдва", number="+380670000041")
        three = replace(line, id="y", owner="третій", number="+380670000042")
        made = replace(card, lines=(two_lines, three), companies=())
        found = Finder().own(made).find("третій", 5)
        assert [one.id for one in found] == ["y"]

    run(story)


def test_other_profiles_that_cannot_be_shown_say_why() -> None:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    cards = {
        "a": Card("a", "demo", locked=True),
        "b": Card("b", "demo", trouble="damaged"),
        "c": Card("c", "https://op.example.com/x", signed_in=True),
    }
    state = derive_switcher(Finder(), Found(now, opened=True, cards=cards, operator="demo"))
    assert [(row.title, row.text) for row in state.rows] == [
        ("A profile behind a code", "its code is asked for"),
        ("A profile that cannot be read", "nothing of it is lost"),
        ("Another operator", "op.example.com"),
    ]
    assert {row.choice.kind for row in state.rows} == {"profile"}
    assert operator_name("demo") == "demo operator"


# --- acts ---------------------------------------------------------------------------------------
def test_a_row_opens_its_sign_in_and_its_number() -> None:
    async def story(world: World) -> None:
        olena, ihor = await two(world)
        with desk(world) as (vm, _shell, _heard):
            vm.open()
            vm.choose(row_of(vm, grouped(OLENA)).choice)
            await settle()
            assert world.cabinet.sign_ins.current == olena
            vm.choose(Choice("profile", ihor))
            await settle()
            assert world.cabinet.sign_ins.current == ihor

    run(story)


def test_a_profile_that_does_not_open_is_said_in_words() -> None:
    async def story(world: World) -> None:
        olena, _ihor = await two(world)
        with desk(world) as (vm, _shell, heard):
            world.vault.fail_next("open", StorageTrouble("damaged"))
            vm.choose(Choice("profile", olena))
            await settle()
            assert len(heard.of(Toast)) == 1

    run(story)


def test_pin_unpin_and_rename_from_a_row() -> None:
    async def story(world: World) -> None:
        coordinate(world)
        await world.sign_in(IHOR)
        profile = world.cabinet.sign_ins.current
        with desk(world) as (vm, _shell, heard):
            vm.open()
            vm.pin(Choice("company", profile, FIRM))
            await settle()
            own = Choice("line", profile, "ln_0011")
            vm.pin(own)
            await settle()
            assert [toast.text for toast in heard.of(Toast)] == [
                "ТОВ Приклад is pinned: Ctrl+1",
                f"{grouped(IHOR)} is pinned: Ctrl+2",
            ]
            assert row_of(vm, grouped(IHOR)).keys == "Ctrl+2"
            vm.rename(own, "Тато")
            await settle()
            assert row_of(vm, grouped(IHOR)).text == "Тато · prepaid"
            assert row_of(vm, grouped(IHOR)).name == "Тато"
            assert world.cabinet.undo.undo_name.value == f"Name of {grouped(IHOR)} changed"
            vm.unpin(2)
            await settle()
            assert row_of(vm, grouped(IHOR)).slot == 0
            assert vm.is_own(own)
            assert not vm.is_own(Choice("line", "other", "ln_0011"))

    run(story)


def test_a_tenth_pin_is_refused_in_words() -> None:
    async def story(world: World) -> None:
        for n in range(40, 50):
            world.operator.add_line("p_0001", f"+3806700000{n}", Money(1_00))
        await world.sign_in(OLENA)
        profile = world.cabinet.sign_ins.current
        with desk(world) as (vm, _shell, heard):
            for n in range(40, 50):
                vm.pin(Choice("line", profile, f"ln_00{n}"))
                await settle()
            assert heard.of(Toast)[-1].text == "All nine places are taken: take one away first"

    run(story)


def test_before_onlookers_no_number_is_whole() -> None:
    async def story(world: World) -> None:
        await two(world)
        formats.set_masked(True)
        try:
            with desk(world) as (vm, _shell, _heard):
                vm.open()
                shown = "".join(f"{r.title}{r.text}{r.right}{r.state}" for r in vm.state.rows)
                assert "000" not in shown.replace(N, "")
                assert "140" not in shown
        finally:
            formats.set_masked(False)

    run(story)


# --- pin of the current number ------------------------------------------------------------------
def test_the_current_number_is_pinned_and_let_go() -> None:
    async def story(world: World) -> None:
        await world.sign_in(OLENA)
        core = core_of(world)
        with desk(world) as (_vm, shell, heard):
            vm = PinHereViewModel(core, shell)
            assert (vm.state.text, vm.state.shown) == ("Pin the number", True)
            vm.toggle()
            await settle()
            assert (vm.state.text, vm.state.keys) == ("Unpin the number", "Ctrl+1")
            assert heard.of(Toast)[-1].act == "undo"
            vm.toggle()
            await settle()
            assert vm.title() == "Pin the number"
            assert world.cabinet.undo.undo_name.value == f"Not pinned any more: {grouped(OLENA)}"
            vm.dispose()

    run(story)


# --- the section --------------------------------------------------------------------------------
def section(world: World, asked: list[str]) -> SignInsViewModel:
    return SignInsViewModel(
        core_of(world), ask=asked.append, ask_after=asked.append, say_undo=asked.append
    )


def test_the_section_lists_who_is_here_and_leads_there() -> None:
    async def story(world: World) -> None:
        olena, ihor = await two(world)
        await world.cabinet.pins.pin("ln_0011")
        await settle()
        asked: list[str] = []
        vm = section(world, asked)
        first, second = vm.state.rows
        assert (first.title, first.state, first.act) == ("Олена Іваненко", "signed in", "Go to it")
        assert (second.state, second.act, second.current) == ("open now", "", True)
        assert first.last.startswith("last opened ")
        assert [(p.slot, p.up, p.down) for p in vm.state.pins] == [(1, False, True)]
        assert [line.line_id for line in vm.state.names] == ["ln_0011"]
        vm.move(1, 4)
        await settle()
        assert [p.slot for p in vm.state.pins] == [4]
        vm.rename("ln_0011", "Я")
        await settle()
        assert vm.state.names[0].name == "Я"
        vm.leave(ihor)
        vm.wipe(ihor)
        vm.wipe(olena)
        await settle()
        assert sorted(asked) == sorted(["signout", "wipe", olena])
        vm.leave(olena)
        await world.clock.advance(6)
        await settle()
        assert vm.state.rows[0].state == "signed out"
        assert not vm.state.rows[0].can_leave
        vm.unpin(4)
        await settle()
        assert vm.state.pins == ()
        world.vault.fail_next("open", StorageTrouble("damaged"))
        vm.go(olena)
        await settle()
        assert vm.state.error
        vm.dispose()

    run(story)


def test_the_sign_in_page_knows_who_is_here_and_the_way_back() -> None:
    async def story(world: World) -> None:
        olena, ihor = await two(world)
        went: list[int] = []
        vm = SignInOthersViewModel(world.cabinet.sign_ins, back=lambda: went.append(1))
        assert (vm.state.cancel, vm.state.people) == ("Cancel", ((olena, "Олена Іваненко"),))
        vm.go(ihor)
        await settle()
        assert went == [1]
        await world.timed(world.session.sign_out(wipe=False))
        await settle()
        assert (vm.state.cancel, vm.state.people) == ("", ((olena, "Олена Іваненко"),))
        vm.go(olena)
        await settle()
        assert world.cabinet.sign_ins.current == olena
        vm.dispose()

    run(story)


# --- where else own names stand -----------------------------------------------------------------
def test_an_own_name_stands_in_the_top_bar_and_among_the_recipients() -> None:
    async def story(world: World) -> None:
        await world.sign_in(OLENA)
        await world.cabinet.labels.rename("ln_0001", "Мама")
        await settle()
        with desk(world) as (_vm, shell, _heard):
            assert shell.state.number_text == "Мама · prepaid"
            page = TopUpViewModel(
                world.payments,
                world.accounts,
                clock=world.clock,
                links=Links(_nowhere, _away, name=world.cabinet.labels.name),
            )
            assert [line.owner for line in page.inputs.form.lines] == ["Мама"]
            page.dispose()

    run(story)


def _nowhere(_number: str, _amount: Money | None) -> None:
    """A transfer is not looked at here."""


def _away() -> None:
    """The family's page neither."""
