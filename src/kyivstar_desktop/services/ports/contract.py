"""Ports of the contract and of services beside money: catalogue and orders.

Every call raises only the family of domain.errors. Times are aware UTC, money is Money.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kyivstar_desktop.domain.catalogue import Catalogue
    from kyivstar_desktop.domain.orders import NewOrder, Option, Order, Preview


class CataloguePort(Protocol):
    """TMF620, public: works without a sign-in."""

    async def catalogue(self) -> Catalogue:
        """Everything offered and archived, with prices, in the language of the client."""
        ...


class OrdersPort(Protocol):
    """TMF622 and the option products of TMF637."""

    async def options(self) -> tuple[Option, ...]:
        """Services of every line that the person may see."""
        ...

    async def orders(self) -> tuple[Order, ...]:
        """Newest first, at most the last 200."""
        ...

    async def preview(self, order: NewOrder) -> Preview | None:
        """What it would do; None: the operator has no preview (404, 405, 501).

        Raises Refused with the code of contract 3.11 where the order itself would be refused.
        """
        ...

    def order_body(self, order: NewOrder) -> tuple[str, str, bytes]:
        """(method, path, exact bytes), to be journalled before it is sent."""
        ...

    def cancel_body(self, order_id: str, reason: str) -> tuple[str, str, bytes]: ...
