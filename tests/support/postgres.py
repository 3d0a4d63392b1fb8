"""PostgreSQL for tests: one cluster a session, from the system's packages, on loopback.

The fixture `postgres_cluster` starts it in a folder of its own on the first request; a test that
asks for it is skipped, with the reason, where no server is installed. `cluster.create()` gives the
URL of a fresh database in 30 ms, `cluster.seeded()` a copy of a filled one in 50 ms. Nothing is
durable: a crash of the machine may lose it all, which a test does not mind.

`pytest --postgres` runs every operator of the tests on it, with two workers (`CHOICE`).
"""

from __future__ import annotations

import asyncio
import itertools
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import asyncpg

if TYPE_CHECKING:
    from collections.abc import Callable

_HOMES: Final = ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/usr/local/pgsql/bin")
_USERS: Final = ("postgres", "nobody")
_NAME: Final = "tests"
_COPIES: Final = 15  # older ones always copy files
_SETTINGS: Final = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "fsync": "off",
    "full_page_writes": "off",
    "max_connections": "200",
    "shared_buffers": "64MB",
    "autovacuum": "off",
    "log_min_messages": "error",
}
_WATCH: Final = """\
dir=$1; ctl=$2; shift 2
"$ctl" -D "$dir" -w -t 60 -l "$dir/log" -o "$*" start >/dev/null || exit 1
echo ready
read -r _
"$ctl" -D "$dir" -w -m immediate stop >/dev/null
"""
"""Runs as the server's owner; it stops the server when this process ends, however it ends."""


@cache
def programs() -> Path | None:
    """Folder of the newest installed `initdb`, or None."""
    found = [one for home in _HOMES for one in Path("/").glob(home.lstrip("/"))]
    found = [one for one in found if (one / "initdb").exists() and (one / "pg_ctl").exists()]
    on_path = shutil.which("initdb")
    if not found and on_path is not None:
        return Path(on_path).resolve().parent
    return max(found, key=_version, default=None)


def _version(folder: Path) -> tuple[int, str]:
    digits = "".join(sign for sign in folder.parent.name if sign.isdigit())
    return int(digits or 0), str(folder)


def missing() -> str | None:
    """Why no cluster can be started here, or None."""
    if os.name != "posix":
        return "PostgreSQL for tests needs a POSIX system"
    if programs() is None:
        return "no PostgreSQL server is installed (Debian: apt install postgresql)"
    if os.geteuid() == 0 and _owner() is None:
        return "PostgreSQL refuses to run as root, and there is no user postgres or nobody"
    return None


def _owner() -> pwd.struct_passwd | None:
    """Who runs the server where this process is root, which it refuses to be."""
    for name in _USERS:
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    return None


class Cluster:
    """A running server. Close it; if that is forgotten, it ends with this process."""

    def __init__(self) -> None:
        reason = missing()
        home = programs()
        if reason is not None or home is None:
            raise RuntimeError(reason)
        self._folder = Path(tempfile.mkdtemp(prefix="kyivstar-postgres-"))
        self._numbers = itertools.count(1)
        self._templates: dict[str, str] = {}
        owner = _owner() if os.geteuid() == 0 else None
        self._as: dict[str, Any] = {}
        if owner is not None:
            self._as = {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []}
            os.chown(self._folder, owner.pw_uid, owner.pw_gid)
        data = self._folder / "data"
        self._run(
            home / "initdb", "-D", data, "-U", _NAME, "-A", "trust", "-E", "UTF8",
            "--locale=C", "--no-sync", "--no-instructions",
        )  # fmt: skip
        self.port = _free_port()
        options = [f"-c {name}={value}" for name, value in _SETTINGS.items()]
        self._process = subprocess.Popen(
            [
                "sh",
                "-c",
                _WATCH,
                "sh",
                str(data),
                str(home / "pg_ctl"),
                f"-p {self.port}",
                *options,
            ],
            cwd=self._folder,
            env=self._environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,  # Ctrl-C ends the tests, and they end it
            **self._as,
        )
        assert self._process.stdout is not None
        said = self._process.stdout.readline()
        if said != b"ready\n":
            log = data / "log"
            text = log.read_text(errors="replace") if log.exists() else ""
            self.close()
            raise RuntimeError(f"PostgreSQL did not start: {text}")

    def _environment(self) -> dict[str, str]:
        kept = {name: text for name, text in os.environ.items() if not name.startswith("PG")}
        return kept | {"HOME": str(self._folder)}

    def _run(self, *command: object) -> None:
        subprocess.run(
            [str(word) for word in command],
            check=True,
            cwd=self._folder,
            env=self._environment(),
            stdout=subprocess.DEVNULL,
            **self._as,
        )

    def url_of(self, name: str) -> str:
        """The URL by which the sandbox opens a database."""
        return f"postgresql+asyncpg://{_NAME}@127.0.0.1:{self.port}/{name}"

    def create(self, *, template: str | None = None) -> str:
        """URL of a fresh database: empty, or a copy of one that nobody has open."""
        name = f"operator_{next(self._numbers)}"
        source = "template0" if template is None else template.rpartition("/")[2]
        how = " STRATEGY FILE_COPY" if _version(programs() or Path())[0] >= _COPIES else ""
        self.execute(f"CREATE DATABASE {name} TEMPLATE {source}{how}")
        return self.url_of(name)

    def seeded(self, key: str, make: Callable[[str], None]) -> str:
        """URL of a fresh copy of what `make(url)` writes; it runs once for each `key`."""
        if key not in self._templates:
            url = self.create()
            make(url)
            self._templates[key] = url
        return self.create(template=self._templates[key])

    def drop(self, url: str) -> None:
        """Remove a database; whoever has it open is cut off."""
        self.execute(f"DROP DATABASE IF EXISTS {url.rpartition('/')[2]} WITH (FORCE)")

    def execute(self, statement: str, *, database: str = "postgres") -> None:
        """Run one statement as the server's superuser."""

        async def once() -> None:
            connection = await asyncpg.connect(
                host="127.0.0.1", port=self.port, user=_NAME, database=database
            )
            try:
                await connection.execute(statement)
            finally:
                await connection.close()

        with ThreadPoolExecutor(1) as thread:  # a test's own loop may be running in this one
            thread.submit(asyncio.run, once()).result()

    def close(self) -> None:
        """Stop the server and remove its folder."""
        self._process.communicate()  # the end of its input is the order to stop
        shutil.rmtree(self._folder, ignore_errors=True)


@dataclass(slots=True)
class Choice:
    """What `--postgres` asked for: every operator of the tests on PostgreSQL."""

    everywhere: bool = False
    cluster: Cluster | None = None

    def start(self) -> Cluster:
        """The session's one cluster, started on the first call."""
        self.cluster = self.cluster or Cluster()
        return self.cluster

    def end(self) -> None:
        """Stop it, if it was started."""
        if self.cluster is not None:
            self.cluster.close()
            self.cluster = None


CHOICE: Final = Choice()


def _free_port() -> int:
    with socket.socket() as link:
        link.bind(("127.0.0.1", 0))
        return int(link.getsockname()[1])
