"""Ports of the SIM card and of the shops.

Every call raises only the family of domain.errors.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kyivstar_desktop.domain.shops import Shop
    from kyivstar_desktop.domain.sim import SimSecrets


class SimPort(Protocol):
    """GET /sim/{lineId}: an extension, `sim` of the operator's features."""

    async def sim(self, line: str) -> SimSecrets:
        """By line id. StepUpNeeded where the sign-in is not fresh; Refused("notFound")."""
        ...


class ShopsPort(Protocol):
    """TMF674, public."""

    async def shops(self) -> tuple[Shop, ...]:
        """Every shop that is not closed for good, in the language of the client."""
        ...
