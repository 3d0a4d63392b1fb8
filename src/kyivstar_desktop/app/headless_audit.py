"""`audit verify`: every chain of the journal is walked; an altered row is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.app.headless_args import Exit

if TYPE_CHECKING:
    import argparse

    from kyivstar_desktop.app.headless_desk import Desk

translate = QCoreApplication.translate


async def verify(desk: Desk, _args: argparse.Namespace) -> Exit:
    """Exit status 3 where a row is not as it was written."""
    await desk.open(writing=False, online=False)
    if desk.opened is None:
        return Exit.CONSENT
    journal = desk.opened.journal
    found = await journal.verify()
    where = "payments" if found is not None else ""
    for batch in await journal.batches.all():
        if where:
            break
        row = await journal.batches.verify(batch.id)
        if row is not None:
            where, found = f"batch {batch.id}", str(row)
    whole = found is None
    said = (
        translate("Headless", "Every row of the log is as it was written")
        if whole
        else translate("Headless", "Altered: %1, row %2").replace("%1", where)
    )
    values = {"whole": whole, "chain": where, "row": found or ""}
    desk.out.result(values, [(said.replace("%2", found or ""), "")])
    return Exit.DONE if whole else Exit.REFUSED
