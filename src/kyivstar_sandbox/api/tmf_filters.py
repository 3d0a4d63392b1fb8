"""Filters that every TMF list has: by `href`, and by members that never differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import false, true

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import ColumnElement

    from kyivstar_sandbox.api.listing import Filter

    Maker = ColumnElement[Any] | Callable[[Filter], ColumnElement[bool]]


def href_clause(base: str, column: ColumnElement[Any]) -> Callable[[Filter], ColumnElement[bool]]:
    """Maker for `href`: its last part is the id, what stands before ends in `base`."""

    def clause(wanted: Filter) -> ColumnElement[bool]:
        place, _, ident = wanted.values[0].rpartition("/")
        return column == ident if place.endswith(base) else false()

    return clause


def constant_clause(*values: str) -> Callable[[Filter], ColumnElement[bool]]:
    """Maker for a member that has the same value in every row."""

    def clause(wanted: Filter) -> ColumnElement[bool]:
        return true() if set(wanted.values) & set(values) else false()

    return clause


def flag_clause(column: ColumnElement[Any]) -> Callable[[Filter], ColumnElement[bool]]:
    """Maker for a boolean member, written `true` or `false`."""

    def clause(wanted: Filter) -> ColumnElement[bool]:
        return column.is_(wanted.values[0] == "true")

    return clause
