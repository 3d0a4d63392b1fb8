"""What a small advance («Екстра гроші») really costs, in permille of the sum."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kyivstar_desktop.domain.money import Money

REPAID_WITHIN = timedelta(days=60)
"""The longest a debt may stand before the line is suspended (docs/contract.md 6.7)."""
YEAR = timedelta(days=365)


def loan_permille(lent: Money, fee: Money) -> int:
    """The fee in permille of what is lent, rounded half up: 10.00 on 25.00 is 400."""
    return (fee.kopiykas * 2000 + lent.kopiykas) // (2 * lent.kopiykas)


def loan_year_permille(lent: Money, fee: Money, within: timedelta = REPAID_WITHIN) -> int:
    """The same by a simple yearly rate, if all of it is repaid after `within`.

    Sooner repaid is dearer by the year, so for the longest term this is the least it can be.
    """
    top = fee.kopiykas * 1000 * YEAR.days
    bottom = lent.kopiykas * max(within.days, 1)
    return (2 * top + bottom) // (2 * bottom)
