"""--tour: plays the main job through the real window on a fresh sandbox, saving pictures.

`--self-test` plays the same without pictures: it proves imports, fonts, key store, store, sandbox.
"""

from __future__ import annotations

import asyncio
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit

from kyivstar_desktop.app.hand import Hand, MissedError
from kyivstar_desktop.app.probe import StallProbe
from kyivstar_desktop.domain.billing import ItemState
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.history import HistoryViewModel
from kyivstar_desktop.viewmodels.overview import OverviewViewModel
from kyivstar_desktop.viewmodels.presenting.formats import typed_money
from kyivstar_desktop.viewmodels.settings import SettingsViewModel
from kyivstar_desktop.viewmodels.topup.page import TopUpViewModel
from kyivstar_desktop.views.topup import TopUpView

if TYPE_CHECKING:
    from pathlib import Path

    from kyivstar_desktop.app.life import Life
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.viewmodels.shell import ShellViewModel

translate = QCoreApplication.translate
PAYER, OTHER = "+380670000002", "+380670000012"
CARD, HOLDER, CVV, EXPIRY = "4242424242424242", "OLHA SHEVCHENKO", "123", "0831"
OWN_SUM, OTHER_SUM = Money(84_50), Money(30_00)
FRESH_S = 2.0


def say(text: str) -> None:
    """One line a step on standard output."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


class Tour:
    """The main job, step by step; each step says what it checked."""

    def __init__(self, life: Life, core: Core, shell: ShellViewModel) -> None:
        self._life, self._core, self._shell = life, core, shell
        self._hand = Hand(life.window)
        self._folder = life.config.tour
        self._step = 0

    async def play(self) -> None:
        """Every step in order; MissedError from the one that does not hold."""
        await self.sign_in()
        await self.overview()
        await self.fill_form()
        await self.pay()
        await self.fresh_balance()
        await self.history()
        await self.profile()
        await self.offline()
        await self.other_looks()

    async def _done(self, name: str, checked: str) -> None:
        self._step += 1
        if self._folder is not None:
            await self._hand.picture(self._folder / f"{self._step:02d}-{name}.png")
        say(f"{self._step:02d} {name}: {checked}")

    def _page(self, kind: type) -> object:
        page = self._shell.page
        if not isinstance(page, kind):
            raise MissedError(f"the page is not {kind.__name__}")
        return page

    async def sign_in(self) -> None:
        hand = self._hand
        await hand.wait_for(QLineEdit, translate("SignIn", "Phone number"))
        await hand.type(translate("SignIn", "Phone number"), "067 000 00 02")
        await self._done("sign-in", "the sign-in page takes a number in a usual spelling")
        await hand.press(translate("SignIn", "Next"))
        phone = self._life.screens.phone if self._life.screens is not None else None
        if phone is None:
            raise MissedError("there is no demo phone")

        def code_came() -> bool:
            return bool(phone.state.code)

        await hand.wait("no code came to the demo phone", code_came)
        await self._done("sms-code", "an SMS with a code came to the demo phone")
        await hand.press(phone.state.button)

        def signed_in() -> bool:
            return self._core.session.active and self._shell.state.page == "overview"

        await hand.wait("the code has not opened the cabinet", signed_in)

    async def overview(self) -> None:
        def known() -> bool:
            page = self._shell.page
            return isinstance(page, OverviewViewModel) and page.state.loaded

        await self._hand.wait("no balance on Overview", known)

        def synced() -> bool:
            state = self._core.history.state.value
            return state.at is not None and not state.busy

        await self._hand.wait("the history was not synchronised", synced, 60.0)

        def drawn() -> bool:
            page = self._shell.page
            return isinstance(page, OverviewViewModel) and len(page.state.operations) >= 3

        await self._hand.wait("no operations on Overview", drawn)
        page = self._page(OverviewViewModel)
        if not isinstance(page, OverviewViewModel) or page.state.charge is None:
            raise MissedError("no next charge")
        text = f"balance {page.state.balance_whole}{page.state.balance_rest}"
        await self._done("overview", f"{text}, next charge {page.state.charge.amount}")

    async def fill_form(self) -> None:
        hand = self._hand
        await hand.key(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        if self._shell.state.page != "topup":
            self._shell.top_up()
        sum_name = translate("TopUp", "Sum, row %1")
        await hand.type(sum_name.replace("%1", "1"), typed_money(OWN_SUM))
        await hand.press(translate("TopUp", "Add a number"))
        await hand.type(translate("TopUp", "Number, row %1").replace("%1", "2"), OTHER)
        await hand.type(sum_name.replace("%1", "2"), typed_money(OTHER_SUM))
        await hand.press(translate("TopUp", "New card"))
        await hand.type(translate("TopUp", "Card number"), CARD)
        await hand.type(translate("TopUp", "Expiry"), EXPIRY)
        await hand.type(translate("TopUp", "Holder's name"), HOLDER)
        await hand.type("CVV", CVV)
        page = self._page(TopUpViewModel)

        def payable() -> bool:
            return isinstance(page, TopUpViewModel) and page.state.form.can_pay

        await hand.wait("the form cannot be paid", payable)
        await self._done("top-up", "two numbers, own sums, one new card, total before Pay")

    async def pay(self) -> None:
        hand = self._hand
        page = self._page(TopUpViewModel)
        if not isinstance(page, TopUpViewModel):
            return
        self.remember_balance()
        await hand.press(page.state.form.pay_text)

        def on_code() -> bool:
            return page.state.page == "code" and page.state.flow is not None

        await hand.wait("no confirmation page", on_code)
        phone = self._life.screens.phone if self._life.screens is not None else None

        def code_came() -> bool:
            return phone is not None and len(phone.state.code) == 6

        await hand.wait("no payment code came", code_came)
        if phone is None or page.state.flow is None:
            return
        await self._done("confirm", "the code stands beside amount, recipients and fee")
        await hand.press(phone.state.button)
        await hand.press(page.state.flow.confirm_text)

        def credited() -> bool:
            flow = page.inputs.flow
            return flow is not None and all(
                item.state is ItemState.CREDITED for item in flow.intent.items
            )

        await hand.wait("the payment was not credited", credited, 30.0)
        self._paid_at = time.monotonic()
        await self._done("result", "both numbers are credited")
        await self._receipt(page)

    async def _receipt(self, page: TopUpViewModel) -> None:
        view = self._life.window.page
        if self._folder is None or not isinstance(view, TopUpView):
            return
        path = self._folder / "receipt.pdf"
        view.write_receipt_of(page, path)
        await self._check_pdf(path)

    async def _check_pdf(self, path: Path) -> None:
        head = path.read_bytes()[:5]
        if head != b"%PDF-":
            raise MissedError("the receipt is no PDF")
        say("   receipt: a PDF lies beside the pictures")

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
        await self._done("history", "all months are on this computer")
        await self._search(self._word())
        page = self._page(HistoryViewModel)
        if isinstance(page, HistoryViewModel):
            first = next(n for n, r in enumerate(page.model.rows()) if hasattr(r, "item"))
            page.open_row(first)

            def opened() -> bool:
                return page.state.why is not None

            await hand.wait("the panel has not opened", opened)
        await self._done("why", "a row says its rule, who and when")
        if isinstance(page, HistoryViewModel):
            page.close_panel()

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
        if not isinstance(page, HistoryViewModel) or not page.model.rowCount():
            raise MissedError(f"nothing found for «{text}»")
        return page.model.rowCount()

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
        self._shell.go_section("history")
        await self._hand.wait("the stored history is not there", self._rows)
        found = await self._search(self._word())
        await self._done("history-offline", f"without the operator the search finds {found} rows")

    async def profile(self) -> None:
        self._shell.go_section("settings")
        page = self._page(SettingsViewModel)

        def listed() -> bool:
            return isinstance(page, SettingsViewModel) and bool(page.state.sessions)

        await self._hand.wait("no sessions in the profile", listed)
        await self._done("profile", "sessions, language, operator, diagnostics")

    async def other_looks(self) -> None:
        """English and dark without a restart, then back."""
        before = self._core.preferences.value.value
        self._shell.choose_language("en")
        self._shell.choose_theme("dark")
        self._shell.go_section("overview")
        await asyncio.sleep(0.3)
        await self._done("overview-dark-en", "language and theme change without a restart")
        self._shell.choose_language(before.language)
        self._shell.choose_theme(before.theme)

    _paid_at = 0.0
    _before: Money | None = None

    def remember_balance(self) -> None:
        """Before the payment."""
        loaded = self._core.accounts.all_money.value.get(PAYER)
        if loaded is not None and loaded.value is not None:
            self._before = loaded.value.main


async def play(life: Life) -> int:
    """0 when every step held and nothing unexpected was reported."""
    if life.app is None or life.screens is None:
        return 1
    probe = StallProbe()
    tour = Tour(life, life.app.core, life.screens.shell)
    try:
        await tour.play()
    except MissedError as missed:
        say(f"FAILED: {missed}")
        if life.config.tour is not None:
            await Hand(life.window).picture(life.config.tour / "failed.png")
        return 1
    finally:
        probe.stop()
    if life.reporter.count:
        say(f"FAILED: {life.reporter.count} unexpected errors, see {life.reporter.log_file}")
        return 1
    say(f"held; longest stall of the window {probe.worst_ms:.0f} ms")
    return 0
