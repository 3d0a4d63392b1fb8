"""What a grant is asked for, as it is stored (docs/contract.md 2.7). Amounts are kopiykas."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import msgspec

BATCH: Final = "topup_batch"
APPROVAL: Final = "topup_batch_approval"
STANDING: Final = "topup_standing"
LINK: Final = "number_link"
TYPES: Final = (BATCH, APPROVAL, STANDING, LINK)
MOST_ROWS: Final = 100_000
MOST_RECIPIENTS: Final = 1_000


@dataclass(frozen=True, slots=True)
class Details:
    """The object of one ``authorization_details``; members of other types are None or empty.

    ``valid_until`` is microseconds of the business clock; ``number`` is ``+380…``.
    """

    type: str
    label: str | None = None
    payment_method: str | None = None
    batch_digest: str | None = None
    row_count: int | None = None
    total: int | None = None
    grant_id: str | None = None
    recipients: tuple[str, ...] = ()
    account: str | None = None
    max_item: int | None = None
    max_week: int | None = None
    max_month: int | None = None
    valid_until: int | None = None
    number: str | None = None

    def caps(self) -> dict[str, int]:
        """The three caps of a standing grant by name; empty for the other types."""
        named = {
            "max_item": self.max_item,
            "max_week": self.max_week,
            "max_month": self.max_month,
        }
        return {name: cap for name, cap in named.items() if cap is not None}


def stored(details: Details) -> str:
    """JSON text for the table; the same details give the same text."""
    return msgspec.json.encode(details).decode()


def read(text: str) -> Details:
    """Details of a stored text."""
    return msgspec.json.decode(text, type=Details)
