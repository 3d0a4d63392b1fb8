"""What batches are made of beside the account."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kyivstar_desktop.services.grants import Grants
    from kyivstar_desktop.services.intent_sending import Sender
    from kyivstar_desktop.services.ports import Clock, ExportPort
    from kyivstar_desktop.services.ports.batch import BatchPort, TablesPort
    from kyivstar_desktop.services.ports.contract import OrdersPort
    from kyivstar_desktop.services.undo import UndoStack


@dataclass(frozen=True, slots=True)
class BatchParts:
    """`sender`: a harness may put another one in."""

    port: BatchPort
    orders: OrdersPort
    tables: TablesPort
    exports: ExportPort
    grants: Grants
    undo: UndoStack
    clock: Clock
    sender: Sender | None = None
