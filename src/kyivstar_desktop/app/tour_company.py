"""The tour of a company's desk: its numbers, a batch from its risk list, its books.

The coordinator has signed in beside the first person; the tour goes over to her and comes back.
"""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog

from kyivstar_desktop.app.hand import Hand, MissedError
from kyivstar_desktop.app.tour_beside import Beside
from kyivstar_desktop.app.tour_steps import DRAWN_S, PAUSE_S, PAYER
from kyivstar_desktop.domain.batch import Kind, State
from kyivstar_desktop.domain.reconcile_books import Book
from kyivstar_desktop.viewmodels.analytics import AnalyticsViewModel
from kyivstar_desktop.viewmodels.approvals import ApprovalsViewModel
from kyivstar_desktop.viewmodels.batch import BatchViewModel
from kyivstar_desktop.viewmodels.budgets import BudgetsViewModel
from kyivstar_desktop.viewmodels.numbers import NumbersViewModel
from kyivstar_desktop.viewmodels.reconcile import ReconcileViewModel
from kyivstar_desktop.viewmodels.shell_state import Route

translate = QCoreApplication.translate
BOSS_NUMBER = "+380670000021"
READ_S = 60.0
CHOSEN, FIRST = 4, 7


class CompanyPages(Beside):
    """What is paid here is paid with the demo company's money."""

    async def company(self) -> None:
        await self._change_to(BOSS_NUMBER, "number.2")
        await self.numbers()
        await self.batch()
        await self.sums()
        await self.books()
        await self.log()
        await self._change_to(PAYER, "number.1")

    async def _change_to(self, number: str, act: str) -> None:
        sign_ins = self._core.cabinet.sign_ins
        self._life.window.do(act)

        def there() -> bool:
            current = self._core.accounts.current.value
            return current is not None and current.number == number and not sign_ins.switching.value

        await self._hand.wait(f"{act} has not led to the other sign-in", there)
        await asyncio.sleep(PAUSE_S)

    async def numbers(self) -> None:
        """The park is read, the risk list opened, what is missing summed up."""
        fleet = self._core.cabinet.fleet

        def read() -> bool:
            seen = fleet.freshness.value
            return seen.total > 0 and not seen.running and seen.fresh == seen.total

        await self._hand.wait("the numbers of the company are not read", read, READ_S)
        page = await self._open(Route("numbers"), NumbersViewModel)
        count = fleet.freshness.value.total

        def filled() -> bool:
            return page.model.rowCount() > CHOSEN and not page.state.loading

        await self._whole("numbers", filled, lambda: f"{count} numbers, all of them fresh")
        page.choose_tab("risk")

        def at_risk() -> bool:
            return page.state.tab == "risk" and page.model.rowCount() > FIRST + CHOSEN

        await self._hand.wait("the risk list is empty", at_risk)
        await asyncio.sleep(DRAWN_S)
        for row in range(FIRST, FIRST + CHOSEN):
            page.check(row)

        def missing() -> str:
            return page.state.bar.short if page.state.bar is not None else ""

        await self._whole(
            "numbers-risk",
            lambda: bool(missing()),
            lambda: f"{CHOSEN} numbers that will stop lack {missing()}",
        )

    async def batch(self) -> None:
        """Exactly what is missing: checked without payment, then paid under one code."""
        page = self._shell.page
        if not isinstance(page, NumbersViewModel):
            raise MissedError("the page is not the numbers")
        page.hand_over(Kind.TOPUP.value)
        await self._hand.wait(
            "the batch page has not opened", lambda: isinstance(self._shell.page, BatchViewModel)
        )
        batch = self._shell.page
        if not isinstance(batch, BatchViewModel):
            return
        await self._hand.wait("no source of money", lambda: bool(batch.state.start.source))
        batch.check_wanted()
        await self._whole(
            "batch-check",
            lambda: batch.state.check is not None and bool(batch.state.check.tiles),
            lambda: "each number has its verdict, nothing is paid yet",
        )
        await self._agree(batch)

        def done() -> bool:
            return batch.batch is not None and batch.batch.state is State.DONE

        await self._whole(
            "batch-done", done, lambda: "every number is credited, totals equal the operator's"
        )

    async def _agree(self, page: BatchViewModel) -> None:
        check, batch = page.state.check, page.batch
        phone = self._life.screens.phone if self._life.screens is not None else None
        if check is None or batch is None or phone is None:
            raise MissedError("there is nothing to confirm")
        phone.watch(BOSS_NUMBER)
        before = phone.state.code
        await self._hand.press(check.main)
        asked = Hand(await self._dialog(0))
        whole, rest = divmod(batch.total.kopiykas, 100)
        await asked.type(translate("Batch", "How many rows"), str(batch.tally.going.rows))
        await asked.type(translate("Batch", "Total, ₴"), f"{whole},{rest:02d}")
        await self._done("batch-confirm", "count and total are typed by hand")
        await asked.press(check.main)
        await self._hand.wait("no code has come", lambda: phone.state.code not in {"", before})
        code = phone.state.code
        hand = Hand(await self._dialog(0))
        name = translate("Prompts", "Code from the SMS, %1 digits")
        await hand.type(name.replace("%1", str(len(code))), code)
        await hand.press(translate("Prompts", "Confirm"))

    async def _dialog(self, number: int) -> QDialog:
        def found() -> list[QDialog]:
            dialogs = self._life.window.findChildren(QDialog)
            return [one for one in dialogs if one.isVisible() and one.windowTitle()]

        await self._hand.wait("no dialog has opened", lambda: len(found()) > number)
        return found()[number]

    async def sums(self) -> None:
        """What the company spends, summed up from its whole history."""
        page = await self._open(Route("analytics"), AnalyticsViewModel)
        table = page.tables["departments"]

        def summed() -> bool:
            return page.state.page == "figures" and bool(page.state.bars)

        await self._hand.wait("the months are not summed up", summed, READ_S)
        await self._hand.wait("no departments", lambda: table.rowCount() > 1, READ_S)
        await self._whole(
            "analytics",
            lambda: bool(page.state.tiles),
            lambda: f"{len(page.state.bars)} months, {table.rowCount()} departments",
        )
        budgets = await self._open(Route("budgets"), BudgetsViewModel)
        await self._whole(
            "budgets",
            lambda: budgets.state.page in {"none", "table"},
            lambda: "limits of the tree: none is set yet",
        )

    async def log(self) -> None:
        """Who did what: the batch stands in a log that can be checked."""
        page = await self._open(Route("approvals"), ApprovalsViewModel)
        page.choose_tab("log")
        await self._whole(
            "audit", lambda: page.state.page == "log", lambda: "the log of acts, chained by hashes"
        )

    async def books(self) -> None:
        """A statement that does not agree: every line has its pair or its cause."""
        page = await self._open(Route("reconcile"), ReconcileViewModel)
        page.gather()
        await self._hand.wait("our own side is not read", lambda: self._own_known(page), READ_S)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / translate("Tour", "statement.csv")
            path.write_text(self._statement(page), encoding="utf-8-sig")
            page.open(str(path), Book.BANK.value)
            await self._whole(
                "reconcile",
                lambda: page.state.page == "lists",
                lambda: f"{page.state.tiles[0].value} lines agree, the others have a cause",
            )

    @staticmethod
    def _own_known(page: ReconcileViewModel) -> bool:
        return page.inputs.desk.own_at is not None

    @staticmethod
    def _statement(page: ReconcileViewModel) -> str:
        """What came in, as a bank writes it, and two lines that are not so."""
        lines = ["Дата;№ док.;Сума;Призначення платежу"]
        own = page.inputs.desk.own[Book.BANK]
        for n, entry in enumerate(own[:20], 1):
            hryvnias, kopiykas = divmod(entry.amount.kopiykas, 100)
            lines.append(f"{entry.day:%d.%m.%Y};{n};{hryvnias},{kopiykas:02d};{entry.number}")
        month = page.inputs.desk.month
        lines.append(f"{month:%d.%m.%Y};901;777,00;Без призначення")
        lines.append(f"{month:%d.%m.%Y};902;=1+1;Формула")
        return "\r\n".join(lines)
