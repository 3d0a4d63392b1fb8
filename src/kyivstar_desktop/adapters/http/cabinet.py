"""What an operator offers about one's contract beside paying by card, over its HTTP client.

Imported after the last known balance stands on the screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.adapters.http.accounts666 import HttpUniversal
from kyivstar_desktop.adapters.http.approvals import HttpApprovals
from kyivstar_desktop.adapters.http.batch import HttpBatch
from kyivstar_desktop.adapters.http.catalogue import HttpCatalogue
from kyivstar_desktop.adapters.http.company_history import HttpCompanyHistory
from kyivstar_desktop.adapters.http.fleet import HttpFleet
from kyivstar_desktop.adapters.http.grants import HttpGrants
from kyivstar_desktop.adapters.http.orders import HttpOrders
from kyivstar_desktop.adapters.http.personal import HttpPersonal
from kyivstar_desktop.adapters.http.rules import HttpTopups
from kyivstar_desktop.adapters.http.shops import HttpShops
from kyivstar_desktop.adapters.http.sim import HttpSim
from kyivstar_desktop.adapters.http.support import HttpFeedback, HttpSupport
from kyivstar_desktop.adapters.http.transfers import HttpTransfers
from kyivstar_desktop.services.cabinet import CabinetPorts

if TYPE_CHECKING:
    from kyivstar_desktop.adapters.http.client import HttpClient
    from kyivstar_desktop.adapters.http.directory import Directory


def make_ports(client: HttpClient, directory: Directory) -> CabinetPorts:
    """Every port of the cabinet. Opens no connection by itself."""
    return CabinetPorts(
        orders=HttpOrders(client, directory),
        catalogue=HttpCatalogue(client, directory),
        grants=HttpGrants(client),
        personal=HttpPersonal(client, directory),
        sim=HttpSim(client),
        shops=HttpShops(client, directory),
        support=HttpSupport(client, directory),
        feedback=HttpFeedback(client, directory),
        transfers=HttpTransfers(client, directory),
        universal=HttpUniversal(client, directory),
        topups=HttpTopups(directory),
        batch=HttpBatch(client, directory),
        fleet=HttpFleet(client, directory),
        company=HttpCompanyHistory(client, directory),
        approvals=HttpApprovals(client),
    )
