"""What the page of batch operations knows: batches, the draft, the file, what is being typed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.batch import Batch, Kind, MoneySource, Pace, State
from kyivstar_desktop.domain.money import Money, parse_money

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.batch import BatchRow, Preview, Progress, Wanted, Watched
    from kyivstar_desktop.domain.batch_changes import Changed
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.number_lists import NumberList

ROLES = ("", "number", "amount", "name", "comment", "external_id", "what")
START, READING, CHECK, WAIT, RUN = "start", "reading", "check", "wait", "run"
ATTENTION, CREDITED, ALL = "attention", "credited", "all"
_RUNS = frozenset(
    {
        State.RUNNING, State.PAUSED, State.STOPPED, State.INTERRUPTED, State.DONE,
        State.NOT_RECONCILED,
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Draft:
    """The next batch before it has rows. `what`: offering id or label; `amount` as typed.

    `short`: as much as each number lacks. `wanted`: numbers another page handed over.
    """

    kind: Kind = Kind.TOPUP
    what: str = ""
    amount: str = ""
    amount_left: bool = False
    short: bool = False
    source: str = ""
    wanted: Wanted | None = None

    @property
    def money(self) -> Money | None:
        return parse_money(self.amount)


@dataclass(frozen=True, slots=True)
class Mapped:
    """A file whose columns are being told. `roles` has a word of ROLES for each column.

    `previews` are (encoding, first lines) of each encoding that may be meant.
    """

    preview: Preview
    roles: tuple[str, ...]
    previews: tuple[tuple[str, str], ...] = ()
    asked: bool = False  # the person opened it, or the file did not say enough
    of: str = ""  # id of the draft whose columns are changed
    trouble: AppError | None = None
    busy: bool = False


@dataclass(frozen=True, slots=True)
class Pasted:
    """`text` is what the clipboard gave; `lines` how many lines it has."""

    text: str = ""
    found: NumberList | None = None
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Typed:
    """Count and total by the person's own hand; `tried`: she has pressed the button."""

    count: str = ""
    total: str = ""
    tried: bool = False


@dataclass(frozen=True, slots=True)
class Edited:
    """`what`: id of an offering or a label's words; `whats` (id, name) that may be chosen."""

    row: BatchRow
    number: str
    amount: str
    tried: bool = False
    what: str = ""
    whats: tuple[tuple[str, str], ...] = ()

    def knows(self, kind: Kind) -> bool:
        """Whether `what` is something that can be carried out."""
        if kind.is_money or kind is Kind.BLOCK:
            return True
        chosen = self.what.strip()
        return bool(chosen) and (not self.whats or chosen in dict(self.whats))


@dataclass(frozen=True, slots=True)
class Asked:
    """A question before a start: `batch` is the id of the one that was looked at."""

    batch: str
    changed: Changed


@dataclass(frozen=True, slots=True)
class Inputs:
    """`chosen` "": the first step. `offers` are (id, name) of what the draft's kind may order."""

    now: datetime
    batches: tuple[Batch, ...] = ()
    offline: bool = False
    chosen: str = ""
    draft: Draft = field(default_factory=Draft)
    sources: tuple[MoneySource, ...] = ()
    offers: tuple[tuple[str, str], ...] = ()
    names: tuple[tuple[str, str], ...] = ()  # (id, name) of every tariff and service
    progress: Progress | None = None
    reading: str = ""  # name of the file that is read or checked now
    mapped: Mapped | None = None
    pasted: Pasted | None = None
    chip: str = ALL
    text: str = ""
    rows_shown: int = 0
    rows_loaded: bool = False
    same: Batch | None = None
    agreed: bool = False
    typed: Typed | None = None
    edited: Edited | None = None
    working: bool = False
    pace: Pace = field(default_factory=Pace)
    tab: str = ATTENTION
    fresh: int = 0
    asked: tuple[Asked, ...] = ()  # what has changed under rows that were consented to
    judging: frozenset[str] = frozenset()  # batches that are looked at before they begin
    listing: bool = False  # the list of own numbers is being read
    stopping: bool = False
    pausing: str = ""  # id of the batch whose rows in flight are waited for
    watched: Watched | None = None
    trouble: AppError | None = None  # of the last act
    stuck: AppError | None = None  # batches cannot be read from the disk
    reopened: frozenset[str] = frozenset()  # rejected ones that are being corrected
    put_away: frozenset[str] = frozenset()  # interrupted batches whose banner was closed


def batch_of(i: Inputs) -> Batch | None:
    """The batch on the page."""
    return next((one for one in i.batches if one.id == i.chosen), None)


def page_of(i: Inputs) -> str:
    """Which part of the flow is shown."""
    if i.reading:
        return READING
    batch = batch_of(i)
    if batch is None or batch.state is State.DRAFT:
        return START
    if batch.state in _RUNS:
        return RUN
    again = batch.state is State.REJECTED and batch.id in i.reopened
    return CHECK if again or batch.state in {State.CHECKED, State.AWAITING_CODE} else WAIT


def source_of(i: Inputs, batch: Batch | None) -> MoneySource | None:
    """Where the money of the batch, or of the draft, comes from."""
    ident = batch.source_id if batch is not None else i.draft.source
    return next((one for one in i.sources if one.id == ident), None)


def to_pay(batch: Batch) -> Money:
    """The total with its fee."""
    return batch.total + batch.fee


def to_consent(batch: Batch) -> Money:
    """What a code is asked for: rows that were sent before are not in it."""
    return batch.tally.left.amount + batch.fee


def needs_consent(batch: Batch, now: datetime) -> bool:
    """Whether the consent of rows that wait to be sent has ended, so that a code comes first."""
    stands = batch.state.resumable and not batch.waits_network
    waits = batch.kind.is_money and stands and batch.tally.planned.rows > 0
    ended = batch.grant_until is not None and batch.grant_until <= now
    return waits and (batch.cause == "grant" or ended)


def shortage(batch: Batch, source: MoneySource | None) -> Money | None:
    """What the source lacks; None where it is enough or not stated."""
    if source is None or source.available is None:
        return None
    lack = to_consent(batch) - source.available
    return lack if lack.kopiykas > 0 else None


def needs_approval(batch: Batch, source: MoneySource | None) -> bool:
    """Whether a second person must agree: the total is over the own limit (P22)."""
    if source is None or source.limit_without_approval is None or not batch.kind.is_money:
        return False
    return batch.tally.left.kopiykas > source.limit_without_approval.kopiykas
