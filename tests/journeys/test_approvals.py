"""Approvals on a real operator (P17, P22, N8): two people, two computers, a file between them."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog

from journeys.program import Journey, code_name
from journeys.test_batch import SECOND, agree, credited, desk, drop, enter, last_entry, write
from journeys.test_batch import state as batch_state
from kyivstar_desktop.app.hand import Hand
from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.viewmodels.approvals import ApprovalsViewModel
from kyivstar_desktop.viewmodels.batch import BatchViewModel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from harness.qt import QtLoop
    from journeys.program import Program
    from support.sandbox import SandboxChild

translate = QCoreApplication.translate


@contextmanager
def beside(qapp: QApplication, qt_loop: QtLoop, folder: Path, seeded: Path) -> Iterator[Journey]:
    """The computer of the second person."""
    made = Journey(qapp, qt_loop, folder, seeded)
    try:
        yield made
    finally:
        made.close()


async def prepared(program: Program, operator: SandboxChild, folder: Path, count: int = 6) -> str:
    """The preparer's batch over the limit, waiting; its consent."""
    own = await enter(program, operator)
    page = await desk(program)
    path = write(folder / "велике.csv", [(number, "Хтось", "9000") for number in own[:count]])
    await drop(program, path)
    await program.hand.wait("not checked", lambda: page.state.check is not None, 30.0)
    await agree(program, page, operator)
    batch = await batch_state(program, page, State.AWAITING_APPROVAL)
    return batch.grant_id


async def second_in(program: Program, operator: SandboxChild) -> ApprovalsViewModel:
    await program.give_number(SECOND)
    await program.hand.type(code_name("SignIn", 4), operator.last_code(SECOND))
    await program.at("overview")
    return await page_of(program)


async def page_of(program: Program) -> ApprovalsViewModel:
    await program.go(translate("Shell", "Approvals"))
    await program.at("approvals")
    page = program.shell.page
    assert isinstance(page, ApprovalsViewModel)
    return page


def dialogs(program: Program) -> list[QDialog]:
    found = [one for one in program.life.window.findChildren(QDialog) if one.isVisible()]
    return [one for one in found if one.windowTitle()]


def named(page: ApprovalsViewModel, verb: str) -> str:
    card = page.state.cards[0]
    return f"{translate('Approvals', verb)}: {card.title}, {card.total}"


async def shown(program: Program, page: ApprovalsViewModel) -> None:
    await program.hand.wait("nothing waits", lambda: bool(page.state.cards), 30.0)


async def carried_out(program: Program, count: int) -> None:
    await program.at("overview", 30.0)
    await program.go(translate("Shell", "Batch operations"))
    await program.at("batch")
    page = program.shell.page
    assert isinstance(page, BatchViewModel)
    await program.hand.wait("nothing was kept", lambda: bool(page.state.queue), 30.0)
    page.open(program.core.cabinet.batches.all.value[0].id)
    await batch_state(program, page, State.APPROVED)
    await program.hand.press(translate("Batch", "Carry out"))
    done = await batch_state(program, page, State.DONE)
    assert done.tally.confirmed.rows == count


def test_p22_a_second_person_approves_by_a_code_and_the_first_one_runs(
    journey: Journey,
    operator: SandboxChild,
    tmp_path: Path,
    qapp: QApplication,
    qt_loop: QtLoop,
    seeded: Path,
) -> None:
    seen: list[int] = []

    async def first(program: Program) -> None:
        seen.append(last_entry(operator))
        await prepared(program, operator, tmp_path)
        page = await page_of(program)
        page.choose_tab("mine")
        await shown(program, page)
        assert not page.state.cards[0].can_approve
        assert page.state.cards[0].why, "who may not approve is told why"

    async def second(program: Program) -> None:
        page = await second_in(program, operator)
        await shown(program, page)
        await program.hand.wait("no badge", lambda: program.shell.inputs.approvals == 1, 30.0)
        button = named(page, "Approve")
        pressed = program.hand.press(button)
        before = len(operator.sms(SECOND))
        await pressed
        await program.hand.wait("no SMS", lambda: len(operator.sms(SECOND)) > before)
        assert "54" in operator.sms(SECOND)[-1]["text"], "the SMS names the sum"
        await program.hand.wait("no question for the code", lambda: bool(dialogs(program)))
        hand, typed = Hand(dialogs(program)[0]), operator.last_code(SECOND)
        name = translate("Prompts", "Code from the SMS, %1 digits")
        await hand.type(name.replace("%1", str(len(typed))), typed)
        await hand.press(translate("Prompts", "Confirm"))
        await program.hand.wait("it still waits", lambda: not page.state.cards, 30.0)
        await program.hand.wait("the badge stays", lambda: program.shell.inputs.approvals == 0)

    async def third(program: Program) -> None:
        await carried_out(program, 6)
        assert sum(credited(operator, seen[0]).values()) == 6 * 9_000_00
        assert operator.invariants()["ok"]
        page = await page_of(program)
        page.choose_tab("log")
        await program.hand.press(translate("Audit", "Verify"))
        await program.sees(translate("Audit", "Every row of the log is as it was written"))
        await program.hand.type(translate("Audit", "Search in the log"), "велике")
        await program.hand.wait("nothing found", lambda: page.log.table.rowCount() >= 4)

    journey.play(first, operator=operator.url)
    with beside(qapp, qt_loop, tmp_path / "second", seeded) as other:
        other.play(second, operator=operator.url)
    journey.play(third, operator=operator.url)


