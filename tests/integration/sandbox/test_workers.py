"""Two workers over one PostgreSQL: what one commits, the other's subscribers hear at once."""

from __future__ import annotations

import json
import queue
import threading
from contextlib import ExitStack
from typing import TYPE_CHECKING, Final

import httpx2
import psutil
import pytest

from support.consents import TOPUPS, TRANSFERS, Person, batch, number_of, proofs_of, refusal_of
from support.sandbox import CONTROL, SandboxChild, SandboxServer, new_key
from support.seeded import NOON

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import Any

    from support.postgres import Cluster

NEVER_S: Final = 600.0
"""A stream that only polls would be silent for longer than any test waits."""
_LISTENERS: Final = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"
)


@pytest.fixture
def workers(
    tmp_path: Path, postgres_cluster: Cluster
) -> Iterator[tuple[SandboxServer, SandboxServer]]:
    """Two operators over one database, each with an address of its own."""
    with ExitStack() as stack:
        yield tuple(  # type: ignore[misc]
            stack.enter_context(
                SandboxServer(tmp_path, now=NOON, on=postgres_cluster, workers=1, poll_s=NEVER_S)
            )
            for _ in range(2)
        )


def heard(server: SandboxServer, token: str, act: Callable[[], object]) -> list[str]:
    """Names of the events of a stream at `server` up to the notice that `act` causes."""
    found: list[str] = []
    headers = {"Authorization": f"Bearer {token}"}
    with server.http.stream("GET", "/events", headers=headers, timeout=20) as reply:
        acting = None
        for text in reply.iter_lines():
            if acting is None:  # the first line: the stream runs
                acting = threading.Thread(target=act)
                acting.start()
            name, _, value = text.partition(": ")
            if name == "event":
                found.append(value)
            if name == "data" and found[-1] == "ServiceNoticeEvent":
                assert json.loads(value)["event"]["notice"]["text"] == "Роботи"
                break
        assert acting is not None
        acting.join()
    return found


def notice(server: SandboxServer) -> Callable[[], object]:
    body = {"severity": "works", "text": "Роботи"}
    return lambda: server.control("POST", "notice", body)


def test_a_subscriber_of_one_hears_what_the_other_commits(
    workers: tuple[SandboxServer, SandboxServer],
) -> None:
    first, second = workers
    assert first.url != second.url
    token = first.token(number_of(1))
    assert heard(first, token, notice(second)) == ["ServiceNoticeEvent"]
    assert heard(second, token, notice(first)) == ["ServiceNoticeEvent"]

    def pay() -> None:
        paid = {"number": number_of(1), "amount": 50, "channel": "cash"}
        second.control("POST", "topup", paid)
        notice(second)()

    told = heard(first, token, pay)
    assert "BucketAttributeValueChangeEvent" in told
    assert told[-1] == "ServiceNoticeEvent"


def test_a_lost_listener_comes_back(
    workers: tuple[SandboxServer, SandboxServer], postgres_cluster: Cluster
) -> None:
    first, second = workers
    token = first.token(number_of(1))

    def act() -> None:
        postgres_cluster.execute(_LISTENERS)
        notice(second)()

    assert heard(first, token, act) == ["ServiceNoticeEvent"]


def test_a_session_that_ends_at_one_ends_the_stream_at_the_other(
    workers: tuple[SandboxServer, SandboxServer],
) -> None:
    first, second = workers
    person = Person(second, number_of(1))
    headers = {"Authorization": f"Bearer {person.token}"}
    with first.http.stream("GET", "/events", headers=headers, timeout=20) as reply:
        lines = reply.iter_lines()
        assert next(lines) == "retry: 3000"
        sessions = person.get("/oauth/sessions")
        current = next(one["id"] for one in sessions if one["current"])
        second.call("DELETE", f"/oauth/sessions/{current}", person.token)
        rest = list(lines)
    assert "event: SessionRevokedEvent" in rest


# ----- crossing money -----

SENDERS: Final = (1, 11, 12, 13)
CONNECTIONS: Final = 8


def transfer(sender: int, receiver: int, person: Person) -> tuple[str, str, dict[str, Any], str]:
    """(path, key, body, token) of one hryvnia from number to number."""
    key = new_key()
    body = {
        "correlatorId": key,
        "amount": {"amount": 1, "units": "UAH"},
        "usageType": "monetary",
        "receiverBucketUsageType": "monetary",
        "reason": "transferOut",
        "logicalResource": {"id": number_of(sender), "value": number_of(sender)},
        "receiverLogicalResource": {"id": number_of(receiver), "value": number_of(receiver)},
        "costOwner": "originator",
    }
    return TRANSFERS, key, body, person.token


