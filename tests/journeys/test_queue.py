"""N15: acts made in a blackout wait, survive a restart, are asked anew and done once each."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from journeys.program import code_name
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.queue import Mark, Standing
from kyivstar_desktop.viewmodels.presenting.formats import present_money
from kyivstar_desktop.viewmodels.presenting.queueing import queued_title
from kyivstar_desktop.viewmodels.queue import QueueViewModel
from kyivstar_desktop.viewmodels.services import ServicesViewModel
from kyivstar_desktop.views.widgets.steps import Tabs
from support.sandbox import SandboxChild

if TYPE_CHECKING:
    from pathlib import Path

    from journeys.program import Journey, Program
    from kyivstar_desktop.domain.queue import Queued
    from kyivstar_desktop.services.queue import Queue
    from kyivstar_desktop.viewmodels.services_rows import Row

translate = QCoreApplication.translate
OLENA, HERS = "067 000 00 01", "+380670000001"
OTHER = "+380670000011"
PACKAGE, DEARER, MAIN = "o_data_5gb", 75, "main:bk_0001m"


def queue_of(program: Program) -> Queue:
    return program.core.cabinet.queue


def page_of(program: Program) -> QueueViewModel:
    found = program.shell.page
    assert isinstance(found, QueueViewModel), f"on {program.page}"
    return found


def services_row(program: Program, key: str) -> Row | None:
    page = program.shell.page
    assert isinstance(page, ServicesViewModel), f"on {program.page}"
    return next((row for row in page.state.rows if row.key == key), None)


def marks(program: Program) -> dict[str, Mark]:
    return {item.kind.value: item.mark for item in queue_of(program).items.value}


def item_of(program: Program, kind: str) -> Queued:
    return next(item for item in queue_of(program).items.value if item.kind.value == kind)


def standing(program: Program, kind: str) -> Standing:
    return queue_of(program).standing(item_of(program, kind).id)


async def dark(program: Program) -> None:
    connection = program.core.accounts.connection
    await program.hand.wait("not offline", lambda: connection.value.state == "offline", 40.0)


async def add_top_up(program: Program) -> None:
    await program.hand.press(translate("Shell", "Top up"))
    await program.at("topup")
    await program.hand.type(translate("TopUp", "Sum, row %1").replace("%1", "1"), "50")
    await term(program, translate("QueueOffer", "No later than"), "threeDays")
    await program.hand.press(translate("QueueOffer", "Add to the queue"))
    await program.hand.wait("not queued", lambda: len(queue_of(program).items.value) == 1)


async def add_transfer(program: Program) -> None:
    """Its term is the coming evening: it will have passed."""
    await program.hand.press(translate("TopUp", "From a balance"))
    await program.at("transfer")
    await program.hand.type(translate("Transfer", "To the number"), OTHER)
    await program.hand.type(translate("Transfer", "Sum, ₴"), "5")
    await program.hand.press(translate("QueueOffer", "Add to the queue"))
    await program.hand.wait("not queued", lambda: len(queue_of(program).items.value) == 2)


async def add_package(program: Program) -> None:
    await program.go(translate("Shell", "Services"))
    await program.at("services")
    bar = await program.hand.wait_for(Tabs, translate("Services", "Services"))
    assert isinstance(bar, Tabs)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
    await program.hand.wait("no offer", lambda: services_row(program, PACKAGE) is not None)
    verb = translate("Services", "To the queue")

    def queueable() -> bool:
        row = services_row(program, PACKAGE)
        return row is not None and row.verb == verb

    await program.hand.wait("it cannot be queued", queueable)
    row = services_row(program, PACKAGE)
    assert row is not None
    await program.hand.press(row.verb_name)
    await program.hand.press(f"{translate('QueueOffer', 'Add to the queue')}: {row.name}")
    await program.hand.wait("not queued", lambda: len(queue_of(program).items.value) == 3)


async def term(program: Program, name: str, choice: str) -> None:
    """As a person chooses it from the list."""
    box = await program.hand.wait_for(QComboBox, name)
    assert isinstance(box, QComboBox)
    index = box.findData(choice)
    assert index >= 0, [box.itemData(n) for n in range(box.count())]
    box.setCurrentIndex(index)
    box.activated.emit(index)


def test_n15_three_acts_wait_for_the_light_and_are_done_once_each(
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
        parts = {
            "catalogue": lambda: core.cabinet.catalogue.value,
            "services": lambda: core.cabinet.orders.options.value,
            "cards": lambda: core.payments.cards.value.value,
        }
        for name, value in parts.items():
            await program.hand.wait(f"no {name}", lambda value=value: value() is not None, 30.0)

    async def blackout(program: Program) -> None:
        await program.at("overview")
        await dark(program)
        await add_top_up(program)
        await add_transfer(program)
        await add_package(program)

    async def return_of_light(program: Program) -> None:
        await program.at("overview")
        await dark(program)
        await program.equals(lambda: list(marks(program).values()), [Mark.WAITS] * 3)
        await program.hand.press(translate("Shell", "Show"))
        await program.at("queue")
        await program.equals(lambda: len(page_of(program).state.rows), 3)
        assert not page_of(program).state.can_run_all
        again.append(SandboxChild(tmp_path / "beside.db", seed="demo", port=port))
        back = again[0]
        back.control("PATCH", f"offering/{PACKAGE}", {"price": DEARER})
        back.clock(business="P2D")
        last = max(row["entry"] for row in back.ledger())
        await program.refresh()
        await asked(program)
        assert moved(back, last) == [], "nothing is sent by itself"
        await done(program, back)
        assert moved(back, last) == [("optionFee", -DEARER * 100), ("topupCard", 50_00)]
        assert back.invariants()["ok"]

    journey.play(light, operator=operator.url)
    operator.process.kill()
    operator.process.wait(10)
    journey.play(blackout, operator=operator.url)
    try:
        journey.play(return_of_light, operator=operator.url)
    finally:
        for child in again:
            child.close()


async def asked(program: Program) -> None:
    """Ready, changed and too late, each in words."""
    hand = program.hand
    await hand.wait(
        f"not asked: {queue_of(program).standings()}",
        lambda: standing(program, "topup") is Standing.READY,
        40.0,
    )
    await hand.wait("not changed", lambda: standing(program, "connect") is Standing.CHANGED)
    await program.equals(lambda: marks(program)["transfer"], Mark.EXPIRED)
    await program.sees(translate("Queue", "the term has passed, not carried out"))
    item = item_of(program, "connect")
    now = queue_of(program).seen.value[item.id].terms
    assert item.promised.price is not None
    assert now is not None
    assert now.price == Money(DEARER * 100)
    text = translate("Queue", "it was %1, now %2")
    was = present_money(item.promised.price)
    await program.sees(text.replace("%1", was).replace("%2", present_money(now.price)))


async def done(program: Program, operator: SandboxChild) -> None:
    hand = program.hand
    title = queued_title(item_of(program, "topup"))
    await hand.press(f"{translate('Queue', 'Carry out')}: {title}")
    await program.at("topup", 30.0)
    await program.on_code_page()
    await program.confirm(operator.last_code(HERS))
    await program.credited()
    await hand.wait("not done", lambda: marks(program)["topup"] is Mark.DONE)
    program.shell.back()
    await program.at("queue")
    await hand.wait("not changed", lambda: standing(program, "connect") is Standing.CHANGED, 30.0)
    cost = translate("Queue", "Carry out for %1").replace("%1", present_money(Money(DEARER * 100)))
    title = queued_title(item_of(program, "connect"))
    await hand.press(f"{cost}: {title}")
    await hand.wait("not done", lambda: marks(program)["connect"] is Mark.DONE, 40.0)
    await hand.press(translate("Queue", "Put away what has ended"))
    await hand.wait("not empty", lambda: page_of(program).state.page == "empty")


def moved(operator: SandboxChild, last: int) -> list[tuple[str, int]]:
    """(reason, kopiykas) on her number by acts of a person since an entry, sorted."""
    acts = {"topupCard", "optionFee", "transferOut", "transfer"}
    legs = [
        (str(row["reason"]), int(leg["amount"]))
        for row in operator.ledger(after=last)
        for leg in row["legs"]
        if leg["account"] == MAIN and row["reason"] in acts
    ]
    return sorted(legs)
