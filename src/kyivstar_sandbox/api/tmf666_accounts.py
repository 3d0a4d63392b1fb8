"""TMF666 4.0: partyAccount, the tree of a company, universal accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from starlette.responses import Response

from kyivstar_sandbox.api import body, listing
from kyivstar_sandbox.api.shared import (
    Answer,
    Call,
    keyed,
    money,
    need_if_match,
    reading,
    reply,
    route,
    writing,
)
from kyivstar_sandbox.api.tmf_filters import constant_clause, href_clause
from kyivstar_sandbox.model.errors import InvalidBody, NotFound, Refusal
from kyivstar_sandbox.model.values import iso_micros
from kyivstar_sandbox.rules import accounts, company_tree, universal
from kyivstar_sandbox.rules.universal import Wanted

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import ColumnElement, Connection
    from starlette.requests import Request

    from kyivstar_sandbox.api.body import JsonObject
    from kyivstar_sandbox.api.tmf_filters import Maker
    from kyivstar_sandbox.rules.accounts import FullAccount, Relation

    Rendered = tuple[str, str, JsonObject]
    _New = Wanted | tuple[str, company_tree.Wanted]

BASE: Final = "/tmf-api/accountManagement/v4/partyAccount"
NAME_CHARS: Final = 60
_rows: Final = accounts.every


def _related(wanted: listing.Filter) -> ColumnElement[bool]:
    return accounts.related_to(wanted.values)


_FILTERS: Final[dict[str, Maker]] = {
    "id": _rows.c.id,
    "href": href_clause(BASE, _rows.c.id),
    "@type": constant_clause("PartyAccount"),
    "name": _rows.c.name,
    "state": _rows.c.state,
    "accountType": _rows.c.kind,
    "paymentStatus": _rows.c.payment_status,
    "relatedParty.id": _rows.c.customer_id,
    "accountRelationship.account.id": _related,
    "lastModified": listing.instant_clause(_rows.c.updated_at),
}
_RULES: Final = listing.ListRules(
    filters=frozenset(_FILTERS),
    sorts=("id", "name"),
    ranges=frozenset({"lastModified"}),
)


def account_body(full: FullAccount, *, origin: str) -> JsonObject:
    """`PartyAccount`; debt for those who look after the company, credit for its coordinators."""
    row = full.row
    owner = {
        "id": row.customer_id,
        "name": row.customer_name,
        "role": "owner",
        "@referredType": "Customer",
    }
    made: JsonObject = {
        "id": row.id,
        "href": f"{origin}{BASE}/{row.id}",
        "@type": "PartyAccount",
        "name": row.name,
        "accountType": row.kind,
        "state": row.state,
        "lastModified": iso_micros(row.updated_at),
        "relatedParty": [owner],
        "accountRelationship": [_relation_body(one) for one in full.relations],
    }
    if full.money is not None:
        made["accountBalance"] = [
            {
                "balanceType": "MAIN",
                "amount": money(full.money.total),
                "validFor": {"startDateTime": iso_micros(full.money.at)},
            }
        ]
    return made | _company_members(full)


def _relation_body(one: Relation) -> JsonObject:
    valid = {"startDateTime": iso_micros(one.start)}
    if one.end is not None:
        valid["endDateTime"] = iso_micros(one.end)
    ref = {"id": one.account} | ({"name": one.name} if one.name is not None else {})
    return {"relationshipType": one.kind, "account": ref, "validFor": valid}


def _company_members(full: FullAccount) -> JsonObject:
    row, made = full.row, {}
    if row.cost_centre is not None:
        made["costCentreCode"] = row.cost_centre
    if row.payment_status is None:
        return made
    made["paymentStatus"] = row.payment_status
    if full.sees_credit and row.credit_limit is not None:
        made["creditLimit"] = money(row.credit_limit)
    if not full.sees_debt:
        return made
    made["dueAmount"] = money(row.due_amount)
    if row.due_at is not None:
        made["dueDate"] = iso_micros(row.due_at)
    return made


async def list_accounts(request: Request) -> Response:
    query = listing.parse_list(request, _RULES)
    cut = listing.sql_cut(query, _FILTERS)

    def work(conn: Connection, call: Call) -> tuple[list[JsonObject], int]:
        found, total = accounts.listed(conn, call.who, cut, by=query.sort)
        return [account_body(one, origin=call.origin) for one in found], total

    rows, total = await reading(request, work, scope="customer:read")
    return listing.list_reply(request, rows, total=total, query=query)


async def get_account(request: Request) -> Response:
    ident = request.path_params["id"]

    def work(conn: Connection, call: Call) -> JsonObject:
        return _body_of(conn, call, ident)

    found = await reading(request, work, scope="customer:read")
    return reply(request, listing.only_fields(found, listing.item_fields(request)))


async def create_account(request: Request) -> Response:
    def work(conn: Connection, call: Call, asked: _New) -> Answer:
        if isinstance(asked, Wanted):
            ident = universal.create(conn, call.who, asked)
        else:
            ident = company_tree.create(conn, call.who, *asked)
        return Answer(_body_of(conn, call, ident), path=f"{BASE}/{ident}", resource=ident)

    return await keyed(request, _new_account, work, scope="order")


async def change_account(request: Request) -> Response:
    ident = request.path_params["id"]
    asked = await body.strict_json(request)
    name = _name(asked)

    def work(conn: Connection, call: Call) -> JsonObject:
        need_if_match(request, lambda: _body_of(conn, call, ident))
        kind = company_tree.is_of_company(conn, call.who, ident)
        if kind == "company":
            raise Refusal("methodNotAllowed", status=405, headers={"Allow": "GET"})
        if kind in company_tree.NODES:
            company_tree.change(conn, call.who, ident, _node(asked))
        elif kind is not None:
            company_tree.move(conn, call.who, ident, _node(asked))
        elif universal.kind_of(conn, call.who, ident) == "universal":
            universal.change(conn, call.who, ident, _wanted(asked))
        else:
            kept = _relations(asked, "isContainedIn")
            universal.leave(conn, call.who, ident, name=name, kept=kept)
        return _body_of(conn, call, ident)

    return reply(request, await writing(request, work, scope="order"))


async def remove_account(request: Request) -> Response:
    ident = request.path_params["id"]

    def work(conn: Connection, call: Call) -> None:
        universal.remove(conn, call.who, ident)

    await writing(request, work, scope="order")
    return Response(status_code=204)


def _body_of(conn: Connection, call: Call, ident: str) -> JsonObject:
    return account_body(accounts.find(conn, call.who, ident), origin=call.origin)


def _new_account(asked: JsonObject) -> _New:
    kind = body.text_member(asked, "accountType", limit=32)
    if kind in company_tree.NODES:
        return kind, _node(asked)
    if kind != "universal":
        raise InvalidBody("accountType")
    made = _wanted(asked)
    if not made.members:
        raise InvalidBody("accountRelationship")
    return made


def _wanted(asked: JsonObject) -> Wanted:
    owner = body.objects_member(asked, "relatedParty", most=1)[0]
    given = asked.get("grantIds") or []
    if not isinstance(given, list) or not all(isinstance(one, str) for one in given):
        raise InvalidBody("grantIds")
    return Wanted(
        name=_name(asked),
        customer=body.text_member(owner, "id", limit=64),
        members=tuple(_relations(asked, "contains")),
        grants=tuple(given[: universal.MOST_MEMBERS]),
    )


def _node(asked: JsonObject) -> company_tree.Wanted:
    """A place in a company's tree: one live relation to what it hangs under."""
    parents = _relations(asked, "isContainedIn")
    if len(parents) != 1:
        raise InvalidBody("accountRelationship")
    owner = body.objects_member(asked, "relatedParty", most=1)[0]
    return company_tree.Wanted(
        name=_name(asked),
        customer=body.text_member(owner, "id", limit=64),
        parent=parents[0],
        code=body.optional_text(asked, "costCentreCode", limit=company_tree.MOST_CODE),
    )


