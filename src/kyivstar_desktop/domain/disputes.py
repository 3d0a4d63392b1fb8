"""A charge that a person disputes: what is said about it, and by when an answer is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from kyivstar_desktop.domain.money import Money  # noqa: TC001 the store reads it back by its type

ANSWER_DAYS = 30
"""What the consumer's complaint waits for at most: a month, by the law on citizens' appeals."""


class Ground(StrEnum):
    """Why it is disputed."""

    NOT_ORDERED = "notOrdered"
    TWICE = "twice"
    AMOUNT = "amount"
    NOT_WORKING = "notWorking"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Dispute:
    """One per row of the history; `text` is what was saved or copied."""

    row: str
    line: str
    title: str
    amount: Money
    ground: Ground
    text: str
    made_at: datetime
    answer_by: date
    closed: bool = False
    handed_over: bool = False  # it stands in the chat


def answer_by(day: date) -> date:
    """The last day on which the operator may still answer."""
    return day + timedelta(days=ANSWER_DAYS)


def usual_ground(unusual: str) -> Ground:
    """What the mark of an unusual charge speaks for."""
    return {"repeat": Ground.TWICE, "over": Ground.AMOUNT}.get(unusual, Ground.NOT_ORDERED)
