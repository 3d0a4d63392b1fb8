"""A14, P26 and P27: every month is here, its rows are the operator's book; files say the same."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from datetime import date  # noqa: TC003
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from python_calamine import CalamineWorkbook

from journeys.program import code_name
from kyivstar_desktop.domain.history import HistoryItem, HistoryQuery
from kyivstar_desktop.domain.kyiv import from_us, kyiv_day, month_after, month_of
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.history import HistoryViewModel
from kyivstar_desktop.views.history import HistoryView
from support.operators_book import by_month

if TYPE_CHECKING:
    from pathlib import Path

    from journeys.program import Journey, Program
    from support.sandbox import SandboxChild

translate = QCoreApplication.translate
OLENA, HER = "067 000 00 01", "+380670000001"
MONTHS = 24


async def every_row(program: Program) -> list[HistoryItem]:
    """What the store holds of her number, oldest first."""
    store = program.core.history._store()
    query = HistoryQuery((HER,))
    return [row async for chunk in store.history_all(query) for row in chunk]


async def open_history(program: Program) -> HistoryViewModel:
    await program.go(translate("Shell", "History"))
    await program.at("history")
    page = program.shell.page
    assert isinstance(page, HistoryViewModel)
    assert page.state.preset == "all"
    await program.hand.wait("no rows", lambda: page.model.rowCount() > 0)
    return page


def months_of(rows: list[HistoryItem]) -> dict[date, list[HistoryItem]]:
    made: dict[date, list[HistoryItem]] = defaultdict(list)
    for row in rows:
        made[month_of(kyiv_day(from_us(row.time_us)))].append(row)
    return dict(made)


def moved(rows: list[HistoryItem]) -> Money:
    return sum((row.delta for row in rows), Money(0))


def test_p26_every_seeded_month_is_complete_and_equals_the_operators_book(
    journey: Journey, operator: SandboxChild
) -> None:
    async def story(program: Program) -> None:
        await program.give_number(OLENA)
        await program.hand.type(code_name("SignIn", 4), operator.last_code(HER))
        await program.at("overview")
        await program.synced()
        book = by_month(operator)
        page = await open_history(program)
        rows = await every_row(program)
        months = months_of(rows)
        first = month_after(max(months), 1 - MONTHS)
        assert sorted(months)[-MONTHS:] == [month_after(first, n) for n in range(MONTHS)]
        assert {month: moved(own).kopiykas for month, own in months.items() if moved(own)} == {
            month: amount for month, amount in book.items() if amount
        }
        for month, own in months.items():
            told = [row for row in own if row.before is not None and row.after is not None]
            assert told, f"{month} tells no balance"
            opened, closed = told[0].before, told[-1].after
            assert opened is not None
            assert closed is not None
            assert moved(own) == closed - opened, f"{month} does not add up"
        money = program.core.accounts.all_money

        def balance() -> Money | None:
            known = money.value.get(HER)
            return known.value.main if known is not None and known.value is not None else None

        await program.equals(balance, moved(rows))
        await program.hand.wait("no bars", lambda: bool(page.state.bars))
        await program.hand.wait("something is left to fetch", lambda: not page.state.progress)

    journey.play(story, operator=operator.url)
    assert operator.invariants()["ok"]


def test_p27_the_files_hold_what_the_screen_shows(journey: Journey, tmp_path: Path) -> None:
    names = ("all.xlsx", "utf8.csv", "old.csv", "all.json")
    files = [tmp_path / name for name in names]

    async def story(program: Program) -> None:
        await program.synced()
        page = await open_history(program)
        rows = await every_row(program)
        view = program.life.window.page
        assert isinstance(view, HistoryView)
        for path in files:
            view.export_to(str(path), "cp1251" if path.stem == "old" else "")
            await program.hand.wait(
                f"no {path.name}", lambda path=path: path.exists() and not page.export.running, 30.0
            )
        ids = [row.id for row in rows]
        book = CalamineWorkbook.from_path(files[0])
        cells = book.get_sheet_by_index(0).to_python(skip_empty_area=False)[1:]
        assert [line[6] for line in cells] == ids
        assert sum(round(float(str(line[4] or 0)) * 100) for line in cells) == moved(rows).kopiykas
        for path, encoding in ((files[1], "utf-8-sig"), (files[2], "cp1251")):
            with path.open(encoding=encoding, newline="") as text:
                heads, *lines = csv.reader(text, delimiter=";")
            assert heads[0] == translate("History", "Date and time")
            assert [line[6] for line in lines] == ids
        told = json.loads(files[3].read_text("utf-8"))
        assert len(told) == len(rows)
        await program.hand.wait("no totals", lambda: bool(page.state.totals_text))
        await program.sees(page.state.totals_text)

    journey.play(story, signed_in=OLENA)
