"""What blocks paying is always said, and nothing else blocks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.billing import PaymentLimits
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.topup.card_state import CardInput
from kyivstar_desktop.viewmodels.topup.form_state import (
    NEW_CARD,
    FormInputs,
    RowInput,
    derive_form,
    made_card,
)
from support.topup_forms import (
    ACCOUNT,
    NOW,
    OTHER,
    OWN,
    SAVED,
    TODAY,
    filled,
    known,
    line,
)

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
