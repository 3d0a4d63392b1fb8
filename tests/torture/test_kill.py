"""kill -9 at random moments of payments, of the client and of the operator: 0 lost, 0 double.

The operator drops 3 % of its answers after the work is done and is up to 8 ms late. Two variants
that are wrong on purpose run under the same kills and must be caught, or this harness is broken.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from torture.checker import judge
from torture.driver import Stage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from torture.checker import Verdict

SEED = 20_261
DROP = {"method": "*", "probability": 0.03, "effect": "dropAfterCommit"}
FAULTS = [
    {"id": "pay", "path": "/payment/*", **DROP},
    {"id": "code", "path": "/one-time-password-sms/*", **DROP},
    {"id": "token", "path": "/oauth/*", **DROP},
    {"id": "slow", "method": "*", "path": "/*", "probability": 0.3, "effect": "delay", "ms": 8},
]
NAIVE_FAULTS = [{**FAULTS[1], "probability": 0.1}, FAULTS[0], *FAULTS[2:]]
CLIENT_SHARE = 0.85
STEP = 5
SOON = 0.5  # this share of the lives ends while the first requests are on their way
READY_S, FINISH_S = 60.0, 150.0


@dataclass(frozen=True, slots=True)
class Size:
    kills: int
    wrong_kills: int  # of each wrong variant, at most
    batch: int
    late_batch: int


LANDING, LONG = Size(50, 60, 2, 8), Size(500, 90, 2, 8)


def storm(
    stage: Stage, batch: int, kills: int, enough: Callable[[], bool] = lambda: False
) -> tuple[int, int]:
    """Kills the client or the operator at random moments; (client's, operator's) deaths."""
    draw = random.Random(SEED)
    stage.order(batch)
    client, deaths = stage.client(), 0
    try:
        while True:
            stage.order(batch)
            if not client.wait_for("ready", within_s=READY_S):
                raise AssertionError("the client did not come up: " + client.errors())
            alive_until = (
                draw.uniform(0.0, 0.15) if draw.random() < SOON else draw.uniform(0.1, 0.7)
            )
            while draw.random() > CLIENT_SHARE and stage.box.deaths + deaths < kills:
                client.ended_within(alive_until)
                stage.box.kill()
                stage.box.start()
            assert not client.ended_within(alive_until), client.errors()
            client.kill()
            deaths += 1
            if deaths + stage.box.deaths >= kills or enough():
                break
            if deaths % STEP == 0:  # the operator takes 30 codes a minute from one session
                stage.box.child.clock(security="PT30S")
            client = stage.client()
    finally:
        client.kill()
    return deaths, stage.box.deaths


def has_unheard(stage: Stage) -> bool:
    """Only between two lives: the journal has one owner."""
    return bool(judge(stage).unheard)


def told(name: str, verdict: Verdict, deaths: tuple[int, int]) -> str:
    return f"{name}: {verdict}; killed: client {deaths[0]}, operator {deaths[1]}"


@pytest.mark.torture
@pytest.mark.timeout(3000)
def test_nothing_is_lost_or_paid_twice(
    tmp_path: Path, *, long_run: bool, tell: Callable[[str], None]
) -> None:
    size = LONG if long_run else LANDING
    with Stage(tmp_path / "real") as stage:
        stage.box.child.faults(FAULTS, seed=SEED)
        deaths = storm(stage, size.batch, size.kills)
        stage.finish(within_s=FINISH_S)
        verdict = judge(stage)
    line = told("real", verdict, deaths)
    tell(line)
    assert sum(deaths) >= size.kills, line
    assert deaths[1] > 0, line
    assert not verdict.lost, (line, verdict.lost)
    assert not verdict.doubles, (line, verdict.doubles)
    assert not verdict.broken, (line, verdict.broken)
    assert verdict.charged == verdict.orders, line


@pytest.mark.torture
@pytest.mark.timeout(900)
def test_a_new_key_on_each_try_pays_twice(
    tmp_path: Path, *, long_run: bool, tell: Callable[[str], None]
) -> None:
    size = LONG if long_run else LANDING
    with Stage(tmp_path / "naive", variant="naive") as stage:
        stage.box.child.faults(NAIVE_FAULTS, seed=SEED)
        deaths = storm(stage, size.batch, size.wrong_kills, lambda: bool(judge(stage).doubles))
        stage.finish(within_s=FINISH_S)
        verdict = judge(stage)
    line = told("naive", verdict, deaths)
    tell(line)
    assert verdict.doubles, f"the harness is blind: {line}"


@pytest.mark.torture
@pytest.mark.timeout(900)
def test_a_journal_written_after_the_send_loses_payments(
    tmp_path: Path, *, long_run: bool, tell: Callable[[str], None]
) -> None:
    size = LONG if long_run else LANDING
    with Stage(tmp_path / "late", variant="late") as stage:
        stage.box.child.faults(FAULTS, seed=SEED)
        deaths = storm(stage, size.late_batch, size.wrong_kills, lambda: has_unheard(stage))
        stage.finish(within_s=FINISH_S)
        verdict = judge(stage)
    line = told("commit after send", verdict, deaths)
    tell(line)
    assert verdict.unheard, f"the harness is blind: {line}"