def test_n8_a_request_is_rejected_with_a_reason_that_its_maker_reads(
    journey: Journey,
    operator: SandboxChild,
    tmp_path: Path,
    qapp: QApplication,
    qt_loop: QtLoop,
    seeded: Path,
) -> None:
    reason = "Перевірте суми за відпустку"

    async def first(program: Program) -> None:
        await prepared(program, operator, tmp_path)

    async def second(program: Program) -> None:
        page = await second_in(program, operator)
        await shown(program, page)
        await program.hand.press(named(page, "Reject"))
        await program.hand.wait("no dialog", lambda: bool(dialogs(program)))
        hand = Hand(dialogs(program)[0])
        await hand.write(translate("Approvals", "Reason"), reason)
        await hand.press(translate("Approvals", "Reject"))
        await program.hand.wait("it still waits", lambda: not page.state.cards, 30.0)

    async def third(program: Program) -> None:
        await program.at("overview", 30.0)
        page = await page_of(program)
        page.choose_tab("mine")
        await program.hand.wait(
            "no reason",
            lambda: any(card.note == reason for card in page.state.cards),
            30.0,
        )
        await program.sees(reason)

    journey.play(first, operator=operator.url)
    with beside(qapp, qt_loop, tmp_path / "second", seeded) as other:
        other.play(second, operator=operator.url)
    journey.play(third, operator=operator.url)


def test_n8_a_signed_file_goes_to_an_approver_without_a_connection_and_back(
    journey: Journey,
    operator: SandboxChild,
    tmp_path: Path,
    qapp: QApplication,
    qt_loop: QtLoop,
    seeded: Path,
) -> None:
    request = tmp_path / "велике.kyivstar-request.json"
    answer = tmp_path / "велике.kyivstar-answer.json"
    seen: list[int] = []

    async def first(program: Program) -> None:
        seen.append(last_entry(operator))
        grant = await prepared(program, operator, tmp_path)
        page = await page_of(program)
        page.choose_tab("mine")
        await shown(program, page)
        await program.hand.wait("no rows at hand", lambda: page.state.cards[0].can_export)
        page.save_request(grant, str(request))
        await program.hand.wait("not saved", request.exists)

    async def key(program: Program) -> None:
        page = await second_in(program, operator)
        await program.hand.wait("no key", lambda: page.state.key is not None)
        await program.hand.press(translate("Approvals", "Register the key"))
        await program.hand.wait(
            "not registered",
            lambda: page.state.key is not None and not page.state.key.can_register,
        )

    async def offline(program: Program) -> None:
        await program.at("overview", 30.0)
        page = await page_of(program)
        broken = tmp_path / "змінене.kyivstar-request.json"
        broken.write_bytes(request.read_bytes().replace(b"9000.00", b"9000.01", 1))
        page.open_file(str(broken))
        await program.hand.wait("not refused", lambda: page.state.trouble is not None)
        assert page.state.request is None
        page.open_file(str(request))
        await program.hand.wait("not opened", lambda: page.state.request is not None)
        part = page.state.request
        assert part is not None
        assert part.can_sign, part.why
        page.sign(str(answer))
        await program.hand.wait("not signed", answer.exists)

    async def back(program: Program) -> None:
        await program.at("overview", 30.0)
        page = await page_of(program)
        page.choose_tab("mine")
        await shown(program, page)
        broken = tmp_path / "змінене.kyivstar-answer.json"
        broken.write_bytes(
            answer.read_bytes().replace(b'"kopiykas": 5400000', b'"kopiykas": 5400001')
        )
        page.open_file(str(broken))
        await program.hand.wait("not refused", lambda: page.state.trouble is not None)
        page.open_file(str(answer))
        await program.hand.wait(
            "not approved", lambda: page.state.cards[0].state == translate("Approvals", "Approved")
        )
        await program.go(translate("Shell", "Overview"))
        await carried_out(program, 6)
        assert sum(credited(operator, seen[0]).values()) == 6 * 9_000_00

    journey.play(first, operator=operator.url)
    with beside(qapp, qt_loop, tmp_path / "second", seeded) as other:
        other.play(key, operator=operator.url)
        operator.faults([{"method": "*", "path": "/*", "probability": 1, "effect": "reset"}])
        other.play(offline, operator=operator.url)
    operator.faults([])
    journey.play(back, operator=operator.url)
