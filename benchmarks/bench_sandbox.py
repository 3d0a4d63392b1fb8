"""Requests a second of the sandbox beside a bare Starlette route that runs the same SQL."""

from __future__ import annotations

import json
import os
import pickle
import queue
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from figures import Figure, bench
from load import rate, request
from operators import CONTROL, SCOPES, Operator
from plans import Fresh, Plan
from sqlalchemy import Engine, event

from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.rules import starting
from kyivstar_sandbox.serving import bind, make_server

if TYPE_CHECKING:
    from collections.abc import Callable

NUMBER, ACCOUNT, CARD = "+380670000001", "26000000001", "pm_0001"
BUCKET = "/tmf-api/prepayBalanceManagement/v4/bucket"
PAYMENT = "/payment/v4/payment"
ROUNDS = 3
SMALL = 1_000_000_000  # a counter; times in microseconds are far above


def payment_body(key: str) -> bytes:
    money = {"unit": "UAH", "value": 50}
    body = {
        "correlatorId": key,
        "account": {"id": ACCOUNT},
        "channel": {"id": "desktop"},
        "paymentMethod": {"id": CARD, "@referredType": "tokenizedCard"},
        "amount": money,
        "totalAmount": money,
        "paymentItem": [
            {
                "id": "1",
                "item": {"id": NUMBER, "@referredType": "LogicalResource"},
                "totalAmount": money,
            }
        ],
    }
    return json.dumps(body).encode()


def payment_maker(url: str, token: str, path: str = PAYMENT) -> Callable[[], bytes]:
    def make() -> bytes:
        key = str(uuid.uuid4())
        headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": f'"{key}"'}
        return request("POST", path, {"Host": urlsplit(url).netloc, **headers}, payment_body(key))

    return make


def bucket_maker(url: str, tokens: list[str], path: str) -> Callable[[], bytes]:
    host = urlsplit(url).netloc
    made = [
        request("GET", path, {"Host": host, "Authorization": f"Bearer {token}"}) for token in tokens
    ]
    turn = iter(range(10**9))
    return lambda: made[next(turn) % len(made)]


class Recorder:
    """The sandbox in this process, with the SQL of each of its transactions."""

    def __init__(self, path: Path) -> None:
        self._open: dict[int, Plan] = {}
        self.done: list[Plan] = []
        event.listen(Engine, "before_cursor_execute", self._on_statement)
        event.listen(Engine, "commit", self._on_commit)
        database = Database(str(path))
        ready: queue.Queue[str] = queue.Queue()
        link = bind("127.0.0.1", 0)
        self._server = make_server(
            link, database, control_token=CONTROL, seed="demo", on_ready=ready.put
        )
        self._thread = threading.Thread(target=self._server.run, kwargs={"sockets": [link]})
        self._thread.start()
        self._link = link
        self.url = ready.get(timeout=60)

    def _on_statement(
        self, connection: Any, _cursor: Any, statement: str, parameters: Any, *_more: Any
    ) -> None:
        if not statement.startswith("BEGIN"):
            self._open.setdefault(id(connection), []).append((statement, plain(parameters)))

    def _on_commit(self, connection: Any) -> None:
        self.done.append(self._open.pop(id(connection), []))

    def transaction(self, ask: Callable[[], Any], mark: str) -> tuple[Plan, Any]:
        """The statements of the transaction that names `mark`, and what `ask` gave."""
        self.done.clear()
        answer = ask()
        plans = [plan for plan in self.done if any(mark in one[0] for one in plan)]
        assert len(plans) == 1, (mark, [len(plan) for plan in plans])
        return plans[0], answer

    def close(self) -> None:
        self._server.should_exit = True
        self._thread.join(20)
        self._link.close()
        event.remove(Engine, "before_cursor_execute", self._on_statement)
        event.remove(Engine, "commit", self._on_commit)


def marked(first: Plan, second: Plan) -> Plan:
    """The first plan, with what differs from run to run (ids, counters) marked as such."""
    texts: set[object] = set()
    for (_, ours), (_, others) in zip(first, second, strict=True):
        pairs = zip(flat(ours), flat(others), strict=True)
        texts |= {a for a, b in pairs if isinstance(a, str) and a != b}

    def mark(ours: Any, others: Any) -> Any:
        if isinstance(ours, list):
            return [mark(a, b) for a, b in zip(ours, others, strict=True)]
        pairs = zip(ours, others, strict=True)
        return tuple(
            Fresh(a) if a in texts or (isinstance(a, int) and b == a + 1 < SMALL) else a
            for a, b in pairs
        )

    return [(ours[0], mark(ours[1], others[1])) for ours, others in zip(first, second, strict=True)]


def plain(parameters: Any) -> Any:
    """A copy that outlives its transaction."""
    if isinstance(parameters, list):
        return [plain(one) for one in parameters]
    return tuple(bytes(one) if isinstance(one, memoryview) else one for one in parameters)


