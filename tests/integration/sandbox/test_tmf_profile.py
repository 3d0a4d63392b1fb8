"""Direct top-ups, contacts, password and name; what an event says; the books at the end."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from kyivstar_sandbox.api.shared import json_bytes
from kyivstar_sandbox.app import _renderers
from kyivstar_sandbox.db.schema_identity import event
from support import schemas
from support.card_payments import (
    BALANCE,
    CUSTOMERS,
    IDENTITY,
    confirm,
    error_of,
    number_of,
    pay,
    save_card,
    start,
)
from support.sandbox import new_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.sandbox import SandboxServer


@pytest.fixture(scope="module")
def operator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxServer]:
    with start(tmp_path_factory.mktemp("operator")) as server:
        yield server


# ----- direct top-ups, profile -----


def test_a_direct_topup_wants_a_fresh_code_and_keeps_its_key(operator: SandboxServer) -> None:
    number = number_of("13")
    token = str(operator.sign_in(number)["access_token"])
    method, key = save_card(operator, token), new_key()
    operator.clock(security="PT6M")
    body = {
        "correlatorId": key,
        "amount": {"amount": 30, "units": "UAH"},
        "channel": {"id": "desktop"},
        "logicalResource": {"id": number_of("14"), "value": number_of("14")},
        "paymentMethod": {"id": method},
    }
    path = f"{BALANCE}/topupBalance"
    asked = operator.post(path, body, token, key)
    error_of(asked, 401, "stepUpRequired")
    assert "insufficient_user_authentication" in asked.headers["WWW-Authenticate"]
    fresh = str(operator.sign_in(number)["access_token"])
    made = operator.post(path, body, fresh, key)
    assert made.status_code == 201, made.text
    schemas.check("654#TopupBalance", made.json())
    assert made.json()["status"] == "completed"
    assert "impactedBucket" not in made.json()  # another's balance is not the payer's to see
    assert operator.get(f"{path}?correlatorId={key},{new_key()}", fresh).json() == [made.json()]
    grant = body | {"grantId": "gr_1", "correlatorId": None}
    error_of(operator.post(path, grant, fresh, new_key()), 403, "grantMismatch")


def test_contacts_and_language_change_together_with_a_fresh_code(operator: SandboxServer) -> None:
    number = number_of("15")
    token = str(operator.sign_in(number)["access_token"])
    path = f"{CUSTOMERS}/cust_p15"
    wanted = [
        {
            "mediumType": "email",
            "preferred": True,
            "characteristic": {"emailAddress": "olena@example.org"},
        },
        {"mediumType": "phone", "characteristic": {"phoneNumber": number}},
    ]
    body = {
        "engagedParty": {"id": "p_15", "@referredType": "Individual"},
        "contactMedium": wanted,
        "characteristic": [{"name": "language", "value": "en"}],
    }
    changed = operator.call("PATCH", path, token, body=body)
    assert changed.status_code == 200, changed.text
    schemas.check("629#Customer", changed.json())
    assert changed.json()["contactMedium"] == wanted
    assert {"name": "language", "value": "en"} in changed.json()["characteristic"]
    operator.clock(security="PT6M")
    fresh = str(operator.token_reply(number)["access_token"])
    still = operator.call("PATCH", path, fresh, body=body)
    assert still.status_code == 200  # nothing new, nothing to confirm
    other = body | {"contactMedium": wanted[:1]}
    late = str(operator.refresh(operator.sign_in(number)["refresh_token"]).json()["access_token"])
    operator.clock(security="PT6M")
    error_of(operator.call("PATCH", path, late, body=other), 401, "stepUpRequired")
    error_of(operator.call("PATCH", path, late, body={}), 400, "invalidBody")


def test_an_own_password_and_name(operator: SandboxServer) -> None:
    number = number_of("16")
    token = str(operator.sign_in(number)["access_token"])
    row = operator.get(IDENTITY, token).json()[0]
    assert row["credential"][0]["state"] == "inactive"
    path = f"{IDENTITY}/{row['id']}"

    def credential(password: str) -> dict[str, Any]:
        return {
            "credential": [
                {
                    "@type": "LoginPasswordCredential",
                    "id": "cred_pwd",
                    "login": number,
                    "password": password,
                }
            ]
        }

    for weak, rules in [("short", ["length"]), ("password1", ["common"])]:
        found = error_of(
            operator.call("PATCH", path, token, body=credential(weak)), 400, "passwordTooWeak"
        )
        assert found == {"rules": rules}
    changed = operator.call(
        "PATCH", path, token, body=credential("вишня і 7 гусей") | {"nickname": "Олена Дʼяченко"}
    )
    assert changed.status_code == 200, changed.text
    schemas.check("720#DigitalIdentity", changed.json())
    assert changed.json()["credential"][0]["state"] == "active"
    assert changed.json()["nickname"] == "Олена Дʼяченко"
    assert "password" not in changed.text.replace("LoginPasswordCredential", "")
    error_of(operator.call("PATCH", path, token, body={"nickname": "R2-D2"}), 400, "invalidBody")
    error_of(operator.call("DELETE", path, token), 409, "contractEndRequired")


# ----- events -----


def test_every_event_of_a_payment_has_a_body_of_its_api(operator: SandboxServer) -> None:
    number = number_of("17")
    token = str(operator.sign_in(number)["access_token"])
    payment = pay(operator, "17", token, (number, 150))
    confirm(operator, token, payment, number)
    rows = operator.database.run(
        lambda conn: conn.execute(
            select(event).where(event.c.sub == "p_17").order_by(event.c.seq)
        ).all()
    )
    known = _renderers()
    shapes = {
        "payment": "676#Payment",
        "topupBalance": "654#TopupBalance",
        "adjustBalance": "654#AdjustBalance",
        "bucket": "654#Bucket",
        "product": "637#Product",
    }
    told: list[str] = []
    for row in rows:
        made = operator.database.run(
            lambda conn, row=row: known[row.kind](conn, row.ident, "uk", operator.url)
        )
        if made is None:
            continue
        kind, member, body = made
        told.append(kind)
        schemas.check(shapes[member], json.loads(json_bytes(body)))
    assert told[0] == "PaymentCreateEvent"
    assert "PaymentStateChangeEvent" in told
    assert "TopupBalanceCreateEvent" in told
    assert "BucketAttributeValueChangeEvent" in told


def test_the_books_balance_after_all_of_it(operator: SandboxServer) -> None:
    found = operator.invariants()
    assert found["ok"], found["violations"]
    assert set(found["sums"].values()) <= {0}
    for one in operator.ledger():
        units: dict[str, int] = {}
        for leg in one["legs"]:
            units[leg["unit"]] = units.get(leg["unit"], 0) + leg["amount"]
        assert set(units.values()) == {0}
        assert re.fullmatch(r"\S+", str(one["reason"]))
