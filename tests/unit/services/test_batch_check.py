"""Drafts of batches: every row judged, corrected, found again; nothing is left of what failed."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fakes.clock import settle
from fakes.operator import IHOR, OLENA
from kyivstar_desktop.domain.account import LineStatus
from kyivstar_desktop.domain.batch import Level, RawCell, State, Wanted
from kyivstar_desktop.domain.errors import FileTrouble, Refused, VaultLocked
from kyivstar_desktop.domain.money import Money
from support.batch_desk import FILE, SOURCE, checked, consent, desk_of, ended, numbers
from support.screens import play

if TYPE_CHECKING:
    from fakes.world import World

ROWS = [
    ("Номер", "Сума", "Імʼя"),
    (OLENA, "30", "Олена"),
    ("0671112233", "100,50", "Ігор"),
    (OLENA, "40", ""),
    ("0501112233", "20", ""),
    ("067", "20", ""),
    ("0671112244", "-5", ""),
    ("0671112255", "0,01", ""),
    ("", "", ""),
]


async def draft(world: World) -> str:
    batches = desk_of(world)
    preview = await batches.preview(world.tables.put(FILE, ROWS))
    return await batches.check_file(preview, preview.mapping, kind="topup", source_id=SOURCE)


def test_each_row_has_its_verdict_and_problems_come_first() -> None:
    async def story(world: World) -> None:
        batch_id = await draft(world)
        page = await desk_of(world).rows(batch_id)
        assert [(r.line_no, r.level, r.code) for r in page.rows] == [
            (6, Level.ERROR, "notANumber"),
            (7, Level.ERROR, "sumUnread"),
            (8, Level.ERROR, "sumOutOfRange"),
            (9, Level.ERROR, "emptyRow"),
            (3, Level.WARNING, "notInList"),
            (4, Level.WARNING, "twiceInFile"),
            (5, Level.WARNING, "otherOperator"),
            (2, Level.OK, "ready"),
        ]
        batch = desk_of(world).get(batch_id)
        assert (batch.rows, batch.tally.going.rows, batch.total) == (8, 1, Money(30_00))
        assert batch.tally.waiting == 3

    play(story)


def test_one_file_reaches_every_verdict_of_the_glossary() -> None:
    async def story(world: World) -> None:
        park, now = world.operator.park, world.clock.now()
        park.company(OLENA)
        park.department("d1", "Доставка")
        mine = [park.add(n, node="d1", user=f"Працівник {n}") for n in range(1, 5)]
        ending = park.add(5, active_until=now + timedelta(days=7))
        gone = park.add(6, status=LineStatus.ENDED)
        shared = park.add(7, funded_by="account")
        off = park.add(8, status=LineStatus.SUSPENDED, suspension="blockLost")
        world.operator.batches.topups.append((mine[1].number, now - timedelta(days=1), Money(50)))
        await world.sign_in()
        await settle(200)
        batches = desk_of(world)
        batches.facts.limits = lambda: {"d1": ("Доставка", Money(200_00))}
        formula = RawCell("formula", "30")
        rows = [
            ("Номер", "Сума", "ПІБ"),
            (mine[0].number, "30", ""), (mine[0].number, "30", ""), (mine[1].number, "30", ""),
            (ending.number, "30", ""), (mine[2].number, "150", ""), ("0670001122", "30", ""),
            ("0501112233", "30", ""), ("12", "30", ""), ("0443334455", "30", ""),
            (mine[3].number, "сто", ""), (mine[3].number, "0,50", ""), (gone.number, "30", ""),
            (mine[3].number, formula, ""), ("", "", ""), (shared.number, "30", ""),
            (off.number, "30", ""),
        ]  # fmt: skip
        preview = await batches.preview(world.tables.put(FILE, rows))
        batch_id = await batches.check_file(preview, preview.mapping, kind="topup")
        found = {row.line_no: row for row in (await batches.rows(batch_id)).rows}
        assert [str(found[n].code) for n in range(2, 18)] == [
            "ready", "twiceInFile", "recentlyToppedUp", "lifeEnds", "overNodeLimit", "notInList",
            "otherOperator", "notANumber", "landline", "sumUnread", "sumOutOfRange",
            "numberEnded", "formulaCell", "emptyRow", "accountFunded", "suspended",
        ]  # fmt: skip
        assert found[4].detail["days"] == 1
        assert found[5].detail == {"days": 7}
        assert found[6].detail == {"node": "Доставка", "limit": Money(200_00)}
        assert found[2].user == "Працівник 1"

    play(story, signed_in=False)


def test_pages_and_filters_lose_no_row() -> None:
    async def story(world: World) -> None:
        batch_id = await checked(world, [(n, "30") for n in numbers(500)])
        seen, after = list[int](), None
        while True:
            page = await desk_of(world).rows(batch_id, after=after, limit=37)
            seen += [row.n for row in page.rows]
            after = page.after
            if after is None:
                break
        assert seen == list(range(1, 501))
        found = await desk_of(world).rows(batch_id, text="0670000123")
        assert [row.number for row in found.rows] == ["+380670000123"]
        none = await desk_of(world).rows(batch_id, levels=("error",))
        assert none.rows == ()

    play(story)


def test_accepted_and_excluded_rows_change_what_goes_and_can_be_undone() -> None:
    async def story(world: World) -> None:
        batch_id, batches = await draft(world), desk_of(world)
        await batches.accept(batch_id, code="notInList", said="Прийняти")
        assert batches.get(batch_id).tally.going.kopiykas == 130_50
        await batches.exclude(batch_id, [1], said="Прибрати")
        assert batches.get(batch_id).tally.going.kopiykas == 100_50
        await world.cabinet.undo.undo()
        assert batches.get(batch_id).tally.going.kopiykas == 130_50
        await world.cabinet.undo.undo()
        assert batches.get(batch_id).tally.going.kopiykas == 30_00
        await batches.accept(batch_id, rows=[5, 6, 7, 8])
        assert batches.get(batch_id).tally.going.kopiykas == 30_00  # an error never goes

    play(story)


def test_a_corrected_row_is_judged_at_once() -> None:
    async def story(world: World) -> None:
        batch_id, batches = await draft(world), desk_of(world)
        await batches.amend(batch_id, 6, number=IHOR, amount="50", said="Виправити")
        (row,) = (await batches.rows(batch_id, text=IHOR)).rows
        assert (row.amount, row.line_no) == (Money(50_00), 7)
        await batches.amend(batch_id, 3, number=OLENA, amount="40")
        (again,) = [r for r in (await batches.rows(batch_id, text=OLENA)).rows if r.n == 3]
        assert (again.code, again.detail["line"]) == ("twiceInFile", 2)
        await world.cabinet.undo.undo()
        (row,) = (await batches.rows(batch_id, codes=("sumUnread",))).rows
        assert row.n == 6

    play(story)


def test_a_number_paid_in_thirty_days_is_warned_of_by_both_books() -> None:
    async def story(world: World) -> None:
        first = await checked(world, [(n, "30") for n in numbers(2)])
        await consent(world, first)
        await desk_of(world).run(first)
        await ended(world, first)
        other = (IHOR, world.clock.now() - timedelta(days=2), Money(70_00))
        world.operator.batches.topups.append(other)
        path = world.tables.put(FILE, [(numbers(1)[0], "30"), (IHOR, "30")])
        preview = await desk_of(world).preview(path)
        second = await desk_of(world).check_file(preview, preview.mapping, kind="topup")
        rows = (await desk_of(world).rows(second, codes=("recentlyToppedUp",))).rows
        assert [(r.number, r.detail["days"], r.detail["amount"]) for r in rows] == [
            (numbers(1)[0], 0, Money(30_00)),
            (IHOR, 2, Money(70_00)),
        ]

    play(story)


def test_a_file_that_changes_while_it_is_read_leaves_no_draft() -> None:
    async def story(world: World) -> None:
        preview = await desk_of(world).preview(world.tables.put(FILE, ROWS))
        world.tables.put(FILE, [*ROWS, (IHOR, "30", "")])
        with pytest.raises(FileTrouble) as trouble:
            await desk_of(world).check_file(preview, preview.mapping, kind="topup")
        assert trouble.value.kind == "changed"
        assert desk_of(world).all.value == ()
        assert await world.vault.journal.batches.all() == ()

    play(story)


def test_a_check_that_is_cancelled_leaves_no_draft() -> None:
    async def story(world: World) -> None:
        from kyivstar_desktop.services.tasks import TaskScope  # noqa: PLC0415 here only

        preview = await desk_of(world).preview(world.tables.put(FILE, ROWS))
        gate = world.tables.hold("rows")
        scope = TaskScope()
        work = desk_of(world).check_file(preview, preview.mapping, kind="topup")
        scope.start(work, name="check", awaited=True)
        await gate.reached.wait()
        await scope.aclose()
        assert await world.vault.journal.batches.all() == ()
        assert desk_of(world).progress.value is None

    play(story)


def test_an_empty_file_and_too_many_rows_are_refused_in_words() -> None:
    async def story(world: World) -> None:
        with pytest.raises(FileTrouble) as trouble:
            await checked(world, [])
        assert trouble.value.kind == "empty"
        many = [(n, "1") for n in numbers(100_001, first=1)]
        with pytest.raises(FileTrouble) as trouble:
            await checked(world, many)
        assert (trouble.value.kind, trouble.value.row) == ("tooMany", 100_001)
        assert await world.vault.journal.batches.all() == ()

    play(story)


def test_a_draft_is_dropped_and_a_running_batch_is_not() -> None:
    async def story(world: World) -> None:
        batch_id = await draft(world)
        await desk_of(world).drop(batch_id)
        assert desk_of(world).all.value == ()
        with pytest.raises(VaultLocked):
            desk_of(world).get(batch_id)
        other = await checked(world, [(OLENA, "30")])
        await consent(world, other)
        with pytest.raises(Refused):
            await desk_of(world).drop(other)

    play(story)


def test_sums_for_all_rows_and_a_source_that_is_gone() -> None:
    async def story(world: World) -> None:
        batches = desk_of(world)
        made = await batches.check_numbers([OLENA, IHOR], kind="topup", amount="25,50")
        assert {r.amount for r in (await batches.rows(made)).rows} == {Money(25_50)}
        with pytest.raises(Refused):
            await batches.check_numbers([OLENA], kind="topup", amount="1e3")
        with pytest.raises(Refused):
            await batches.set_source(made, "pm_none")
        assert (await batches.set_source(made, SOURCE)).source_kind == "company"

    play(story)


def test_another_page_hands_numbers_over_once() -> None:
    async def story(world: World) -> None:
        wanted = Wanted("topup", numbers=(OLENA,), amount="short", count=1)
        desk_of(world).hand_over(wanted)
        assert desk_of(world).take_wanted() == wanted
        assert desk_of(world).take_wanted() is None

    play(story)


def test_a_watched_folder_offers_what_stands_still() -> None:
    async def story(world: World) -> None:
        batches, folder = desk_of(world), Path("/watched")
        await batches.watch_folder(folder)
        world.tables.put(folder / "a.csv", ROWS)
        await batches.look_into_folder()
        watched = batches.folder.value
        assert watched is not None
        first = [(one.name, one.stable) for one in watched.found]
        await batches.look_into_folder()
        watched = batches.folder.value
        assert watched is not None
        assert (first[0][0], [one.stable for one in watched.found]) == ("a.csv", [True])
        world.tables.fail_next("listing", FileTrouble("denied"))
        await batches.look_into_folder()
        assert batches.folder.value is not None
        assert batches.folder.value.trouble == "denied"
        await batches.watch_folder(None)
        await settle()
        assert batches.folder.value is None

    play(story)


def test_the_result_has_a_state_for_every_row() -> None:
    async def story(world: World) -> None:
        batch_id = await draft(world)
        await consent(world, batch_id)
        await desk_of(world).run(batch_id)
        batch = await ended(world, batch_id)
        assert batch.state is State.DONE
        path = Path("/out/result.csv")
        assert await desk_of(world).save_result(batch_id, path) == 8
        rows = world.exports.files[path][1:]
        assert [row[6] for row in rows] == [
            "confirmed", "warning", "warning", "warning", "error", "error", "error", "error",
        ]  # fmt: skip
        facts = await desk_of(world).receipt_facts(batch_id)
        assert (facts.person, facts.operator, facts.file_name) == (
            "Олена Іваненко", "Пісочниця", "topups.csv",
        )  # fmt: skip

    play(story)
