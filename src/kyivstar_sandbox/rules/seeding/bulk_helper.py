"""The rows of a big company made by a second process, so that both cores have work."""

from __future__ import annotations

import marshal
import multiprocessing
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from kyivstar_sandbox.db.schema import metadata
from kyivstar_sandbox.rules.seeding import bulk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from multiprocessing.connection import Connection as PipeEnd

    from kyivstar_sandbox.rules.seeding.bulk import Piece
    from kyivstar_sandbox.rules.seeding.company import Spec


_PATIENCE_S: Final = 2.0


def pieces(spec: Spec, now: datetime) -> Iterator[Piece]:
    """The same pieces as ``bulk.pieces``, in the same order.

    Raises ``RuntimeError`` when the helper has died; leaving early ends it.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_make, args=(theirs, spec, now), daemon=True)
    process.start()
    theirs.close()
    try:
        while (said := _next(ours)) is not None:
            name, rows = marshal.loads(said)  # noqa: S302 from our own process, over a private pipe
            yield metadata.tables[name], rows
    finally:
        ours.close()  # it meets a broken pipe, or ends with its own words
        process.join(_PATIENCE_S)
        process.kill()
        process.join()


def _next(pipe: PipeEnd[Any, Any]) -> bytes | None:
    try:
        said = pipe.recv_bytes()
    except EOFError as error:
        raise RuntimeError("the process that makes the rows has died") from error
    return said or None


def _make(pipe: PipeEnd[Any, Any], spec: Spec, now: datetime) -> None:
    with suppress(BrokenPipeError), pipe:  # whoever reads has gone: so has the reason to go on
        for table, rows in bulk.pieces(spec, now):
            pipe.send_bytes(marshal.dumps((str(table.name), rows)))
        pipe.send_bytes(b"")
