"""The result of a payment and its receipt, for every state of the journal (A9)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from fakes.operator import OLENA
from fakes.world import World
from kyivstar_desktop.domain.billing import ItemState
from kyivstar_desktop.domain.intents import Intent, IntentItem, IntentState
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.topup.flow_state import FlowInputs, derive_flow, page_of
from kyivstar_desktop.viewmodels.topup.form_page import (
    ReceiptReady,
)
from support.topup_desk import Desk, S, play

if TYPE_CHECKING:
    from support.speaking import WordsOf


# --- the receipt --------------------------------------------------------------------------------
def test_the_receipt(words_of: WordsOf) -> None:
    async def story(desk: Desk) -> None:
        assert desk.vm.receipt_text() is None
        desk.vm.receipt()
        await desk.pay()
        await desk.confirm()
        await desk.world.clock.advance(3)
        desk.vm.receipt()
        (ready,) = desk.effects.of(ReceiptReady)
        text = ready.receipt
        assert text.title == "Top-up receipt"
        assert text.ribbon == "DEMO: not real money"
        assert [(r[0][-2:], r[2], r[3]) for r in text.rows] == [
            ("01", "Credited", "₴200.00"),
            ("11", "Credited", "₴150.50"),
        ]
        facts = dict(text.facts)
        assert facts["Paid by"] == "•••• 4242"
        assert facts["Payment key"] == desk.row.key
        assert facts["Receipt no."].startswith("R-")
        assert dict(text.totals)["Total"] == "₴350.50"
        assert text.in_words == "Three hundred fifty hryvnias 50 kopiykas"
        assert text.file_name.startswith("kyivstar-2026-11-22-R-")
        assert "/" not in text.file_name
        with words_of("uk"):
            assert desk.vm.receipt_text().in_words == "Триста пʼятдесят гривень 50 копійок"

    play(story)


# --- every state of the journal has a page ------------------------------------------------------
def intent(state: IntentState, **changes: Any) -> Intent:
    now = World().clock.now()
    made = Intent(
        "in_1", "payment", "demo", "sub", "0b5e6f6e-0000-4000-8000-000000000001", "POST",
        "/payment", b"{}", Money(100_00), Money(0), "•4242",
        (IntentItem(1, OLENA, Money(100_00)),), state, now,
    )  # fmt: skip
    return replace(made, **changes)


@pytest.mark.parametrize(
    ("state", "page"),
    [
        (S.PLANNED, "sending"),
        (S.SENDING, "sending"),
        (S.NEEDS_CODE, "code"),
        (S.NEEDS_BANK, "bank"),
        (S.CONFIRMING, "code"),
        (S.PROCESSING, "result"),
        (S.UNKNOWN, "result"),
        (S.HANDED, "result"),
        (S.CONFIRMED, "result"),
        (S.REJECTED, "result"),
        (S.CANCELLED, "result"),
    ],
)
def test_pages_of_states(state: IntentState, page: str) -> None:
    row = intent(state)
    assert page_of(row) == page
    clock = World().clock
    shown = derive_flow(FlowInputs(row, 0.0))
    assert shown.page == page
    assert shown.headline
    assert shown.final == state.final
    assert shown.has_receipt == (state is S.CONFIRMED)
    left = replace(row, left_at=clock.now() + timedelta(seconds=1))
    assert page_of(left) == "result"
    safe = "No money was taken" in f"{shown.headline} {shown.headline_note}"
    assert not (safe and state in {S.UNKNOWN, S.HANDED, S.PROCESSING, S.CONFIRMED})


def test_charged_but_not_credited_yet() -> None:
    row = intent(S.PROCESSING)
    shown = derive_flow(FlowInputs(row, 0.0))
    assert shown.headline == "The card is charged, credit is in progress"
    assert shown.sums == (("Expected: 1", "₴100.00"), ("Charged to the card", "₴100.00"))
    assert (shown.results[0].stage, shown.results[0].tone) == (3, "info")


def test_a_company_account_is_named_as_it_is() -> None:
    row = intent(S.CONFIRMED, source="ТОВ «Ромашка»")
    assert derive_flow(FlowInputs(row, 0.0)).source == "ТОВ «Ромашка»"


def test_all_refunded_is_no_success() -> None:
    item = IntentItem(1, OLENA, Money(100_00), ItemState.REFUNDED)
    shown = derive_flow(FlowInputs(intent(S.CONFIRMED, items=(item,)), 0.0))
    assert shown.headline_tone == "warning"
    assert "credited: 0 of 1" in shown.headline
