"""The verdict of a row: pure, from its cells and from what is known of its number.

One verdict a row, the worst one; other warnings stand beside it in `detail["also"]`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date, datetime, timedelta
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.account import LineStatus
from kyivstar_desktop.domain.batch import WARNINGS, BatchRow, Code, Kind, Level, RawCell
from kyivstar_desktop.domain.batch_parse import Unread, read_amount, read_number, text_of
from kyivstar_desktop.domain.history import fold_text
from kyivstar_desktop.domain.kyiv import kyiv_day
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.tariffs import Tab

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Mapping as AnyMapping

    from kyivstar_desktop.domain.batch import Mapping, RawRow
    from kyivstar_desktop.domain.fleet import FleetLine

LIFE_DAYS = 30
RECENT_DAYS = 30
OWN_PREFIXES = frozenset(("39", "67", "68", "77", "96", "97", "98"))
"""Ranges given to the operator; a number may have moved, so another prefix is only a hint."""
_TEXT_LONGEST = 200
Paid = tuple[datetime, Money]
Found = tuple[Code, dict[str, Any]]
Verdict = tuple[Level, Code, "AnyMapping[str, Any]"]
_OF_CELLS = frozenset({Code.NOT_A_NUMBER, Code.LANDLINE, Code.SUM_UNREAD, Code.FORMULA, Code.EMPTY})
_NAMES = tuple(one.name for one in fields(BatchRow))
_ALL = attrgetter(*_NAMES)
_AT = {name: at for at, name in enumerate(_NAMES)}
_READY: Verdict = (Level.OK, Code.READY, {})
_LASTING = ("paid", "refusal")
_SAME_TOPUP = timedelta(minutes=10)  # the operator's time and ours of one top-up


@dataclass(frozen=True, slots=True)
class Terms:
    """What every row of a batch is judged with.

    `known`: the whole list of own numbers is there, so that one not in it is not ours. `what` is
    the tariff, service or label of every row; `shelf` the ids that may be named, None: any.
    `amount` is the sum of every row, `short` asks for what is missing instead. `on` are (line,
    offering) pairs connected now, None: not known. `cards`: (shelf, form of payment, "" not
    stated) of each tariff; `business`: the numbers are a company's.
    """

    kind: Kind
    today: date
    least: Money
    most: Money
    known: bool = False
    what: str = ""
    amount: Money | None = None
    short: bool = False
    shelf: frozenset[str] | None = None
    on: frozenset[tuple[str, str]] | None = None
    may: AnyMapping[str, bool] = field(default_factory=dict)
    named: AnyMapping[str, str] = field(default_factory=dict)  # id of an offering by folded words
    cards: AnyMapping[str, tuple[str, str]] = field(default_factory=dict)
    business: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of one row's number beside its line."""

    line: FleetLine | None = None
    paid: Paid | None = None
    first_line: int | None = None  # where this number stood before in the file
    node_over: tuple[str, Money] | None = None  # (name, limit) of a department past its limit
    under_way: tuple[str, Money] | None = None  # (label, sum) of the same number elsewhere
    refused: str = ""  # the operator's word when this very row was sent before
    unread: str = ""  # how far top-ups were looked at, see Batch.unread


def read_row(n: int, raw: RawRow, mapping: Mapping, terms: Terms) -> BatchRow:
    """The cells of a row, with an error where they cannot be read; facts are judged later."""
    cells, width = raw.cells, len(raw.cells)

    def cell(index: int | None) -> str | RawCell:
        return cells[index] if index is not None and index < width else ""

    number_cell, amount_cell = cell(mapping.number), cell(mapping.amount)
    number, amount, verdict = _values(raw, number_cell, amount_cell, terms)
    level, code, detail = verdict
    return BatchRow(
        n,
        raw.line_no,
        text_of(number_cell)[:_TEXT_LONGEST],
        number,
        user=text_of(cell(mapping.name))[:_TEXT_LONGEST],
        amount_text="" if terms.short else text_of(amount_cell)[:_TEXT_LONGEST],
        amount=amount,
        what=_what(text_of(cell(mapping.what))[:_TEXT_LONGEST], terms),
        comment=text_of(cell(mapping.comment))[:_TEXT_LONGEST],
        external_id=text_of(cell(mapping.external_id))[:_TEXT_LONGEST],
        level=level,
        code=code,
        detail=detail,
    )


def _what(text: str, terms: Terms) -> str:
    """The row's own tariff, service or label; a tariff may be called by its name."""
    if not text:
        return terms.what
    return terms.named.get(fold_text(text), text) if terms.named else text