def _name(asked: JsonObject) -> str:
    name = " ".join(body.text_member(asked, "name", limit=NAME_CHARS).split())
    if not name or not name.isprintable():
        raise InvalidBody("name")
    return name


def _relations(asked: JsonObject, kind: str) -> list[str]:
    """Accounts of the live relations; one of another kind is 400, an ended one is left out."""
    given = asked.get("accountRelationship")
    if given is None or given == []:
        return []
    found = []
    for one in body.objects_member(asked, "accountRelationship", most=2 * universal.MOST_MEMBERS):
        if body.text_member(one, "relationshipType", limit=32) != kind:
            raise InvalidBody("accountRelationship.relationshipType")
        valid = body.optional_object(one, "validFor") or {}
        if valid.get("endDateTime") is None:
            found.append(body.text_member(body.object_member(one, "account"), "id", limit=64))
    return found


def _told(name: str) -> Callable[[Connection, str, str, str], Rendered | None]:
    def render(conn: Connection, ident: str, _language: str, origin: str) -> Rendered | None:
        try:
            found = accounts.find(conn, None, ident)
        except NotFound:
            return None
        return name, "partyAccount", account_body(found, origin=origin)

    return render


routes = [
    route("GET", BASE, list_accounts),
    route("POST", BASE, create_account),
    route("GET", f"{BASE}/{{id}}", get_account),
    route("PATCH", f"{BASE}/{{id}}", change_account),
    route("DELETE", f"{BASE}/{{id}}", remove_account),
]
event_renderers: dict[str, Any] = {
    "account": _told("PartyAccountAttributeValueChangeEvent"),
    "accountState": _told("PartyAccountStateChangeEvent"),
}
