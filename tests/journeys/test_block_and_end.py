"""Block (A25), SIM card (P10) and the end of a contract (A24, P11): the program on an operator."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from journeys.program import Program, code_name
from kyivstar_desktop.app.hand import MissedError
from kyivstar_desktop.domain.blocking import Stage, block_of
from kyivstar_desktop.services.session import Phase
from kyivstar_desktop.viewmodels.presenting.formats import present_number
from kyivstar_desktop.views.profile_contract_end import EndingSection
from support.sandbox import SandboxChild
from torture.scanner import files_under, scan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from journeys.program import Journey
    from kyivstar_desktop.domain.blocking import Block

translate = QCoreApplication.translate
OLENA, CONTRACT = "+380670000001", "+380670000006"
LOOKS = 60
FAMILY = ("+380670000011", "+380670000012", "+380670000013")


# --- steps --------------------------------------------------------------------------------------
async def sign_in(program: Program, operator: SandboxChild, number: str) -> None:
    """The code comes to a phone that this program does not see."""
    await program.give_number(number)
    await program.hand.type(code_name("SignIn", 4), operator.last_code(number))
    await program.at("overview")
    await program.hand.wait(
        "no number is known", lambda: program.core.accounts.current.value is not None
    )


async def section(program: Program, name: str) -> None:
    await program.go(translate("Shell", "Profile"))
    await program.at("settings")
    await program.go(name, among=translate("Profile", "Sections of the profile"))


def standing(program: Program) -> Block:
    line = program.core.accounts.current.value
    assert line is not None
    return block_of(line, program.core.cabinet.orders.all_of(line.id))


async def becomes(program: Program, stage: Stage) -> None:
    def there() -> bool:
        return standing(program).stage is stage

    await program.hand.wait(f"the number is not {stage}", there, 40.0)


async def order_block(program: Program, reason: str) -> None:
    """A reason, the last look, the act."""
    await program.hand.press(reason)
    await program.hand.press(translate("Block", "Block the number…"))
    await program.hand.press(translate("Block", "Block"))


def other() -> str:
    return translate("Block", "Another reason")


def lost() -> str:
    return translate("Block", "The phone or SIM card is lost")


async def step_up(program: Program, operator: SandboxChild, number: str) -> None:
    name = translate("Prompts", "Code from the SMS, %1 digits").replace("%1", "4")
    await program.hand.wait_for(QLineEdit, name)
    await program.hand.type(name, operator.last_code(number))
    await program.hand.press(translate("Prompts", "Confirm"))


def orders_of(operator: SandboxChild, number: str) -> int:
    """How many blocks and returns the operator has from this program; its demo has others."""
    token = operator.token(number)
    base = "/tmf-api/productOrderingManagement/v4/productOrder"
    rows = operator.get(base, token).json()
    return sum(row.get("category") in {"block", "unblock"} for row in rows)


async def ordered(program: Program, operator: SandboxChild, number: str) -> None:
    """Until the operator has one; each look stops the program's loop, so that they are few."""
    for _ in range(LOOKS):
        if orders_of(operator, number) == 1:
            return
        await program.hand.pause(0.5)
    raise MissedError("nothing is under way")


# --- A25 ----------------------------------------------------------------------------------------
def test_a_block_is_ordered_called_off_and_stands_until_it_returns_here(
    journey: Journey, operator: SandboxChild
) -> None:
    async def story(program: Program) -> None:
        await sign_in(program, operator, CONTRACT)
        await section(program, translate("Profile", "Blocking"))
        await program.hand.press(other())
        await program.hand.wait("no price", lambda: program.hand.shows("10,00"))
        await order_block(program, other())
        await becomes(program, Stage.PENDING)
        await program.hand.press(translate("Block", "Call off the block"))
        await becomes(program, Stage.FREE)
        operator.clock(security="PT6M")
        await order_block(program, other())
        await step_up(program, operator, CONTRACT)
        await becomes(program, Stage.PENDING)
        operator.control("PATCH", "settings", {"unblockPolicy": "lostOnly"})
        operator.clock(business="PT31M")
        await becomes(program, Stage.BLOCKED)
        await program.hand.press(translate("Block", "Return the number"))
        await becomes(program, Stage.FREE)

    journey.play(story, operator=operator.url)
    assert operator.invariants()["ok"]
    assert orders_of(operator, CONTRACT) == 3


