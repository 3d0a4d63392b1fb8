"""TMF654 4.1: transferBalance, money from number to number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kyivstar_sandbox.api import body, listing
from kyivstar_sandbox.api.shared import Answer, Call, keyed, reading, reply, route
from kyivstar_sandbox.api.tmf654_balance import ROOT, quantity_of
from kyivstar_sandbox.api.tmf_filters import constant_clause, href_clause
from kyivstar_sandbox.model.errors import InvalidBody, NotFound
from kyivstar_sandbox.model.values import iso_micros
from kyivstar_sandbox.rules import transfers
from kyivstar_sandbox.rules.transfers import NewTransfer

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row
    from starlette.requests import Request
    from starlette.responses import Response

    from kyivstar_sandbox.api.body import JsonObject
    from kyivstar_sandbox.api.tmf_filters import Maker

BASE: Final = f"{ROOT}/transferBalance"
_FIXED: Final = {
    "usageType": "monetary",
    "receiverBucketUsageType": "monetary",
    "reason": "transferOut",
    "costOwner": "originator",
}
"""Members that can have one value only; a request may leave them out."""
_rows: Final = transfers.every
_FILTERS: Final[dict[str, Maker]] = {
    "id": _rows.c.id,
    "href": href_clause(BASE, _rows.c.id),
    "@type": constant_clause("TransferBalance"),
    "status": constant_clause("completed"),
    **{name: constant_clause(value) for name, value in _FIXED.items()},
    "logicalResource.value": _rows.c.number,
    "partyAccount.id": _rows.c.account_id,
    "bucket.id": _rows.c.bucket_id,
    "product.id": _rows.c.line_id,
    "requestor.id": _rows.c.subject,
    "correlatorId": _rows.c.correlator,
    "requestedDate": listing.instant_clause(_rows.c.requested_at),
    "confirmationDate": listing.instant_clause(_rows.c.confirmed_at),
}
_RULES: Final = listing.ListRules(
    filters=frozenset(_FILTERS),
    sorts=("requestedDate", "-requestedDate"),
    ranges=frozenset({"requestedDate"}),
)


def transfer_body(row: Row[Any], *, origin: str) -> JsonObject:
    """`TransferBalance` as its sender sees it: the receiver's money is not told."""
    made: JsonObject = {
        "id": row.id,
        "href": f"{origin}{BASE}/{row.id}",
        "@type": "TransferBalance",
        "status": "completed",
        **_FIXED,
        "amount": quantity_of(row.amount, "UAH"),
        "transferCost": quantity_of(row.fee, "UAH"),
        "channel": {"id": row.channel},
        "requestedDate": iso_micros(row.requested_at),
        "confirmationDate": iso_micros(row.confirmed_at),
        "logicalResource": _number(row.number),
        "receiverLogicalResource": _number(row.receiver_number),
        "bucket": {"id": row.bucket_id},
        "product": {"id": row.line_id},
        "partyAccount": {"id": row.account_id},
        "requestor": {"id": row.subject, "@referredType": "Individual"},
        "impactedBucket": [
            {
                "bucket": {"id": row.bucket_id},
                "amountBefore": quantity_of(row.amount_before, "UAH"),
                "amountAfter": quantity_of(row.amount_after, "UAH"),
                "item": _items(row),
            }
        ],
    }
    return made if row.correlator is None else made | {"correlatorId": row.correlator}


def _number(number: str) -> JsonObject:
    return {"id": number, "value": number, "@referredType": "LogicalResource"}


def _items(row: Row[Any]) -> list[JsonObject]:
    parts = {"transfer": row.amount} | ({"fee": row.fee} if row.fee else {})
    return [
        {
            "name": name,
            "itemType": "debit",
            "reason": "transferOut",
            "amount": quantity_of(amount, "UAH"),
        }
        for name, amount in parts.items()
    ]


async def list_transfers(request: Request) -> Response:
    query = listing.parse_list(request, _RULES)
    cut = listing.sql_cut(query, _FILTERS)

    def work(conn: Connection, call: Call) -> tuple[list[JsonObject], int]:
        found, total = transfers.listed(conn, call.who, cut)
        return [transfer_body(row, origin=call.origin) for row in found], total

    rows, total = await reading(request, work, scope="balance:read")
    return listing.list_reply(request, rows, total=total, query=query)


async def get_transfer(request: Request) -> Response:
    ident = request.path_params["id"]

    def work(conn: Connection, call: Call) -> JsonObject:
        return transfer_body(transfers.find(conn, call.who, ident), origin=call.origin)

    found = await reading(request, work, scope="balance:read")
    return reply(request, listing.only_fields(found, listing.item_fields(request)))


async def create_transfer(request: Request) -> Response:
    def work(conn: Connection, call: Call, asked: NewTransfer) -> Answer:
        ident = transfers.create(conn, call.who, asked, call.key)
        made = transfer_body(transfers.find(conn, None, ident), origin=call.origin)
        return Answer(made, path=f"{BASE}/{ident}", resource=ident)

    return await keyed(
        request, _new_transfer, work, scope="topup", correlator=lambda asked: asked.correlator
    )


def _new_transfer(asked: JsonObject) -> NewTransfer:
    for name, value in _FIXED.items():
        if body.optional_text(asked, name, limit=64) not in {None, value}:
            raise InvalidBody(name)
    channel = body.optional_object(asked, "channel") or {"id": "desktop"}
    bucket = body.optional_object(asked, "bucket")
    cost = None
    if asked.get("transferCost") is not None:
        cost = body.quantity_member(asked, "transferCost", zero=True)
    return NewTransfer(
        correlator=body.optional_text(asked, "correlatorId", limit=64),
        amount=body.quantity_member(asked, "amount"),
        number=_phone(asked, "logicalResource"),
        receiver=_phone(asked, "receiverLogicalResource"),
        channel=body.text_member(channel, "id", limit=32),
        bucket=None if bucket is None else body.text_member(bucket, "id", limit=64),
        fee=cost,
    )


def _phone(asked: JsonObject, name: str) -> str:
    resource = body.object_member(asked, name)
    return body.phone(resource.get("value") or resource.get("id"))


def _told(
    conn: Connection, ident: str, _language: str, origin: str
) -> tuple[str, str, JsonObject] | None:
    try:
        row = transfers.find(conn, None, ident)
    except NotFound:
        return None
    made = transfer_body(row, origin=origin)
    return "TransferBalanceStatusChangeEvent", "transferBalance", made


routes = [
    route("GET", BASE, list_transfers),
    route("POST", BASE, create_transfer),
    route("GET", f"{BASE}/{{id}}", get_transfer),
]
event_renderers = {"transfer": _told}
