"""Cost rules as they are typed: codes with shares, rates, rules that never get a line (P30)."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.reconcile_costs import POINTS, CostLine, CostRule, split_costs
from kyivstar_desktop.domain.reconcile_rules import (
    CodeSlip,
    Slip,
    hidden_by,
    percent_text,
    read_code,
    read_percent,
    read_shares,
    shares_text,
)

ALL = (("92", POINTS),)


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("92", (("92", 10_000),)),
        ("  93/1 ", (("93/1", 10_000),)),
        ("92 100 %", (("92", 10_000),)),
        ("92 60 %; 93 40 %", (("92", 6_000), ("93", 4_000))),
        ("92 60%, 93 40%", (("92", 6_000), ("93", 4_000))),
        ("92 60%,93 40%", (("92", 6_000), ("93", 4_000))),
        ("92 60 + 93 40", (("92", 6_000), ("93", 4_000))),
        ("92 33,33 %, 93 66,67 %", (("92", 3_333), ("93", 6_667))),
        ("92 33.3; 93 66.7;", (("92", 3_330), ("93", 6_670))),
        ("адмін-1", (("адмін-1", 10_000),)),
    ],
)
def test_codes_are_read(text: str, shares: tuple[tuple[str, int], ...]) -> None:
    assert read_shares(text) == shares
    assert read_shares(shares_text(shares)) == shares


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("", CodeSlip(Slip.EMPTY)),
        (" ; ", CodeSlip(Slip.EMPTY)),
        ("=1+1", CodeSlip(Slip.CODE, "=1")),
        ("-92", CodeSlip(Slip.CODE, "-92")),
        ("<b>", CodeSlip(Slip.CODE, "<b>")),
        ("9" * 21, CodeSlip(Slip.CODE, "9" * 21)),
        ("92; 93", CodeSlip(Slip.SHARE, "92")),
        ("92 60; 93", CodeSlip(Slip.SHARE, "93")),
        ("92 адмін", CodeSlip(Slip.SHARE, "92")),
        ("92 0 %; 93 100 %", CodeSlip(Slip.SHARE, "92")),
        ("92 50; 92 50", CodeSlip(Slip.TWICE, "92")),
        ("92 60; 93 30", CodeSlip(Slip.WHOLE, points=9_000)),
        ("92 60", CodeSlip(Slip.WHOLE, points=6_000)),
        ("92 60; 93 60", CodeSlip(Slip.WHOLE, points=12_000)),
    ],
)
def test_what_is_wrong_is_named(text: str, slip: CodeSlip) -> None:
    assert read_shares(text) == slip


def test_a_code_of_the_rest_is_one_word() -> None:
    assert read_code(" 949 ") == "949"
    assert read_code("949 1") == CodeSlip(Slip.CODE, "949 1")
    assert read_code(" ") == CodeSlip(Slip.EMPTY)


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("20", 2_000), ("7,5", 750), ("7.50 %", 750), ("0", 0), ("100", 10_000), ("100,01", None),
        ("", None), ("-1", None), ("1,234", None), ("двадцять", None), ("٢٠", None), ("999", None),
    ],
)  # fmt: skip
def test_a_rate_is_read(text: str, points: int | None) -> None:
    assert read_percent(text) == points


@given(st.integers(0, POINTS))
def test_a_rate_is_read_back_as_it_is_written(points: int) -> None:
    assert read_percent(percent_text(points)) == points


@given(
    st.lists(st.integers(-10_000_000, 10_000_000), max_size=30),
    st.lists(st.integers(1, POINTS - 1), max_size=4, unique=True),
)
def test_parts_make_the_bill_whatever_the_shares_are(sums: list[int], cuts: list[int]) -> None:
    edges = [0, *sorted(cuts), POINTS]
    parts = [b - a for a, b in pairwise(edges)]
    text = "; ".join(f"9{n} {percent_text(part)} %" for n, part in enumerate(parts))
    shares = read_shares(text)
    assert not isinstance(shares, CodeSlip)
    rules = (CostRule(shares, reason="a"),)
    lines = [CostLine("", "ab"[n % 2], "", Money(kopiykas)) for n, kopiykas in enumerate(sums)]
    split = split_costs(lines, rules, rest="949")
    assert sum(amount.kopiykas for amount in split.values()) == sum(sums)


def test_a_rule_that_gets_nothing_is_found() -> None:
    rules = (
        CostRule(ALL, node="d1", reason="fee"),
        CostRule(ALL, node="d11", reason="fee", offering="t_1"),
        CostRule(ALL, node="d11"),
        CostRule(ALL, node="d2", reason="fee"),
        CostRule(ALL),
        CostRule(ALL, node="gone"),
    )
    assert hidden_by(rules, {"d11": "d1", "d1": "", "d2": ""}) == (None, 0, None, None, None, 4)
    assert hidden_by(rules[:2], {"d11": "d1", "d1": "d11"}) == (None, 0), "a ring has an end"
