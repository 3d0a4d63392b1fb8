"""Reconciliation: every planted difference is named, nothing is lost, totals close."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kyivstar_desktop.domain.money import Money, total
from kyivstar_desktop.domain.reconcile import Cause, Entry, Match, Outcome, reconcile
from kyivstar_desktop.domain.reconcile_costs import (
    POINTS,
    CostLine,
    CostRule,
    Rates,
    split_costs,
    taxes_of,
    whole_of,
)

DAY = date(2026, 11, 10)
NUMBER, OTHER = "+380675550211", "+380675550212"


def own(ident: str, kopiykas: int = 150_00, **parts: object) -> Entry:
    values: dict[str, object] = {"day": DAY, "amount": Money(kopiykas), "number": NUMBER, **parts}
    return Entry(ident, **values)  # type: ignore[arg-type]


def causes(outcome: Outcome) -> list[tuple[str, str, str]]:
    def ident(entry: Entry | None) -> str:
        return entry.id if entry is not None else ""

    return [(m.cause.value, ident(m.ours), ident(m.theirs)) for m in outcome.all]


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        ([own("a")], [own("x")], [("agreed", "a", "x")]),
        ([own("a")], [own("x", day=DAY + timedelta(3))], [("agreed", "a", "x")]),
        ([own("a")], [own("x", day=DAY + timedelta(4))], [("otherPeriod", "a", "x")]),
        ([own("a")], [own("x", 151_00)], [("sumDiffers", "a", "x")]),
        ([own("a", fee=Money(1_50))], [own("x", 151_50)], [("feeIncluded", "a", "x")]),
        ([own("a")], [own("x", number="+380675550217")], [("numberDiffers", "a", "x")]),
        ([own("a")], [own("x", number="+380675550121")], [("numberDiffers", "a", "x")]),
        (
            [own("a", reference="77")],
            [own("x", number="", reference="77", day=DAY + timedelta(60))],
            [("otherPeriod", "a", "x")],
        ),
        ([own("a")], [own("x"), own("y")], [("agreed", "a", "x"), ("twice", "", "y")]),
        ([own("a"), own("b")], [own("x")], [("agreed", "a", "x"), ("twice", "b", "")]),
        ([own("a")], [], [("missing", "a", "")]),
        ([], [own("x")], [("missing", "", "x")]),
        ([], [own("x", number="+380631112233")], [("notOurs", "", "x")]),
        (
            [own("a"), own("b", day=DAY + timedelta(10))],
            [own("x", day=DAY + timedelta(10)), own("y")],
            [("agreed", "a", "y"), ("agreed", "b", "x")],
        ),
    ],
)
def test_each_cause(
    ours: list[Entry], theirs: list[Entry], expected: list[tuple[str, str, str]]
) -> None:
    assert causes(reconcile(ours, theirs, known={NUMBER, OTHER})) == expected


def test_an_id_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="twice"):
        reconcile([own("a"), own("a")], [])


def test_by_hand_and_apart_again() -> None:
    mine, other = own("a", number=""), own("x", number=OTHER)
    first = reconcile([mine], [other])
    assert causes(first) == [("missing", "a", ""), ("missing", "", "x")]
    paired = first.by_hand("a", "x")
    assert paired.agreed == (Match(Cause.AGREED, mine, other, by_hand=True),)
    assert paired.alone == ()
    assert sorted(causes(paired.apart("a"))) == sorted(causes(first))
    differing = reconcile([mine], [replace(other, amount=Money(1))]).by_hand("a", "x")
    assert [m.cause for m in differing.differing] == [Cause.SUM]
    assert differing.totals.gap == Money(1 - 150_00)
    with pytest.raises(KeyError):
        paired.by_hand("a", "x")
    with pytest.raises(KeyError):
        first.apart("a")


def test_sixty_planted_differences_of_six_causes_are_all_named() -> None:
    """5 000 rows with 10 of each cause (product.md N9)."""
    random = Random(9)
    ours = [
        Entry(
            f"o{n}",
            DAY + timedelta(random.randrange(28)),
            Money(random.randrange(10_00, 900_00)),
            f"+38067{n * 137:07d}",
            fee=Money(random.randrange(1, 9_00)),
        )
        for n in range(5_000)
    ]
    theirs = [replace(entry, id=f"t{entry.id}", fee=Money(0)) for entry in ours]
    places = random.sample(range(5_000), 60)
    expected: Counter[str] = Counter()
    gone, more = set(), []
    for place, at in enumerate(places):
        kind, entry = place % 6, theirs[at]
        if kind == 0:
            theirs[at] = replace(entry, amount=entry.amount + Money(3_33))
            if ours[at].fee == Money(3_33):
                ours[at] = replace(ours[at], fee=Money(1))
        elif kind == 1:
            theirs[at] = replace(entry, amount=entry.amount + ours[at].fee)
        elif kind == 2:
            theirs[at] = replace(entry, day=entry.day + timedelta(40))
        elif kind == 3:
            gone.add(at)
        elif kind == 4:
            more.append(replace(entry, id=f"{entry.id}again"))
        else:
            more.append(replace(entry, id=f"{entry.id}alien", number=f"+38063{at:07d}"))
        names = ("sumDiffers", "feeIncluded", "otherPeriod", "missing", "twice", "notOurs")
        expected[names[kind]] += 1
    theirs = [entry for n, entry in enumerate(theirs) if n not in gone] + more
    random.shuffle(theirs)
    outcome = reconcile(ours, theirs, known={entry.number for entry in ours})
    found = Counter(m.cause.value for m in outcome.all if m.cause is not Cause.AGREED)
    assert found == expected
    assert outcome.totals.ours == total(entry.amount for entry in ours)
    assert outcome.totals.theirs == total(entry.amount for entry in theirs)


entries = st.builds(
    Entry,
    id=st.uuids().map(str),
    day=st.dates(DAY, DAY + timedelta(20)),
    amount=st.integers(1, 6).map(Money),
    number=st.sampled_from(["", NUMBER, OTHER, "+380501234567"]),
    reference=st.sampled_from(["", "", "1", "2"]),
    fee=st.integers(0, 2).map(Money),
)


@settings(max_examples=60)
@given(st.lists(entries, max_size=12), st.lists(entries, max_size=12))
def test_nothing_is_lost_and_totals_close(ours: list[Entry], theirs: list[Entry]) -> None:
    outcome = reconcile(ours, theirs, known={NUMBER})
    assert sorted(m.ours.id for m in outcome.all if m.ours) == sorted(e.id for e in ours)
    assert sorted(m.theirs.id for m in outcome.all if m.theirs) == sorted(e.id for e in theirs)
    sums = outcome.totals
    assert sums.gap == sums.differing + sums.only_theirs - sums.only_ours
    assert all(m.difference == Money(0) for m in outcome.agreed)
    assert all((m.ours is None) != (m.theirs is None) for m in outcome.alone)


# --- taxes and cost centres ---------------------------------------------------------------------
def test_taxes_inside_a_sum() -> None:
    parts = taxes_of(Money(127_50), Rates())
    assert (parts.net, parts.vat, parts.levy) == (Money(100_00), Money(20_00), Money(7_50))
    assert taxes_of(Money(-127_50), Rates()).vat == Money(-20_00)
    assert taxes_of(Money(1_00), Rates(0, 0)).net == Money(1_00)
    with pytest.raises(ValueError, match="rate"):
        Rates(vat=-1)


@given(st.integers(-(10**9), 10**9), st.integers(0, POINTS), st.integers(0, POINTS))
def test_taxes_sum_to_the_whole(kopiykas: int, vat: int, levy: int) -> None:
    assert taxes_of(Money(kopiykas), Rates(vat, levy)).whole == Money(kopiykas)


def test_the_first_rule_that_takes_a_line_wins() -> None:
    rules = [
        CostRule((("911", POINTS),), reason="roamingUsage"),
        CostRule((("92", 3333), ("93", 6667)), node="26000001003"),
    ]
    lines = [
        CostLine(NUMBER, "roamingUsage", "t", Money(10_00), ("26000001003",)),
        CostLine(NUMBER, "tariffFee", "t", Money(1_00), ("26000001007", "26000001003")),
        CostLine(OTHER, "tariffFee", "t", Money(5_00), ("26000001004",)),
    ]
    assert split_costs(lines, rules, rest="949") == {
        "911": Money(10_00),
        "92": Money(33),
        "93": Money(67),
        "949": Money(5_00),
    }
    with pytest.raises(ValueError, match="100 %"):
        CostRule((("92", 5000),))


lines = st.builds(
    CostLine,
    number=st.just(NUMBER),
    reason=st.sampled_from(["tariffFee", "usage"]),
    offering=st.just("t"),
    amount=st.integers(-500, 10**7).map(Money),
    nodes=st.sampled_from([(), ("n1",), ("n2", "n1")]),
)
rules = st.builds(
    lambda cut, node, reason: CostRule((("1", cut), ("2", POINTS - cut)), node=node, reason=reason),
    st.integers(0, POINTS),
    st.sampled_from(["", "n1", "n2"]),
    st.sampled_from(["", "usage"]),
)


@given(st.lists(lines, max_size=20), st.lists(rules, max_size=3))
def test_parts_sum_to_the_bill(bill: list[CostLine], split: list[CostRule]) -> None:
    assert total(split_costs(bill, split, rest="949").values()) == whole_of(bill)
