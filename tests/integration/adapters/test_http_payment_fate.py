"""What became of a payment, and its code: joined, found by key, told in short words."""

from __future__ import annotations

import json
from copy import deepcopy
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from kyivstar_desktop.domain.billing import ItemState, PaymentStatus
from kyivstar_desktop.domain.errors import (
    AppError,
    Refused,
    ServerTrouble,
)
from kyivstar_desktop.domain.intents import Intent, IntentItem, IntentState
from kyivstar_desktop.domain.money import ZERO, Money
from support.calling import Answering, operator_at, run
from support.raw_http import RawServer, Seen, answer

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kyivstar_desktop.services.ports import MoneyPort

KEY = "8e03978e-40d5-43dd-bc93-6894a57f9324"
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


# --- what became of it --------------------------------------------------------------------------
def reading(
    payment: dict[str, Any],
    topups: list[dict[str, Any]] | int,
    refunds: list[dict[str, Any]] | int = 404,
) -> Callable[[httpx2.Request], httpx2.Response]:
    def reply(request: httpx2.Request) -> httpx2.Response:
        path = request.url.path
        if path == "/payment/v4/payment":
            return httpx2.Response(200, json=[payment, changed(id="pay_2", correlatorId="other")])
        found: Any = payment if path.endswith("/pay_01JD") else None
        if path.endswith("/topupBalance"):
            found = topups
        elif path.endswith("/refund"):
            found = refunds
        if isinstance(found, int):
            return httpx2.Response(found, json={"code": "notFound", "reason": "x"})
        return httpx2.Response(200, json=found, headers={"X-Total-Count": str(len(found))})

    return reply


def look(handler: Callable[[httpx2.Request], httpx2.Response], *, by_key: bool = False) -> Any:
    async def story() -> Any:
        async with operator_at("https://operator.example", transport=over(handler)) as operator:
            if by_key:
                return await operator.money.payment_by_key(KEY)
            return await operator.money.payment("pay_01JD")

    return run(story())


def topup(number: str, status: str, **more: Any) -> dict[str, Any]:
    line = {"id": number, "value": number}
    return {"id": f"tb_{number}", "status": status, "logicalResource": line} | more


def states(seen: Any) -> list[ItemState]:
    return [state for _, _, state in seen.items]


def test_items_are_joined_with_topups_and_refunds() -> None:
    done = changed(status="done")
    home = {"id": "tb_2", "status": "failed", "partyAccount": {"id": "26000000014"}}
    mobile = topup("+380670000001", "completed", partyAccount={"id": "26000000001"})
    stranger = topup("26000000014", "completed", payment=[{"id": "pay_other"}])
    refund = {"id": "rf_1", "status": "done", "totalAmount": hryvnias(150)}
    seen = look(reading(done, [mobile, home, stranger], []))
    assert states(seen) == [ItemState.CREDITED, ItemState.REFUNDING]
    seen = look(reading(done, [mobile, home], [refund]))
    assert states(seen) == [ItemState.CREDITED, ItemState.REFUNDED]
    other = refund | {"totalAmount": hryvnias(200)}
    assert states(look(reading(done, [mobile, home], [other])))[1] is ItemState.REFUNDING
    assert states(look(reading(changed(status="captured"), [mobile], [])))[1] is ItemState.WAITING


def test_an_operator_without_topup_records_is_believed_at_done() -> None:
    seen = look(reading(changed(status="Done "), 405))
    assert states(seen) == [ItemState.CREDITED, ItemState.CREDITED]


@pytest.mark.parametrize("status", ["denied", "failed", "canceled"])
def test_nothing_was_credited_by_a_payment_that_ended_badly(status: str) -> None:
    seen = look(reading(changed(status=status, statusReason="cardFunds"), []))
    assert seen.status == PaymentStatus(status)
    assert seen.reason == "cardFunds"
    assert states(seen) == [ItemState.FAILED, ItemState.FAILED]
    assert seen.code is None


def test_an_unknown_status_is_other_and_never_final() -> None:
    assert look(reading(changed(status="onHold"), [])).status is PaymentStatus.OTHER


def test_a_payment_is_found_by_its_key_even_where_filters_are_ignored() -> None:
    assert look(reading(changed(), []), by_key=True).id == "pay_01JD"
    assert look(reading(changed(correlatorId="theirs"), []), by_key=True) is None


def test_a_bare_404_of_a_gateway_is_not_no_such_payment() -> None:
    def gateway(_: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(404, html="<html>not here</html>")

    def operator(_: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(404, json={"code": "notFound", "reason": "x"})

    with pytest.raises(Refused):
        look(gateway, by_key=True)
    assert look(operator, by_key=True) is None


def test_the_receipt_is_read() -> None:
    receipt = {"number": "R-1", "issuedAt": "2026-11-22T18:40:00Z", "maskedCard": "•4242"}
    seen = look(reading(changed(status="done", receipt=receipt), 405))
    assert seen.receipt is not None
    assert seen.receipt.number == "R-1"
    assert seen.receipt.issued_at == datetime(2026, 11, 22, 18, 40, tzinfo=UTC)


# --- the code -----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("status", "code", "more", "ours", "detail"),
    [
        (400, "INVALID_OTP", {"attemptsLeft": 4}, "otp_invalid", {"attempts_left": 4}),
        (400, "VERIFICATION_EXPIRED", {}, "otp_expired", {}),
        (400, "VERIFICATION_FAILED", {"attemptsLeft": 0}, "otp_failed", {"attempts_left": 0}),
        (403, "MAX_OTP_CODES_EXCEEDED", {}, "too_many_codes", {}),
    ],
)
def test_camara_errors_have_short_words(
    status: int, code: str, more: dict[str, Any], ours: str, detail: dict[str, Any]
) -> None:
    body = {"status": status, "code": f"ONE_TIME_PASSWORD_SMS.{code}", "message": "x"} | more
    error, seen = ask_at(answer(body, status), work=lambda m: m.confirm("az_1", "111111"))
    assert isinstance(error, Refused)
    assert (error.code, error.detail, error.status) == (ours, detail, status)
    assert json.loads(seen[0].body) == {"authenticationId": "az_1", "code": "111111"}


def test_other_answers_to_a_code() -> None:
    bare = {"status": 404, "code": "NOT_FOUND", "message": "x"}
    error, _ = ask_at(answer(bare, 404), work=lambda m: m.confirm("az_1", "1"))
    assert isinstance(error, Refused)
    assert error.code == "notFound"
    soon = {"status": 429, "code": "TOO_MANY_REQUESTS", "message": "x"}
    error, _ = ask_at(answer(soon, 429, Retry_After="42"), work=lambda m: m.resend_code("az"))
    assert isinstance(error, Refused)
    assert (error.code, error.detail) == ("slow_down", {"retry_after_s": 42})
    error, seen = ask_at(answer({}, 500), work=lambda m: m.confirm("az_1", "1"))
    assert isinstance(error, ServerTrouble)
    assert len(seen) == 1
    done, _ = ask_at(b"HTTP/1.1 204 X\r\n\r\n", work=lambda m: m.confirm("az_1", "1"))
    assert done is None
