"""The tour's further pages: tariffs, services, calendar, transfer, rules, account, profile."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from kyivstar_desktop.app.hand import MissedError
from kyivstar_desktop.app.tour_steps import MainJob
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

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    T = TypeVar("T")

FREE = "o_no_content"  # a bar of content services: it costs nothing, so the tour may order it
DRAWN_S = 0.3


class OwnPages(MainJob):
    """Each step opens a page, waits until it is whole and says what it saw."""

    async def contract(self) -> None:
        """Everything about a number beside its top-up."""
        await self.tariffs()
        await self.services()
        await self.year()
        await self.dispute()
        await self.money()
        await self.sections()

    async def _open(self, route: Route, kind: type[T]) -> T:
        self._shell.go(route)
        page = self._shell.page
        if not isinstance(page, kind):
            raise MissedError(f"the page is not {kind.__name__}")
        return page

    async def _whole(
        self, name: str, ready: Callable[[], bool], checked: Callable[[], str]
    ) -> None:
        await self._hand.wait(f"{name} is not whole", ready, 30.0)
        await asyncio.sleep(DRAWN_S)
        await self._done(name, checked())

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

        def opened() -> bool:
            return any(r.panel is not None for r in page.state.rows)

        await self._whole(
            "service-review", opened, lambda: "what connecting does, before it is done"
        )
        page.close_form()

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
        await self._whole("dispute", lambda: bool(pack.state.text), lambda: pack.state.deadline)

    async def money(self) -> None:
        """Transfer, universal account and rules."""
        transfer = await self._open(Route("transfer"), TransferViewModel)
        await self._whole(
            "transfer", lambda: transfer.state is not None, lambda: "limits stand beside the form"
        )
        family = await self._open(Route("family"), FamilyViewModel)
        await self._whole(
            "universal-account", lambda: family.state is not None, lambda: "members and their money"
        )
        rules = await self._open(Route("rules"), RulesViewModel)
        await self._whole(
            "rules", lambda: rules.state is not None, lambda: "a rule is written by parts"
        )

    async def sections(self) -> None:
        """Sections of the profile that concern the contract."""
        for key in ("security", "block", "sim", "end"):
            await self._open(Route("settings", key), SettingsViewModel)
            await asyncio.sleep(DRAWN_S * 2)
            await self._done(f"profile-{key}", "the section is open")
