"""Intents for tests of the journal."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from kyivstar_desktop.domain.intents import Intent, IntentItem, IntentState
from kyivstar_desktop.domain.money import ZERO, Money

NOW = datetime(2026, 11, 22, 12, 0, 0, 123_456, tzinfo=UTC)


def act(number: int = 1, **changes: Any) -> Intent:
    values: dict[str, Any] = {
        "id": f"in_{number}",
        "kind": "payment",
        "operator": "https://operator.example",
        "subject": "subject-1",
        "key": f"00000000-0000-4000-8000-{number:012d}",
        "method": "POST",
        "path": "/payment",
        "body": b'{"amount": 350, "to": "+380670000017"}',
        "amount": Money(350_00),
        "fee": ZERO,
        "source": "\u20224242",
        "items": (
            IntentItem(1, "+380670000017", Money(100_00)),
            IntentItem(2, "26000000017", Money(250_00)),
        ),
        "state": IntentState.PLANNED,
        "created_at": NOW,
    }
    return Intent(**{**values, **changes})
