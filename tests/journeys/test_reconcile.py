"""The reconciliation desk on a real operator (N9, P30): a bank's statement and the real bill."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import python_calamine
from PySide6.QtCore import QCoreApplication, Qt

from journeys.program import Keyboard
from journeys.reconcile_desk import (
    PATIENCE_S,
    causes,
    closes,
    column,
    opened,
    plain,
    read_csv,
    read_sum,
    shown,
    sums,
)
from kyivstar_desktop.app.hand import Hand
from kyivstar_desktop.domain.fleet import FleetPicked, FleetQuery
from kyivstar_desktop.domain.kyiv import month_after
from kyivstar_desktop.domain.money import Money, total
from kyivstar_desktop.domain.reconcile import Cause
from kyivstar_desktop.domain.reconcile_books import Book
from kyivstar_desktop.domain.sum_words import sum_in_words
from kyivstar_desktop.viewmodels.reconcile_words import cause_name
from kyivstar_desktop.views.reconcile_costs import RulesDialog
from kyivstar_desktop.views.widgets.fields import Combo
from support.pdf_text import pdf_text
from support.sandbox import CONTROL

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from journeys.program import Journey, Program
    from journeys.reconcile_desk import Desk
    from kyivstar_desktop.domain.reconcile import Entry
    from support.sandbox import SandboxChild

translate = QCoreApplication.translate
ROOT = "26000001000"
PAID = (("+380671000000", 75_10), ("+380671000006", 131_25), ("+380671000012", 212_40),
        ("+380671000018", 318_55), ("+380671000023", 427_60))  # fmt: skip
"""Top-ups made elsewhere during the journey, each of a sum that nobody else pays."""


# --- the bank's statement -----------------------------------------------------------------------
HEADS = ("Дата", "№ док.", "Сума, грн", "Призначення платежу")


def statement(own: Sequence[Entry], planted: Sequence[Entry]) -> list[tuple[str, ...]]:
    """Every own movement as it is, but the planted ones: each with a difference of its own."""
    another_sum, later, slip, twice, missing = planted

    def line(one: Entry, *, day: str = "", number: str = "", more: int = 0) -> tuple[str, ...]:
        to = (number or one.number).removeprefix("+")
        return (
            day or f"{one.day:%d.%m.%Y}",
            "",
            plain(Money(one.amount.kopiykas + more)),
            f"Поповнення рахунку {to}, без ПДВ",
        )

    rows = [HEADS, *(line(one) for one in own if one not in planted)]
    rows += [line(another_sum, more=5_00), line(later, day="28.02.2025")]
    rows += [line(slip, number=f"{slip.number[:-2]}{slip.number[:-3:-1]}"), line(twice)]
    rows += [line(twice), (f"{missing.day:%d.%m.%Y}", "17", plain(missing.amount), "Оплата звязку")]
    return [*rows, ("завтра", "18", "70,00", "Канцтовари")]


def test_a_statement_meets_our_own_top_ups_and_two_lines_are_paired_by_hand(
    journey: Journey, operator: SandboxChild, tmp_path: Path
) -> None:
    for number, kopiykas in PAID:
        made = {"number": number, "amount": f"{kopiykas / 100:.2f}", "channel": "other"}
        operator.control("POST", "topup", made)

    async def story(program: Program) -> None:
        desk = await opened(program, operator, tmp_path)
        hand, page = program.hand, desk.page
        await hand.press(translate("Reconcile", "Read our own side"))
        await hand.wait("not read", lambda: page.inputs.desk.own_at is not None, PATIENCE_S)
        own = page.inputs.desk.own[Book.BANK]
        planted = [one for pay in PAID for one in own if (one.number, one.amount.kopiykas) == pay]
        assert len(planted) == len(PAID), own
        rows = statement(own, planted)
        await desk.give(Book.BANK, "виписка.csv", rows)
        outcome = await desk.until("not matched", book=Book.BANK, shown=6)
        assert causes(outcome) == {
            Cause.SUM: 1, Cause.PERIOD: 1, Cause.NUMBER: 1, Cause.TWICE: 1, Cause.MISSING: 2,
        }  # fmt: skip
        assert len(outcome.agreed) == len(own) - 4
        closes(outcome)
        for cause in causes(outcome):
            assert hand.shows(cause_name(cause)), cause
        assert hand.shows(translate("Reconcile", "the day is not understood"))
        await pair(desk)
        await papers(desk, rows)

    journey.play(story, operator=operator.url)


async def pair(desk: Desk) -> None:
    """Our lone top-up and the bank's line that names nobody: together, apart, together."""
    program, page, keys = desk.program, desk.page, Keyboard(desk.program)
    before = page.inputs.desk.outcomes[Book.BANK]
    await desk.list_of(Cause.MISSING.value)
    with_us = translate("Reconcile", "With us, but not in the file")
    in_file = translate("Reconcile", "In the file, but not with us")
    for text in (with_us, in_file):
        await desk.enter_row(text)
    await program.hand.press(translate("Reconcile", "Put together"))
    after = await desk.until("not paired", book=Book.BANK, shown=4)
    assert [one.by_hand for one in after.agreed].count(True) == 1
    assert after.totals.gap == before.totals.gap
    await keys.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert await desk.until("not undone", book=Book.BANK, shown=6) == before
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    await keys.press(Qt.Key.Key_Z, both)
    assert await desk.until("not made again", book=Book.BANK, shown=4) == after


