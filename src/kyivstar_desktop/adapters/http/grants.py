"""Grants on the wire: `authorization_details` and `/oauth/grants` (docs/contract.md 2.7)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import msgspec

from kyivstar_desktop.adapters.http.ask import Ask, read
from kyivstar_desktop.adapters.http.wire import (
    MoneyIn,
    Shape,
    instant_of,
    instant_text,
    money_of,
    plain,
    raw_money,
)
from kyivstar_desktop.domain.errors import NotAllowed, Refused
from kyivstar_desktop.domain.grants import Grant
from kyivstar_desktop.domain.money import ZERO, Money

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyivstar_desktop.adapters.http.client import HttpClient

ROUTE = "/oauth/grants"
ABSENT = frozenset({404, 405, 501})


class UsedIn(Shape, frozen=True):
    rows: int = 0
    total: MoneyIn | None = None


class GrantIn(Shape, frozen=True):
    """Both spellings: of the token reply (`grant_id`, `expires_at`) and of the list."""

    id: str = ""
    grant_id: str = ""
    type: str = ""
    status: str = ""
    expires_at: str | None = None
    expires_at_listed: str | None = msgspec.field(default=None, name="expiresAt")
    label: str = ""
    number: str = ""
    account: str = ""
    payment_method: str = ""
    recipients: list[str] = []  # noqa: RUF012 msgspec copies a default list
    max_item: MoneyIn | None = None
    max_week: MoneyIn | None = None
    max_month: MoneyIn | None = None
    valid_until: str | None = None
    used: UsedIn = UsedIn()


class HttpGrants:
    """GrantsPort of one operator."""

    def __init__(self, client: HttpClient) -> None:
        self._client = client

    async def grants(self) -> tuple[Grant, ...]:
        try:
            reply = await self._client.call(read(ROUTE))
        except (Refused, NotAllowed) as error:
            if isinstance(error, NotAllowed) or error.status in ABSENT:
                return ()
            raise
        return tuple(grant_of(row) for row in reply.decode(list[GrantIn]) if row.id)

    async def withdraw(self, grant_id: str) -> None:
        path = f"{ROUTE}/{quote(grant_id, safe='')}"
        try:
            await self._client.call(Ask("DELETE", ROUTE + "/{id}", path))
        except Refused as refused:
            if refused.status != 404:
                raise


def grant_of(row: GrantIn) -> Grant:
    return Grant(
        row.id or row.grant_id,
        row.type,
        row.status,
        instant_of(row.expires_at or row.expires_at_listed),
        plain(row.label, 100),
        row.number,
        row.account,
        row.payment_method,
        tuple(row.recipients),
        money_of(row.max_item),
        money_of(row.max_week),
        money_of(row.max_month),
        instant_of(row.valid_until),
        max(row.used.rows, 0),
        money_of(row.used.total) or ZERO,
    )


def details_text(details: Mapping[str, Any]) -> str:
    """`authorization_details` of one object; Money and instants in the wire's spelling."""
    return msgspec.json.encode([{name: _wire(value) for name, value in details.items()}]).decode()


def _wire(value: Any) -> Any:
    if isinstance(value, Money):
        return raw_money(value)
    return instant_text(value) if isinstance(value, datetime) else value
