"""What a person has paired or parted by hand, put upon a matching made anew (N9). Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kyivstar_desktop.domain.reconcile import Match, Outcome


@dataclass(frozen=True, slots=True)
class Hand:
    """Ids of one own movement and one line of the file. `apart`: the pair was taken apart."""

    ours: str
    theirs: str
    apart: bool = False


def with_hands(outcome: Outcome, hands: Iterable[Hand]) -> tuple[Outcome, tuple[Hand, ...]]:
    """(the outcome with these edits in their order, pairs whose entries are there no longer).

    A pair of a person goes before one that was made by rule.
    """
    lost: dict[Hand, None] = {}
    for hand in hands:
        mine, other = _places(outcome, hand)
        if hand.apart:
            if mine is not None and mine is other:
                outcome = outcome.apart(hand.ours)
            lost.pop(Hand(hand.ours, hand.theirs), None)
        elif mine is None or other is None:
            lost[hand] = None
        elif mine is not other:
            for match in (mine, other):
                if match.ours is not None and match.theirs is not None:
                    outcome = outcome.apart(match.ours.id)
            outcome = outcome.by_hand(hand.ours, hand.theirs)
    return outcome, tuple(lost)


def _places(outcome: Outcome, hand: Hand) -> tuple[Match | None, Match | None]:
    """Where each side stands; the same match twice when they stand together."""
    mine = other = None
    for match in outcome.all:
        if match.ours is not None and match.ours.id == hand.ours:
            mine = match
        if match.theirs is not None and match.theirs.id == hand.theirs:
            other = match
    return mine, other
