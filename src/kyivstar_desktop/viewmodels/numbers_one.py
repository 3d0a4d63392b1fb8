"""One number of the desk: its card, its own page, the next one that will stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.domain.history import HistoryQuery
from kyivstar_desktop.domain.rights import may_batch
from kyivstar_desktop.viewmodels.numbers_causes import causes_of
from kyivstar_desktop.viewmodels.numbers_desk import GoRow, NumbersDesk, Said
from kyivstar_desktop.viewmodels.numbers_limit import LimitForm, LimitKept

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.fleet import FleetLine
    from kyivstar_desktop.viewmodels.numbers_desk import Desk

translate = QCoreApplication.translate
LAST = 5  # operations on the card of a number
STAY_S = 0.3  # so long on a row before the operator is asked: arrows run over many


class NumbersOne(NumbersDesk):
    """The card follows the current row while it stands open."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._card = self.command(self._read_card, restart=True)
        self.open_number = self.command(self._open_number)
        self._seek = self.command(self._seek_risk, restart=True)
        self._renew = self.command(self._renew_product, restart=True)
        for command in (self._card, self.open_number, self._seek, self._renew):
            command.failed.connect(self._on_trouble)

    def open_card(self, row: int) -> None:
        """The card of a row at the right; it follows the current row while it stands open."""
        line = self.model.row(row)
        if line is None or not hasattr(line, "line"):
            return
        self.fold(opened=line, last=(), asked="reading", now=self._now())
        self._card(line)

    def close_card(self) -> None:
        self.fold(opened=None, last=())

    def follow_row(self, row: int) -> None:
        """The current row has moved: an open card shows the new one."""
        if self._inputs.opened is not None:
            self.open_card(row)

    def open_row(self, row: int) -> None:
        """Enter: the number's own Overview."""
        line = self.model.row(row)
        if line is not None and hasattr(line, "line"):
            self.open_number(line.line)

    def next_risk(self, row: int) -> None:
        """F3: the next number that will stop."""
        self._seek(row)

    # --- why numbers are not fresh ---
    def show_causes(self) -> None:
        """The status strip was pressed: why numbers are not fresh."""
        self.effect.emit(causes_of(self._inputs.freshness))

    def take_causes(self) -> bool:
        """Once: the page was opened for the list by cause."""
        wanted, self._causes = self._causes, False
        return wanted

    # --- work ---
    async def _read_card(self, line: FleetLine) -> None:
        """What is kept here at once; then what the operator says, once the row is stayed on."""
        self.fold(product=await self._fleet.product(line.line))
        page = await self.desk.history.page(HistoryQuery(lines=(line.number,)), None)
        kept = tuple(page.rows[:LAST])
        self.fold(last=kept)
        await self.desk.clock.sleep(STAY_S)
        try:
            told = await self.desk.history.ask_last(line.number, LAST)
        except AppError:
            self.fold(asked="failed")
            return
        rows = {row.id: row for row in (*kept, *told)}
        newest = sorted(rows.values(), key=lambda row: (row.time_us, row.id), reverse=True)
        self.fold(last=tuple(newest[:LAST]), asked="")

    # --- its data limit ---
    @property
    def can_limit(self) -> bool:
        """Whether this person may order another limit for the number of the card."""
        card = self.state.card
        allowed = self.desk.orders is not None and may_batch(self._inputs.person)
        return allowed and card is not None and card.has_limit

    def limit_form(self) -> LimitForm | None:
        """Of the number of the card; the caller disposes it."""
        orders, line = self.desk.orders, self._inputs.product
        if orders is None or line is None or not self.can_limit:
            return None
        form = LimitForm(orders, self.desk.accounts, line, owner=self)
        form.effect.connect(self._on_limit_kept)
        self.on_dispose(form.dispose)
        return form

    def _on_limit_kept(self, kept: LimitKept) -> None:
        self.effect.emit(Said(kept.said))
        if self._inputs.product is not None:
            self._renew(self._inputs.product)

    async def _renew_product(self, line: Line) -> None:
        """The operator's word after the order; the card may have gone on to another number."""
        await self._fleet.sync.ask_now((line.number,))
        product = await self._fleet.product(line.id)
        if self._inputs.product is not None and self._inputs.product.id == line.id:
            self.fold(product=product, now=self._now())

    async def _open_number(self, line_id: str) -> None:
        if await self._fleet.open_card(line_id) is not None:
            self.desk.opened()

    async def _seek_risk(self, row: int) -> None:
        found = await self.model.next_row(row, _is_risky)
        if found >= 0:
            self.effect.emit(GoRow(found))
        else:
            self.effect.emit(Said(translate("Numbers", "No number here is at risk")))


def _is_risky(line: FleetLine) -> bool:
    return line.risk.at_risk
