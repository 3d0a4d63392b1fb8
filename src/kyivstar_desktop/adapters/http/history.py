"""Movements of a line's money: TMF654 balanceAction rows as domain.history items.

The rows come by the hundred thousand, so their turning is plain code over msgspec structs, done
in a worker thread in slices; the loop's thread only awaits it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kyivstar_desktop.adapters.http.ask import read
from kyivstar_desktop.adapters.http.lists import page_of
from kyivstar_desktop.adapters.http.wire import (
    MoneyIn,
    Shape,
    instant_of,
    instant_text,
    micros_of,
    money_of,
    plain,
    whole_of,
    word,
)
from kyivstar_desktop.domain.history import Cause, HistoryItem, category_of
from kyivstar_desktop.domain.money import MAX_KOPIYKAS, ZERO, Money

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kyivstar_desktop.adapters.http.client import HttpClient
    from kyivstar_desktop.adapters.http.directory import Directory

TITLE, DETAIL, RULE = 120, 300, 500
_NO_CAUSE = Cause()
_USED = {"DATA": ("data", "MB"), "VOICE": ("voice", "min"), "SMS": ("sms", "SMS")}
_BY_UNIT = {"mb": "data", "gb": "data", "kb": "data", "sms": "sms", "min": "voice", "s": "voice"}
_CREDIT = frozenset(("credit", "creditadjustment"))


class RefIn(Shape, frozen=True):
    id: str = ""
    value: str = ""
    name: str = ""


class LegIn(Shape, frozen=True, rename="camel"):
    item_type: str = ""
    amount: MoneyIn | None = None


class ImpactIn(Shape, frozen=True, rename="camel"):
    bucket: RefIn | None = None
    amount_before: MoneyIn | None = None
    amount_after: MoneyIn | None = None
    item: list[LegIn] = []  # noqa: RUF012 msgspec copies a default list


class PeriodIn(Shape, frozen=True, rename="camel"):
    start_date_time: str | None = None
    end_date_time: str | None = None


class OrderIn(Shape, frozen=True, rename="camel"):
    id: str = ""
    order_date: str | None = None
    requested_by: str = ""
    channel: str = ""


class CauseIn(Shape, frozen=True, rename="camel"):
    rule: str = ""
    rule_text: str = ""
    product_offering: RefIn | None = None
    unit_price: MoneyIn | None = None
    quantity: msgspec.Raw = msgspec.Raw(b"")
    unit: str = ""
    kind: str = ""  # of use: a bucket code
    country: str = ""
    period: PeriodIn | None = None
    product_order: OrderIn | None = None
    correction_of: str = ""
    peer: str = ""
    channel: str | RefIn | None = None
    payment: RefIn | None = None


class ActionIn(Shape, frozen=True, rename="camel"):
    id: str
    reason: str = ""
    description: str = ""
    usage_type: str = ""
    requested_date: str | None = None
    confirmation_date: str | None = None
    amount: MoneyIn | None = None
    bucket: RefIn | None = None
    logical_resource: RefIn | list[RefIn] | None = None
    party_account: RefIn | None = None
    product: RefIn | list[RefIn] | None = None
    impacted_bucket: list[ImpactIn] = []  # noqa: RUF012 msgspec copies a default list
    payment: RefIn | list[RefIn] | None = None
    channel: RefIn | None = None
    cause: CauseIn | None = None


class HttpHistory:
    """HistoryPort of one operator."""

    def __init__(self, client: HttpClient, directory: Directory) -> None:
        self._client = client
        self._directory = directory

    async def actions(
        self, number: str, *, since: datetime, until: datetime, offset: int, limit: int
    ) -> tuple[tuple[HistoryItem, ...], bool]:
        """Rows of [since, until) by (requestedDate, id), and whether more follow.

        The next `offset` is `offset + limit`, whatever the operator's own page size is. Rows of
        other lines or times (an ignored filter) and rows without a readable date are left out.
        """
        name = "logicalResource.value" if number.startswith("+") else "partyAccount.id"
        ask = read(
            self._directory.path("TMF654", "/balanceAction"),
            (name, number),
            ("requestedDate.gte", instant_text(since)),
            ("requestedDate.lt", instant_text(until)),
            ("sort", "requestedDate"),
        )
        rows: dict[str, ActionIn] = {}
        taken, more = 0, True
        while more and taken < limit:
            page, more, _ = await page_of(
                self._client, ask, list[ActionIn], offset=offset + taken, limit=limit - taken
            )
            known = len(rows)
            rows.update((row.id, row) for row in page)
            taken += len(page)
            if len(rows) == known:  # a server that ignores `offset` repeats itself
                more = False
        span = (micros_of(since), micros_of(until))
        made = await self._client.run(items_of, tuple(rows.values()), number, span)
        return made, more


def items_of(
    rows: Sequence[ActionIn], number: str, span: tuple[int, int]
) -> tuple[HistoryItem, ...]:
    """Rows of `number` within [span) microseconds, ordered by (time, id)."""
    made: list[HistoryItem] = []
    for row in rows:
        at = instant_of(row.requested_date) or instant_of(row.confirmation_date)
        if at is None or not row.id or not _is_of(row, number):
            continue
        time_us = micros_of(at)
        if span[0] <= time_us < span[1]:
            made.append(item_of(row, number, time_us))
    made.sort(key=_order)
    return tuple(made)


def _order(item: HistoryItem) -> tuple[int, str]:
    return item.time_us, item.id


def _is_of(row: ActionIn, number: str) -> bool:
    """A row that names no line at all is believed: the operator was asked for this one."""
    lines = _refs(row.logical_resource)
    if number.startswith("+"):
        return not lines or any(number in (ref.value, ref.id) for ref in lines)
    return row.party_account is None or row.party_account.id == number


def item_of(row: ActionIn, number: str, time_us: int) -> HistoryItem:
    """One row. The change of money is read from the impacted bucket, never from `amount`."""
    delta, before, after = moved_money(row)
    cause = _cause(row)
    kind = usage_kind(row)
    title, detail = _texts(row, cause)
    return HistoryItem(
        row.id,
        number,
        time_us,
        row.reason.strip() or "other",
        category_of(row.reason.strip(), kind),
        title,
        detail,
        delta,
        before,
        after,
        kind,
        "",
        cause,
        _bonus(row),
        cause.payment_id,
    )


def usage_kind(row: ActionIn) -> str:
    """What was used: the row's own word, else by the kind or the unit its cause states."""
    kind = word(row.usage_type) or "monetary"
    if kind != "monetary" or row.cause is None:
        return kind
    used = _USED.get(row.cause.kind.partition("_")[0])
    return used[0] if used else _BY_UNIT.get(word(row.cause.unit), kind)


