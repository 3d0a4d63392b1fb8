"""TMF654 4.1: topupBalance, the direct call and the list of all top-ups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from kyivstar_sandbox.api import body, listing
from kyivstar_sandbox.api.shared import Answer, Call, keyed, reading, reply, route
from kyivstar_sandbox.api.tmf654_balance import ROOT, quantity_of
from kyivstar_sandbox.api.tmf_filters import constant_clause, flag_clause, href_clause
from kyivstar_sandbox.model.errors import InvalidBody, NotFound, Refusal
from kyivstar_sandbox.model.values import is_account, iso_micros
from kyivstar_sandbox.rules import topup_lists, topups
from kyivstar_sandbox.rules.payment_checks import ACCOUNT, NUMBER
from kyivstar_sandbox.rules.topups import NewTopup

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection, Row
    from starlette.requests import Request
    from starlette.responses import Response

    from kyivstar_sandbox.api.body import JsonObject
    from kyivstar_sandbox.api.tmf_filters import Maker

    Rendered = tuple[str, str, JsonObject]

BASE: Final = f"{ROOT}/topupBalance"
_CHANNELS: Final = {"topupCash": "cash", "topupAccount": "company", "topupCard": "card"}
_rows: Final = topups.every
_FILTERS: Final[dict[str, Maker]] = {
    "id": _rows.c.id,
    "href": href_clause(BASE, _rows.c.id),
    "@type": constant_clause("TopupBalance"),
    "status": _rows.c.status,
    "statusReason": _rows.c.status_reason,
    "reason": _rows.c.reason,
    "usageType": constant_clause("monetary"),
    "logicalResource.value": _rows.c.number,
    "partyAccount.id": _rows.c.account_id,
    "bucket.id": _rows.c.bucket_id,
    "product.id": _rows.c.line_id,
    "payment.id": _rows.c.payment,
    "requestor.id": _rows.c.subject,
    "correlatorId": _rows.c.correlator,
    "grantId": _rows.c["grant"],
    "isAutoTopup": flag_clause(_rows.c.is_auto),
    "requestedDate": listing.instant_clause(_rows.c.requested_at),
    "confirmationDate": listing.instant_clause(_rows.c.confirmed_at),
}
_RULES: Final = listing.ListRules(
    filters=frozenset(_FILTERS),
    sorts=("requestedDate", "-requestedDate"),
    ranges=frozenset({"requestedDate"}),
)


def topup_body(row: Row[Any], *, origin: str, is_mine: bool, visible: bool) -> JsonObject:
    """`TopupBalance`; who paid and how is shown to the payer only."""
    made: JsonObject = {
        "id": row.id,
        "href": f"{origin}{BASE}/{row.id}",
        "@type": "TopupBalance",
        "status": row.status,
        "reason": row.reason,
        "amount": quantity_of(row.amount, "UAH"),
        "usageType": "monetary",
        "channel": {"id": row.channel or _channel(row)},
        "requestedDate": iso_micros(row.requested_at),
        "isAutoTopup": bool(row.is_auto),
    }
    if row.status_reason is not None:
        made["statusReason"] = row.status_reason
    if row.confirmed_at is not None:
        made["confirmationDate"] = iso_micros(row.confirmed_at)
    if row.number is not None:
        made["logicalResource"] = {
            "id": row.number,
            "value": row.number,
            "@referredType": "LogicalResource",
        }
    if is_mine:
        made |= _private(row)
    if visible:
        made |= _place(row)
    elif row.number is None and row.account_id is not None:
        made["partyAccount"] = {"id": row.account_id}
    return made


def _private(row: Row[Any]) -> JsonObject:
    made: JsonObject = {"requestor": {"id": row.subject, "@referredType": "Individual"}}
    if row.correlator is not None:
        made["correlatorId"] = row.correlator
    if row.payment is not None:
        made["payment"] = {"id": row.payment}
        made["relatedTopupBalance"] = {"role": "child"}
    if row.method is not None:
        made["paymentMethod"] = {"id": row.method}
    if row.grant is not None:
        made["grantId"] = row.grant
    if row.row is not None:
        made["row"] = row.row
    return made


def _place(row: Row[Any]) -> JsonObject:
    made: JsonObject = {}
    if row.account_id is not None:
        made["partyAccount"] = {"id": row.account_id}
    if row.line_id is not None:
        made["product"] = {"id": row.line_id}
    if row.bucket_id is not None:
        made["bucket"] = {"id": row.bucket_id}
    if row.amount_after is not None:
        credit = {
            "name": "topup",
            "itemType": "credit",
            "amount": quantity_of(row.amount, "UAH"),
        }
        made["impactedBucket"] = [
            {
                "bucket": {"id": row.bucket_id},
                "amountBefore": quantity_of(row.amount_before, "UAH"),
                "amountAfter": quantity_of(row.amount_after, "UAH"),
                "item": [credit],
            }
        ]
    return made


def _channel(row: Row[Any]) -> str:
    cause = msgspec.json.decode(row.cause) if row.cause else {}
    return str(cause.get("channel") or _CHANNELS.get(row.reason, "other"))


async def list_topups(request: Request) -> Response:
    query = listing.parse_list(request, _RULES)
    cut = listing.sql_cut(query, _FILTERS)
    asked = {one.path: one.values for one in query.filters}
    correlators = asked.get("correlatorId", ())
    grants = asked.get("grantId", ()) if len(query.filters) == 1 else ()
    grant = grants[0] if len(grants) == 1 else ""

    def work(conn: Connection, call: Call) -> tuple[list[JsonObject], int]:
        found, total = topup_lists.listed(conn, call.who, cut, correlators=correlators, grant=grant)
        made = [
            topup_body(
                row, origin=call.origin, is_mine=_is_mine(row, call), visible=bool(row.visible)
            )
            for row in found
        ]
        return made, total

    rows, total = await reading(request, work, scope="balance:read")
    return listing.list_reply(request, rows, total=total, query=query)


async def get_topup(request: Request) -> Response:
    ident = request.path_params["id"]

    def work(conn: Connection, call: Call) -> JsonObject:
        row, visible = topups.find(conn, call.who, ident)
        mine = _is_mine(row, call)
        return topup_body(row, origin=call.origin, is_mine=mine, visible=visible)

    found = await reading(request, work, scope="balance:read")
    return reply(request, listing.only_fields(found, listing.item_fields(request)))


async def create_topup(request: Request) -> Response:
    def work(conn: Connection, call: Call, asked: NewTopup) -> Answer:
        ident = topups.create(conn, call.who, asked, call.key)
        row, visible = topups.find(conn, call.who, ident)
        made = topup_body(row, origin=call.origin, is_mine=True, visible=visible)
        return Answer(made, path=f"{BASE}/{ident}", resource=ident)

    return await keyed(
        request, _new_topup, work, scope="topup", correlator=lambda asked: asked.correlator
    )


def _is_mine(row: Row[Any], call: Call) -> bool:
    return row.subject is not None and (call.who.admin or row.subject == call.who.sub)


def _new_topup(asked: JsonObject) -> NewTopup:
    kind, recipient = _recipient(asked)
    channel = body.optional_object(asked, "channel") or {"id": "desktop"}
    return NewTopup(
        correlator=body.optional_text(asked, "correlatorId", limit=64),
        amount=body.quantity_member(asked, "amount"),
        kind=kind,
        recipient=recipient,
        method=body.text_member(body.object_member(asked, "paymentMethod"), "id", limit=64),
        channel=body.text_member(channel, "id", limit=32),
        grant=body.optional_text(asked, "grantId", limit=64),
        row=_whole(asked, "row"),
        proof=_proof(asked),
    )


def _whole(asked: JsonObject, name: str) -> int | None:
    value = asked.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise InvalidBody(name)
    return value


def _proof(asked: JsonObject) -> tuple[str, ...]:
    steps = asked.get("proof")
    if steps is None:
        return ()
    if not isinstance(steps, list) or not all(isinstance(step, str) for step in steps):
        raise InvalidBody("proof")
    return tuple(steps)


def _recipient(asked: JsonObject) -> tuple[str, str]:
    number = body.optional_object(asked, "logicalResource")
    if number is not None:
        return NUMBER, body.phone(number.get("value") or number.get("id"))
    account = body.optional_object(asked, "partyAccount")
    if account is None:
        raise InvalidBody("logicalResource")
    ident = body.text_member(account, "id", limit=64)
    if not is_account(ident):
        raise Refusal("invalidNumber", status=400)
    return ACCOUNT, ident


def _event(name: str) -> Callable[[Connection, str, str, str], Rendered | None]:
    def render(conn: Connection, ident: str, _language: str, origin: str) -> Rendered | None:
        try:
            row, visible = topups.find(conn, None, ident)
        except NotFound:
            return None
        # told both to the payer and to the holder, so it says no balance
        made = topup_body(row, origin=origin, is_mine=True, visible=visible)
        return name, "topupBalance", made

    return render


routes = [
    route("GET", BASE, list_topups),
    route("POST", BASE, create_topup),
    route("GET", f"{BASE}/{{id}}", get_topup),
]
event_renderers = {
    "topupNew": _event("TopupBalanceCreateEvent"),
    "topup": _event("TopupBalanceStatusChangeEvent"),
}
