"""How long a bank thinks, and in which words its answers are kept."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.model.values import parse_duration
from kyivstar_sandbox.rules import settings
from kyivstar_sandbox.rules.cards import WAIT_SECONDS

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kyivstar_sandbox.rules.cards import Behaviour

ANSWERS: Final = {"decline": "bankRefused", "funds": "cardFunds", "fault": "bankFault"}
"""`statusReason` by the answer of the control surface; `approve` has none."""


def bank_wait(conn: Connection, behaviour: Behaviour) -> timedelta:
    """How long a charge stays `authorized`: the card's own time, else the setting `bankDelay`."""
    if behaviour in WAIT_SECONDS:
        return timedelta(seconds=WAIT_SECONDS[behaviour])
    return parse_duration(settings.text(conn, "bankDelay"))
