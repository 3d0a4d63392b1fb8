"""The card of a top-up, the fee, the total and what blocks paying."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.domain.cards import NewCard
from kyivstar_desktop.domain.errors import Offline, StorageTrouble
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.topup import form
from kyivstar_desktop.viewmodels.topup.card_state import CardInput
from kyivstar_desktop.viewmodels.topup.form_state import (
    NEW_CARD,
    RowInput,
    derive_form,
    made_card,
)
from support.topup_forms import (
    GOOD,
    OTHER,
    OWN,
    SAVED,
    N,
    filled,
    with_card,
)

if TYPE_CHECKING:
    from support.speaking import WordsOf


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


def test_an_unknown_fee_is_told_at_the_next_step(words_of: WordsOf) -> None:
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
