"""The main job of the tour up to the paid top-up: sign-in, overview, form, code, result."""

from __future__ import annotations

import asyncio
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit

from kyivstar_desktop.app.hand import Hand, MissedError
from kyivstar_desktop.domain.billing import ItemState
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.overview import OverviewViewModel
from kyivstar_desktop.viewmodels.presenting.formats import typed_money
from kyivstar_desktop.viewmodels.topup.page import TopUpViewModel
from kyivstar_desktop.views.topup import TopUpView

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import TypeVar

    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.life import Life
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.viewmodels.shell import ShellViewModel
    from kyivstar_desktop.viewmodels.shell_state import Route

    T = TypeVar("T")

translate = QCoreApplication.translate
PAYER, OTHER = "+380670000002", "+380670000012"
CARD, HOLDER, CVV, EXPIRY = "4242424242424242", "OLHA SHEVCHENKO", "123", "0831"
OWN_SUM, OTHER_SUM = Money(84_50), Money(30_00)
FRESH_S = 2.0
DRAWN_S = 0.3
FAILED = "failed.png"
PAUSE_S = 0.05  # nobody presses twice in one turn of the loop


def say(text: str) -> None:
    """One line a step on standard output."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def forget_failure(folder: Path | None) -> None:
    """The picture of an earlier tour that failed must not lie beside those of this one."""
    if folder is not None:
        (folder / FAILED).unlink(missing_ok=True)


class MainJob:
    """Each step says what it checked."""

    def __init__(self, life: Life, core: Core, shell: ShellViewModel) -> None:
        self._life, self._core, self._shell = life, core, shell
        self._hand = Hand(life.window)
        self._folder = life.config.tour
        self._step = 0

    async def _done(
        self, name: str, checked: str, *, of: QWidget | None = None, over: QWidget | None = None
    ) -> None:
        self._step += 1
        if self._folder is not None:
            path = self._folder / f"{self._step:02d}-{name}.png"
            await self._hand.picture(path, of=of, over=over)
        say(f"{self._step:02d} {name}: {checked}")

    def _page(self, kind: type) -> object:
        page = self._shell.page
        if not isinstance(page, kind):
            raise MissedError(f"the page is not {kind.__name__}")
        return page

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

    async def sign_in(self) -> None:
        hand = self._hand
        await hand.wait_for(QLineEdit, translate("SignIn", "Phone number"))
        await hand.type(translate("SignIn", "Phone number"), "067 000 00 02")
        await self._done("sign-in", "the sign-in page takes a number in a usual spelling")
        await self._by_code()

    async def _by_code(self, *, told: bool = True) -> None:
        """«Next», the code on the demo phone, the cabinet."""
        hand = self._hand
        await hand.press(translate("SignIn", "Next"))
        phone = self._life.screens.phone if self._life.screens is not None else None
        if phone is None:
            raise MissedError("there is no demo phone")

        def code_came() -> bool:
            return bool(phone.state.code)

        await hand.wait("no code came to the demo phone", code_came)
        if told:
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
        await hand.press(translate("TopUp", "Save the card for the next top-ups"))
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
        await asyncio.sleep(PAUSE_S)
        path = self._folder / "receipt.pdf"
        view.write_receipt_of(page, path)
        self._check_pdf(path)
        await asyncio.sleep(PAUSE_S)

    def _check_pdf(self, path: Path) -> None:
        head = path.read_bytes()[:5]
        if head != b"%PDF-":
            raise MissedError("the receipt is no PDF")
        say("   receipt: a PDF lies beside the pictures")

    _paid_at = 0.0
    _before: Money | None = None

    def remember_balance(self) -> None:
        """Before the payment."""
        loaded = self._core.accounts.all_money.value.get(PAYER)
        if loaded is not None and loaded.value is not None:
            self._before = loaded.value.main
