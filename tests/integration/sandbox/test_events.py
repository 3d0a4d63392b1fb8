from __future__ import annotations

import json
import secrets
import string
import threading
from typing import TYPE_CHECKING, Any

from kyivstar_sandbox.rules import sweeper
from support.people import NEW, OLENA
from support.sandbox import new_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import httpx2

    from support.sandbox import SandboxServer

CARDS = "/tmf-api/paymentMethod/v4/paymentMethod"
CARD = {
    "@type": "bankCard", "name": "К", "brand": "visa", "cardNumber": "4242424242424242",
    "expirationDate": "2031-12-31T23:59:59.000Z", "nameOnCard": "OLENA", "cvv": "123",
}  # fmt: skip


def frames(reply: httpx2.Response) -> Iterator[dict[str, Any]]:
    """Events of a stream as {"id", "event", "data"}; comments and `retry` are left out."""
    frame: dict[str, Any] = {}
    for line in reply.iter_lines():
        name, _, value = line.partition(": ")
        if not line:
            if "data" in frame:
                yield frame
            frame = {}
        elif name == "data":
            frame["data"] = json.loads(value)
        elif name in {"id", "event"}:
            frame[name] = value


def follow(
    server: SandboxServer,
    token: str,
    act: Callable[[], object],
    *,
    count: int,
    last_id: str | None = None,
    only: str = "",
) -> list[dict[str, Any]]:
    """Open a stream, `act` once it runs, and take `count` events (fewer if it closes).

    `only` counts the events whose name begins so.
    """
    headers = {"Authorization": f"Bearer {token}", "Accept": "text/event-stream"}
    if last_id is not None:
        headers["Last-Event-ID"] = last_id
    found: list[dict[str, Any]] = []
    with server.http.stream("GET", "/events", headers=headers, timeout=8) as reply:
        assert reply.status_code == 200
        assert reply.headers["content-type"].startswith("text/event-stream")
        acting = threading.Thread(target=act)
        acting.start()
        for frame in frames(reply):
            if frame["event"].startswith(only):
                found.append(frame)
            if len(found) == count:
                break
        acting.join()
    return found


def random_name() -> str:
    return "".join(secrets.choice(string.ascii_letters) for _ in range(12))


def touch_card(server: SandboxServer, token: str) -> None:
    """Make a card if there is none and name it: the naming is told, the making is not."""
    if not server.get(CARDS, token).json():
        assert server.post(CARDS, CARD, token, new_key()).status_code == 201
    (card,) = server.get(CARDS, token).json()
    path = f"{CARDS}/{card['id']}"
    done = server.call("PATCH", path, token, body={"name": random_name()})
    assert done.status_code == 200, done.text


def test_a_new_card_is_told_with_the_whole_resource(bare_sandbox: SandboxServer) -> None:
    token = bare_sandbox.token(OLENA)
    (one,) = follow(bare_sandbox, token, lambda: touch_card(bare_sandbox, token), count=1)
    assert one["event"] == "PaymentMethodStatusChangeEvent"
    data = one["data"]
    assert data["eventId"] == one["id"]
    assert data["eventType"] == one["event"]
    assert data["eventTime"] == data["timeOcurred"]
    (stored,) = bare_sandbox.get(CARDS, token).json()
    assert data["event"] == {"paymentMethod": stored}
    assert data["correlationId"]


def test_last_event_id_resumes_without_gaps_or_repeats(bare_sandbox: SandboxServer) -> None:
    token = bare_sandbox.token(OLENA)

    def act() -> None:
        for _ in range(4):
            touch_card(bare_sandbox, token)

    ids = [int(one["id"]) for one in follow(bare_sandbox, token, act, count=4)]
    assert ids == list(range(ids[0], ids[0] + 4))
    resumed = follow(bare_sandbox, token, lambda: None, count=2, last_id=str(ids[1]))
    assert [int(one["id"]) for one in resumed] == ids[2:]


def test_an_unknown_place_asks_to_read_all_again(bare_sandbox: SandboxServer) -> None:
    token = bare_sandbox.token(OLENA)
    for place in ("999999", "nonsense", "-1"):
        (one,) = follow(bare_sandbox, token, lambda: None, count=1, last_id=place)
        assert one["event"] == "ResyncRequiredEvent"
        assert one["data"]["event"] == {}