def flat(parameters: Any) -> list[Any]:
    if isinstance(parameters, list):
        return [one for row in parameters for one in row]
    return [*parameters]


def record(path: Path, plans: Path) -> str:
    """Writes the SQL of one GET bucket and one POST payment; the bucket's path."""
    recorder = Recorder(path)
    try:
        asker = Asker(recorder.url)
        token = asker.token()
        read = {"Authorization": f"Bearer {token}"}
        listed = asker.call("GET", f"{BUCKET}?logicalResource.value=%2B{NUMBER[1:]}", None, read)
        bucket = f"{BUCKET}/{json.loads(listed)[0]['id']}"
        got, body = recorder.transaction(lambda: asker.call("GET", bucket, None, read), "bucket")

        def pay() -> bytes:
            key = str(uuid.uuid4())
            return asker.call(
                "POST", PAYMENT, payment_body(key), {**read, "Idempotency-Key": f'"{key}"'}
            )

        pairs = [recorder.transaction(pay, "INSERT INTO payment ") for _ in range(3)]
        posts = [plan for plan, _ in pairs[1:]]  # the first one also warms caches
        found = {
            "get": got,
            "post": marked(posts[0], posts[1]),
            "bodies": {"get": body, "post": pairs[0][1]},
        }
        plans.write_bytes(pickle.dumps(found))
        return bucket
    finally:
        recorder.close()


class Asker:
    """One request at a time to the recorder."""

    def __init__(self, url: str) -> None:
        self._url = url

    def token(self) -> str:
        body = json.dumps({"login": NUMBER, "scope": SCOPES}).encode()
        reply = self.call("POST", "/sandbox/token", body, {"X-Sandbox-Control": CONTROL})
        return str(json.loads(reply)["access_token"])

    def call(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> bytes:
        import http.client  # noqa: PLC0415

        place = urlsplit(self._url)
        link = http.client.HTTPConnection(place.hostname or "", place.port, timeout=30)
        try:
            link.request(method, path, body, {"Content-Type": "application/json", **headers})
            answer = link.getresponse()
            raw = answer.read()
            assert answer.status < 300, raw
            return raw
        finally:
            link.close()


class Bare:
    """bare_server.py as a child."""

    def __init__(self, database: Path, plans: Path) -> None:
        program = Path(__file__).with_name("bare_server.py")
        self._process = subprocess.Popen(
            [sys.executable, str(program), str(database), str(plans)], stdout=subprocess.PIPE
        )
        assert self._process.stdout is not None
        self.url: str = json.loads(self._process.stdout.readline())["url"]

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(15)
        assert self._process.stdout is not None
        self._process.stdout.close()


def measure(small: bool) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="kyivstar-bench-") as name:
        return _measure(Path(name), gets=200 if small else 1500, posts=40 if small else 300)


def _measure(folder: Path, *, gets: int, posts: int) -> list[Figure]:
    path, other, plans = folder / "operator.db", folder / "bare.db", folder / "plans"
    began = time.perf_counter()
    database = Database(str(path))
    database.run(lambda conn: starting.prepare(conn, seed="demo", now=None))
    database.close_now()
    seeded = time.perf_counter() - began
    shutil.copyfile(path, other)  # closed, so the file is whole
    bucket = record(path, plans)
    rates: dict[str, list[float]] = {"get": [], "post": [], "bare get": [], "bare post": []}
    bare = Bare(other, plans)
    try:
        with Operator(path, seed="demo") as operator:
            tokens = [operator.token(NUMBER) for _ in range(4)]
            get = bucket_maker(operator.url, tokens, bucket)
            post = payment_maker(operator.url, tokens[0])
            bare_get = bucket_maker(bare.url, tokens, "/")
            bare_post = payment_maker(bare.url, tokens[0], "/")
            for part in (10, *[1] * ROUNDS):  # the first, short round warms up
                found = {
                    "get": rate(operator.url, get, count=gets // part, wanted=200),
                    "bare get": rate(bare.url, bare_get, count=gets // part, wanted=200),
                    "post": rate(operator.url, post, count=posts // part, wanted=201),
                    "bare post": rate(bare.url, bare_post, count=posts // part, wanted=201),
                }
                if part == 1:
                    for which, value in found.items():
                        rates[which].append(value)
    finally:
        bare.close()
    best = {which: statistics.median(values) for which, values in rates.items()}
    return [
        Figure("sandbox: GET bucket", best["get"], "1/s", baseline=best["bare get"], least=0.5),
        Figure("sandbox: POST payment", best["post"], "1/s", baseline=best["bare post"], least=0.5),
        Figure("sandbox: demo seeded", seeded, "s", most=3.0),
    ]


if __name__ == "__main__":
    os.environ.setdefault("PYTHONPATH", str(Path(__file__).resolve().parents[1] / "src"))
    sys.exit(bench(measure))
