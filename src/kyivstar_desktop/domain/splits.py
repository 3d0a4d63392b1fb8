"""One sum over several numbers: equally or by shares, exact to the kopiyka (A11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.domain.money import Money, split_equally

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["MOST_SHARE", "split_by_shares", "split_equally"]

MOST_SHARE = 1_000


def split_by_shares(amount: Money, shares: Sequence[int]) -> tuple[Money, ...]:
    """`amount` by whole shares 1..1 000; kopiykas that are left over go to the first ones."""
    whole = sum(shares)
    parts = [amount.kopiykas * share // whole for share in shares]
    spare = amount.kopiykas - sum(parts)
    return tuple(Money(part + (1 if n < spare else 0)) for n, part in enumerate(parts))
