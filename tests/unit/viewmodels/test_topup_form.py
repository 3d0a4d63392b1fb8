"""Rows of a top-up: every bad number and sum at its place (A7)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.domain.billing import Part, PaymentLimits
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.topup import form
from kyivstar_desktop.viewmodels.topup.form_state import (
    FormInputs,
    RowInput,
    derive_form,
)
from support.topup_forms import (
    ACCOUNT,
    OTHER,
    OWN,
    TODAY,
    N,
    filled,
    known,
    line,
    one_row,
)

if TYPE_CHECKING:
    from support.speaking import WordsOf


# --- sums ---------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("typed", "kopiykas"),
    [
        ("1234,50", 1_234_50),
        ("1234.50", 1_234_50),
        (f"1{N}234,50", 1_234_50),
        ("1\u202f234,50", 1_234_50),
        ("1 234,50", 1_234_50),
        ("1,234.50", 1_234_50),
        ("100", 100_00),
        ("100 ₴", 100_00),
        ("0,5", None),
        ("1", 1_00),
        ("0,99", None),
        ("10000,00", 10_000_00),
        ("10000,01", None),
        ("0", None),
        ("", None),
        ("-100", None),
        ("−100", None),
        ("+100", None),
        ("1,005", None),
        ("1e3", None),
        ("1,234", None),
        ("сто", None),
        ("١٠٠", None),
        ("１００", None),
        ("100,00,00", None),
        ("1 00", None),
        ("NaN", None),
    ],
)
def test_sums(typed: str, kopiykas: int | None) -> None:
    shown = derive_form(one_row(OWN, typed))
    if kopiykas is None:
        assert shown.rows[0].sum_error == "Enter an amount from ₴1.00 to ₴10,000.00"
        assert shown.rows[0].number_error == ""
        assert shown.blockers == "To pay, complete: the sum in row 1."
        assert not shown.can_pay
    else:
        assert shown.rows[0].part == Part(OWN, Money(kopiykas))
        assert shown.rows[0].sum_error == ""
        assert shown.can_pay


def test_the_words_of_a_bad_sum_in_ukrainian(words_of: WordsOf) -> None:
    with words_of("uk"):
        shown = derive_form(one_row(OWN, "0"))
        assert shown.rows[0].sum_error == f"Введіть суму від 1,00{N}₴ до 10{N}000,00{N}₴"


def test_limits_are_the_operators() -> None:
    limits = PaymentLimits(Money(5_00), Money(50_00), Money(60_00), 2)
    assert "from ₴5.00 to ₴50.00" in derive_form(filled(limits=limits)).rows[0].sum_error
    rows = (RowInput(1, OWN, "40"), RowInput(2, OTHER, "20,01"))
    assert (
        derive_form(filled(limits=limits, rows=rows)).blockers == "One payment is at most ₴60.00."
    )
    three = (*rows, RowInput(3, "+380670000012", "5"))
    many = derive_form(filled(limits=replace(limits, payment_max=Money(90_00)), rows=three))
    assert many.blockers == "One payment has at most 2 rows."
    assert many.batch_hint == "More than 2 rows: use batch operations"


# --- recipients ---------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("typed", "recipient", "error"),
    [
        ("067 000 00 01", OWN, ""),
        ("80670000001", OWN, ""),
        (OTHER, OTHER, ""),
        ("0500000001", "+380500000001", ""),
        (ACCOUNT, ACCOUNT, ""),
        ("2600 0000 014", ACCOUNT, ""),
        ("", None, "Type a number"),
        ("067 000 00 0", None, "1 digit more"),
        ("067 000 00", None, "2 digits more"),
        ("067 000 00 011", None, "A number has 9 digits after +380"),
        ("067 abc", None, "A number consists of digits"),
        ("+48 600 100 200", None, "Ukrainian numbers only"),
        ("044 234 56 78", None, "This is a landline"),
        ("٠٦٧٠٠٠٠٠٠١", None, "A number consists of digits"),
    ],
)
def test_recipients(typed: str, recipient: str | None, error: str) -> None:
    shown = derive_form(one_row(typed))
    row = shown.rows[0]
    assert row.number_error == error
    assert (row.part.recipient if row.part else None) == recipient
    assert shown.can_pay == (recipient is not None)
    if recipient is None:
        assert shown.blockers == "To pay, complete: the number in row 1."


def test_nobody_is_corrected_while_typing() -> None:
    typing = FormInputs(TODAY, rows=(RowInput(1, "067", "0"),))
    row = derive_form(typing).rows[0]
    assert (row.number_error, row.sum_error) == ("", "")
    assert row.fact == "7 digits more"
    pressed = derive_form(replace(typing, pressed=True)).rows[0]
    assert (pressed.number_error, bool(pressed.sum_error)) == ("7 digits more", True)


def test_a_left_number_is_grouped() -> None:
    assert derive_form(one_row("0670000001")).rows[0].shown == f"+380{N}67{N}000{N}00{N}01"
    typing = FormInputs(TODAY, rows=(RowInput(1, "0670000001"),))
    assert derive_form(typing).rows[0].shown == "0670000001"


@pytest.mark.parametrize(
    ("owner", "shown"),
    [
        ("Коваленко Олена Петрівна", "Коваленко Олена"),
        ("Олена Коваленко", "Олена Коваленко"),
        ("ТОВ Ромашка Плюс", "ТОВ Ромашка Плюс"),
        ("Мама", "Мама"),
    ],
)
def test_a_row_names_the_owner_shortly(owner: str, shown: str) -> None:
    assert derive_form(filled(lines=(line(OWN, owner),))).rows[0].name == shown


def test_a_number_stands_once() -> None:
    rows = (RowInput(1, OWN, "10"), RowInput(2, "067 000 00 01", "20"), RowInput(3, OTHER, "5"))
    shown = derive_form(filled(rows=rows))
    assert [r.number_error for r in shown.rows] == ["", "This number is already in the list", ""]
    assert shown.rows[1].part is None
    assert shown.blockers == "To pay, complete: the number in row 2."


def test_each_incomplete_row_is_named() -> None:
    rows = (RowInput(1, "067", "10"), RowInput(2, OWN, "x"), RowInput(3))
    blockers = derive_form(filled(rows=rows)).blockers
    assert blockers == (
        "To pay, complete: the number in row 1, the sum in row 2, the number in row 3."
    )


def test_own_numbers_are_offered_until_taken() -> None:
    lines = (line(OWN, "Олена"), line(OTHER))
    shown = derive_form(filled(lines=lines))
    assert shown.own == ((OTHER, f"+380{N}67{N}000{N}00{N}11 · LOVE UA"),)
    assert shown.rows[0].name == "Олена"
    assert derive_form(filled(lines=lines, known={OWN: known(OWN, 90_50)})).rows[0].fact == (
        "balance ₴90.50"
    )
    assert derive_form(filled(lines=lines, known={OWN: known(OWN, None)})).rows[0].fact == "LOVE UA"


def test_verdict_on_the_next_charge() -> None:
    short = {OWN: Money(84_50)}

    def badge(typed: str) -> tuple[str, str]:
        row = derive_form(replace(one_row(OWN, typed), short=short)).rows[0]
        return row.badge, row.tone

    assert badge("84,49") == ("Short by ₴84.50", "info")
    assert badge("84,50") == ("Enough for the charge", "ok")
    assert badge("") == ("Short by ₴84.50", "info")
    assert derive_form(one_row(OWN)).rows[0].badge == ""


def test_cover_all_fills_exactly_what_is_missing() -> None:
    rows = (RowInput(1, OWN, ""), RowInput(2, OTHER, "7"))
    form_now = filled(rows=rows, short={OWN: Money(84_50)})
    assert derive_form(form_now).can_cover
    covered = form.cover_all(form_now)
    assert [r.sum_typed for r in covered.rows] == ["84.50", "7"]
    tiny = form.cover_all(replace(form_now, short={OWN: Money(30)}))
    assert tiny.rows[0].sum_typed == "1.00", "never under the operator's minimum"
    assert not derive_form(filled()).can_cover


def test_a_repeated_payment_is_a_question_until_kept() -> None:
    asked = filled(repeats=frozenset({OWN}))
    shown = derive_form(asked)
    assert "not finished yet" in shown.rows[0].question
    assert (shown.rows[0].badge, shown.rows[0].tone) == ("Not finished", "warning")
    assert shown.blockers == "To pay, complete: the question in row 1."
    kept = form.with_row(asked, 1, lambda row: replace(row, kept=True))
    assert derive_form(kept).can_pay


# --- rows ---------------------------------------------------------------------------------------
def test_rows_come_and_go() -> None:
    one = form.add_row(FormInputs(TODAY), OWN, Money(84_50))
    assert [(r.id, r.typed, r.sum_typed) for r in one.rows] == [(1, OWN, "84.50")]
    two = form.add_row(one)
    assert [r.id for r in two.rows] == [1, 2]
    named = form.add_row(two, OTHER)
    assert [r.typed for r in named.rows] == [OWN, OTHER], "the empty row is taken first"
    assert [r.typed for r in form.remove_row(named, 1).rows] == [OTHER]
    emptied = form.remove_row(form.remove_row(named, 1), 2)
    assert [(r.typed, r.sum_typed) for r in emptied.rows] == [("", "")]
    assert [r.sum_typed for r in form.sum_for_all(named, Money(200_00)).rows] == ["200.00"] * 2


def test_a_pasted_list() -> None:
    text = f"067 000 00 11\n+380670000012; {OWN}\tабв,12345\n067-000-00-11\n\n"
    start = filled(rows=(RowInput(1, OWN, "50"),))
    changed, added, refused = form.paste_numbers(start, text)
    assert [(r.typed, r.sum_typed) for r in changed.rows] == [
        (OWN, "50"),
        (OTHER, "50.00"),
        ("+380670000012", "50.00"),
    ]
    assert (added, refused) == (2, ("абв", "12345"))
