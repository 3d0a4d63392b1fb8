"""Rows, folds, categories, the calendar of Kyiv, the table of arrows, what is unusual."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.billing import Part, PaymentStatus, TopUp
from kyivstar_desktop.domain.cards import Brand, SavedCard
from kyivstar_desktop.domain.history import (
    Category,
    Cause,
    HistoryItem,
    category_of,
    fold_sloppy,
    fold_text,
)
from kyivstar_desktop.domain.intents import ARROWS, IntentState
from kyivstar_desktop.domain.kyiv import (
    day_start,
    from_us,
    kyiv_day,
    month_after,
    month_of,
    to_us,
)
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.unusual import CONTENT, NEW, OVER, REPEAT, UnusualWatch, unusual_words

S = IntentState
START = datetime(2024, 11, 1, 8, 0, tzinfo=UTC)


# --- search -------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "typed", ["звʼязок", "ЗВ'ЯЗОК", "зв’язок", "зв`язок", "звязок", "Зв\u02b9язок"]
)
def test_case_and_apostrophes_do_not_matter(typed: str) -> None:
    assert fold_text(typed) == fold_text("Звʼязок")


def test_the_sloppy_key_folds_more() -> None:
    assert fold_text("ёлка") == fold_text("елка")
    assert fold_text("Київ") != fold_text("Кіів")
    assert fold_sloppy("Київ") == fold_sloppy("КІІВ")
    assert fold_sloppy("ґанок") == fold_sloppy("ганок")
    assert fold_sloppy("Єва") == fold_sloppy("Эва") == fold_sloppy("Ева")


@given(st.text(max_size=30))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold_sloppy(fold_sloppy(text)) == fold_sloppy(text)


@pytest.mark.parametrize(
    ("reason", "usage", "category"),
    [
        ("tariffFee", "monetary", Category.TARIFF),
        ("tariffChangeFee", "monetary", Category.TARIFF),
        ("optionFee", "monetary", Category.SERVICE),
        ("blockFee", "monetary", Category.SERVICE),
        ("thirdParty", "monetary", Category.CONTENT),
        ("topupCard", "monetary", Category.TOPUP),
        ("topupCash", "monetary", Category.TOPUP),
        ("usage", "data", Category.DATA),
        ("roamingUsage", "voice", Category.CALLS),
        ("usageIncluded", "sms", Category.MESSAGES),
        ("transferIn", "monetary", Category.TRANSFER),
        ("bonusSpent", "monetary", Category.BONUS),
        ("somethingNew", "monetary", Category.OTHER),
        ("", "", Category.OTHER),
    ],
)
def test_categories(reason: str, usage: str, category: Category) -> None:
    assert category_of(reason, usage) is category


# --- the calendar -------------------------------------------------------------------------------
def test_days_of_kyiv_have_23_24_and_25_hours() -> None:
    def hours(day: date) -> float:
        return (day_start(day + timedelta(days=1)) - day_start(day)).total_seconds() / 3600

    assert hours(date(2026, 3, 29)) == 23
    assert hours(date(2026, 10, 25)) == 25
    assert hours(date(2026, 11, 22)) == 24
    assert day_start(date(2026, 11, 22)) == datetime(2026, 11, 21, 22, tzinfo=UTC)
    assert kyiv_day(datetime(2026, 11, 21, 22, tzinfo=UTC)) == date(2026, 11, 22)


@given(st.integers(0, 4_102_444_800_000_000))
def test_microseconds_are_exact(time_us: int) -> None:
    aware = from_us(time_us)
    assert to_us(aware) == time_us
    assert from_us(to_us(aware)) == aware
    start = day_start(kyiv_day(aware))
    assert start <= aware < start + timedelta(hours=25)


def test_months() -> None:
    assert month_of(date(2026, 11, 22)) == date(2026, 11, 1)
    assert month_after(date(2026, 12, 1)) == date(2027, 1, 1)
    assert month_after(date(2026, 1, 1), -1) == date(2025, 12, 1)
    assert month_after(date(2026, 11, 1), -24) == date(2024, 11, 1)


# --- the money journal's table ------------------------------------------------------------------
def test_the_arrows_of_the_journal() -> None:
    assert len(ARROWS) == 40
    assert {(old, new) for old, new in ARROWS if old.final} == set()
    assert {new for old, new in ARROWS if old is S.PLANNED} == {S.SENDING, S.CANCELLED}
    assert (S.UNKNOWN, S.PLANNED) not in ARROWS
    assert (S.CONFIRMING, S.SENDING) not in ARROWS
    assert (S.NEEDS_CODE, S.SENDING) not in ARROWS
    assert {s for s in S if s.final} == {S.CONFIRMED, S.REJECTED, S.CANCELLED}


def test_every_state_is_reachable_and_can_end() -> None:
    reached = {S.PLANNED}
    for _ in S:
        reached |= {new for old, new in ARROWS if old in reached}
    assert reached == set(S)
    ends = {s for s in S if s.final}
    for _ in S:
        ends |= {old for old, new in ARROWS if new in ends}
    assert ends == set(S)


def test_orders_add_up() -> None:
    card = SavedCard("pm", Brand.VISA, "4242", None)
    order = TopUp("k", "a", (Part("x", Money(1)), Part("y", Money(2))), card, Money(5))
    assert (order.amount, order.total) == (Money(3), Money(8))
    finals = {s for s in PaymentStatus if s.final}
    assert finals == {"done", "denied", "failed", "canceled"}


# --- what is unusual ----------------------------------------------------------------------------
def charge(days: float, kopiykas: int = -100, **changes: object) -> HistoryItem:
    known = HistoryItem(
        f"ba_{days:09.3f}", "+380670000001", to_us(START + timedelta(days=days)), "optionFee",
        Category.SERVICE, "Додай безлім", "", Money(kopiykas), None, None,
    )  # fmt: skip
    return replace(known, **changes)


def period(days: float) -> Cause:
    return Cause(period_start=START + timedelta(days=days), offering="o_add")


def judged(*rows: HistoryItem) -> list[str]:
    watch = UnusualWatch()
    return [watch.feed(row) for row in rows]


def test_a_content_service_is_always_unusual() -> None:
    content = {"reason": "thirdParty", "category": Category.CONTENT}
    assert judged(charge(0, **content), charge(28, **content)) == [CONTENT, CONTENT]


def test_a_second_charge_for_one_period() -> None:
    words = judged(
        charge(0, cause=period(0)), charge(1, cause=period(0)), charge(28, cause=period(28))
    )
    assert words == ["", REPEAT, ""]


def test_calls_of_one_day_are_no_double_charge() -> None:
    call = {"reason": "usage", "usage_type": "voice", "category": Category.CALLS}
    assert judged(charge(0, cause=period(0), **call), charge(0.1, cause=period(0), **call)) == [
        "",
        "",
    ]


def test_a_correction_is_no_double_charge() -> None:
    fixed = replace(period(0), correction_of="ba_1")
    assert judged(charge(0, cause=period(0)), charge(1, cause=fixed)) == ["", ""]


def test_a_kind_not_seen_for_a_year_needs_a_year_of_history() -> None:
    other = {"cause": Cause(offering="o_other")}
    assert judged(charge(0), charge(100, **other)) == ["", ""]
    assert judged(charge(0), charge(300), charge(366, **other)) == ["", "", NEW]
    assert judged(charge(0), charge(364.9)) == ["", ""]
    assert judged(charge(0), charge(365)) == ["", NEW]


def test_over_the_usual() -> None:
    fees = [charge(28 * n, -225_00) for n in range(6)]
    assert judged(*fees, charge(168, -225_01)) == [""] * 6 + [OVER]
    assert judged(*fees[:5], charge(140, -999_00)) == [""] * 6
    assert judged(*fees, charge(168, -100_00)) == [""] * 7


def test_money_that_came_is_never_unusual() -> None:
    assert judged(charge(0, 100_00, reason="topupCard"), charge(1, 0)) == ["", ""]


def test_planted_anomalies_are_found_and_nothing_else() -> None:
    dice = random.Random(7)
    rows = [
        charge(28 * n, -225_00, reason="tariffFee", cause=period(28 * n), id=f"fee_{n}")
        for n in range(26)
    ]
    usage = {"reason": "usage", "usage_type": "data", "category": Category.DATA}
    rows += [
        charge(0.5 + n / 14, -dice.choice([180, 190, 200, 210, 220]), id=f"use_{n:05}", **usage)
        for n in range(10_000)
    ]
    planted = [
        charge(400.1, -225_00, reason="tariffFee", cause=period(392), id="double"),
        charge(500, -35_00, reason="thirdParty", category=Category.CONTENT, id="content"),
        charge(600, -9_00, cause=Cause(offering="o_strange"), id="new"),
        charge(650, -9_99, id="over", **usage),
    ]
    everything = [*rows, *planted]
    dice.shuffle(everything)
    words = unusual_words(everything)
    assert words == {"double": REPEAT, "content": CONTENT, "new": NEW, "over": OVER}
