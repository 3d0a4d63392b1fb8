"""What tests pay with: people, cards and payments of an operator asked over the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from support import schemas, subscribers
from support.sandbox import SandboxServer, new_key

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

CUSTOMERS = "/tmf-api/customerManagement/v4/customer"
PRODUCTS = "/tmf-api/productInventory/v4/product"
BALANCE = "/tmf-api/prepayBalanceManagement/v4"
METHODS = "/tmf-api/paymentMethod/v4/paymentMethod"
PAYMENTS = "/payment/v4/payment"
REFUNDS = "/payment/v4/refund"
IDENTITY = "/tmf-api/digitalIdentityManagement/v4/digitalIdentity"
CODES = "/one-time-password-sms/v1"
TAILS = [f"{number:02d}" for number in range(1, 20)]
PAN, CVV = "4242424242424242", "737"


def start(folder: Path) -> SandboxServer:
    """An operator with nineteen prepaid numbers, for a whole module."""

    def plant(conn: Connection) -> None:
        for tail in TAILS:
            subscribers.add_prepaid(conn, tail)

    return SandboxServer(folder, seed="empty", prepare=plant)


def number_of(tail: str) -> str:
    return f"+3806700000{tail}"


def card_body(number: str = PAN, **changes: Any) -> dict[str, Any]:
    return {
        "@type": "bankCard",
        "name": f"Картка •{number[-4:]}",
        "brand": "visa",
        "cardNumber": number,
        "expirationDate": "2031-12-31T23:59:59.000Z",
        "nameOnCard": "OLENA IVANENKO",
        "cvv": CVV,
    } | changes


def save_card(operator: SandboxServer, token: str, number: str = PAN) -> str:
    made = operator.post(METHODS, card_body(number), token, new_key())
    assert made.status_code == 201, made.text
    return str(made.json()["id"])


def payment_body(tail: str, method: str, key: str, *parts: tuple[str, Any]) -> dict[str, Any]:
    total = sum(value for _, value in parts)
    return {
        "correlatorId": key,
        "name": "Поповнення",
        "account": {"id": f"260000000{tail}"},
        "channel": {"id": "desktop"},
        "paymentMethod": {"id": method, "@referredType": "tokenizedCard"},
        "amount": {"unit": "UAH", "value": total},
        "totalAmount": {"unit": "UAH", "value": total},
        "paymentItem": [
            {
                "id": str(place),
                "item": {"id": to, "@referredType": "LogicalResource"},
                "totalAmount": {"unit": "UAH", "value": value},
            }
            for place, (to, value) in enumerate(parts, start=1)
        ],
    }


def pay(operator: SandboxServer, tail: str, token: str, *parts: tuple[str, Any]) -> dict[str, Any]:
    key = new_key()
    body = payment_body(tail, save_card(operator, token), key, *parts)
    made = operator.post(PAYMENTS, body, token, key)
    assert made.status_code == 201, made.text
    found: dict[str, Any] = made.json()
    return found


def confirm(operator: SandboxServer, token: str, payment: dict[str, Any], number: str) -> None:
    ident = payment["validationInfo"]["authorizationId"]
    said = operator.post(
        f"{CODES}/validate-code",
        {"authenticationId": ident, "code": operator.last_code(number)},
        token,
    )
    assert said.status_code == 204, said.text


def error_of(reply: Any, status: int, code: str) -> dict[str, Any]:
    assert reply.status_code == status, reply.text
    body: dict[str, Any] = reply.json()
    schemas.check("654#Error", body)
    assert body["code"] == code
    return dict(body.get("detail", {}))
