from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from support.people import OLENA
from support.sandbox import new_key

if TYPE_CHECKING:
    from support.sandbox import SandboxServer

CARDS = "/tmf-api/paymentMethod/v4/paymentMethod"
PAYMENTS = "/payment/v4/payment"


def pending(server: SandboxServer, token: str) -> dict[str, Any]:
    """A payment that waits for the bank's page."""
    card = {
        "@type": "bankCard", "name": "К", "brand": "visa", "cardNumber": "4000000000003220",
        "expirationDate": "2031-12-31T23:59:59.000Z", "nameOnCard": "OLENA", "cvv": "123",
    }  # fmt: skip
    method = server.post(CARDS, card, token, new_key()).json()["id"]
    key, money = new_key(), {"unit": "UAH", "value": 100}
    body = {
        "correlatorId": key, "account": {"id": "26000000001"}, "channel": {"id": "desktop"},
        "paymentMethod": {"id": method, "@referredType": "tokenizedCard"}, "amount": money,
        "totalAmount": money,
        "paymentItem": [
            {"id": "1", "item": {"id": OLENA, "@referredType": "LogicalResource"},
             "totalAmount": money}
        ],
    }  # fmt: skip
    reply = server.post(PAYMENTS, body, token, key)
    assert reply.status_code == 201, reply.text
    found: dict[str, Any] = reply.json()
    return found


@pytest.mark.parametrize(
    ("answer", "status"),
    [("approve", "done"), ("decline", "denied"), ("funds", "denied"), ("fault", "failed")],
)
def test_the_button_decides_the_payment(sandbox: SandboxServer, answer: str, status: str) -> None:
    token = sandbox.token(OLENA)
    made = pending(sandbox, token)
    info = made["validationInfo"]
    assert info["action"] == "open"
    page = sandbox.http.get(info["validationURL"])
    assert page.status_code == 200
    assert "100,00 ₴" in page.text
    assert OLENA not in page.text
    assert "script" not in page.text
    done = sandbox.http.post(info["validationURL"], data={"answer": answer})
    assert done.status_code == 200
    assert "<button" not in done.text
    assert sandbox.get(f"{PAYMENTS}/{made['id']}", token).json()["status"] == status
    again = sandbox.http.post(info["validationURL"], data={"answer": "approve"})
    assert again.status_code == 200
    assert sandbox.get(f"{PAYMENTS}/{made['id']}", token).json()["status"] == status
    assert sandbox.invariants()["ok"]


def test_a_page_that_was_never_given_is_not_found(sandbox: SandboxServer) -> None:
    assert sandbox.http.get("/bank/none").status_code == 404
    assert sandbox.http.post("/bank/none", data={"answer": "approve"}).status_code == 404
    made = pending(sandbox, sandbox.token(OLENA))
    url = made["validationInfo"]["validationURL"]
    assert sandbox.http.post(url, data={"answer": "perhaps"}).status_code == 400


def test_control_may_answer_for_the_bank(sandbox: SandboxServer) -> None:
    token = sandbox.token(OLENA)
    made = pending(sandbox, token)
    sandbox.control("POST", f"bank/{made['id']}", {"answer": "approve"})
    assert sandbox.get(f"{PAYMENTS}/{made['id']}", token).json()["status"] == "done"
