"""Keyed acts that are no card payment, read as the journal's one shape (TMF654, 622, 666).

Each kind has the list that is asked for its key. An answer that names another key, sum or number
than ours is BadReply: the act is then unknown, never taken for done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.adapters.http.ask import Ask, read
from kyivstar_desktop.adapters.http.lists import all_rows
from kyivstar_desktop.adapters.http.wire import MoneyIn, Shape, money_of
from kyivstar_desktop.domain.billing import ItemState, PaymentSeen, PaymentStatus
from kyivstar_desktop.domain.errors import BadReply, NotAllowed

if TYPE_CHECKING:
    from kyivstar_desktop.adapters.http.client import HttpClient
    from kyivstar_desktop.adapters.http.directory import Directory
    from kyivstar_desktop.domain.intents import Intent

DEADLINE_S = 30.0
REFUSED = frozenset({"rejected", "failed", "terminatedwitherror"})
CANCELLED = frozenset({"cancelled", "canceled"})
LISTS = {
    "transfer": ("TMF654", "/transferBalance", "correlatorId"),
    "topup": ("TMF654", "/topupBalance", "correlatorId"),
    "order": ("TMF622", "/productOrder", "externalId"),
}


class ActIn(Shape, frozen=True, rename="camel"):
    """What the kinds have in common; `externalId` is the key of an order."""

    id: str = ""
    correlator_id: str = ""
    external_id: str = ""
    status: str = ""
    state: str = ""
    status_reason: str = ""
    amount: MoneyIn | None = None

    @property
    def key(self) -> str:
        return (self.correlator_id or self.external_id).strip('"')


class HttpActs:
    """Sends and finds acts of the kinds `transfer`, `topup`, `order`, `cancelOrder`, `account`."""

    def __init__(self, client: HttpClient, directory: Directory) -> None:
        self._client, self._directory = client, directory

    async def send(self, intent: Intent) -> PaymentSeen:
        """One attempt of the journalled bytes; see MoneyPort.send for what it raises."""
        reply = await self._client.call(
            Ask(
                intent.method,
                intent.path,
                body=intent.body,
                key=intent.key,
                deadline_s=DEADLINE_S,
            )
        )
        return seen_of(intent, reply.decode(ActIn, once=True), reply.correlator)

    async def find(self, intent: Intent) -> PaymentSeen | None:
        """By its key; a filter that is ignored is applied again here."""
        if intent.kind not in LISTS:
            raise NotAllowed("noLookup")
        api, rest, name = LISTS[intent.kind]
        ask = read(self._directory.path(api, rest), (name, intent.key))
        rows = await all_rows(self._client, ask, list[ActIn], money=True)
        found = next((row for row in rows if row.key == intent.key), None)
        return None if found is None else seen_of(intent, found, "")


def seen_of(intent: Intent, found: ActIn, correlator: str) -> PaymentSeen:
    """An act as a payment is reported. An order counts as done once the operator has taken it."""
    if not found.id:
        raise BadReply("$.id", correlator)
    if found.key and found.key != intent.key:
        raise BadReply("$.correlatorId", correlator)
    if intent.kind in {"transfer", "topup"} and money_of(found.amount) != intent.amount:
        raise BadReply("$.amount", correlator)
    word = (found.status or found.state).strip().casefold()
    status, item = PaymentStatus.DONE, ItemState.CREDITED
    if word in REFUSED:
        status, item = PaymentStatus.FAILED, ItemState.FAILED
    elif word in CANCELLED and intent.kind != "cancelOrder":
        status, item = PaymentStatus.CANCELED, ItemState.FAILED
    elif word == "created" and intent.kind in {"transfer", "topup"}:
        status, item = PaymentStatus.AUTHORIZED, ItemState.WAITING
    target = intent.items[0].recipient
    return PaymentSeen(
        id=found.id,
        correlator=found.key,
        status=status,
        amount=intent.amount,
        fee=intent.fee,
        total=intent.total,
        items=((target, intent.amount, item),),
        reason=found.status_reason,
    )
