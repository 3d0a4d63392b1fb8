"""Payments at the rules' own door: every card, every end, every refusal."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import Connection, select, update

from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.db.migrations import migrate
from kyivstar_sandbox.db.schema import entry, line
from kyivstar_sandbox.db.schema_identity import bound_code
from kyivstar_sandbox.db.schema_payments import payment, refund
from kyivstar_sandbox.model.errors import CodeRefused, NotFound
from kyivstar_sandbox.rules import (
    clocks,
    ledger,
    methods,
    payment_lists,
    payments,
    topup_lists,
    topups,
)
from kyivstar_sandbox.rules import settings as operator_settings
from kyivstar_sandbox.rules.payment_lists import Cut
from support import subscribers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

from support.books import (
    OTHER,
    PAYER,
    VISA,
    Run,
    asked_for,
    begin,
    card,
    check_books,
    main_of,
    refused,
    status,
    sum_of,
)


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    database = Database(str(tmp_path / "operator.db"))
    database.run(migrate)
    database.run(lambda conn: [subscribers.add_prepaid(conn, tail) for tail in ("01", "02")])
    yield database.run
    database.run(check_books)
    database.close_now()


@pytest.mark.parametrize(
    ("number", "end"),
    [
        (VISA, ("done", None)),
        ("5555555555554444", ("authorized", None)),
        ("4000000000000002", ("denied", "cardDeclined")),
        ("4000000000009995", ("denied", "cardFunds")),
        ("4000000000000069", ("denied", "cardExpired")),
        ("4000000000000119", ("authorized", None)),
        ("4000000000000341", ("authorized", None)),
        ("4000000000000127", ("done", None)),
    ],
)
def test_each_card_ends_as_its_number_says(
    run: Run, number: str, end: tuple[str, str | None]
) -> None:
    ident = run(lambda conn: begin(conn, number))
    assert run(lambda conn: status(conn, ident)) == ("pendingAuthorization", None)
    run(lambda conn: payments.confirmed(conn, ident))
    assert run(lambda conn: status(conn, ident)) == end


def test_money_of_two_numbers_arrives_once_and_a_second_right_code_adds_nothing(run: Run) -> None:
    ident = run(lambda conn: begin(conn, VISA))
    for _ in range(3):
        run(lambda conn: payments.confirmed(conn, ident))
    assert run(lambda conn: main_of(conn, "01")) == 20_000 - 7_500  # its unpaid package is paid
    assert run(lambda conn: main_of(conn, "02")) == 15_000 - 7_500
    assert run(lambda conn: ledger.balance(conn, "bank:card")) == -35_000
    row = run(lambda conn: payments.find(conn, ident))
    assert row.receipt.startswith("KS-")
    assert row.rrn.isdigit()


@pytest.mark.parametrize(
    ("number", "seconds"), [("5555555555554444", 10), ("4000000000000119", 120)]
)
def test_a_slow_bank_answers_on_the_security_clock(run: Run, number: str, seconds: int) -> None:
    ident = run(lambda conn: begin(conn, number))
    run(lambda conn: payments.confirmed(conn, ident))
    run(lambda conn: clocks.advance(conn, security=timedelta(seconds=seconds - 2)))
    assert run(lambda conn: payments.sweep(conn, clocks.security(conn))) == 0
    run(lambda conn: clocks.advance(conn, security=timedelta(seconds=2)))
    assert run(lambda conn: payments.sweep(conn, clocks.security(conn))) == 1
    assert run(lambda conn: status(conn, ident)) == ("done", None)


def test_bank_delay_of_the_settings_holds_every_card(run: Run) -> None:
    run(lambda conn: operator_settings.change(conn, {"bankDelay": "PT30S"}))
    ident = run(lambda conn: begin(conn, VISA))
    run(lambda conn: payments.confirmed(conn, ident))
    assert run(lambda conn: status(conn, ident)) == ("authorized", None)
    run(lambda conn: clocks.advance(conn, security=timedelta(seconds=30)))
    run(lambda conn: payments.sweep(conn, clocks.security(conn)))
    assert run(lambda conn: status(conn, ident)) == ("done", None)


@pytest.mark.parametrize(
    ("answer", "end"),
    [
        ("approve", ("done", None)),
        ("decline", ("failed", "bankRefused")),
        ("funds", ("failed", "cardFunds")),
        ("fault", ("failed", "bankFault")),
    ],
)
def test_a_stuck_payment_ends_by_the_control_surface_alone(
    run: Run, answer: str, end: tuple[str, str | None]
) -> None:
    ident = run(lambda conn: begin(conn, "4000000000000341"))
    assert refused(run, lambda conn: payments.bank_answer(conn, ident, answer)).status == 404
    run(lambda conn: payments.confirmed(conn, ident))
    run(lambda conn: clocks.advance(conn, security=timedelta(days=2)))
    assert run(lambda conn: payments.sweep(conn, clocks.security(conn))) == 0
    run(lambda conn: payments.bank_answer(conn, ident, answer))
    assert run(lambda conn: status(conn, ident)) == end
    assert refused(run, lambda conn: payments.bank_answer(conn, ident, answer)).status == 404


@pytest.mark.parametrize(
    ("answer", "end"),
    [
        ("approve", ("done", None)),
        ("decline", ("denied", "bankRefused")),
        ("funds", ("denied", "cardFunds")),
        ("fault", ("failed", "bankFault")),
    ],
)
def test_the_bank_page_decides_a_payment_without_a_code(
    run: Run, answer: str, end: tuple[str, str | None]
) -> None:
    ident = run(lambda conn: begin(conn, "4000000000003220"))
    row = run(lambda conn: payments.find(conn, ident))
    assert row.action == "open"
    assert run(lambda conn: conn.execute(select(bound_code)).all()) == []
    shown = run(lambda conn: payments.page(conn, row.authorization))
    assert (shown.payment, shown.amount, shown.card) == (ident, 35_000, "3220")
    run(lambda conn: payments.bank_answer(conn, ident, answer))
    assert run(lambda conn: status(conn, ident)) == end


def test_nobody_confirms_for_ten_minutes(run: Run) -> None:
    ident = run(lambda conn: begin(conn, VISA))
    run(lambda conn: clocks.advance(conn, security=timedelta(minutes=10)))
    late = refused(run, lambda conn: payments.confirmed(conn, ident))
    assert isinstance(late, CodeRefused)
    assert run(lambda conn: payments.sweep(conn, clocks.security(conn))) == 1
    assert run(lambda conn: status(conn, ident)) == ("canceled", "timeout")
    assert refused(run, lambda conn: payments.confirmed(conn, ident)).status == 400
    assert run(lambda conn: payments.sweep(conn, clocks.security(conn))) == 0


def test_wrong_codes_used_up_deny_it_and_move_nothing(run: Run) -> None:
    ident = run(lambda conn: begin(conn, VISA))
    run(lambda conn: payments.code_attempts_used(conn, ident))
    assert run(lambda conn: status(conn, ident)) == ("denied", "codeAttempts")
    run(lambda conn: payments.confirmed(conn, ident))
    assert run(lambda conn: status(conn, ident)) == ("denied", "codeAttempts")
    assert run(lambda conn: conn.execute(select(entry)).all()) == []


def test_the_last_item_of_card_0127_comes_back_with_its_topup_named(run: Run) -> None:
    ident = run(lambda conn: begin(conn, "4000000000000127"))
    run(lambda conn: payments.confirmed(conn, ident))
    who = subscribers.caller("p_01")
    cut = Cut([topups.every.c.payment == ident], False, 0, 10)
    rows, total = run(lambda conn: topup_lists.listed(conn, who, cut))
    assert total == 2
    assert {(row.item, row.status) for row in rows} == {("1", "completed"), ("2", "failed")}
    back, _ = run(lambda conn: payment_lists.refunds(conn, who, Cut([], True, 0, 10)))
    assert [(row.payment, row.amount) for row in back] == [(ident, 15_000)]
    assert run(lambda conn: main_of(conn, "02")) == 0


def test_a_number_that_ends_before_the_code_is_refunded(run: Run) -> None:
    ident = run(lambda conn: begin(conn, VISA))
    at = 1_000_000
    run(
        lambda conn: conn.execute(
            update(line)
            .where(line.c.id == "ln_02")
            .values(terminated_at=at, status="terminated", next_due_at=None)
        )
    )
    run(lambda conn: payments.confirmed(conn, ident))
    assert run(lambda conn: status(conn, ident)) == ("done", None)
    assert run(lambda conn: sum_of(conn, refund, refund.c.payment == ident)) == 15_000


@pytest.mark.parametrize(("points", "fee"), [(0, 0), (1, 4), (100, 350), (150, 525)])
def test_the_fee_is_rounded_up_and_said_before_anything_is_charged(
    run: Run, points: int, fee: int
) -> None:
    run(lambda conn: operator_settings.change(conn, {"cardFeeBasisPoints": points}))
    parts = ((PAYER, 20_000), (OTHER, 15_000))

    def wrong(conn: Connection) -> None:
        method = card(conn)
        wanted = asked_for(method, *parts, total=35_000 + fee + 1)
        payments.create(conn, subscribers.caller("p_01"), wanted, None)

    caught = refused(run, wrong)
    assert (caught.code, caught.detail) == ("feeChanged", {"fee_kop": fee})

    def right(conn: Connection) -> str:
        wanted = asked_for(card(conn), *parts, total=35_000 + fee)
        return payments.create(conn, subscribers.caller("p_01"), wanted, None)

    ident = run(right)
    run(lambda conn: payments.confirmed(conn, ident))
    assert run(lambda conn: ledger.balance(conn, "revenue:cardFee")) == fee
    assert run(lambda conn: ledger.balance(conn, "bank:card")) == -35_000 - fee


@pytest.mark.parametrize(
    ("parts", "code", "detail"),
    [
        (((PAYER, 99),), "limitExceeded", {"limit_kop": 100, "rule": "topupItemMin"}),
        (((PAYER, 1_000_001),), "limitExceeded", {"limit_kop": 1_000_000, "rule": "topupItemMax"}),
        (
            ((PAYER, 500), ("+380670000099", 500), ("26099999999", 500)),
            "numberNotServed",
            {"items": ["2", "3"]},
        ),
        (((PAYER, 500), (PAYER, 600)), "invalidBody", {"field": "paymentItem"}),
        (((PAYER, 500), ("26000000001", 600)), "invalidBody", {"field": "paymentItem"}),
    ],
)
def test_what_may_not_be_paid_leaves_nothing(
    run: Run, parts: tuple[tuple[str, int], ...], code: str, detail: dict[str, object]
) -> None:
    caught = refused(run, lambda conn: begin(conn, VISA, *parts))
    assert (caught.code, caught.detail) == (code, detail)
    assert run(lambda conn: conn.execute(select(payment)).all()) == []


def test_a_payment_is_limited_in_all(run: Run) -> None:
    def begin_many(conn: Connection) -> None:
        for tail in ("03", "04", "05", "06", "07", "08"):
            subscribers.add_prepaid(conn, tail)
        parts = [(f"+38067000000{tail}", 900_000) for tail in range(1, 9)]
        begin(conn, VISA, *parts)

    caught = refused(run, begin_many)
    assert caught.detail == {"limit_kop": 5_000_000, "rule": "paymentMax"}


def test_another_account_or_card_is_not_for_spending(run: Run) -> None:
    def from_other_account(conn: Connection) -> None:
        wanted = asked_for(card(conn), (PAYER, 500), account="26000000002")
        payments.create(conn, subscribers.caller("p_01"), wanted, None)

    assert refused(run, from_other_account).code == "forbiddenRole"
    method = run(card)

    def with_other_card(conn: Connection) -> None:
        wanted = asked_for(method, (PAYER, 500), account="26000000002")
        payments.create(conn, subscribers.caller("p_02"), wanted, None)

    assert isinstance(refused(run, with_other_card), NotFound)


def test_a_one_time_card_dies_after_fifteen_minutes_and_is_never_listed(run: Run) -> None:
    method = run(lambda conn: card(conn, saved=False))
    who = subscribers.caller("p_01")
    assert run(lambda conn: methods.listed(conn, who)) == []
    assert run(lambda conn: methods.find(conn, who, method)).id == method
    run(lambda conn: clocks.advance(conn, business=timedelta(minutes=15)))
    assert isinstance(refused(run, lambda conn: methods.find(conn, who, method)), NotFound)


def test_a_card_in_use_stays_until_its_payment_ends(run: Run) -> None:
    def pay(conn: Connection) -> tuple[str, str]:
        method = card(conn)
        wanted = asked_for(method, (PAYER, 5_000))
        return method, payments.create(conn, subscribers.caller("p_01"), wanted, None)

    method, ident = run(pay)
    who = subscribers.caller("p_01")
    caught = refused(run, lambda conn: methods.remove(conn, who, method))
    assert (caught.code, caught.detail) == ("inUse", {"payment": ident})
    run(lambda conn: payments.confirmed(conn, ident))
    run(lambda conn: methods.remove(conn, who, method))
    assert isinstance(refused(run, lambda conn: methods.find(conn, who, method)), NotFound)


def test_one_correlator_pays_once_for_ever(run: Run) -> None:
    key = "8e03978e-40d5-43dd-bc93-6894a57f9324"
    first = run(lambda conn: begin(conn, VISA, key=key))
    caught = refused(run, lambda conn: begin(conn, VISA, key=key))
    assert (caught.code, caught.detail) == ("duplicateRequest", {"id": first})


def test_the_sms_names_the_sum_the_fee_and_the_recipients(run: Run) -> None:
    run(lambda conn: operator_settings.change(conn, {"cardFeeBasisPoints": 100}))

    def pay(conn: Connection) -> str:
        wanted = asked_for(card(conn), (OTHER, 20_000), ("26000000001", 15_000), total=35_350)
        return payments.create(conn, subscribers.caller("p_01"), wanted, None)

    ident = run(pay)
    text = run(lambda conn: payments.code_text(conn, ident, "904417"))
    assert text == (
        "Код 904417. Оплата 353,50 ₴ (комісія 3,50 ₴), 2 номери: 067***0002, рах. 26000000001."
        " Нікому не кажіть"
    )


def test_the_digest_changes_with_every_part_of_the_payment(run: Run) -> None:
    ident = run(lambda conn: begin(conn, VISA))
    before = run(lambda conn: payments.digest_of(conn, ident))
    assert run(lambda conn: payments.find(conn, ident)).digest == before
    run(lambda conn: conn.execute(update(payment).where(payment.c.id == ident).values(fee=1)))
    assert run(lambda conn: payments.digest_of(conn, ident)) != before