def test_a_lost_sim_is_blocked_by_password_and_returns_only_in_a_shop(
    journey: Journey, operator: SandboxChild
) -> None:
    people = operator.control("GET", "demo")["numbers"]
    password = next(str(one["password"]) for one in people if one["number"] == OLENA)

    async def story(program: Program) -> None:
        await sign_in(program, operator, OLENA)
        operator.clock(security="PT6M")
        await section(program, translate("Profile", "Blocking"))
        await program.hand.press(lost())
        await program.hand.type(translate("Block", "Own password"), password)
        await order_block(program, lost())
        await becomes(program, Stage.PENDING)
        operator.clock(business="PT31M")
        await becomes(program, Stage.BLOCKED)
        page = translate("Block", "Shops that return a number")
        await program.hand.wait("no shops", lambda: program.hand.shows(page))
        await program.sees(translate("Block", "passport or ID card"))
        await program.sees_no(translate("Block", "Return the number"))
        await program.core.cabinet.shops.choose("Львів")
        await program.hand.wait("no shop in Lviv", lambda: program.hand.shows("Львів, "))
        operator.control("POST", "shop", {"act": "unblock", "number": OLENA})
        await becomes(program, Stage.FREE)

    journey.play(story, operator=operator.url)


def test_a_lost_answer_and_a_restart_are_one_order(
    journey: Journey, operator: SandboxChild
) -> None:
    async def cut(program: Program) -> None:
        await sign_in(program, operator, OLENA)
        await section(program, translate("Profile", "Blocking"))
        path = "/tmf-api/productOrderingManagement/v4/productOrder"
        fault = {"id": "f1", "method": "POST", "path": path, "probability": 1, "times": 1}
        operator.faults([{**fault, "effect": "dropAfterCommit"}])
        await order_block(program, other())
        await ordered(program, operator, OLENA)

    journey.play(cut, operator=operator.url)

    async def again(program: Program) -> None:
        await program.at("overview")
        await section(program, translate("Profile", "Blocking"))
        await becomes(program, Stage.PENDING)
        await program.sees_no(translate("Block", "Block the number…"))

    journey.play(again, operator=operator.url)
    assert orders_of(operator, OLENA) == 1


def visible(program: Program) -> list[QLabel]:
    return [label for label in program.life.window.findChildren(QLabel) if label.isVisible()]


# --- P10 ----------------------------------------------------------------------------------------
def test_puk_codes_come_behind_a_code_and_lie_nowhere(
    journey: Journey, operator: SandboxChild, tmp_path: Path
) -> None:
    secrets: dict[str, str | bytes] = {}

    async def story(program: Program) -> None:
        QApplication.clipboard().clear()
        await sign_in(program, operator, OLENA)
        operator.clock(security="PT6M")
        await section(program, translate("Profile", "SIM card"))
        await program.hand.press(translate("Sim", "Show PUK codes"))
        await step_up(program, operator, OLENA)
        hide = translate("Sim", "Hide now")
        await program.hand.wait("no codes", lambda: program.hand.shows(hide))
        line = program.core.accounts.current.value
        assert line is not None
        found = await program.core.cabinet.sims.reveal(line.id)
        secrets.update({"puk1": found.puk1, "puk2": found.puk2, "iccid": found.iccid})
        await program.sees(found.puk1)
        shown = [label for label in visible(program) if found.puk1 in label.text()]
        assert shown
        assert all(not label.textInteractionFlags().value & 1 for label in shown)
        assert QApplication.clipboard().text() == ""
        await program.hand.press(hide)
        await program.sees_no(found.puk1)
        assert not any(found.puk1 in label.text() for label in visible(program))

    journey.play(story, operator=operator.url)
    log_and_store = tmp_path / "looked"
    shutil.copytree(journey.folder, log_and_store)
    assert not scan(files_under(log_and_store), secrets)


def test_another_card_is_ordered_and_followed_to_its_end(
    journey: Journey, operator: SandboxChild
) -> None:
    operator.control("POST", "topup", {"number": OLENA, "amount": 300, "channel": "cash"})

    async def story(program: Program) -> None:
        await sign_in(program, operator, OLENA)
        await section(program, translate("Profile", "SIM card"))
        await program.hand.press(translate("Sim", "SIM card"))
        field = translate("Sim", "Number of a bought Smart SIM")
        await program.hand.type(field, "8938 003")
        wrong = translate("Sim", "A card number has 18 to 22 digits")
        await program.hand.wait("a short number was taken", lambda: program.hand.shows(wrong))
        await program.hand.type(field, "8938 0031 0000 0000 021")
        await program.hand.wait("no price", lambda: program.hand.shows("100,00"))
        await program.hand.press(translate("Sim", "Order the replacement…"))
        await program.hand.press(translate("Sim", "Order"))
        await program.hand.wait(
            "it is not under way", lambda: bool(program.core.cabinet.orders.pending("ln_0001"))
        )
        operator.clock(business="PT7H1M")
        await program.hand.wait(
            "it has not ended",
            lambda: not program.core.cabinet.orders.pending("ln_0001"),
            40.0,
        )
        done = translate("Sim", "The new card is active since %1").partition("%1")[0]
        await program.hand.wait("its end is not told", lambda: program.hand.shows(done))

    journey.play(story, operator=operator.url)
    assert operator.invariants()["ok"]


