"""Life of a prepaid number: 274 days, 91 more, warned 30, 7 and 1 days ahead (P11)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kyivstar_desktop.domain.account import Line, LineKind, LineStatus
from kyivstar_desktop.domain.life import LifeRule, life_after, life_warning, prolongs
from kyivstar_desktop.domain.money import Money

BASE = datetime(2026, 2, 1, 9, 30, tzinfo=UTC)
UNTIL, KEPT = life_after(BASE, LifeRule())
LINE = Line(
    "ln_1", LineKind.MOBILE, "+380670000005", "26000000005", "c", LineStatus.ACTIVE, "t", "T",
    active_until=UNTIL, kept_until=KEPT,
)  # fmt: skip


def test_life_is_274_and_91_days_of_24_hours() -> None:
    assert timedelta(days=274) == UNTIL - BASE
    assert timedelta(days=365) == KEPT - BASE


@pytest.mark.parametrize(
    ("day", "stage", "mark"),
    [
        (243.99, None, None),
        (244, "active", 30),
        (266.99, "active", 30),
        (267, "active", 7),
        (272.99, "active", 7),
        (273, "active", 1),
        (273.99, "active", 1),
        (274, "suspended", 0),
        (275, "suspended", 0),
        (335, "suspended", 30),
        (358, "suspended", 7),
        (364, "suspended", 1),
        (365, None, None),
    ],
)
def test_it_is_warned_at_its_borders(day: float, stage: str | None, mark: int | None) -> None:
    found = life_warning(LINE, BASE + timedelta(days=day))
    assert (None if found is None else found.stage) == stage
    assert (None if found is None else found.mark) == mark


def test_each_mark_is_one_cause() -> None:
    causes = []
    for hour in range(31 * 24):
        found = life_warning(LINE, UNTIL - timedelta(days=31) + timedelta(hours=hour))
        if found is not None and found.cause not in causes:
            causes.append(found.cause)
    assert len(causes) == 3


def test_a_prolonged_number_begins_anew() -> None:
    before = life_warning(LINE, UNTIL - timedelta(days=1))
    later = replace(LINE, active_until=UNTIL + timedelta(days=274))
    again = life_warning(later, UNTIL + timedelta(days=273))
    assert life_warning(later, UNTIL - timedelta(days=1)) is None
    assert before is not None
    assert again is not None
    assert before.cause != again.cause


@pytest.mark.parametrize(
    "line",
    [
        replace(LINE, payment_type="contract"),
        replace(LINE, kind=LineKind.HOME),
        replace(LINE, active_until=None),
        replace(LINE, status=LineStatus.ENDED),
    ],
)
def test_lines_that_have_no_such_life(line: Line) -> None:
    assert life_warning(line, UNTIL - timedelta(hours=1)) is None


@pytest.mark.parametrize(
    ("kopiykas", "does"), [(29_99, False), (30_00, True), (15_00, False), (1_00, False)]
)
def test_one_top_up_of_thirty_prolongs(kopiykas: int, does: bool) -> None:  # noqa: FBT001 a table
    assert prolongs(Money(kopiykas), LifeRule()) is does
