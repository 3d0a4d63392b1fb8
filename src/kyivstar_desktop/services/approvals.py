"""Approvals: consents of batches that wait for a second person, online and by signed file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.approvals import Approval, is_own, why_not
from kyivstar_desktop.domain.errors import Refused, VaultLocked
from kyivstar_desktop.services.kept import Kept
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.signing import Signing

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.domain.account import Person
    from kyivstar_desktop.domain.request_file import Answer, Request
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.batch import Batches
    from kyivstar_desktop.services.fleet import Fleet
    from kyivstar_desktop.services.grants import Grants
    from kyivstar_desktop.services.ports import Clock, Event
    from kyivstar_desktop.services.ports.approvals import ApprovalsPort, SigningPort
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.services.session import SessionState

EVERY_S = 300.0
REASON_LONGEST = 255


class Approvals:
    """`state` is the operator's list as last known; `waiting` counts those that wait for her."""

    def __init__(
        self,
        port: ApprovalsPort,
        signing: SigningPort,
        accounts: Accounts,
        batches: Batches,
        fleet: Fleet,
        grants: Grants,
        clock: Clock,
    ) -> None:
        self._port, self._accounts, self._batches = port, accounts, batches
        self._grants = grants
        self._session = accounts.session
        self.signing = Signing(port, signing, accounts, batches, fleet)
        self.waiting: Observable[int] = Observable(0)
        self.told: Callable[[str, str], None] = _unheard  # (kind of domain.audit, consent)
        self._kept: Kept[tuple[Approval, ...]] = Kept(
            "approvals",
            tuple[Approval, ...],
            port.approvals,
            accounts=accounts,
            clock=clock,
            topics=frozenset({"grant"}),
            every_s=EVERY_S,
        )
        self._kept.state.subscribe(self._on_state)
        self._session.state.subscribe(self._on_session, quiet=True)

    @property
    def state(self) -> Observable[Loadable[tuple[Approval, ...]]]:
        return self._kept.state

    def get(self, grant_id: str) -> Approval:
        """Refused("notFound") for one that is not in the list."""
        found = next((one for one in self._known() if one.id == grant_id), None)
        if found is None:
            raise Refused("notFound", status=404)
        return found

    def why_not(self, approval: Approval) -> str:
        """Why this person may not approve it: fourEyesRequired, role, ended; "": she may."""
        person = self._session.state.value.person
        return why_not(approval, person, self._accounts.operator_now())

    def is_own(self, approval: Approval) -> bool:
        return is_own(approval, self._session.state.value.person)

    def batch_of(self, approval: Approval) -> Any:
        """The batch on this computer behind it, or None: its rows are elsewhere."""
        return next((b for b in self._batches.all.value if b.grant_id == approval.id), None)

    # --- what the person does -------------------------------------------------------------------
    async def approve(self, grant_id: str) -> None:
        """Asks the code that names sum and count. Refused("fourEyesRequired") and others,
        StepUpNeeded when the person went away.
        """
        approval = self.get(grant_id)
        trouble = self.why_not(approval)
        if trouble:
            raise Refused(trouble, status=403)
        await self._session.granted(approval.details())
        me = self._me()
        by = replace(approval, status="approved", approver=me.name, approver_sub=me.sub)
        self.told("approved", grant_id)
        await self._tell(by)

    async def reject(self, grant_id: str, reason: str) -> None:
        """The reason is shown to whoever asked."""
        words = " ".join(reason.split())[:REASON_LONGEST]
        seen = await self._port.reject(grant_id, words)
        self.told("rejected", grant_id)
        await self._tell(seen)

    async def withdraw(self, grant_id: str) -> None:
        """An own request is taken back; its batch on this computer may be edited again."""
        approval = self.get(grant_id)
        batch = self.batch_of(approval)
        if batch is not None and approval.waits:
            await self._batches.withdraw(batch.id)
        else:
            await self._grants.withdraw(grant_id)
        self.told("withdrawn", grant_id)
        await self._tell(replace(approval, status="revoked"))

    async def take_answer(self, answer: Answer) -> Approval:
        """The signed answer of an approver without a connection goes to the operator."""
        approval = self.get(answer.grant)
        same = (approval.digest, approval.rows, approval.total.kopiykas)
        if same != (answer.digest, answer.rows, answer.kopiykas):
            raise Refused("grantMismatch", status=403)
        seen = await self._port.answer(answer)
        self.told("answerTaken", answer.grant)
        await self._tell(seen)
        return seen

    async def request_of(self, grant_id: str) -> Request:
        """The signed request of an own pending batch; its rows come from this computer."""
        approval = self.get(grant_id)
        batch = self.batch_of(approval)
        if batch is None or not approval.waits:
            raise Refused("noRows")
        request = await self.signing.request(approval, batch)
        self.told("requestMade", grant_id)
        return request

    async def sign(self, request: Request) -> Answer:
        """The approver's answer to a proved request; see Signing.answer."""
        answer = await self.signing.answer(request)
        self.told("signed", request.grant)
        return answer

    async def register_key(self) -> None:
        """See Signing.register."""
        await self.signing.register()
        self.told("keyRegistered", "")

    async def refresh(self) -> None:
        await self._kept.refresh()

    def hear(self, event: Event) -> None:
        self._kept.hear(event)

    async def aclose(self) -> None:
        await self._kept.aclose()

    # --- beneath --------------------------------------------------------------------------------
    def _known(self) -> tuple[Approval, ...]:
        return self._kept.value or ()

    def _me(self) -> Person:
        person = self._session.state.value.person
        if person is None:
            raise VaultLocked
        return person

    async def _tell(self, changed: Approval) -> None:
        """Shown at once; the operator's list is asked behind it."""
        known = self._known()
        await self._kept.put(tuple(changed if one.id == changed.id else one for one in known))
        batch = self.batch_of(changed)
        if batch is not None:
            await self._batches.look(batch.id)
        self._kept.poke()

    def _on_state(self, _state: object) -> None:
        self.waiting.set(sum(not self.why_not(one) for one in self._known()))

    def _on_session(self, _state: SessionState) -> None:
        self._on_state(None)


def _unheard(_kind: str, _grant: str) -> None:
    return
