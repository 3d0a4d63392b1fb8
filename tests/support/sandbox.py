"""A sandbox operator for tests: in this process, on a loopback port, with its control surface.

`SandboxServer` serves on a thread of its own; `SandboxChild` is the real program as a child.
Both are asked over the wire only.
"""

from __future__ import annotations

import base64
import hashlib
import json
import queue
import secrets
import subprocess
import sys
import threading
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx2

from kyivstar_sandbox.api.events import POLL_S
from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.model.values import parse_instant
from kyivstar_sandbox.rules import starting
from kyivstar_sandbox.serving import bind, make_server
from support.carrying import place
from support.postgres import CHOICE
from support.seeded import make_demo

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable
    from typing import Self

    from sqlalchemy import Connection

    from kyivstar_sandbox.serving import Server
    from support.postgres import Cluster

ALL_SCOPES = "customer:read balance:read topup order chat profile offline_access"
CONTROL = "control-token-of-tests"
_ROOT = Path(__file__).resolve().parents[2]


def pkce() -> tuple[str, str]:
    """(verifier, S256 challenge)."""
    verifier = secrets.token_urlsafe(48)
    digest = hashlib.sha256(verifier.encode()).digest()
    return verifier, base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def new_key() -> str:
    """A bare idempotency key."""
    return str(uuid.uuid4())


class SandboxClient:
    """What tests do to an operator over HTTP."""

    def __init__(self, url: str, *, keeps_connections: bool = True) -> None:
        self.url = url
        limits = (
            httpx2.Limits() if keeps_connections else httpx2.Limits(max_keepalive_connections=0)
        )
        self.http = httpx2.Client(
            base_url=url,
            timeout=30,
            trust_env=False,
            limits=limits,
            verify=False,  # plain http: the roots of trust would cost 20 ms a server
        )

    def close(self) -> None:
        self.http.close()

    # ----- control -----

    def control(self, method: str, path: str, body: Any = None, **query: str) -> Any:
        """One control call; its decoded answer."""
        reply = self.http.request(
            method,
            f"/sandbox/{path}",
            json=body,
            params=query,
            headers={"X-Sandbox-Control": CONTROL},
        )
        assert reply.status_code < 300, (path, reply.status_code, reply.text)
        return reply.json() if reply.content else None

    def sms(self, number: str, after: int = 0) -> list[dict[str, Any]]:
        """SMS that a number received, oldest first."""
        return self.control("GET", "sms", number=number, after=str(after))

    def last_code(self, number: str) -> str:
        """Newest code that a number received."""
        return [one["code"] for one in self.sms(number) if "code" in one][-1]

    def clock(self, **steps: str) -> dict[str, str]:
        """`business="P28D"`, `businessTo=...`, `security="PT3H"`."""
        return self.control("POST", "clock", steps)

    def faults(self, faults: list[dict[str, Any]], seed: int = 1) -> Any:
        """Set the faults."""
        return self.control("PUT", "faults", {"seed": seed, "faults": faults})

    def token_reply(self, login: str | None, scope: str = ALL_SCOPES, **more: str) -> Any:
        """Token reply without a code."""
        return self.control("POST", "token", {"login": login, "scope": scope, **more})

    def token(self, login: str | None, scope: str = ALL_SCOPES) -> str:
        """Access token without a code."""
        return str(self.token_reply(login, scope)["access_token"])

    def invariants(self) -> dict[str, Any]:
        """`GET /sandbox/invariants`."""
        return self.control("GET", "invariants")

    def ledger(self, after: int = 0, account: str = "") -> list[dict[str, Any]]:
        """Every entry of the ledger, or those that touch one ledger account."""
        params = {"after": str(after)} | ({"account": account} if account else {})
        reply = self.http.get(
            "/sandbox/ledger", params=params, headers={"X-Sandbox-Control": CONTROL}
        )
        return [json.loads(line) for line in reply.text.splitlines()]

    # ----- sign-in -----

    def challenge(self, **fields: str) -> httpx2.Response:
        """One challenge request; `client_id` is added."""
        return self.http.post("/oauth/challenge", data={"client_id": "kyivstar-desktop"} | fields)

    def first(self, login: str, challenge: str, **more: str) -> httpx2.Response:
        """The first request of a sign-in; `login` as `tel:...` or `account:...`."""
        fields = {
            "response_type": "code",
            "scope": ALL_SCOPES,
            "login_hint": login,
            "method": "sms",
            "code_challenge": challenge,
            "code_challenge_method": "S256",
            "device_name": "Test PC",
        }
        return self.challenge(**(fields | more))

    def exchange(self, code: str, verifier: str, **more: str) -> httpx2.Response:
        """Authorization code to tokens."""
        fields = {
            "grant_type": "authorization_code",
            "client_id": "kyivstar-desktop",
            "code": code,
            "code_verifier": verifier,
        }
        return self.http.post("/oauth/token", data=fields | more)

    def refresh(self, token: str) -> httpx2.Response:
        """Use a refresh token."""
        fields = {
            "grant_type": "refresh_token",
            "client_id": "kyivstar-desktop",
            "refresh_token": token,
        }
        return self.http.post("/oauth/token", data=fields)

    def sign_in(self, number: str) -> dict[str, Any]:
        """Whole SMS sign-in; the token reply."""
        verifier, challenge = pkce()
        opened = self.first(f"tel:{number}", challenge).json()
        done = self.challenge(auth_session=opened["auth_session"], otp=self.last_code(number))
        reply = self.exchange(done.json()["authorization_code"], verifier)
        assert reply.status_code == 200, reply.text
        found: dict[str, Any] = reply.json()
        return found

    # ----- calls -----

    def get(self, path: str, token: str | None = None, **headers: str) -> httpx2.Response:
        """GET with a token; `_` in a header name means `-`."""
        return self.call("GET", path, token, **headers)

    def post(
        self, path: str, body: Any, token: str | None = None, key: str | None = None, **headers: str
    ) -> httpx2.Response:
        """Keyed (if `key`) POST of JSON; `body` may be bytes."""
        if key is not None:
            headers["Idempotency_Key"] = f'"{key}"'
        return self.call("POST", path, token, body=body, **headers)

    def call(
        self, method: str, path: str, token: str | None = None, *, body: Any = None, **headers: str
    ) -> httpx2.Response:
        """Any call."""
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if token is not None:
            sent["Authorization"] = f"Bearer {token}"
        content = None
        if body is not None:
            sent.setdefault("Content-Type", "application/json")
            content = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self.http.request(method, path, content=content, headers=sent)


