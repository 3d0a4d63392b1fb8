"""Bodies of orders as a client sends them, and numbers of every tariff to order for."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import catalogue, clocks, lines
from kyivstar_sandbox.rules.seeding.ground import Ground, Someone
from support.sandbox import new_key

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from support.sandbox import SandboxClient

ROOT = "/tmf-api/productOrderingManagement/v4"
ORDERS = f"{ROOT}/productOrder"
PREVIEW = f"{ROOT}/productOrderPreview"
CANCEL = f"{ROOT}/cancelProductOrder"
PRODUCTS = "/tmf-api/productInventory/v4/product"
BUCKETS = "/tmf-api/prepayBalanceManagement/v4/bucket"
HISTORY = "/tmf-api/prepayBalanceManagement/v4/balanceAction"

BEGUN = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)
SUB = "p_orders"


def facts(**named: Any) -> list[dict[str, Any]]:
    """`productCharacteristic` of names and values."""
    return [{"name": name, "value": value} for name, value in named.items()]


def tariff(line: str, offering: str, ident: str = "1") -> dict[str, Any]:
    """Change the tariff of a line."""
    return {
        "id": ident,
        "action": "modify",
        "productOffering": {"id": offering},
        "product": {"id": line},
    }


def add(line: str, offering: str, ident: str = "1", **chosen: Any) -> dict[str, Any]:
    """Connect a service, or one of the special acts that look the same."""
    relation = {"relationshipType": "reliesOn", "product": {"id": line}}
    product: dict[str, Any] = {"productRelationship": [relation]}
    if chosen:
        product["productCharacteristic"] = facts(**chosen)
    return {
        "id": ident,
        "action": "add",
        "productOffering": {"id": offering},
        "product": product,
    }


def delete(product: str, ident: str = "1") -> dict[str, Any]:
    """Switch a service off."""
    return {"id": ident, "action": "delete", "product": {"id": product}}


def modify(
    product: str, ident: str = "1", *, status: str | None = None, **chosen: Any
) -> dict[str, Any]:
    """Block, unblock, SIM, data limit, forwarding."""
    wanted: dict[str, Any] = {"id": product}
    if status is not None:
        wanted["status"] = status
    if chosen:
        wanted["productCharacteristic"] = facts(**chosen)
    return {"id": ident, "action": "modify", "product": wanted}


def block(line: str, reason: str = "blockOther", ident: str = "1") -> dict[str, Any]:
    """Block a number."""
    return modify(line, ident, status="suspended", suspensionReason=reason)


def order(*items: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A whole order without its key."""
    return {"channel": [{"id": "desktop"}], "productOrderItem": list(items), **more}


def facts_of(sandbox: SandboxClient, token: str, product: str) -> dict[str, Any]:
    """Characteristics of a product by name, with its `status` and tariff beside them."""
    body = sandbox.get(f"{PRODUCTS}/{product}", token).json()
    named = {one["name"]: one["value"] for one in body["productCharacteristic"]}
    return named | {"status": body["status"], "offering": body["productOffering"]["id"]}


def plant_every_tariff(conn: Connection) -> None:
    """One person with a line ``ln_<tariff id>`` of every tariff, begun at ``BEGUN``, unpaid."""
    at = micros(BEGUN)
    clocks.start_at(conn, BEGUN)
    ground = Ground(now=at, start=at)
    ground.customer("cust_o", "Хтось", SUB, "26000000300")
    ground.person(Someone(SUB, "Хтось", "+380670000300", registered=True))
    for place, one in enumerate(one for one in catalogue.offerings() if one.is_tariff):
        account = f"26000000{300 + place}"
        ground.account(account, "personal", account, "cust_o")
        ground.role(SUB, account, "owner", "cust_o")
        number = None if one.spec == "homeInternet" else f"+380670000{300 + place}"
        new = lines.NewLine(
            one.id, account, "cust_o", one.id, msisdn=number, disconnect_limit=-50_000
        )
        lines.open_line(ground.book, new, at)
    ground.save(conn)


def main_of(sandbox: SandboxClient, token: str, line: str) -> Any:
    rows = sandbox.get(f"{BUCKETS}?product.id={line}", token).json()
    return next(row["remainingValue"]["amount"] for row in rows if row["code"] == "MAIN")


def refused(
    sandbox: SandboxClient, token: str, asked: dict[str, Any], status: int = 409
) -> tuple[str, Any]:
    """(code, detail) of an order, which the preview of a single item says too."""
    reply = sandbox.post(ORDERS, asked, token, key=new_key())
    assert reply.status_code == status, reply.text
    body = reply.json()
    seen = sandbox.post(PREVIEW, asked, token)
    if seen.status_code == 200:
        told = {one["code"] for one in seen.json()["consequence"]}
        assert body["code"] == "insufficientFunds"
        assert "insufficientFunds" in told
    else:
        assert (seen.status_code, seen.json()["code"]) == (status, body["code"])
    return body["code"], body.get("detail")


def made(sandbox: SandboxClient, token: str, asked: dict[str, Any]) -> dict[str, Any]:
    reply = sandbox.post(ORDERS, asked, token, key=new_key())
    assert reply.status_code == 201, reply.text
    return dict(reply.json())


def state_of(sandbox: SandboxClient, token: str, ident: str) -> dict[str, Any]:
    return dict(sandbox.get(f"{ORDERS}/{ident}", token).json())


def topup(sandbox: SandboxClient, number: str, amount: int) -> None:
    sandbox.control("POST", "topup", {"number": number, "amount": amount, "channel": "cash"})