def _values(
    raw: RawRow, number_cell: str | RawCell, amount_cell: str | RawCell, terms: Terms
) -> tuple[str | None, Money | None, Verdict]:
    """Number, sum and the verdict of the cells alone."""
    number = read_number(number_cell)
    if isinstance(number, Unread):
        if not any(text_of(one) or isinstance(one, RawCell) for one in raw.cells):
            return None, None, _verdict(Code.EMPTY, {})
        return None, None, _verdict(number.code, {"why": number.why})
    if terms.kind is not Kind.TOPUP or terms.short:
        return number.value, None, _READY
    if terms.amount is not None and not text_of(amount_cell):
        return number.value, terms.amount, _READY
    amount = read_amount(amount_cell)
    if isinstance(amount, Unread):
        return number.value, None, _verdict(amount.code, {"why": amount.why})
    return number.value, amount, _READY


def judge(row: BatchRow, facts: Facts, terms: Terms) -> BatchRow:
    """The row with its verdict; an error of its cells stands."""
    if row.level is Level.ERROR and row.number is None:
        return row
    line, changes = facts.line, dict[str, Any]()
    if line is not None:
        changes = {"line": line.line, "customer": line.customer, "node": line.node}
        changes["user"] = row.user or line.user
    if row.level is Level.ERROR:
        return _with(row, changes)
    if terms.kind is Kind.TOPUP:
        amount = _amount(row, line, terms)
        changes["amount"] = amount
        found = _topup_error(amount, line, terms)
    else:
        found = _order_error(row, line, terms)
    changes["level"], changes["code"], changes["detail"] = _verdict(
        *(found or _warned(row, facts, terms))
    )
    return _with(row, changes)


def _warned(row: BatchRow, facts: Facts, terms: Terms) -> Found:
    """The first warning, the others beside it; ready without any."""
    warnings = list(_warnings(row, facts, terms))
    if not warnings:
        return Code.READY, {"unread": facts.unread} if facts.unread else {}
    (code, detail), *rest = warnings
    for _, other in rest:  # what tells a new top-up, or a new refusal, from the one accepted
        detail = {**{name: other[name] for name in _LASTING if name in other}, **detail}
    return code, {**detail, "also": [str(one) for one, _ in rest]} if rest else detail


def _verdict(code: Code, detail: AnyMapping[str, Any]) -> Verdict:
    level = Level.ERROR
    if code is Code.READY:
        level = Level.OK
    elif code in WARNINGS:
        level = Level.WARNING
    return level, code, detail


def _with(row: BatchRow, changes: dict[str, Any]) -> BatchRow:
    """As dataclasses.replace, at a third of its price: 100 000 rows pass here."""
    values = list(_ALL(row))
    for name, value in changes.items():
        values[_AT[name]] = value
    return BatchRow(*values)


def warned_of(row: BatchRow) -> frozenset[str]:
    """Every warning of a row, the one it shows and those beside it."""
    shown = {str(row.code)} if row.level is Level.WARNING else set()
    return frozenset(shown | set(row.detail.get("also", ())))


def judged_before(row: BatchRow, *, short: bool) -> BatchRow:
    """A draft row as its cells alone say it, to be judged once more."""
    if row.number is None or (row.level is Level.ERROR and row.code in _OF_CELLS):
        return row
    changes: dict[str, Any] = {"level": Level.OK, "code": Code.READY, "detail": {}}
    if short and not row.amount_text:
        changes["amount"] = None
    return _with(row, changes)


def still_accepted(old: BatchRow, new: BatchRow) -> bool:
    """Whether a tick given to `old` holds for `new`: it warns of nothing that is not known."""
    if not old.accepted or not warned_of(new) <= warned_of(old):
        return False
    if Code.TOPPED_UP not in warned_of(new):
        return True
    was, now = old.detail.get("paid"), new.detail.get("paid")
    if was is None or now is None:
        return was == now
    return abs(datetime.fromisoformat(now) - datetime.fromisoformat(was)) <= _SAME_TOPUP


def with_verdict(row: BatchRow, code: Code, **detail: Any) -> BatchRow:
    level, code, told = _verdict(code, detail)
    return _with(row, {"level": level, "code": code, "detail": told})


def _amount(row: BatchRow, line: FleetLine | None, terms: Terms) -> Money | None:
    """The row's own sum, or what its number lacks."""
    if not terms.short:
        return row.amount
    return (line.risk.short or None) if line is not None else None


def _topup_error(amount: Money | None, line: FleetLine | None, terms: Terms) -> Found | None:
    if line is not None and (ended := _line_error(line, terms)) is not None:
        return ended
    if amount is None:
        return Code.NOTHING_SHORT, {}
    if not terms.least <= amount <= terms.most:
        return Code.SUM_OUT_OF_RANGE, {"min": terms.least, "max": terms.most}
    return None


