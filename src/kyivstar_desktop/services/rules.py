"""Rules: automatic top-ups while the program is open, under a consent with the operator's caps."""

from __future__ import annotations

import asyncio
import uuid
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import AppError, Refused, VaultLocked
from kyivstar_desktop.domain.grants import topup_standing
from kyivstar_desktop.domain.history import HistoryQuery
from kyivstar_desktop.domain.kyiv import kyiv_day
from kyivstar_desktop.domain.rules import Rule, Run, RunState, SumKind, amount_of
from kyivstar_desktop.domain.rules_book import (
    answered,
    asked,
    switched_off,
    switched_on,
    with_rule,
    without_rule,
    without_run,
)
from kyivstar_desktop.domain.rules_replay import Rehearsal, Replay
from kyivstar_desktop.services.keyed import new_key
from kyivstar_desktop.services.rules_watch import RuleWatch

if TYPE_CHECKING:
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.domain.rules_book import RuleBook

YEAR = timedelta(days=365)
CONSENT = timedelta(days=364)  # the operator takes at most a year
CHUNK = 100
LABEL = "desktop-rule-"  # and a random rest: a consent is known again by it


class Rules(RuleWatch):
    """What the person does with rules; `RuleWatch` runs them."""

    # --- what the person does -------------------------------------------------------------------
    async def save(self, rule: Rule) -> None:
        """A new or changed rule, off: it is switched on by a code of its own."""
        await self._book.change(lambda book: with_rule(book, rule))

    async def switch_on(self, rule_id: str) -> None:
        """Asks the operator's consent for just this rule, by a code.

        Raises StepUpNeeded when the person went away, Refused with the operator's word. It goes
        on when its page is left: no consent is given that the book does not know of.
        """
        rule = self.book.value.rule(rule_id)
        if rule is None or rule.on:
            return
        task = self._asking.get(rule_id)
        if task is None:
            task = self._scope.start(self._switch_on(rule), name="a consent", awaited=True)
            self._asking[rule_id] = task
            task.add_done_callback(lambda _: self._asking.pop(rule_id, None))
        await asyncio.shield(task)

    async def _switch_on(self, rule: Rule) -> None:
        """Its label lies in the book before the consent is asked for, and until its end is known:
        what fails in between is found by it and withdrawn.
        """
        label = f"{LABEL}{uuid.uuid4().hex}"
        self._labels.add(label)
        try:
            await self._book.change(lambda book: asked(book, label))
            await self._ask_consent(rule, label)
        except AppError:
            self._labels.discard(label)
            self._withdraw_soon()
            raise
        self._labels.discard(label)
        self.wake()

    async def _ask_consent(self, rule: Rule, label: str) -> None:
        until = self._accounts.operator_now() + CONSENT
        details = topup_standing(
            payment_method=rule.source,
            recipients=rule.numbers,
            max_item=self.max_item(rule),
            max_week=rule.cap_week,
            max_month=rule.cap_month,
            valid_until=until,
            label=label,
        )
        grant = await self._grants.granted(details)
        now = self._accounts.operator_now()
        end = grant.valid_until or until

        def on(book: RuleBook) -> RuleBook:
            if book.rule(rule.id) != rule:  # changed or removed meanwhile: it was for another rule
                return answered(book, (label,), (grant.id,))
            return switched_on(answered(book, (label,)), rule.id, now, grant.id, end)

        try:
            await self._book.change(on)
        except AppError:
            with suppress(AppError):  # else it is found by its label
                await self._grants.withdraw(grant.id)
            raise

    async def switch_off(self, rule_id: str) -> None:
        """At once; the consent is withdrawn as soon as the operator can be asked."""
        await self._book.change(lambda book: switched_off(book, rule_id))

    async def remove(self, rule_id: str) -> None:
        await self._book.change(lambda book: without_rule(book, rule_id))

    async def halt(self) -> None:
        """Stops every rule now, whatever the disk or the network do."""
        await self._book.halt()

    async def resume(self) -> None:
        """Rules go on from now; what fell due between is neither paid nor missed."""
        await self._book.resume()
        self.wake()

    async def run_now(self, run_id: str) -> Run:
        """Pays a missed run by the person's word: the sum that is right today.

        Raises the AppError of a refusal or of the network; the run is then missed as before. It
        goes on when its page is left.
        """
        run = self.book.value.run(run_id)
        rule = None if run is None else self.book.value.rule(run.rule)
        if run is None or rule is None or run.state is not RunState.MISSED:
            raise Refused("notFound", status=404)
        if not rule.on or not rule.grant:
            raise Refused("grantNotApproved")
        now = self._accounts.operator_now()
        if self._facts.is_blocked(run.number):
            raise Refused("unknownOpen")
        planned = replace(
            run,
            state=RunState.PLANNED,
            key=new_key(),
            at=now,
            amount=self.amount_now(rule, run.number) or run.amount,
            by_hand=True,
        )
        paying = self._firing.pay_by_hand(rule, run, planned)
        await asyncio.shield(self._scope.start(paying, name="a run by hand", awaited=True))
        return self.book.value.run(run_id) or planned

    async def dismiss(self, run_id: str) -> None:
        """Takes a missed run off the list."""
        await self._book.change(lambda book: without_run(book, run_id))

    async def rehearse(self, rule: Rule, *, own: bool = True) -> Rehearsal:
        """The rule over the last year of the stored history; offline too.

        `own`: the person's own top-ups of that time are counted as they were.
        """
        if (profile := self._book.profile) is None:
            raise VaultLocked
        now = self._accounts.operator_now()
        since = now - YEAR
        lines = self._accounts.lines.value.value or ()
        limits = self._payments.limits()
        replay = Replay(
            rule,
            since,
            now,
            periods={line.number: line.charge_period for line in lines},
            limits=(limits.item_min, limits.item_max),
            own=own,
        )
        query = HistoryQuery(lines=rule.numbers, since=kyiv_day(since), money_only=True)
        async for chunk in profile.store.history_all(query):
            for first in range(0, len(chunk), CHUNK):
                replay.feed(chunk[first : first + CHUNK])
                await asyncio.sleep(0)  # the screen goes on meanwhile
        return replay.finish()

    def max_item(self, rule: Rule) -> Money:
        """The most one firing may take, as the operator is asked to keep it."""
        if rule.sum_kind is SumKind.FIXED:
            return rule.amount
        return min(rule.cap_week, rule.cap_month, self._payments.limits().item_max)

    def amount_now(self, rule: Rule, number: str) -> Money | None:
        """What the rule would pay for the number by what is known now."""
        known = self._facts.known(number)
        return None if known is None else amount_of(rule, known)
