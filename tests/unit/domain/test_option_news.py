"""What is new among connected services, and what a small advance costs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.loans import loan_permille, loan_year_permille
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.option_news import (
    Flag,
    OptionFlag,
    SeenOptions,
    gone_options,
    option_flags,
    seen_options,
)
from kyivstar_desktop.domain.orders import Option

NOW = datetime(2026, 11, 22, tzinfo=UTC)
SMS = Option(
    "op_1", "ln_1", "o_horoscope", "Гороскоп", "active", Money(35_00), "P4W",
    connected_at=NOW - timedelta(days=9), connected_by="subscriber", channel="sms",
)  # fmt: skip


def test_the_very_first_visit_flags_only_what_is_recent_and_not_ours() -> None:
    old = replace(SMS, id="op_2", connected_at=NOW - timedelta(days=32))
    own = replace(SMS, id="op_3", channel="desktop")
    of_tariff = replace(SMS, id="op_4", connected_by="tariff")
    ended = replace(SMS, id="op_5", status="terminated")
    found = option_flags((SMS, old, own, of_tariff, ended), SeenOptions(), NOW)
    assert found == {"op_1": OptionFlag(Flag.NEW)}


def test_after_a_visit_only_changes_are_flagged() -> None:
    seen = seen_options((SMS,), SeenOptions(), "ln_1")
    assert option_flags((SMS,), seen, NOW) == {}
    dearer = replace(SMS, price=Money(40_00))
    assert option_flags((dearer,), seen, NOW) == {"op_1": OptionFlag(Flag.PRICE, Money(35_00))}
    assert option_flags((replace(SMS, price=None),), seen, NOW) == {}
    late = replace(SMS, id="op_9", connected_at=NOW - timedelta(days=400))
    assert option_flags((SMS, late), seen, NOW) == {"op_9": OptionFlag(Flag.NEW)}
    assert gone_options((), seen, "ln_1") == ("Гороскоп",)
    assert gone_options((), seen, "ln_2") == ()


def test_a_price_that_is_not_told_now_is_not_forgotten() -> None:
    seen = seen_options((SMS,), SeenOptions(), "ln_1")
    silent = seen_options((replace(SMS, price=None),), seen, "ln_1")
    assert silent == seen


@pytest.mark.parametrize(
    ("lent", "fee", "permille"),
    [(20, 8, 400), (25, 10, 400), (75, 25, 333), (125, 40, 320), (500, 150, 300)],
)
def test_the_price_of_an_advance_in_permille(lent: int, fee: int, permille: int) -> None:
    assert loan_permille(Money(lent * 100), Money(fee * 100)) == permille


@given(st.integers(1, 100_000), st.integers(0, 100_000))
def test_a_year_is_as_many_terms_as_fit(lent: int, fee: int) -> None:
    sum_lent, paid = Money(lent), Money(fee)
    whole = loan_year_permille(sum_lent, paid, timedelta(days=365))
    assert whole == loan_permille(sum_lent, paid)
    assert loan_year_permille(sum_lent, paid) >= whole
