"""Pinned numbers and groups of every sign-in, and what one glance at them tells: pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.account import LineMoney, LineStatus
from kyivstar_desktop.domain.forecast import Enough, outlook
from kyivstar_desktop.domain.kyiv import kyiv_day
from kyivstar_desktop.domain.money import ZERO, Money, total

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

SLOTS = 9
MOST_NAME = 40
FRESH = timedelta(minutes=5)
ENDING_DAYS = 14  # so near an end of validity it is said before everything else
MOBILE, HOME, COMPANY, LOCKED = "mobileLine", "homeInternet", "company", "locked"


@dataclass(frozen=True, slots=True)
class PinRow:
    """What one profile keeps of a pin. `kind`: mobileLine, homeInternet or company.

    `target` is the line's id, of a company the customer's.
    """

    slot: int
    target: str
    kind: str


@dataclass(frozen=True, slots=True)
class Pin:
    """One of the nine places, whoever's it is.

    `line` is the line's id (of a company: the customer's), `title` the own name, the owner or the
    number. `kind` locked: its profile has a code, so that nothing but the place is known.
    """

    slot: int
    profile: str
    line: str
    title: str
    number: str
    kind: str

    @property
    def locked(self) -> bool:
        return self.kind == LOCKED

    @property
    def group(self) -> bool:
        return self.kind == COMPANY


@dataclass(frozen=True, slots=True)
class Known:
    """One line as last known. `at` is when its money was true; None: never read."""

    money: LineMoney
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Glance:
    """What is shown of a pin.

    `money` is of a single line; a group has `balance`, the sum over those of its lines whose
    balance is known (`counted` of `lines`), and `at`, the oldest time among them. `spark` are
    balances in kopiykas, oldest first. `state`: short, until, enough, unknown, suspended, blocked,
    pending, ended, risk, locked; `tone`: ok, warning, danger, neutral. `days_left` until the next
    charge, else until the number's validity ends. `stale`: older than 5 minutes, or never read.
    """

    pin: Pin
    money: LineMoney | None = None
    balance: Money | None = None
    at: datetime | None = None
    spark: tuple[int, ...] = ()
    stale: bool = True
    state: str = "unknown"
    tone: str = "neutral"
    short: Money | None = None
    until: datetime | None = None
    days_left: int | None = None
    counted: int = 0
    lines: int = 0
    at_risk: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """State of one line in one word; see Glance."""

    state: str
    tone: str
    short: Money | None = None
    until: datetime | None = None
    days_left: int | None = None

    @property
    def at_risk(self) -> bool:
        """It stops soon or has stopped, and money helps."""
        return self.state in {"short", "until", "suspended"}


def verdict(known: LineMoney, now: datetime) -> Verdict:
    """What to say of a line: stopped, ending soon, short for the next charge, or enough."""
    line, today = known.line, kyiv_day(now)
    until = line.active_until
    life = (kyiv_day(until) - today).days if until is not None else None
    if line.status is LineStatus.ENDED:
        return Verdict("ended", "danger")
    if line.status is LineStatus.SUSPENDED:
        word = "blocked" if line.suspension.startswith("block") else "suspended"
        return Verdict(word, "danger")
    if line.status is LineStatus.PENDING:
        return Verdict("pending", "warning")
    ahead = outlook(known, now, today)
    days = ahead.days if ahead.days is not None and ahead.days >= 0 else life
    if ahead.short_by:
        return Verdict("short", "warning", ahead.short_by, until, days)
    if life is not None and life <= ENDING_DAYS:
        return Verdict("until", "warning", None, until, days)
    if ahead.verdict is Enough.YES:
        return Verdict("enough", "ok", None, until, days)
    if known.main is None:
        return Verdict("unknown", "neutral", None, until, days)
    return Verdict("enough", "ok", None, until, days) if life else Verdict("unknown", "neutral")


def glance_of_line(
    pin: Pin, known: Known | None, now: datetime, *, spark: tuple[int, ...] = ()
) -> Glance:
    """`known` None: nothing was ever read of the line."""
    if known is None:
        return Glance(pin, lines=1)
    found = verdict(known.money, now)
    balance = known.money.main
    return Glance(
        pin,
        known.money,
        balance,
        known.at,
        spark,
        known.at is None or now - known.at > FRESH,
        found.state,
        found.tone,
        found.short,
        found.until,
        found.days_left,
        0 if balance is None else 1,
        1,
        int(found.at_risk),
    )


def glance_of_group(pin: Pin, members: Sequence[Known], lines: int, now: datetime) -> Glance:
    """`members` are those of the group's `lines` of which something was read."""
    told = [one for one in members if one.money.main is not None and one.at is not None]
    at = min((one.at for one in told if one.at is not None), default=None)
    risk = sum(verdict(one.money, now).at_risk for one in members)
    state, tone = ("risk", "warning") if risk else ("enough", "ok") if told else ("unknown", "")
    return Glance(
        pin,
        balance=total(one.money.main or ZERO for one in told) if told else None,
        at=at,
        stale=at is None or now - at > FRESH,
        state=state,
        tone=tone or "neutral",
        counted=len(told),
        lines=lines,
        at_risk=risk,
    )


def free_slot(taken: Iterable[int], wanted: int = 0) -> int:
    """`wanted` where it is free, else the first free one; 0: all nine are taken."""
    used = set(taken)
    if 1 <= wanted <= SLOTS and wanted not in used:
        return wanted
    return next((slot for slot in range(1, SLOTS + 1) if slot not in used), 0)


def laid_out(rows: Mapping[str, Sequence[PinRow]], first: str) -> dict[int, tuple[str, PinRow]]:
    """Slot: (profile, row) over all profiles. Two on one place: that of `first` stays, the other
    one moves to a free place, or is left out where there is none.
    """
    placed: dict[int, tuple[str, PinRow]] = {}
    later: list[tuple[str, PinRow]] = []
    for profile in sorted(rows, key=lambda name: name != first):
        for row in sorted(rows[profile], key=lambda one: one.slot):
            if 1 <= row.slot <= SLOTS and row.slot not in placed:
                placed[row.slot] = (profile, row)
            else:
                later.append((profile, row))
    for profile, row in later:
        if slot := free_slot(placed):
            placed[slot] = (profile, row)
    return dict(sorted(placed.items()))


def clean_name(typed: str) -> str:
    """An own name as it is kept: one line, no control or direction marks, at most 40 characters."""
    plain = "".join(char if char.isprintable() else " " for char in typed)
    return " ".join(plain.split())[:MOST_NAME].strip()
