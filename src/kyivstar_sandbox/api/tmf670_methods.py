"""TMF670 4.0: saved cards, one-time cards, company accounts.

The body of a POST holds a card's number: it stays in this call's locals, is fingerprinted by
HMAC and never logged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.api import body, listing
from kyivstar_sandbox.api.shared import (
    Answer,
    Call,
    keyed,
    need_if_match,
    reading,
    reply,
    route,
    writing,
)
from kyivstar_sandbox.model.errors import InvalidBody, Refusal
from kyivstar_sandbox.model.values import iso_micros, parse_instant
from kyivstar_sandbox.rules import methods

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sqlalchemy import Connection
    from starlette.requests import Request
    from starlette.responses import Response

    from kyivstar_sandbox.api.body import JsonObject
    from kyivstar_sandbox.rules.methods import Method, NewCard

    Rendered = tuple[str, str, JsonObject]

BASE: Final = "/tmf-api/paymentMethod/v4/paymentMethod"
_RULES: Final = listing.ListRules(
    filters=frozenset(
        {"id", "href", "name", "status", "@type", "isPreferred", "brand", "lastFourDigits"}
    )
)


def method_body(method: Method, *, origin: str) -> JsonObject:
    """`TokenizedCard` or `PaymentMethod` of an account."""
    made: JsonObject = {
        "id": method.id,
        "href": f"{origin}{BASE}/{method.id}",
        "@type": method.kind,
        "name": method.name,
        "status": method.status,
        "isPreferred": method.preferred,
        "relatedParty": {"id": method.subject, "@referredType": "Individual"},
    }
    if method.is_card:
        made["brand"] = method.brand
        made["lastFourDigits"] = method.last4
        made["expirationDate"] = iso_micros(method.expires_at)
    if method.saved_until is not None:
        made["validFor"] = {"endDateTime": iso_micros(method.saved_until)}
    if method.account is not None:
        made["account"] = [{"id": method.account, "name": f"Особовий рахунок {method.account}"}]
    return made


async def list_methods(request: Request) -> Response:
    query = listing.parse_list(request, _RULES)

    def work(conn: Connection, call: Call) -> list[JsonObject]:
        return [method_body(one, origin=call.origin) for one in methods.listed(conn, call.who)]

    rows, total = listing.select_rows(await reading(request, work, scope="topup"), query)
    return listing.list_reply(request, rows, total=total, query=query)


async def get_method(request: Request) -> Response:
    ident = request.path_params["id"]

    def work(conn: Connection, call: Call) -> JsonObject:
        return method_body(methods.find(conn, call.who, ident), origin=call.origin)

    found = await reading(request, work, scope="topup")
    return reply(request, listing.only_fields(found, listing.item_fields(request)))


async def create_method(request: Request) -> Response:
    def work(conn: Connection, call: Call, asked: NewCard) -> Answer:
        made = methods.tokenise(conn, call.who, asked)
        return Answer(
            method_body(made, origin=call.origin), path=f"{BASE}/{made.id}", resource=made.id
        )

    return await keyed(request, _new_card, work, scope="topup", secret_body=True)


async def change_method(request: Request) -> Response:
    ident = request.path_params["id"]
    asked = await body.strict_json(request)
    name = _name(asked)
    preferred = body.optional_bool(asked, "isPreferred")

    def work(conn: Connection, call: Call) -> JsonObject:
        need_if_match(
            request,
            lambda: method_body(methods.find(conn, call.who, ident), origin=call.origin),
        )
        changed = methods.change(conn, call.who, ident, name=name, preferred=preferred)
        return method_body(changed, origin=call.origin)

    return reply(request, await writing(request, work, scope="topup"))


async def remove_method(request: Request) -> Response:
    ident = request.path_params["id"]
    await writing(request, lambda conn, call: methods.remove(conn, call.who, ident), scope="topup")
    return reply(request, status=204)


def _new_card(asked: JsonObject) -> NewCard:
    kind = body.text_member(asked, "@type")
    if kind.lower() != "bankcard":
        raise InvalidBody("@type")
    number = _card_text(asked, "cardNumber", limit=32)
    until = body.optional_object(asked, "validFor")
    return methods.NewCard(
        number=number,
        cvv=_card_text(asked, "cvv", limit=8),
        holder=_card_text(asked, "nameOnCard", limit=60),
        expires_at=_expiry(asked),
        name=_name(asked) or f"Картка •{number[-4:]}",
        preferred=body.optional_bool(asked, "isPreferred") or False,
        until=None if until is None else _end_of(until),
    )


def _name(asked: JsonObject) -> str | None:
    """A card's nickname; one with more digits than a card's end might hide its number."""
    name = body.optional_text(asked, "name", limit=60)
    if name is not None and (not name.strip() or sum(map(str.isdigit, name)) > 4):
        raise InvalidBody("name")
    return name


def _card_text(asked: JsonObject, name: str, *, limit: int) -> str:
    value = asked.get(name)
    if not isinstance(value, str) or not 1 <= len(value) <= limit:
        raise Refusal("invalidCard", status=400, detail={"field": name})
    return value


def _expiry(asked: JsonObject) -> datetime:
    try:
        return parse_instant(_card_text(asked, "expirationDate", limit=40))
    except ValueError as error:
        raise Refusal("invalidCard", status=400, detail={"field": "expirationDate"}) from error


def _end_of(period: JsonObject) -> datetime:
    try:
        return parse_instant(body.text_member(period, "endDateTime", limit=40))
    except ValueError as error:
        raise InvalidBody("validFor.endDateTime") from error


def _event(name: str) -> Callable[[Connection, str, str, str], Rendered | None]:
    def render(conn: Connection, ident: str, _language: str, origin: str) -> Rendered | None:
        method = methods.of_event(conn, ident)
        if method is None:
            return None
        return name, "paymentMethod", method_body(method, origin=origin)

    return render


routes = [
    route("GET", BASE, list_methods),
    route("POST", BASE, create_method),
    route("GET", f"{BASE}/{{id}}", get_method),
    route("PATCH", f"{BASE}/{{id}}", change_method),
    route("DELETE", f"{BASE}/{{id}}", remove_method),
]
event_renderers = {
    "method": _event("PaymentMethodStatusChangeEvent"),
    "methodGone": _event("PaymentMethodDeleteEvent"),
}
