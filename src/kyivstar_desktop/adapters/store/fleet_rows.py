"""Rows of the park as domain values, and the other way round."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec

from kyivstar_desktop.adapters.store.kyiv import from_us, to_us
from kyivstar_desktop.domain.account import Line
from kyivstar_desktop.domain.fleet import FleetLine
from kyivstar_desktop.domain.fleet_order import found_by, sort_word
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.risk import AccountDebt, Known, Risk, Today, risk_of
from kyivstar_desktop.services.ports.fleet import FleetPass

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.adapters.store.database import Connection
    from kyivstar_desktop.domain.fleet import FleetNote
    from kyivstar_desktop.services.ports.fleet import Judge

APART = 10_000_000
ENCODER = msgspec.json.Encoder()
DECODER = msgspec.json.Decoder(Line)
STATES = ("failed", "stale", "skipped", "fresh")
SHOWN = """l.rid, l.balance, l.at_us, l.data_left, l.data_total, l.spend,
    coalesce(l.used_us, l.moved_us), l.risk, l.rank, l.short, l.colour, b.body,
    n.label, n.alias, n.note, d.id"""
FROM = """fleet_line AS l JOIN fleet_body AS b ON b.rid = l.rid
    LEFT JOIN fleet_note AS n ON n.number = l.number
    LEFT JOIN fleet_node AS d ON d.rid = l.node"""
HOT = (
    "node", "status", "seen", "rank", "short", "charge", "charge_us", "floor", "life_us",
    "payment", "risk", "colour", "number", "user_key", "tariff_key", "label_key", "alias_key",
    "note_key", "account", "line",
)  # fmt: skip


def us(moment: datetime | None) -> int | None:
    return None if moment is None else to_us(moment)


def moment(time_us: int | None) -> datetime | None:
    return None if time_us is None else from_us(time_us)


def kop(amount: Money | None) -> int | None:
    return None if amount is None else amount.kopiykas


def money(kopiykas: int | None) -> Money | None:
    return None if kopiykas is None else Money(kopiykas)


def key(text: str) -> str | None:
    return sort_word(text) or None


# --- rounds -------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Rounds:
    """What is known of the rounds: `ended` the last one that ended, `full` the last whole one
    that ended well, `newest` the number of the last begun.
    """

    ended: FleetPass | None = None
    full: int = 0
    newest: int = 0

    def state_sql(self) -> str:
        """The index in STATES of a row of fleet_line."""
        skipped = "WHEN status = 'ended' THEN 2"
        if self.ended is None:
            return f"""(CASE {skipped} WHEN fail_round > got THEN 0
                WHEN got > 0 THEN 3 ELSE 1 END)"""
        last = self.ended.number
        judged = "0" if self.ended.error else f"(CASE WHEN got < {self.full} THEN 0 ELSE 3 END)"
        return f"""(CASE {skipped} WHEN fail_round >= {last} AND fail_round > got THEN 0
            WHEN got >= {last} THEN 3 ELSE {judged} END)"""

    def cause_sql(self) -> str:
        """Why a row of the states failed and skipped is so; '' for the others. No parameters."""
        last = max(self.ended.number if self.ended else 0, 1)
        error = "".join(c for c in (self.ended.error if self.ended else "") if c.isalnum())
        return f"""(CASE WHEN status = 'ended' THEN 'ended'
            WHEN fail_round >= {last} AND fail_round > got THEN fail_cause
            WHEN {self.state_sql()} = 0 THEN '{error or "notStated"}' ELSE '' END)"""

    def at_sql(self) -> str:
        """When the balance was last known to be true: a good round vouches for what it left."""
        if self.ended is None or self.ended.error:
            return "at_us"
        last, began = self.ended.number, to_us(self.ended.started_at)
        return f"""(CASE WHEN at_us IS NOT NULL AND got < {last} AND got >= {self.full}
            AND status <> 'ended' AND NOT (fail_round >= {last} AND fail_round > got)
            THEN max(at_us, {began}) ELSE at_us END)"""


def rounds(connection: Connection) -> Rounds:
    rows = connection.execute(
        "SELECT number, started_us, whole, ended_us, error FROM fleet_pass ORDER BY number DESC"
    ).fetchall()
    passes = [pass_of(row) for row in rows]
    ended = next((one for one in passes if one.ended_at is not None), None)
    good = (one.number for one in passes if one.ended_at and one.full and not one.error)
    return Rounds(ended, next(good, 0), passes[0].number if passes else 0)


def pass_of(row: tuple[Any, ...]) -> FleetPass:
    number, started, whole, ended, error = row
    return FleetPass(number, from_us(started), bool(whole), moment(ended), error)


# --- one number ---------------------------------------------------------------------------------
def shown(row: tuple[Any, ...]) -> FleetLine:
    """A row of SHOWN with the state's index, the cause and the age behind it."""
    (_, balance, _, data_left, data_total, spend, used, kind, rank, short, colour, body,
     label, alias, note, node, state, cause, at_us) = row  # fmt: skip
    line = DECODER.decode(body)
    day = rank % APART
    return FleetLine(
        line.id, line.number, line.account, node or "", line.owner, line.tariff_id, line.tariff,
        line.payment_type, line.status, line.suspension, money(balance), moment(at_us),
        data_left, data_total, line.next_charge.at, line.next_charge.amount,
        line.disconnect_limit, line.active_until, line.funded_by, money(spend), moment(used),
        Risk(kind, date.fromordinal(day) if day else None, money(short)),
        STATES[state], cause, label or "", alias or "", note or "", colour or "",
        line.kind.value, line.customer,
    )  # fmt: skip


def judged(
    line: Line,
    balance: int | None,
    spend: int | None,
    debt: tuple[int | None, int | None, int | None, str | None],
    judge: Judge,
) -> Risk:
    """`debt`: due, due_us, credit and payment status of its personal account."""
    due, due_us, credit, payment = debt
    owed = AccountDebt(money(due), moment(due_us), money(credit), payment or "")
    known = Known(money(balance), money(spend), owed)
    return risk_of(line, known, Today(judge.now, judge.today, judge.life))


def hot(line: Line, node: int, seen: int, risk: Risk, note: FleetNote) -> tuple[Any, ...]:
    """Values of HOT."""
    return (
        node, line.status.value, seen, risk.rank, kop(risk.short), kop(line.next_charge.amount),
        us(line.next_charge.at), kop(line.disconnect_limit), us(line.active_until),
        line.payment_type, risk.kind, note.colour or None, line.number, key(line.owner),
        key(line.tariff), key(note.label), key(note.alias), key(note.note), line.account, line.id,
    )  # fmt: skip


def hay(line: Line, note: FleetNote) -> str:
    """Everything that a search looks through."""
    digits = line.number.lstrip("+")
    return found_by(digits, line.account, line.owner, note.label, note.alias, note.note)


def words(line: Line, note: FleetNote) -> tuple[str, str, str, str]:
    """Folded texts of fleet_words behind its id."""
    texts = (line.owner, note.label, note.alias, note.note)
    user, label, alias, text = map(found_by, texts)
    return user, label, alias, text


def is_risky(rank: int) -> bool:
    return rank < APART
