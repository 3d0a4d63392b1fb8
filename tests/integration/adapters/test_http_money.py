"""Cards and payments over the wire: exact bytes out, nothing half-understood in."""

from __future__ import annotations

import json
from copy import deepcopy
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from kyivstar_desktop.domain.billing import ItemState, PaymentStatus
from kyivstar_desktop.domain.cards import Brand, NewCard
from kyivstar_desktop.domain.errors import (
    AppError,
    BadReply,
    NetworkGate,
    Offline,
    Refused,
    ServerTrouble,
    StepUpNeeded,
    Throttled,
    TimedOut,
)
from kyivstar_desktop.domain.intents import Intent, IntentItem, IntentState
from kyivstar_desktop.domain.money import ZERO, Money
from support.calling import Answering, operator_at, run
from support.raw_http import RawServer, Seen, answer

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable

    import httpx2

    from kyivstar_desktop.services.ports import MoneyPort

KEY = "8e03978e-40d5-43dd-bc93-6894a57f9324"
CARD = NewCard("4242424242424242", date(2028, 12, 31), "OLENA IVANENKO", "123")
PARTS = (("+380670000001", Money(200_00)), ("26000000014", Money(150_00)))
PAYMENT = {
    "id": "pay_01JD",
    "@type": "ConfirmablePayment",
    "correlatorId": KEY,
    "account": {"id": "26000000001"},
    "paymentMethod": {"id": "pm_01JD", "name": "Картка •4242"},
    "amount": {"unit": "UAH", "value": 350},
    "feeAmount": {"unit": "UAH", "value": 0},
    "totalAmount": {"unit": "UAH", "value": 350},
    "status": "pendingAuthorization",
    "statusDate": "2026-11-22T18:36:00.000Z",
    "paymentItem": [
        {
            "id": "1",
            "item": {"id": "+380670000001", "@referredType": "LogicalResource"},
            "totalAmount": {"unit": "UAH", "value": 200},
        },
        {
            "id": "2",
            "item": {"id": "26000000014", "@referredType": "PartyAccount"},
            "totalAmount": {"unit": "UAH", "value": 150},
        },
    ],
    "validationInfo": {
        "action": "validate",
        "authorizationId": "az_01JD",
        "codeLength": 6,
        "expiresIn": 180,
        "resendIn": 60,
        "codesLeft": 2,
        "attemptsLeft": 5,
        "destination": "+380 67 *** ** 01",
    },
}


def intent(body: bytes = b"{}", *, path: str = "/payment/v4/payment") -> Intent:
    return Intent(
        "in_1",
        "payment",
        "https://operator.example",
        "p_1",
        KEY,
        "POST",
        path,
        body,
        Money(350_00),
        ZERO,
        "•4242",
        tuple(IntentItem(n, who, part) for n, (who, part) in enumerate(PARTS, start=1)),
        IntentState.SENDING,
        datetime(2026, 11, 22, tzinfo=UTC),
    )


def changed(**members: Any) -> dict[str, Any]:
    return deepcopy(PAYMENT) | members


def hryvnias(value: float) -> dict[str, Any]:
    return {"unit": "UAH", "value": value}


def over(handler: Callable[[httpx2.Request], httpx2.Response]) -> Answering:
    return Answering(handler)


def ask_at(*replies: bytes, work: Callable[[MoneyPort], Awaitable[Any]]) -> Any:
    """The value or the AppError of one call against a loopback server with these answers."""

    async def story() -> tuple[Any, list[Seen]]:
        async with RawServer.saying(*replies) as server, operator_at(server.url) as operator:
            try:
                return await work(operator.money), server.seen
            except AppError as error:
                return error, server.seen

    return run(story())


def send(reply: bytes) -> Any:
    return ask_at(reply, work=lambda money: money.send(intent()))[0]


# --- cards --------------------------------------------------------------------------------------
TOKEN = {
    "id": "pm_01JD",
    "@type": "tokenizedCard",
    "name": "Картка •4242",
    "brand": "VISA ",
    "lastFourDigits": "4242",
    "expirationDate": "2028-12-31T23:59:59.000Z",
    "status": "active",
}


