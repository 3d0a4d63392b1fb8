"""News: what has happened while nobody looked, newest first, kept with the open profile. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime  # noqa: TC003 the store reads these classes back by their types

from kyivstar_desktop.domain.alerts import Alert  # noqa: TC001 as above

MOST = 100


@dataclass(frozen=True, slots=True)
class NewsItem:
    """`title` and `text` are words for people; with an `alert` the words are made when shown.

    `route_name` and `route_arg` are the page where it is seen; `tone`: ok, warning, danger, info.
    `id` names it for ever.
    """

    id: str
    kind: str
    title: str = ""
    text: str = ""
    at: datetime | None = None
    route_name: str = ""
    route_arg: str = ""
    tone: str = "info"
    alert: Alert | None = None
    seen: bool = False


def with_item(items: tuple[NewsItem, ...], item: NewsItem) -> tuple[NewsItem, ...]:
    """The same id once: the first one stays."""
    if any(known.id == item.id for known in items):
        return items
    return (item, *items)[:MOST]


def all_seen(items: tuple[NewsItem, ...], kind: str = "") -> tuple[NewsItem, ...]:
    """Those of a kind, "" for all."""
    return tuple(
        item if item.seen or kind not in {"", item.kind} else replace(item, seen=True)
        for item in items
    )


def without(items: tuple[NewsItem, ...], *idents: str) -> tuple[NewsItem, ...]:
    return tuple(item for item in items if item.id not in idents)


def unseen_count(items: tuple[NewsItem, ...]) -> int:
    return sum(not item.seen for item in items)
