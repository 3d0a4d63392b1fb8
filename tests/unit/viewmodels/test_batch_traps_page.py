"""A file that does not say enough is asked about before its rows can cost money (P18-P20)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fakes.clock import START, settle
from kyivstar_desktop.domain.batch import Batch, Kind, RawCell, State, Watched
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.batch_base import Kept
from kyivstar_desktop.viewmodels.batch_inputs import Mapped
from kyivstar_desktop.viewmodels.batch_words import file_notes
from support.batch_pages import FILE, checked, good_rows, number, page, run, typed

if TYPE_CHECKING:
    from fakes.world import World
    from kyivstar_desktop.domain.batch import Preview
    from kyivstar_desktop.viewmodels.batch import BatchViewModel


async def dropped(world: World, heads: tuple[str, ...], *rows: tuple[str, ...]) -> BatchViewModel:
    vm = page(world)
    world.tables.put(FILE, [heads, *rows])
    vm.take_file(str(FILE))
    await settle(120)
    return vm


async def sheet(world: World, **more: object) -> Preview:
    world.tables.put(FILE, [("Номер", "Сума"), *[row[::2] for row in good_rows(2)]])
    seen = await world.tables.preview(FILE)
    return replace(seen, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("heads", "said", "roles"),
    [
        (
            ("Номер", "Сума", "Сума з доставкою"),
            "Several columns may be the sum: say which one is paid", ["number", "", ""],
        ),
        (
            ("Номер", "Скільки", "Коментар"),
            "Check that this column is the sum to pay, not a rest or a debt",
            ["number", "amount", "comment"],
        ),
    ],
)  # fmt: skip
def test_a_sum_that_is_not_sure_is_asked_about_before_the_check(
    heads: tuple[str, ...], said: str, roles: list[str]
) -> None:
    async def story(world: World) -> None:
        third = "250" if not roles[2] else "премія"
        vm = await dropped(world, heads, (typed(1), "150", third), (typed(2), "160", third))
        part = vm.state.mapping
        assert part is not None
        assert vm.batch is None
        assert (part.trouble, [one.role for one in part.columns]) == (said, roles)
        vm.set_role(1, "amount")
        vm.accept_mapping()
        await settle(120)
        assert vm.batch is not None
        assert vm.batch.total == Money(310_00)
        vm.dispose()

    run(story)


def test_the_desks_own_table_never_pays_its_balances() -> None:
    async def story(world: World) -> None:
        heads = ("Номер", "Користувач", "Тариф", "Баланс")
        vm = await dropped(world, heads, (typed(1), "Сова", "Бізнес", "602 500,00"))
        part = vm.state.mapping
        assert part is not None
        assert [one.role for one in part.columns] == ["number", "name", "what", ""]
        vm.dispose()

    run(story)


def test_numbers_in_two_columns_and_other_sheets_and_hidden_rows_are_asked_about() -> None:
    async def story(world: World) -> None:
        heads = ("Телефон", "Телефон керівника", "Сума")
        vm = await dropped(world, heads, (typed(1), typed(2), "150"))
        assert vm.state.mapping is not None
        assert vm.state.mapping.trouble == (
            "Several columns hold numbers: check which one is meant"
        )
        for more, said in (
            ({"doubts": ("sheet",)}, "Several sheets have rows: choose the one that is meant"),
            ({"hidden": 7}, "7 hidden rows of the sheet are read too"),
        ):
            seen = await sheet(world, **more)
            vm.fold(mapped=Mapped(seen, ("number", "amount"), asked=True))
            assert vm.state.mapping is not None
            assert vm.state.mapping.trouble.startswith(said[:8])
        vm.dispose()

    run(story)


def test_the_sheet_that_was_read_is_part_of_the_name() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        seen = await sheet(world, sheets=("Водії", "Офіс"), sheet="Офіс")
        vm.fold(mapped=Mapped(seen, ("number", "amount"), asked=True))
        vm.accept_mapping()
        await settle(120)
        assert vm.batch is not None
        assert vm.batch.label == f"{FILE.name}, «Офіс»"
        vm.dispose()

    run(story)


def test_the_card_tells_what_the_file_could_not() -> None:
    made = Batch("1", Kind.TOPUP, "a", State.CHECKED, START, path="/a/a.xlsx")
    assert len(file_notes(replace(made, hidden=7))) == 1
    assert file_notes(made) == []
    assert file_notes(replace(made, path="/a/Книга.XLS")) == [
        "XLS does not tell formulas from values: look at the sums"
    ]


def test_a_cut_row_says_what_has_cut_it() -> None:
    async def story(world: World) -> None:
        rows = [(typed(1), "Сова", RawCell("cut", "100,50"), ""), *good_rows(1, first=2)]
        vm = page(world)
        await checked(world, vm, rows)
        (found,) = [one for one in vm.check_rows.rows() if one.row.code == "sumUnread"]
        assert found.verdict.reason == "more cells than heads: a comma has cut the row"
        assert (found.row.number, found.amount) == (number(1), "100,50")
        vm.dispose()

    run(story)


def test_the_page_promises_only_what_holds() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        await checked(world, vm, good_rows(2))
        part = vm.state.check
        assert part is not None
        assert part.safe == (
            "A break or a lost answer never pays a row of this batch a second time."
        )
        vm.dispose()

    run(story)


# --- rows of orders -------------------------------------------------------------------------------
async def tariffs(world: World, *rows: tuple[str, str]) -> BatchViewModel:
    vm = page(world)
    await settle(50)
    vm.choose_kind("tariff")
    world.tables.put(FILE, [("Номер", "Тариф"), *rows])
    vm.take_file(str(FILE))
    await settle(150)
    return vm


def test_an_unknown_tariff_of_a_row_is_corrected_in_place() -> None:
    async def story(world: World) -> None:
        vm = await tariffs(world, (typed(1), "Немає такої"))
        assert vm.batch is not None
        (shown,) = vm.check_rows.rows()
        assert (shown.row.code, shown.what) == ("whatUnread", "Немає такої")
        vm.edit(0)
        part = vm.state.edit
        assert part is not None
        assert (part.what_kind, part.asks_amount) == ("choice", False)
        vm.save_row()
        await settle(50)
        assert vm.state.edit is not None
        assert vm.state.edit.what_error == "Choose the tariff"
        ident, name = part.whats[0]
        vm.type_row(what=ident)
        vm.save_row()
        await settle(100)
        (shown,) = vm.check_rows.rows()
        assert vm.state.edit is None
        assert shown.row.code != "whatUnread"
        assert (shown.row.what, shown.what) == (ident, name)
        vm.dispose()

    run(story)


def test_a_table_has_the_columns_that_its_kind_fills() -> None:
    async def story(world: World) -> None:
        vm = await tariffs(world, (typed(1), "Немає такої"))
        assert vm.state.check is not None
        assert vm.state.check.absent == {"amount"}
        vm.start_new()
        vm.choose_kind("topup")
        await checked(world, vm, good_rows(2))
        assert vm.state.check is not None
        assert vm.state.check.absent == {"what"}
        vm.dispose()

    run(story)


# --- the first step -------------------------------------------------------------------------------
def test_a_typed_sum_waits_while_the_page_is_away_and_is_nobody_elses() -> None:
    async def story(world: World) -> None:
        first = page(world, kept=(kept := Kept()))
        first.type_amount("25")
        first.dispose()
        again = page(world, kept=kept)
        assert again.state.start.amount == "25"
        again.dispose()
        kept.owner = "somebody else"
        other = page(world, kept=kept)
        assert other.state.start.amount == ""
        other.dispose()

    run(story)


def test_a_watched_folder_says_as_what_its_files_are_checked() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        vm.fold(watched=Watched(Path("/home/olena/batches")))
        vm.type_amount("25")
        assert vm.state.start.watch.note == ("New files: 0. They are checked as: Top-up, ₴25.00")
        vm.choose_kind("block")
        assert vm.state.start.watch.note == "New files: 0. They are checked as: Block"
        vm.dispose()

    run(story)
