"""A batch: rows from a file or a selection, their verdicts, the order to run them, what became.

Values only: rows live in the journal's tables, these are one row, one page, one batch. Sums of many
rows are plain kopiykas, since they may pass what one Money holds. Times are aware UTC.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.batch_given import FoundFile, Wanted, Watched
from kyivstar_desktop.domain.batch_table import Column, Mapping, Preview, RawCell, RawRow
from kyivstar_desktop.domain.money import MAX_SUM, ZERO, Money

if TYPE_CHECKING:
    from collections.abc import Mapping as AnyMapping
    from datetime import datetime

__all__ = [
    "MOST_ROWS",
    "NONE",
    "SHORT",
    "WARNINGS",
    "Batch",
    "BatchPage",
    "BatchRow",
    "Code",
    "Column",
    "Count",
    "FoundFile",
    "Kind",
    "Level",
    "Mapping",
    "MoneySource",
    "Pace",
    "Preview",
    "Progress",
    "RawCell",
    "RawRow",
    "ReceiptFacts",
    "State",
    "Tally",
    "Wanted",
    "Watched",
]
MOST_ROWS = 100_000
"""Rows of one batch (docs/contract.md 2.7: row_count 1..100 000)."""
SHORT = "short"


class Kind(StrEnum):
    """What is done to each number of a batch."""

    TOPUP = "topup"
    TARIFF = "tariff"
    OPTION_ON = "option_on"
    OPTION_OFF = "option_off"
    BLOCK = "block"
    LABEL = "label"

    @property
    def is_money(self) -> bool:
        return self is Kind.TOPUP

    @property
    def is_order(self) -> bool:
        return self not in {Kind.TOPUP, Kind.LABEL}


class Level(StrEnum):
    OK = "ok"
    WARNING = "warning"  # out until the person accepts it
    ERROR = "error"  # never goes

    @property
    def rank(self) -> int:
        return {Level.ERROR: 0, Level.WARNING: 1, Level.OK: 2}[self]


class State(StrEnum):
    """Life of a batch: draft (being read) -> checked -> ... -> done | rejected | dropped."""

    DRAFT = "draft"
    CHECKED = "checked"
    AWAITING_CODE = "awaitingCode"
    AWAITING_APPROVAL = "awaitingApproval"
    APPROVED = "approved"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"
    DONE = "done"
    NOT_RECONCILED = "notReconciled"
    REJECTED = "rejected"

    @property
    def editable(self) -> bool:
        """Rows may still be corrected, accepted, left out."""
        return self in {State.CHECKED, State.REJECTED}

    @property
    def resumable(self) -> bool:
        return self in {State.APPROVED, State.PAUSED, State.STOPPED, State.INTERRUPTED}

    @property
    def ended(self) -> bool:
        return self in {State.DONE, State.NOT_RECONCILED, State.REJECTED}


class Code(StrEnum):
    """Verdicts of a row; product glossary «Batch verdict» has the words."""

    READY = "ready"
    # warnings
    TWICE_IN_FILE = "twiceInFile"  # detail: line of the first one
    TOPPED_UP = "recentlyToppedUp"  # detail: days ago (0 today, 1 yesterday), amount
    LIFE_ENDS = "lifeEnds"  # detail: days
    OVER_NODE_LIMIT = "overNodeLimit"  # detail: node, limit (Money)
    NOT_IN_LIST = "notInList"
    OTHER_OPERATOR = "otherOperator"
    SUSPENDED = "suspended"
    UNDER_WAY = "underWay"  # detail: label of the other batch ("": a payment), amount
    REFUSED_BEFORE = "refusedBefore"  # detail: refusal, the operator's word of the last time
    NOT_FOR_LINE = "notForLine"  # the tariff belongs to other numbers by its own card
    # errors
    NOT_A_NUMBER = "notANumber"  # detail: why (PhoneTrouble.kind, or scientific, date)
    LANDLINE = "landline"
    SUM_UNREAD = "sumUnread"  # detail: why (sign, exponent, decimals, ambiguous, date, text)
    SUM_OUT_OF_RANGE = "sumOutOfRange"  # detail: min, max (Money)
    NUMBER_ENDED = "numberEnded"
    FORMULA = "formulaCell"  # detail: cell
    EMPTY = "emptyRow"
    ACCOUNT_FUNDED = "accountFunded"  # a number whose money is the company's
    NOT_SERVED = "notServed"
    SAME_TARIFF = "sameTariff"
    OPTION_ALREADY = "optionAlready"
    OPTION_ABSENT = "optionAbsent"
    BLOCKED_ALREADY = "blockedAlready"
    BLOCKED = "blocked"
    NOT_ALLOWED = "notAllowed"  # no right over this number
    NOTHING_SHORT = "nothingShort"  # "what is missing" was asked, and nothing is
    WHAT_UNREAD = "whatUnread"  # the row's own tariff, service or label is not known


WARNINGS = frozenset(
    {
        Code.TWICE_IN_FILE,
        Code.TOPPED_UP,
        Code.LIFE_ENDS,
        Code.OVER_NODE_LIMIT,
        Code.NOT_IN_LIST,
        Code.OTHER_OPERATOR,
        Code.SUSPENDED,
        Code.UNDER_WAY,
        Code.REFUSED_BEFORE,
        Code.NOT_FOR_LINE,
    }
)


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One row. `n` counts from 1 in the batch, `line_no` is its line in the file (1 for the first).

    `state` is a word of IntentState, or `draft`; `reason` the operator's word of a refusal.
    `detail` explains the verdict: see `Code`. `away`: a refused row the person has put away.
    """

    n: int
    line_no: int
    number_text: str
    number: str | None
    user: str = ""
    amount_text: str = ""
    amount: Money | None = None
    what: str = ""
    comment: str = ""
    external_id: str = ""
    level: Level = Level.OK
    code: str = Code.READY
    detail: AnyMapping[str, Any] = field(default_factory=dict)
    excluded: bool = False
    accepted: bool = False
    state: str = "draft"
    reason: str = ""
    server_id: str = ""
    sent_at: datetime | None = None
    line: str = ""
    customer: str = ""
    node: str = ""
    away: bool = False

    @property
    def goes(self) -> bool:
        """Whether the row would be sent as it stands."""
        accepted = self.level is Level.OK or (self.level is Level.WARNING and self.accepted)
        return accepted and not self.excluded


