"""The part of the cabinet that is the desk of a company: park, batches, books, sums, budgets."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.services.analytics import Analytics
from kyivstar_desktop.services.approvals import Approvals
from kyivstar_desktop.services.audit import Audit
from kyivstar_desktop.services.batch import Batches
from kyivstar_desktop.services.batch_facts import cards_of, shelf_of
from kyivstar_desktop.services.batch_parts import BatchParts
from kyivstar_desktop.services.budgets import Budgets
from kyivstar_desktop.services.fleet import Fleet
from kyivstar_desktop.services.fleet_nodes import FleetNodes
from kyivstar_desktop.services.fleet_roles import RolesWatch
from kyivstar_desktop.services.optimiser import Optimiser
from kyivstar_desktop.services.radar import Radar
from kyivstar_desktop.services.reconcile import Reconciliation, Sources

if TYPE_CHECKING:
    from kyivstar_desktop.services.cabinet import Base, CabinetPorts
    from kyivstar_desktop.services.catalogue import PriceList
    from kyivstar_desktop.services.grants import Grants
    from kyivstar_desktop.services.keyed import KeyedActs
    from kyivstar_desktop.services.labels import Labels
    from kyivstar_desktop.services.ports import Event
    from kyivstar_desktop.services.undo import UndoStack


@dataclass(frozen=True, slots=True)
class Lent:
    """Parts of the cabinet that the desk leans on."""

    undo: UndoStack
    labels: Labels
    grants: Grants
    catalogue: PriceList
    acts: KeyedActs


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyParts:
    """Each follows the open profile by itself; without a corporate role they stay empty."""

    fleet: Fleet
    nodes: FleetNodes
    roles: RolesWatch
    batches: Batches
    reconcile: Reconciliation
    analytics: Analytics
    budgets: Budgets
    optimiser: Optimiser
    radar: Radar
    approvals: Approvals
    audit: Audit

    def parts(self) -> dict[str, Any]:
        """Every part by its name."""
        return {field.name: getattr(self, field.name) for field in fields(CompanyParts)}

    def hear_company(self, event: Event) -> None:
        """A hint of the stream."""
        self.roles.hear(event)
        self.fleet.hear(event)
        self.batches.hear(event)
        self.analytics.hear(event)
        self.approvals.hear(event)

    async def close_company(self) -> None:
        await self.approvals.aclose()
        await self.audit.aclose()
        await self.batches.aclose()
        await self.reconcile.aclose()
        await self.radar.aclose()
        await self.optimiser.aclose()
        await self.budgets.aclose()
        await self.analytics.aclose()
        await self.fleet.aclose()
        await self.roles.aclose()


def make_company(ports: CabinetPorts, base: Base, lent: Lent) -> CompanyParts:
    """Every part, once."""
    fleet = Fleet(ports.fleet, base.accounts, lent.undo, base.clock, lent.labels)
    roles = RolesWatch(base.accounts.session, base.clock)
    fleet.sync.began = roles.poke
    parts = BatchParts(
        ports.batch, ports.orders, base.tables, base.exports, lent.grants, lent.undo, base.clock
    )
    analytics = Analytics(ports.company, base.accounts, fleet, base.clock)
    batches = Batches(
        parts, base.accounts, fleet, shelf=lambda kind: shelf_of(lent.catalogue.value, kind)
    )
    batches.facts.cards = lambda: cards_of(lent.catalogue.value)
    approvals = Approvals(
        ports.approvals, base.signing, base.accounts, batches, fleet, lent.grants, base.clock
    )
    audit = Audit(base.accounts, base.exports)
    approvals.told = lambda kind, ref: audit.note(kind, ref=ref)
    fleet.imported = lambda count: audit.note("notesImported", detail=str(count))
    budgets = Budgets(analytics, base.accounts, fleet, lent.undo)
    credit = batches.facts.limits
    batches.facts.limits = lambda: {**credit(), **budgets.rooms()}
    return CompanyParts(
        fleet=fleet,
        nodes=FleetNodes(ports.fleet, fleet, base.accounts, lent.acts, lent.undo),
        roles=roles,
        batches=batches,
        reconcile=Reconciliation(
            Sources(base.tables, ports.company, fleet), base.accounts, lent.undo
        ),
        analytics=analytics,
        budgets=budgets,
        optimiser=Optimiser(ports.company, base.accounts, fleet, lent.catalogue),
        radar=Radar(lent.catalogue, base.accounts, fleet, analytics),
        approvals=approvals,
        audit=audit,
    )