def _line_error(line: FleetLine, terms: Terms) -> Found | None:
    if line.status is LineStatus.ENDED:
        return Code.NUMBER_ENDED, {}
    if terms.may.get(line.customer, True) is False:
        return Code.NOT_ALLOWED, {}
    if terms.kind is Kind.TOPUP and line.funded_by not in {"", "line"}:
        return Code.ACCOUNT_FUNDED, {"account": line.account}
    return None


def _order_error(row: BatchRow, line: FleetLine | None, terms: Terms) -> Found | None:
    if line is None:
        return Code.NOT_SERVED, {}  # an order needs a line of ours
    if (ended := _line_error(line, terms)) is not None:
        return ended
    if terms.kind is Kind.BLOCK:
        blocked = line.status is LineStatus.SUSPENDED and line.suspension.startswith("block")
        return (Code.BLOCKED_ALREADY, {}) if blocked else None
    if not row.what or (terms.shelf is not None and row.what not in terms.shelf):
        return Code.WHAT_UNREAD, {}
    if terms.kind is Kind.LABEL:
        return None
    if line.status is LineStatus.SUSPENDED:
        return Code.BLOCKED, {"cause": line.suspension}
    return _offering_error(row, line, terms)


def _offering_error(row: BatchRow, line: FleetLine, terms: Terms) -> Found | None:
    if terms.kind is Kind.TARIFF:
        return (Code.SAME_TARIFF, {}) if line.tariff_id == row.what else None
    if terms.on is None:
        return None
    is_on = (line.line, row.what) in terms.on
    if terms.kind is Kind.OPTION_ON and is_on:
        return Code.OPTION_ALREADY, {}
    if terms.kind is Kind.OPTION_OFF and not is_on:
        return Code.OPTION_ABSENT, {}
    return None


def _warnings(row: BatchRow, facts: Facts, terms: Terms) -> Iterator[Found]:
    if facts.first_line is not None:
        yield Code.TWICE_IN_FILE, {"line": facts.first_line}
    if facts.refused:
        yield Code.REFUSED_BEFORE, {"refusal": facts.refused}
    if terms.kind is Kind.TOPUP:
        yield from _topup_warnings(row, facts, terms)
    if terms.kind is Kind.TARIFF and not _suits(row, facts.line, terms):
        yield Code.NOT_FOR_LINE, {}
    days_left = _life_days(facts.line, terms.today)
    if days_left is not None and terms.kind is not Kind.LABEL:
        yield Code.LIFE_ENDS, {"days": days_left}


def _topup_warnings(row: BatchRow, facts: Facts, terms: Terms) -> Iterator[Found]:
    if facts.paid is not None:
        days = (terms.today - kyiv_day(facts.paid[0])).days
        if days <= RECENT_DAYS:
            told = {"days": max(days, 0), "amount": facts.paid[1]}
            yield Code.TOPPED_UP, {**told, "paid": facts.paid[0].isoformat()}
    if facts.under_way is not None:
        label, amount = facts.under_way
        yield Code.UNDER_WAY, {"label": label, "amount": amount}
    if facts.node_over is not None:
        name, limit = facts.node_over
        yield Code.OVER_NODE_LIMIT, {"node": name, "limit": limit}
    line = facts.line
    if line is None and terms.known:
        own = row.number is not None and row.number[4:6] in OWN_PREFIXES
        yield (Code.NOT_IN_LIST if own else Code.OTHER_OPERATOR), {}
    if line is not None and line.status is LineStatus.SUSPENDED and not _is_cured(line, terms):
        yield Code.SUSPENDED, {"cause": line.suspension}


def _suits(row: BatchRow, line: FleetLine | None, terms: Terms) -> bool:
    """Whether a tariff is for such a number by what its card states."""
    card = terms.cards.get(row.what)
    if line is None or card is None:
        return True
    shelf, payment = card
    wanted = "contract" if line.payment == "contract" else "prepaid"
    if payment and line.payment and payment != wanted:
        return False
    return shelf == (Tab.BUSINESS if terms.business else Tab(wanted))


def _is_cured(line: FleetLine, terms: Terms) -> bool:
    """Whether what is missing is exactly what brings the number back; a block stays."""
    return terms.short and not line.suspension.startswith("block")


def _life_days(line: FleetLine | None, today: date) -> int | None:
    """Days until a prepaid number ends its active life, where they are few."""
    if line is None or line.active_until is None or line.payment == "contract":
        return None
    if line.status is not LineStatus.ACTIVE:
        return None
    days = (kyiv_day(line.active_until) - today).days
    return days if 0 <= days <= LIFE_DAYS else None
