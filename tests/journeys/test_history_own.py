"""A14, A18, N5 and P27: a charge explained, disputed, kept in a filter; the year of charges."""

from __future__ import annotations

import csv
import io
import zipfile
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.history import HistoryViewModel, ItemRow
from kyivstar_desktop.viewmodels.history_dispute import DisputeViewModel
from kyivstar_desktop.viewmodels.history_year import CalendarViewModel
from kyivstar_desktop.viewmodels.services import ServicesViewModel
from kyivstar_desktop.views.history import HistoryView
from kyivstar_desktop.views.history_dispute import DisputeView

if TYPE_CHECKING:
    from pathlib import Path

    from journeys.program import Journey, Program

translate = QCoreApplication.translate
PUZZLED, OLENA = "067 000 00 17", "067 000 00 01"


def page(program: Program) -> HistoryViewModel:
    shown = program.shell.page
    assert isinstance(shown, HistoryViewModel), f"on {program.page}"
    return shown


def rows(program: Program) -> list[ItemRow]:
    return [row for row in page(program).model.rows() if isinstance(row, ItemRow)]


async def history(program: Program) -> None:
    await program.synced()
    await program.go(translate("Shell", "History"))
    await program.at("history")
    await program.hand.wait("no history", lambda: bool(rows(program)), 30.0)


async def only_unusual(program: Program) -> None:
    await program.hand.press(translate("History", "Only unusual"))

    def filtered() -> bool:
        found = rows(program)
        return bool(found) and all(row.item.unusual for row in found)

    await program.hand.wait("nothing unusual was found", filtered, 30.0)


async def open_content(program: Program) -> ItemRow:
    """The content subscription: nobody remembers to have ordered it."""
    model = page(program).model

    def numbers() -> list[int]:
        rows = enumerate(model.rows())
        return [n for n, x in rows if isinstance(x, ItemRow) and x.item.reason == "thirdParty"]

    await program.hand.wait("no such charge", lambda: bool(numbers()))
    number = numbers()[0]
    page(program).open_row(number)
    await program.hand.wait("no explanation", lambda: page(program).state.why is not None)
    found = model.rows()[number]
    assert isinstance(found, ItemRow)
    return found


def test_an_unusual_charge_is_explained_and_disputed(journey: Journey, tmp_path: Path) -> None:
    path = tmp_path / "оскарження.zip"

    async def story(program: Program) -> None:
        hand = program.hand
        await history(program)
        await only_unusual(program)
        row = await open_content(program)
        told = (translate("Why", "Connected"), translate("Why", "By whom"))

        def explained() -> bool:
            why = page(program).state.why
            facts = dict(why.facts) if why is not None else {}
            return why is not None and why.stated and all(facts.get(name) for name in told)

        await hand.wait(f"not explained: {page(program).state.why}", explained)
        why = page(program).state.why
        assert why is not None
        assert why.badge
        await hand.press(translate("Why", "Dispute…"))
        await program.at("dispute")
        vm, view = program.shell.page, program.life.window.page
        assert isinstance(vm, DisputeViewModel)
        assert isinstance(view, DisputeView)
        await hand.wait("no ready text", lambda: row.item.id in vm.state.text)
        await hand.press(translate("Dispute", "Balance before and after"))
        view.save_to(str(path))
        await hand.wait("no pack", path.exists)
        disputes = program.core.cabinet.disputes.state
        await hand.wait("not remembered", lambda: bool(disputes.value))
        with zipfile.ZipFile(path) as pack:
            assert sorted(pack.namelist()) == ["charges.csv", "dispute.pdf", "text.txt"]
            assert pack.read("dispute.pdf").startswith(b"%PDF")
            text = pack.read("charges.csv").decode("utf-8-sig")
        heads, first, *_ = csv.reader(io.StringIO(text), delimiter=";")
        assert first[len(heads) - 1] == row.item.id
        assert first[5] == "", "the balance was not ticked"
        await hand.press(translate("Dispute", "Back to the operation"))
        await program.at("history")

        def disputed() -> bool:
            shown = page(program).state.why
            return shown is not None and bool(shown.disputed)

        await hand.wait("the row does not say that it is disputed", disputed)

    journey.play(story, signed_in=PUZZLED)


def test_a_charge_leads_to_the_service_that_causes_it(journey: Journey) -> None:
    async def story(program: Program) -> None:
        hand = program.hand
        await history(program)
        await only_unusual(program)
        await open_content(program)

        def can_stop() -> bool:
            why = page(program).state.why
            return why is not None and bool(why.option)

        await hand.wait("the service is not known to be connected", can_stop, 30.0)
        await hand.press(translate("Why", "Disconnect the service"))
        await program.at("services")
        services = program.shell.page
        assert isinstance(services, ServicesViewModel)

        def opened() -> bool:
            return any(row.panel is not None for row in services.state.rows)

        await hand.wait("the service is not opened", opened, 30.0)

    journey.play(story, signed_in=PUZZLED)


def test_a_kept_filter_is_there_after_a_restart(journey: Journey) -> None:
    name = "Незвичне за рік"

    async def keep(program: Program) -> None:
        await history(program)
        await only_unusual(program)
        await program.hand.press(translate("History", "Keep this filter"))
        await program.hand.type(translate("History", "Name of the filter"), name)
        await program.hand.press(translate("History", "Keep"))
        await program.hand.wait("not kept", lambda: bool(page(program).state.filters))

    async def again(program: Program) -> None:
        await history(program)
        await program.hand.press(name)

        def filtered() -> bool:
            return page(program).state.unusual_on and all(r.item.unusual for r in rows(program))

        await program.hand.wait("the filter was not taken up", filtered)

    journey.play(keep, signed_in=PUZZLED)
    journey.play(again)


def test_the_year_of_charges_and_the_itemised_bill(journey: Journey, tmp_path: Path) -> None:
    bill, table = tmp_path / "bill.pdf", tmp_path / "history.json"

    async def story(program: Program) -> None:
        hand = program.hand
        await history(program)
        await hand.press(translate("History", "By kind"))
        await hand.wait("no kinds", lambda: bool(page(program).state.kinds))
        view = program.life.window.page
        assert isinstance(view, HistoryView)
        view.export_to(str(bill))
        view.export_to(str(table))
        await hand.wait("no bill", bill.exists)
        await hand.wait("no table", table.exists, 30.0)
        assert bill.read_bytes().startswith(b"%PDF")
        await hand.press(translate("Calendar", "Calendar of charges"))
        await program.at("year")
        vm = program.shell.page
        assert isinstance(vm, CalendarViewModel)
        await hand.wait("no dates", lambda: len(vm.state.lines) >= 12, 30.0)
        days = [line.date for line in vm.state.lines]
        assert len(set(days)) == len(days)
        await hand.press(translate("Calendar", "Last 12 months"))
        await hand.wait("no past", lambda: vm.state.mode == "back" and bool(vm.state.lines))

    journey.play(story, signed_in=OLENA)
