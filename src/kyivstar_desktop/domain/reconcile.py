"""Reconciliation: what a bank or the operator wrote down, matched with what we know (N9). Pure.

Both sides become entries. They are paired from the surest sign to the weakest one, and whatever
does not agree to the kopiyka carries a cause by name. Nothing is ever dropped: each entry stands
in exactly one place of the outcome.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.money import ZERO, Money, total

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterable, Sequence
    from datetime import date

WINDOW_DAYS = 3
"""A bank books a payment on a working day, so a few days apart are still the same one."""
_DIGITS = 9  # of a number that tell it from another one


class Cause(StrEnum):
    """Why two entries stand together, or why one stands alone."""

    AGREED = "agreed"
    SUM = "sumDiffers"
    FEE = "feeIncluded"
    PERIOD = "otherPeriod"
    NUMBER = "numberDiffers"
    TWICE = "twice"
    NOT_OURS = "notOurs"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a statement or a bill, or one own movement.

    `id` is unique within its side. `number` is E.164 or a personal account, "" where none is told;
    `reference` is a document's number or our key, "" without. `fee` is what the payer paid on top.
    `line` is the line of the file, from 1; 0 for own movements.
    """

    id: str
    day: date
    amount: Money
    number: str = ""
    reference: str = ""
    text: str = ""
    fee: Money = ZERO
    line: int = 0


@dataclass(frozen=True, slots=True)
class Match:
    """At least one side is there. `by_hand`: a person has put them together."""

    cause: Cause
    ours: Entry | None = None
    theirs: Entry | None = None
    by_hand: bool = False

    @property
    def difference(self) -> Money:
        """Theirs less ours."""
        mine = self.ours.amount if self.ours is not None else ZERO
        other = self.theirs.amount if self.theirs is not None else ZERO
        return other - mine


@dataclass(frozen=True, slots=True)
class Totals:
    """`ours` and `theirs` are what both sides hold in all."""

    ours: Money
    theirs: Money
    agreed: Money
    differing: Money
    only_ours: Money
    only_theirs: Money

    @property
    def gap(self) -> Money:
        """Theirs less ours: 0 where the books agree as a whole."""
        return self.theirs - self.ours


@dataclass(frozen=True, slots=True)
class Outcome:
    """The three lists: pairs that agree, pairs that do not, and entries that stand alone."""

    agreed: tuple[Match, ...] = ()
    differing: tuple[Match, ...] = ()
    alone: tuple[Match, ...] = ()

    @property
    def all(self) -> tuple[Match, ...]:
        return (*self.agreed, *self.differing, *self.alone)

    @property
    def totals(self) -> Totals:
        mine = [m.ours.amount for m in self.all if m.ours is not None]
        other = [m.theirs.amount for m in self.all if m.theirs is not None]
        return Totals(
            ours=total(mine),
            theirs=total(other),
            agreed=total(m.ours.amount for m in self.agreed if m.ours is not None),
            differing=total(m.difference for m in self.differing),
            only_ours=total(m.ours.amount for m in self.alone if m.ours is not None),
            only_theirs=total(m.theirs.amount for m in self.alone if m.theirs is not None),
        )

    def by_hand(self, ours: str, theirs: str) -> Outcome:
        """Both lone entries put together by a person; KeyError when one does not stand alone."""
        mine, other = _lone(self.alone, ours=ours), _lone(self.alone, theirs=theirs)
        cause = Cause.AGREED if mine.difference == -other.difference else Cause.SUM
        made = Match(cause, mine.ours, other.theirs, by_hand=True)
        alone = tuple(m for m in self.alone if m not in {mine, other})
        if cause is Cause.AGREED:
            return replace(self, agreed=(*self.agreed, made), alone=alone)
        return replace(self, differing=(*self.differing, made), alone=alone)

    def apart(self, ours: str) -> Outcome:
        """Takes a pair apart again; both stand alone, without a cause but `missing`."""
        pairs = (*self.agreed, *self.differing)
        found = next((m for m in pairs if m.ours is not None and m.ours.id == ours), None)
        if found is None:
            raise KeyError(ours)
        halves = (Match(Cause.MISSING, ours=found.ours), Match(Cause.MISSING, theirs=found.theirs))
        return Outcome(
            tuple(m for m in self.agreed if m is not found),
            tuple(m for m in self.differing if m is not found),
            (*self.alone, *halves),
        )


def reconcile(
    ours: Sequence[Entry],
    theirs: Sequence[Entry],
    *,
    known: Collection[str] = (),
    window_days: int = WINDOW_DAYS,
) -> Outcome:
    """Pairs two sides. `known`: our numbers and accounts; empty = every number may be ours."""
    pairing = _Pairing(ours, theirs, window_days)
    pairing.by(_reference, near=False)
    pairing.by(_number_and_sum, near=True)
    pairing.by(_number_and_sum, near=False)
    pairing.by(_number, near=True)
    pairing.by_like_number()
    return pairing.outcome(frozenset(known))


