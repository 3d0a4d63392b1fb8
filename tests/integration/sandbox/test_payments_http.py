"""Cards and payments over a real server: keys, codes, refusals, and books that balance."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

from support import schemas
from support.card_payments import (
    BALANCE,
    CODES,
    CVV,
    METHODS,
    PAN,
    PAYMENTS,
    card_body,
    confirm,
    error_of,
    number_of,
    pay,
    payment_body,
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


# ----- cards -----


def test_a_card_number_goes_nowhere(operator: SandboxServer) -> None:
    token = operator.token(number_of("07"))
    key = new_key()
    body = json.dumps(card_body()).encode()
    made = operator.post(METHODS, body, token, key)
    assert made.status_code == 201
    schemas.check("670#TokenizedCard", made.json())
    assert made.headers["Location"] == made.json()["href"]
    again = operator.post(METHODS, body, token, key)
    assert (again.content, again.headers["Idempotency-Replayed"]) == (made.content, "true")
    error_of(operator.post(METHODS, card_body(cvv="111"), token, key), 422, "idempotencyKeyReused")
    operator.database.run(lambda conn: conn.exec_driver_sql("SELECT 1").all())
    for file in operator.path.parent.glob("operator.db*"):
        data = file.read_bytes()
        assert PAN.encode() not in data, file
        assert f'"{CVV}"'.encode() not in data, file
    assert PAN not in made.text
    assert CVV not in made.text


@pytest.mark.parametrize(
    ("change", "code", "detail"),
    [
        ({"cardNumber": "4111111111111111"}, "invalidCard", {"field": "cardNumber"}),
        ({"cardNumber": 4242424242424242}, "invalidCard", {"field": "cardNumber"}),
        (
            {"expirationDate": "2020-01-31T23:59:59.000Z"},
            "invalidCard",
            {"field": "expirationDate"},
        ),
        ({"expirationDate": "12/28"}, "invalidCard", {"field": "expirationDate"}),
        ({"cvv": "12"}, "invalidCard", {"field": "cvv"}),
        ({"nameOnCard": ""}, "invalidCard", {"field": "nameOnCard"}),
        ({"name": f"моя {PAN}"}, "invalidBody", {"field": "name"}),
        ({"@type": "cash"}, "invalidBody", {"field": "@type"}),
        ({"validFor": {"endDateTime": "2020-01-01T00:00:00.000Z"}}, "invalidBody", None),
    ],
)
def test_a_wrong_card_is_named_by_its_member(
    operator: SandboxServer, change: dict[str, Any], code: str, detail: dict[str, str] | None
) -> None:
    token = operator.token(number_of("07"))
    key = new_key()
    found = error_of(operator.post(METHODS, card_body(**change), token, key), 400, code)
    assert detail is None or found == detail
    assert operator.post(METHODS, card_body(), token, key).status_code == 201  # key not used up


def test_a_card_is_renamed_preferred_and_forgotten(operator: SandboxServer) -> None:
    token = operator.token(number_of("08"))
    first, second = save_card(operator, token), save_card(operator, token, "5555555555554444")
    for ident in (first, second):
        changed = operator.call(
            "PATCH", f"{METHODS}/{ident}", token, body={"name": "Зарплатна", "isPreferred": True}
        )
        schemas.check("670#TokenizedCard", changed.json())
        assert changed.json()["name"] == "Зарплатна"
    listed = operator.get(METHODS, token).json()
    assert {row["id"]: row["isPreferred"] for row in listed} == {first: False, second: True}
    stale = operator.call(
        "PATCH", f"{METHODS}/{first}", token, body={"name": "x"}, If_Match='"other"'
    )
    error_of(stale, 412, "preconditionFailed")
    assert operator.call("DELETE", f"{METHODS}/{first}", token).status_code == 204
    error_of(operator.call("DELETE", f"{METHODS}/{first}", token), 404, "notFound")
    error_of(
        operator.call("DELETE", f"{METHODS}/{second}", operator.token(number_of("05"))),
        404,
        "notFound",
    )


# ----- payments -----


def test_one_key_is_one_payment_however_often_it_is_sent(operator: SandboxServer) -> None:
    token = operator.token(number_of("09"))
    key = new_key()
    body = json.dumps(
        payment_body("09", save_card(operator, token), key, (number_of("09"), 35))
    ).encode()
    with ThreadPoolExecutor(8) as pool:
        replies = list(pool.map(lambda _: operator.post(PAYMENTS, body, token, key), range(50)))
    assert {reply.status_code for reply in replies} == {201}
    assert len({reply.content for reply in replies}) == 1
    assert sum("Idempotency-Replayed" in reply.headers for reply in replies) == 49
    rows = operator.get(f"{PAYMENTS}?correlatorId={key}", token).json()
    assert [row["id"] for row in rows] == [replies[0].json()["id"]]
    texts = [one for one in operator.sms(number_of("09")) if one["purpose"] == "payment"]
    assert len(texts) == 1
    assert "35,00" in texts[0]["text"]
    other = json.dumps(
        payment_body("09", rows[0]["paymentMethod"]["id"], key, (number_of("09"), 36))
    ).encode()
    error_of(operator.post(PAYMENTS, other, token, key), 422, "idempotencyKeyReused")


def test_five_wrong_codes_deny_it_and_nothing_moves(operator: SandboxServer) -> None:
    token, number = operator.token(number_of("10")), number_of("10")
    payment = pay(operator, "10", token, (number, 100))
    ident = payment["validationInfo"]["authorizationId"]
    right = operator.last_code(number)
    wrong = f"{(int(right) + 1) % 1_000_000:06d}"
    lefts = []
    for _ in range(5):
        said = operator.post(
            f"{CODES}/validate-code", {"authenticationId": ident, "code": wrong}, token
        )
        assert said.status_code == 400
        lefts.append((said.json()["code"].rpartition(".")[2], said.json().get("attemptsLeft")))
    assert [word for word, _ in lefts] == ["INVALID_OTP"] * 4 + ["VERIFICATION_FAILED"]
    assert [left for _, left in lefts[:4]] == [4, 3, 2, 1]
    late = operator.post(
        f"{CODES}/validate-code", {"authenticationId": ident, "code": right}, token
    )
    assert late.status_code == 400
    found = operator.get(f"{PAYMENTS}/{payment['id']}", token).json()
    schemas.check("676#Payment", found)
    assert (found["status"], found["statusReason"]) == ("denied", "codeAttempts")
    assert "validationInfo" not in found
    assert operator.get(f"{BALANCE}/topupBalance?payment.id={payment['id']}", token).json() == []


def test_a_code_belongs_to_one_payment_and_one_person(operator: SandboxServer) -> None:
    token, number = operator.token(number_of("11")), number_of("11")
    first = pay(operator, "11", token, (number, 50))
    first_code = operator.last_code(number)
    second = pay(operator, "11", token, (number, 60))
    second_id = second["validationInfo"]["authorizationId"]
    path = f"{CODES}/validate-code"
    crossed = operator.post(path, {"authenticationId": second_id, "code": first_code}, token)
    assert crossed.json()["code"].endswith("INVALID_OTP")
    stranger = operator.post(
        path,
        {"authenticationId": second_id, "code": operator.last_code(number)},
        operator.token(number_of("05")),
    )
    assert stranger.status_code == 404
    confirm(operator, token, second, number)
    confirm(operator, token, second, number)  # a second right code is 204 again
    states = {row["id"]: row["status"] for row in operator.get(PAYMENTS, token).json()}
    assert states == {first["id"]: "pendingAuthorization", second["id"]: "done"}


def test_what_is_refused_says_why_in_money(operator: SandboxServer) -> None:
    token = operator.token(number_of("12"))
    method = save_card(operator, token)

    def post(body: dict[str, Any], key: str) -> Any:
        return operator.post(PAYMENTS, body, token, key)

    key = new_key()
    body = payment_body("12", method, key, (number_of("12"), 10), ("+380670000099", 10))
    assert error_of(post(body, key), 409, "numberNotServed") == {"items": ["2"]}
    again = post(body, key)
    assert again.headers["Idempotency-Replayed"] == "true"  # a refusal is final for its key
    key = new_key()
    body = payment_body("12", method, key, (number_of("12"), 10)) | {
        "totalAmount": {"unit": "UAH", "value": 10.05}
    }
    assert error_of(post(body, key), 409, "feeChanged") == {"fee": {"unit": "UAH", "value": 0}}
    key = new_key()
    body = payment_body("12", method, key, (number_of("12"), 10_000.5))
    found = error_of(post(body, key), 409, "limitExceeded")
    assert found["limit"] == {"unit": "UAH", "value": 10_000}
    key = new_key()
    body = payment_body("12", method, new_key(), (number_of("12"), 10))
    error_of(post(body, key), 400, "idempotencyKeyInvalid")
    error_of(operator.post(PAYMENTS, body, token), 400, "idempotencyKeyMissing")
    body = payment_body("05", method, key, (number_of("12"), 10))
    error_of(post(body, key), 403, "forbiddenRole")
    assert operator.get(PAYMENTS, token).json() == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"totalAmount": {"unit": "UAH", "value": "10"}}, "invalidAmount"),
        ({"totalAmount": {"unit": "USD", "value": 10}}, "invalidAmount"),
        ({"totalAmount": {"unit": "UAH", "value": 10.005}}, "invalidAmount"),
        ({"totalAmount": {"unit": "UAH", "value": -10}}, "invalidAmount"),
        ({"amount": {"unit": "UAH", "value": 11}}, "invalidAmount"),
        ({"paymentItem": []}, "invalidBody"),
        ({"paymentMethod": "pm"}, "invalidBody"),
        ({"account": {}}, "invalidBody"),
    ],
)
def test_a_malformed_payment_is_a_bad_request(
    operator: SandboxServer, change: dict[str, Any], code: str
) -> None:
    token, key = operator.token(number_of("12")), new_key()
    method = save_card(operator, token)
    body = payment_body("12", method, key, (number_of("12"), 10)) | change
    error_of(operator.post(PAYMENTS, body, token, key), 400, code)


@pytest.mark.parametrize("to", ["380670000001", "+38067000001", "+1234567890123", "067 000 00 01"])
def test_a_number_has_one_form(operator: SandboxServer, to: str) -> None:
    token, key = operator.token(number_of("12")), new_key()
    body = payment_body("12", save_card(operator, token), key, (to, 10))
    error_of(operator.post(PAYMENTS, body, token, key), 400, "invalidNumber")
