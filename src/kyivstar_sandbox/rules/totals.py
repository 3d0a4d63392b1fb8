"""How many rows a list has in all (``X-Total-Count``), without counting a park for every page."""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Hashable

    from sqlalchemy import Connection, Select

    from kyivstar_sandbox.rules.payment_lists import Cut

LONG: Final = 10_000
"""Counts above this, which no reply can hold at once, may be as old as ``AGE_S``."""
AGE_S: Final = 10.0
_MOST: Final = 500
_known: OrderedDict[Hashable, tuple[float, int]] = OrderedDict()


def total(conn: Connection, *, of: str, sub: str, cut: Cut, found: int, count: Select[int]) -> int:
    """Rows that match: exact on the last page and for lists that a reply can hold.

    ``of`` names the list, ``found`` is how many rows the page has, ``count`` counts them all.
    """
    if found < cut.limit and (found or not cut.offset):
        return cut.offset + found
    key = (str(conn.engine.url), of, sub, cut.key)
    until, known = _known.get(key, (0.0, 0))
    now = time.monotonic()
    if now < until and cut.offset + cut.limit < known:
        return known
    counted: int = conn.execute(count).scalar_one()
    if counted > LONG and cut.key is not None:
        _known[key] = now + AGE_S, counted
        _known.move_to_end(key)
        while len(_known) > _MOST:
            _known.popitem(last=False)
    return counted
