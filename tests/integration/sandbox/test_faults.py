from __future__ import annotations

import gzip
import json
import socket
import time
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from support.people import OLENA
from support.sandbox import new_key

if TYPE_CHECKING:
    from support.sandbox import SandboxServer

CARDS = "/tmf-api/paymentMethod/v4/paymentMethod"
CARD = json.dumps(
    {
        "@type": "bankCard", "name": "К", "brand": "visa", "cardNumber": "4242424242424242",
        "expirationDate": "2031-12-31T23:59:59.000Z", "nameOnCard": "OLENA", "cvv": "123",
    }
).encode()  # fmt: skip


def hit(server: SandboxServer, effect: str, **options: Any) -> None:
    server.faults([{"id": "f", "method": "*", "path": "/tmf-api/*", "effect": effect, **options}])


def raw_get(server: SandboxServer, path: str, token: str = "") -> bytes:
    """Everything that comes over the socket until it ends; a reset raises."""
    host, _, port = server.url.removeprefix("http://").partition(":")
    head = (
        f"GET {path} HTTP/1.1\r\nHost: {host}:{port}\r\nAuthorization: Bearer {token}\r\n"
        "Connection: close\r\n\r\n"
    )
    with socket.create_connection((host, int(port)), timeout=10) as link:
        link.sendall(head.encode())
        parts = []
        while part := link.recv(65536):
            parts.append(part)
    return b"".join(parts)


def test_a_drop_after_the_commit_leaves_the_effect_and_no_byte(
    bare_sandbox: SandboxServer,
) -> None:
    token, key = bare_sandbox.token(OLENA), new_key()
    hit(bare_sandbox, "dropAfterCommit", method="POST", times=1)
    with pytest.raises(httpx2.RemoteProtocolError):
        bare_sandbox.post(CARDS, CARD, token, key)
    replay = bare_sandbox.post(CARDS, CARD, token, key)
    assert replay.headers["idempotency-replayed"] == "true"
    assert len(bare_sandbox.get(CARDS, token).json()) == 1
    first, second = bare_sandbox.control("GET", "calls")
    assert (first["fault"], first["status"]) == ("f", 201)
    assert "fault" not in second
    assert second["replayed"] is True


def test_a_reset_happens_before_the_work(bare_sandbox: SandboxServer) -> None:
    token, key = bare_sandbox.token(OLENA), new_key()
    hit(bare_sandbox, "reset")
    with pytest.raises(ConnectionResetError):
        raw_get(bare_sandbox, CARDS, token)
    with pytest.raises(httpx2.TransportError):
        bare_sandbox.post(CARDS, CARD, token, key)
    bare_sandbox.control("DELETE", "faults")
    assert bare_sandbox.get(CARDS, token).json() == []


def test_a_status_comes_before_or_after_the_work(bare_sandbox: SandboxServer) -> None:
    token = bare_sandbox.token(OLENA)
    hit(bare_sandbox, "status", status=503, retryAfter=2, method="POST", times=1)
    reply = bare_sandbox.post(CARDS, CARD, token, new_key())
    assert (reply.status_code, reply.headers["retry-after"]) == (503, "2")
    assert bare_sandbox.get(CARDS, token).json() == []
    hit(bare_sandbox, "statusAfterCommit", status=502, method="POST", times=1)
    assert bare_sandbox.post(CARDS, CARD, token, new_key()).status_code == 502
    assert len(bare_sandbox.get(CARDS, token).json()) == 1


def test_a_truncated_body_is_noticed_by_its_length(bare_sandbox: SandboxServer) -> None:
    token = bare_sandbox.token(OLENA)
    bare_sandbox.post(CARDS, CARD, token, new_key())
    hit(bare_sandbox, "truncate", bytes=10)
    with pytest.raises(httpx2.RemoteProtocolError):
        bare_sandbox.get(CARDS, token)
    answer = raw_get(bare_sandbox, CARDS, token)
    assert len(answer.partition(b"\r\n\r\n")[2]) == 10
    hit(bare_sandbox, "truncate", bytes=10, keepLength=False)
    cut = bare_sandbox.get(CARDS, token)
    assert "content-length" not in cut.headers
    with pytest.raises(json.JSONDecodeError):
        cut.json()


def test_a_hang_gives_nothing_until_the_client_leaves(bare_sandbox: SandboxServer) -> None:
    hit(bare_sandbox, "hang")
    with pytest.raises(httpx2.ReadTimeout):
        bare_sandbox.http.get(CARDS, timeout=0.3)
    bare_sandbox.control("DELETE", "faults")
    assert bare_sandbox.get(CARDS).status_code == 401


