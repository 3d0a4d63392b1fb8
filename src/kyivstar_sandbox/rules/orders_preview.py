"""What an order would do, told before it is made (``productOrderPreview``, docs/contract.md 3.11).

Nothing is computed a second way: the real rule runs on a copy of the line that is thrown away,
and the consequences are what it has changed. So the ledger after the order equals them.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.rules import agenda, catalogue, charges, orders_acts, orders_placing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from kyivstar_sandbox.rules.identity import Caller
    from kyivstar_sandbox.rules.orders_acts import Trial
    from kyivstar_sandbox.rules.orders_asked import NewOrder
    from kyivstar_sandbox.rules.orders_placing import Desk, Placed
    from kyivstar_sandbox.rules.orders_state import Item, Order
    from kyivstar_sandbox.rules.state import Bucket, Holding, Option

CODES: Final = (
    "chargeNow",
    "nextCharge",
    "allowancesLost",
    "bonusesKept",
    "paidPeriodLost",
    "balanceUnchanged",
    "optionRemoved",
    "monthlyFee",
    "insufficientFunds",
    "noIncomingSms",
    "emergencyOnly",
    "shopVisitToRestore",
    "startsAt",
)
"""Every code, in the order in which they are listed."""
_MAIN_ROW: Final = {"bucket": 13, "reason": 3, "amount": 6, "fee": 7, "direction": 9}
"""Places of an action's members in its row (``db.schema.action``)."""
_RESTARTS: Final = frozenset({"tariff", "start"})


@dataclass(frozen=True, slots=True)
class Consequence:
    """One thing that follows. ``amount`` is kopiykas, or whole bonuses with ``unit`` ``bonus``.

    ``product`` is the id of a line or an option, ``offering`` that of what it is about;
    ``bucket`` is an allowance whose rest is lost.
    """

    code: str
    product: str
    offering: str | None = None
    amount: int | None = None
    unit: str = "UAH"
    date: int | None = None
    bucket: Bucket | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """The order as it would be, its items, and what follows from it in the order of ``CODES``."""

    order: Order
    items: list[Item]
    consequences: list[Consequence]


def preview(conn: Connection, who: Caller, asked: NewOrder) -> Preview:
    """Foresee an order; nothing is written.

    Raises what ``orders.create`` raises, but for ``stepUpRequired``; short money is told as a
    consequence, as if the rest had been there.
    """
    desk = orders_placing.open_desk(conn, who, asked)
    placed, found = [], []
    for item in desk.items:
        one, short = _place(desk, item, alone=len(desk.items) == 1)
        found += [*_of_item(desk, one), *short]
        if not short or one.refused is not None:
            desk.take(one)
        if item.act == "on":
            item.product_id = None  # the service of the copy will never be anyone's
        placed.append(one)
    desk.order.prices = orders_placing.price_list(placed)
    found.sort(key=lambda told: CODES.index(told.code))
    return Preview(desk.order, desk.items, found)


def _place(desk: Desk, item: Item, *, alone: bool) -> tuple[Placed, list[Consequence]]:
    """Judge an item; of a single one short money is told beside what would follow without it."""
    placed = desk.place(item)
    if placed.refused is None:
        return placed, []
    if placed.refused.code != "insufficientFunds":
        if alone:
            raise placed.refused
        return placed, []
    detail = placed.refused.detail or {}
    short = detail.get("short_kop")
    told = Consequence("insufficientFunds", str(item.line_id), amount=short)
    if not alone:
        return placed, [told]
    if short is None:  # bonuses cannot be lent to the copy
        return replace(placed, refused=None), [told]
    return _as_if(desk, placed, short), [told]


def _as_if(desk: Desk, placed: Placed, spare: int) -> Placed:
    try:
        trial = orders_acts.rehearse(desk.book, placed.holding, placed.item, desk.at, spare=spare)
    except Refusal as refused:
        return replace(placed, refused=refused)
    return replace(placed, refused=None, trial=trial)


def _of_item(desk: Desk, placed: Placed) -> Iterator[Consequence]:
    trial, item = placed.trial, placed.item
    if trial is None:
        return
    yield from _money(desk, placed, trial)
    yield from _next(placed, trial)
    if item.act in _RESTARTS:
        yield from _lost(desk, placed.holding, trial)
    yield from _removed(desk, placed, trial)
    if item.act == "block":
        yield from _blocked(desk, placed)
    if item.act == "tariffLater":
        line = placed.holding.line
        yield Consequence("startsAt", line.id, item.offering_id, date=line.next_charge_at)


