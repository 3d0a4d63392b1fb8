"""Port of transfers: money from number to number (TMF654 transferBalance)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.domain.transfers import Transfer


class TransfersPort(Protocol):
    """docs/contract.md 3.7."""

    def transfer_body(self, order: Transfer) -> tuple[str, str, bytes]:
        """(method, path, exact bytes) of the call, so that they can be journalled first."""
        ...

    async def sent(self, number: str, *, since: datetime) -> Money:
        """What this number has sent from `since` (aware UTC) on, fees not counted."""
        ...