@pytest.mark.parametrize("save", [False, True])
def test_a_card_goes_out_once_in_one_keyed_body(save: bool) -> None:  # noqa: FBT001 parametrised
    card = NewCard(CARD.pan, CARD.expiry, CARD.holder, CARD.cvv, save=save)
    made, seen = ask_at(answer(TOKEN, 201), work=lambda money: money.tokenise(card, key=KEY))
    assert (made.id, made.brand, made.last4, made.expiry) == (
        "pm_01JD",
        Brand.VISA,
        "4242",
        date(2028, 12, 31),
    )
    assert made.saved is save
    body = json.loads(seen[0].body)
    assert seen[0].headers["idempotency-key"] == f'"{KEY}"'
    assert body["cardNumber"] == CARD.pan
    assert body["expirationDate"] == "2028-12-31T23:59:59.000Z"
    assert ("validFor" in body) is not save
    assert CARD.pan not in seen[0].target


def test_a_refused_card_names_its_field_and_is_not_sent_twice() -> None:
    body = {"code": "invalidCard", "reason": "x", "detail": {"field": "cvv"}}
    error, seen = ask_at(answer(body, 400), work=lambda money: money.tokenise(CARD, key=KEY))
    assert isinstance(error, Refused)
    assert (error.code, error.detail) == ("invalidCard", {"field": "cvv"})
    error, seen = ask_at(answer({}, 500), work=lambda money: money.tokenise(CARD, key=KEY))
    assert isinstance(error, ServerTrouble)
    assert len(seen) == 1


def test_cards_are_listed_and_forgotten() -> None:
    company = {"id": "pm_co", "@type": "accountPaymentMethod", "name": "Рахунок", "account": []}
    expired = TOKEN | {"id": "pm_2", "status": "expired", "isPreferred": True}
    found, _ = ask_at(answer([TOKEN, company, expired]), work=lambda money: money.cards())
    assert [(card.id, card.usable, card.preferred) for card in found] == [
        ("pm_01JD", True, False),
        ("pm_co", True, False),
        ("pm_2", False, True),
    ]
    gone, _ = ask_at(
        answer({"code": "notFound"}, 404), work=lambda money: money.forget_card("pm_2")
    )
    assert gone is None
    error, _ = ask_at(answer({"code": "inUse"}, 409), work=lambda money: money.forget_card("pm_2"))
    assert isinstance(error, Refused)


# --- the payment's bytes ------------------------------------------------------------------------
async def _body(fee: Money) -> tuple[str, str, bytes]:
    async with operator_at("https://operator.example") as operator:
        return operator.money.payment_body(
            key=KEY, account="26000000001", card_id="pm_01JD", parts=PARTS, fee=fee, name="Два"
        )


def test_the_payment_body_is_exact() -> None:
    method, path, body = run(_body(Money(3_55)))
    assert (method, path) == ("POST", "/payment/v4/payment")
    assert b'"totalAmount":{"unit":"UAH","value":353.55}' in body
    assert json.loads(body, parse_float=str) == {
        "correlatorId": KEY,
        "name": "Два",
        "account": {"id": "26000000001"},
        "channel": {"id": "desktop"},
        "paymentMethod": {"id": "pm_01JD", "@referredType": "tokenizedCard"},
        "amount": {"unit": "UAH", "value": 350},
        "totalAmount": {"unit": "UAH", "value": "353.55"},
        "paymentItem": [
            {
                "id": "1",
                "item": {"id": "+380670000001", "@referredType": "LogicalResource"},
                "totalAmount": {"unit": "UAH", "value": 200},
            },
            {
                "id": "2",
                "item": {"id": "26000000014", "@referredType": "PartyAccount"},
                "totalAmount": {"unit": "UAH", "value": 150},
            },
        ],
    }
    assert run(_body(Money(3_55)))[2] == body


def test_the_journalled_bytes_go_out_under_the_journalled_key() -> None:
    body = b'{"correlatorId" :  "x"}'
    seen, requests = ask_at(answer(PAYMENT, 201), work=lambda m: m.send(intent(body)))
    assert requests[0].body == body
    assert requests[0].headers["idempotency-key"] == f'"{KEY}"'
    assert requests[0].target == "/payment/v4/payment"
    assert (seen.id, seen.status, seen.total) == ("pay_01JD", PaymentStatus.PENDING, Money(350_00))
    assert seen.items == tuple((who, part, ItemState.WAITING) for who, part in PARTS)
    assert seen.code is not None
    assert (seen.code.authorization_id, seen.code.length, seen.code.attempts_left) == (
        "az_01JD",
        6,
        5,
    )
    assert seen.card_name == "Картка •4242"


