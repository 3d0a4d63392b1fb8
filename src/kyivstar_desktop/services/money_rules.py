"""What an answer about a payment means, as pure functions over the journal's row.

The rules T6-T20 and 1.3.7 of the money journal (docs: reliability, section 1).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.billing import ItemState, PaymentStatus
from kyivstar_desktop.domain.errors import (
    AppError,
    BadReply,
    NetworkGate,
    NotAllowed,
    Offline,
    Refused,
    ServerTrouble,
    SignedOut,
    StepUpNeeded,
    Throttled,
    TimedOut,
    Untrusted,
)
from kyivstar_desktop.domain.intents import ARROWS, NOT_EXECUTED, Intent, IntentItem, IntentState

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from kyivstar_desktop.domain.billing import PaymentSeen
    from kyivstar_desktop.domain.money import Money

MAX_TRIES = 8
MAX_WAIT_S = 900.0
RESOLVE_S = (0.0, 2.0, 5.0, 10.0, 30.0, 60.0)
RESOLVE_STEADY = ((12, 300.0), (0, 3600.0))  # every 5 min for an hour, then hourly
DAILY_S = 86_400.0
POLL_S = ((60.0, 2.0), (600.0, 10.0))
POLL_SLOW_S = 60.0
GAVE_UP = frozenset({"codeAttempts", "timeout", "userLeft"})
SETTLED = frozenset({ItemState.CREDITED, ItemState.REFUNDED, ItemState.FAILED})
WAITING = frozenset({IntentState.NEEDS_CODE, IntentState.NEEDS_BANK, IntentState.PROCESSING})
_STEADY = {
    PaymentStatus.DENIED: IntentState.REJECTED,
    PaymentStatus.FAILED: IntentState.REJECTED,
    PaymentStatus.CANCELED: IntentState.CANCELLED,
    PaymentStatus.AUTHORIZED: IntentState.PROCESSING,
    PaymentStatus.CAPTURED: IntentState.PROCESSING,
    PaymentStatus.OTHER: IntentState.PROCESSING,
}
_WORDS: tuple[tuple[type[AppError], str], ...] = (
    (Offline, "offline"),
    (TimedOut, "timedOut"),
    (NetworkGate, "networkGate"),
    (Untrusted, "untrusted"),
    (SignedOut, "signedOut"),
    (StepUpNeeded, "stepUpDeclined"),
    (Throttled, "throttled"),
    (ServerTrouble, "serverTrouble"),
    (BadReply, "badReply"),
)


def is_ours(row: Intent, seen: PaymentSeen) -> bool:
    """Whether a reported payment is this intent: id, key, sums and every item equal ours."""
    mine = Counter((item.recipient, item.amount) for item in row.items)
    theirs = Counter((recipient, amount) for recipient, amount, _ in seen.items)
    sums = (seen.amount, seen.fee, seen.total) == (row.amount, row.fee, row.total)
    return bool(seen.id) and seen.correlator in {"", row.key} and sums and mine == theirs


def reported_state(row: Intent, seen: PaymentSeen) -> IntentState:
    """The state that `seen` puts this row in."""
    if seen.status is PaymentStatus.DONE:
        settled = all(state in SETTLED for _, _, state in seen.items)
        return IntentState.CONFIRMED if settled else IntentState.PROCESSING
    if seen.status is PaymentStatus.PENDING:
        if seen.bank_url:
            return IntentState.NEEDS_BANK
        if seen.code is not None or row.authorization_id:
            return IntentState.NEEDS_CODE
        return row.state if row.state in WAITING else IntentState.PROCESSING
    if seen.status is PaymentStatus.DENIED and seen.reason in GAVE_UP:
        return IntentState.CANCELLED
    return _STEADY[seen.status]


def arrows_to(now: IntentState, target: IntentState) -> tuple[IntentState, ...]:
    """Steps from `now` to `target` by the table, through `unknown` where it leaves no other way.

    Empty: there is none, the row stays as it is.
    """
    if (now, target) in ARROWS:
        return (target,)
    by_unknown = (now, IntentState.UNKNOWN), (IntentState.UNKNOWN, target)
    if now is not target and all(arrow in ARROWS for arrow in by_unknown):
        return (IntentState.UNKNOWN, target)
    return ()


def reported_items(row: Intent, seen: PaymentSeen) -> tuple[IntentItem, ...]:
    """Our items with the states reported for them, matched by recipient and sum."""
    left = list(seen.items)
    items = []
    for item in row.items:
        found = next((s for s in left if (s[0], s[1]) == (item.recipient, item.amount)), None)
        if found is not None:
            left.remove(found)
            item = replace(item, state=found[2])  # noqa: PLW2901 the same item, its new state
        items.append(item)
    return tuple(items)


def reported_changes(
    row: Intent, seen: PaymentSeen, target: IntentState, now: datetime, code_life: timedelta
) -> dict[str, Any]:
    """Members to write with the arrow; `code_life` is what is left of the code's life."""
    changes: dict[str, Any] = {"server_id": seen.id, "reason": seen.reason, "next_ask_at": None}
    if seen.code is not None:
        changes["code_length"] = seen.code.length
        changes["code_until"] = now + code_life
        changes["authorization_id"] = seen.code.authorization_id or row.authorization_id
    if seen.bank_url:
        changes["bank_url"] = seen.bank_url if is_safe_link(seen.bank_url) else ""
    if seen.receipt is not None:
        changes["receipt"] = seen.receipt.number
    if target.final:
        changes["done_at"] = seen.status_at or now
    return changes


