"""Tariffs and services with their prices: TMF620, public, in the language of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.adapters.http.ask import read
from kyivstar_desktop.adapters.http.catalogue_wire import (
    CategoryIn,
    OfferingIn,
    PriceIn,
    catalogue_of,
)
from kyivstar_desktop.adapters.http.lists import all_rows, together
from kyivstar_desktop.domain.errors import NotAllowed, Refused

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kyivstar_desktop.adapters.http.client import HttpClient
    from kyivstar_desktop.adapters.http.directory import Directory
    from kyivstar_desktop.domain.catalogue import Catalogue

BATCH = 100
"""Ids in one question: the most that the contract takes (1.3)."""


class HttpCatalogue:
    """CataloguePort of one operator. A price that cannot be had is "not stated", never 0."""

    def __init__(self, client: HttpClient, directory: Directory) -> None:
        self._client = client
        self._directory = directory

    async def catalogue(self) -> Catalogue:
        """Everything offered and archived. Raises BadReply for lists that are none."""
        ask = read(self._path("/productOffering"), auth=False)
        offerings, categories = await together(
            all_rows(self._client, ask, list[OfferingIn]), self._categories()
        )
        prices = await self._prices(offerings)
        return await self._client.run(catalogue_of, offerings, categories, prices)

    def _path(self, rest: str) -> str:
        return self._directory.path("TMF620", rest)

    async def _categories(self) -> list[CategoryIn]:
        """Names of the shelves; a server without them is read all the same."""
        try:
            ask = read(self._path("/category"), auth=False)
            return await all_rows(self._client, ask, list[CategoryIn])
        except (Refused, NotAllowed):
            return []

    async def _prices(self, offerings: Iterable[OfferingIn]) -> dict[str, PriceIn]:
        """By id. A few are asked by id; many as one list, and then what that list lacked."""
        whole = {p.id: p for one in offerings for p in one.product_offering_price if p.told}
        wanted = {p.id for one in offerings for p in one.product_offering_price if p.id}
        missing = wanted - whole.keys()
        if len(missing) > BATCH:
            whole |= await self._listed(())
            missing -= whole.keys()
        ids = sorted(missing)
        for start in range(0, len(ids), BATCH):
            whole |= await self._listed(ids[start : start + BATCH])
        return whole

    async def _listed(self, ids: Iterable[str]) -> dict[str, PriceIn]:
        only = ",".join(ids)
        query = (("id", only),) if only else ()
        try:
            ask = read(self._path("/productOfferingPrice"), *query, auth=False)
            rows = await all_rows(self._client, ask, list[PriceIn])
        except (Refused, NotAllowed):
            return {}
        return {row.id: row for row in rows}
