"""BudgetNews: one line when limits are near or passed, one when prices have changed; never more."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.news import NewsItem
from kyivstar_desktop.services.tasks import TaskScope
from kyivstar_desktop.viewmodels.presenting.formats import present_day

if TYPE_CHECKING:
    from kyivstar_desktop.domain.radar import Change
    from kyivstar_desktop.services.budgets import Digest
    from kyivstar_desktop.services.core import Core

translate = QCoreApplication.translate


class BudgetNews:
    """Follows the digest until `close`; names no sum, because a window may be locked."""

    def __init__(self, core: Core) -> None:
        self._news = core.cabinet.news
        self._scope = TaskScope()
        self._undos = (
            core.cabinet.budgets.digest.subscribe(self._on_digest),
            core.cabinet.radar.fresh.subscribe(self._on_prices),
        )
        self._on_digest(core.cabinet.budgets.digest.value)
        self._on_prices(core.cabinet.radar.fresh.value)

    def close(self) -> None:
        for undo in self._undos:
            undo()
        self._scope.cancel()

    def _on_digest(self, digest: Digest | None) -> None:
        if digest is None or self._scope.closed:
            return
        points = ",".join((*digest.full, "|", *digest.near))
        item = NewsItem(
            f"budgets-{digest.month.isoformat()}-{crc32(points.encode()):x}",
            "budgets",
            title=digest_title(digest),
            text=digest_text(digest),
            route_name="budgets",
            route_arg="danger" if digest.over else "",
            tone="warning",
        )
        self._scope.start(self._tell(item), name="news of budgets")

    def _on_prices(self, found: tuple[Change, ...]) -> None:
        """Those that touch own numbers; every change is told once by its id."""
        touching = [one for one in found if one.numbers]
        if not touching or self._scope.closed:
            return
        count = sum({one.offering: one.numbers for one in touching}.values())
        item = NewsItem(
            f"radar-{crc32('|'.join(one.id for one in touching).encode()):x}",
            "radar",
            title=translate("Analytics", "Prices or services changed: %n", "", len(touching)),
            text=translate("Analytics", "%n number(s)", "", count),
            route_name="analytics",
            route_arg="radar",
            tone="warning",
        )
        self._scope.start(self._tell(item), name="news of prices")

    async def _tell(self, item: NewsItem) -> None:
        await self._news.add(item)


def digest_title(digest: Digest) -> str:
    if digest.over:
        text = translate("Budgets", "%n department(s) will exceed the limit by %1", "", digest.over)
        return text.replace("%1", present_day(digest.until))
    return translate("Budgets", "Limits of departments are near")


def digest_text(digest: Digest) -> str:
    made = []
    if digest.full:
        made.append(translate("Budgets", "100 % spent: %n", "", len(digest.full)))
    if digest.near:
        made.append(translate("Budgets", "80 % spent: %n", "", len(digest.near)))
    return ", ".join(made)
