from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING, Any

import pytest

from support.people import OLENA
from support.sandbox import new_key

if TYPE_CHECKING:
    from support.sandbox import SandboxServer

CARDS = "/tmf-api/paymentMethod/v4/paymentMethod"


def card(number: str = "4242424242424242") -> bytes:
    body = {
        "@type": "bankCard", "name": "Картка", "brand": "visa", "cardNumber": number,
        "expirationDate": "2031-12-31T23:59:59.000Z", "nameOnCard": "OLENA IVANENKO", "cvv": "123",
    }  # fmt: skip
    return json.dumps(body).encode()


def test_the_same_key_and_bytes_give_the_same_answer_and_one_effect(
    bare_sandbox: SandboxServer,
) -> None:
    token, key = bare_sandbox.token(OLENA), new_key()
    first = bare_sandbox.post(CARDS, card(), token, key)
    assert first.status_code == 201, first.text
    assert "idempotency-replayed" not in first.headers
    assert first.headers["location"] == first.json()["href"]
    again = bare_sandbox.post(CARDS, card(), token, key)
    assert again.status_code == 201
    assert again.content == first.content
    assert again.headers["location"] == first.headers["location"]
    assert again.headers["idempotency-replayed"] == "true"
    assert len(bare_sandbox.get(CARDS, token).json()) == 1


def test_another_body_under_the_key_is_422(bare_sandbox: SandboxServer) -> None:
    token, key = bare_sandbox.token(OLENA), new_key()
    bare_sandbox.post(CARDS, card(), token, key)
    reply = bare_sandbox.post(CARDS, card("5555555555554444"), token, key)
    assert reply.status_code == 422
    assert reply.json()["code"] == "idempotencyKeyReused"


def test_a_400_leaves_the_key_free(bare_sandbox: SandboxServer) -> None:
    token, key = bare_sandbox.token(OLENA), new_key()
    assert bare_sandbox.post(CARDS, card("1234567812345678"), token, key).status_code == 400
    assert bare_sandbox.post(CARDS, card(), token, key).status_code == 201


def test_a_key_belongs_to_its_person(bare_sandbox: SandboxServer) -> None:
    key = new_key()
    mine = bare_sandbox.post(CARDS, card(), bare_sandbox.token(OLENA), key)
    hers = bare_sandbox.post(CARDS, card(), bare_sandbox.token("+380670000009"), key)
    assert mine.status_code == hers.status_code == 201
    assert mine.json()["id"] != hers.json()["id"]


@pytest.mark.parametrize(
    ("header", "code"),
    [
        (None, "idempotencyKeyMissing"),
        ("11111111-1111-4111-8111-111111111111", "idempotencyKeyInvalid"),
        ('"11111111-1111-1111-8111-111111111111"', "idempotencyKeyInvalid"),
        ('"AAAAAAAA-1111-4111-8111-111111111111"', "idempotencyKeyInvalid"),
    ],
)
def test_a_key_is_a_quoted_lower_case_uuid_v4(
    bare_sandbox: SandboxServer, header: str | None, code: str
) -> None:
    named: dict[str, Any] = {} if header is None else {"Idempotency_Key": header}
    reply = bare_sandbox.post(CARDS, card(), bare_sandbox.token(OLENA), **named)
    assert reply.status_code == 400
    assert reply.json()["code"] == code


def test_an_expired_key_that_had_an_effect_says_which(bare_sandbox: SandboxServer) -> None:
    key = new_key()
    made = bare_sandbox.post(CARDS, card(), bare_sandbox.token(OLENA), key).json()
    bare_sandbox.clock(security="P31D")
    reply = bare_sandbox.post(CARDS, card(), bare_sandbox.token(OLENA), key)
    assert reply.status_code == 409
    assert reply.json()["code"] == "duplicateRequest"
    assert reply.json()["detail"] == {"id": made["id"]}


def test_ten_at_once_make_one(bare_sandbox: SandboxServer) -> None:
    token, key = bare_sandbox.token(OLENA), new_key()
    seen: list[tuple[int, str]] = []

    def press() -> None:
        reply = bare_sandbox.post(CARDS, card(), token, key)
        seen.append((reply.status_code, reply.json().get("id", reply.json().get("code"))))

    threads = [threading.Thread(target=press) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == 10
    assert {status for status, _ in seen} <= {201, 409}
    assert len({ident for status, ident in seen if status == 201}) == 1
    assert len(bare_sandbox.get(CARDS, token).json()) == 1


def test_keyed_calls_are_audited_without_their_bodies(bare_sandbox: SandboxServer) -> None:
    token, key = bare_sandbox.token(OLENA), new_key()
    bare_sandbox.post(CARDS, card(), token, key)
    bare_sandbox.post(CARDS, card(), token, key)
    bare_sandbox.post(CARDS, card("5555555555554444"), token, key)
    bare_sandbox.post(CARDS, card("1234567812345678"), token, new_key())
    bare_sandbox.post(CARDS, b"{", token, new_key())
    rows = bare_sandbox.control("GET", "calls")
    assert [(one["status"], one["replayed"]) for one in rows] == [
        (201, False),
        (201, True),
        (422, False),
        (400, False),
        (400, False),
    ]
    assert [one["key"] for one in rows[:3]] == [key] * 3
    assert "4242" not in json.dumps(rows)
