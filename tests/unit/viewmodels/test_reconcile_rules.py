"""The editor of cost rules and rates: what is typed, said, kept, taken back and taken away."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from fakes.clock import settle
from fakes.world import World
from kyivstar_desktop.domain.company_moves import Move
from kyivstar_desktop.domain.errors import FileTrouble, StorageTrouble
from kyivstar_desktop.domain.fleet import FleetPicked, FleetQuery
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.reconcile_costs import POINTS, CostRule, Rates
from kyivstar_desktop.services.reconcile_costs import CostSettings
from kyivstar_desktop.viewmodels.reconcile import ReconcileViewModel
from kyivstar_desktop.viewmodels.reconcile_effects import Saved, Undoable
from kyivstar_desktop.viewmodels.reconcile_rules import Wrong
from support import numbers_desk, story
from support.numbers_desk import polled

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kyivstar_desktop.viewmodels.reconcile_rules_state import RulesPart

AT = datetime(2026, 11, 5, 9, tzinfo=UTC)
BILL = [("number", "reason", "offering", "amount")]


class Sight:
    """The editor over a bill of two departments; `said` are its effects."""

    def __init__(self, world: World) -> None:
        self.world = world
        cabinet = world.cabinet
        self.centres = cabinet.reconcile.centres
        self.vm = ReconcileViewModel(cabinet.reconcile, world.accounts, cabinet.exports)
        self.rules = self.vm.rules
        self.said: list[object] = []
        self.rules.effect.connect(self.said.append)

    async def open(self) -> None:
        self.rules.edit()
        await settle()

    @property
    def part(self) -> RulesPart:
        part = self.rules.state.part
        assert part is not None
        return part

    @property
    def kept(self) -> CostSettings:
        return self.centres.settings.state.value

    def costs(self) -> dict[str, str]:
        return {row.code: row.amount for row in self.vm.state.costs}


def play(told: Callable[[Sight], Awaitable[None]]) -> None:
    async def whole() -> None:
        async with World(operator=story.olenas_operator(story.make_clock())) as world:
            numbers_desk.tell(world.operator.park, story.OLENA, "coordinator", whole=True)
            await world.sign_in(story.OLENA)
            await polled(world)
            fees = [
                Move(f"m{n}", AT, number, "a", "tariffFee", -225_00, offering="t_1",
                     title="Бізнес 1")
                for n, number in enumerate(await _of_two_departments(world))
            ]  # fmt: skip
            world.operator.company.rows = fees
            sight = Sight(world)
            try:
                rows = [(one.number, one.reason, one.offering, "225.00") for one in fees]
                rows.append((fees[0].number, "usage", "", "0.99"))
                path = world.tables.put("/tables/bill.csv", [*BILL, *rows])
                sight.vm.open(str(path), "bill")
                await settle()
                await settle()
                await told(sight)
            finally:
                sight.vm.dispose()

    asyncio.run(whole())


async def _of_two_departments(world: World) -> list[str]:
    found: dict[str, str] = {}
    async for chunk in world.cabinet.fleet.rows(FleetPicked(FleetQuery())):
        for line in chunk:
            found.setdefault(line.node, line.number)
    return [found["d11"], found["d12"]]


def test_the_editor_opens_as_it_was_kept() -> None:
    async def told(sight: Sight) -> None:
        assert sight.rules.state.part is None
        shares = (("92", 6_000), ("93", 4_000))
        made = CostSettings(Rates(1_400, 750), (CostRule(shares, "d12", "tariffFee"),), "91")
        await sight.centres.put(made, name="Rules")
        await sight.open()
        (row,) = sight.part.rows
        assert (row.node, row.charge, row.codes) == ("d12", "tariffFee|", "92 60 %; 93 40 %")
        assert [f.text for f in (sight.part.rest, sight.part.vat, sight.part.levy)] == [
            "91", "14", "7.5",
        ]  # fmt: skip
        assert dict(sight.part.charges) == {
            "|": "Any charge",
            "tariffFee|": "Tariff fee",
            "tariffFee|t_1": "Tariff fee · Бізнес 1",
            "usage|": "Use beyond the package",
        }
        departments = dict(sight.part.departments)
        assert departments[""] == "Whole company"
        assert departments["d11"] == "Водії · Доставка"
        sight.rules.keep()
        await settle()
        assert sight.rules.state.part is None
        assert sight.said == [], "nothing has changed"

    play(told)


def test_a_rule_is_shown_at_once_kept_and_undone() -> None:
    async def told(sight: Sight) -> None:
        before = sight.costs()
        assert before == {"949": "₴450.99"}
        await sight.open()
        assert sight.part.preview == "949: ₴450.99. Together ₴450.99, the bill ₴450.99"
        sight.rules.add()
        assert sight.part.rows[0].error == "", "nothing was typed yet"
        sight.rules.choose_charge(0, "tariffFee|t_1")
        sight.rules.type_codes(0, "92 33,33 %; 93 66,67 %")
        sight.rules.type_rest("99")
        sight.rules.type_levy("0")
        await settle()
        assert sight.part.preview == (
            "92: ₴149.98 · 93: ₴300.02 · 99: ₴0.99. Together ₴450.99, the bill ₴450.99"
        )
        assert sight.kept == CostSettings(), "nothing is kept before it is told"
        sight.rules.keep()
        await settle()
        assert sight.said == [Undoable("Cost rules changed")]
        assert sight.kept.rates == Rates(2_000, 0)
        assert sight.costs() == {"92": "₴149.98", "93": "₴300.02", "99": "₴0.99"}
        await sight.world.cabinet.undo.undo()
        await settle()
        assert sight.costs() == before

    play(told)


def test_departments_take_what_stands_below_them() -> None:
    async def told(sight: Sight) -> None:
        await sight.open()
        lines = await sight.centres.lines()
        assert [line.nodes[:2] for line in lines] == [("d11", "d1"), ("d12", "d1"), ("d11", "d1")]
        for n, (node, code) in enumerate((("d12", "93"), ("d1", "92"))):
            sight.rules.add()
            sight.rules.choose_node(n, node)
            sight.rules.type_codes(n, code)
        sight.rules.keep()
        await settle()
        assert sight.costs() == {"92": "₴225.99", "93": "₴225.00"}

    play(told)


def test_what_is_wrong_is_said_at_its_field_and_nothing_is_kept() -> None:
    async def told(sight: Sight) -> None:
        await sight.open()
        sight.rules.add()
        sight.rules.keep()
        await settle()
        assert sight.said == [Wrong()]
        assert sight.part.rows[0].error == "Name a ledger code"
        for text, error in (
            ("=1", "«=1» is no code: letters, digits, dot, dash, slash"),
            ("92; 93", "Say the share of «92», as in 92 60 %; 93 40 %"),
            ("92 50; 92 50", "Code «92» stands twice"),
            ("92 60; 93 30,5", "The shares make 90.5 %, not 100 %"),
            ("9" * 40, f"«{'9' * 20}…» is no code: letters, digits, dot, dash, slash"),
        ):
            sight.rules.type_codes(0, text)
            assert sight.part.rows[0].error == error
        sight.rules.type_codes(0, "92")
        sight.rules.type_rest("")
        sight.rules.type_vat("101")
        sight.rules.type_levy("x")
        rate = "A rate is from 0 to 100, as 20 or 7,5"
        errors = [f.error for f in (sight.part.rest, sight.part.vat, sight.part.levy)]
        assert errors == ["Name a ledger code", rate, rate]
        assert sight.part.preview == "What the rules make is shown once every field is right"
        sight.rules.keep()
        await settle()
        assert sight.kept == CostSettings()
        sight.rules.close()
        await sight.open()
        assert sight.part.rows == (), "what was typed is gone"
        assert sight.part.rest.text == "949"

    play(told)


def test_rules_change_places_and_one_that_gets_nothing_is_told() -> None:
    async def told(sight: Sight) -> None:
        await sight.open()
        for codes in ("92", "93"):
            sight.rules.add()
            sight.rules.type_codes(len(sight.part.rows) - 1, codes)
        assert [row.note for row in sight.part.rows] == ["", "Never used: rule 1 takes these lines"]
        sight.rules.choose_charge(1, "usage|")
        sight.rules.move(1, -1)
        sight.rules.move(0, -1)
        sight.rules.move(1, 1)
        assert [row.codes for row in sight.part.rows] == ["93", "92"]
        assert [row.note for row in sight.part.rows] == ["", ""]
        sight.rules.remove(1)
        assert [row.codes for row in sight.part.rows] == ["93"]
        assert sight.part.rows[0].names[2] == "Ledger code, rule 1"

    play(told)


def test_a_department_that_is_gone_stays_in_its_rule_by_name() -> None:
    async def told(sight: Sight) -> None:
        rule = CostRule((("92", POINTS),), node="left", reason="tariffFee", offering="t_9")
        await sight.centres.put(CostSettings(rules=(rule,)), name="Rules")
        await sight.open()
        assert dict(sight.part.departments)["left"] == "No such department: left"
        assert dict(sight.part.charges)["tariffFee|t_9"] == "Tariff fee · t_9"

    play(told)


def test_a_full_disk_is_said_in_the_dialog_which_stays() -> None:
    async def told(sight: Sight) -> None:
        await sight.open()
        sight.rules.type_rest("99")
        sight.world.vault.store.full = StorageTrouble("full")
        sight.rules.keep()
        await settle()
        assert sight.part.trouble
        assert sight.part.rest.text == "99"
        sight.world.vault.store.full = None
        sight.rules.keep()
        await settle()
        assert (sight.rules.state.part, sight.kept.rest) == (None, "99")

    play(told)


def test_the_split_is_taken_away_with_a_total_that_closes() -> None:
    async def told(sight: Sight) -> None:
        rule = CostRule((("92", POINTS),), reason="tariffFee")
        await sight.centres.put(CostSettings(rules=(rule,)), name="Rules")
        sight.rules.save("/documents/split.csv", "cp1251")
        await settle()
        assert sight.said == [Saved("/documents/split.csv")]
        heads, *rows, last = sight.world.exports.files[Path("/documents/split.csv")]
        assert list(heads) == ["Code", "Sum", "Without taxes", "VAT", "Pension levy"]
        assert [row[0] for row in (*rows, last)] == ["92", "949", "Together"]
        for at in range(1, 5):
            parts = [row[at] for row in rows]
            assert Money(sum(part.kopiykas for part in parts)) == last[at]
        assert last[1] == Money(450_99)
        assert last[2] + last[3] + last[4] == last[1]

    play(told)


def test_a_split_that_was_not_written_is_said_on_the_page() -> None:
    async def told(sight: Sight) -> None:
        sight.world.exports.fail_next("write_table", FileTrouble("denied"))
        sight.rules.save("/documents/split.xlsx", "")
        await settle()
        assert sight.said == []
        assert sight.vm.state.trouble is not None

    play(told)


def test_a_bill_that_was_put_away_leaves_no_split() -> None:
    async def told(sight: Sight) -> None:
        sight.vm.split()
        sight.vm.remove("bill")
        await settle()
        assert sight.costs() == {}

    play(told)
