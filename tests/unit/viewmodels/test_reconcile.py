"""The reconciliation desk as a person sees it: files, lists, pairs, what is taken away."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from fakes.clock import settle
from fakes.world import World
from kyivstar_desktop.domain.company_moves import Move
from kyivstar_desktop.domain.errors import FileTrouble, Offline
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.reconcile_costs import POINTS, CostRule, Rates
from kyivstar_desktop.services.reconcile_costs import CostSettings
from kyivstar_desktop.viewmodels.reconcile import ReconcileViewModel
from kyivstar_desktop.viewmodels.reconcile_effects import ActWanted, Saved, Told, Undoable

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kyivstar_desktop.domain.batch import RawCell

AT = datetime(2026, 11, 5, 9, tzinfo=UTC)
NUMBER = "+380675550211"
STATEMENT = [
    ("Дата", "Сума", "Призначення платежу"),
    ("05.11.2026", "500,00", "рахунок 26000001000"),
    ("06.11.2026", "70,00", "невідомо що"),
    ("учора", "1,00", ""),
]
BILL = [
    ("number", "reason", "offering", "amount"),
    (NUMBER, "tariffFee", "t_1", "230.00"),
    ("+380675550299", "tariffFee", "t_1", "127.50"),
]


class Sight:
    """A view model over a signed-in world, and what it has said."""

    def __init__(self, world: World) -> None:
        self.world = world
        cabinet = world.cabinet
        self.vm = ReconcileViewModel(cabinet.reconcile, world.accounts, cabinet.exports)
        self.said: list[object] = []
        self.vm.effect.connect(self.said.append)

    async def give(self, rows: list[tuple[str | RawCell, ...]], book: str) -> None:
        path = self.world.tables.put("/tables/file.csv", rows)
        self.vm.open(str(path), book)
        await settle()

    def causes(self) -> list[str]:
        table = self.vm.table
        return [table.data(table.index(n, 0)) for n in range(table.rowCount())]


def play(story: Callable[[Sight], Awaitable[None]]) -> None:
    async def whole() -> None:
        async with World() as world:
            await world.sign_in()
            world.operator.company.rows = [
                Move("in", AT, "", "26000001000", "topupOther", 500_00),
                Move("lone", AT, "", "26000001000", "topupOther", 71_00),
                Move("fee", AT, NUMBER, "26000002001", "tariffFee", -225_00, offering="t_1"),
            ]
            sight = Sight(world)
            try:
                await story(sight)
            finally:
                sight.vm.dispose()

    asyncio.run(whole())


def test_a_file_that_says_enough_is_matched_at_once() -> None:
    async def story(sight: Sight) -> None:
        vm = sight.vm
        assert (vm.state.page, vm.state.can_export) == ("empty", False)
        await sight.give(STATEMENT, "bank")
        assert vm.state.page == "lists"
        bank = next(card for card in vm.state.cards if card.key == "bank")
        assert (bank.name, bank.note) == ("file.csv", "2 line(s) · ₴570.00".replace("(s)", "s"))
        assert bank.refused == "Left out: 1 (line 4: the day is not understood)"
        assert sight.causes() == ["No pair", "No pair"]
        assert [tile.value for tile in vm.state.tiles][:4] == ["1", "0", "1", "1"]
        vm.choose_list("agreed")
        await settle()
        assert sight.causes() == ["Agreed"]

    play(story)


def test_columns_are_asked_where_the_heads_tell_nothing() -> None:
    async def story(sight: Sight) -> None:
        vm = sight.vm
        await sight.give([("I", "II"), ("05.11.2026", "500,00")], "bank")
        asked = vm.state.mapping
        assert asked is not None
        assert (asked.can_accept, asked.trouble) == (False, "A day and a sum are needed")
        vm.set_role(0, "day")
        vm.set_role(1, "day")
        asked = vm.state.mapping
        assert asked is not None
        assert [column.role for column in asked.columns] == ["", "day"], "a role has one column"
        vm.set_role(0, "day")
        vm.set_role(1, "amount")
        vm.accept()
        await settle()
        assert vm.state.mapping is None
        assert vm.state.page == "lists"

    play(story)


def test_a_wrong_guess_can_be_told_anew() -> None:
    async def story(sight: Sight) -> None:
        vm = sight.vm
        rows: list[tuple[str | RawCell, ...]] = [
            ("Номер", "Інший", "reason", "amount"),
            ("+380675550299", NUMBER, "tariffFee", "225.00"),
        ]
        await sight.give(rows, "bill")
        assert sight.causes() == ["No pair", "Not our number"]
        card = next(one for one in vm.state.cards if one.key == "bill")
        assert card.columns == "Columns…"
        assert [one.columns for one in vm.state.cards if one.key == "bank"] == [""]
        vm.ask_columns("bill")
        asked = vm.state.mapping
        assert asked is not None
        assert [column.role for column in asked.columns] == ["number", "", "reason", "amount"]
        vm.set_role(1, "number")
        vm.accept()
        await settle()
        assert vm.state.mapping is None
        assert vm.state.tiles[0].value == "1"

    play(story)


def test_several_sums_are_asked_about() -> None:
    async def story(sight: Sight) -> None:
        heads = ("number", "reason", "Сума без ПДВ", "ПДВ", "Сума з ПДВ")
        await sight.give([heads, (NUMBER, "tariffFee", "187.50", "37.50", "225.00")], "bill")
        asked = sight.vm.state.mapping
        assert asked is not None
        assert asked.can_accept
        assert sight.vm.state.page == "empty", "nothing is read before it is told"

    play(story)


def test_pairs_that_could_not_be_kept_are_told() -> None:
    async def story(sight: Sight) -> None:
        vm = sight.vm
        await sight.give(STATEMENT, "bank")
        for n in range(2):
            vm.act(n)
        vm.pair()
        await settle()
        company = sight.world.operator.company
        company.rows = [move for move in company.rows if move.id != "lone"]
        vm.gather()
        await settle()
        told = [effect.text for effect in sight.said if isinstance(effect, Told)]
        assert told == [
            "Pairs made by hand that could not be kept: 1, our movement is there no longer"
        ]

    play(story)


def test_a_file_that_fails_while_it_is_read_keeps_the_dialog() -> None:
    async def story(sight: Sight) -> None:
        await sight.give([("I", "II"), ("05.11.2026", "500,00")], "bank")
        sight.vm.set_role(0, "day")
        sight.vm.set_role(1, "amount")
        sight.world.tables.fail_next("rows", FileTrouble("changed"))
        sight.vm.accept()
        await settle()
        asked = sight.vm.state.mapping
        assert asked is not None
        assert asked.trouble
        sight.vm.forget_mapping()
        assert sight.vm.state.page == "empty"

    play(story)


def test_two_lone_lines_are_put_together_and_apart() -> None:
    async def story(sight: Sight) -> None:
        vm = sight.vm
        await sight.give(STATEMENT, "bank")
        rows = range(vm.table.rowCount())
        mine = next(n for n in rows if vm.table.row(n).ours is not None)
        other = next(n for n in rows if vm.table.row(n).theirs is not None)
        vm.act(mine)
        assert (vm.state.can_pair, vm.is_picked(vm.table.row(mine))) == (False, True)
        assert vm.state.pair == "Ours ₴71.00 is picked: pick its line of the file"
        vm.act(other)
        assert vm.state.pair == "Ours ₴71.00 and the file's ₴70.00"
        vm.pair()
        await settle()
        assert sight.causes() == ["Another sum"]
        assert sight.said == [Undoable("Two lines put together")]
        assert vm.state.pair == ""
        vm.act(0)
        await settle()
        assert sight.causes() == ["No pair", "No pair"]
        await sight.world.cabinet.undo.undo()
        await settle()
        assert sight.causes() == ["Another sum"]

    play(story)


def test_a_picked_line_is_let_go_by_the_same_press() -> None:
    async def story(sight: Sight) -> None:
        await sight.give(STATEMENT, "bank")
        sight.vm.pick(0)
        sight.vm.pick(0)
        assert sight.vm.state.pair == ""

    play(story)


def test_search_finds_by_number_sum_and_purpose() -> None:
    async def story(sight: Sight) -> None:
        vm = sight.vm
        await sight.give(STATEMENT, "bank")
        for text, found in (("70,00", 1), ("невідомо", 1), ("260000", 1), ("нічого", 0)):
            vm.search(text)
            await settle()
            assert vm.table.rowCount() == found, text
        assert vm.state.nothing == "Nothing found. Reset the search"

    play(story)


def test_the_bill_is_split_by_codes_with_taxes() -> None:
    async def story(sight: Sight) -> None:
        rule = CostRule((("92", POINTS),), reason="tariffFee")
        centres = sight.world.cabinet.reconcile.centres
        await centres.put(CostSettings(Rates(), (rule,), "949"), name="Rules")
        await sight.give(BILL, "bill")
        (row,) = sight.vm.state.costs
        assert (row.code, row.amount) == ("92", "₴357.50")
        assert "VAT 20%" in sight.vm.state.costs_note
        assert "7.5%" in sight.vm.state.costs_note
        sight.vm.remove("bill")
        await settle()
        assert sight.vm.state.costs == ()

    play(story)


def test_a_table_xml_and_the_act_are_taken_away() -> None:
    async def story(sight: Sight) -> None:
        vm, exports = sight.vm, sight.world.exports
        await sight.give(BILL, "bill")
        vm.save("/documents/out.csv", "cp1251")
        await settle()
        vm.save("/documents/out.xml", "")
        await settle()
        assert [effect.path for effect in sight.said if isinstance(effect, Saved)] == [
            "/documents/out.csv",
            "/documents/out.xml",
        ]
        written = exports.files[Path("/documents/out.csv")]
        assert [row[0] for row in written] == ["Cause", "Another sum", "Not our number"]
        content = exports.contents[Path("/documents/out.xml")]
        root = ET.fromstring(content)  # noqa: S314 our own file
        totals = root.find("totals")
        assert totals is not None
        assert totals.attrib == {"file": "357.50", "own": "225.00", "difference": "132.50"}
        centre = root.find("costCentres/costCentre")
        assert centre is not None
        parts = [
            Money(int(centre.attrib[name].replace(".", ""))) for name in ("net", "vat", "levy")
        ]
        assert parts[0] + parts[1] + parts[2] == Money(357_50)
        assert {line.attrib["cause"] for line in root.iter("line")} == {"sumDiffers", "notOurs"}
        vm.save("/documents/act.pdf", "")
        await settle()
        wanted = next(effect for effect in sight.said if isinstance(effect, ActWanted))
        assert wanted.act.words.startswith("Total of the file: Three hundred fifty-seven hryvnias")
        assert len(wanted.act.rows) == 2

    play(story)


def test_offline_the_file_is_kept_and_the_trouble_said() -> None:
    async def story(sight: Sight) -> None:
        sight.world.operator.company.fail_next("moves", Offline())
        await sight.give(STATEMENT, "bank")
        assert (sight.vm.state.page, sight.vm.state.trouble is not None) == ("waiting", True)
        sight.vm.gather()
        await settle()
        assert (sight.vm.state.page, sight.vm.state.trouble) == ("lists", None)

    play(story)


def test_another_month_is_an_empty_desk() -> None:
    async def story(sight: Sight) -> None:
        await sight.give(STATEMENT, "bank")
        older = sight.vm.state.months[3][0]
        sight.vm.choose_month(older)
        await settle()
        assert (sight.vm.state.month, sight.vm.state.page) == (older, "empty")

    play(story)