async def papers(desk: Desk, rows: Sequence[Sequence[str]]) -> None:
    """What is taken away says the same as the statement, to the kopiyka."""
    whole = sum(read_sum(row[2].replace(" ", "")) for row in rows[1:-1])
    outcome = desk.page.inputs.desk.outcomes[Book.BANK]
    ours = total(match.ours.amount for match in outcome.all if match.ours is not None)
    told = read_csv(await desk.export("CSV Windows-1251 (*.csv)", "звірка.csv"), "cp1251")
    assert len(told) == len(outcome.all) + 1
    assert sum(read_sum(str(cell)) for cell in column(told, "In the file")) == whole
    assert sum(read_sum(str(cell)) for cell in column(told, "With us")) == ours.kopiykas
    gaps = [read_sum(str(cell)) for cell in column(told, "Difference")]
    assert sum(gaps) == outcome.totals.gap.kopiykas
    book = python_calamine.CalamineWorkbook.from_path(
        await desk.export("Excel (*.xlsx)", "звірка.xlsx")
    )
    sheet = book.get_sheet_by_index(0).to_python()
    cells = [cell for cell in column(sheet, "In the file") if cell != ""]
    assert sum(round(float(str(cell)) * 100) for cell in cells) == whole
    paper = pdf_text(await desk.export("PDF (*.pdf)", "акт.pdf"))
    words = translate("Reconcile", "Total of the file: %1")
    words = words.replace("%1", sum_in_words(Money(whole), "uk"))
    assert "".join(words.split()) in paper
    title = translate("Reconcile", "Act of reconciliation: %1").partition("%1")[0]
    assert "".join(title.split()) in paper
    for cause in causes(outcome):
        assert "".join(cause_name(cause).split()) in paper


# --- the operator's bill ------------------------------------------------------------------------
def bill(operator: SandboxChild, month: str) -> list[list[str]]:
    """As the operator sends it, with its heads."""
    reply = operator.http.get(
        "/sandbox/bill",
        params={"account": ROOT, "month": month},
        headers={"X-Sandbox-Control": CONTROL},
    )
    assert reply.status_code == 200, reply.text
    return [line.split(";") for line in reply.text.splitlines()]


def spoilt(lines: list[list[str]]) -> list[list[str]]:
    """Another price, a line twice, somebody else's number, and one line less."""
    heads, *rows = lines
    dear = [*rows[0][:3], f"{float(rows[0][3]) + 15:.2f}"]
    alien = ["+380631112233", *rows[1][1:]]
    return [heads, dear, *rows[1:-1], rows[1], alien]


def test_the_real_bill_agrees_planted_errors_are_named_and_it_is_split_by_rules(
    journey: Journey, operator: SandboxChild, tmp_path: Path
) -> None:
    async def story(program: Program) -> None:
        desk = await opened(program, operator, tmp_path)
        month = month_after(desk.page.inputs.desk.month, -1)
        desk.page.choose_month(month.isoformat())
        lines = bill(operator, f"{month:%Y-%m}")
        assert len(lines) > 100
        await desk.give(Book.BILL, "чистий.csv", lines)
        clean = await desk.until("the real bill does not agree", book=Book.BILL, shown=0)
        assert len(clean.agreed) == len(lines) - 1
        assert desk.program.hand.shows(translate("Reconcile", "Everything agrees to the kopiyka"))
        rows = spoilt(lines)
        await desk.give(Book.BILL, "рахунок.csv", rows)
        outcome = await desk.until("not matched", book=Book.BILL, shown=4)
        assert causes(outcome) == {
            Cause.SUM: 1, Cause.TWICE: 1, Cause.NOT_OURS: 1, Cause.MISSING: 1,
        }  # fmt: skip
        closes(outcome)
        whole = sum(read_sum(row[3]) for row in rows[1:])
        assert outcome.totals.theirs.kopiykas == whole
        await split(desk, rows)
        await postings(desk, whole)

    async def later(program: Program) -> None:
        await program.at("overview", 30.0)
        await shown(program)
        kept = program.core.cabinet.reconcile.centres.settings.state
        await program.hand.wait("rules were not kept", lambda: bool(kept.value.rules), PATIENCE_S)
        assert [rule.shares for rule in kept.value.rules] == [(("92", 6_000), ("93", 4_000))]
        assert (kept.value.rest, kept.value.rates.vat) == ("91", 1_400)

    journey.play(story, operator=operator.url)
    journey.play(later, operator=operator.url)