def _money(desk: Desk, placed: Placed, trial: Trial) -> Iterator[Consequence]:
    """What the order takes, in money and in bonuses; when it takes nothing, that too."""
    line, item = placed.holding.line, placed.item
    taken, bonuses = _taken(placed, trial)
    at = desk.at + (desk.pace.latest(item.act) or 0)
    told = replace(Consequence("chargeNow", line.id, item.offering_id), date=at)
    if taken:
        yield replace(told, amount=taken)
    if bonuses:
        yield replace(told, amount=bonuses, unit="bonus")
    if not trial.book.entries:
        yield Consequence("balanceUnchanged", line.id)
    kept = sum(portion.amount for portion in trial.holding.bonuses)
    if kept and item.act in {"tariff", "tariffLater"}:
        yield Consequence("bonusesKept", line.id, amount=kept, unit="bonus")


def _taken(placed: Placed, trial: Trial) -> tuple[int, int]:
    """Kopiykas and bonuses that the copy's own rows took from the line."""
    taken, bonuses = 0, 0
    for row in trial.book.actions:
        debit = -row[_MAIN_ROW["direction"]] * row[_MAIN_ROW["amount"]] + row[_MAIN_ROW["fee"]]
        if row[_MAIN_ROW["reason"]] == "bonusSpent":
            bonuses += debit
        elif row[_MAIN_ROW["bucket"]] == placed.holding.main.id and debit > 0:
            taken += debit
    return taken, bonuses


def _next(placed: Placed, trial: Trial) -> Iterator[Consequence]:
    item, line = placed.item, trial.holding.line
    if item.act == "on":
        before = {one.id for one in placed.holding.options}
        made = next(one for one in trial.holding.options if one.id not in before)
        if made.next_charge_at is not None and made.price:
            yield Consequence(
                "nextCharge", line.id, made.offering_id, made.price, date=made.next_charge_at
            )
        return
    runs = line.status == "active" and line.next_charge_at is not None
    if runs and item.act in {"tariff", "tariffLater", "start", "unblock"}:
        amount = agenda.charge_amount(trial.holding)
        tariff = charges.tariff_of(trial.holding).id
        yield Consequence("nextCharge", line.id, tariff, amount, date=line.next_charge_at)


def _lost(desk: Desk, holding: Holding, trial: Trial) -> Iterator[Consequence]:
    """Rests of the old package, and the days that were paid for."""
    line = holding.line
    after = {bucket.id: bucket for bucket in trial.holding.allowances}
    for bucket in holding.allowances:
        if bucket.product_id == line.id and _is_lost(bucket, after[bucket.id], desk.at):
            yield Consequence("allowancesLost", line.id, date=bucket.ends_at, bucket=copy(bucket))
    if line.next_charge_at is not None and line.next_charge_at > desk.at:
        yield Consequence("paidPeriodLost", line.id, line.tariff_id, date=line.next_charge_at)


def _is_lost(before: Bucket, after: Bucket, at: int) -> bool:
    live = before.status != "expired" and (before.ends_at is None or before.ends_at > at)
    if not live or not (before.amount or before.is_unlimited):
        return False
    if before.is_unlimited:
        return after.status == "expired" or not after.is_unlimited
    return not (after.is_unlimited and after.status != "expired")


def _removed(desk: Desk, placed: Placed, trial: Trial) -> Iterator[Consequence]:
    holding, item = placed.holding, placed.item
    after = {option.id: option for option in trial.holding.options}
    for option in charges.in_order(holding):
        ends_at = _end_of(option, after[option.id], desk.at)
        if ends_at is not None and option.status not in {"terminated", "pendingTerminate"}:
            yield Consequence("optionRemoved", option.id, option.offering_id, date=ends_at)
    if item.act == "tariffLater":
        for option in charges.unfit(holding, str(item.offering_id)):
            ends_at = holding.line.next_charge_at
            yield Consequence("optionRemoved", option.id, option.offering_id, date=ends_at)


def _end_of(before: Option, after: Option, at: int) -> int | None:
    if after.status == "terminated":
        return at
    return after.ends_at if after.status == "pendingTerminate" != before.status else None


def _blocked(desk: Desk, placed: Placed) -> Iterator[Consequence]:
    line, kind = placed.holding.line, orders_acts.facts_of(placed.item)["suspensionReason"]
    if line.payment_type == "contract":
        yield Consequence("monthlyFee", line.id, amount=charges.BLOCK_FEE)
    yield Consequence("noIncomingSms" if kind == "blockLost" else "emergencyOnly", line.id)
    if desk.policy != "lostOnly" or kind == "blockLost":
        yield Consequence("shopVisitToRestore", line.id)
    starts_at = desk.at + (desk.pace.latest("block") or 0)
    yield Consequence("startsAt", line.id, date=starts_at)


def name_of(told: Consequence, language: str) -> str:
    """Name of the offering that a consequence is about; empty if it is about none."""
    return catalogue.name_of(told.offering, language) if told.offering else ""
