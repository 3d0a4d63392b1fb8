"""--tour: plays the main job through the real window on a fresh sandbox, saving pictures.

`--self-test` plays the same without pictures: it proves imports, fonts, key store, store, sandbox.
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.app.hand import Hand, MissedError
from kyivstar_desktop.app.probe import StallProbe
from kyivstar_desktop.app.tour_states import States
from kyivstar_desktop.app.tour_steps import (
    DRAWN_S,
    FAILED,
    FRESH_S,
    OTHER,
    OTHER_SUM,
    OWN_SUM,
    PAYER,
    forget_failure,
    say,
)
from kyivstar_desktop.domain.history import Category
from kyivstar_desktop.viewmodels.history import HistoryViewModel, ItemRow
from kyivstar_desktop.viewmodels.settings import SettingsViewModel
from kyivstar_desktop.viewmodels.shell_state import Route

if TYPE_CHECKING:
    from kyivstar_desktop.app.life import Life

translate = QCoreApplication.translate


class Tour(States):
    """The whole main job, step by step."""

    async def play(self) -> None:
        """Every step in order; MissedError from the one that does not hold."""
        await self.feedback()
        await self.sign_in()
        await self.overview()
        await self.ask()
        await self.fill_form()
        await self.pay()
        await self.fresh_balance()
        await self.helper()
        await self.history()
        await self.contract()
        await self.presence()
        await self.profile()
        await self.away()
        await self.looks()

    async def contract(self) -> None:
        """Everything about a number beside its top-up; a consultant joins meanwhile."""
        await self.tariffs()
        await self.services()
        await self.year()
        await self.dispute()
        await self.consultant()
        await self.money()
        await self.sections()
        await self.places()
        await self.talk()

    async def presence(self) -> None:
        """What is around the pages."""
        await self.bell()
        await self.palette()
        await self.keys()
        await self.second()
        await self.switcher()
        await self.company()
        await self.tray()
        await self.mini()
        await self.kept_here()
        await self.locked()

    async def away(self) -> None:
        """The operator is switched off and comes back."""
        await self.nothing_found()
        await self.offline()
        await self.queued()
        await self.back_online()

    async def fresh_balance(self) -> None:
        """The new balance within two seconds of the credit, by /events."""

        def newer() -> bool:
            loaded = self._core.accounts.all_money.value.get(PAYER)
            if loaded is None or loaded.value is None or loaded.value.main is None:
                return False
            return loaded.value.main != self._before

        await self._hand.wait("the balance did not change", newer, 10.0)
        took = time.monotonic() - self._paid_at
        self._shell.go_section("overview")
        await asyncio.sleep(0.3)
        if took > FRESH_S:
            raise MissedError(f"the balance came after {took:.1f} s")
        await self._done("overview-after", f"the new balance came {took:.1f} s after the credit")

    async def history(self) -> None:
        hand = self._hand
        self._shell.go_section("history")
        await hand.wait("no rows in the history", self._rows)
        await hand.wait("both payments are not in the history", self._both_paid)
        page = self._history()

        def counted() -> bool:
            return page.inputs.sums is not None

        await hand.wait("the history has no count", counted)
        rows = page.inputs.sums.rows if page.inputs.sums is not None else 0
        oldest = self._core.history.state.value.oldest
        await self._done("history", f"both payments among {rows} operations since {oldest}")
        await hand.press(translate("States", "Tariff fees"))

        def only_fees() -> bool:
            shown = [r for r in page.model.rows() if isinstance(r, ItemRow)]
            fees = all(r.item.reason.startswith("tariff") for r in shown)
            return bool(shown) and fees and not page.model.busy

        await hand.wait("the chip has not filtered", only_fees)
        page.open_row(next(n for n, r in enumerate(page.model.rows()) if isinstance(r, ItemRow)))

        def explained() -> bool:
            return page.state.why is not None and page.state.why.stated

        await hand.wait("the panel does not explain the fee", explained)
        await self._done("why", "a tariff fee states its rule, period and balance")
        page.close_panel()
        page.reset()

    def _history(self) -> HistoryViewModel:
        page = self._shell.page
        if not isinstance(page, HistoryViewModel):
            raise MissedError("the page is not the history")
        return page

    def _both_paid(self) -> bool:
        """Own number: the balance grew by it; the other one: the row of what was paid."""
        items = [r.item for r in self._history().model.rows() if isinstance(r, ItemRow)]
        own = any(x.delta == OWN_SUM and x.category is Category.TOPUP for x in items)
        other = any(x.cause.peer == OTHER and x.cause.unit_price == OTHER_SUM for x in items)
        return own and other

    def _word(self) -> str:
        """A word that stands in the seeded history in the language of the operator's texts."""
        words = {"uk": "поповн", "ru": "пополн", "en": "top"}
        return words[self._core.preferences.value.value.language]

    def _rows(self) -> bool:
        page = self._shell.page
        return isinstance(page, HistoryViewModel) and page.model.rowCount() > 5

    async def _search(self, text: str) -> int:
        hand = self._hand
        await hand.type(translate("History", "Search in the history"), text)
        page = self._page(HistoryViewModel)

        def answered() -> bool:
            if not isinstance(page, HistoryViewModel):
                return False
            query = page.model.query
            return not page.model.busy and query is not None and query.text == text

        await hand.wait("the search has not answered", answered)
        found = sum(isinstance(row, ItemRow) for row in self._history().model.rows())
        if not found:
            raise MissedError(f"nothing found for «{text}»")
        return found

    async def offline(self) -> None:
        """The operator is switched off; the history is still there and searchable."""
        demo = self._core.demo
        if demo is None:
            raise MissedError("the tour needs the embedded operator")
        await demo.stop()
        self._shell.refresh()

        def away() -> bool:
            return self._core.accounts.connection.value.state == "offline"

        await self._hand.wait("the loss of the operator was not noticed", away, 30.0)
        self._shell.go_section("overview")
        await asyncio.sleep(DRAWN_S)
        await self._done("overview-offline", "every figure tells its age")
        self._shell.go_section("history")
        await self._hand.wait("the stored history is not there", self._rows)
        await self._hand.wait("both payments are gone offline", self._both_paid)
        found = await self._search(self._word())
        await self._done("history-offline", f"without the operator the search finds {found} rows")

    async def profile(self) -> None:
        self._shell.go(Route("settings"))
        page = self._page(SettingsViewModel)

        def listed() -> bool:
            return isinstance(page, SettingsViewModel) and bool(page.state.sessions)

        await self._hand.wait("no sessions in the profile", listed)
        personal = self._core.cabinet.personal

        def read() -> bool:
            return personal.identity.value is not None and personal.newsletter.value is not None

        await self._hand.wait("own password and newsletter were not read", read)
        await self._done("profile", "own password and newsletter came from the operator")


async def play(life: Life) -> int:
    """0 when every step held and nothing unexpected was reported."""
    if life.app is None or life.screens is None:
        return 1
    probe = StallProbe()
    tour = Tour(life, life.app.core, life.screens.shell)
    try:
        forget_failure(life.config.tour)
        await tour.play()
        probe.stop()
        await tour.components()  # `--gallery` is a window by itself: no stall of this one
    except MissedError as missed:
        say(f"FAILED: {missed}")
        if life.config.tour is not None:
            await Hand(life.window).picture(life.config.tour / FAILED)
        return 1
    except OSError as trouble:  # the folder of the pictures, most likely
        say(f"FAILED: {trouble}")
        return 1
    finally:
        probe.stop()
    if life.reporter.count:
        say(f"FAILED: {life.reporter.count} unexpected errors, see {life.reporter.log_file}")
        return 1
    own = f"{probe.worst_own_ms:.0f} ms of own work at most"
    say(f"held; longest stall of the window {probe.worst_ms:.0f} ms, {own}")
    return 0
