from __future__ import annotations

import json
import socket
import time
from typing import TYPE_CHECKING

import pytest

from support.people import OLENA
from support.sandbox import new_key

if TYPE_CHECKING:
    from support.sandbox import SandboxServer

CARDS = "/tmf-api/paymentMethod/v4/paymentMethod"
INFO = "/oauth/userinfo"


def raw(server: SandboxServer, head: str) -> bytes:
    host, _, port = server.url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=10) as link:
        link.sendall(head.encode())
        parts = []
        while part := link.recv(65536):
            parts.append(part)
    return b"".join(parts)


def test_a_foreign_host_is_misdirected(bare_sandbox: SandboxServer) -> None:
    reply = bare_sandbox.get("/operator-profile", Host="evil.example:80")
    assert reply.status_code == 421
    assert reply.json()["code"] == "misdirected"
    port = bare_sandbox.url.rpartition(":")[2]
    assert bare_sandbox.get("/operator-profile", Host=f"localhost:{port}").status_code == 200


def test_every_answer_carries_the_common_headers(bare_sandbox: SandboxServer) -> None:
    for path in ("/operator-profile", "/nowhere", INFO):
        reply = bare_sandbox.get(path, x_correlator="abc-1")
        assert reply.headers["x-sandbox"] == "1"
        assert reply.headers["x-correlator"] == "abc-1"
        assert reply.headers["content-length"] == str(len(reply.content))
        assert reply.headers["content-language"] == "uk"
        assert "server" not in reply.headers
        assert "access-control-allow-origin" not in reply.headers
        assert "content-encoding" not in reply.headers


def test_a_bad_correlator_is_replaced(bare_sandbox: SandboxServer) -> None:
    reply = bare_sandbox.get("/operator-profile", x_correlator="a b")
    assert len(reply.headers["x-correlator"]) == 36


def test_the_date_is_that_of_the_business_clock(bare_sandbox: SandboxServer) -> None:
    bare_sandbox.clock(businessTo="2027-03-01T00:00:00.000Z")
    asked, moved, until = 0, False, time.monotonic() + 15
    while not moved and time.monotonic() < until:
        told = bare_sandbox.get("/operator-profile").headers["date"]
        asked, moved = asked + 1, told.startswith("Mon, 01 Mar 2027 00:0")
    assert moved
    assert bare_sandbox.workers > 1 or asked == 1, "only another worker hears of it a bit later"


def test_words_follow_the_language_and_codes_do_not(bare_sandbox: SandboxServer) -> None:
    words = {
        language: bare_sandbox.get("/nowhere", Accept_Language=language).json()
        for language in ("uk", "en-GB,en;q=0.9", "ru", "fr", "fr, ru;q=0.4")
    }
    assert {one["code"] for one in words.values()} == {"notFound"}
    reasons = [one["reason"] for one in words.values()]
    assert reasons == ["Не знайдено", "Not found", "Не найдено", "Не знайдено", "Не найдено"]


def test_a_wrong_method_says_which_are_right(bare_sandbox: SandboxServer) -> None:
    reply = bare_sandbox.call("PUT", "/oauth/sessions")
    assert reply.status_code == 405
    assert reply.headers["allow"] == "DELETE, GET"
    assert reply.json()["code"] == "methodNotAllowed"


def test_hubs_are_not_implemented(bare_sandbox: SandboxServer) -> None:
    reply = bare_sandbox.post("/payment/v4/hub", {"callback": "http://x"})
    assert reply.status_code == 501
    assert reply.json()["code"] == "notImplemented"


def test_a_trailing_slash_is_no_redirect(bare_sandbox: SandboxServer) -> None:
    assert bare_sandbox.get("/oauth/userinfo/").status_code == 404


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"[]",
        b'{"a":1,"a":2}',
        b'\xef\xbb\xbf{"a":1}',
        b'{"a":"\xff"}',
        b'{"a":NaN}',
        b'{"a":' + b"[" * 40 + b"]" * 40 + b"}",
        b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"name":"\\ud800"}',
    ],
    ids=["cut", "array", "twice", "bom", "utf8", "nan", "deep", "abyss", "surrogate"],
)
def test_malformed_bodies_are_refused(bare_sandbox: SandboxServer, body: bytes) -> None:
    reply = bare_sandbox.post(CARDS, body, bare_sandbox.token(OLENA), new_key())
    assert reply.status_code == 400
    assert reply.json()["code"] == "invalidBody"


