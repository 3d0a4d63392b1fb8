"""A company over the wire: whose account, under which node, with which role."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from support.consents import number_of

if TYPE_CHECKING:
    from support.sandbox import SandboxClient

NOW = "2026-11-22T10:00:00.000Z"
CUSTOMER = "cust_co1"
ROOT = "26000001000"
PRODUCTS = "/tmf-api/productInventory/v4/product"


def give(server: SandboxClient, tail: int, account: str, role: str | None, **limits: int) -> None:
    body = {"login": number_of(tail), "account": account, "role": role, "limits": limits or None}
    server.control("POST", "role", body)


def line_of(server: SandboxClient, number: str) -> dict[str, Any]:
    admin = server.token(None, "admin")
    query = f"{PRODUCTS}?realizingResource.value={number.replace('+', '%2B')}"
    rows: list[dict[str, Any]] = server.get(query, admin).json()
    return rows[0]


def account_of(server: SandboxClient, tail: int) -> str:
    return str(line_of(server, number_of(tail))["billingAccount"]["id"])


def node(name: str, parent: str, **more: Any) -> dict[str, Any]:
    relation = {"relationshipType": "isContainedIn", "account": {"id": parent}}
    return {
        "name": name,
        "accountType": "department",
        "relatedParty": [{"id": CUSTOMER, "role": "owner", "@referredType": "Customer"}],
        "accountRelationship": [relation],
        **more,
    }


def parent_of(row: dict[str, Any]) -> str:
    live = [
        one["account"]["id"]
        for one in row["accountRelationship"]
        if "endDateTime" not in one["validFor"]
    ]
    assert len(live) == 1
    return str(live[0])
