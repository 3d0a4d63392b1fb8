"""What a batch leaves on the disk: a file with each row's state, and a paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.batch_base import ReportReady, Said
from kyivstar_desktop.viewmodels.batch_papers import make_report, result_name
from kyivstar_desktop.viewmodels.batch_pay import BatchPay
from kyivstar_desktop.viewmodels.batch_results import result_cells, result_heads

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kyivstar_desktop.viewmodels.batch_base import Desk

translate = QCoreApplication.translate


class BatchOutput(BatchPay):
    """`save_result(path)` and `report(path)`, of the batch on the page."""

    def __init__(self, desk: Desk, *, new: bool, parent: QObject | None = None) -> None:
        super().__init__(desk, new=new, parent=parent)
        self.save_result = self.command(self._save_result)
        self.report = self.command(self._report)
        for command in (self.save_result, self.report):
            command.failed.connect(self._on_trouble)

    def result_name(self) -> str:
        """A file name for the result, without its suffix."""
        return result_name(self.batch)

    async def _save_result(self, path: str) -> None:
        batch = self.batch
        if batch is not None:
            await self._batches.save_result(
                batch.id, Path(path), heads=result_heads(), said=result_cells
            )
            text = translate("Batch", "Result saved: %1").replace("%1", Path(path).name)
            self.effect.emit(Said(text))

    async def _report(self, path: str) -> None:
        batch = self.batch
        if batch is not None:
            facts = await self._batches.receipt_facts(batch.id)
            self.effect.emit(ReportReady(make_report(facts, demo=self._desk.demo), Path(path)))