class SandboxServer(SandboxClient):
    """An operator on a thread of this process, over its own database file.

    `on` a PostgreSQL cluster it is two workers on two threads, with nothing in common but the
    database and the socket; a call goes to either, each over a connection of its own. Servers with
    the same folder share the database. `poll_s`: how often its event streams look by themselves.
    """

    def __init__(
        self,
        folder: Path,
        *,
        seed: str = "demo",
        now: str | None = None,
        prepare: Callable[[Connection], None] | None = None,
        port: int = 0,
        on: Cluster | None = None,
        workers: int | None = None,
        poll_s: float = POLL_S,
    ) -> None:
        self.path = folder / "operator.db"
        cluster = on or (CHOICE.cluster if CHOICE.everywhere else None)
        start = None if now is None else parse_instant(now)
        where = str(self.path)
        if cluster is not None:
            where = place(cluster, self.path, seed=seed, now=start)
        elif seed == "demo" and now is not None and not self.path.exists():
            make_demo(folder, now=now)
        self.workers = workers or (1 if cluster is None else 2)
        self.database = Database(where)
        self.database.run(lambda conn: starting.prepare(conn, seed=seed, now=start))
        if prepare is not None:
            self.database.run(prepare)
        ready: queue.Queue[str] = queue.Queue()
        link = bind("127.0.0.1", port)
        links = [link, *(link.dup() for _ in range(1, self.workers))]
        databases = [self.database, *(Database(where) for _ in links[1:])]
        self._servers = [
            make_server(
                own, database, control_token=CONTROL, seed=seed, on_ready=ready.put,
                workers=self.workers, poll_s=poll_s,
            )
            for own, database in zip(links, databases, strict=True)
        ]  # fmt: skip
        self._threads = [
            threading.Thread(target=self._serve, args=pair, name="sandbox-of-tests")
            for pair in zip(self._servers, links, strict=True)
        ]
        for thread in self._threads:
            thread.start()
        urls = [ready.get(timeout=30) for _ in self._threads]
        super().__init__(urls[0], keeps_connections=self.workers == 1)

    @staticmethod
    def _serve(server: Server, link: socket.socket) -> None:
        with link:
            server.run(sockets=[link])

    def close(self) -> None:
        super().close()
        for server in self._servers:
            server.should_exit = True
        for thread in self._threads:
            thread.join(20)
        assert not any(thread.is_alive() for thread in self._threads)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class SandboxChild(SandboxClient):
    """The real program: `python -m kyivstar_sandbox serve`, its token through stdin.

    Two worker processes on PostgreSQL where `--postgres` asks for it.
    """

    def __init__(
        self, database: Path | str, *, seed: str = "empty", port: int = 0, workers: int = 1
    ) -> None:
        if CHOICE.everywhere and CHOICE.cluster is not None and isinstance(database, Path):
            workers, database = 2, place(CHOICE.cluster, database, seed=seed, now=None)
        command = [
            sys.executable, "-m", "kyivstar_sandbox", "serve", "--port", str(port),
            "--database", str(database), "--seed", seed, "--control-token", "-",
            "--workers", str(workers),
        ]  # fmt: skip
        self.process = subprocess.Popen(
            command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{CONTROL}\n".encode())
        self.process.stdin.flush()
        self.ready = json.loads(self.process.stdout.readline())
        super().__init__(self.ready["url"], keeps_connections=workers == 1)

    def close(self) -> None:
        """End it by closing its stdin."""
        super().close()
        if self.process.stdin is not None:
            self.process.stdin.close()
        self.process.wait(15)
        if self.process.stdout is not None:
            self.process.stdout.close()

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.kill()
        self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
