"""Port of the list of grants; a new one is asked through the session (IdentityPort)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kyivstar_desktop.domain.grants import Grant


class GrantsPort(Protocol):
    """`/oauth/grants` of docs/contract.md 2.7."""

    async def grants(self) -> tuple[Grant, ...]:
        """One's own and those one may approve; none where the operator has no such list."""
        ...

    async def withdraw(self, grant_id: str) -> None:
        """What is not used of it cannot be used any more; twice is harmless."""
        ...
