"""What has changed between two catalogues: each price, allowance, service, once. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime  # noqa: TC003 the store reads these classes back by their types
from enum import StrEnum
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.money import Money  # noqa: TC001 as above
from kyivstar_desktop.domain.tariffs import A_YEAR, half_up

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kyivstar_desktop.domain.catalogue import Catalogue, Offering

MOST = 500


class What(StrEnum):
    """A fee, the price of a unit, an allowance, a service that comes or goes, an archived one."""

    FEE = "fee"
    UNIT = "unit"
    ALLOWANCE = "allowance"
    NEW = "new"
    GONE = "gone"
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class Change:
    """`before`, `after`: sums of FEE and UNIT; `had`, `has`: units of ALLOWANCE (-1 unlimited).

    `name` is the fee, unit or allowance code. `period` is the fee's. `id` names the change for
    ever: the same one is never told twice.
    """

    id: str
    what: What
    offering: str
    title: str
    is_tariff: bool
    name: str = ""
    before: Money | None = None
    after: Money | None = None
    had: int = 0
    has: int = 0
    unit: str = ""
    period: str = ""
    numbers: int = 0
    at: datetime | None = None

    @property
    def a_month(self) -> int | None:
        """Kopiykas a month more (or less) over all numbers that it touches; None: no fee."""
        if self.what is not What.FEE or self.before is None or self.after is None:
            return None
        more = (self.after - self.before).kopiykas * self.numbers
        return half_up(more, A_YEAR[self.period], 12) if self.period in A_YEAR else None


def changes(before: Catalogue, after: Catalogue) -> tuple[Change, ...]:
    """In the order of the catalogue. An archived offering that was never seen is no news."""
    old = {one.id: one for one in before.offerings}
    new = {one.id for one in after.offerings}
    found: list[Change] = []
    for one in after.offerings:
        known = old.get(one.id)
        if known is None:
            if not one.retired:
                found.append(_made(one, What.NEW, one.version))
            continue
        if one.retired and not known.retired:
            found.append(_made(one, What.ARCHIVED, one.version))
        found += _fees(known, one)
        found += _units(known, one)
        found += _allowances(known, one)
    gone = [one for one in before.offerings if one.id not in new and not one.retired]
    return (*found, *(_made(one, What.GONE, one.version) for one in gone))


def _made(one: Offering, what: What, mark: str, **values: object) -> Change:
    ident = f"{one.id}|{what}|{mark}"
    return Change(ident, what, one.id, one.name, one.is_tariff, **values)  # type: ignore[arg-type]


def _fees(old: Offering, new: Offering) -> Iterator[Change]:
    """By period and place: ids of prices may change with a version."""

    def by(one: Offering) -> dict[tuple[str, int], Money | None]:
        made: dict[tuple[str, int], Money | None] = {}
        for fee in one.fees:
            n = sum(key[0] == fee.period for key in made)
            made[fee.period, n] = fee.amount
        return made

    had, names = by(old), {fee.period: fee.name for fee in new.fees}
    for (period, n), amount in by(new).items():
        known = had.get((period, n))
        if amount is not None and known is not None and amount != known:
            mark = f"{period}{n}:{known.kopiykas}>{amount.kopiykas}:{new.version}"
            yield _made(
                new, What.FEE, mark, name=names[period], before=known, after=amount, period=period
            )


def _units(old: Offering, new: Offering) -> Iterator[Change]:
    had = {(one.code or one.name, one.unit, one.countries): one for one in old.units}
    for one in new.units:
        known = had.get((one.code or one.name, one.unit, one.countries))
        if known is None or one.amount is None or known.amount is None:
            continue
        if one.amount != known.amount:
            mark = f"{one.code or one.name}:{known.amount.kopiykas}>{one.amount.kopiykas}"
            mark += f":{new.version}"
            yield _made(
                new, What.UNIT, mark, name=one.name, before=known.amount, after=one.amount,
                unit=one.unit,
            )  # fmt: skip


def _allowances(old: Offering, new: Offering) -> Iterator[Change]:
    had = {one.code: (_count(one.count), one.unit) for one in old.allowances}
    has = {one.code: (_count(one.count), one.unit) for one in new.allowances}
    for code in (*had, *(code for code in has if code not in had)):
        before, after = had.get(code, (0, ""))[0], has.get(code, (0, ""))[0]
        if before != after:
            unit = has.get(code, had.get(code, (0, "")))[1]
            mark = f"{code}:{before}>{after}:{new.version}"
            yield _made(new, What.ALLOWANCE, mark, name=code, had=before, has=after, unit=unit)


def _count(given: int | None) -> int:
    return -1 if given is None else given


def with_new(known: tuple[Change, ...], found: tuple[Change, ...]) -> tuple[Change, ...]:
    """Newest first; one that has been told stays as it was."""
    ids = {one.id for one in known}
    return (*(one for one in found if one.id not in ids), *known)[:MOST]
