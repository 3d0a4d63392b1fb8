"""The numbers desk on a real operator (P15, P16, P31, P38, N3, N11, screens 11 and 18)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QTreeView

from journeys.program import Keyboard, code_name
from kyivstar_desktop.app.hand import Hand
from kyivstar_desktop.domain.fleet import FleetPicked, FleetQuery
from kyivstar_desktop.views.widgets.fleet_grid import FleetGrid

if TYPE_CHECKING:
    from journeys.program import Journey, Program
    from kyivstar_desktop.domain.fleet import FleetLine, Node
    from support.sandbox import SandboxChild

translate = QCoreApplication.translate
BOSS, OLENA, ROOT = "+380670000021", "+380670000001", "26000001000"
CONTROL = Qt.KeyboardModifier.ControlModifier


async def desk(program: Program) -> FleetGrid:
    """The grid, once the first round over all numbers has ended."""
    await program.go(translate("Shell", "Numbers"))
    await program.at("numbers")
    fleet = program.core.cabinet.fleet

    def polled() -> bool:
        told = fleet.freshness.value
        return told.ended_at is not None and told.total > 0 and not told.running

    await program.hand.wait("the numbers were not read", polled, 60.0)
    grid = await program.hand.wait_for(FleetGrid, translate("Numbers", "Numbers"))
    assert isinstance(grid, FleetGrid)
    total = fleet.freshness.value.total
    await program.hand.wait("not all rows", lambda: grid.row_count == total)
    return grid


def texts(grid: FleetGrid, column: int) -> list[str]:
    """What a reader hears of a column."""
    model = grid.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(n, column).data(role)) for n in range(min(50, model.rowCount()))]


def dialog(program: Program) -> QDialog | None:
    found = program.life.window.findChildren(QDialog)
    return next((one for one in found if one.isVisible()), None)


async def rows_of(program: Program) -> list[FleetLine]:
    """Every number of the company, straight from the store."""
    found: list[FleetLine] = []
    async for chunk in program.core.cabinet.fleet.rows(FleetPicked(FleetQuery())):
        found += chunk
    return found


async def answered(program: Program, text: str) -> None:
    await program.hand.wait("nothing was asked", lambda: dialog(program) is not None)
    asked = dialog(program)
    assert asked is not None
    await Hand(asked).press(text)


def test_every_number_is_accounted_for_found_and_opened_by_keys(journey: Journey) -> None:
    async def story(program: Program) -> None:
        grid = await desk(program)
        told = program.core.cabinet.fleet.freshness.value
        assert told.fresh + told.failed + told.skipped == told.total
        assert program.shell.state.fleet_text
        tree = program.hand.find(QTreeView, translate("Numbers", "Departments"))
        assert isinstance(tree, QTreeView)

        def counted() -> bool:
            whole = str(tree.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
            return str(told.total) in whole.replace("\u00a0", "")

        await program.hand.wait("the tree counts other numbers", counted)
        assert tree.model().rowCount(tree.model().index(0, 0)) > 0
        assert grid.row_count == told.total
        assert all(texts(grid, 4)), "every number says its risk in words"
        number = texts(grid, 0)[-1]
        keys = Keyboard(program)
        await keys.press(Qt.Key.Key_F, CONTROL)
        name = translate("Numbers", "Search in the numbers")
        await program.hand.type(name, number.replace("\u00a0", "").removeprefix("+38"))
        await program.hand.wait("not found", lambda: texts(grid, 0) == [number])
        await keys.press(Qt.Key.Key_Down)
        await keys.press(Qt.Key.Key_Return)
        await program.at("overview")
        current = program.core.accounts.current.value
        assert current is not None
        assert current.number == number.replace("\u00a0", "")

    journey.play(story, signed_in=BOSS)


def test_a_pasted_list_and_who_stops_go_to_a_batch(journey: Journey) -> None:
    async def story(program: Program) -> None:
        grid = await desk(program)
        fleet = program.core.cabinet.fleet
        keys = Keyboard(program)
        shown = program.shell.page
        assert shown is not None
        ours = [text.replace("\u00a0", " ") for text in texts(grid, 0)[:3]]
        QGuiApplication.clipboard().setText("\n".join([*ours, "067 999 88 77", "директор"]))
        await program.hand.press(translate("Numbers", "Paste a list"))
        text = translate("Numbers", "Choose %n number(s)", "", 3)
        await answered(program, text)
        await program.hand.wait("not chosen", lambda: shown.chosen == 3)
        QGuiApplication.clipboard().clear()
        grid.setFocus()
        await keys.press(Qt.Key.Key_A, CONTROL)
        total = fleet.freshness.value.total

        def summed() -> bool:
            sums = shown.inputs.sums
            return sums is not None and sums.count == total == shown.chosen

        await program.hand.wait("no sums of all", summed)
        rows = await rows_of(program)
        missing = sum(one.risk.short.kopiykas for one in rows if one.risk.short)
        assert shown.inputs.sums.short == missing > 0
        assert sum(one.risk.at_risk for one in rows) == program.shell.inputs.at_risk
        await program.hand.press(translate("Numbers", "Top up what is missing"))
        await program.at("batch")

    journey.play(story, signed_in=BOSS)


def test_a_new_department_takes_three_numbers_and_every_sum_agrees(journey: Journey) -> None:
    """P16: made from the tree, filled by «Move», and nothing is lost or counted twice."""

    async def story(program: Program) -> None:
        grid = await desk(program)
        fleet, hand = program.core.cabinet.fleet, program.hand
        shown: Any = program.shell.page
        before = await fleet.sums(FleetQuery())

        def whole() -> bool:
            return sum(n.numbers for n in fleet.nodes.value if not n.depth) == before.count

        await hand.wait("the tree counts other numbers", whole)
        was = {n.id: n for n in fleet.nodes.value}
        await hand.press(translate("Numbers", "New department or cost centre"))
        await hand.wait("nothing was asked", lambda: dialog(program) is not None)
        asked = dialog(program)
        assert asked is not None
        await Hand(asked).type(translate("Numbers", "Name"), "Нічна зміна")
        await Hand(asked).press(translate("Numbers", "Create"))

        def made() -> Node | None:
            return next((n for n in fleet.nodes.value if n.id not in was), None)

        await hand.wait("it is not in the tree", lambda: made() is not None)
        new = made()
        assert new is not None
        assert (new.name, new.kind, new.numbers) == ("Нічна зміна", "department", 0)
        await hand.wait("not drawn", lambda: new.id in {row.key for row in shown.state.tree})
        for row in range(3):
            shown.check(row)
        picked = [shown.model.row(row) for row in range(3)]
        assert all(picked)
        moved = await fleet.sums(shown.picked)
        grid.setFocus()
        program.life.window.page.act("move", shown.picked, -1)
        await hand.wait("nothing was asked", lambda: dialog(program) is not None)
        asked = dialog(program)
        assert asked is not None
        places = Hand(asked).find(QComboBox, translate("Numbers", "Department"))
        assert isinstance(places, QComboBox)
        places.setCurrentIndex(places.findData(new.id))
        await Hand(asked).press(translate("Numbers", "Move"))

        def counted() -> int:
            return next(n.numbers for n in fleet.nodes.value if n.id == new.id)

        await hand.wait("not moved", lambda: counted() == 3)
        assert await fleet.sums(FleetQuery(node=new.id)) == moved
        assert await fleet.sums(FleetQuery()) == before
        left = {line.node for line in picked}
        for node in fleet.nodes.value:
            if node.id in was and node.id not in left and node.depth:
                inside = any(one.parent == node.id for one in fleet.nodes.value)
                assert inside or node.numbers == was[node.id].numbers
        await fleet.refresh(full=True)
        assert await fleet.sums(FleetQuery(node=new.id)) == moved
        assert await fleet.sums(FleetQuery()) == before

    journey.play(story, signed_in=BOSS)


def test_a_role_given_and_taken_while_signed_in(journey: Journey, operator: SandboxChild) -> None:
    """P17: the company's group comes by the stream and goes with the role; nobody signs in anew."""

    def give(role: str | None) -> None:
        operator.control("POST", "role", {"login": OLENA, "account": ROOT, "role": role})

    async def story(program: Program) -> None:
        await program.give_number(OLENA)
        await program.hand.type(code_name("SignIn", 4), operator.last_code(OLENA))
        await program.at("overview")
        await program.synced()
        await program.hand.wait("no stream", lambda: not program.core.live.down.value, 30.0)

        def rail() -> set[str]:
            return {item.key for item in program.shell.state.rail}

        assert not {"numbers", "batch"} & rail()
        give("coordinator")
        await program.hand.wait("no company", lambda: {"numbers", "batch"} <= rail(), 40.0)
        await desk(program)
        assert program.shell.page is not None
        assert program.shell.page.may_batch
        give(None)
        await program.hand.press(translate("Numbers", "New department or cost centre"))
        await program.hand.wait("nothing was asked", lambda: dialog(program) is not None)
        asked = dialog(program)
        assert asked is not None
        await Hand(asked).type(translate("Numbers", "Name"), "Чуже")
        await Hand(asked).press(translate("Numbers", "Create"))
        await program.at("overview", 40.0)
        assert not {"numbers", "batch"} & rail()

    journey.play(story, operator=operator.url)


def test_a_label_outlives_the_program(journey: Journey) -> None:
    numbers: list[str] = []

    async def first(program: Program) -> None:
        grid = await desk(program)
        numbers.append(texts(grid, 0)[0])
        keys = Keyboard(program)
        grid.setFocus()
        await keys.press(Qt.Key.Key_Home)
        await keys.press(Qt.Key.Key_F2)
        name = translate("Numbers", "Own name")
        await program.hand.wait_for(QLineEdit, name)
        await program.hand.type(name, "Маршрут 7")
        await keys.press(Qt.Key.Key_Return)
        await program.hand.wait("not written", lambda: "Маршрут 7" in texts(grid, 1))

    async def second(program: Program) -> None:
        grid = await desk(program)
        names = dict(zip(texts(grid, 0), texts(grid, 1), strict=True))
        assert names[numbers[0]] == "Маршрут 7"
        name = translate("Numbers", "Search in the numbers")
        await program.hand.type(name, "маршрут")
        await program.hand.wait("not found by it", lambda: grid.row_count == 1)

    journey.play(first, signed_in=BOSS)
    journey.play(second)