def test_a_delay_and_a_drip_take_their_time(bare_sandbox: SandboxServer) -> None:
    for effect, options in (("delay", {"ms": 300}), ("drip", {"bytes": 60, "everyMs": 100})):
        hit(bare_sandbox, effect, **options)
        begun = time.monotonic()
        reply = bare_sandbox.get(CARDS)
        assert reply.json()["code"] == "invalidToken"
        assert time.monotonic() - begun > 0.15


def test_false_bodies_are_false_in_their_own_way(bare_sandbox: SandboxServer) -> None:
    bodies = {}
    for kind in ("html", "badUtf8", "nan", "duplicateKeys", "deep", "unknownEnum"):
        bare_sandbox.faults(
            [{"path": "/operator-profile", "effect": "body", "kind": kind},
             {"path": "/tmf-api/*", "effect": "body", "kind": kind}]
        )  # fmt: skip
        bodies[kind] = bare_sandbox.get("/operator-profile")
    assert bodies["html"].headers["content-type"].startswith("text/html")
    with pytest.raises(UnicodeDecodeError):
        bodies["badUtf8"].content.decode()
    assert b":NaN" in bodies["nan"].content
    assert bodies["duplicateKeys"].content.count(b'"id":"twice"') == 2
    assert bodies["deep"].content.startswith(b"[[[[")
    bare_sandbox.faults([{"path": "/tmf-api/*", "effect": "body", "kind": "unknownEnum"}])
    assert bare_sandbox.get(CARDS).json()["status"] == "somethingNew"


def test_a_bomb_is_small_on_the_wire(bare_sandbox: SandboxServer) -> None:
    hit(bare_sandbox, "body", kind="bomb")
    answer = raw_get(bare_sandbox, CARDS)
    head, _, body = answer.partition(b"\r\n\r\n")
    assert b"content-encoding: gzip" in head
    assert len(body) < 200_000
    assert len(gzip.decompress(body)) == 64 * 1024 * 1024


def test_a_redirect_and_a_stale_body(bare_sandbox: SandboxServer) -> None:
    hit(bare_sandbox, "redirect", location="http://127.0.0.1:9/login")
    reply = bare_sandbox.http.get(CARDS, follow_redirects=False)
    assert (reply.status_code, reply.headers["location"]) == (302, "http://127.0.0.1:9/login")
    token = bare_sandbox.token(OLENA)
    hit(bare_sandbox, "stale", method="GET")
    assert bare_sandbox.get(CARDS, token).json() == []
    bare_sandbox.post(CARDS, CARD, token, new_key())
    assert bare_sandbox.get(CARDS, token).json() == []
    assert len(bare_sandbox.get(CARDS, token).json()) == 1


def test_a_stream_is_cut_at_its_first_event(bare_sandbox: SandboxServer) -> None:
    token = bare_sandbox.token(OLENA)
    bare_sandbox.faults([{"path": "/events", "effect": "closeStream", "times": 1}])
    headers = {"Authorization": f"Bearer {token}"}
    text = b""
    with bare_sandbox.http.stream("GET", "/events", headers=headers, timeout=8) as reply:
        parts = reply.iter_bytes()
        text += next(parts)
        bare_sandbox.control("POST", "notice", {"severity": "info", "text": "x"})
        text += next(parts)
        with pytest.raises(httpx2.RemoteProtocolError):
            next(parts)
    assert b"retry: 3000" in text
    assert b"ServiceNoticeEvent" in text


def test_draws_are_the_same_for_the_same_seed(bare_sandbox: SandboxServer) -> None:
    def statuses(seed: int) -> list[int]:
        fault = {"path": "/tmf-api/*", "probability": 0.5, "effect": "status", "status": 500}
        bare_sandbox.faults([fault], seed=seed)
        return [bare_sandbox.get(CARDS).status_code for _ in range(20)]

    first = statuses(7)
    assert first == statuses(7)
    assert set(first) == {401, 500}
    assert first != statuses(8)


def test_the_first_match_wins_and_the_surface_is_never_hit(bare_sandbox: SandboxServer) -> None:
    bare_sandbox.faults(
        [
            {"id": "a", "path": "*", "effect": "status", "status": 500, "times": 1},
            {"id": "b", "path": "*", "effect": "status", "status": 503},
        ]
    )
    assert [bare_sandbox.get(CARDS).status_code for _ in range(3)] == [500, 503, 503]
    shown = bare_sandbox.control("GET", "faults")
    assert [(one["id"], one["hits"]) for one in shown["faults"]] == [("a", 1), ("b", 0)]


def test_unknown_effects_are_refused(bare_sandbox: SandboxServer) -> None:
    for fault in ({"effect": "smoke"}, {"effect": "body", "kind": "smoke"}, {}):
        with pytest.raises(AssertionError, match="400"):
            bare_sandbox.faults([fault])
