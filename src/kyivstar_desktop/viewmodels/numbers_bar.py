"""The bar of what is chosen: how many, how much they miss together, what can be done to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.presenting.formats import present_count, present_money

if TYPE_CHECKING:
    from kyivstar_desktop.domain.fleet import FleetSums

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class BarState:
    """`short` is empty where nothing is missing. Acts that a role lacks are not there at all."""

    chosen: str
    short_title: str
    short: str
    can_top_up: bool
    can_order: bool
    can_limit: bool
    spoken: str


def derive_bar(count: int, sums: FleetSums | None, *, may: bool, limits: bool) -> BarState | None:
    """None: nothing is chosen. `may`: the person may make batches."""
    if not count:
        return None
    chosen = translate("Numbers", "Chosen: %n", "", count)
    chosen = chosen.replace(str(count), present_count(count), 1)
    short = present_money(Money(sums.short)) if sums is not None and sums.short else ""
    title = translate("Numbers", "missing together") if short else ""
    return BarState(
        chosen,
        title,
        short,
        can_top_up=may and bool(short),
        can_order=may,
        can_limit=may and limits,
        spoken=f"{chosen}, {title} {short}" if short else chosen,
    )
