"""TMF676 4.0: card payments with several items, their confirmation, refunds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kyivstar_sandbox.api import body, listing
from kyivstar_sandbox.api.shared import Answer, Call, keyed, money, reading, reply, route
from kyivstar_sandbox.api.tmf_filters import constant_clause, href_clause
from kyivstar_sandbox.db.schema_payments import payment, refund
from kyivstar_sandbox.model.errors import InvalidBody, Refusal
from kyivstar_sandbox.model.values import is_account, iso_micros
from kyivstar_sandbox.rules import payment_lists, payments
from kyivstar_sandbox.rules.payment_checks import ACCOUNT, MOST_ITEMS, NUMBER, NewItem, NewPayment
from kyivstar_sandbox.rules.payment_lists import Cut

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row
    from starlette.requests import Request
    from starlette.responses import Response

    from kyivstar_sandbox.api.body import JsonObject
    from kyivstar_sandbox.api.tmf_filters import Maker
    from kyivstar_sandbox.rules.payment_lists import FullPayment

    Rendered = tuple[str, str, JsonObject]

BASE: Final = "/payment/v4/payment"
REFUNDS: Final = "/payment/v4/refund"
_SORTS: Final = ("-paymentDate", "paymentDate")
_PAYMENT_FILTERS: Final[dict[str, Maker]] = {
    "id": payment.c.id,
    "href": href_clause(BASE, payment.c.id),
    "@type": constant_clause("ConfirmablePayment"),
    "name": payment.c.name,
    "status": payment.c.status,
    "statusReason": payment.c.status_reason,
    "correlatorId": payment.c.correlator,
    "account.id": payment.c.account,
    "payer.id": payment.c.subject,
    "paymentMethod.id": payment.c.method,
    "paymentDate": listing.instant_clause(payment.c.paid_at),
}
_REFUND_FILTERS: Final[dict[str, Maker]] = {
    "id": refund.c.id,
    "href": href_clause(REFUNDS, refund.c.id),
    "@type": constant_clause("Refund"),
    "status": refund.c.status,
    "account.id": refund.c.account,
    "payment.id": refund.c.payment,
    "paymentMethod.id": refund.c.method,
    "paymentDate": listing.instant_clause(refund.c.refunded_at),
    "refundDate": listing.instant_clause(refund.c.refunded_at),
}
_PAYMENT_RULES: Final = listing.ListRules(
    filters=frozenset(_PAYMENT_FILTERS), sorts=_SORTS, ranges=frozenset({"paymentDate"})
)
_REFUND_RULES: Final = listing.ListRules(
    filters=frozenset(_REFUND_FILTERS),
    sorts=_SORTS,
    ranges=frozenset({"paymentDate", "refundDate"}),
)


def payment_body(full: FullPayment, *, origin: str) -> JsonObject:
    """`Payment` with our members: fee, `validationInfo`, `statusReason`, receipt."""
    row = full.row
    made: JsonObject = {
        "id": row.id,
        "href": f"{origin}{BASE}/{row.id}",
        "@type": "ConfirmablePayment",
        "@baseType": "Payment",
        "correlatorId": row.correlator,
        "name": row.name,
        "account": {"id": row.account},
        "paymentMethod": {
            "id": row.method,
            "name": row.method_name,
            "@referredType": "tokenizedCard",
        },
        "channel": {"id": row.channel},
        "payer": {"id": row.subject, "@referredType": "Individual"},
        "amount": money(row.amount),
        "feeAmount": money(row.fee),
        "totalAmount": money(row.amount + row.fee),
        "paymentDate": iso_micros(row.paid_at),
        "status": row.status,
        "statusDate": iso_micros(row.status_at),
        "paymentItem": [_item_body(item) for item in full.items],
        "statusReason": row.status_reason,
        "validationInfo": _validation(full, origin=origin),
        "receipt": _receipt(row),
    }
    return {name: value for name, value in made.items() if value is not None}


def refund_body(row: Row[Any], *, origin: str) -> JsonObject:
    """`Refund` of one failed item."""
    return {
        "id": row.id,
        "href": f"{origin}{REFUNDS}/{row.id}",
        "@type": "Refund",
        "status": row.status,
        "statusDate": iso_micros(row.refunded_at),
        "refundDate": iso_micros(row.refunded_at),
        "account": {"id": row.account},
        "payment": {"id": row.payment, "href": f"{origin}{BASE}/{row.payment}"},
        "paymentMethod": {
            "id": row.method,
            "name": row.method_name,
            "@referredType": "tokenizedCard",
        },
        "requestor": {"id": row.subject, "@referredType": "Individual"},
        "amount": money(row.amount),
        "totalAmount": money(row.amount),
    }


async def list_payments(request: Request) -> Response:
    query = listing.parse_list(request, _PAYMENT_RULES)
    cut = _cut(query, _PAYMENT_FILTERS)

    def work(conn: Connection, call: Call) -> tuple[list[JsonObject], int]:
        found, total = payment_lists.listed(conn, call.who, cut)
        return [payment_body(one, origin=call.origin) for one in found], total

    rows, total = await reading(request, work, scope="balance:read")
    return listing.list_reply(request, rows, total=total, query=query)


async def get_payment(request: Request) -> Response:
    ident = request.path_params["id"]

    def work(conn: Connection, call: Call) -> JsonObject:
        return payment_body(payment_lists.find(conn, call.who, ident), origin=call.origin)

    found = await reading(request, work, scope="balance:read")
    return reply(request, listing.only_fields(found, listing.item_fields(request)))


async def create_payment(request: Request) -> Response:
    def work(conn: Connection, call: Call, asked: NewPayment) -> Answer:
        ident = payments.create(conn, call.who, asked, call.key)
        full = payment_lists.find(conn, call.who, ident)
        made = payment_body(full, origin=call.origin)
        return Answer(made, path=f"{BASE}/{ident}", resource=ident)

    return await keyed(
        request, _new_payment, work, scope="topup", correlator=lambda asked: asked.correlator
    )


async def list_refunds(request: Request) -> Response:
    query = listing.parse_list(request, _REFUND_RULES)
    cut = _cut(query, _REFUND_FILTERS)

    def work(conn: Connection, call: Call) -> tuple[list[JsonObject], int]:
        found, total = payment_lists.refunds(conn, call.who, cut)
        return [refund_body(one, origin=call.origin) for one in found], total

    rows, total = await reading(request, work, scope="balance:read")
    return listing.list_reply(request, rows, total=total, query=query)


async def get_refund(request: Request) -> Response:
    ident = request.path_params["id"]

    def work(conn: Connection, call: Call) -> JsonObject:
        return refund_body(payment_lists.find_refund(conn, call.who, ident), origin=call.origin)

    found = await reading(request, work, scope="balance:read")
    return reply(request, listing.only_fields(found, listing.item_fields(request)))


def _cut(query: listing.ListQuery, makers: dict[str, Maker]) -> Cut:
    return Cut(
        where=listing.sql_filters(query, makers),
        descending=query.descending,
        offset=query.offset,
        limit=query.limit,
    )


def _new_payment(asked: JsonObject) -> NewPayment:
    total = body.money_member(asked, "totalAmount")
    has_amount = asked.get("amount") is not None
    channel = body.optional_object(asked, "channel") or {"id": "desktop"}
    return NewPayment(
        correlator=body.optional_text(asked, "correlatorId", limit=64),
        name=body.optional_text(asked, "name", limit=120),
        account=body.text_member(body.object_member(asked, "account"), "id", limit=64),
        method=body.text_member(body.object_member(asked, "paymentMethod"), "id", limit=64),
        channel=body.text_member(channel, "id", limit=32),
        amount=body.money_member(asked, "amount") if has_amount else total,
        total=total,
        items=tuple(
            _new_item(item) for item in body.objects_member(asked, "paymentItem", most=MOST_ITEMS)
        ),
    )


def _new_item(asked: JsonObject) -> NewItem:
    target = body.object_member(asked, "item")
    recipient = body.text_member(target, "id", limit=64)
    kind = body.optional_text(target, "@referredType") or NUMBER
    if kind == NUMBER:
        body.phone(recipient)
    elif kind != ACCOUNT:
        raise InvalidBody("paymentItem.item.@referredType")
    elif not is_account(recipient):
        raise Refusal("invalidNumber", status=400)
    name = "totalAmount" if asked.get("totalAmount") is not None else "amount"
    return NewItem(
        ident=body.text_member(asked, "id", limit=64),
        kind=kind,
        recipient=recipient,
        amount=body.money_member(asked, name),
    )


def _item_body(item: Row[Any]) -> JsonObject:
    return {
        "id": item.item,
        "item": {"id": item.recipient, "@referredType": item.kind},
        "totalAmount": money(item.amount),
    }


def _validation(full: FullPayment, *, origin: str) -> JsonObject | None:
    row, code = full.row, full.code
    if row.status != "pendingAuthorization":
        return None
    if code is None:
        return {"action": "open", "validationURL": f"{origin}/bank/{row.authorization}"}
    return {
        "action": "validate",
        "authorizationId": row.authorization,
        "codeLength": code.length,
        "expiresIn": code.expires_in,
        "resendIn": code.resend_in,
        "codesLeft": code.codes_left,
        "attemptsLeft": code.attempts_left,
        "destination": code.destination,
    }


def _receipt(row: Row[Any]) -> JsonObject | None:
    if row.receipt is None:
        return None
    return {
        "number": row.receipt,
        "issuedAt": iso_micros(row.receipt_at),
        "maskedCard": f"•••• {row.last4}",
        "rrn": row.rrn,
    }


def _created(conn: Connection, ident: str, _language: str, origin: str) -> Rendered:
    found = payment_lists.find(conn, None, ident)
    return "PaymentCreateEvent", "payment", payment_body(found, origin=origin)


def _changed(conn: Connection, ident: str, _language: str, origin: str) -> Rendered:
    found = payment_lists.find(conn, None, ident)
    return "PaymentStateChangeEvent", "payment", payment_body(found, origin=origin)


def _refunded(conn: Connection, ident: str, _language: str, origin: str) -> Rendered:
    found = payment_lists.find_refund(conn, None, ident)
    return "RefundStateChangeEvent", "refund", refund_body(found, origin=origin)


routes = [
    route("GET", BASE, list_payments),
    route("POST", BASE, create_payment),
    route("GET", f"{BASE}/{{id}}", get_payment),
    route("GET", REFUNDS, list_refunds),
    route("GET", f"{REFUNDS}/{{id}}", get_refund),
]
event_renderers = {"paymentNew": _created, "payment": _changed, "refund": _refunded}
