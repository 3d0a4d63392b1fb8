"""A movement as the store keeps it: what repeats apart, the rest packed, both ways."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from kyivstar_desktop.adapters.store.kyiv import from_us, to_us
from kyivstar_desktop.domain.history import Category, Cause, HistoryItem
from kyivstar_desktop.domain.money import Money

if TYPE_CHECKING:
    from datetime import datetime

# Never reorder: the number is what lies in the files.
CATEGORIES: tuple[Category, ...] = (
    Category.TARIFF,
    Category.SERVICE,
    Category.CALLS,
    Category.DATA,
    Category.MESSAGES,
    Category.CONTENT,
    Category.TOPUP,
    Category.TRANSFER,
    Category.BONUS,
    Category.OTHER,
)
NUMBER_OF = {category: number for number, category in enumerate(CATEGORIES)}
_pack = msgspec.msgpack.Encoder().encode
_unpack = msgspec.msgpack.Decoder().decode
_NO_CAUSE = Cause()


class Origin(NamedTuple):
    """Members that many rows share."""

    reason: str
    usage_type: str
    unusual: str
    rule: str
    rule_text: str
    offering: str
    unit_price: int | None
    unit: str
    requested_by: str
    channel: str
    kind: str = ""
    country: str = ""


class Extra(NamedTuple):
    """Members of one row only, in the order they are packed; defaults at the end are left out."""

    before: int | None = None
    after: int | None = None
    quantity: str = ""
    peer: str = ""
    period_start: int | None = None
    period_end: int | None = None
    order_id: str = ""
    order_date: int | None = None
    payment_id: str = ""
    cause_payment_id: str = ""
    correction_of: str = ""
    bonus: int = 0


_DEFAULTS = tuple(Extra())


def _kopiykas(amount: Money | None) -> int | None:
    return None if amount is None else amount.kopiykas


def _money(kopiykas: int | None) -> Money | None:
    return None if kopiykas is None else Money(kopiykas)


def _moment(time_us: int | None) -> datetime | None:
    return None if time_us is None else from_us(time_us)


def _instant(moment: datetime | None) -> int | None:
    return None if moment is None else to_us(moment)


def pack_origin(item: HistoryItem) -> bytes:
    """Key and body of a row in the dictionary of origins."""
    cause = item.cause
    return _pack(
        (
            item.reason,
            item.usage_type,
            item.unusual,
            cause.rule,
            cause.rule_text,
            cause.offering,
            _kopiykas(cause.unit_price),
            cause.unit,
            cause.requested_by,
            cause.channel,
            cause.kind,
            cause.country,
        )
    )


def pack_extra(item: HistoryItem) -> bytes | None:
    """The members of `Extra`; None where all have their defaults."""
    cause = item.cause
    before, after = item.before, item.after
    values: list[Any] = [
        None if before is None else before.kopiykas,
        None if after is None else after.kopiykas,
    ]
    if cause is not _NO_CAUSE or item.payment_id or item.bonus:
        values += (
            cause.quantity,
            cause.peer,
            _instant(cause.period_start),
            _instant(cause.period_end),
            cause.order_id,
            _instant(cause.order_date),
            item.payment_id,
            cause.payment_id,
            cause.correction_of,
            item.bonus,
        )
    size = len(values)
    while size and values[size - 1] == _DEFAULTS[size - 1]:
        size -= 1
    return _pack(values[:size]) if size else None


@lru_cache(maxsize=4096)
def unpack_origin(body: bytes) -> tuple[Origin, Cause]:
    """The shared members, and the cause they make without those of a single row."""
    origin = Origin(*_unpack(body))
    cause = Cause(
        rule=origin.rule,
        rule_text=origin.rule_text,
        offering=origin.offering,
        unit_price=_money(origin.unit_price),
        unit=origin.unit,
        requested_by=origin.requested_by,
        channel=origin.channel,
        kind=origin.kind,
        country=origin.country,
    )
    return origin, cause


def item_of(row: tuple[Any, ...]) -> HistoryItem:
    """(id, number, time_us, category, title, detail, delta, origin body, extra) as a movement."""
    ident, number, time_us, category, title, detail, delta, body, packed = row
    origin, shared = unpack_origin(body)
    extra = Extra(*_unpack(packed)) if packed is not None else Extra()
    return HistoryItem(
        ident,
        number,
        time_us,
        origin.reason,
        CATEGORIES[category],
        title,
        detail,
        Money(delta),
        _money(extra.before),
        _money(extra.after),
        origin.usage_type,
        origin.unusual,
        shared if extra[2:] == _DEFAULTS[2:] else _whole_cause(shared, extra),
        extra.bonus,
        extra.payment_id,
    )


def _whole_cause(shared: Cause, extra: Extra) -> Cause:
    return Cause(
        shared.rule,
        shared.rule_text,
        shared.offering,
        shared.unit_price,
        extra.quantity,
        shared.unit,
        _moment(extra.period_start),
        _moment(extra.period_end),
        extra.order_id,
        _moment(extra.order_date),
        shared.requested_by,
        shared.channel,
        extra.correction_of,
        extra.peer,
        extra.cause_payment_id,
        shared.kind,
        shared.country,
    )
