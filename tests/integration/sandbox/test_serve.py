from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import httpx2
import pytest

from kyivstar_sandbox import __version__
from kyivstar_sandbox.__main__ import main
from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.rules import starting
from support.sandbox import CONTROL, SandboxChild, SandboxClient

if TYPE_CHECKING:
    from pathlib import Path


def test_the_ready_line_names_url_version_and_pid(tmp_path: Path) -> None:
    with SandboxChild(tmp_path / "o.db") as child:
        assert child.ready == {
            "url": child.url,
            "version": __version__,
            "pid": child.process.pid,
        }
        assert child.get("/operator-profile").status_code == 200
        assert child.control("GET", "state")["version"] == __version__
    assert child.process.returncode == 0


def test_the_end_of_stdin_ends_it_even_with_an_open_stream(tmp_path: Path) -> None:
    child = SandboxChild(tmp_path / "o.db")
    token = child.token(None, "admin")
    headers = {"Authorization": f"Bearer {token}"}
    with child.http.stream("GET", "/events", headers=headers) as reply:
        parts = reply.iter_bytes()
        assert b"retry" in next(parts)
        assert child.process.stdin is not None
        child.process.stdin.close()
        assert list(parts) == []
    assert child.process.wait(10) == 0
    child.close()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no SIGTERM")
def test_sigterm_ends_it_cleanly(tmp_path: Path) -> None:
    child = SandboxChild(tmp_path / "o.db")
    child.process.send_signal(signal.SIGTERM)
    assert child.process.wait(10) == 0
    child.close()


def test_killed_and_started_again_on_the_same_port_it_goes_on(tmp_path: Path) -> None:
    first = SandboxChild(tmp_path / "o.db")
    token = first.token(None, "admin profile")
    port = int(first.url.rpartition(":")[2])
    first.kill()
    with SandboxChild(tmp_path / "o.db", port=port) as second:
        assert second.url == first.url
        assert second.get("/oauth/sessions", token).status_code == 200


def test_without_a_control_token_there_is_no_control_surface(tmp_path: Path) -> None:
    command = [
        sys.executable, "-m", "kyivstar_sandbox", "serve", "--port", "0", "--seed", "empty",
        "--database", str(tmp_path / "o.db"),
    ]  # fmt: skip
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        url = process.stdout.readline().decode().split('"url": "')[1].split('"')[0]
        reply = httpx2.get(f"{url}/sandbox/state", headers={"X-Sandbox-Control": CONTROL})
        assert reply.status_code == 404
        process.stdin.close()
        assert process.wait(10) == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--host", "0.0.0.0"], "--allow-remote"),  # noqa: S104 refused is the point
        (["--host", "example.org"], "--allow-remote"),
        (["--workers", "2", "--database", "x.db"], "PostgreSQL"),
        (["--workers", "0"], "--workers"),
        (["--port", "65536"], "--port"),
        (["--port", "-1"], "--port"),
        (["--database", "mysql://host/name"], "mysql"),
        (["--now", "yesterday"], "--now"),
        (["--now", "2026-11-22T10:00:00"], "--now"),
    ],
)
def test_arguments_that_cannot_be_meant_are_refused(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["serve", *arguments]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("seed", ["nonsense", "company:a:b", "company:3", "company:0:1", "demo:1"])
def test_an_unknown_seed_is_refused_and_leaves_the_file_empty(
    seed: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "o.db"
    assert main(["serve", "--port", "0", "--seed", seed, "--database", str(path)]) == 1
    said = capsys.readouterr().err
    assert "Traceback" not in said
    assert "invalid literal" not in said
    assert said.strip()
    with SandboxChild(path, seed="empty") as child:
        assert child.control("GET", "state")["counts"]["line"] == 0


def test_a_database_that_cannot_be_opened_is_said_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "no" / "such" / "o.db"
    assert main(["serve", "--port", "0", "--seed", "empty", "--database", str(path)]) == 1
    assert capsys.readouterr().err.startswith(str(path))


def test_the_seed_and_the_clock_of_a_filled_database_stay(tmp_path: Path) -> None:
    path = tmp_path / "o.db"
    with SandboxChild(path) as first:
        first.clock(business="P100D")
        before = first.control("GET", "state")["clock"]["business"][:10]
    with SandboxChild(path, seed="demo") as second:
        state = second.control("GET", "state")
        assert state["clock"]["business"][:10] == before
        assert state["counts"]["person"] <= 1


def test_several_processes_share_one_address_and_one_database(tmp_path: Path) -> None:
    """The command line wants PostgreSQL for this; the mechanism is the same over one file."""
    path = str(tmp_path / "o.db")
    database = Database(path)
    database.run(lambda conn: starting.prepare(conn, seed="empty", now=None))
    database.close_now()
    script = (
        "import sys, threading\n"
        "from kyivstar_sandbox.serving import bind\n"
        "from kyivstar_sandbox.workers import Share, serve_many\n"
        "if __name__ == '__main__':\n"
        "    stop = threading.Event()\n"
        "    wait = lambda: (sys.stdin.read(), stop.set())\n"
        "    threading.Thread(target=wait, daemon=True).start()\n"
        "    with bind('127.0.0.1', 0) as link:\n"
        f"        share = Share({path!r}, {CONTROL!r}, 'empty', 2)\n"
        "        sys.exit(serve_many(link, share, lambda url: print(url, flush=True), stop))\n"
    )
    file = tmp_path / "many.py"
    file.write_text(script)
    with subprocess.Popen(
        [sys.executable, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        client = SandboxClient(process.stdout.readline().decode().strip())
        tokens = [client.token(None, "admin profile") for _ in range(6)]
        for token in tokens:
            with httpx2.Client(base_url=client.url, trust_env=False) as fresh:
                head = {"Authorization": f"Bearer {token}"}
                assert fresh.get("/oauth/sessions", headers=head).status_code == 200
        client.close()
        process.stdin.close()
        assert process.wait(20) == 0
