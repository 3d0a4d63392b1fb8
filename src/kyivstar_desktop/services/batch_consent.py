"""The consent to a batch: count and total as typed, digest, code, second person (T1)."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.batch import MOST_ROWS, Batch, Count, Kind, State
from kyivstar_desktop.domain.errors import AppError, Refused, StepUpNeeded
from kyivstar_desktop.domain.money import MAX_KOPIYKAS, Money
from kyivstar_desktop.services.session import SMS_ACR

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyivstar_desktop.domain.batch_digest import DigestTree
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.batch_anew import Rejudging
    from kyivstar_desktop.services.batch_desk import BatchDesk
    from kyivstar_desktop.services.batch_starts import Start, Starts
    from kyivstar_desktop.services.grants import Grants
    from kyivstar_desktop.services.ports.batch import BatchPort, GrantSeen

log = logging.getLogger("money")
SAME_FILE = timedelta(days=60)
STEP_UP_ROWS = 10
LABEL_LONGEST = 100
AGE_S = 300
POLL_S = 30.0
BEGUN = frozenset({State.PAUSED, State.STOPPED, State.INTERRUPTED, State.APPROVED})


class Consent:
    """Asks for the grant of a batch and follows it until somebody has answered."""

    def __init__(
        self,
        port: BatchPort,
        grants: Grants,
        accounts: Accounts,
        checker: Rejudging,
        starts: Starts,
    ) -> None:
        self._port, self._grants, self._accounts = port, grants, accounts
        self._checker, self._starts = checker, starts
        self._session = accounts.session

    async def ask(
        self, desk: BatchDesk, start: Start, *, count: int, total: Money, again: bool
    ) -> Batch:
        """The batch as approved or awaiting approval, as it stands where a later press has ended
        `start`.

        Refused: notEditable, nothingToDo, tooMany, tooMuch, countOrTotal, sameFile, noSource,
        insufficientFunds, verdictsChanged (rows: how many; they are kept as judged now),
        changedSince, uncheckedSince (of rows that had a consent before), and the operator's words.
        StepUpNeeded: the person went away from the code; the batch is as before.
        """
        batch_id = start.batch_id
        before = await desk.recount(batch_id)
        wanted = _wanted(before)
        if (count, total.kopiykas) != (wanted.rows, wanted.kopiykas):
            raise Refused("countOrTotal", {"count": wanted.rows, "total": wanted.amount})
        await self._not_twice(desk, before, again=again)
        async with desk.editing:
            await self._judge_anew(desk, before, start)
            if before.kind.is_money:
                await self._need_money(before, wanted)
            if start.is_over():
                return desk.batch(batch_id)
            tree = await desk.book.seal(batch_id)
            await desk.change(batch_id, state=State.AWAITING_CODE, cause="")
        try:
            if not before.kind.is_money:
                return await self._order(desk, before)
            grant = await self._granted(before, tree, wanted)
            return await self._take(desk, before, grant)
        except BaseException:
            if desk.batch(batch_id).state is State.AWAITING_CODE:
                await desk.change(batch_id, state=before.state, cause=before.cause)
            raise

    async def _judge_anew(self, desk: BatchDesk, batch: Batch, start: Start) -> None:
        """A check may be days old: what was paid, blocked or ended since then is told first."""
        with self._starts.judged(start):
            if not batch.state.editable:
                await self._checker.tell_first(desk, batch)
                return
            changed = await self._checker.anew(desk, batch)
        await desk.recount(batch.id)
        if changed:
            raise Refused("verdictsChanged", {"rows": changed})

    async def _not_twice(self, desk: BatchDesk, batch: Batch, *, again: bool) -> None:
        if again or not batch.file_hash or batch.started_at is not None:
            return
        since = self._accounts.operator_now() - SAME_FILE
        same = await desk.book.same_file(batch.file_hash, since=since)
        if same is not None and same.id != batch.id:
            raise Refused("sameFile", {"batch": same.id})

    async def _need_money(self, batch: Batch, wanted: Count) -> None:
        """Refused noSource, insufficientFunds: told before a code is sent. What the operator does
        not tell, it will refuse itself.
        """
        if not batch.source_id:
            raise Refused("noSource")
        try:
            sources = await self._port.sources()
        except AppError:
            return
        found = next((one for one in sources if one.id == batch.source_id), None)
        if found is None:
            raise Refused("noSource")
        left = found.available
        if left is not None and left.kopiykas < wanted.kopiykas:
            raise Refused("insufficientFunds", {"short": Money(wanted.kopiykas - left.kopiykas)})

    async def _order(self, desk: BatchDesk, batch: Batch) -> Batch:
        """No grant: a plain step-up once, where the contract or the size wants it."""
        many = _wanted(batch).rows > STEP_UP_ROWS
        if batch.kind is Kind.BLOCK or (batch.kind.is_order and many):
            await self._session.step_up(StepUpNeeded((SMS_ACR,), AGE_S))
        desk.put(await desk.book.plan(batch.id, state=State.APPROVED, cause=""))
        return await desk.recount(batch.id)

    # --- the grant ------------------------------------------------------------------------------
    async def _granted(self, batch: Batch, tree: DigestTree, wanted: Count) -> GrantSeen:
        for live in await self._live():
            fits = (live.digest, live.rows, live.used_rows) == (tree.digest, wanted.rows, 0)
            if fits:  # an answer that was lost: the very same rows have their consent already
                return live
        details: dict[str, Any] = {
            "type": "topup_batch",
            "batch_digest": tree.digest,
            "row_count": wanted.rows,
            "total": wanted.amount,
            "payment_method": batch.source_id,
        }
        if batch.label:
            details["label"] = batch.label[:LABEL_LONGEST]
        given = await self._grants.granted(details)
        return await self._port.grant(given.id)

    async def _live(self) -> tuple[GrantSeen, ...]:
        try:
            return await self._port.live_grants()
        except AppError:
            return ()

    async def _take(self, desk: BatchDesk, batch: Batch, grant: GrantSeen) -> Batch:
        """What the operator says of the grant becomes the state; T1 of every row once it is given.

        Until then the rows stay drafts: keys and digest are kept, and nothing may be edited.
        """
        members: dict[str, Any] = {"grant_id": grant.id, "approved_by": grant.approver}
        if grant.status == "pendingApproval":
            members |= {"state": State.AWAITING_APPROVAL, "cause": "", "note": ""}
            return await desk.change(batch.id, grant_until=grant.expires_at, **members)
        if grant.status in {"approved", "exhausted"}:
            members |= {"state": State.APPROVED, "cause": "", "note": ""}
            await desk.book.plan(batch.id, grant_until=grant.expires_at, **members)
            return await desk.recount(batch.id)
        rejected = grant.status == "rejected"
        if batch.begun:  # rows that were planned keep their keys: they wait for another consent
            note = grant.reason if rejected else ""
            return await desk.change(batch.id, state=State.PAUSED, cause="grant", note=note)
        if rejected:
            return await desk.change(
                batch.id, state=State.REJECTED, note=grant.reason, grant_id=grant.id
            )
        return await desk.change(batch.id, state=State.CHECKED, cause="grant", grant_id="")

    # --- the second person ----------------------------------------------------------------------
    async def look(self, desk: BatchDesk, batch_id: str) -> Batch:
        """Asks the operator how the approval stands. AppError."""
        batch = desk.batch(batch_id)
        if batch.state is not State.AWAITING_APPROVAL:
            return batch
        grant = await self._port.grant(batch.grant_id)
        if desk.batch(batch_id).state is not State.AWAITING_APPROVAL:
            return desk.batch(batch_id)
        if grant.status == "pendingApproval":
            return batch
        return await self._take(desk, batch, grant)

    async def withdraw(self, desk: BatchDesk, batch_id: str) -> Batch:
        """The request is taken back; the rows may be edited again. AppError."""
        batch = desk.batch(batch_id)
        if batch.state is not State.AWAITING_APPROVAL:
            raise Refused("notEditable")
        await self._grants.withdraw(batch.grant_id)
        if batch.begun:
            return await desk.change(batch_id, state=State.PAUSED, cause="grant")
        return await desk.change(batch_id, state=State.CHECKED, cause="", grant_id="")

    async def leave_out(self, desk: BatchDesk, batch_id: str, rows: Mapping[int, str]) -> Batch:
        """These rows (n: why) are never sent. The digest would be another one, so the rest needs a
        consent of its own; the old one is given back.
        """
        batch = desk.batch(batch_id)
        if batch.state not in BEGUN:
            raise Refused("notEditable")
        await desk.book.leave_out(batch_id, rows)
        if batch.kind.is_money:
            ended = self._accounts.operator_now()
            await desk.change(batch_id, state=State.PAUSED, cause="grant", grant_until=ended)
            try:
                await self._grants.withdraw(batch.grant_id)
            except AppError as error:  # it ends by itself within the day
                log.info("batch.consent_kept", extra={"error": type(error).__name__})
        return await desk.recount(batch_id)


def _wanted(batch: Batch) -> Count:
    """What a consent would be for: rows that go, or those never sent under a grant that ended."""
    if batch.state.editable:
        wanted = batch.tally.left
    elif batch.state in BEGUN:
        wanted = batch.tally.planned
    else:
        raise Refused("notEditable")
    if not wanted.rows:
        raise Refused("nothingToDo")
    if wanted.rows > MOST_ROWS:
        raise Refused("tooMany")
    if wanted.kopiykas > MAX_KOPIYKAS:
        raise Refused("tooMuch")
    return wanted
