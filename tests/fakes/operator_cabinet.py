"""A fake operator behind every port of the cabinet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.services.cabinet import CabinetPorts

if TYPE_CHECKING:
    from fakes.operator import FakeOperator


def cabinet_of(operator: FakeOperator) -> CabinetPorts:
    """Each part of the operator stands behind the port that it implements."""
    return CabinetPorts(
        orders=operator.ordering,
        catalogue=operator.shelf,
        grants=operator,
        transfers=operator.moving,
        universal=operator.households,
        topups=operator.topups,
        personal=operator.personal,
        sim=operator.sims,
        shops=operator.sims,
        support=operator.support,
        feedback=operator.complaints,
        fleet=operator.park,
        batch=operator.batches,
        company=operator.company,
        approvals=operator.batches.second,
    )
