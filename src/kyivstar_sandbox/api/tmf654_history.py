"""TMF654 4.1: balanceAction, the history of money with its causes, and adjustBalance.

Rows never change, so a page is made straight from the stored columns.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from kyivstar_sandbox.api import listing
from kyivstar_sandbox.api.shared import Call, money, reading, reply, route
from kyivstar_sandbox.api.tmf654_balance import ROOT, quantity_of
from kyivstar_sandbox.api.tmf_filters import constant_clause, href_clause
from kyivstar_sandbox.db.schema import action
from kyivstar_sandbox.model.errors import NotFound
from kyivstar_sandbox.model.values import iso_micros
from kyivstar_sandbox.rules import causes, histories
from kyivstar_sandbox.rules.payment_lists import Cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection
    from starlette.requests import Request
    from starlette.responses import Response

    from kyivstar_sandbox.api.body import JsonObject
    from kyivstar_sandbox.api.tmf_filters import Maker

ACTIONS: Final = f"{ROOT}/balanceAction"
ADJUSTS: Final = f"{ROOT}/adjustBalance"
_TYPES: Final = {
    "Adjust": "AdjustBalance",
    "Topup": "TopupBalance",
    "Transfer": "TransferBalance",
}
_SHORT: Final = {full: short for short, full in _TYPES.items()}
_DEBITS: Final = {
    "tariffFee": "fee", "optionFee": "fee", "blockFee": "fee", "activationFee": "fee",
    "tariffChangeFee": "fee", "thirdParty": "fee", "usage": "usage", "roamingUsage": "usage",
}  # fmt: skip
_PEER: Final = re.compile(r", \+[0-9]{6,15}")
"""The other number of a call inside a description."""


def action_body(row: Sequence[Any], *, base: str, language: str, own: frozenset[str]) -> JsonObject:
    """`BalanceAction` of one row in its table's order; `base` is the collection's URL and a slash.

    `own` are the accounts whose holder asks: only there a call names the other number.
    """
    (
        ident, kind, adjust_type, reason, usage_type, stored, amount, fee, unit, direction,
        before, after, requested_at, bucket_id, _line, msisdn, account_id, product_id, cause, *_,
    ) = row  # fmt: skip
    shows_peer = account_id in own
    text = causes.describe(reason, stored, cause, language)
    at = iso_micros(requested_at)
    made: JsonObject = {
        "id": ident,
        "href": base + ident,
        "@type": _TYPES[kind],
        "@baseType": "BalanceAction",
        "status": "completed",
        "usageType": usage_type,
        "reason": reason,
        "description": text if shows_peer else _PEER.sub("", text),
        "amount": quantity_of(amount, unit),
        "requestedDate": at,
        "confirmationDate": at,
        "bucket": {"id": bucket_id},
        "partyAccount": {"id": account_id},
    }
    if adjust_type is not None:
        made["adjustType"] = adjust_type
    if msisdn is not None:
        made["logicalResource"] = {"id": msisdn, "value": msisdn}
    if product_id is not None:
        made["product"] = {"id": product_id}
    if direction:
        made["impactedBucket"] = [
            {
                "bucket": {"id": bucket_id},
                "amountBefore": quantity_of(before, unit),
                "amountAfter": quantity_of(after, unit),
                "item": _items(kind, reason, amount, fee, unit, direction),
            }
        ]
    if cause is not None:
        shown = causes.show_cause(cause, language, money=money, with_peer=shows_peer)
        made["cause"] = shown
        if product_id is not None and "productOffering" in shown:
            made["product"]["name"] = shown["productOffering"]["name"]
    return made


def _items(
    kind: str, reason: str, amount: int, fee: int, unit: str, direction: int
) -> list[JsonObject]:
    is_credit = direction > 0
    name = "credit" if is_credit else _DEBITS.get(reason, "debit")
    items = [
        {
            "name": "topup" if kind == "Topup" else name,
            "itemType": "credit" if is_credit else "debit",
            "reason": reason,
            "amount": quantity_of(amount, unit),
        }
    ]
    if fee:
        items.append(
            {
                "name": "fee",
                "itemType": "debit",
                "reason": reason,
                "amount": quantity_of(fee, unit),
            }
        )
    return items


def _of_type(wanted: listing.Filter) -> ColumnElement[bool]:
    return action.c.type.in_([_SHORT[one] for one in wanted.values if one in _SHORT])


_COMMON: Final[dict[str, Maker]] = {
    "id": action.c.id,
    "@type": _of_type,
    "adjustType": action.c.adjust_type,
    "status": constant_clause("completed"),
    "usageType": action.c.usage_type,
    "reason": action.c.reason,
    "logicalResource.value": action.c.msisdn,
    "partyAccount.id": action.c.account_id,
    "bucket.id": action.c.bucket_id,
    "product.id": action.c.product_id,
    "requestedDate": listing.instant_clause(action.c.requested_at),
    "confirmationDate": listing.instant_clause(action.c.requested_at),
}
_SORTS: Final = ("requestedDate", "-requestedDate")
_RULES: Final = listing.ListRules(
    filters=frozenset({*_COMMON, "href"}), sorts=_SORTS, ranges=frozenset({"requestedDate"})
)


async def list_actions(request: Request) -> Response:
    return await _list(request, ACTIONS, [])


async def list_adjusts(request: Request) -> Response:
    return await _list(request, ADJUSTS, [action.c.type == "Adjust"])


async def get_action(request: Request) -> Response:
    return await _get(request, ACTIONS)


async def get_adjust(request: Request) -> Response:
    return await _get(request, ADJUSTS)


async def _list(request: Request, path: str, narrower: list[ColumnElement[bool]]) -> Response:
    query = listing.parse_list(request, _RULES)
    makers = _COMMON | {"href": href_clause(path, action.c.id)}
    cut = Cut(
        where=[*listing.sql_filters(query, makers), *narrower],
        descending=query.descending,
        offset=query.offset,
        limit=query.limit,
        key=(path, query.filters),
    )

    def work(conn: Connection, call: Call) -> tuple[list[JsonObject], int]:
        found, total = histories.listed(conn, call.who, cut)
        own = histories.own_accounts(conn, call.who)
        base = f"{call.origin}{path}/"
        made = [action_body(row, base=base, language=call.language, own=own) for row in found]
        return made, total

    rows, total = await reading(request, work, scope="balance:read")
    return listing.list_reply(request, rows, total=total, query=query)


async def _get(request: Request, path: str) -> Response:
    ident = request.path_params["id"]

    def work(conn: Connection, call: Call) -> JsonObject:
        row = histories.find(conn, call.who, ident)
        if path == ADJUSTS and row.type != "Adjust":
            raise NotFound
        own = histories.own_accounts(conn, call.who)
        return action_body(row, base=f"{call.origin}{path}/", language=call.language, own=own)

    found = await reading(request, work, scope="balance:read")
    return reply(request, listing.only_fields(found, listing.item_fields(request)))


def _posted(
    conn: Connection, ident: str, language: str, origin: str
) -> tuple[str, str, JsonObject] | None:
    row = histories.find(conn, None, ident)
    if row.type != "Adjust":
        return None  # top-ups and transfers are told by their own events
    body = action_body(row, base=f"{origin}{ADJUSTS}/", language=language, own=frozenset())
    return "AdjustBalanceCreateEvent", "adjustBalance", body


routes = [
    route("GET", ACTIONS, list_actions),
    route("GET", f"{ACTIONS}/{{id}}", get_action),
    route("GET", ADJUSTS, list_adjusts),
    route("GET", f"{ADJUSTS}/{{id}}", get_adjust),
]
event_renderers = {"action": _posted}
