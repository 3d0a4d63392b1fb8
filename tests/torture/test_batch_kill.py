"""kill -9 of client and operator in the middle of a batch: every row exactly once in the ledger.

The operator drops 3 % of its answers after the work is done, breaks 2 % and is up to 8 ms late. A
client that takes new keys on each try runs under the same kills and must be caught.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from torture.batch_checker import judge_batch
from torture.driver import Stage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from torture.batch_checker import Verdict

SEED = 52_026
ROW = {"method": "POST", "path": "/tmf-api/prepayBalanceManagement/*"}
FAULTS = [
    {"id": "lost", **ROW, "probability": 0.03, "effect": "dropAfterCommit"},
    {"id": "broken", **ROW, "probability": 0.02, "effect": "status", "status": 500},
    {"id": "slow", "method": "*", "path": "/*", "probability": 0.3, "effect": "delay", "ms": 8},
]
CLIENT_SHARE = 0.75
READY_S = 120.0
STEP_UP = {"batchTotalWithoutApproval": {"unit": "UAH", "value": 99_999_999}}


@dataclass(frozen=True, slots=True)
class Size:
    rows: int
    kills: int
    lives_s: tuple[float, float]
    finish_s: float
    naive_rows: int
    naive_kills: int


LANDING = Size(2_000, 8, (0.3, 2.0), 420.0, 120, 12)
LONG = Size(100_000, 20, (5.0, 25.0), 3_000.0, 300, 20)


class BatchStage(Stage):
    """A company whose every served number gets a sum of its own."""

    def __init__(self, folder: Path, rows: int, *, variant: str = "real") -> None:
        numbers = min(rows + rows // 4 + 60, 104_000)
        super().__init__(
            folder,
            variant=variant,
            seed=f"company:{numbers}:1",
            module="torture.batch_headless",
        )
        self.meant = rows
        state = self.box.child.invariants()
        self.known = frozenset(str(one["what"]) for one in state["violations"])
        self._write(rows)

    def judge(self, *, journal: bool = True) -> Verdict:
        return judge_batch(
            self.box.child, self.data, after=self.began, journal=journal, known=self.known
        )

    def _write(self, rows: int) -> None:
        served = self.served(rows)
        lines = [f"{number};{1 + n % 4},{n % 100:02d}" for n, number in enumerate(served)]
        text = "\n".join(["Номер;Сума", *lines]) + "\n"
        (self.data / "meant.csv").write_text(text, encoding="utf-8")

    def served(self, rows: int) -> list[str]:
        """Numbers that a top-up reaches; every one of them has its own money."""
        from torture.batch_headless import COORDINATOR  # noqa: PLC0415 it pulls the client in

        headers = {"Authorization": f"Bearer {self.box.child.token(COORDINATOR)}"}
        path, found, offset = "/tmf-api/productInventory/v4/product", list[str](), 0
        while len(found) < rows:
            query = {
                "productSpecification.id": "mobileLine",
                "offset": str(offset),
                "limit": "1000",
            }
            page = self.box.child.http.get(path, params=query, headers=headers).json()
            assert page, f"only {len(found)} numbers are served"
            offset += len(page)
            found += [number for row in page if (number := _number(row))]
        return found[:rows]


def _number(row: dict[str, object]) -> str:
    """The number of a line in service, else "" ."""
    if row.get("status") not in {"active", "suspended"}:
        return ""
    traits = {one["name"]: one.get("value") for one in row.get("productCharacteristic", [])}  # type: ignore[attr-defined]
    if traits.get("fundedBy", "line") not in {"line", None}:
        return ""
    return str(traits.get("msisdn") or traits.get("MSISDN") or "")


def storm(
    stage: BatchStage, size: Size, kills: int, enough: Callable[[], bool] = lambda: False
) -> tuple[int, int]:
    """Kills the client or the operator while rows go out; (client's, operator's) deaths."""
    draw, deaths = random.Random(SEED), 0
    client = stage.client()
    try:
        while deaths + stage.box.deaths < kills:
            if not client.wait_for("ready", within_s=READY_S):
                if "done" in client.said:
                    break
                raise AssertionError("the client did not come up: " + client.errors())
            client.ended_within(draw.uniform(*size.lives_s))
            if draw.random() > CLIENT_SHARE:
                stage.box.kill()
                stage.box.start()
                client.ended_within(draw.uniform(*size.lives_s))
            client.kill()
            deaths += 1
            if enough():
                break
            stage.box.child.clock(security="PT1M")  # codes are few a minute
            client = stage.client()
    finally:
        client.kill()
    return deaths, stage.box.deaths


@pytest.mark.torture
@pytest.mark.timeout(5400)
def test_each_row_of_a_killed_batch_is_paid_exactly_once(
    tmp_path: Path, *, long_run: bool, tell: Callable[[str], None]
) -> None:
    size = LONG if long_run else LANDING
    with BatchStage(tmp_path / "batch", size.rows) as stage:
        lift_limit(stage)
        stage.box.child.faults(FAULTS, seed=SEED)
        deaths = storm(stage, size, size.kills)
        stage.finish(within_s=size.finish_s)
        verdict = stage.judge()
    line = f"batch: {verdict}; killed: client {deaths[0]}, operator {deaths[1]}"
    tell(line)
    assert sum(deaths) >= (size.kills if long_run else 6), line
    assert deaths[1] > 0, line
    assert not verdict.lost, (line, verdict.lost[:5])
    assert not verdict.doubles, (line, verdict.doubles[:5])
    assert not verdict.broken, line
    assert verdict.confirmed == verdict.credited == size.rows, line


@pytest.mark.torture
@pytest.mark.timeout(1800)
def test_new_keys_on_each_try_pay_a_row_twice(
    tmp_path: Path, *, long_run: bool, tell: Callable[[str], None]
) -> None:
    size = LONG if long_run else LANDING

    with BatchStage(tmp_path / "naive", size.naive_rows, variant="naive") as stage:
        lift_limit(stage)
        faults = [{**FAULTS[0], "probability": 0.1}, *FAULTS[1:]]
        stage.box.child.faults(faults, seed=SEED)

        def caught() -> bool:
            return bool(stage.judge(journal=False).doubles)

        deaths = storm(stage, size, size.naive_kills, caught)
        if not caught():
            stage.finish(within_s=size.finish_s)
        verdict = stage.judge(journal=False)
    line = f"batch, naive: {verdict}; killed: client {deaths[0]}, operator {deaths[1]}"
    tell(line)
    assert verdict.doubles, f"the harness is blind: {line}"


def lift_limit(stage: BatchStage) -> None:
    """One person may consent to the whole of it: this is about kills, not about approvals."""
    from torture.batch_headless import COORDINATOR  # noqa: PLC0415 it pulls the whole client in

    stage.box.child.control(
        "POST",
        "role",
        {"login": COORDINATOR, "role": "coordinator", "account": "26000001000", "limits": STEP_UP},
    )
