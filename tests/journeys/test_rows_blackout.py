"""N15, P42: seven days without an operator and a kill; what was queued is asked anew, then once."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from base64 import b64encode
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import QCoreApplication

from journeys.program import code_name
from journeys.test_processes import ROOT
from journeys.test_queue import (
    DEARER,
    HERS,
    OLENA,
    PACKAGE,
    dark,
    item_of,
    marks,
    moved,
    page_of,
    queue_of,
    standing,
)
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.queue import Mark, Standing
from kyivstar_desktop.viewmodels.contacts import ContactsViewModel
from kyivstar_desktop.viewmodels.presenting.formats import present_money
from kyivstar_desktop.viewmodels.presenting.queueing import queued_title
from kyivstar_desktop.viewmodels.shell import Route
from kyivstar_desktop.viewmodels.shops_page import ShopsPageViewModel
from support.sandbox import SandboxChild

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from journeys.program import Journey, Program

translate = QCoreApplication.translate


@contextlib.contextmanager
def blackout(journey: Journey, operator: str, secrets: Path) -> Iterator[subprocess.Popen[str]]:
    """The program as a process of its own, over the folder and the keys of the journey."""
    kept = {name: b64encode(value).decode() for name, value in journey.secrets.entries.items()}
    secrets.write_text(json.dumps(kept))
    command = [sys.executable, "-m", "journeys.blackout", str(journey.folder), operator, secrets]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "tests"), str(ROOT / "src")))}
    process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.wait(10)
        if process.stdout is not None:
            process.stdout.close()


@pytest.mark.timeout(280)
def test_n15_seven_days_off_and_a_kill_keep_the_queue_and_send_nothing_unasked(
    journey: Journey, operator: SandboxChild, tmp_path: Path
) -> None:
    port = urlsplit(operator.url).port or 0
    again: list[SandboxChild] = []

    async def light(program: Program) -> None:
        await program.give_number(OLENA)
        await program.hand.type(code_name("SignIn", 4), operator.last_code(HERS))
        await program.at("overview")
        await program.synced()
        core = program.core
        shops, contacts = core.cabinet.shops, core.cabinet.contacts
        program.shell.go(Route("shops"))
        parts = {
            "catalogue": lambda: core.cabinet.catalogue.value,
            "services": lambda: core.cabinet.orders.options.value,
            "cards": lambda: core.payments.cards.value.value,
            "shops": lambda: shops.known.value,
            "contacts": lambda: contacts.known.value.at,
        }
        for name, value in parts.items():
            await program.hand.wait(f"no {name}", lambda value=value: value() is not None, 30.0)

    async def after_the_kill(program: Program) -> None:
        """Still dark: all is there, dated, and nothing may be carried out."""
        await program.at("overview", 30.0)
        await dark(program)
        await program.equals(lambda: list(marks(program).values()), [Mark.WAITS] * 3)
        await program.hand.press(translate("Shell", "Show"))
        await program.at("queue")
        await program.equals(lambda: len(page_of(program).state.rows), 3)
        assert not page_of(program).state.can_run_all
        program.shell.go(Route("shops"))
        await program.at("shops")
        shops = program.shell.page
        assert isinstance(shops, ShopsPageViewModel)
        await program.hand.wait("no shops", lambda: len(shops.state.rows) > 50)
        program.shell.go(Route("contacts"))
        await program.at("contacts")
        contacts = program.shell.page
        assert isinstance(contacts, ContactsViewModel)
        await program.hand.wait("no contacts", lambda: bool(contacts.state.phones))
        await program.hand.wait("it does not say how old it is", lambda: bool(contacts.state.age))

    async def return_of_light(program: Program) -> None:
        await program.at("overview", 30.0)
        again.append(SandboxChild(tmp_path / "beside.db", seed="demo", port=port))
        back = again[0]
        back.control("PATCH", f"offering/{PACKAGE}", {"price": DEARER})
        back.clock(business="P7D")
        last = max(row["entry"] for row in back.ledger())
        items = queue_of(program).items
        await program.hand.wait("the queue is lost", lambda: len(items.value) == 3)
        program.shell.go(Route("queue"))
        await program.refresh()
        await program.hand.wait(
            "the new price is not asked about",
            lambda: standing(program, "connect") is Standing.CHANGED,
            40.0,
        )
        await program.hand.wait(
            "what is too late is not told",
            lambda: [marks(program)[kind] for kind in ("topup", "transfer")] == [Mark.EXPIRED] * 2,
        )
        await program.sees(translate("Queue", "the term has passed, not carried out"))
        assert moved(back, last) == [], "nothing is sent without a press"
        cost = present_money(Money(DEARER * 100))
        words = translate("Queue", "Carry out for %1").replace("%1", cost)
        await program.hand.press(f"{words}: {queued_title(item_of(program, 'connect'))}")
        await program.hand.wait("not done", lambda: marks(program)["connect"] is Mark.DONE, 40.0)
        assert moved(back, last) == [("optionFee", -DEARER * 100)]
        assert back.invariants()["ok"]

    journey.play(light, operator=operator.url)
    operator.process.kill()
    operator.process.wait(10)
    with blackout(journey, operator.url, tmp_path / "keys.json") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "queued\n"
        process.kill()
        process.wait(10)
    journey.play(after_the_kill, operator=operator.url)
    try:
        journey.play(return_of_light, operator=operator.url)
    finally:
        for child in again:
            child.close()
