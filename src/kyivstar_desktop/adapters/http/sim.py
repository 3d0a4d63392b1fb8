"""What is printed on a SIM card, behind a fresh code (SimPort, docs/contract.md 3.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from kyivstar_desktop.adapters.http.ask import read
from kyivstar_desktop.adapters.http.wire import Shape, plain, word
from kyivstar_desktop.domain.errors import BadReply
from kyivstar_desktop.domain.sim import SimSecrets
from kyivstar_desktop.services.ports.sim import SimPort

if TYPE_CHECKING:
    from kyivstar_desktop.adapters.http.client import HttpClient

LONGEST = 256  # an activation code is far below this


class SimIn(Shape, frozen=True, rename="camel"):
    iccid: str = ""
    sim_type: str = ""
    puk1: str = ""
    puk2: str = ""
    activation_code: str = ""

    def __repr__(self) -> str:
        return "SimIn()"


class HttpSim(SimPort):
    """The reply is read once, into memory, and kept nowhere."""

    def __init__(self, client: HttpClient) -> None:
        self._client = client

    async def sim(self, line: str) -> SimSecrets:
        reply = await self._client.call(read("/sim/{id}", path=f"/sim/{quote(line, safe='')}"))
        row = reply.decode(SimIn)
        if not row.puk1:
            raise BadReply("$.puk1", reply.correlator)
        return SimSecrets(
            word(row.sim_type) or "sim",
            plain(row.iccid, 22),
            plain(row.puk1, 16),
            plain(row.puk2, 16),
            plain(row.activation_code, LONGEST),
        )
