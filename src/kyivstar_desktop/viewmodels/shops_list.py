"""The nearest shops that do one thing: a town, five rows, how long each is open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.shops import nearest, opening, towns
from kyivstar_desktop.services.refresh import Loadable
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    decimal_text,
    present_age,
    present_day,
    present_number,
    present_time,
)

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.shops import Opening, Placed, Shop, Span
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.shops import Shops

translate = QCoreApplication.translate
KILOMETRE = 1000
FREE = "+380800"


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
    rows = tuple(_row(one, i.now) for one in nearest(known, town, service=i.service))
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
    opened, tone = _opened(found, now)
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


def phone_text(phone: str) -> str:
    """A free number as it is dialled here, `0 800 300-466`; others as any number."""
    if phone.startswith(FREE) and len(phone) == len(FREE) + 6:
        return f"0 800 {phone[-6:-3]}-{phone[-3:]}"
    return present_number(phone)


def distance_text(metres: int | None) -> str:
    """Metres below a kilometre, then kilometres with one decimal; "" where it is not known."""
    if metres is None:
        return ""
    if metres < KILOMETRE:
        return translate("Shops", "%1 m").replace("%1", str(metres))
    tenths = (metres + 50) // 100
    return translate("Shops", "%1 km").replace("%1", decimal_text(tenths))


def hours_text(spans: tuple[Span, ...]) -> str:
    """`9:00-13:00, 14:00-20:00` of today, or that it is closed today."""
    if not spans:
        return translate("Shops", "closed today")
    return ", ".join(f"{_clock(start)}–{_clock(end)}" for start, end in spans)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _opened(found: Opening, now: datetime) -> tuple[str, str]:
    if found.state == "shut":
        return translate("Shops", "Temporarily shut"), "warning"
    if found.state == "unknown":
        text = translate("Shops", "Check the hours: %1").replace("%1", found.text)
        return text if found.text else translate("Shops", "Check the hours"), "warning"
    if found.state == "open":
        text = translate("Shops", "Open until %1")
        return text.replace("%1", present_time(found.at) if found.at else "—"), "ok"
    if found.at is None:
        return translate("Shops", "Closed"), "neutral"
    if present_day(found.at) == present_day(now):
        text = translate("Shops", "Closed, opens at %1")
        return text.replace("%1", present_time(found.at)), "neutral"
    text = translate("Shops", "Closed, opens on %1 at %2")
    made = text.replace("%1", present_day(found.at))
    return made.replace("%2", present_time(found.at)), "neutral"


class ShopsListViewModel(ViewModel[Inputs, ShopsState]):
    """`service`: unblock, contractEnd, simReplacement, or "" for every shop."""

    def __init__(self, shops: Shops, accounts: Accounts, *, service: str = "") -> None:
        start = Inputs(accounts.operator_now(), service, Loadable())
        super().__init__(start, derive_shops)
        self._shops, self._accounts = shops, accounts
        self.choose = self.command(self._choose, restart=True)
        self.follow(shops.known.state, self._on_known)
        self.follow(shops.town.state, self._on_town)
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
