"""Port of the account tree: personal and universal accounts (TMF666)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.domain.universal import PartyAccount


class UniversalPort(Protocol):
    """docs/contract.md 3.8. `grants` are ids of number_link grants, each used once."""

    async def party_accounts(self) -> tuple[PartyAccount, ...]:
        """Every account that the person may see; none where the operator has no such API."""
        ...

    async def party_account(self, account_id: str) -> tuple[PartyAccount, str]:
        """(account, its ETag) as of now."""
        ...

    def account_body(
        self, *, name: str, customer: str, members: Sequence[str], grants: Sequence[str]
    ) -> tuple[str, str, bytes]:
        """(method, path, exact bytes) that create a universal account."""
        ...

    async def change(
        self, account: PartyAccount, *, etag: str, grants: Sequence[str] = ()
    ) -> PartyAccount:
        """Name and the whole member list as in `account`. Refused("preconditionFailed", 412)."""
        ...

    async def remove(self, account_id: str) -> None:
        """Its members keep their money and go on alone; unknown: harmless."""
        ...
