"""The form of a top-up: every bad value at its place; what blocks paying is always said (A7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.account import (
    Bucket,
    BucketKind,
    Line,
    LineKind,
    LineMoney,
    LineStatus,
)
from kyivstar_desktop.domain.billing import Part, PaymentLimits
from kyivstar_desktop.domain.cards import Brand, NewCard, SavedCard
from kyivstar_desktop.domain.errors import Offline, StorageTrouble
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.topup import form
from kyivstar_desktop.viewmodels.topup.card_state import CardInput
from kyivstar_desktop.viewmodels.topup.form_state import (
    NEW_CARD,
    FormInputs,
    RowInput,
    derive_form,
    made_card,
)

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
OWN, OTHER, ACCOUNT = "+380670000001", "+380670000011", "26000000014"
N = "\u00a0"
GOOD = CardInput("4242 4242 4242 4242", "08/31", "Olena Ivanenko", "123")
SAVED = SavedCard("pm_1", Brand.VISA, "4242", date(2028, 8, 31), preferred=True)


def line(number: str, owner: str = "") -> Line:
    return Line(
        f"ln_{number[-4:]}", LineKind.MOBILE, number, ACCOUNT, "c", LineStatus.ACTIVE, "t",
        "LOVE UA", owner=owner,
    )  # fmt: skip


def known(number: str, money: int | None) -> LineMoney:
    main = Bucket("b", BucketKind.MAIN, "", "UAH", Money(money)) if money is not None else None
    return LineMoney(line(number), (main,) if main is not None else ())


def filled(**changes: object) -> FormInputs:
    """A form that can be paid."""
    rows = (RowInput(1, OWN, "100", touched=True, sum_touched=True),)
    return replace(FormInputs(TODAY, rows=rows, card=GOOD, fee=Money(0)), **changes)


def one_row(typed: str, sum_typed: str = "100") -> FormInputs:
    return filled(rows=(RowInput(1, typed, sum_typed, touched=True, sum_touched=True),))


def with_card(**changes: str) -> FormInputs:
    names = frozenset({"cardNumber", "expirationDate", "nameOnCard", "cvv"})
    return filled(card=replace(GOOD, seen=names, **changes))


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


def test_the_words_of_a_bad_sum_in_ukrainian(words_of) -> None:
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


# --- the card -----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("field", "value", "place", "error", "blocker"),
    [
        ("pan", "", "pan", "Check the card number", "the card number"),
        ("pan", "4242 4242 4242 4241", "pan", "Check the card number", "the card number"),
        ("pan", "4242 4242 4242", "pan", "Check the card number", "the card number"),
        ("pan", "4" * 20, "pan", "Check the card number", "the card number"),
        ("pan", "4242-4242-4242-424x", "pan", "Check the card number", "the card number"),
        ("pan", "٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢", "pan", "Check the card number", "the card number"),
        ("expiry", "", "expiry", "Month and year, as on the card", "the card's expiry"),
        ("expiry", "13/31", "expiry", "Month and year, as on the card", "the card's expiry"),
        ("expiry", "10/26", "expiry", "The card has expired", "the card's expiry"),
        ("expiry", "11/25", "expiry", "The card has expired", "the card's expiry"),
        ("holder", "", "holder", "In Latin letters, as on the card", "the holder's name"),
        ("holder", "Олена", "holder", "In Latin letters, as on the card", "the holder's name"),
        ("holder", "OLENA 2", "holder", "In Latin letters, as on the card", "the holder's name"),
        ("cvv", "", "cvv", "Check the CVV", "the CVV"),
        ("cvv", "12", "cvv", "Check the CVV", "the CVV"),
        ("cvv", "1234", "cvv", "Check the CVV", "the CVV"),
        ("cvv", "12a", "cvv", "Check the CVV", "the CVV"),
    ],
)
def test_card_fields(field: str, value: str, place: str, error: str, blocker: str) -> None:
    form_now = with_card(**{field: value})
    shown = derive_form(form_now)
    assert getattr(shown, f"{place}_error") == error
    others = {"pan", "expiry", "holder", "cvv"} - {place}
    assert all(getattr(shown, f"{other}_error") == "" for other in others)
    assert shown.blockers == f"To pay, complete: {blocker}."
    assert made_card(form_now) is None


def test_a_good_card() -> None:
    form_now = with_card(pan="5555 5555 5555 4444", expiry="11/26")
    shown = derive_form(form_now)
    assert (shown.brand, shown.can_pay) == ("Mastercard", True)
    card = made_card(form_now)
    assert isinstance(card, NewCard)
    assert (card.pan, card.expiry, card.holder) == (
        "5555555555554444",
        date(2026, 11, 30),
        "OLENA IVANENKO",
    )
    for secret in (card.pan, "123"):
        assert secret not in repr(form_now)
        assert secret not in repr(card)


def test_american_express_has_four_digits() -> None:
    assert derive_form(with_card(pan="3782 822463 10005", cvv="1234")).can_pay
    assert derive_form(with_card(pan="3782 822463 10005", cvv="123")).cvv_error == "Check the CVV"


def test_an_untouched_card_field_is_silent_but_blocks() -> None:
    shown = derive_form(filled(card=CardInput()))
    errors = (shown.pan_error, shown.expiry_error, shown.holder_error, shown.cvv_error)
    assert errors == ("", "", "", "")
    assert shown.blockers == (
        "To pay, complete: the card number, the card's expiry, the holder's name, the CVV."
    )


@pytest.mark.parametrize("name", ["cardNumber", "expirationDate", "nameOnCard", "cvv"])
def test_a_field_that_the_tokeniser_refused_is_named(name: str) -> None:
    shown = derive_form(filled(card=replace(GOOD, refused=name)))
    named = {
        "cardNumber": shown.pan_error,
        "expirationDate": shown.expiry_error,
        "nameOnCard": shown.holder_error,
        "cvv": shown.cvv_error,
    }
    assert [key for key, text in named.items() if text] == [name]
    assert not shown.can_pay


def test_saved_cards() -> None:
    old = replace(SAVED, id="pm_2", last4="0002", expiry=date(2026, 10, 31))
    form_now = filled(saved=(SAVED, old), method="pm_1", card=CardInput())
    shown = derive_form(form_now)
    assert [(m.id, m.title, m.note, m.usable) for m in shown.methods] == [
        ("pm_1", "Card •••• 4242", "Visa, until 08/28", True),
        ("pm_2", "Card •••• 0002", "Visa, expired", False),
        (NEW_CARD, "New card", "of any bank", True),
    ]
    assert shown.can_pay
    assert made_card(form_now) == SAVED
    expired = derive_form(replace(form_now, method="pm_2"))
    assert expired.blockers == "To pay, complete: the payment method."
    gone = derive_form(replace(form_now, method="pm_9"))
    assert gone.blockers == "To pay, complete: the payment method."


def test_wiping_leaves_no_card() -> None:
    assert form.wiped(filled()).card == CardInput()
    kept = form.wiped(filled(), keep_names=True).card
    assert (kept.pan, kept.cvv, kept.holder) == ("", "", "Olena Ivanenko")


# --- totals -------------------------------------------------------------------------------------
def test_fee_and_total() -> None:
    rows = (RowInput(1, OWN, "200"), RowInput(2, OTHER, "150,50"))
    shown = derive_form(filled(rows=rows, fee=Money(3_51)))
    assert (shown.amount, shown.fee) == ("₴350.50", "₴3.51")
    assert shown.total_whole + shown.total_rest == "₴354.01"
    assert shown.pay_text == "Pay ₴354.01"
    assert shown.count_text == "Together for 2 numbers"
    assert shown.summary == (
        (f"+380{N}67{N}000{N}00{N}01", "₴200.00"),
        (f"+380{N}67{N}000{N}00{N}11", "₴150.50"),
    )


def test_an_unknown_fee_is_told_at_the_next_step(words_of) -> None:
    assert derive_form(filled(fee=None)).fee == "told at the next step"
    with words_of("uk"):
        shown = derive_form(filled(fee=Money(0)))
        assert shown.pay_text == f"Сплатити 100,00{N}₴"


def test_an_incomplete_row_is_in_the_summary_without_a_sum() -> None:
    shown = derive_form(filled(rows=(RowInput(1, OWN, "10"), RowInput(2, "067", "20"))))
    assert shown.summary[1] == ("number 2, not complete", "—")
    assert shown.amount == "₴10.00"


@pytest.mark.parametrize(
    ("changes", "blockers"),
    [
        ({"offline": True}, "No connection: money is sent only with a connection."),
        (
            {"journal": StorageTrouble("damaged")},
            "Local data are damaged, loading again",
        ),
    ],
)
def test_what_blocks_a_whole_form(changes: dict[str, object], blockers: str) -> None:
    shown = derive_form(filled(**changes))
    assert (shown.blockers, shown.can_pay) == (blockers, False)


def test_trouble_of_the_last_press_is_a_banner_and_does_not_block() -> None:
    shown = derive_form(filled(trouble=Offline("refused")))
    assert shown.banner is not None
    assert shown.banner.title == "No connection to the operator"
    assert shown.can_pay
    full = derive_form(filled(journal=StorageTrouble("full")))
    assert full.banner is not None
    assert "payments are off" in full.banner.title
    assert derive_form(filled()).banner is None


def test_a_running_payment_cannot_be_pressed_again() -> None:
    shown = derive_form(filled(busy=True))
    assert (shown.can_pay, shown.blockers) == (False, "")


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


# --- blockers and can_pay agree -----------------------------------------------------------------
NUMBERS = st.sampled_from(
    ["", "067", OWN, "067 000 00 01", OTHER, "0670000012", ACCOUNT, "abc", "+48600100200"]
)
SUMS = st.sampled_from(["", "0", "1", "100", "1e3", "10000", "10000,01", "84,50", "-5"])
ROWS = st.lists(
    st.builds(
        RowInput,
        st.just(0),
        NUMBERS,
        SUMS,
        st.booleans(),
        st.booleans(),
        st.booleans(),
    ),
    min_size=1,
    max_size=7,
)
CARDS = st.builds(
    CardInput,
    st.sampled_from(["", "4242424242424242", "4242424242424241", "378282246310005"]),
    st.sampled_from(["", "08/31", "10/26", "99/99"]),
    st.sampled_from(["", "OLENA IVANENKO", "Олена"]),
    st.sampled_from(["", "123", "1234", "xyz"]),
    refused=st.sampled_from(["", "cvv", "cardNumber"]),
)
FORMS = st.builds(
    FormInputs,
    st.just(TODAY),
    ROWS.map(lambda rows: tuple(replace(r, id=n) for n, r in enumerate(rows, 1))),
    st.sampled_from([NEW_CARD, "pm_1", "pm_2", "pm_9"]),
    CARDS,
    st.just((SAVED, replace(SAVED, id="pm_2", expiry=date(2026, 1, 31)))),
    limits=st.just(PaymentLimits(payment_max=Money(15_000_00), items=5)),
    fee=st.sampled_from([None, Money(0), Money(2_50)]),
    repeats=st.sampled_from([frozenset(), frozenset({OWN})]),
    offline=st.booleans(),
    pressed=st.booleans(),
)


@given(FORMS)
def test_blockers_and_can_pay_always_agree(form_now: FormInputs) -> None:
    shown = derive_form(form_now)
    assert shown.can_pay == (shown.blockers == "")
    if not shown.can_pay:
        return
    parts = [row.part for row in shown.rows]
    limits = form_now.limits
    assert all(part is not None for part in parts)
    recipients = [part.recipient for part in parts if part is not None]
    assert len(set(recipients)) == len(recipients) <= limits.items
    amounts = [part.amount for part in parts if part is not None]
    assert all(limits.item_min <= amount <= limits.item_max for amount in amounts)
    assert sum(amounts, Money(0)) <= limits.payment_max
    assert made_card(form_now) is not None
    assert not any(row.number_error or row.sum_error or row.question for row in shown.rows)


@given(FORMS)
def test_after_a_press_each_blocker_stands_at_its_field(form_now: FormInputs) -> None:
    shown = derive_form(replace(form_now, pressed=True))
    said = (
        *(r.number_error for r in shown.rows),
        *(r.sum_error for r in shown.rows),
        *(r.question for r in shown.rows),
        shown.pan_error,
        shown.expiry_error,
        shown.holder_error,
        shown.cvv_error,
    )
    if shown.blockers.startswith("To pay, complete: the") and "method" not in shown.blockers:
        assert any(said)
    if shown.can_pay:
        assert not any(said)


def test_a_charge_date_gives_no_badge_without_a_shortage() -> None:
    later = NOW + timedelta(days=3)
    rich = replace(known(OWN, 500_00), line=replace(line(OWN), active_until=later))
    assert derive_form(filled(known={OWN: rich})).rows[0].badge == ""
