"""The main job by plain HTTP against the real program: sign in, look, pay for two, find it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from support import schemas
from support.card_payments import (
    BALANCE,
    CODES,
    CUSTOMERS,
    METHODS,
    PAYMENTS,
    PRODUCTS,
    card_body,
    payment_body,
)
from support.sandbox import SandboxChild, new_key

if TYPE_CHECKING:
    from pathlib import Path

OLENA, OTHER = "+380670000001", "+380670000002"


def main_bucket(operator: SandboxChild, token: str) -> dict[str, Any]:
    path = f"{BALANCE}/bucket?logicalResource.value=%2B{OLENA[1:]}&code=MAIN"
    rows = operator.get(path, token).json()
    assert len(rows) == 1
    found: dict[str, Any] = rows[0]
    return found


def test_the_main_job_from_the_first_sms_to_the_history(tmp_path: Path) -> None:
    with SandboxChild(tmp_path / "operator.db", seed="demo") as operator:
        signed = operator.sign_in(OLENA)
        token = str(signed["access_token"])

        customer = operator.get(CUSTOMERS, token).json()[0]
        schemas.check("629#Customer", customer)
        lines = operator.get(f"{PRODUCTS}?productSpecification.id=mobileLine", token).json()
        schemas.check_all("637#Product", lines)
        options = operator.get(f"{PRODUCTS}?productSpecification.id=option", token).json()
        assert len(options) == 3
        assert {one["productRelationship"][0]["product"]["id"] for one in options} == {
            lines[0]["id"]
        }
        before = main_bucket(operator, token)

        card = card_body() | {"validFor": {"endDateTime": "2099-01-01T00:00:00.000Z"}}
        made = operator.post(METHODS, card, token, new_key())
        assert made.status_code == 201, made.text
        key = new_key()
        body = payment_body("01", made.json()["id"], key, (OLENA, 200), (OTHER, 150.5))
        body["account"]["id"] = customer["account"][0]["id"]
        payment = operator.post(PAYMENTS, body, token, key)
        assert payment.status_code == 201, payment.text
        info = payment.json()["validationInfo"]
        text = operator.sms(OLENA)[-1]["text"]
        assert "350,50" in text
        assert "067***0001" in text
        assert "067***0002" in text
        typed = {"authenticationId": info["authorizationId"], "code": operator.last_code(OLENA)}
        assert operator.post(f"{CODES}/validate-code", typed, token).status_code == 204

        done = operator.get(f"{PAYMENTS}/{payment.json()['id']}", token).json()
        schemas.check("676#Payment", done)
        assert done["status"] == "done"
        assert done["receipt"]["maskedCard"].endswith("4242")
        parts = operator.get(f"{BALANCE}/topupBalance?payment.id={done['id']}", token).json()
        schemas.check_all("654#TopupBalance", parts)
        assert {(p["logicalResource"]["value"], p["status"]) for p in parts} == {
            (OLENA, "completed"),
            (OTHER, "completed"),
        }
        after = main_bucket(operator, token)
        assert after["remainingValue"]["amount"] == before["remainingValue"]["amount"] + 200

        newest = operator.get(
            f"{BALANCE}/balanceAction?logicalResource.value=%2B{OLENA[1:]}"
            "&reason=topupCard&sort=-requestedDate&limit=1",
            token,
        ).json()[0]
        schemas.check("654#BalanceAction", newest)
        own = next(part for part in parts if part["logicalResource"]["value"] == OLENA)
        assert newest["id"] == own["id"]
        assert newest["cause"]["payment"]["id"] == done["id"]
        assert newest["impactedBucket"][0]["amountAfter"] == after["remainingValue"]

        again = operator.post(PAYMENTS, body, token, key)
        assert again.content == payment.content
        assert operator.invariants()["ok"]
