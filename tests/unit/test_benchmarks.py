"""The table of the benchmarks: its verdicts, its exit status, its numbers."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from types import ModuleType

FOLDER = Path(__file__).resolve().parents[2] / "benchmarks"


def load(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A module of the benchmarks' folder, which is no package."""
    spec = importlib.util.spec_from_file_location(name.strip("_"), FOLDER / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name.strip("_"), made)
    spec.loader.exec_module(made)
    return made


@pytest.fixture
def figures(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return load("figures", monkeypatch)


@pytest.fixture
def runner(figures: ModuleType, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    assert figures
    return load("__main__", monkeypatch)


@pytest.mark.parametrize(
    ("members", "verdict"),
    [
        ({"ours": 5.0, "most": 5.0}, "ok"),
        ({"ours": 5.1, "most": 5.0}, "MISSED"),
        ({"ours": 49.0, "least": 50.0}, "MISSED"),
        ({"ours": 50.0, "least": 50.0}, "ok"),
        ({"ours": 7.0}, ""),
        ({"ours": 7.0, "baseline": 3.5, "most": 2.0}, "ok"),
        ({"ours": 7.1, "baseline": 3.5, "most": 2.0}, "MISSED"),
        ({"ours": 400.0, "baseline": 1000.0, "least": 0.5}, "MISSED"),
        ({"ours": 500.0, "baseline": 1000.0, "least": 0.5}, "ok"),
        ({"ours": 90.0, "most": 50.0, "gate": 100.0}, "MISSED"),
        ({"ours": 100.5, "most": 50.0, "gate": 100.0}, "OVER GATE"),
        ({"ours": 1500.0, "baseline": 1000.0, "most": 2.0, "gate": 1000.0}, "OVER GATE"),
        ({"ours": 100.5, "gate": 100.0}, "OVER GATE"),
    ],
)
def test_verdict(figures: ModuleType, members: dict[str, float], verdict: str) -> None:
    assert figures.Figure("a figure", unit="ms", **members).verdict == verdict


def test_a_ratio_is_judged_not_the_value(figures: ModuleType) -> None:
    slow = figures.Figure("start", 900.0, "ms", baseline=500.0, most=2.0)
    assert slow.ratio == pytest.approx(1.8)
    assert (slow.verdict, slow.target) == ("ok", "<= 2x")


def test_no_ratio_without_a_baseline(figures: ModuleType) -> None:
    alone = figures.Figure("first page", 2.5, "ms", most=5.0)
    assert (alone.ratio, alone.target) == (None, "<= 5 ms")
    assert figures.Figure("odd", 2.5, "ms", baseline=0.0, most=5.0).verdict == "ok"


def test_table_has_a_line_a_figure_under_one_head(figures: ModuleType) -> None:
    shown = figures.table(
        [
            figures.Figure("start", 183.4, "ms", baseline=91.7, most=2.0, gate=1000),
            figures.Figure("first page", 2.62, "ms", most=5.0),
            figures.Figure("stall", 120.0, "ms", most=50.0, gate=100.0),
        ]
    ).splitlines()
    assert shown[0].split() == ["figure", "ours", "baseline", "ratio", "target", "verdict"]
    assert shown[2].split() == [
        "start", "183", "ms", "91.7", "ms", "2.00", "x", "<=", "2x,", "gate", "1000", "ms", "ok",
    ]  # fmt: skip
    assert shown[3].endswith("ok")
    assert shown[4].endswith("OVER GATE")
    assert len(shown) == 5


def test_figures_survive_json(figures: ModuleType) -> None:
    made = [figures.Figure("a", 1.5, "ms", baseline=1.0, most=2.0), figures.Figure("b", 3, "1/s")]
    text = json.dumps(figures.as_json(made))
    assert figures.from_json(json.loads(text)) == made
    assert [one["verdict"] for one in json.loads(text)] == ["ok", ""]


def test_status_is_one_over_a_gate_only(figures: ModuleType, runner: ModuleType) -> None:
    def figure(**members: Any) -> Any:
        return figures.Figure("a", unit="ms", **members)

    fine, missed = figure(ours=1.0, most=2.0), figure(ours=3.0, most=2.0)
    over = figure(ours=3.0, gate=2.0)
    assert runner.status([fine], []) == 0
    assert runner.status([fine, missed], []) == 0
    assert runner.status([fine], ["sync"]) == 2
    assert runner.status([fine, over], ["sync"]) == 1


def test_each_bench_has_its_program(runner: ModuleType) -> None:
    names = {path.stem.removeprefix("bench_") for path in FOLDER.glob("bench_*.py")}
    assert set(runner.BENCHES) == names - {"history"}, "bench_history asks the store alone"
