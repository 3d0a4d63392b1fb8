"""Lines of files as entries: guessed columns, dates, sums, numbers, and what cannot be read."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from kyivstar_desktop.domain.batch import RawCell, RawRow
from kyivstar_desktop.domain.company_moves import Move
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.reconcile import Entry
from kyivstar_desktop.domain.reconcile_books import (
    Book,
    Refusal,
    Roles,
    Why,
    bill_sign,
    guess_roles,
    in_doubt,
    number_in,
    own_charges,
    own_payments,
    read_day,
    read_line,
    with_role,
)

MONTH = date(2026, 11, 1)
NUMBER = "+380675550211"
BANK = Roles(day=0, amount=1, text=2, reference=3)
BILL = Roles(number=0, reason=1, offering=2, amount=3)


@pytest.mark.parametrize(
    ("titles", "roles"),
    [
        (("number", "reason", "offering", "amount"), BILL),
        (
            ("Дата операції", "№ док.", "Дебет", "Кредит", "Призначення платежу"),
            Roles(day=0, reference=1, debit=2, credit=3, text=4),
        ),
        (("Дата", "Сумма, грн", "Назначение платежа"), Roles(day=0, amount=1, text=2)),
        (("Date", "Amount", "Debit", "Credit"), Roles(day=0, debit=2, credit=3)),
        (("Телефон", "Вид нарахування", "Послуга", "Сума"), BILL),
        (("", "?"), Roles()),
    ],
)
def test_columns_are_guessed_by_their_words(titles: tuple[str, ...], roles: Roles) -> None:
    assert guess_roles(titles) == roles


def test_what_makes_a_book_readable() -> None:
    assert BANK.complete(Book.BANK)
    assert not BANK.complete(Book.BILL)
    assert BILL.complete(Book.BILL)
    assert not BILL.complete(Book.BANK)


def test_a_column_has_one_role() -> None:
    assert with_role(BANK, "number", 1) == Roles(day=0, number=1, text=2, reference=3)
    assert with_role(BANK, "text", None) == Roles(day=0, amount=1, reference=3)
    with pytest.raises(ValueError, match="role"):
        with_role(BANK, "colour", 1)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("05.11.2026", date(2026, 11, 5)),
        ("5/11/26", date(2026, 11, 5)),
        ("05.11.2026 14:05", date(2026, 11, 5)),
        ("2026-11-05", date(2026, 11, 5)),
        ("2026-11-05T14:05:00", date(2026, 11, 5)),
        ("31.02.2026", None),
        ("завтра", None),
        ("", None),
    ],
)
def test_days(text: str, day: date | None) -> None:
    assert read_day(text) == day


def line(*cells: str | RawCell) -> RawRow:
    return RawRow(7, cells)


def test_a_line_of_a_statement() -> None:
    text = "Поповнення рахунку 26000001000 згідно договору, у т.ч. ПДВ"
    made = read_line(line("05.11.2026", "1 234,50", text, "118"), BANK, Book.BANK, month=MONTH)
    assert made == Entry(
        "bank7", date(2026, 11, 5), Money(1234_50), "26000001000", "118", text, line=7
    )


@pytest.mark.parametrize(
    ("debit", "credit", "kopiykas"),
    [("100,00", "", 100_00), ("", "100,00", -100_00), ("0,00", "5", -5_00)],
)
def test_debit_and_credit_apart(debit: str, credit: str, kopiykas: int) -> None:
    roles = Roles(day=0, debit=1, credit=2)
    made = read_line(line("05.11.2026", debit, credit), roles, Book.BANK, month=MONTH)
    assert isinstance(made, Entry)
    assert made.amount == Money(kopiykas)


def test_a_minus_of_any_kind_is_money_that_came_back() -> None:
    for minus in "-\u2212\u2013":
        made = read_line(line("05.11.2026", f"{minus}7,00"), BANK, Book.BANK, month=MONTH)
        assert isinstance(made, Entry)
        assert made.amount == Money(-7_00)


def test_a_line_of_a_bill_stands_on_the_first() -> None:
    made = read_line(line(NUMBER, "tariffFee", "t_1", "225"), BILL, Book.BILL, month=MONTH)
    sign = bill_sign(NUMBER, "tariffFee", "t_1")
    assert made == Entry("bill7", MONTH, Money(225_00), NUMBER, sign, "", line=7)


@pytest.mark.parametrize(
    ("cells", "roles", "book", "why"),
    [
        (("", ""), BANK, Book.BANK, Refusal(7, Why.EMPTY)),
        (("вчора", "1"), BANK, Book.BANK, Refusal(7, Why.DAY, "вчора")),
        (("05.11.2026", "1e3"), BANK, Book.BANK, Refusal(7, Why.SUM, "1e3")),
        (
            ("05.11.2026", RawCell("formula", "=A1")),
            BANK,
            Book.BANK,
            Refusal(7, Why.FORMULA, "=A1"),
        ),
        (("12", "fee", "t", "1"), BILL, Book.BILL, Refusal(7, Why.NUMBER, "12")),
    ],
)
def test_a_line_that_cannot_be_read_is_named(
    cells: tuple[str | RawCell, ...], roles: Roles, book: Book, why: Refusal
) -> None:
    assert read_line(line(*cells), roles, book, month=MONTH) == why


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("за номер 067 555 02 11", ""),  # groups are not told from other figures
        ("за номер 0675550211", NUMBER),
        ("за 380675550211 і знову +380675550211", NUMBER),
        ("0675550211 та 0675550212", ""),
        ("рахунок 26000001000", "26000001000"),
        ("договір 12345678901234", ""),
    ],
)
def test_the_number_in_a_purpose(text: str, number: str) -> None:
    assert number_in(text) == number


def move(ident: str, change: int, reason: str, number: str = NUMBER, offering: str = "") -> Move:
    at = datetime(2026, 11, 5, 9, tzinfo=UTC)
    return Move(ident, at, number, "26000002001", reason, change, offering=offering)


def test_our_own_side() -> None:
    moves = [
        move("1", 500_00, "topupOther", number=""),
        move("2", 30_00, "topupCard"),
        move("3", 30_00, "topupAccount"),
        move("4", -225_00, "tariffFee", offering="t_1"),
        move("5", -1_00, "usage"),
        move("6", -2_00, "usage"),
        move("7", -9_00, "companyOut", number=""),
        move("8", 0, "usageIncluded"),
    ]
    assert [(e.id, e.number, e.amount) for e in own_payments(moves)] == [
        ("1", "26000002001", Money(500_00)),
        ("2", NUMBER, Money(30_00)),
    ]
    assert {e.reference: e.amount for e in own_charges(moves, month=date(2026, 11, 9))} == {
        bill_sign(NUMBER, "tariffFee", "t_1"): Money(225_00),
        bill_sign(NUMBER, "usage", ""): Money(3_00),
    }


def test_the_phone_goes_before_the_account_and_several_sums_are_in_doubt() -> None:
    heads = ["Особовий рахунок", "Номер телефону", "Вид", "Послуга", "Сума"]
    assert guess_roles(heads).number == 1
    assert not in_doubt(heads)
    assert in_doubt(["Номер", "Сума без ПДВ", "ПДВ", "Сума з ПДВ"])
    assert in_doubt(["Номер", "Абонплата, грн", "Всього, грн"])
    assert in_doubt(["Номер", "Сума, EUR"])
    assert not in_doubt(["Дата", "Дебет", "Кредит", "Сума"])
