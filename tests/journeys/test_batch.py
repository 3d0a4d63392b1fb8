"""Batch operations on a real operator (P18-P22, N2, screens 12 and 13)."""

from __future__ import annotations

import csv
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from journeys.program import Keyboard, code_name
from kyivstar_desktop.app.hand import Hand
from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.domain.fleet import FleetPicked, FleetQuery
from kyivstar_desktop.viewmodels.batch import BatchViewModel
from kyivstar_desktop.views.batch_drop import DropZone
from kyivstar_desktop.views.widgets.verdicts import VerdictTable
from support.consents import Person

if TYPE_CHECKING:
    from pathlib import Path

    from journeys.program import Journey, Program
    from kyivstar_desktop.domain.batch import Batch
    from support.sandbox import SandboxChild

translate = QCoreApplication.translate
BOSS, SECOND = "+380670000021", "+380670000022"
SLOW_MS = 1200
"""So long a row takes that a run is still on its way when a busy computer comes to look at it."""
TOPUPS = {"method": "POST", "path": "*/topupBalance"}


async def enter(program: Program, operator: SandboxChild) -> list[str]:
    """The coordinator is in, the park is read; numbers that take money of their own."""
    await program.give_number(BOSS)
    await program.hand.type(code_name("SignIn", 4), operator.last_code(BOSS))
    await program.at("overview")
    fleet = program.core.cabinet.fleet
    await program.hand.wait(
        "the numbers were not read",
        lambda: fleet.freshness.value.total > 0 and not fleet.freshness.value.running,
        60.0,
    )
    found: list[str] = []
    async for chunk in fleet.rows(FleetPicked(FleetQuery())):
        found += [
            one.number
            for one in chunk
            if one.funded_by == "line" and one.payment == "prepaid" and one.status == "active"
        ]
    return found


async def desk(program: Program) -> BatchViewModel:
    await program.go(translate("Shell", "Batch operations"))
    await program.at("batch")
    page = program.shell.page
    assert isinstance(page, BatchViewModel)
    await program.hand.wait("no source of money", lambda: bool(page.state.start.source))
    return page


def write(path: Path, rows: list[tuple[str, str, str]]) -> Path:
    """As a spreadsheet program of an office writes it."""
    with path.open("w", encoding="cp1251", newline="") as file:
        csv.writer(file, delimiter=";").writerows(
            [("Номер", "Імʼя".replace("ʼ", "'"), "Сума"), *rows]
        )
    return path


async def drop(program: Program, path: Path) -> None:
    """From the file manager onto the page."""
    zone = next(one for one in program.life.window.findChildren(DropZone) if one.isVisible())
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path))])
    where, keys = QPointF(30, 30), Qt.KeyboardModifier.NoModifier
    zone.dropEvent(
        QDropEvent(where, Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, keys)
    )


async def dialog(program: Program) -> Hand:
    """The one that is open."""

    def found() -> list[QDialog]:
        return [one for one in program.life.window.findChildren(QDialog) if one.isVisible()]

    await program.hand.wait("no dialog", lambda: bool(found()))
    return Hand(found()[0])


async def table(program: Program, name: str) -> VerdictTable:
    made = await program.hand.wait_for(VerdictTable, translate("Batch", name))
    assert isinstance(made, VerdictTable)
    return made


