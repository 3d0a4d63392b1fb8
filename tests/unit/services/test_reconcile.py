"""The reconciliation desk: files in, our own side read, pairs by hand, costs by code."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.domain.batch import RawCell
from kyivstar_desktop.domain.company_moves import Move
from kyivstar_desktop.domain.errors import FileTrouble, Offline, StorageTrouble
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.reconcile import Cause
from kyivstar_desktop.domain.reconcile_books import Book, Refusal, Roles, Why
from kyivstar_desktop.domain.reconcile_costs import (
    POINTS,
    CostLine,
    CostRule,
    Rates,
    split_costs,
)
from kyivstar_desktop.services.reconcile import Desk, Reconciliation
from kyivstar_desktop.services.reconcile_costs import CostSettings

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

BANK = Roles(day=0, amount=1, text=2)
BILL = Roles(number=0, reason=1, offering=2, amount=3)
AT = datetime(2026, 11, 5, 9, tzinfo=UTC)
NUMBER = "+380675550211"
STATEMENT = [
    ("Дата", "Сума", "Призначення платежу"),
    ("05.11.2026", "500,00", "рахунок 26000001000"),
    ("06.11.2026", "70,00", "невідомо що"),
    ("", "", ""),
    ("учора", "1,00", ""),
    ("07.11.2026", RawCell("formula", "=A1"), ""),
]


def play(story: Callable[[World, Reconciliation], Awaitable[None]]) -> None:
    async def whole() -> None:
        async with World() as world:
            await world.sign_in()
            world.operator.company.rows = [
                Move("in", AT, "", "26000001000", "topupOther", 500_00),
                Move("fee", AT, NUMBER, "26000002001", "tariffFee", -225_00, offering="t_1"),
                Move("late", AT + timedelta(40), NUMBER, "26000002001", "tariffFee", -225_00),
            ]
            await story(world, world.cabinet.reconcile)

    asyncio.run(whole())


async def load(world: World, desk: Reconciliation, rows: list[object], book: Book) -> None:
    path = world.tables.put("/tables/file.csv", rows)  # type: ignore[arg-type]
    await desk.load(await desk.preview(path), BANK if book is Book.BANK else BILL, book)


def test_a_statement_is_matched_with_what_came_in() -> None:
    async def story(world: World, desk: Reconciliation) -> None:
        await load(world, desk, STATEMENT, Book.BANK)
        assert desk.state.value.outcomes == {}, "our own side is not known yet"
        loaded = desk.state.value.books[Book.BANK]
        assert loaded.total == Money(570_00)
        assert loaded.refused == (
            Refusal(5, Why.DAY, "учора"),
            Refusal(6, Why.FORMULA, "=A1"),
        )
        await desk.gather()
        outcome = desk.state.value.outcomes[Book.BANK]
        assert [m.ours.id for m in outcome.agreed if m.ours] == ["in"]
        assert [(m.cause, m.theirs.line if m.theirs else 0) for m in outcome.alone] == [
            (Cause.MISSING, 3)
        ]
        assert outcome.totals.gap == Money(70_00)
        assert desk.state.value.own_at is not None

    play(story)


def test_a_bill_is_matched_with_the_charges_of_its_month() -> None:
    async def story(world: World, desk: Reconciliation) -> None:
        await desk.gather()
        rows = [
            ("number", "reason", "offering", "amount"),
            (NUMBER, "tariffFee", "t_1", "230.00"),
            ("+380675550299", "tariffFee", "t_1", "225.00"),
        ]
        await load(world, desk, rows, Book.BILL)
        outcome = desk.state.value.outcomes[Book.BILL]
        assert [(m.cause, m.difference) for m in outcome.differing] == [(Cause.SUM, Money(5_00))]
        assert [m.cause for m in outcome.alone] == [Cause.NOT_OURS]

    play(story)


def test_a_pair_by_hand_is_a_step_that_can_be_undone() -> None:
    async def story(world: World, desk: Reconciliation) -> None:
        world.operator.company.rows.append(
            Move("other", AT + timedelta(9), "", "26000001000", "topupOther", 71_00)
        )
        await load(world, desk, STATEMENT, Book.BANK)
        await desk.gather()
        before = desk.state.value.outcomes[Book.BANK]
        await desk.pair(Book.BANK, "other", "bank3", name="Paired")
        after = desk.state.value.outcomes[Book.BANK]
        assert [m.by_hand for m in after.differing] == [True]
        assert after.alone == ()
        assert await world.cabinet.undo.undo() == "Paired"
        assert desk.state.value.outcomes[Book.BANK] == before
        await world.cabinet.undo.redo()
        await desk.part(Book.BANK, "other", name="Apart")
        assert len(desk.state.value.outcomes[Book.BANK].alone) == 2
        with pytest.raises(KeyError):
            await desk.pair(Book.BANK, "other", "nothing", name="x")

    play(story)


def test_steps_of_a_file_end_with_it() -> None:
    async def story(world: World, desk: Reconciliation) -> None:
        world.operator.company.rows.append(
            Move("other", AT + timedelta(9), "", "26000001000", "topupOther", 71_00)
        )
        await load(world, desk, STATEMENT, Book.BANK)
        await desk.gather()
        await desk.pair(Book.BANK, "other", "bank3", name="Paired")
        await load(world, desk, [STATEMENT[0], ("05.11.2026", "320,00", "x")], Book.BANK)
        second = desk.state.value.outcomes[Book.BANK]
        assert world.cabinet.undo.undo_name.value == ""
        assert await world.cabinet.undo.undo() == ""
        assert desk.state.value.outcomes[Book.BANK] == second
        assert second.totals.theirs == Money(320_00)

    play(story)


def test_pairs_by_hand_outlive_another_reading() -> None:
    async def story(world: World, desk: Reconciliation) -> None:
        rows = world.operator.company.rows
        rows.append(Move("other", AT + timedelta(9), "", "26000001000", "topupOther", 71_00))
        await load(world, desk, STATEMENT, Book.BANK)
        await desk.gather()
        plain = desk.state.value.outcomes[Book.BANK]
        await desk.pair(Book.BANK, "other", "bank3", name="Paired")
        paired = desk.state.value.outcomes[Book.BANK]
        rows.append(Move("new", AT + timedelta(1), "", "26000001000", "topupOther", 70_00))
        assert await desk.gather() == 0
        again = desk.state.value.outcomes[Book.BANK]
        assert [m for m in again.all if m.by_hand] == [m for m in paired.all if m.by_hand]
        rows.pop()
        await desk.gather()
        assert desk.state.value.outcomes[Book.BANK] == paired
        assert await world.cabinet.undo.undo() == "Paired"
        assert desk.state.value.outcomes[Book.BANK] == plain
        await world.cabinet.undo.redo()
        rows.pop()
        assert await desk.gather() == 1, "its own side is gone: it is told"
        assert not any(m.by_hand for m in desk.state.value.outcomes[Book.BANK].all)
        assert await desk.gather() == 0

    play(story)


def test_another_month_puts_the_files_away() -> None:
    async def story(world: World, desk: Reconciliation) -> None:
        await load(world, desk, STATEMENT, Book.BANK)
        await desk.choose(desk.state.value.month + timedelta(5))
        assert desk.state.value.books, "the same month"
        await desk.choose(date(2026, 9, 17))
        assert desk.state.value == Desk(date(2026, 9, 1))
        await load(world, desk, STATEMENT, Book.BANK)
        await desk.put_away(Book.BANK)
        assert desk.state.value.books == {}

    play(story)


def test_what_was_known_stays_when_reading_fails() -> None:
    async def story(world: World, desk: Reconciliation) -> None:
        await desk.gather()
        known = desk.state.value
        world.operator.company.fail_next("moves", Offline())
        with pytest.raises(Offline):
            await desk.gather()
        assert desk.state.value == known

    play(story)


def test_reading_is_counted_and_can_be_cancelled() -> None:
    async def story(world: World, desk: Reconciliation) -> None:
        world.operator.company.page = 1
        told: list[int | None] = []
        desk.state.subscribe(lambda value: told.append(value.reading))
        await desk.gather()
        assert [one for one in told if one is not None] == [0, 1, 2]
        gate = world.operator.company.hold("moves")
        reading = asyncio.ensure_future(desk.gather())  # noqa: TID251 a test owns its task
        await gate.reached.wait()
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading
        gate.release()
        assert desk.state.value.reading is None
        assert len(desk.state.value.own[Book.BANK]) == 1

    play(story)


@pytest.mark.parametrize(
    ("rows", "kind"),
    [([("Дата", "Сума", "Призначення")], "empty"), ([("учора", "1", "x")], "empty")],
)
def test_a_file_without_a_readable_line_is_refused(rows: list[object], kind: str) -> None:
    async def story(world: World, desk: Reconciliation) -> None:
        with pytest.raises(FileTrouble) as found:
            await load(world, desk, rows, Book.BANK)
        assert found.value.kind == kind
        assert desk.state.value.books == {}

    play(story)


def test_missing_columns_are_a_defect_of_the_caller() -> None:
    async def story(world: World, desk: Reconciliation) -> None:
        path = world.tables.put("/tables/file.csv", STATEMENT)
        with pytest.raises(ValueError, match="columns"):
            await desk.load(await desk.preview(path), Roles(), Book.BANK)

    play(story)


def test_costs_sum_to_the_bill_and_settings_stay() -> None:
    async def story(world: World, desk: Reconciliation) -> None:
        assert await desk.centres.costs() == {}
        rule = CostRule((("92", POINTS),), reason="tariffFee")
        await desk.centres.put(CostSettings(Rates(1500, 500), (rule,), "999"), name="Rules")
        rows = [
            ("number", "reason", "offering", "amount"),
            (NUMBER, "tariffFee", "t_1", "225.00"),
            (NUMBER, "usage", "t_1", "0.99"),
        ]
        await load(world, desk, rows, Book.BILL)
        assert await desk.centres.costs() == {"92": Money(225_00), "999": Money(99)}
        assert desk.centres.settings.state.value.rates == Rates(1500, 500)

    play(story)


def test_rules_are_a_step_and_of_one_profile() -> None:
    async def story(world: World, desk: Reconciliation) -> None:
        centres = desk.centres
        rows = [("number", "reason", "offering", "amount"), (NUMBER, "tariffFee", "t_1", "225.00")]
        await load(world, desk, rows, Book.BILL)
        made = CostSettings(Rates(), (CostRule((("92", POINTS),)),), "999")
        await centres.put(made, name="Rules")
        assert await centres.costs() == {"92": Money(225_00)}
        await centres.put(made, name="Nothing new")
        assert await world.cabinet.undo.undo() == "Rules"
        assert centres.settings.state.value == CostSettings()
        assert await centres.costs() == {"949": Money(225_00)}
        assert await world.cabinet.undo.redo() == "Rules"
        assert centres.settings.state.value == made
        await world.session.close()
        assert centres.settings.state.value == CostSettings()

    play(story)


def test_rules_that_were_not_kept_are_no_step() -> None:
    async def story(world: World, desk: Reconciliation) -> None:
        world.vault.store.full = StorageTrouble("full")
        with pytest.raises(StorageTrouble):
            await desk.centres.put(CostSettings(rest="1"), name="Rules")
        assert desk.centres.settings.state.value == CostSettings()
        assert world.cabinet.undo.undo_name.value == ""

    play(story)


def test_many_lines_are_split_like_few() -> None:
    async def story(_world: World, desk: Reconciliation) -> None:
        lines = [CostLine(NUMBER, "fee", "", Money(kopiykas)) for kopiykas in range(3_000)]
        settings = CostSettings(rules=(CostRule((("92", 3_333), ("93", 6_667))),))
        split = await desk.centres.split(lines, settings)
        assert split == split_costs(lines, settings.rules, rest="949")
        assert sum(amount.kopiykas for amount in split.values()) == sum(range(3_000))

    play(story)


def test_the_persons_own_line_is_in_no_book_of_the_company() -> None:
    async def story(world: World, desk: Reconciliation) -> None:
        world.operator.company.rows += [
            Move("own", AT, OLENA, "26000000001", "tariffFee", -180_00, offering="t_1"),
            Move("gift", AT, OLENA, "26000000001", "topupCard", 180_00),
        ]
        await desk.gather()
        for book in Book:
            assert OLENA not in {entry.number for entry in desk.state.value.own[book]}
        assert len(desk.state.value.own[Book.BILL]) == 1

    play(story)
