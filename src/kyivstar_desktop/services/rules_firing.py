"""A rule's payments: from the planned run in the book to one intent of the journal, and back."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import AppError, Refused, StorageTrouble, VaultLocked
from kyivstar_desktop.domain.intents import Intent, IntentState
from kyivstar_desktop.domain.rules import LATE, Rule, Run, RunState
from kyivstar_desktop.domain.rules_book import settled, with_run
from kyivstar_desktop.services.keyed import KeyedAct, KeyedActs, new_key
from kyivstar_desktop.services.money_rules import error_word

if TYPE_CHECKING:
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.intents import Intents
    from kyivstar_desktop.services.ports.rules import TopupsPort
    from kyivstar_desktop.services.rules_book import KeptBook

log = logging.getLogger("money")
DISCARDED = "discarded"
DECLINED = "stepUpDeclined"
KIND = "topup"


class Firing:
    """Sends what stands PLANNED in the book, once; `by_hand` is what the person has started."""

    def __init__(
        self,
        port: TopupsPort,
        acts: KeyedActs,
        intents: Intents,
        accounts: Accounts,
        book: KeptBook,
    ) -> None:
        self._port, self._acts, self._intents = port, acts, intents
        self._accounts, self._book = accounts, book
        self._session = accounts.session
        self.by_hand: set[str] = set()

    async def send_planned(self) -> None:
        """One after another; what the network keeps back is tried at the next look."""
        for run in self._book.value.of(RunState.PLANNED):
            if self._book.idle or not self._session.active:
                return
            if run.id in self.by_hand:
                continue
            try:
                await self._take_up(self._book.value.rule(run.rule), run)
            except (StorageTrouble, VaultLocked):
                raise
            except AppError as error:
                log.info("rule.waits", extra={"error": type(error).__name__})

    async def _take_up(self, rule: Rule | None, run: Run) -> None:
        """A planned run: found in the journal, sent, or too late by now."""
        if self._acts.is_running(run.key):
            return  # it is on its way already: the journal will know of it
        known = await self._intents.by_key(run.key)
        if known is not None and not _never_left(known):
            await self.settle(run, known)
            return
        late = self._accounts.operator_now() - run.due > LATE
        if rule is None or not rule.on or late or run.by_hand:
            await self._book.change(lambda book: settled(book, run, RunState.MISSED, "away"))
            return
        if known is not None:  # that key is used up by an act that never left this computer
            run = replace(run, key=new_key())
            await self._book.change(lambda book: with_run(book, run))
        await self._fire(rule, run)

    async def _fire(self, rule: Rule, run: Run) -> None:
        """Raises what kept it from leaving; a refusal is written down and raises nothing."""
        log.info("rule.fires", extra={"rule": rule.id})
        try:
            row = await self._acts.done(self._act(rule, run))
        except AppError as error:
            found = await self._intents.by_key(run.key)
            if found is not None and not _never_left(found):
                await self.settle(run, found)
                return
            if error_word(error) == DECLINED:
                await self._book.change(lambda book: settled(book, run, RunState.REFUSED, DECLINED))
            raise
        await self.settle(run, row)

    def _act(self, rule: Rule, run: Run) -> KeyedAct:
        method, path, body = self._port.topup_body(
            key=run.key,
            number=run.number,
            amount=run.amount,
            source=rule.source,
            grant=rule.grant,
            company=rule.company,
        )
        return KeyedAct(
            kind=KIND,
            key=run.key,
            method=method,
            path=path,
            body=body,
            target=run.number,
            amount=run.amount,
            source=rule.source_name or rule.source,
        )

    async def settle(self, run: Run, row: Intent) -> None:
        """What the journal says has become of it."""
        state, reason = _ended(row)
        await self._book.change(lambda book: settled(book, run, state, reason))
        if state is RunState.DONE:
            self._accounts.poke_balance(run.number)

    async def pay_by_hand(self, rule: Rule, before: Run, planned: Run) -> None:
        """Raises why it was not paid; the run is then `before` again.

        The mark stays until the act has ended, so this runs in the service's scope, never in a
        page's. Refused("unknownOpen"): the run is being paid already.
        """
        if planned.id in self.by_hand:
            raise Refused("unknownOpen")
        self.by_hand.add(planned.id)
        try:
            await self._pay_by_hand(rule, before, planned)
        finally:
            self.by_hand.discard(planned.id)

    async def _pay_by_hand(self, rule: Rule, before: Run, planned: Run) -> None:
        try:
            await self._book.change(lambda book: with_run(book, planned))
            row = await self._acts.done(self._act(rule, planned))
        except AppError:
            found = await self._intents.by_key(planned.key)
            if found is None or _paid_nothing(found):
                await self._book.change(lambda book: with_run(book, before))
                raise
            row = found
        await self.settle(planned, row)


def _never_left(row: Intent) -> bool:
    planned = row.state is IntentState.PLANNED
    return planned or (row.state is IntentState.CANCELLED and row.reason == DISCARDED)


def _paid_nothing(row: Intent) -> bool:
    ended = {IntentState.REJECTED, IntentState.CANCELLED}
    return row.state in ended or _never_left(row)


def _ended(row: Intent) -> tuple[RunState, str]:
    """What a row of the journal means for its run."""
    if row.state is IntentState.CONFIRMED:
        return RunState.DONE, ""
    if not row.state.final:
        return RunState.UNKNOWN, ""
    if row.reason == "limitExceeded":
        return RunState.CAPPED, "operator"
    return RunState.REFUSED, row.reason or "refused"