async def agree(program: Program, page: BatchViewModel, operator: SandboxChild) -> None:
    """Count and total by hand, then the code of the SMS."""
    check = page.state.check
    batch = page.batch
    assert check is not None
    assert batch is not None
    await program.hand.press(check.main)
    asked = await dialog(program)
    await asked.type(translate("Batch", "How many rows"), str(batch.tally.going.rows))
    whole, rest = divmod(batch.total.kopiykas, 100)
    await asked.type(translate("Batch", "Total, ₴"), f"{whole},{rest:02d}")
    before = len(operator.sms(BOSS))
    await asked.press(check.main)
    await program.hand.wait("no SMS", lambda: len(operator.sms(BOSS)) > before)
    name = translate("Prompts", "Code from the SMS, %1 digits")
    code = operator.last_code(BOSS)

    def prompts() -> list[QDialog]:
        found = [one for one in program.life.window.findChildren(QDialog) if one.isVisible()]
        return [one for one in found if one.windowTitle() != ""]

    await program.hand.wait("no question for the code", lambda: bool(prompts()))
    hand = Hand(prompts()[0])
    await hand.type(name.replace("%1", str(len(code))), code)
    await hand.press(translate("Prompts", "Confirm"))


async def state(program: Program, page: BatchViewModel, *wanted: State) -> Batch:
    def now() -> State | None:
        return page.batch.state if page.batch is not None else None

    await program.hand.wait(f"not {wanted}", lambda: now() in wanted, 60.0)
    assert page.batch is not None
    return page.batch


def credited(operator: SandboxChild, after: int) -> Counter[str]:
    """Kopiykas by reason and account that top-ups of the company have brought since an entry."""
    found: Counter[str] = Counter()
    for row in operator.ledger(after=after):
        if row["reason"] == "topupAccount":
            for leg in row["legs"]:
                if int(leg["amount"]) > 0:
                    found[str(leg["account"])] += int(leg["amount"])
    return found


def last_entry(operator: SandboxChild) -> int:
    return max((int(row["entry"]) for row in operator.ledger()), default=0)


def test_p19_p20_a_file_with_bad_rows_is_corrected_paid_and_told_row_by_row(
    journey: Journey, operator: SandboxChild, tmp_path: Path
) -> None:
    async def story(program: Program) -> None:
        own = await enter(program, operator)
        page = await desk(program)
        rows = [(number.removeprefix("+"), "Хтось", "150,00") for number in own[:5]]
        rows += [("067 555 02 1", "Без цифри", "150,00"), (own[0], "Двічі", "150,00")]
        rows += [(own[6], "Без суми", "сто")]
        path = write(tmp_path / "аванс.csv", rows)
        before = last_entry(operator)
        await drop(program, path)
        await program.hand.wait(
            f"not checked: {page.state.trouble}", lambda: page.state.check is not None, 30.0
        )
        grid = await table(program, "Rows of the check")
        await program.hand.wait("no rows", lambda: page.check_rows.rowCount() == len(rows))
        assert page.state.check is not None
        assert [tile.figure for tile in page.state.check.tiles[:3]] == ["5", "1", "2"]
        assert credited(operator, before) == Counter(), "a dry run pays nothing"
        await correct(program, page, grid, own[5])
        await agree(program, page, operator)
        batch = await state(program, page, State.DONE, State.NOT_RECONCILED)
        assert batch.state is State.DONE, batch.note
        assert batch.tally.confirmed.rows == 6
        assert sum(credited(operator, before).values()) == 6 * 150_00
        assert operator.invariants()["ok"]
        page.save_result(str(tmp_path / "result.csv"))
        await program.hand.wait("no result", (tmp_path / "result.csv").exists)
        with (tmp_path / "result.csv").open(encoding="utf-8-sig") as file:
            told = list(csv.reader(file, delimiter=";"))
        done = [line for line in told if translate("Batch", "Credited") in line]
        assert (len(told), len(done)) == (len(rows) + 1, 6)

    journey.play(story, operator=operator.url)


async def correct(program: Program, page: BatchViewModel, grid: VerdictTable, number: str) -> None:
    """F3 to the row that is no number, Enter, the right number, Enter."""
    await Keyboard(program).ready()
    for _ in range(4):
        await Keyboard(program).press(Qt.Key.Key_F3)
        shown = page.row(grid.current_row)
        assert shown is not None
        if shown.row.code == "notANumber":
            break
    QTest.keyClick(grid, Qt.Key.Key_Return)
    await program.hand.type(translate("Batch", "Number of the row"), number)
    await program.hand.press(translate("Batch", "Save"))

    def ready() -> bool:
        return page.state.check is not None and page.state.check.tiles[0].figure == "6"

    await program.hand.wait("not corrected", ready)


