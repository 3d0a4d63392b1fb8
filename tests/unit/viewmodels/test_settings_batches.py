"""What leaving the profile would leave behind of batches, and what blocks another operator."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from kyivstar_desktop.domain.batch import Batch, Count, Kind, State, Tally
from kyivstar_desktop.viewmodels.settings_state import BatchesLeft, batches_left

AT = datetime(2026, 11, 23, tzinfo=UTC)


def batch(state: State, cause: str = "", **tally: Any) -> Batch:
    return Batch("1", Kind.TOPUP, "a.csv", state, AT, cause=cause, tally=Tally(**tally))


@pytest.mark.parametrize("field", ["unknown", "handed"])
def test_rows_whose_end_is_not_known_are_not_told_to_be_paused(field: str) -> None:
    left = batches_left([batch(State.PAUSED, **{field: Count(3, 90_00)})])
    assert left.running == 0
    assert left.blocks.startswith("Rows of batches whose end is not known: 3.")
    assert "pause" not in left.blocks


def test_a_run_is_to_end_or_be_paused_first() -> None:
    for one in (batch(State.RUNNING), batch(State.INTERRUPTED, "network")):
        assert batches_left([one]).blocks == "First let the batches end, or pause them."


def test_a_stopped_batch_with_rows_left_is_told_before_its_data_go() -> None:
    left = batches_left([batch(State.STOPPED, planned=Count(4, 120_00))])
    assert left == BatchesLeft(waiting=1)
    assert left.blocks == ""


def test_a_stopped_batch_without_rows_left_is_no_news() -> None:
    known = [batch(State.STOPPED), batch(State.DONE, planned=Count(1, 1)), batch(State.CHECKED)]
    assert batches_left(known) == BatchesLeft()
