"""The pure rules about answers, arrows and waiting."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fakes.operator import OLENA
from kyivstar_desktop.domain.billing import ItemState, PaymentSeen, PaymentStatus
from kyivstar_desktop.domain.intents import ARROWS, NOT_EXECUTED, IntentState
from kyivstar_desktop.domain.money import ZERO, Money
from kyivstar_desktop.services import money_rules as rules

S = IntentState


# --- the pure rules -----------------------------------------------------------------------------
def seen(**changes: object) -> PaymentSeen:
    base = PaymentSeen(
        "pay_1", "k", PaymentStatus.DONE, Money(100), ZERO, Money(100),
        ((OLENA, Money(100), ItemState.CREDITED),),
    )  # fmt: skip
    return replace(base, **changes)


def test_every_way_to_a_state_is_in_the_table() -> None:
    for now in S:
        for target in S:
            steps = rules.arrows_to(now, target)
            for old, new in zip((now, *steps), steps, strict=False):
                assert (old, new) in ARROWS
            if steps:
                assert steps[-1] is target


def test_final_states_have_no_way_out() -> None:
    for now in (S.CONFIRMED, S.REJECTED, S.CANCELLED):
        assert all(rules.arrows_to(now, target) == () for target in S)


def test_retries_are_not_on_the_list_of_refusals() -> None:
    assert not NOT_EXECUTED & {"idempotencyInProgress", "duplicateRequest", "idempotencyKeyReused"}


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://bank.example/1", True),
        ("http://127.0.0.1:8765/bank/1", True),
        ("http://bank.example/1", False),
        ("http://127.0.0.1.evil.example/", False),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
    ],
)
def test_links_of_the_bank(url: str, *, safe: bool) -> None:
    assert rules.is_safe_link(url) is safe


def test_resolver_delays_spread_by_a_fifth() -> None:
    assert [rules.resolve_delay(n, 0.5) for n in range(7)] == [0, 2, 5, 10, 30, 60, 300]
    assert rules.resolve_delay(1, 0.0) == pytest.approx(1.6)
    assert rules.resolve_delay(1, 1.0) == pytest.approx(2.4)
    assert rules.resolve_delay(18, 0.5) == 3600


def test_polling_slows_down() -> None:
    assert [rules.poll_delay(s) for s in (0, 59.9, 60, 599, 600, 9000)] == [2, 2, 10, 10, 60, 60]