def test_p22_over_the_limit_waits_for_a_second_person_and_runs_after_a_press(
    journey: Journey, operator: SandboxChild, tmp_path: Path
) -> None:
    async def story(program: Program) -> None:
        own = await enter(program, operator)
        page = await desk(program)
        rows = [(number, "Хтось", "9000") for number in own[:6]]
        path = write(tmp_path / "велике.csv", rows)
        before = last_entry(operator)
        await drop(program, path)
        await program.hand.wait("not checked", lambda: page.state.check is not None, 30.0)
        check = page.state.check
        assert check is not None
        text = translate("Batch", "Send for approval, %1").partition("%1")[0]
        assert check.main.startswith(text), (check.main, check.why)
        await agree(program, page, operator)
        batch = await state(program, page, State.AWAITING_APPROVAL)
        assert credited(operator, before) == Counter()
        second = Person(operator, SECOND)
        approval = {
            "type": "topup_batch_approval",
            "grant_id": batch.grant_id,
            "batch_digest": batch.digest,
            "row_count": batch.tally.going.rows,
            "total": {"unit": "UAH", "value": batch.total.kopiykas // 100},
        }
        assert second.grant(approval)["status"] == "approved"
        await state(program, page, State.APPROVED)
        assert credited(operator, before) == Counter(), "a second person begins nothing"
        await program.hand.press(translate("Batch", "Carry out"))
        done = await state(program, page, State.DONE)
        assert done.tally.confirmed.rows == len(rows)
        assert sum(credited(operator, before).values()) == len(rows) * 9_000_00
        assert operator.invariants()["ok"]

    journey.play(story, operator=operator.url)


def test_n2_pause_leave_start_again_and_resume_pays_each_row_once(
    journey: Journey, operator: SandboxChild, tmp_path: Path
) -> None:
    count = 40
    seen: list[int] = []

    async def first(program: Program) -> None:
        own = await enter(program, operator)
        page = await desk(program)
        path = write(tmp_path / "довге.csv", [(one, "Хтось", "10") for one in own[:count]])
        seen.append(last_entry(operator))
        operator.faults([{**TOPUPS, "effect": "delay", "ms": SLOW_MS}])
        await drop(program, path)
        await program.hand.wait("not checked", lambda: page.state.check is not None, 30.0)
        await agree(program, page, operator)
        await state(program, page, State.RUNNING)

        def some() -> bool:
            return page.batch is not None and page.batch.tally.settled >= 4

        await program.hand.wait("no row went through", some, 30.0)
        await program.hand.press(translate("Batch", "Pause"))
        batch = await state(program, page, State.PAUSED)
        assert 4 <= batch.tally.settled < count
        await program.hand.press(page.state.run.hold_text if page.state.run is not None else "")
        await state(program, page, State.RUNNING)

    async def second(program: Program) -> None:
        await program.at("overview", 30.0)
        operator.faults([])
        await program.go(translate("Shell", "Batch operations"))
        await program.at("batch")
        page = program.shell.page
        assert isinstance(page, BatchViewModel)
        await program.hand.wait("nothing was kept", lambda: bool(page.state.queue), 30.0)
        told = page.state.interrupted
        assert told is not None, page.state.queue
        await program.hand.press(told.resume)
        done = await state(program, page, State.DONE, State.NOT_RECONCILED)
        assert (done.state, done.tally.confirmed.rows) == (State.DONE, count)
        paid = credited(operator, seen[0])
        assert len(paid) == count
        assert set(paid.values()) == {10_00}, "each row once"
        assert operator.invariants()["ok"]

    journey.play(first, operator=operator.url)
    journey.play(second, operator=operator.url)
