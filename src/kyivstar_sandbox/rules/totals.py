"""How many rows a list has in all (``X-Total-Count``), without counting a park for every page."""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, literal, select

if TYPE_CHECKING:
    from collections.abc import Hashable

    from sqlalchemy import Connection, Select

    from kyivstar_sandbox.rules.payment_lists import Cut

LONG: Final = 10_000
"""Counts above this, which no reply can hold at once, may be as old as ``AGE_S``."""
AGE_S: Final = 10.0
MOST: Final = 200_000
"""All lists of a park are shorter; a history is not, and counting one takes seconds a page."""
_MOST: Final = 500
_known: OrderedDict[Hashable, tuple[float, int]] = OrderedDict()


def total(
    conn: Connection,
    *,
    of: str,
    sub: str,
    cut: Cut,
    found: int,
    count: Select[int],
    most: int = MOST,
) -> int:
    """Rows that match: exact on the last page and for lists that a reply can hold.

    ``of`` names the list, ``found`` is how many rows the page has, ``count`` counts them all. Above
    ``most`` nothing is counted: the answer is then only more than what was read so far.
    """
    if found < cut.limit and (found or not cut.offset):
        return cut.offset + found
    key = (str(conn.engine.url), of, sub, cut.key)
    until, known = _known.get(key, (0.0, 0))
    now = time.monotonic()
    if now < until and cut.offset + cut.limit < known:
        return known
    first = count.with_only_columns(literal(1)).limit(most + 1).subquery()
    counted: int = conn.execute(select(func.count()).select_from(first)).scalar_one()
    if counted > most:
        counted = max(counted, cut.offset + found + 1)
    if counted > LONG and cut.key is not None:
        _known[key] = now + AGE_S, counted
        _known.move_to_end(key)
        while len(_known) > _MOST:
            _known.popitem(last=False)
    return counted
