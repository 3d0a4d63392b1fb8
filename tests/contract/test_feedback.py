"""Feedback without sign-in: a number comes back, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from support import schemas
from support.card_payments import error_of, number_of, start
from support.operator_chat import CHATS, file_body
from support.sandbox import new_key

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import httpx2

    from support.sandbox import SandboxServer

PHONE, EMAIL = "+380671112233", "olena@example.org"
TEXT = "Дуже повільний інтернет на вулиці Сумській"


@pytest.fixture
def operator(tmp_path: Path) -> Iterator[SandboxServer]:
    """A test's own: the limit of an hour is everybody's on this address."""
    with start(tmp_path) as server:
        yield server


def form(*notes: str, **changes: Any) -> dict[str, Any]:
    contacts = notes or (f"phone:{PHONE}",)
    return {
        "direction": "inbound",
        "reason": "quality",
        "status": "opened",
        "description": TEXT,
        "channel": [{"id": "feedbackForm", "href": "urn:channel:feedbackForm"}],
        "interactionDate": {"startDateTime": "2026-11-22T18:45:00.000Z"},
        "relatedParty": [
            {
                "id": "anonymous",
                "href": "urn:party:anonymous",
                "@referredType": "Individual",
                "name": "Олена",
                "role": "requester",
            }
        ],
        "note": [{"author": "contact", "text": text} for text in contacts],
    } | changes


def send(operator: SandboxServer, body: Any, key: str | None = None) -> httpx2.Response:
    return operator.post(CHATS, body, None, key or new_key())


def test_a_number_comes_back_and_nothing_of_what_was_typed(operator: SandboxServer) -> None:
    reply = send(operator, form(f"phone:{PHONE}", f"email:{EMAIL}"))
    assert reply.status_code == 201, reply.text
    body = reply.json()
    schemas.check("683#PartyInteraction", body)
    assert body["status"] == "opened"
    year = body["creationDate"][:4]
    assert body["reference"] == f"ЗВ-{year}-000001"
    for typed in (TEXT, "Олена", PHONE, EMAIL, "quality"):
        assert typed not in reply.text
    assert send(operator, form(f"email:{EMAIL}")).json()["reference"] == f"ЗВ-{year}-000002"
    token = operator.token(number_of("01"))
    error_of(operator.get(f"{CHATS}/{body['id']}", token), 404, "notFound")
    assert operator.get(CHATS, token).json() == []
    assert operator.get(f"{CHATS}/{body['id']}").status_code == 401
    assert operator.control("GET", "chats") == []


def test_one_key_makes_one_request(operator: SandboxServer) -> None:
    key, body = new_key(), form()
    first = send(operator, body, key)
    for _ in range(5):  # a replay is not counted by the limit
        again = send(operator, body, key)
        assert again.content == first.content
        assert again.headers["Idempotency-Replayed"] == "true"
    error_of(send(operator, form(reason="idea"), key), 422, "idempotencyKeyReused")
    error_of(operator.post(CHATS, body, None), 400, "idempotencyKeyMissing")
    bad = operator.call("POST", CHATS, None, body=body, Idempotency_Key="x")
    error_of(bad, 400, "idempotencyKeyInvalid")
    assert operator.control("GET", "state")["counts"]["support_request"] == 1
    assert send(operator, form()).json()["reference"].endswith("-000002")


def test_the_fourth_in_an_hour_waits(operator: SandboxServer) -> None:
    for _ in range(3):
        assert send(operator, form()).status_code == 201
    key = new_key()
    refused = send(operator, form(), key)
    error_of(refused, 429, "tooManyRequests")
    assert 3590 < int(refused.headers["Retry-After"]) <= 3600
    both = send(operator, form(f"phone:{PHONE}", f"email:{EMAIL}"))
    error_of(both, 429, "tooManyRequests")
    assert send(operator, form(f"email:{EMAIL}")).status_code == 201  # somebody else
    operator.clock(security="PT59M")
    later = send(operator, form(), key)
    assert int(later.headers["Retry-After"]) <= 60
    operator.clock(security="PT1M")
    made = send(operator, form(), key)  # the same key: a 429 is not its last word
    assert made.status_code == 201
    assert made.json()["reference"].endswith("-000005")


@pytest.mark.parametrize(
    ("changes", "code", "fields"),
    [
        ({"note": []}, "contactMissing", ["phone", "email"]),
        ({"note": None}, "contactMissing", ["phone", "email"]),
        ({"note": [{"author": "contact", "text": "phone:067"}]}, "contactMissing", ["phone"]),
        ({"note": [{"author": "contact", "text": "fax:1"}]}, "contactMissing", ["phone", "email"]),
        (
            {
                "note": [
                    {"author": "contact", "text": "phone:123"},
                    {"author": "contact", "text": "email:a@b"},
                ],
                "description": "",
            },
            "contactMissing",
            ["description", "phone", "email"],
        ),
        (
            {
                "note": [
                    {"author": "contact", "text": f"phone:{PHONE}"},
                    {"author": "contact", "text": "email:<a>@b.ua"},
                ]
            },
            "invalidBody",
            ["email"],
        ),
        ({"description": ""}, "invalidBody", ["description"]),
        ({"description": "  \n "}, "invalidBody", ["description"]),
        ({"description": "x" * 2001}, "invalidBody", ["description"]),
        ({"description": "a\x00b"}, "invalidBody", ["description"]),
        ({"description": None}, "invalidBody", ["description"]),
        ({"reason": "praise"}, "invalidBody", ["reason"]),
        ({"reason": None, "description": ""}, "invalidBody", ["reason", "description"]),
        ({"relatedParty": [{"name": "x" * 121}]}, "invalidBody", ["name"]),
    ],
)
def test_everything_wrong_is_named(
    operator: SandboxServer, changes: dict[str, Any], code: str, fields: list[str]
) -> None:
    key = new_key()
    assert error_of(send(operator, form(**changes), key), 400, code) == {"fields": fields}
    assert send(operator, form(), key).json()["reference"].endswith("-000001")


def test_files_and_diagnostics_go_along(operator: SandboxServer) -> None:
    body = form(attachment=[file_body()])
    body["note"].append({"author": "diagnostics", "text": "версія 1.0\nсистема"})
    assert send(operator, body).status_code == 201
    wrong = form(attachment=[file_body("x", b"MZ")])
    error_of(send(operator, wrong), 415, "unsupportedMediaType")
    many = form(attachment=[file_body()] * 4)
    assert error_of(send(operator, many), 400, "invalidBody") == {"field": "attachment"}
    long = form()
    long["note"].append({"author": "diagnostics", "text": "x" * 2001})
    error_of(send(operator, long), 400, "invalidBody")


def test_a_token_is_not_looked_at(operator: SandboxServer) -> None:
    token = operator.token(number_of("01"))
    for one in ("nonsense", token):
        reply = operator.post(CHATS, form(f"email:{EMAIL}"), one, new_key())
        assert reply.status_code == 201
    assert operator.get(CHATS, token).json() == []


def test_a_broken_body_without_a_token_is_nobodys(operator: SandboxServer) -> None:
    for body in (b"{", b"[]", b"\xff", b'{"channel":[{"id":["feedbackForm"]}]}'):
        assert operator.post(CHATS, body, None, new_key()).status_code == 401
    wrong = operator.call(
        "POST", CHATS, body=form(), Content_Type="text/plain", Idempotency_Key=f'"{new_key()}"'
    )
    error_of(wrong, 415, "unsupportedMediaType")


def test_hostile_words_do_no_harm(operator: SandboxServer) -> None:
    text = "<script>alert(1)</script> \u202eRTL\u202c '; DROP TABLE support_request; --"
    assert send(operator, form(description=text)).status_code == 201
    assert operator.invariants()["ok"] is True
    assert send(operator, form(f"email:{EMAIL}", description="👨‍👩‍👧‍👦" * 100)).status_code == 201
