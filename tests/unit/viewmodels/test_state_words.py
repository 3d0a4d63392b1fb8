"""Words of payments, lines, rows and allowances: complete, and honest about the unknown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.domain.account import Bucket, BucketKind, Line, LineKind, LineStatus
from kyivstar_desktop.domain.billing import ItemState
from kyivstar_desktop.domain.cards import Brand, SavedCard
from kyivstar_desktop.domain.history import Category, HistoryItem
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.viewmodels.presenting import states as s
from kyivstar_desktop.viewmodels.presenting.rows import present_row

if TYPE_CHECKING:
    from support.speaking import WordsOf

LINE = Line(
    "ln_1", LineKind.MOBILE, "+380670000001", "26000000001", "cust_1", LineStatus.ACTIVE, "t", "T"
)
TONES = {"ok", "warning", "danger", "info"}
ROW = HistoryItem(
    "ba_1", LINE.number, 1_795_262_700_000_000, "tariffFee", Category.TARIFF, "Плата", "LOVE UA",
    Money(-225_00), Money(315_50), Money(90_50),
)  # fmt: skip


@pytest.mark.parametrize("language", ["uk", "ru", "en"])
def test_every_state_has_a_word_of_its_own(words_of: WordsOf, language: str) -> None:
    with words_of(language):
        intents = [s.present_intent(state) for state in IntentState]
        items = [s.present_item(state) for state in ItemState]
        categories = [s.present_category(category) for category in Category]
    assert len(set(intents)) == len(intents)
    assert len(set(items)) == len(items)
    assert all(word and tone in TONES for word, tone in items)
    assert len(set(categories)) == len(categories)
    assert set(s.CATEGORY_ICONS) == set(Category)


def test_the_glossary(words_of: WordsOf) -> None:
    with words_of("uk"):
        assert s.present_item(ItemState.CREDITED) == ("Зараховано", "ok")
        assert s.present_payment_type(LINE) == "передплата"
        assert s.present_payment_type(replace(LINE, payment_type="contract")) == "контракт"
        assert s.present_period("P4W") == "4 тижні"
        assert s.present_line_state(LINE) == ("активний", "ok")
    assert s.present_period("P4W") == "4 weeks"
    assert s.present_period("P1M") == "month"
    assert s.present_period("P9Z") == "P9Z"
    assert s.present_payment_type(replace(LINE, kind=LineKind.HOME)) == "home internet"


@pytest.mark.parametrize("reason", ["cardDeclined", "cardFunds", "cardExpired", "codeAttempts"])
def test_reasons_say_that_no_money_was_taken(reason: str) -> None:
    assert "No money was taken" in s.present_reason(reason)


def test_an_unknown_reason_invents_nothing() -> None:
    assert s.present_reason("eclipse") == ""
    assert s.present_unusual("eclipse") == "unusual"
    assert s.present_unusual("") == ""


@pytest.mark.parametrize(
    ("status", "suspension", "word", "tone"),
    [
        (LineStatus.ACTIVE, "", "active", "ok"),
        (LineStatus.SUSPENDED, "unpaid", "suspended: not paid", "warning"),
        (LineStatus.SUSPENDED, "lifeStage", "suspended: validity ran out", "warning"),
        (LineStatus.SUSPENDED, "debt", "suspended: debt", "warning"),
        (LineStatus.SUSPENDED, "blockLost", "blocked: lost", "warning"),
        (LineStatus.SUSPENDED, "blockOther", "blocked", "warning"),
        (LineStatus.SUSPENDED, "moon", "suspended", "warning"),
        (LineStatus.PENDING, "", "being changed", "info"),
        (LineStatus.ENDED, "", "disconnected", "danger"),
        (LineStatus.OTHER, "", "state not stated", "info"),
    ],
)
def test_states_of_a_line(status: LineStatus, suspension: str, word: str, tone: str) -> None:
    line = replace(LINE, status=status, suspension=suspension)
    assert s.present_line_state(line) == (word, tone)


def test_an_active_line_with_an_unpaid_package() -> None:
    line = replace(LINE, package_state="unpaid")
    assert s.present_line_state(line) == ("package not paid", "warning")


def test_cards_and_brands() -> None:
    card = SavedCard("pm_1", Brand.MASTERCARD, "4242", date(2027, 8, 31))
    assert s.present_card(card) == "Card •••• 4242"
    assert s.present_card(replace(card, last4="", name="ТОВ «Ромашка»")) == "ТОВ «Ромашка»"
    assert s.present_brand(Brand.AMEX) == "American Express"
    assert s.present_brand(Brand.OTHER) == "Bank card"


def test_an_unknown_allowance_is_shown_by_the_operators_name() -> None:
    odd = Bucket("b", BucketKind.OTHER, "Голуби", "голуб", left=3)
    assert s.present_bucket(odd) == "Голуби"
    kinds = [k for k in BucketKind if k not in {BucketKind.MAIN, BucketKind.BONUS}]
    assert all(s.bucket_icon(kind) for kind in kinds)
    assert s.present_bucket(replace(odd, kind=BucketKind.DATA)) == "Mobile data"


def test_a_row_takes_its_sign_from_the_money_only() -> None:
    shown = present_row(ROW)
    assert (shown.amount, shown.tone, shown.balance) == ("−₴225.00", "debit", "₴90.50")
    assert (shown.title, shown.detail, shown.category) == ("Плата", "LOVE UA", "Tariff fees")
    credit = present_row(replace(ROW, reason="tariffFee", delta=Money(10)))
    assert (credit.amount, credit.tone) == ("+₴0.10", "credit")
    still = present_row(replace(ROW, delta=ZERO, before=None, after=None))
    assert (still.tone, still.balance) == ("still", "—")


def test_a_row_without_a_title_is_named_by_its_category() -> None:
    assert present_row(replace(ROW, title="", category=Category.OTHER)).title == "Other"


@pytest.mark.parametrize(("bonus", "amount"), [(20, "+20 points"), (-50, "−50 points")])
def test_bonus_rows_count_points(bonus: int, amount: str) -> None:
    row = replace(ROW, category=Category.BONUS, delta=ZERO, bonus=bonus)
    assert present_row(row).amount == amount


def test_the_day_of_a_row_is_the_kyiv_day() -> None:
    late = replace(ROW, time_us=1_798_756_200_000_000)  # 31.12.2026 22:30 UTC
    assert (present_row(late).day, present_row(late).time) == ("1 Jan", "00:30")
