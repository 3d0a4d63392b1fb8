"""Transfers: what a number may still send this month, and sending it as one keyed act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.domain.intents import Intent, IntentState
from kyivstar_desktop.domain.kyiv import day_start, kyiv_day, month_of
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.domain.transfers import Transfer, TransferLimits
from kyivstar_desktop.services.keyed import KeyedAct
from kyivstar_desktop.services.refresh import Observable

if TYPE_CHECKING:
    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.intents import Intents
    from kyivstar_desktop.services.keyed import KeyedActs
    from kyivstar_desktop.services.ports.transfers import TransfersPort

KIND = "transfer"


class Transfers:
    """`open`: transfers whose end is not known yet; they are asked about by themselves."""

    def __init__(
        self, port: TransfersPort, accounts: Accounts, acts: KeyedActs, intents: Intents
    ) -> None:
        self._port, self._accounts, self._acts = port, accounts, acts
        self.open: Observable[tuple[Intent, ...]] = Observable(())
        acts.open.subscribe(self._on_open)
        intents.finished.subscribe(self._on_finished)

    def limits(self) -> TransferLimits:
        """The operator's, or those of the contract while it has stated none."""
        profile = self._accounts.profile.value
        return (profile.transfers if profile is not None else None) or TransferLimits()

    async def sent_this_month(self, line: Line) -> Money:
        """Of this Kyiv calendar month by the operator's list; AppError when it cannot be asked."""
        since = day_start(month_of(kyiv_day(self._accounts.operator_now())))
        return await self._port.sent(line.number, since=since)

    def bucket_of(self, number: str) -> str:
        """Id of the main balance of an own number, "" while it is not known."""
        loaded = self._accounts.all_money.value.get(number)
        money = loaded.value if loaded is not None else None
        found = [b.id for b in money.buckets if b.kind == "MAIN"] if money is not None else []
        return found[0] if found else ""

    async def send(self, order: Transfer) -> Intent:
        """The act's last row: confirmed, or unknown and being asked. See KeyedActs.done."""
        method, path, body = self._port.transfer_body(order)
        act = KeyedAct(
            kind=KIND,
            key=order.key,
            method=method,
            path=path,
            body=body,
            target=order.receiver,
            amount=order.amount,
            fee=order.fee or ZERO,
            source=order.sender.number,
        )
        return await self._acts.done(act)

    def flow(self, intent_id: str) -> Observable[Intent]:
        return self._acts.flow(intent_id)

    def _on_open(self, rows: tuple[Intent, ...]) -> None:
        planned = IntentState.PLANNED
        self.open.set(tuple(r for r in rows if r.kind == KIND and r.state is not planned))

    def _on_finished(self, row: Intent | None) -> None:
        """Both balances are asked anew; a number that is not ours is ignored there."""
        if row is not None and row.kind == KIND and row.state is IntentState.CONFIRMED:
            self._accounts.poke_balance(row.source)
            for item in row.items:
                self._accounts.poke_balance(item.recipient)
