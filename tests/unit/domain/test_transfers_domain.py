"""Rules of a transfer as pure functions: every border to the kopiyka (A10)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.account import Line, LineKind, LineStatus, Role
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.transfers import (
    TransferLimits,
    may_send,
    month_left,
    receiver_obstacle,
    sender_obstacle,
    sum_obstacle,
)

LINE = Line(
    "ln_1", LineKind.MOBILE, "+380670000001", "26000000001", "mine", LineStatus.ACTIVE, "t", "T"
)
LIMITS = TransferLimits(fee=Money(0))


@pytest.mark.parametrize(
    ("kopiykas", "rule"),
    [(99, "transferMin"), (1_00, ""), (1_000_00, ""), (1_000_01, "transferMax")],
)
def test_one_transfer(kopiykas: int, rule: str) -> None:
    found = sum_obstacle(Money(kopiykas), LIMITS, sent=Money(0), balance=None)
    assert (found.rule if found is not None else "") == rule


@pytest.mark.parametrize(
    ("sent", "kopiykas", "left"),
    [(1_900_00, 1_000_00, None), (2_800_00, 100_01, 100_00), (2_900_00, 1_00, 0)],
)
def test_a_month(sent: int, kopiykas: int, left: int | None) -> None:
    found = sum_obstacle(Money(kopiykas), LIMITS, sent=Money(sent), balance=None)
    assert (found.figure if found is not None else None) == (None if left is None else Money(left))


@pytest.mark.parametrize(("kopiykas", "code"), [(20_00, False), (20_01, True), (1_00, False)])
def test_a_code_is_asked_above_twenty(kopiykas: int, code: bool) -> None:  # noqa: FBT001 a table
    assert LIMITS.needs_code(Money(kopiykas)) is code


def test_the_fee_counts_against_the_balance_not_against_the_month() -> None:
    limits = replace(LIMITS, fee=Money(2_00))
    found = sum_obstacle(Money(100_00), limits, sent=Money(2_800_00), balance=Money(101_00))
    assert found is not None
    assert (found.rule, found.figure) == ("insufficientFunds", Money(1_00))
    assert sum_obstacle(Money(99_00), limits, sent=Money(2_800_00), balance=Money(101_00)) is None


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        (LINE, ""),
        (replace(LINE, kind=LineKind.HOME), "senderKind"),
        (replace(LINE, status=LineStatus.SUSPENDED), "senderStatus"),
        (replace(LINE, status=LineStatus.PENDING), "senderStatus"),
        (replace(LINE, advance_debt=Money(1)), "advanceDebt"),
        (replace(LINE, funded_by="account"), "senderFunded"),
        (replace(LINE, payment_type="contract"), ""),
    ],
)
def test_who_may_send(line: Line, rule: str) -> None:
    found = sender_obstacle(line)
    assert (found.rule if found is not None else "") == rule


@pytest.mark.parametrize(
    ("role", "may"),
    [
        (Role("mine", "26000000001", "owner"), True),
        (Role("mine", "root", "owner"), True),
        (Role("mine", "root", "coordinator"), True),
        (Role("mine", "26000000001", "selfManaged"), True),
        (Role("mine", "26000000002", "selfManaged"), False),
        (Role("mine", "26000000001", "user"), False),
        (Role("mine", "26000000001", "viewer"), False),
        (Role("family", "27000000001", "owner"), False),
    ],
)
def test_one_sends_from_ones_own_numbers_only(role: Role, may: bool) -> None:  # noqa: FBT001 a table
    assert may_send(LINE, (role,)) is may
    assert may_send(LINE, (Role("other", "x", "owner"), role)) is may
    assert not may_send(LINE, ())


@pytest.mark.parametrize(
    ("sender", "receiver", "rule"),
    [
        ("prepaid", "prepaid", ""),
        ("prepaid", "contract", "receiverContract"),
        ("contract", "prepaid", "senderContract"),
        ("contract", "own", ""),
        ("prepaid", "ownContract", ""),
        ("prepaid", "unknown", ""),
        ("contract", "unknown", "senderContract"),
        ("prepaid", "self", "self"),
    ],
)
def test_who_may_receive(sender: str, receiver: str, rule: str) -> None:
    payer = replace(LINE, payment_type=sender)
    other = replace(LINE, number="+380670000002", customer="other")
    known = {
        "prepaid": other,
        "contract": replace(other, payment_type="contract"),
        "own": replace(other, customer="mine"),
        "ownContract": replace(other, customer="mine", payment_type="contract"),
        "unknown": replace(other, number="+380670000003"),
        "self": payer,
    }[receiver]
    own = () if receiver == "unknown" else (payer, known)
    found = receiver_obstacle(payer, known.number, own)
    assert (found.rule if found is not None else "") == rule


@given(st.lists(st.integers(1, 1_100_00), max_size=40))
def test_no_order_of_transfers_passes_the_month(asked: list[int]) -> None:
    sent = Money(0)
    for kopiykas in asked:
        amount = Money(kopiykas)
        if sum_obstacle(amount, LIMITS, sent=sent, balance=None) is None:
            sent = sent + amount
    assert sent <= LIMITS.month_most
    left = month_left(LIMITS, sent)
    assert left is not None
    assert left + sent == LIMITS.month_most