@pytest.mark.parametrize(
    "reply",
    [
        changed(totalAmount=hryvnias(351)),
        changed(amount=hryvnias(349)),
        changed(totalAmount=hryvnias(350.001)),
        changed(totalAmount={"unit": "EUR", "value": 350}),
        changed(totalAmount={"value": 350}),
        changed(totalAmount=None),
        changed(id=""),
        changed(id=7),
        changed(correlatorId="another"),
        changed(paymentItem=PAYMENT["paymentItem"][:1]),  # type: ignore[index]
        changed(paymentItem=[]),
        changed(validationInfo={"action": "open", "validationURL": "http://bank.example/x"}),
        changed(validationInfo={"action": "open", "validationURL": "file:///etc/passwd"}),
        [PAYMENT],
        {},
    ],
)
def test_a_success_must_be_whole_and_ours(reply: Any) -> None:
    assert isinstance(send(answer(reply, 201)), BadReply)


def test_a_repeated_key_in_a_success_is_not_understood() -> None:
    text = json.dumps(PAYMENT).replace('"id": "pay_01JD"', '"id": "pay_1", "id": "pay_2"')
    assert isinstance(send(answer(text.encode(), 201)), BadReply)


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (answer({"code": "feeChanged", "detail": {"fee": hryvnias(3.5)}}, 409), Refused),
        (answer({"code": "duplicateRequest", "detail": {"id": "pay_9"}}, 409), Refused),
        (answer({"code": "idempotencyKeyReused"}, 422), Refused),
        (answer({"code": "idempotencyInProgress"}, 409, Retry_After="1"), Throttled),
        (answer({}, 429, Retry_After="5"), Throttled),
        (answer({"code": "internalError"}, 500), ServerTrouble),
        (answer(b"", 502), ServerTrouble),
        (answer(b"", 307, Location="https://x"), ServerTrouble),
        (answer(b"<html>", 200, media="text/html"), NetworkGate),
        (answer(b"", 201), BadReply),
        (
            answer(
                {},
                401,
                WWW_Authenticate='Bearer error="insufficient_user_authentication", max_age="300"',
            ),
            StepUpNeeded,
        ),
    ],
)
def test_a_payment_is_tried_once_whatever_comes(reply: bytes, kind: type[AppError]) -> None:
    error, seen = ask_at(reply, work=lambda money: money.send(intent()))
    assert type(error) is kind
    assert len(seen) == 1


def test_after_a_renewed_token_the_same_key_and_bytes_go_out() -> None:
    wrong = answer({"code": "invalidToken"}, 401, WWW_Authenticate="Bearer")
    seen, requests = ask_at(
        wrong, answer(PAYMENT, 201), work=lambda money: money.send(intent(b'{"a":1}'))
    )
    assert seen.id == "pay_01JD"
    assert [one.body for one in requests] == [b'{"a":1}'] * 2
    assert len({one.headers["idempotency-key"] for one in requests}) == 1
    assert requests[0].headers["authorization"] != requests[1].headers["authorization"]


def test_a_lost_answer_is_unknown_and_a_refused_connection_is_not() -> None:
    async def story() -> list[AppError]:
        async def drop(_: Seen, writer: asyncio.StreamWriter) -> None:
            writer.transport.abort()

        found = []
        async with RawServer(drop) as server, operator_at(server.url) as operator:
            with pytest.raises(TimedOut) as lost:
                await operator.money.send(intent())
            found.append(lost.value)
            assert len(server.seen) == 1
        async with operator_at(server.url) as operator:
            with pytest.raises(Offline) as refused:
                await operator.money.send(intent())
            found.append(refused.value)
        return found

    lost, refused = run(story())
    assert isinstance(lost, TimedOut)
    assert lost.sent
    assert isinstance(refused, Offline)


def test_the_banks_page_is_https_or_the_sandbox_itself() -> None:
    info = {"action": "open", "validationURL": "https://bank.example/3ds"}
    assert send(answer(changed(validationInfo=info), 201)).bank_url == info["validationURL"]
    info = {"action": "open", "validationURL": "http://127.0.0.1:9/bank/1"}
    assert send(answer(changed(validationInfo=info), 201)).bank_url == info["validationURL"]
