"""The nearest shops that do one thing: a town, five rows, how long each is open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.shops import opening
from kyivstar_desktop.domain.shops_near import is_near, nearest, towns
from kyivstar_desktop.services.refresh import Loadable
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.viewmodels.presenting.formats import present_age
from kyivstar_desktop.viewmodels.presenting.shops import (
    distance_text,
    hours_text,
    opened_text,
    phone_text,
)

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.shops import Shop
    from kyivstar_desktop.domain.shops_near import Placed
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.shops import Shops

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Inputs:
    now: datetime
    service: str
    known: Loadable[tuple[Shop, ...]]
    town: str = ""


@dataclass(frozen=True, slots=True)
class ShopRow:
    """`hours` are of today; `tone` colours `opened`."""

    id: str
    title: str
    address: str
    distance: str
    opened: str
    tone: str
    hours: str
    phone: str


@dataclass(frozen=True, slots=True)
class ShopsState:
    """`note` stands in the place of rows, or tells how old they are."""

    towns: tuple[str, ...]
    town: str
    rows: tuple[ShopRow, ...]
    note: str
    hint: str


def derive_shops(i: Inputs) -> ShopsState:
    """Pure."""
    known = i.known.value or ()
    listed = towns(known)
    town = i.town if i.town in listed else ""
    found = nearest(known, town, service=i.service)
    if not i.service:  # a list of shops near; who needs one thing is told the nearest five anyway
        close = tuple(one for one in found if is_near(one, town))
        found = found if all(one.shop.shut for one in close) else close
    rows = tuple(_row(one, i.now) for one in found)
    return ShopsState(listed, town, rows, _note(i, some=bool(rows)), _hint(town))


def _hint(town: str) -> str:
    if not town:
        return translate("Shops", "Choose a town: the place of this computer is never read")
    return translate("Shops", "Distances are from the middle of the town")


def _note(i: Inputs, *, some: bool) -> str:
    if some:
        return present_age(i.known.at, i.now) if i.known.error is not None else ""
    if i.known.error is not None:
        return present_error(i.known.error).line
    if i.known.value is None:
        return translate("Shops", "Being read")
    return translate("Shops", "The operator names no shop for this")


def _row(placed: Placed, now: datetime) -> ShopRow:
    shop = placed.shop
    found = opening(shop, now)
    opened, tone = opened_text(found, now)
    return ShopRow(
        shop.id,
        shop.name,
        ", ".join(part for part in (shop.city, shop.address) if part),
        distance_text(placed.metres),
        opened,
        tone,
        hours_text(found.today) if found.state in {"open", "closed"} else "",
        phone_text(shop.phone),
    )


class ShopsListViewModel(ViewModel[Inputs, ShopsState]):
    """`service`: unblock, contractEnd, simReplacement, or "" for every shop."""

    def __init__(self, shops: Shops, accounts: Accounts, *, service: str = "") -> None:
        start = Inputs(accounts.operator_now(), service, Loadable())
        super().__init__(start, derive_shops)
        self._shops, self._accounts = shops, accounts
        self.choose = self.command(self._choose, restart=True)
        with self.gathered():
            self.follow(shops.known.state, self._on_known)
            self.follow(shops.town, self._on_town)
        if shops.known.value is None:
            shops.known.poke()

    async def _choose(self, town: str) -> None:
        await self._shops.choose(town)

    def _on_known(self, known: Loadable[tuple[Shop, ...]]) -> None:
        self.fold(known=known, now=self._accounts.operator_now())

    def _on_town(self, town: str) -> None:
        self.fold(town=town)

    def retranslate(self) -> None:
        """The operator's own words are asked for anew in the new language."""
        self.fold()
        self._shops.known.poke()
