"""Requests and answers as signed files; the private key is made and kept in the encrypted store."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import Refused, VaultLocked
from kyivstar_desktop.domain.request_file import (
    Answer,
    Request,
    RequestRow,
    RequestTroubleError,
    decoded,
    encoded,
    instant_text,
    judge,
    read_answer,
    read_request,
    render_answer,
    render_request,
    request_message,
)

if TYPE_CHECKING:
    from kyivstar_desktop.domain.approvals import Approval
    from kyivstar_desktop.domain.batch import Batch
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.batch import Batches
    from kyivstar_desktop.services.fleet import Fleet
    from kyivstar_desktop.services.ports.approvals import ApprovalsPort, SigningPort
    from kyivstar_desktop.services.session import OpenProfile

SEED, REGISTERED = "signing.seed", "signing.registered"
SHOWN = 16
PIECE = 1000


def fingerprint(public_key: bytes) -> str:
    """`1a2b 3c4d 5e6f 7081`: what two people compare by telephone."""
    digits = sha256(public_key).hexdigest()[:SHOWN]
    return " ".join(digits[at : at + 4] for at in range(0, SHOWN, 4))


class Signing:
    """Everything but `register` works without a connection, also after the session has ended."""

    def __init__(
        self,
        port: ApprovalsPort,
        keys: SigningPort,
        accounts: Accounts,
        batches: Batches,
        fleet: Fleet,
    ) -> None:
        self._port, self._keys, self._accounts = port, keys, accounts
        self._session, self._batches, self._fleet = accounts.session, batches, fleet

    # --- the key --------------------------------------------------------------------------------
    async def public_key(self) -> bytes:
        """Made with the first question. VaultLocked, StorageTrouble."""
        return self._keys.public(await self._seed())

    async def registered(self) -> bool:
        """Whether the operator has this very key."""
        store = self._profile().store
        return await store.get_value(REGISTERED) == encoded(await self.public_key())

    async def register(self) -> None:
        """Tells the operator the public key; asks a code where it wants one."""
        public = await self.public_key()
        await self._session.guarded(lambda: self._port.register_key(public))
        await self._profile().store.put_value(REGISTERED, encoded(public))

    async def _seed(self) -> bytes:
        store = self._profile().store
        kept = await store.get_value(SEED)
        if kept is not None:
            return decoded(kept)
        seed = self._keys.make()
        await store.put_value(SEED, encoded(seed))
        return seed

    # --- the preparer's side --------------------------------------------------------------------
    async def request(self, approval: Approval, batch: Batch) -> Request:
        """Signed by whoever prepared it. Refused("noRows"): the rows are not those of the consent.

        RequestTroubleError for the same cause where a journal was altered.
        """
        rows = await self._rows(batch)
        until, made = approval.expires_at, approval.created_at
        request = Request(
            approval.id,
            approval.digest,
            approval.rows,
            approval.total.kopiykas,
            approval.label,
            batch.source_name or approval.source,
            approval.initiator,
            approval.initiator_sub,
            self._session.operator,
            instant_text(made) if made is not None else "",
            instant_text(until) if until is not None else "",
            rows,
            await self.public_key(),
        )
        judge(request, self._accounts.operator_now())
        seed = await self._seed()
        return replace(request, signature=self._keys.sign(seed, request_message(request)))

    async def _rows(self, batch: Batch) -> tuple[RequestRow, ...]:
        """In the order of the digest."""
        found = await self._batches.sealed(batch.id)
        if not found:
            raise Refused("noRows")
        nodes = {node.id: node.name for node in self._fleet.nodes.value}
        return tuple(
            RequestRow(key, number, kopiykas, user, nodes.get(node, ""))
            for key, number, kopiykas, user, node in found
        )

    # --- the approver's side --------------------------------------------------------------------
    def open_request(self, raw: bytes) -> Request:
        """What the file says, proved: bytes, signature, digest, count, total, term.

        RequestTroubleError names the first that fails.
        """
        request = read_request(raw)
        signed = request_message(request)
        if not self._keys.verify(request.public_key, signed, request.signature):
            raise RequestTroubleError("altered")
        if request.operator != self._session.operator:
            raise RequestTroubleError("other")
        judge(request, self._accounts.operator_now())
        return request

    async def answer(self, request: Request) -> Answer:
        """The approver's signature. Refused("fourEyesRequired") for an own request."""
        person = self._session.state.value.person
        if person is None:
            raise VaultLocked
        if request.initiator_sub == person.sub:
            raise Refused("fourEyesRequired", status=403)
        at = instant_text(self._accounts.operator_now())
        answer = Answer(
            request.grant,
            request.digest,
            request.rows_said,
            request.kopiykas_said,
            person.sub,
            person.name,
            at,
        )
        return replace(answer, signature=self._keys.sign(await self._seed(), answer.message()))

    # --- files ----------------------------------------------------------------------------------
    @staticmethod
    def open_answer(raw: bytes) -> Answer:
        return read_answer(raw)

    @staticmethod
    def request_bytes(request: Request) -> bytes:
        return render_request(request)

    @staticmethod
    def answer_bytes(answer: Answer) -> bytes:
        return render_answer(answer)

    def _profile(self) -> OpenProfile:
        opened = self._session.opened.value
        if opened is None:
            raise VaultLocked
        return opened
