"""`audit verify` and `audit export`: the log of acts in the journal of the profile."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.app.headless_args import Exit
from kyivstar_desktop.domain.audit import AuditQuery
from kyivstar_desktop.domain.errors import FileTrouble
from kyivstar_desktop.services.audit import CHUNK, verify_journal
from kyivstar_desktop.viewmodels.audit_words import chain_name, entry_cells, entry_heads
from kyivstar_desktop.viewmodels.presenting.formats import present_count

if TYPE_CHECKING:
    import argparse
    from collections.abc import AsyncIterator

    from kyivstar_desktop.app.headless_desk import Desk
    from kyivstar_desktop.domain.audit import Entry

translate = QCoreApplication.translate
TERMINAL = "-"


async def verify(desk: Desk, _args: argparse.Namespace) -> Exit:
    """Exit status 3 where a row is not as it was written."""
    await desk.open(writing=False, online=False)
    if desk.opened is None:
        return Exit.CONSENT
    found = await verify_journal(desk.opened.journal)
    if found is None:
        said = translate("Headless", "Every row of the log is as it was written")
        desk.out.result({"whole": True, "chain": "", "row": ""}, [(said, "")])
        return Exit.DONE
    said = translate("Headless", "Altered: %1, row %2")
    said = said.replace("%1", chain_name(found.chain)).replace("%2", found.row)
    desk.out.result({"whole": False, "chain": found.chain, "row": found.row}, [(said, "")])
    return Exit.REFUSED


async def export(desk: Desk, args: argparse.Namespace) -> Exit:
    """The whole log, the newest first."""
    await desk.open(writing=False, online=False)
    if desk.opened is None:
        return Exit.CONSENT
    if args.file == TERMINAL:
        desk.out.heads(entry_heads())
        async for chunk in _chunks(desk):
            for entry in chunk:
                desk.out.row(values_of(entry), entry_cells(entry))
        return Exit.DONE
    path = Path(args.file)
    if path.suffix.lower() not in {".csv", ".xlsx", ".json"}:
        raise FileTrouble("format")

    async def cells() -> AsyncIterator[list[tuple[str, ...]]]:
        async for chunk in _chunks(desk):
            yield [entry_cells(entry) for entry in chunk]

    count = await desk.exports.write_table(path, entry_heads(), cells(), encoding=args.encoding)
    said = translate("Headless", "Rows written: %1").replace("%1", present_count(count))
    desk.out.result({"rows": count, "file": str(path)}, [(said, "")])
    return Exit.DONE


async def _chunks(desk: Desk) -> AsyncIterator[tuple[Entry, ...]]:
    after = None
    while desk.opened is not None:
        page = await desk.opened.journal.audit.page(AuditQuery(), after, CHUNK)
        yield page.rows
        after = page.after
        if after is None:
            return


def values_of(entry: Entry) -> dict[str, object]:
    """Machine words of one act."""
    return {
        "chain": entry.chain,
        "seq": entry.seq,
        "at": entry.at.isoformat(timespec="milliseconds"),
        "kind": entry.kind,
        "state": entry.state,
        "kopiykas": entry.kopiykas,
        "ref": entry.ref,
        "text": entry.text,
        "who": entry.who,
        "detail": entry.detail,
    }