async def split(desk: Desk, rows: Sequence[Sequence[str]]) -> None:
    """A rule for one department; its numbers make exactly its codes. Undone and made again."""
    program, page = desk.program, desk.page
    node = page.rules.inputs.nodes[1]
    numbers: set[str] = set()
    async for chunk in program.core.cabinet.fleet.rows(FleetPicked(FleetQuery(node=node.id))):
        numbers |= {line.number for line in chunk}
    whole = sum(read_sum(row[3]) for row in rows[1:])
    part = sum(read_sum(row[3]) for row in rows[1:] if row[0] in numbers)
    assert 0 < part < whole
    await program.hand.wait("no split", lambda: sums(page) == {"949": whole}, PATIENCE_S)
    await write_rule(desk, node.name)
    await program.hand.wait("not split", lambda: set(sums(page)) == {"91", "92", "93"}, PATIENCE_S)
    made = sums(page)
    assert (made["92"] + made["93"], made["91"]) == (part, whole - part)
    keys = Keyboard(program)
    await keys.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    await program.hand.wait("not undone", lambda: sums(page) == {"949": whole}, PATIENCE_S)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    await keys.press(Qt.Key.Key_Z, both)
    await program.hand.wait("not made again", lambda: sums(page) == made, PATIENCE_S)


async def write_rule(desk: Desk, department: str) -> None:
    """In the dialog, by names; what is wrong is said and keeps it open."""
    program = desk.program
    await program.hand.press(translate("Reconcile", "Rules and rates…"))

    def dialogs() -> list[RulesDialog]:
        return [one for one in program.life.window.findChildren(RulesDialog) if one.isVisible()]

    await program.hand.wait("no dialog", lambda: bool(dialogs()))
    hand = Hand(dialogs()[0])
    await hand.press(translate("Reconcile", "Add a rule"))
    name = translate("Reconcile", "Department, rule %1").replace("%1", "1")
    combo = await hand.wait_for(Combo, name)
    assert isinstance(combo, Combo)
    combo.setCurrentText(department)
    combo.activated.emit(combo.currentIndex())
    code = translate("Reconcile", "Ledger code, rule %1").replace("%1", "1")
    await hand.type(code, "92 60 %; 93 30 %")
    await hand.type(translate("Reconcile", "Code of the rest"), "91")
    await hand.type(translate("Reconcile", "VAT"), "14")
    await hand.press(translate("Reconcile", "Keep"))
    wrong = translate("Reconcile", "The shares make %2 %, not 100 %").replace("%2", "90")
    await hand.wait("nothing is said", lambda: hand.shows(wrong))
    await hand.type(code, "92 60 %; 93 40 %")
    await hand.press(translate("Reconcile", "Keep"))
    await program.hand.wait("the dialog stays", lambda: not dialogs())


async def postings(desk: Desk, whole: int) -> None:
    """The XML and the split as a table: parts make the bill, taxes make each part."""
    made = sums(desk.page)
    path = await desk.export("XML (*.xml)", "проводки.xml")
    root = ET.fromstring(path.read_bytes())  # noqa: S314 our own file
    totals = root.find("totals")
    assert totals is not None
    assert read_sum(totals.attrib["file"]) == whole
    centres = {one.attrib["code"]: one.attrib for one in root.iter("costCentre")}
    assert {code: read_sum(one["amount"]) for code, one in centres.items()} == made
    for one in centres.values():
        parts = [read_sum(one[key]) for key in ("net", "vat", "levy")]
        assert sum(parts) == read_sum(one["amount"])
    assert {one.attrib["cause"] for one in root.iter("line")} == {
        "sumDiffers", "twice", "notOurs", "missing",
    }  # fmt: skip
    button = translate("Reconcile", "Export the split")
    path = await desk.save(button, "CSV UTF-8 (*.csv)", "поділ.csv")
    told = read_csv(path, "utf-8-sig")
    cells = [read_sum(str(cell)) for cell in column(told, "Sum")]
    assert cells == [*made.values(), whole]
    for row in told[1:]:
        assert sum(read_sum(cell) for cell in row[2:]) == read_sum(row[1])