# --- A24, P11 -----------------------------------------------------------------------------------
@pytest.fixture
def three(seeded: Path, tmp_path: Path) -> Iterator[SandboxChild]:
    """An operator whose person 0011 holds three numbers under one contract."""
    copied = tmp_path / "three.db"
    shutil.copy(seeded, copied)
    with contextlib.closing(sqlite3.connect(copied)) as rows, rows:
        rows.execute(
            "UPDATE line SET customer_id = 'cust_p11', account_id = '26000000011' "
            "WHERE id IN ('ln_0012', 'ln_0013')"
        )
    with SandboxChild(copied, seed="demo") as child:
        yield child


def test_three_numbers_end_only_after_all_three_are_blocked(
    journey: Journey, three: SandboxChild, tmp_path: Path
) -> None:
    operator = three

    async def story(program: Program) -> None:
        await sign_in(program, operator, FAMILY[0])
        await program.synced()
        await section(program, translate("Profile", "Contract's end"))
        locked = translate("Ending", "opens when each chosen SIM card is blocked")
        for number in FAMILY:
            await tick(program, number)
        await program.hand.wait("nothing is chosen", lambda: program.hand.shows(locked))
        for number in FAMILY:
            await program.sees(locked)  # not before the last is blocked
            name = f"{translate('Ending', 'Block…')} {present_number(number)}"
            await program.hand.press(name)
            await order_block(program, other())
            await becomes(program, Stage.PENDING)
            await section(program, translate("Profile", "Contract's end"))
        await program.sees(locked)
        operator.clock(business="PT31M")
        await program.hand.wait("it stays locked", lambda: not program.hand.shows(locked), 60.0)
        page = program.life.window.findChild(EndingSection)
        assert page is not None
        page.export_to(str(tmp_path / "history.csv"))
        saved = translate("Ending", "saved on this computer")
        await program.hand.wait("no history", lambda: program.hand.shows(saved))
        page.save_to(str(tmp_path / "list.pdf"))
        await program.hand.wait("no list", (tmp_path / "list.pdf").exists)
        assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")
        assert b"067000001" in (tmp_path / "history.csv").read_bytes()
        await contract_ends(program, operator)

    journey.play(story, operator=operator.url)


async def tick(program: Program, number: str) -> None:
    shown = present_number(number)
    await program.hand.wait(f"{shown} cannot be chosen", lambda: bool(boxes(program, shown)))
    boxes(program, shown)[0].click()

    def chosen() -> bool:
        return number in [one.number for one in program.core.cabinet.ending.state.value.chosen]

    await program.hand.wait(f"{shown} was not chosen", chosen)


def boxes(program: Program, shown: str) -> list[QWidget]:
    found = [w for w in program.life.window.findChildren(QWidget) if w.isVisible()]
    return [w for w in found if hasattr(w, "isChecked") and str(w.text()).startswith(shown)]


async def contract_ends(program: Program, operator: SandboxChild) -> None:
    """The shop has ended it: signed out, and what is here stays readable."""
    for number in reversed(FAMILY):
        operator.control("POST", "shop", {"act": "endContract", "number": number})
    session = program.core.session

    def ended() -> bool:
        return session.state.value.phase is Phase.ENDED

    await program.hand.wait("still signed in", ended, 40.0)
    assert session.state.value.reason == "contractEnded"
    await program.at("signin")
    said = translate("SignIn", "The contract has ended. Stored history stays readable")
    await program.sees(said)
    await program.hand.press(translate("SignIn", "Read offline"))
    await program.at("overview")
    await program.go(translate("Shell", "History"))
    await program.at("history")
    shown = program.shell.page
    assert shown is not None

    def rows() -> bool:
        return shown.model.rowCount() > 0

    await program.hand.wait("the history is gone", rows)