class _Pairing:
    def __init__(self, ours: Sequence[Entry], theirs: Sequence[Entry], window_days: int) -> None:
        self._ours = {entry.id: entry for entry in ours}
        self._theirs = {entry.id: entry for entry in theirs}
        if len(self._ours) != len(ours) or len(self._theirs) != len(theirs):
            raise ValueError("an id stands twice on one side")
        self._window = window_days
        self._pairs: list[Match] = []

    def by(self, key: _Key, *, near: bool) -> None:
        """Pairs entries of one key, nearest days first; `near`: within the window only."""
        theirs: dict[Hashable, list[Entry]] = defaultdict(list)
        for entry in self._theirs.values():
            if (sign := key(entry)) is not None:
                theirs[sign].append(entry)
        for mine in sorted(self._ours.values(), key=lambda e: (e.day, e.id)):
            sign = key(mine)
            found = theirs.get(sign) if sign is not None else None
            if not found:
                continue
            other = _nearest(found, mine.day)
            if near and self._apart(mine, other) > self._window:
                continue
            found.remove(other)
            self._pair(mine, other)

    def by_like_number(self) -> None:
        """The same sum within the window, and a number with one wrong or two swapped digits."""
        theirs: dict[Hashable, list[str]] = defaultdict(list)
        for entry in self._theirs.values():
            for blurred in _blurred(entry.number):
                theirs[entry.amount.kopiykas, blurred].append(entry.id)
        for mine in list(self._ours.values()):
            signs = [(mine.amount.kopiykas, blurred) for blurred in _blurred(mine.number)]
            near = dict.fromkeys(ident for sign in signs for ident in theirs.get(sign, ()))
            for ident in near:
                other = self._theirs.get(ident)
                if other is not None and self._apart(mine, other) <= self._window:
                    self._pair(mine, other)
                    break

    def outcome(self, known: frozenset[str]) -> Outcome:
        agreed = tuple(m for m in self._pairs if m.cause is Cause.AGREED)
        signs = {_whole(m.theirs) for m in self._pairs if m.theirs is not None}
        mine = {_whole(m.ours) for m in self._pairs if m.ours is not None}
        alone = [
            Match(Cause.TWICE if _whole(e) in mine else Cause.MISSING, ours=e)
            for e in self._ours.values()
        ]
        for entry in self._theirs.values():
            cause = Cause.TWICE if _whole(entry) in signs else Cause.MISSING
            if known and entry.number and entry.number not in known:
                cause = Cause.NOT_OURS
            alone.append(Match(cause, theirs=entry))
        differing = tuple(m for m in self._pairs if m.cause is not Cause.AGREED)
        return Outcome(agreed, differing, tuple(alone))

    def _pair(self, mine: Entry, other: Entry) -> None:
        del self._ours[mine.id], self._theirs[other.id]
        self._pairs.append(Match(self._cause(mine, other), mine, other))

    def _cause(self, mine: Entry, other: Entry) -> Cause:
        if mine.amount != other.amount:
            with_fee = bool(mine.fee) and other.amount == mine.amount + mine.fee
            return Cause.FEE if with_fee else Cause.SUM
        if mine.number and other.number and mine.number != other.number:
            return Cause.NUMBER
        if self._apart(mine, other) > self._window:
            return Cause.PERIOD
        return Cause.AGREED

    @staticmethod
    def _apart(mine: Entry, other: Entry) -> int:
        return abs((mine.day - other.day).days)


if TYPE_CHECKING:
    from collections.abc import Callable

    _Key = Callable[[Entry], Hashable | None]


def _nearest(entries: Sequence[Entry], day: date) -> Entry:
    def apart(entry: Entry) -> tuple[int, str]:
        return abs((entry.day - day).days), entry.id

    return min(entries, key=apart)


def _reference(entry: Entry) -> Hashable | None:
    return entry.reference or None


def _number_and_sum(entry: Entry) -> Hashable | None:
    return (entry.number, entry.amount.kopiykas)


def _number(entry: Entry) -> Hashable | None:
    return entry.number or None


def _whole(entry: Entry | None) -> Hashable:
    return None if entry is None else (entry.number, entry.amount.kopiykas, entry.day)


def _blurred(number: str) -> list[str]:
    """What numbers have in common that differ in one digit, or in the order of two neighbours."""
    if len(number) < _DIGITS:
        return []
    made = [f"{number[:n]}?{number[n + 1 :]}" for n in range(len(number))]
    for n in range(len(number) - 1):
        pair = "".join(sorted(number[n : n + 2]))
        made.append(f"{number[:n]}({pair}){number[n + 2 :]}")
    return made


def _lone(alone: Iterable[Match], *, ours: str = "", theirs: str = "") -> Match:
    for match in alone:
        if ours and match.ours is not None and match.ours.id == ours:
            return match
        if theirs and match.theirs is not None and match.theirs.id == theirs:
            return match
    raise KeyError(ours or theirs)
