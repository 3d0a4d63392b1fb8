"""Money from number to number: TMF654 transferBalance (TransfersPort)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from kyivstar_desktop.adapters.http.ask import read
from kyivstar_desktop.adapters.http.lists import all_rows
from kyivstar_desktop.adapters.http.wire import (
    MoneyIn,
    Shape,
    instant_of,
    instant_text,
    money_must,
    word,
)
from kyivstar_desktop.domain.money import Money, money_to_wire, total

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.adapters.http.client import HttpClient
    from kyivstar_desktop.adapters.http.directory import Directory
    from kyivstar_desktop.domain.transfers import Transfer

FAILED = frozenset({"failed", "rejected", "cancelled", "canceled"})


class NumberIn(Shape, frozen=True):
    id: str = ""
    value: str = ""


class TransferIn(Shape, frozen=True, rename="camel"):
    id: str = ""
    status: str = ""
    requested_date: str | None = None
    amount: MoneyIn | None = None
    logical_resource: NumberIn = NumberIn()


class HttpTransfers:
    """TransfersPort of one operator."""

    def __init__(self, client: HttpClient, directory: Directory) -> None:
        self._client, self._directory = client, directory

    def transfer_body(self, order: Transfer) -> tuple[str, str, bytes]:
        number = order.sender.number
        body: dict[str, Any] = {
            "correlatorId": order.key,
            "amount": _quantity(order.amount),
            "usageType": "monetary",
            "receiverBucketUsageType": "monetary",
            "reason": "transferOut",
            "channel": {"id": "desktop"},
            "logicalResource": {"id": number, "value": number},
            "receiverLogicalResource": {"id": order.receiver, "value": order.receiver},
            "costOwner": "originator",
            "transferCost": _quantity(order.fee),
        }
        if order.bucket:
            body["bucket"] = {"id": order.bucket}
        path = self._directory.path("TMF654", "/transferBalance")
        return "POST", path, msgspec.json.encode(body)

    async def sent(self, number: str, *, since: datetime) -> Money:
        """Filters are applied again here: a foreign operator may ignore them."""
        ask = read(
            self._directory.path("TMF654", "/transferBalance"),
            ("logicalResource.value", number),
            ("requestedDate.gte", instant_text(since)),
        )
        rows = await all_rows(self._client, ask, list[TransferIn], money=True)
        return total(
            money_must(row.amount, "$[].amount")
            for row in rows
            if _counts(row, number) and _at_or_after(row, since)
        )


def _counts(row: TransferIn, number: str) -> bool:
    sender = row.logical_resource.value or row.logical_resource.id
    return sender == number and word(row.status) not in FAILED


def _at_or_after(row: TransferIn, since: datetime) -> bool:
    at = instant_of(row.requested_date)
    return at is None or at >= since


def _quantity(amount: Money) -> dict[str, Any]:
    return {"amount": msgspec.Raw(money_to_wire(amount).encode()), "units": "UAH"}
