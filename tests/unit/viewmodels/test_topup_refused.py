"""A payment that never was, or of which nobody knows yet."""

from __future__ import annotations

import pytest

from fakes.clock import settle
from fakes.operator import OLENA
from fakes.operator_money import NOT_SERVED
from kyivstar_desktop.domain.errors import (
    Offline,
    Refused,
    ServerTrouble,
    StorageTrouble,
)
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.topup.form_page import (
    ClearCard,
    Focus,
)
from support.topup_desk import PAN, Desk, S, play


# --- refused before there is a payment ----------------------------------------------------------
@pytest.mark.parametrize("field", ["cardNumber", "expirationDate", "nameOnCard", "cvv"])
def test_the_tokeniser_names_the_field(field: str) -> None:
    async def story(desk: Desk) -> None:
        refused = Refused("invalidCard", {"field": field}, status=400)
        desk.world.operator.fail_next("tokenise", refused)
        await desk.pay()
        assert desk.page == "form"
        assert desk.vm.inputs.form.card.cvv == ""
        assert desk.vm.inputs.form.card.pan == PAN
        assert desk.effects.of(ClearCard) == [ClearCard(only_cvv=True)]
        assert desk.effects.of(Focus)[-1].name == field
        assert not desk.form.can_pay
        assert desk.payments == []
        assert desk.world.vault.journal.disk.rows == {}
        assert desk.form.banner is None
        desk.card()
        desk.vm.pay()
        await settle()
        assert desk.page == "code"

    play(story)


@pytest.mark.parametrize(
    ("error", "tries", "title"),
    [
        (Offline("refused"), 1, "No connection to the operator"),
        (ServerTrouble(500), 3, "Fault on the operator's side"),
    ],
)
def test_a_silent_tokeniser_costs_the_cvv_only(error: Exception, tries: int, title: str) -> None:
    async def story(desk: Desk) -> None:
        desk.world.operator.fail_next("tokenise", error, times=tries)
        await desk.pay()
        assert desk.page == "form"
        assert desk.form.banner.title == title
        assert desk.vm.inputs.form.card.cvv == ""
        assert desk.world.vault.journal.disk.rows == {}
        desk.world.accounts.reached()
        desk.card()
        desk.vm.pay()
        await settle()
        assert desk.page == "code"
        assert desk.form.banner is None

    play(story)


def test_a_full_disk_sends_no_money() -> None:
    async def story(desk: Desk) -> None:
        desk.world.vault.journal.full = StorageTrouble("full")
        await desk.pay()
        assert desk.page == "form"
        assert desk.form.banner.title == "The disk is full: payments are off"
        assert desk.world.operator.sent_to("send") == []
        desk.world.vault.journal.full = None
        desk.card()
        desk.vm.pay()
        await settle()
        assert desk.page == "code"
        assert desk.form.banner is None

    play(story)


@pytest.mark.parametrize(
    ("refused", "title"),
    [
        (Refused("feeChanged", {"fee": Money(1_50)}), "The fee has changed: now ₴1.50"),
        (
            Refused("limitExceeded", {"limit": Money(300_00)}),
            "Over the operator's limit of ₴300.00",
        ),
    ],
)
def test_the_operator_refuses_the_payment(refused: Refused, title: str) -> None:
    async def story(desk: Desk) -> None:
        desk.world.operator.fail_next("send", refused)
        await desk.pay()
        assert desk.page == "result"
        assert desk.row.state is S.REJECTED
        assert desk.flow.banner.title == title
        assert "No money was taken" in desk.flow.banner.advice

    play(story)


def test_a_number_that_is_not_served() -> None:
    async def story(desk: Desk) -> None:
        await desk.pay((OLENA, "20"), (NOT_SERVED, "30"))
        assert desk.row.state is S.REJECTED
        assert desk.flow.banner.title == "The operator does not serve this number"
        assert desk.world.operator.ledger == []

    play(story)


# --- unknown ------------------------------------------------------------------------------------
def test_an_unknown_outcome_is_said_and_resolved_with_the_same_key() -> None:
    async def story(desk: Desk) -> None:
        desk.world.operator.fail_next("send", ServerTrouble(502), after=True)
        desk.world.operator.fail_next("payment_by_key", ServerTrouble(502), times=2)
        await desk.pay()
        assert desk.row.state is S.UNKNOWN
        assert desk.page == "result"
        assert desk.flow.headline == "The outcome is not known yet, we are finding out"
        assert "never sent with a new key" in desk.flow.headline_note
        assert ("Charged to the card", "—") in desk.flow.sums
        assert {r.word for r in desk.flow.results} == {"Unknown, being checked"}
        await desk.world.clock.advance(120)
        assert desk.page == "code"
        assert len(desk.payments) == 1
        await desk.confirm()
        assert desk.flow.headline_tone == "ok"

    play(story)
