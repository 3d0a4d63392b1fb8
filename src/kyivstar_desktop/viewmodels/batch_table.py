"""Rows of a batch as the tables of the check and of the run show and copy them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.batch import Level
from kyivstar_desktop.viewmodels.batch_check import ERRORS
from kyivstar_desktop.viewmodels.batch_inputs import ALL, ATTENTION, CREDITED
from kyivstar_desktop.viewmodels.batch_verdicts import Verdict, code_name, present_verdict
from kyivstar_desktop.viewmodels.batch_words import reason_text, row_look
from kyivstar_desktop.viewmodels.paging import Column
from kyivstar_desktop.viewmodels.presenting.formats import (
    DASH,
    masked_text,
    present_money,
    present_number,
)

if TYPE_CHECKING:
    from kyivstar_desktop.domain.batch import BatchRow, Kind

translate = QCoreApplication.translate
AWAY, AGAIN, ASK, BACK = "away", "again", "ask", "back"
_LOST = frozenset(
    {
        "numberEnded",
        "terminated",
        "notYours",
        "numberNotServed",
        "notFound",
        "forbiddenRole",
        "accountFunded",
    }
)
"""Refusals that another try would not change."""
_ATTENTION_STATES = ("rejected", "unknown", "handed_to_support")


@dataclass(frozen=True, slots=True)
class RowsQuery:
    """Which rows a table asks for. `part` is a chip of the check or a tab of the run."""

    batch: str
    kind: Kind
    part: str = ALL
    text: str = ""
    run: bool = False

    @property
    def levels(self) -> tuple[Level, ...]:
        if self.run:
            return ()
        return {ATTENTION: (Level.ERROR, Level.WARNING), ERRORS: (Level.ERROR,)}.get(self.part, ())

    @property
    def codes(self) -> tuple[str, ...]:
        named = not self.run and self.part not in {ALL, ATTENTION, ERRORS}
        return (self.part,) if named else ()

    @property
    def states(self) -> tuple[str, ...]:
        if not self.run:
            return ()
        return {ATTENTION: _ATTENTION_STATES, CREDITED: ("confirmed",)}.get(self.part, ())


@dataclass(eq=False, slots=True)
class ShownRow:
    """A row with its words, made when they are first drawn: most rows of a page never are."""

    row: BatchRow
    kind: Kind
    what: str = ""  # tariff, service or label in words
    _verdict: Verdict | None = None

    @property
    def verdict(self) -> Verdict:
        if self._verdict is None:
            self._verdict = present_verdict(self.row, self.kind)
        return self._verdict

    @property
    def number(self) -> str:
        """Grouped where it was understood, else as the file has it."""
        row = self.row
        return present_number(row.number) if row.number else masked_text(row.number_text) or DASH

    @property
    def amount(self) -> str:
        row = self.row
        return present_money(row.amount) if row.amount is not None else row.amount_text or DASH

    @property
    def state(self) -> tuple[str, str, str]:
        """(word, tone, icon) in a run."""
        if self.row.away:
            return translate("Batch", "Put aside"), "neutral", "circle-minus"
        return row_look(self.row)

    @property
    def reason(self) -> str:
        row = self.row
        if row.state == "cancelled" and row.reason:  # left out for what was found before the start
            return code_name(row.reason)
        return reason_text(row.reason, row.state)

    @property
    def act(self) -> tuple[str, str]:
        """What can be done with the row in a run: (key, words)."""
        row = self.row
        if row.away:
            return BACK, translate("Batch", "Return")
        if row.state == "rejected" and row.reason in _LOST:
            return AWAY, translate("Batch", "Put away")
        if row.state == "rejected":
            return AGAIN, translate("Batch", "Repeat")
        if row.state == "unknown":
            return ASK, translate("Batch", "Ask")
        return "", ""

    @property
    def problem(self) -> bool:
        """Whether F3 stops here."""
        row = self.row
        return row.level is not Level.OK and not row.excluded and not row.accepted


def _no(shown: ShownRow) -> str:
    return str(shown.row.line_no)


def _number(shown: ShownRow) -> str:
    return shown.number


def _user(shown: ShownRow) -> str:
    return shown.row.user or DASH


def _amount(shown: ShownRow) -> str:
    return shown.amount


def _what(shown: ShownRow) -> str:
    return shown.what or DASH


def _verdict(shown: ShownRow) -> str:
    return shown.verdict.word


def _advice(shown: ShownRow) -> str:
    verdict = shown.verdict
    return " · ".join(x for x in (verdict.reason, verdict.act_text) if x)


def _state(shown: ShownRow) -> str:
    return shown.state[0]


def _reason(shown: ShownRow) -> str:
    return shown.reason


def _act(shown: ShownRow) -> str:
    return shown.act[1]


def title_no() -> str:
    """Head of the column."""
    return translate("Batch", "No.")


def title_number() -> str:
    """Head of the column."""
    return translate("Batch", "Number")


def title_user() -> str:
    """Head of the column."""
    return translate("Batch", "Subscriber")


def title_amount() -> str:
    """Head of the column."""
    return translate("Batch", "Amount")


def title_what() -> str:
    """Head of the column."""
    return translate("Batch", "What for")


def title_verdict() -> str:
    """Head of the column."""
    return translate("Batch", "Verdict")


def title_advice() -> str:
    """Head of the column."""
    return translate("Batch", "Explanation and what to do")


def title_state() -> str:
    """Head of the column."""
    return translate("Batch", "State")


def title_reason() -> str:
    """Head of the column."""
    return translate("Batch", "Reason")


def title_act() -> str:
    """Head of the column."""
    return translate("Batch", "Act")


CHECK_COLUMNS: tuple[Column[ShownRow], ...] = (
    Column("no", title_no, _no, money=True),
    Column("number", title_number, _number),
    Column("user", title_user, _user),
    Column("amount", title_amount, _amount, money=True),
    Column("what", title_what, _what),
    Column("verdict", title_verdict, _verdict),
    Column("advice", title_advice, _advice),
)
RUN_COLUMNS: tuple[Column[ShownRow], ...] = (
    Column("no", title_no, _no, money=True),
    Column("number", title_number, _number),
    Column("user", title_user, _user),
    Column("amount", title_amount, _amount, money=True),
    Column("what", title_what, _what),
    Column("state", title_state, _state),
    Column("reason", title_reason, _reason),
    Column("act", title_act, _act),
)