def test_a_megabyte_is_the_most(bare_sandbox: SandboxServer) -> None:
    body = json.dumps({"name": "x" * 1024 * 1024}).encode()
    reply = bare_sandbox.post(CARDS, body, bare_sandbox.token(OLENA), new_key())
    assert reply.status_code == 413
    assert reply.json()["code"] == "bodyTooLarge"


def test_other_media_types_are_refused(bare_sandbox: SandboxServer) -> None:
    token = bare_sandbox.token(OLENA)
    for media in ("text/plain", "application/json;charset=windows-1251", "application/xml"):
        reply = bare_sandbox.post(CARDS, b"{}", token, new_key(), Content_Type=media)
        assert reply.status_code == 415
        assert reply.json()["code"] == "unsupportedMediaType"


def test_long_addresses_and_heads_are_refused(bare_sandbox: SandboxServer) -> None:
    assert bare_sandbox.get("/operator-profile?x=" + "a" * 9000).status_code == 414
    assert bare_sandbox.get("/operator-profile", X_Long="a" * 17_000).status_code == 431
    host = bare_sandbox.url.removeprefix("http://")
    huge = "a" * 40_000
    head = f"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nX-Huge: {huge}\r\n\r\n"
    assert raw(bare_sandbox, head)[:12] in {b"HTTP/1.1 400", b"HTTP/1.1 431"}


def test_an_etag_saves_the_body(bare_sandbox: SandboxServer) -> None:
    token = bare_sandbox.token(OLENA)
    first = bare_sandbox.get(INFO, token)
    again = bare_sandbox.get(INFO, token, If_None_Match=first.headers["etag"])
    assert again.status_code == 304
    assert again.content == b""
    assert bare_sandbox.get(INFO, token, If_None_Match='"other"').status_code == 200
    # RFC 9110 13.1.2: the comparison is weak, and a list of tags is allowed
    several = f'"other", W/{first.headers["etag"]}'
    assert bare_sandbox.get(INFO, token, If_None_Match=several).status_code == 304


def test_lists_refuse_what_they_do_not_know(bare_sandbox: SandboxServer) -> None:
    token = bare_sandbox.token(OLENA)
    for query, code in (
        ("colour=red", "unsupportedFilter"),
        ("sort=colour", "unsupportedSort"),
        ("limit=0", "invalidBody"),
        ("limit=10001", "invalidBody"),
        ("offset=-1", "invalidBody"),
        ("id=" + ",".join(["a"] * 101), "unsupportedFilter"),
    ):
        reply = bare_sandbox.get(f"{CARDS}?{query}", token)
        assert (query, reply.status_code) == (query, 400)
        assert reply.json()["code"] == code


def test_lists_page_with_totals_and_links(bare_sandbox: SandboxServer) -> None:
    token = bare_sandbox.token(OLENA)
    for _ in range(3):
        body = {
            "@type": "bankCard", "name": "К", "brand": "visa", "cardNumber": "4242424242424242",
            "expirationDate": "2031-12-31T23:59:59.000Z", "nameOnCard": "OLENA", "cvv": "123",
        }  # fmt: skip
        assert bare_sandbox.post(CARDS, body, token, new_key()).status_code == 201
    whole = bare_sandbox.get(CARDS, token)
    assert (whole.status_code, whole.headers["x-total-count"]) == (200, "3")
    ids = [one["id"] for one in whole.json()]
    assert ids == sorted(ids)
    middle = bare_sandbox.get(f"{CARDS}?offset=1&limit=1&fields=name", token)
    assert middle.status_code == 206
    assert [one["id"] for one in middle.json()] == ids[1:2]
    assert set(middle.json()[0]) == {"id", "href", "@type", "name"}
    links = middle.headers["link"]
    assert all(f'rel="{rel}"' in links for rel in ("first", "prev", "next", "last"))
    assert f'<{bare_sandbox.url}{CARDS}?fields=name&offset=2&limit=1>; rel="next"' in links
    past = bare_sandbox.get(f"{CARDS}?offset=10", token)
    assert (past.status_code, past.json()) == (206, [])
    one = bare_sandbox.get(f"{CARDS}?id={ids[0]},{ids[2]},zz", token)
    assert [row["id"] for row in one.json()] == [ids[0], ids[2]]