@dataclass(frozen=True, slots=True)
class Count:
    """So many rows and their sum in kopiykas (may pass what one Money holds)."""

    rows: int = 0
    kopiykas: int = 0

    @property
    def amount(self) -> Money:
        """The sum; at most what one Money holds."""
        return Money(min(self.kopiykas, MAX_SUM))

    def plus(self, kopiykas: int, rows: int = 1) -> Count:
        return Count(self.rows + rows, self.kopiykas + kopiykas)


NONE = Count()


@dataclass(frozen=True, slots=True)
class Tally:
    """`going`: rows that (would) go. `levels` and `codes` are of the check, the rest of the run.

    `waiting` counts warnings that were not accepted, `excluded` those taken out by hand;
    `attention` are refused rows that were not put away.
    """

    going: Count = NONE
    levels: tuple[tuple[Level, Count], ...] = ()
    codes: tuple[tuple[str, Count], ...] = ()
    waiting: int = 0
    excluded: int = 0
    planned: Count = NONE
    sending: Count = NONE
    unknown: Count = NONE
    confirmed: Count = NONE
    rejected: Count = NONE
    cancelled: Count = NONE
    handed: Count = NONE
    attention: int = 0

    def level(self, level: Level) -> Count:
        return next((count for one, count in self.levels if one is level), NONE)

    @property
    def settled(self) -> int:
        """Rows with a final state."""
        return self.confirmed.rows + self.rejected.rows + self.cancelled.rows

    @property
    def left(self) -> Count:
        """What of `going` no row has been sent of: what a consent is asked for."""
        parts = (self.sending, self.unknown, self.confirmed, self.rejected, self.cancelled)
        begun = (*parts, self.handed)
        return self.going.plus(-sum(x.kopiykas for x in begun), -sum(x.rows for x in begun))


@dataclass(frozen=True, slots=True)
class Batch:
    """`rows` as read; `total` and `tally.going` are what goes; `fee` is on top.

    `cause` says why it stands: power network signOut disk limit rights grant source changed
    (rows are not as they were consented to) refused (the operator does not tell what the rows need)
    app (stopped with the program) person. `resume_from`
    is the file's line of the first row not sent, 0: none. `note` is the approver's reason, or what
    could not be reconciled. `short`: each row asks for what its number lacks. `unread` says how far
    the operator's top-ups were looked at: "" thirty days, "all" not at all, else the first day
    (ISO) that was seen. `fill` is the sum of rows without their own, ZERO: none was given. `hidden`
    rows of the sheet a person does not see were read too. `unlisted`: the list of own numbers was
    not whole when the rows were judged.
    """

    id: str
    kind: Kind
    label: str
    state: State
    created_at: datetime
    rows: int = 0
    total: Money = ZERO
    fee: Money = ZERO
    tally: Tally = Tally()
    file_hash: str = ""
    source_id: str = ""
    source_name: str = ""
    source_kind: str = ""  # company, card
    what: str = ""
    created_by: str = ""
    grant_id: str = ""
    grant_until: datetime | None = None
    approved_by: str = ""
    started_at: datetime | None = None
    ended_at: datetime | None = None
    note: str = ""
    cause: str = ""
    resume_from: int = 0
    digest: str = ""
    checked_ms: int = 0
    path: str = ""
    folder: bool = False
    again_of: str = ""
    columns: tuple[tuple[str, str], ...] = ()  # (letter, role) of the mapping used
    unreconciled: tuple[str, ...] = ()
    short: bool = False
    unread: str = ""
    fill: Money = ZERO
    hidden: int = 0
    unlisted: bool = False

    @property
    def begun(self) -> bool:
        """Whether rows were planned: they keep their keys, and none is corrected any more."""
        return self.started_at is not None or self.tally.planned.rows > 0

    @property
    def waits_network(self) -> bool:
        """Whether it goes on by itself once the operator answers."""
        return self.state is State.INTERRUPTED and self.cause == "network"

    @property
    def runs(self) -> bool:
        return self.state is State.RUNNING


# --- run ----------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Progress:
    """Of reading and checking. `total` None: not known yet."""

    what: str  # reading, checking, planning
    done: int
    total: int | None
    per_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Pace:
    """Rows a second over the last ten seconds, seconds left at that pace."""

    per_s: float = 0.0
    left_s: float | None = None


@dataclass(frozen=True, slots=True)
class MoneySource:
    """Where the money comes from. `kind`: company, card. None: not stated by the operator."""

    id: str
    name: str
    kind: str
    available: Money | None = None
    limit_without_approval: Money | None = None
    account: str = ""


@dataclass(frozen=True, slots=True)
class BatchPage:
    """`after` None: nothing follows."""

    rows: tuple[BatchRow, ...]
    after: Any = None


@dataclass(frozen=True, slots=True)
class ReceiptFacts:
    """What a PDF report of a batch says. Sums in the tally; `digest` and `grant` prove it."""

    batch: Batch
    operator: str
    person: str
    made_at: datetime
    file_name: str
    reasons: tuple[tuple[str, int], ...] = ()  # of refused rows, the most frequent first
