"""TMF629 4.0: customers and their contacts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from kyivstar_sandbox.api import body, listing
from kyivstar_sandbox.api.shared import Call, need_if_match, reading, reply, route, writing
from kyivstar_sandbox.model.errors import InvalidBody
from kyivstar_sandbox.rules import customers
from kyivstar_sandbox.rules.customers import Contact

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from starlette.requests import Request
    from starlette.responses import Response

    from kyivstar_sandbox.api.body import JsonObject
    from kyivstar_sandbox.rules.customers import FullCustomer

BASE: Final = "/tmf-api/customerManagement/v4/customer"
_RULES: Final = listing.ListRules(
    filters=frozenset(
        {"id", "href", "@type", "name", "status", "engagedParty.id", "relatedParty.id",
         "account.id"}
    ),
    sorts=("id", "name"),
)  # fmt: skip
_EMAIL: Final = re.compile(r"[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+\Z")
_LANGUAGES: Final = frozenset({"uk", "en", "ru"})


def customer_body(full: FullCustomer, *, origin: str) -> JsonObject:
    """`Customer`; the language and segment are characteristics."""
    row = full.row
    return {
        "id": row.id,
        "href": f"{origin}{BASE}/{row.id}",
        "@type": "Customer",
        "name": row.name,
        "status": row.status,
        "engagedParty": {
            "id": row.party_id,
            "name": row.name,
            "@referredType": row.party_kind,
        },
        "account": [
            {"id": ident, "name": name, "@referredType": "PartyAccount"}
            for ident, name in full.accounts
        ],
        "contactMedium": [_contact_body(one) for one in full.contacts],
        "characteristic": [
            {"name": "segment", "value": row.segment},
            {"name": "language", "value": row.language},
        ],
    }


async def list_customers(request: Request) -> Response:
    query = listing.parse_list(request, _RULES)

    def work(conn: Connection, call: Call) -> list[JsonObject]:
        return [customer_body(one, origin=call.origin) for one in customers.listed(conn, call.who)]

    found = await reading(request, work, scope="customer:read")
    rows, total = listing.select_rows(found, query)
    return listing.list_reply(request, rows, total=total, query=query)


async def get_customer(request: Request) -> Response:
    ident = request.path_params["id"]

    def work(conn: Connection, call: Call) -> JsonObject:
        return customer_body(customers.find(conn, call.who, ident), origin=call.origin)

    found = await reading(request, work, scope="customer:read")
    return reply(request, listing.only_fields(found, listing.item_fields(request)))


async def change_customer(request: Request) -> Response:
    ident = request.path_params["id"]
    asked = await body.strict_json(request)
    body.object_member(asked, "engagedParty")
    contacts = _contacts(asked) if "contactMedium" in asked else None
    language = _language(asked) if "characteristic" in asked else None

    def work(conn: Connection, call: Call) -> JsonObject:
        need_if_match(
            request,
            lambda: customer_body(customers.find(conn, call.who, ident), origin=call.origin),
        )
        changed = customers.change(conn, call.who, ident, contacts=contacts, language=language)
        return customer_body(changed, origin=call.origin)

    return reply(request, await writing(request, work, scope="profile"))


def _contact_body(one: Contact) -> JsonObject:
    name = "emailAddress" if one.kind == "email" else "phoneNumber"
    made: JsonObject = {"mediumType": one.kind, "characteristic": {name: one.value}}
    return made | {"preferred": True} if one.preferred else made


def _contacts(asked: JsonObject) -> list[Contact]:
    if asked["contactMedium"] == []:
        return []
    found: list[Contact] = []
    for item in body.objects_member(asked, "contactMedium", most=10):
        kind = body.text_member(item, "mediumType", limit=16)
        facts = body.object_member(item, "characteristic")
        preferred = body.optional_bool(item, "preferred") or False
        if kind == "email":
            value = body.text_member(facts, "emailAddress", limit=254)
            if _EMAIL.fullmatch(value) is None:
                raise InvalidBody("contactMedium.emailAddress")
        elif kind == "phone":
            value = body.phone(facts.get("phoneNumber"))
        else:
            raise InvalidBody("contactMedium.mediumType")
        found.append(Contact(kind, value, preferred))
    return found


def _language(asked: JsonObject) -> str | None:
    for item in body.objects_member(asked, "characteristic", most=20):
        if item.get("name") == "language":
            language = body.text_member(item, "value", limit=2)
            if language not in _LANGUAGES:
                raise InvalidBody("characteristic.language")
            return language
    return None


def _changed(
    conn: Connection, ident: str, _language: str, origin: str
) -> tuple[str, str, dict[str, Any]]:
    found = customers.find(conn, None, ident)
    return "CustomerAttributeValueChangeEvent", "customer", customer_body(found, origin=origin)


routes = [
    route("GET", BASE, list_customers),
    route("GET", f"{BASE}/{{id}}", get_customer),
    route("PATCH", f"{BASE}/{{id}}", change_customer),
]
event_renderers = {"customer": _changed}
