"""What is new in the catalogue since it was last looked at. Pure functions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.money import Money  # noqa: TC001 the store reads this class back

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from kyivstar_desktop.domain.catalogue import Catalogue, Offering


class Change(StrEnum):
    """Why an offering is flagged."""

    NEW = "new"
    PRICE = "price"
    TERMS = "terms"  # another version at the same price
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class News:
    """`before`: the price that was last seen, for PRICE; None: it was not stated then."""

    change: Change
    before: Money | None = None


@dataclass(frozen=True, slots=True)
class SeenOffering:
    id: str
    version: str
    fee: Money | None
    retired: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """Offerings as they were when their page was last left."""

    rows: tuple[SeenOffering, ...] = ()


def seen_of(catalogue: Catalogue) -> Seen:
    return Seen(tuple(_stamp(one) for one in catalogue.offerings))


def _stamp(one: Offering) -> SeenOffering:
    fee = one.fee
    amount = fee.amount if fee is not None else None
    return SeenOffering(one.id, one.version, amount, one.retired)


def compare(catalogue: Catalogue, seen: Seen) -> dict[str, News]:
    """Flags by offering id; an archived offering that was never seen is no news."""
    known = {row.id: row for row in seen.rows}
    found: dict[str, News] = {}
    for one in catalogue.offerings:
        news = _news(_stamp(one), known.get(one.id))
        if news is not None:
            found[one.id] = news
    return found


def _news(now: SeenOffering, before: SeenOffering | None) -> News | None:
    if before is None:
        return None if now.retired else News(Change.NEW)
    if now.retired and not before.retired:
        return News(Change.ARCHIVED)
    if now.fee is not None and now.fee != before.fee:
        return News(Change.PRICE, before.fee)
    return News(Change.TERMS) if now.version != before.version else None


def looked_at(seen: Seen, catalogue: Catalogue, ids: Collection[str]) -> Seen:
    """`seen` with the offerings of `ids` as they are now; a price unknown now stays as it was."""
    rows: dict[str, SeenOffering] = {row.id: row for row in seen.rows}
    for one in catalogue.offerings:
        if one.id in ids:
            rows[one.id] = _kept(_stamp(one), rows)
    return Seen(tuple(rows.values()))


def _kept(now: SeenOffering, rows: Mapping[str, SeenOffering]) -> SeenOffering:
    old = rows.get(now.id)
    if now.fee is None and old is not None:
        return SeenOffering(now.id, now.version, old.fee, now.retired)
    return now