def moved_money(row: ActionIn) -> tuple[Money, Money | None, Money | None]:
    """(change, before, after) of the hryvnia bucket that the row moved."""
    own = row.bucket.id if row.bucket else ""
    money = [i for i in row.impacted_bucket if _is_money(i)]
    moved = [i for i in money if own and i.bucket is not None and i.bucket.id == own] or money
    if not moved:
        return ZERO, None, None
    before, after = money_of(moved[0].amount_before), money_of(moved[-1].amount_after)
    change = 0
    for leg in (leg for impact in moved for leg in impact.item):
        amount = money_of(leg.amount)
        if amount is None:
            change = 0
            break
        change += amount.kopiykas if word(leg.item_type) in _CREDIT else -amount.kopiykas
    if not change and before is not None and after is not None:
        change = after.kopiykas - before.kopiykas  # legs absent or unreadable
    return (Money(change) if abs(change) <= MAX_KOPIYKAS else ZERO), before, after


def _is_money(impact: ImpactIn) -> bool:
    stated = impact.amount_after or impact.amount_before
    if stated is None:
        stated = impact.item[0].amount if impact.item else None
    return stated is not None and stated.unit_word == "UAH"


def _bonus(row: ActionIn) -> int:
    """Signed change of bonuses; 0 for every other row."""
    change = 0
    for impact in row.impacted_bucket:
        for leg in impact.item:
            if leg.amount is None or leg.amount.unit_word != "bonus":
                continue
            count = whole_of(leg.amount) or 0
            change += count if word(leg.item_type) in _CREDIT else -count
    if change or row.impacted_bucket or row.amount is None or row.amount.unit_word != "bonus":
        return change
    count = whole_of(row.amount) or 0
    return count if row.reason == "bonusEarned" else -count


def _texts(row: ActionIn, cause: Cause) -> tuple[str, str]:
    """(title, detail): the operator's description, split at `Name: what it is` or `Name, what`.

    What stays equal from month to month is the title: rows are grouped and compared by it.
    """
    text = plain(row.description, DETAIL)
    title, _, detail = text.partition(": " if ": " in text else ", ")
    if not title:
        products = _refs(row.product)
        title = cause.offering or (plain(products[0].name, TITLE) if products else "")
    return title[:TITLE], detail or cause.peer


def _cause(row: ActionIn) -> Cause:
    payment = next((ref.id for ref in _refs(row.payment)), "")
    stated = row.cause
    if stated is None:
        channel = row.channel.id if row.channel else ""
        if not payment and not channel:
            return _NO_CAUSE
        return Cause(channel=channel, payment_id=payment)
    order, period = stated.product_order, stated.period
    return Cause(
        rule=stated.rule,
        rule_text=plain(stated.rule_text, RULE),
        offering=plain(stated.product_offering.name, TITLE) if stated.product_offering else "",
        unit_price=money_of(stated.unit_price),
        quantity=_quantity(bytes(stated.quantity)),
        unit=plain(stated.unit, 20) or _USED.get(stated.kind.partition("_")[0], ("", ""))[1],
        period_start=instant_of(period.start_date_time) if period else None,
        period_end=instant_of(period.end_date_time) if period else None,
        order_id=order.id if order else "",
        order_date=instant_of(order.order_date) if order else None,
        requested_by=order.requested_by if order else "",
        channel=_channel(row, stated),
        correction_of=stated.correction_of,
        peer=plain(stated.peer, 20),
        payment_id=(stated.payment.id if stated.payment else "") or payment,
        kind=plain(stated.kind, 40),
        country=plain(stated.country, 3),
    )


def _channel(row: ActionIn, stated: CauseIn) -> str:
    if isinstance(stated.channel, str):
        return stated.channel
    if stated.product_order is not None and stated.product_order.channel:
        return stated.product_order.channel
    return (stated.channel or row.channel or RefIn()).id


def _quantity(raw: bytes) -> str:
    """Decimal text of a number, never a float; "" where it is something else."""
    text = raw.decode("ascii", "replace").strip('"')
    digits = text.replace(".", "", 1).removeprefix("-")
    return text if digits.isdigit() and len(text) <= 20 else ""


def _refs(found: RefIn | list[RefIn] | None) -> Sequence[RefIn]:
    if found is None:
        return ()
    return found if isinstance(found, list) else (found,)
