"""The tour's further pages: tariffs, services, calendar, transfer, rules, account, profile."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.app.hand import MissedError
from kyivstar_desktop.app.tour_steps import DRAWN_S, MainJob
from kyivstar_desktop.viewmodels.family import FamilyViewModel
from kyivstar_desktop.viewmodels.history import HistoryViewModel
from kyivstar_desktop.viewmodels.history_dispute import DisputeViewModel
from kyivstar_desktop.viewmodels.history_year import CalendarViewModel
from kyivstar_desktop.viewmodels.rules import RulesViewModel
from kyivstar_desktop.viewmodels.services import ServicesViewModel
from kyivstar_desktop.viewmodels.settings import SettingsViewModel
from kyivstar_desktop.viewmodels.shell_state import Route
from kyivstar_desktop.viewmodels.tariffs import TariffsViewModel
from kyivstar_desktop.viewmodels.transfer import TransferViewModel

translate = QCoreApplication.translate
TO = "067 000 00 01"
FREE = "o_no_content"  # a bar of content services: it costs nothing, so the tour may order it


class OwnPages(MainJob):
    """Each step opens a page, waits until it is whole and says what it saw."""

    async def tariffs(self) -> None:
        page = await self._open(Route("tariffs"), TariffsViewModel)

        def compared() -> bool:
            return len(page.state.compare.columns) > 1 and bool(page.state.use_cells)

        def told() -> str:
            best = next((c.name for c in page.state.compare.columns if c.best), "—")
            return f"{len(page.state.compare.columns)} tariffs compared, cheapest here: {best}"

        await self._whole("tariffs", compared, told)

    async def services(self) -> None:
        page = await self._open(Route("services"), ServicesViewModel)

        def listed() -> bool:
            return page.state.loaded and bool(page.state.tabs[1][2])

        await self._whole(
            "services",
            listed,
            lambda: f"{page.state.tabs[0][2]} connected, {page.state.tabs[1][2]} on offer",
        )
        page.choose_tab("available")
        row = next((r for r in page.state.rows if r.key == FREE and r.act == "connect"), None)
        if row is None:
            raise MissedError("the free service is not on offer")
        page.act(row.key)

        def reviewed() -> bool:
            return any(r.panel is not None and r.panel.can_confirm for r in page.state.rows)

        await self._whole(
            "service-review", reviewed, lambda: "what connecting does, before it is done"
        )
        await self._hand.press(f"{translate('Services', 'Connect')}: {row.name}")

        await self._hand.wait(
            "the order has not gone out",
            lambda: all(r.panel is None for r in page.state.rows),
            30.0,
        )
        page.choose_tab("connected")

        def connected() -> bool:
            return any(r.name == row.name for r in page.state.rows)

        await self._whole("service-connected", connected, lambda: "a free service is connected")

    async def year(self) -> None:
        page = await self._open(Route("year"), CalendarViewModel)

        def counted() -> bool:
            return len(page.state.lines) >= 12

        await self._whole("calendar", counted, lambda: page.state.total)

    async def dispute(self) -> None:
        self._shell.go_section("history")
        page = self._shell.page
        if not isinstance(page, HistoryViewModel):
            raise MissedError("the page is not the history")
        page.toggle_chip("tariff")

        def filtered() -> bool:
            return not page.model.busy and page.model.rowCount() > 1

        await self._hand.wait("no fees in the history", filtered)
        page.open_row(1)
        await self._hand.wait("the panel is closed", lambda: page.state.why is not None)
        page.dispute()
        pack = self._shell.page
        if not isinstance(pack, DisputeViewModel):
            raise MissedError("the page is not the dispute")
        await self._whole("dispute", lambda: pack.state.can_hand_over, lambda: pack.state.deadline)

    async def money(self) -> None:
        """Transfer, universal account and rules, as far as nothing is paid."""
        transfer = await self._open(Route("transfer"), TransferViewModel)
        transfer.type_receiver(TO)
        transfer.leave_receiver()
        transfer.type_sum("10")
        transfer.leave_sum()
        await self._hand.wait("the transfer is not complete", lambda: transfer.state.can_review)
        transfer.try_review()

        def reviewed() -> bool:
            return transfer.state.page == "review" and len(transfer.state.facts) > 1

        await self._whole("transfer", reviewed, lambda: "what goes, to whom and what stays")
        transfer.back()
        family = await self._open(Route("family"), FamilyViewModel)
        await self._hand.wait("no form of a universal account", lambda: bool(family.state.picks))
        family.type_name(translate("Tour", "Family"))
        family.pick(family.state.picks[0].account, True)
        await self._whole(
            "universal-account",
            lambda: family.state.can_create,
            lambda: "a name and one's own number are enough",
        )
        rules = await self._open(Route("rules"), RulesViewModel)
        rules.type("below", "50")
        await self._hand.wait("no saved card to pay from", lambda: bool(rules.state.form.sources))
        rules.choose_source(rules.state.form.sources[0][0])
        rules.rehearse()

        def replayed() -> bool:
            rehearsal = rules.state.rehearsal
            return rehearsal is not None and bool(rehearsal.facts)

        await self._whole("rules", replayed, lambda: "the rule was replayed over the last year")

    async def sections(self) -> None:
        """Sections of the profile that concern the contract; nothing is ordered."""
        lost = translate("Block", "The phone or SIM card is lost")
        await self._section("security", translate("Lock", "Protection of the program"))
        await self._section("block", lost)
        await self._hand.press(lost)
        shop = translate("Block", "To return it: only in a shop, with a document")
        await self._shown("profile-block", shop, "price, delay and the way back of a block")
        await self._section("sim", translate("Sim", "Card number (ICCID)"))
        await self._done("profile-sim", "the card's number is masked")
        await self._section("end", translate("Ending", "Choose the numbers"))
        await self._done("profile-end", "five steps, the first one is open")

    async def _section(self, key: str, text: str) -> None:
        await self._open(Route("settings", key), SettingsViewModel)
        await self._hand.wait(
            f"the section {key} shows no «{text}»", lambda: self._hand.shows(text)
        )

    async def _shown(self, name: str, text: str, checked: str) -> None:
        await self._hand.wait(f"«{text}» is not shown", lambda: self._hand.shows(text))
        await asyncio.sleep(DRAWN_S)
        await self._done(name, checked)
