"""Port of automatic top-ups: the direct call under a standing grant (TMF654 topupBalance)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kyivstar_desktop.domain.money import Money


class TopupsPort(Protocol):
    """docs/contract.md 3.6."""

    def topup_body(
        self,
        *,
        key: str,
        number: str,
        amount: Money,
        source: str,
        grant: str,
        company: bool = False,
    ) -> tuple[str, str, bytes]:
        """(method, path, exact bytes) of the call, so that they can be journalled first.

        `source`: id of a saved card, of a company account where `company`; `grant`: id of a
        topup_standing grant.
        """
        ...