def rows_of(person: Person, numbers: list[str], count: int) -> list[Any]:
    """A batch over few numbers from the company's one account, each row ready to be sent."""
    rows = [(new_key(), numbers[place % len(numbers)], 100) for place in range(count)]
    asked = batch(rows)
    grant = person.grant(asked)["grant_id"]
    proofs = proofs_of(rows)
    made = []
    for place, (key, number, _) in enumerate(rows):
        body = {
            "correlatorId": key,
            "amount": {"amount": 1, "units": "UAH"},
            "usageType": "monetary",
            "logicalResource": {"id": number, "value": number},
            "paymentMethod": {"id": asked["payment_method"]},
            "grantId": grant,
            "row": place,
            "proof": proofs[place],
        }
        made.append((TOPUPS, key, body, person.token))
    return made


def send_all(server: SandboxServer, calls: list[Any]) -> list[tuple[str, int, str]]:
    """Every call from one of eight connections; (key, status, id) of each answer."""
    waiting: queue.SimpleQueue[Any] = queue.SimpleQueue()
    for one in calls:
        waiting.put(one)
    answers: list[tuple[str, int, str]] = []

    def connection() -> None:
        limits = httpx2.Limits(max_keepalive_connections=0)
        with httpx2.Client(
            base_url=server.url, timeout=60, trust_env=False, limits=limits
        ) as client:
            while True:
                try:
                    path, key, body, token = waiting.get_nowait()
                except queue.Empty:
                    return
                headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": f'"{key}"'}
                reply = client.post(path, json=body, headers=headers)
                answers.append((key, reply.status_code, reply.json().get("id", reply.text)))

    threads = [threading.Thread(target=connection) for _ in range(CONNECTIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def test_crossing_transfers_and_a_batch_lose_and_double_nothing(
    tmp_path: Path, postgres_cluster: Cluster, *, long_run: bool
) -> None:
    """Two workers, eight connections, every key sent twice: one effect and one answer each."""
    count = 1500 if long_run else 60
    with SandboxServer(tmp_path, now=NOON, on=postgres_cluster) as server:
        people = {tail: Person(server, number_of(tail)) for tail in SENDERS}
        for tail in SENDERS:
            paid = {"number": number_of(tail), "amount": count, "channel": "cash"}
            server.control("POST", "topup", paid)
        calls = [
            transfer(a, b, people[a])
            for place in range(count)
            for a, b in [
                (SENDERS[place % 4], SENDERS[(place + 1 + place % 3) % 4]),
            ]
        ]
        company = Person(server, number_of(21))
        calls += rows_of(company, ["+380671000300", "+380671000301"], count)
        keys = [one[1] for one in calls]
        answers = send_all(server, [one for pair in zip(calls, calls, strict=True) for one in pair])
        assert {status for _, status, _ in answers} == {201}, answers
        assert len({(key, ident) for key, _, ident in answers}) == len(keys)
        entries = [one for one in server.ledger() if one.get("key") in set(keys)]
        assert sorted(one["key"] for one in entries) == sorted(keys)
        found = server.invariants()
        assert (found["ok"], found["sums"]["UAH"]) == (True, 0)


def test_a_fault_set_at_one_worker_hits_at_both(tmp_path: Path, postgres_cluster: Cluster) -> None:
    with SandboxServer(tmp_path, now=NOON, on=postgres_cluster) as server:
        token = server.token(number_of(1))
        broken = {"id": "f", "method": "GET", "path": "/oauth/*", "effect": "status", "status": 503}
        for status in (503, 200, 503):
            server.faults([broken] if status == 503 else [])
            got = {server.get("/oauth/sessions", token).status_code for _ in range(12)}
            assert got == {status}


def test_a_clock_moved_at_one_worker_is_the_clock_of_both(
    tmp_path: Path, postgres_cluster: Cluster
) -> None:
    with SandboxServer(tmp_path, now=NOON, on=postgres_cluster) as server:
        person = Person(server, number_of(1))
        for day in range(23, 26):
            server.clock(business="P1D")
            dates = {
                server.get("/oauth/sessions", person.token).headers["date"][:16] for _ in range(8)
            }
            assert {one[5:7] for one in dates} == {str(day)}
        server.clock(security="PT1H")
        told = [server.get("/oauth/sessions", person.token) for _ in range(8)]
        assert {refusal_of(one) for one in told} == {(401, "invalidToken")}
        assert server.http.get("/sandbox/state", headers={"X-Sandbox-Control": CONTROL}).is_success


def test_the_program_serves_by_two_processes(postgres_cluster: Cluster) -> None:
    """`serve --workers 2`: one address, one database, a clean end with its input."""
    url = postgres_cluster.create()
    with SandboxChild(url, seed="empty", workers=2) as child:
        assert len(psutil.Process(child.process.pid).children()) >= 2
        tokens = [child.token(None, "admin profile") for _ in range(6)]
        for token in tokens:
            assert child.get("/oauth/sessions", token).status_code == 200
    assert child.process.returncode == 0