def is_safe_link(url: str) -> bool:
    """TLS (https) anywhere, http to this computer only."""
    loopback = ("http://127.0.0.1:", "http://127.0.0.1/", "http://localhost:", "http://[::1]")
    return url.startswith(("https://", *loopback))


def never_left(error: AppError) -> bool:
    """Whether the connection did not come to be: no byte of the request has left (T4)."""
    return isinstance(error, Offline) or (isinstance(error, Untrusted) and error.reason != "http")


def pause_of(error: AppError) -> float | None:
    """Seconds to wait before the same bytes go out again (T5); None: not such an answer."""
    if isinstance(error, Throttled):
        return min(max(error.wait_s, 0.0), MAX_WAIT_S)
    if isinstance(error, Refused) and error.code == "idempotencyInProgress":
        wait = error.detail.get("retry_after_s", 1.0)
        return min(max(float(wait), 0.0), MAX_WAIT_S) if isinstance(wait, int | float) else 1.0
    return None


def refusal_word(error: AppError, *, clean: bool, replays: bool) -> str | None:
    """The word of a refusal that proves that nothing was executed (T8), else None.

    `clean`: no earlier try of this key was left without an answer. Otherwise the first try may
    have been executed, and only a 409 of an operator that replays under a key proves the contrary:
    400, 403 and 404 are decided before the key is looked at.
    """
    if isinstance(error, NotAllowed):
        return error.what if clean and error.what in NOT_EXECUTED else None
    if not isinstance(error, Refused) or error.code not in NOT_EXECUTED:
        return None
    return error.code if clean or (error.status == 409 and replays) else None


def error_word(error: AppError) -> str:
    """The reason kept in the journal: a machine word without anything private."""
    if isinstance(error, Refused):
        return error.code
    if isinstance(error, NotAllowed):
        return error.what or "notAllowed"
    return next((word for kind, word in _WORDS if isinstance(error, kind)), "unknown")


def resolve_delay(asked: int, luck: float) -> float:
    """Seconds before question number `asked` (from 0); `luck` in 0..1 spreads it by 20 %."""
    spread = 0.8 + 0.4 * luck
    if asked < len(RESOLVE_S):
        return RESOLVE_S[asked] * spread
    steady, every = RESOLVE_STEADY[0]
    if asked - len(RESOLVE_S) < steady:
        return every * spread
    return RESOLVE_STEADY[1][1] * spread


def poll_delay(waited_s: float) -> float:
    """Seconds between questions about a payment that is on its way (contract 3.5)."""
    return next((every for until, every in POLL_S if waited_s < until), POLL_SLOW_S)


def same_target(row: Intent, parts: set[tuple[str, Money]]) -> bool:
    """Whether an intent pays one of the same sums to the same recipient."""
    return any((item.recipient, item.amount) in parts for item in row.items)