def test_an_event_older_than_a_day_is_gone(bare_sandbox: SandboxServer) -> None:
    token = bare_sandbox.token(OLENA)
    (one,) = follow(bare_sandbox, token, lambda: touch_card(bare_sandbox, token), count=1)
    bare_sandbox.clock(security="PT25H")
    bare_sandbox.database.run(sweeper.purge)
    fresh = bare_sandbox.token(OLENA)
    (lost,) = follow(bare_sandbox, fresh, lambda: None, count=1, last_id=str(int(one["id"]) - 1))
    assert lost["event"] == "ResyncRequiredEvent"


def test_nobody_hears_of_others(bare_sandbox: SandboxServer) -> None:
    mine, hers = bare_sandbox.token(OLENA), bare_sandbox.token(NEW)

    def act() -> None:
        touch_card(bare_sandbox, mine)
        touch_card(bare_sandbox, hers)

    (one,) = follow(bare_sandbox, hers, act, count=1)
    (card,) = bare_sandbox.get(CARDS, hers).json()
    assert one["data"]["event"]["paymentMethod"]["id"] == card["id"]


def test_a_stream_needs_the_scope_of_what_it_tells(bare_sandbox: SandboxServer) -> None:
    narrow = bare_sandbox.token(OLENA, "customer:read")
    wide = bare_sandbox.token(OLENA)

    def act() -> None:
        touch_card(bare_sandbox, wide)
        bare_sandbox.control("POST", "notice", {"severity": "info", "text": "Роботи"})

    (one,) = follow(bare_sandbox, narrow, act, count=1)
    assert one["event"] == "ServiceNoticeEvent"
    assert one["data"]["event"]["notice"]["text"] == "Роботи"


def test_a_stream_ends_with_its_session(bare_sandbox: SandboxServer) -> None:
    tokens = bare_sandbox.token_reply(OLENA)

    def sign_out() -> None:
        bare_sandbox.http.post(
            "/oauth/revoke",
            data={"client_id": "kyivstar-desktop", "token": tokens["refresh_token"]},
        )

    seen = follow(bare_sandbox, tokens["access_token"], sign_out, count=99)
    assert [one["event"] for one in seen] == ["SessionRevokedEvent"]
    assert seen[0]["data"]["event"]["session"] == {
        "id": tokens["session_id"],
        "reason": "signedOut",
    }


def test_a_stream_ends_with_its_token(bare_sandbox: SandboxServer) -> None:
    token = bare_sandbox.token(OLENA)
    assert follow(bare_sandbox, token, lambda: bare_sandbox.clock(security="PT11M"), count=9) == []


def test_five_streams_are_the_most(bare_sandbox: SandboxServer) -> None:
    """Of one session at one worker."""
    token = bare_sandbox.token(OLENA)
    headers = {"Authorization": f"Bearer {token}"}
    open_ones = []
    status = 200
    while status == 200 and len(open_ones) <= 5 * bare_sandbox.workers:
        stream = bare_sandbox.http.stream("GET", "/events", headers=headers)
        reply = stream.__enter__()
        status, parts = reply.status_code, reply.iter_bytes()
        next(parts)
        open_ones.append((stream, parts))
    for stream, _ in open_ones:
        stream.__exit__(None, None, None)
    assert status == 429
    assert 6 <= len(open_ones) <= 5 * bare_sandbox.workers + 1


def test_a_bucket_is_told_once_a_second_and_its_last_state_follows(sandbox: SandboxServer) -> None:
    token = sandbox.token(OLENA)

    def act() -> None:
        for _ in range(5):
            sandbox.control("POST", "topup", {"number": OLENA, "amount": "1.50"})
        sandbox.clock(security="PT2S")

    seen = follow(sandbox, token, act, count=2, only="Bucket")
    buckets = [one["data"]["event"]["bucket"] for one in seen]
    assert {one["code"] for one in buckets} == {"MAIN"}
    rest = [one["remainingValue"]["amount"] for one in buckets]
    now = [
        one["remainingValue"]["amount"]
        for one in sandbox.get(
            "/tmf-api/prepayBalanceManagement/v4/bucket?logicalResource.value=%2B380670000001",
            token,
        ).json()
        if one["code"] == "MAIN"
    ]
    assert rest[-1] == now[0]
