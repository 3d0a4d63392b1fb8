"""Direct top-ups under a standing grant: credited at once, inside the caps the operator keeps."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.domain.kyiv import day_start, kyiv_day, month_of
from kyivstar_desktop.domain.money import ZERO, Money, money_from_wire, money_to_wire, total
from kyivstar_desktop.services.ports.rules import TopupsPort

if TYPE_CHECKING:
    from datetime import datetime

    from fakes.operator import FakeOperator
    from kyivstar_desktop.domain.grants import Grant
    from kyivstar_desktop.domain.intents import Intent


class FakeTopups(TopupsPort):
    """`taken` are (instant, number, amount, grant) as credited; `declines` the next so many."""

    def __init__(self, operator: FakeOperator) -> None:
        self._operator = operator
        self.taken: list[tuple[datetime, str, Money, str]] = []
        self.declines = 0
        operator.on_act.append(self._take)

    def topup_body(
        self,
        *,
        key: str,
        number: str,
        amount: Money,
        source: str,
        grant: str,
        company: bool = False,
    ) -> tuple[str, str, bytes]:
        body = {"correlatorId": key, "to": number, "value": money_to_wire(amount)}
        body |= {"source": source, "grant": grant, "company": str(company)}
        return "POST", "/topupBalance", json.dumps(body).encode()

    def now(self) -> datetime:
        """The operator's clock."""
        operator = self._operator
        return operator.clock.now() + timedelta(seconds=operator.offset_s or 0.0)

    def _take(self, intent: Intent) -> str:
        if intent.kind != "topup" or b'"proof"' in intent.body:
            return ""  # a row of a batch
        asked = json.loads(intent.body)
        number, amount = str(asked["to"]), money_from_wire(asked["value"]) or ZERO
        grant = self._operator.grant_rows.get(str(asked["grant"]))
        if grant is None or number not in grant.recipients:
            raise Refused("grantMismatch", status=403)
        if not grant.alive or (grant.valid_until is not None and grant.valid_until <= self.now()):
            raise Refused("grantExpired", {"status": grant.status})
        self._need_caps(grant, amount)
        if self.declines:
            self.declines -= 1
            raise Refused("insufficientFunds")
        ident = self._operator.new_id("tb")
        self.taken.append((self.now(), number, amount, grant.id))
        self._operator.credited(number, amount, ident)
        return ident

    def _need_caps(self, grant: Grant, amount: Money) -> None:
        today = kyiv_day(self.now())
        since = {
            "max_item": self.now() + timedelta(days=1),
            "max_week": day_start(today - timedelta(days=today.weekday())),
            "max_month": day_start(month_of(today)),
        }
        caps = {
            "max_item": grant.max_item,
            "max_week": grant.max_week,
            "max_month": grant.max_month,
        }
        for name, cap in caps.items():
            mine = (t[2] for t in self.taken if t[3] == grant.id and t[0] >= since[name])
            spent = total(mine)
            if cap is not None and amount > cap - spent:
                raise Refused("limitExceeded", {"rule": name, "limit": cap, "left": cap - spent})
