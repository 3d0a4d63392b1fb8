"""Whole files or none: written beside, made durable, then moved into place."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextlib.contextmanager
def replaced(path: Path, *, private: bool = True) -> Iterator[Path]:
    """Gives a temporary path in the folder of `path`; moves it onto `path` if all went well.

    `private`: readable by the owner only, else as the user's umask has it. OSError passes; the
    old file stays whole whatever happens.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    os.close(handle)
    beside = Path(name)
    try:
        yield beside
        if not private and os.name == "posix":
            mask = os.umask(0)
            os.umask(mask)
            beside.chmod(0o666 & ~mask)
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        beside.replace(path)
        sync_folder(path.parent)
    finally:
        beside.unlink(missing_ok=True)


def write_bytes(path: Path, content: bytes) -> None:
    """`path` holds exactly `content`, or what it held before. OSError passes."""
    with replaced(path) as beside:
        beside.write_bytes(content)


def sync_folder(folder: Path) -> None:
    """Makes a rename durable where the system lets a folder be synchronised."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def wipe(path: Path) -> None:
    """Overwrites a file with zeros, then removes it. Absent: nothing to do. OSError passes."""
    if not path.exists():
        return
    block = bytes(1 << 20)
    with contextlib.suppress(OSError), path.open("rb+") as file:
        left = path.stat().st_size
        while left > 0:
            left -= file.write(block[: min(left, len(block))])
        file.flush()
        os.fsync(file.fileno())
    path.unlink(missing_ok=True)
