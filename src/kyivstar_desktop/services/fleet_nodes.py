"""Departments and cost centres: made by one keyed act, renamed, shown in the tree at once."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.errors import (
    AppError,
    BadReply,
    NotAllowed,
    ServerTrouble,
    StorageTrouble,
    TimedOut,
    VaultLocked,
)
from kyivstar_desktop.domain.fleet_nodes import NewNode, above, clean_name
from kyivstar_desktop.domain.intents import IntentState
from kyivstar_desktop.domain.rights import coordinating
from kyivstar_desktop.services.keyed import KeyedAct
from kyivstar_desktop.services.ports.fleet import AccountSeen, FleetChunk
from kyivstar_desktop.services.undo import Step

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.domain.intents import Intent
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.fleet import Fleet
    from kyivstar_desktop.services.keyed import KeyedActs
    from kyivstar_desktop.services.ports.fleet import FleetPort
    from kyivstar_desktop.services.undo import UndoStack

LOST = (TimedOut, ServerTrouble, BadReply)


class FleetNodes:
    """What the operator has taken stands in the tree of `fleet` before its next round.

    A node is never deleted: the contract has no such call, so making one is not undone.
    """

    def __init__(
        self, port: FleetPort, fleet: Fleet, accounts: Accounts, acts: KeyedActs, undo: UndoStack
    ) -> None:
        self._port, self._fleet, self._accounts = port, fleet, accounts
        self._acts, self._undo = acts, undo

    def customer_of(self, node: str) -> str:
        """Whose company, if this person coordinates the node; "" without that right."""
        person = self._accounts.session.state.value.person
        return coordinating(person, above(self._fleet.nodes.value, node))

    async def create(self, key: str, node: NewNode) -> str:
        """Its id; "" where the answer was lost: the act is asked about and the tree follows it.

        `key` is made with the form: pressed twice, it is one department. Raises as
        KeyedActs.done, NotAllowed("forbiddenRole") before anything is sent.
        """
        customer = self.customer_of(node.parent)
        if not customer:
            raise NotAllowed("forbiddenRole")
        method, path, body = self._port.node_body(node, customer)
        act = KeyedAct("account", key, path, body, node.parent, method=method)
        row = await self._acts.done(act)
        if row.state is IntentState.CONFIRMED:
            await self._made(row.server_id, node)
            return row.server_id
        self._follow(row)
        return ""

    async def rename(self, node: str, name: str, *, said: str = "") -> None:
        """At the operator; taken back by the name before. `said` names the step of the undo."""
        known = next((one for one in self._fleet.nodes.value if one.id == node), None)
        name = clean_name(name)
        if known is None or known.name == name:
            return
        await self._rename(node, name)
        if said:
            before = known.name
            back, again = self._renaming(node, before), self._renaming(node, name)
            self._undo.push(Step(said, back, again))

    def _renaming(self, node: str, name: str) -> Callable[[], Any]:
        async def work() -> None:
            await self._rename(node, name)

        return work

    async def _rename(self, node: str, name: str) -> None:
        """The call has no key: a lost answer is settled by reading, it is never sent again."""
        try:
            page = await self._port.rename(node, name)
        except LOST:
            page = await self._port.node(node)
            if all(one.name != name for one in page.accounts):
                raise
        await self._put(page)

    async def _made(self, ident: str, node: NewNode) -> None:
        """As the operator has it; as it was asked where that cannot be read now."""
        asked = AccountSeen(ident, node.kind, node.name, node.parent, node.code)
        page = FleetChunk(self._accounts.operator_now(), accounts=(asked,))
        with suppress(AppError):
            page = await self._port.node(ident)
        try:
            await self._put(page)
        except StorageTrouble:
            self._fleet.sync.ask_again()  # it is made all the same: a second one must not follow

    async def _put(self, page: FleetChunk) -> None:
        opened = self._accounts.session.opened.value
        if opened is None:
            raise VaultLocked
        judge = self._fleet.sync.judge()
        await opened.store.fleet.put_accounts(page.accounts, at=page.at, round_=None, judge=judge)

    def _follow(self, row: Intent) -> None:
        """Once the lost answer is known, the tree is asked anew."""
        flow = self._acts.flow(row.id)

        def look(now: Intent) -> None:
            if now.state.final:
                undo()
                self._fleet.sync.ask_again()

        undo = flow.subscribe(look)
