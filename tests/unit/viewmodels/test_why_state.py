"""«Чому списано?»: only what is known; a missing cause is said to be missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.domain.history import Category, Cause
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.why_state import derive_why
from support.screens import row

if TYPE_CHECKING:
    from support.speaking import WordsOf

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
CAUSE = Cause(
    rule="CONTENT",
    rule_text="Контент-послуга «Гороскоп», раз на тиждень",
    offering="Гороскоп щодня",
    unit_price=Money(30_00),
    quantity="1",
    unit="раз",
    period_start=datetime(2026, 11, 20, 22, 0, tzinfo=UTC),
    period_end=datetime(2026, 11, 27, 21, 59, tzinfo=UTC),
    order_date=datetime(2026, 10, 1, 8, 14, tzinfo=UTC),
    requested_by="subscriber",
    channel="sms",
    peer="+380670000011",
)
ITEM = row(
    "odd", days=1, delta=-30_00, after=90_50, title="Гороскоп", category=Category.CONTENT,
    unusual="content", cause=CAUSE,
)  # fmt: skip


def test_a_stated_cause_in_words_and_facts() -> None:
    why = derive_why(ITEM, (), NOW)
    assert why.stated
    assert (why.amount, why.tone, why.moment) == ("−₴30.00", "debit", "21 Nov 2026, 14:00")
    assert why.badge == "Unusual: a content service"
    assert why.explanation == ("Контент-послуга «Гороскоп», раз на тиждень. 1 раз at ₴30.00 each.")
    assert dict(why.facts) == {
        "Service": "Гороскоп щодня",
        "Connected": "1 Oct 2026, 11:14",
        "How": "by SMS",
        "By whom": "from this number",
        "Period": "21 Nov 2026 – 27 Nov 2026",
        "Quantity": "1 раз",
        "Other number": "+380\u00a067\u00a0000\u00a000\u00a011",
        "Balance": "₴120.50 → ₴90.50",
    }


def test_a_missing_cause_is_said_and_nothing_is_invented(words_of: WordsOf) -> None:
    plain = replace(ITEM, cause=Cause(), unusual="")
    why = derive_why(plain, (), NOW)
    assert not why.stated
    assert why.explanation == "The operator has not stated the cause of this operation."
    assert why.badge == ""
    assert [label for label, _ in why.facts] == ["Balance"]
    with words_of("uk"):
        said = derive_why(plain, (), NOW).explanation
    assert "не" in said.lower()


def test_no_money_moved_no_balance_fact() -> None:
    still = replace(ITEM, cause=Cause(), before=None, after=None, delta=Money(0))
    assert derive_why(still, (), NOW).facts == ()


@pytest.mark.parametrize(("channel", "who"), [("pigeon", "moon"), ("", "")])
def test_unknown_words_are_shown_as_sent(channel: str, who: str) -> None:
    item = replace(ITEM, cause=Cause(rule="R", channel=channel, requested_by=who))
    facts = dict(derive_why(item, (), NOW).facts)
    assert facts.get("How", "") == channel
    assert facts.get("By whom", "") == who


def test_a_payment_and_a_correction_are_named() -> None:
    item = replace(ITEM, payment_id="pay_7", cause=Cause(correction_of="ba_3"))
    facts = dict(derive_why(item, (), NOW).facts)
    assert (facts["Payment"], facts["Corrects"]) == ("pay_7", "ba_3")


def test_the_same_charges_of_twelve_months() -> None:
    same = (
        replace(ITEM, id="a", time_us=ITEM.time_us - 31 * 86_400_000_000),
        replace(ITEM, id="b", time_us=ITEM.time_us - 32 * 86_400_000_000),
        replace(ITEM, id="old", time_us=ITEM.time_us - 400 * 86_400_000_000),
        replace(ITEM, id="back", delta=Money(5_00)),
    )
    why = derive_why(ITEM, same, NOW)
    assert len(why.same) == 12
    assert why.same[-2:] == (60_00, 30_00)
    assert sum(why.same) == 90_00
    assert (why.same_from, why.same_to) == ("12.2025", "11.2026")
