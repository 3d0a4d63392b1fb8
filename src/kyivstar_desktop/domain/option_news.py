"""Connected services since the page was last left: appeared, vanished, changed in price. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.money import Money  # noqa: TC001 the store reads this class back

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from kyivstar_desktop.domain.orders import Option

RECENT = timedelta(days=31)
"""On the very first visit nothing has been seen yet; what is older than this is no news then."""


class Flag(StrEnum):
    NEW = "new"  # connected, and not by this person through a program like this one
    PRICE = "price"


@dataclass(frozen=True, slots=True)
class OptionFlag:
    flag: Flag
    before: Money | None = None  # for PRICE; None: it was not stated then


@dataclass(frozen=True, slots=True)
class SeenOption:
    id: str
    line: str
    name: str
    price: Money | None


@dataclass(frozen=True, slots=True)
class SeenOptions:
    """Services as they were when their page was last left; `lines` are those ever looked at."""

    rows: tuple[SeenOption, ...] = ()
    lines: tuple[str, ...] = ()


def is_own(option: Option) -> bool:
    """Connected by the person in a client, or part of the tariff: nothing to ask about."""
    if option.connected_by == "tariff":
        return True
    return option.connected_by == "subscriber" and option.channel in {"desktop", ""}


def option_flags(
    options: Iterable[Option], seen: SeenOptions, now: datetime
) -> dict[str, OptionFlag]:
    """Flags by option id for services that still stand."""
    known = {row.id: row for row in seen.rows}
    found: dict[str, OptionFlag] = {}
    for option in options:
        if not option.live:
            continue
        before = known.get(option.id)
        if before is None:
            fresh = option.connected_at is None or now - option.connected_at < RECENT
            if not is_own(option) and (option.line in seen.lines or fresh):
                found[option.id] = OptionFlag(Flag.NEW)
        elif option.price is not None and option.price != before.price:
            found[option.id] = OptionFlag(Flag.PRICE, before.price)
    return found


def gone_options(options: Iterable[Option], seen: SeenOptions, line: str) -> tuple[str, ...]:
    """Names of services of a line that were there at the last visit and are not any more."""
    live = {option.id for option in options if option.live}
    return tuple(row.name for row in seen.rows if row.line == line and row.id not in live)


def seen_options(options: Sequence[Option], seen: SeenOptions, line: str) -> SeenOptions:
    """`seen` with one line as it is now; a price unknown now stays as it was."""
    before = {row.id: row.price for row in seen.rows}
    rows = [row for row in seen.rows if row.line != line]
    for option in options:
        if option.line == line and option.live:
            price = option.price if option.price is not None else before.get(option.id)
            rows.append(SeenOption(option.id, line, option.name, price))
    lines = tuple(dict.fromkeys((*seen.lines, line)))
    return SeenOptions(tuple(rows), lines)
