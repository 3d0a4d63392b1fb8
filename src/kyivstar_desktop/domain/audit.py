"""The audit log: one list of acts, from the journal's own chains and a chain of what has none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

ACT, PAYMENT, BATCH = "act", "payment", "batch"
CHAINS = (PAYMENT, BATCH, ACT)
KINDS = (
    "start", "signIn", "sessionEnded", "approved", "rejected", "withdrawn", "answerTaken",
    "requestMade", "signed", "keyRegistered", "notesImported", "logExported", "logVerified",
)  # fmt: skip
"""Acts that have no chain of their own elsewhere."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One act. `chain` is one of CHAINS, `seq` its place there.

    Of a payment `kind` is that of its intent, `state` what it became and `text` the first
    recipient; of a batch `text` is its label. `kopiykas` None: no money in it. `ref` is an id.
    """

    chain: str
    seq: int
    at: datetime
    kind: str
    state: str = ""
    kopiykas: int | None = None
    ref: str = ""
    text: str = ""
    who: str = ""
    detail: str = ""


AuditKey = tuple[int, str, int]


@dataclass(frozen=True, slots=True)
class AuditQuery:
    """`chains` empty: all. `text` is looked for in number, label, person, kind and reference."""

    text: str = ""
    chains: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AuditPage:
    """Newest first; `after` None: nothing follows."""

    rows: tuple[Entry, ...]
    after: AuditKey | None = None


@dataclass(frozen=True, slots=True)
class Altered:
    """The first row that is not as it was written: its chain, and its id or number there."""

    chain: str
    row: str
