"""What the page of batch operations shows, part by part; every string is ready to be drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.presenting.errors import ErrorText

Choice = tuple[str, str]  # key, words
Part = tuple[int, str]  # rows, key of an outcome


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A file of the watched folder. `can_check`: its size stands still."""

    path: str
    name: str
    note: str
    can_check: bool
    act_name: str


@dataclass(frozen=True, slots=True)
class WatchPart:
    """The watched folder. `path` "" : none is chosen."""

    path: str
    on: bool
    note: str
    trouble: str
    found: tuple[FoundRow, ...]


@dataclass(frozen=True, slots=True)
class StartPart:
    """The first step. `kinds` are (key, words, icon); `what` is a choice, a typed word or "".

    `what_kind`: choice, text or "" (nothing is asked). `picked`: how many numbers another page
    handed over, in words, "" for none.
    """

    kinds: tuple[tuple[str, str, str], ...]
    kind: str
    about: str
    what_kind: str
    what_label: str
    whats: tuple[Choice, ...]
    what: str
    amount_label: str
    amount: str
    amount_error: str
    amount_help: str
    sources: tuple[Choice, ...]
    source: str
    source_note: str
    drop_title: str
    drop_text: str
    can_take: bool
    why: str
    picked: str
    can_check_picked: bool
    picked_act: str
    template_text: str
    watch: WatchPart


@dataclass(frozen=True, slots=True)
class ReadingPart:
    """A file is read or checked. `permille` None: how much there is, is not known."""

    title: str
    text: str
    value: str
    permille: int | None


@dataclass(frozen=True, slots=True)
class MapColumn:
    """One column of the file; `name` is what a reader says of its choice."""

    index: int
    head: str
    name: str
    role: str
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MappingPart:
    """The dialog «which column is what». A choice of one is no choice: it is not shown."""

    title: str
    text: str
    sheets: tuple[Choice, ...]
    sheet: str
    encodings: tuple[Choice, ...]
    encoding: str
    delimiters: tuple[Choice, ...]
    delimiter: str
    roles: tuple[Choice, ...]
    columns: tuple[MapColumn, ...]
    previews: tuple[tuple[str, str], ...]
    trouble: str
    busy: bool
    can_accept: bool


@dataclass(frozen=True, slots=True)
class Tile:
    """`tone`: ok, warning, danger or neutral; `note_tone` likewise, "" quiet."""

    word: str
    figure: str
    note: str
    tone: str = "neutral"
    icon: str = ""
    note_tone: str = ""


@dataclass(frozen=True, slots=True)
class ChipPart:
    key: str
    text: str
    icon: str
    on: bool


@dataclass(frozen=True, slots=True)
class CheckPart:
    """Screen 12. `main` is the button's words; `why` says what blocks it."""

    file_title: str
    file_text: str
    columns: tuple[str, ...]
    can_map: bool
    tiles: tuple[Tile, ...]
    chips: tuple[ChipPart, ...]
    text: str
    all_ready: str
    partial: str  # what the check could not look at
    repeated: str
    can_agree: bool
    agree_text: str
    loading: bool
    sources: tuple[Choice, ...]
    source: str
    safe: str
    main: str
    judging: str  # words of the button while the rows are looked at once more
    main_icon: str
    can_pay: bool
    why: str
    empty: str
    accept_all: str  # words of the button that accepts every warning of the chip
    can_save: bool
    absent: frozenset[str]  # columns of the table that say nothing here


@dataclass(frozen=True, slots=True)
class ConfirmPart:
    """Count and total as the person types them. `asks_total`: money is in it."""

    title: str
    text: str
    warning: str
    count: str
    count_help: str
    count_error: str
    total: str
    total_help: str
    total_error: str
    asks_total: bool
    accept: str
    can_accept: bool
    busy: bool
    trouble: str


@dataclass(frozen=True, slots=True)
class EditPart:
    """One row that is mended in place. `asks_amount`: the kind of the batch has sums.

    `what_kind`: choice (of `whats`), text or "": what an order or a label is about.
    """

    n: int
    title: str
    number: str
    number_error: str
    amount: str
    amount_error: str
    asks_amount: bool
    can_save: bool
    what_kind: str
    whats: tuple[Choice, ...]
    what: str
    what_error: str


@dataclass(frozen=True, slots=True)
class PastePart:
    """A pasted list: what was recognised, what was not and why."""

    text: str
    found: str
    refused: tuple[str, ...]
    why: str
    can_accept: bool


@dataclass(frozen=True, slots=True)
class WaitPart:
    """Screen of the approval. `tone`: info while it waits, danger when it was rejected."""

    title: str
    text: str
    tone: str
    icon: str
    facts: tuple[tuple[str, str], ...]
    can_withdraw: bool
    withdraw_text: str
    can_run: bool
    run_text: str
    judging: str  # words of the button while the rows are looked at once more
    can_export: bool


@dataclass(frozen=True, slots=True)
class RunPart:
    """Screen 13. `parts` of the bar are of `whole` rows; `cells` are the five outcomes."""

    title: str
    by: str
    count: str
    of: str
    speed: str
    parts: tuple[Part, ...]
    whole: int
    bar_name: str
    bar_value: str
    cells: tuple[Tile, ...]
    hold: str  # pause, resume, renew (a new consent first) or ""
    hold_text: str
    judging: str  # words of the button while the rows are looked at once more
    can_hold: bool
    can_stop: bool
    tabs: tuple[tuple[str, str, str], ...]
    tab: str
    again: str
    can_again: bool
    fresh: str
    empty: str
    loading: bool
    finished: tuple[str, str, str]  # tone, title, words
    can_save: bool
    note: str
    absent: frozenset[str]


@dataclass(frozen=True, slots=True)
class ChangedPart:
    """Rows that are not as they were consented to; `leave` and `go_on` are words of buttons, ""
    where there is nothing to leave out. `batch`: id of the one that is asked about. `unchecked`:
    what could not be looked at.
    """

    batch: str
    title: str
    text: str
    codes: str
    unchecked: str
    lines: tuple[str, ...]
    leave: str
    go_on: str
    can_act: bool


@dataclass(frozen=True, slots=True)
class StopPart:
    """What stopping means now: what is paid, what is not begun."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class QueueCard:
    """A batch in the list. `act`: open, resume, report or ""."""

    id: str
    title: str
    state: str
    tone: str
    icon: str
    text: str
    note: str
    parts: tuple[Part, ...]
    whole: int
    bar_value: str
    act: str
    act_text: str
    act_name: str
    can_act: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The banner over everything: one batch waits to be gone on with."""

    id: str
    title: str
    text: str
    resume: str


@dataclass(frozen=True, slots=True)
class BatchState:
    """`page`: start, reading, check, wait or run. `step` counts from 0."""

    page: str
    title: str
    badge: str
    steps: tuple[str, ...]
    step: int
    trouble: ErrorText | None
    offline: bool
    queue: tuple[QueueCard, ...]
    queue_count: str
    interrupted: Interrupted | None
    start: StartPart
    reading: ReadingPart | None = None
    mapping: MappingPart | None = None
    check: CheckPart | None = None
    confirm: ConfirmPart | None = None
    edit: EditPart | None = None
    paste: PastePart | None = None
    wait: WaitPart | None = None
    run: RunPart | None = None
    stop: StopPart | None = None
    changed: ChangedPart | None = None
    can_leave: bool = False
