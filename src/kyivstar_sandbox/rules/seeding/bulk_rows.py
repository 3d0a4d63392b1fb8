"""Rows of one month of a big company, gathered for writing."""

from __future__ import annotations

from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any, Final

from kyivstar_sandbox.model.ids import seeded
from kyivstar_sandbox.rules.book import ADJUST_TYPES

Rows = list[tuple[Any, ...]]

_MOST_INVOICE: Final = 4_000_000_000
_SPARE: Final = 0.02


def adjust(reason: str) -> str:
    """``adjustType`` of a debit, or of bonuses that are earned."""
    return ADJUST_TYPES.get(reason, "generalDebit")


@dataclass(slots=True)
class Window:
    """What is posted from ``begins`` up to ``until``; entries are numbered from ``first`` on.

    ``outs``: top-ups paid by the company, as instant, id of the row, kopiykas, number, entry.
    """

    first: int
    begins: int = 0
    until: int = 0
    entries: Rows = field(default_factory=list)
    legs: Rows = field(default_factory=list)
    actions: Rows = field(default_factory=list)
    dues: Rows = field(default_factory=list)
    outs: list[tuple[int, str, int, str, int]] = field(default_factory=list)

    @property
    def next_entry(self) -> int:
        """Number of the entry that follows."""
        return self.first + len(self.entries)

    def entry(self, at: int, reason: str, action: str) -> int:
        """Begin an entry; its number."""
        number = self.first + len(self.entries)
        self.entries.append((number, at, reason, action, None))
        return number

    def leg(self, entry: int, source: str, target: str, amount: int, unit: str = "UAH") -> None:
        """The two legs of an entry: ``amount`` goes from ``source`` to ``target``."""
        self.legs.append((entry, 0, source, unit, -amount))
        self.legs.append((entry, 1, target, unit, amount))


@dataclass(slots=True)
class Till:
    """The company's own money: what it pays out, and the invoices that fill it.

    ``keep``: kopiykas that stay at least. ``tail`` numbers the invoices, below all other ids, so
    that they come first among what is posted at the same instant.
    """

    root: str
    keep: int
    tail: int = 0
    amount: int = 0
    last_at: int = 0
    last_action: str = ""

    @property
    def bucket(self) -> str:
        """Id of the bucket."""
        return f"bk_{self.root}"

    def close(self, window: Window) -> None:
        """Pay the month's invoices at its beginning, then write what went out, in order of time."""
        window.outs.sort()
        needed = sum(one[2] for one in window.outs) + self.keep
        while self.amount < needed:
            missing = -(-int((needed - self.amount) * (1 + _SPARE)) // 100_000) * 100_000
            self._pay_in(window, window.begins, min(missing, _MOST_INVOICE))
        for when, ident, amount, number, entry in window.outs:
            self._pay_out(window, when, ident, amount, number, entry)
        window.actions.sort(key=itemgetter(0))

    def _pay_in(self, window: Window, at: int, amount: int) -> None:
        self.tail += 1
        ident = seeded("ba", at, self.tail)
        entry = window.entry(at, "topupOther", ident)
        window.leg(entry, "bank:invoice", f"company:{self.root}", amount)
        self._row(
            window, at, ident, amount, 1, "Оплата рахунку",
            '{"rule":"payment","channel":"invoice"}', entry,
        )  # fmt: skip

    def _pay_out(
        self, window: Window, at: int, topup: str, amount: int, number: str, entry: int
    ) -> None:
        cause = f'{{"rule":"topup.row","recipient":"{number}","channel":"desktop"}}'
        self._row(window, at, f"{topup}-out", amount, -1, f"Поповнення {number}", cause, entry)

    def _row(
        self,
        window: Window,
        at: int,
        ident: str,
        amount: int,
        direction: int,
        description: str,
        cause: str,
        entry: int,
    ) -> None:
        after = self.amount + direction * amount
        kind, adjust_type, reason = (
            ("Topup", None, "topupOther")
            if direction > 0
            else ("Adjust", "generalDebit", "companyOut")
        )
        row = (
            *(ident, kind, adjust_type, reason, "monetary", description, amount, 0, "UAH"),
            *(direction, self.amount, after, at, self.bucket, None, None, self.root, None),
            *(cause, entry, None),
        )
        window.actions.append(row)
        self.amount, self.last_at, self.last_action = after, at, ident
