"""Everything that makes news while another page is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kyivstar_desktop.app.batch_news import BatchNews
from kyivstar_desktop.app.budget_news import BudgetNews
from kyivstar_desktop.app.queue_news import QueueNews

if TYPE_CHECKING:
    from kyivstar_desktop.services.core import Core


class Teller(Protocol):
    def close(self) -> None: ...


def tellers(core: Core) -> tuple[Teller, ...]:
    """Each follows its service until `close`."""
    return (QueueNews(core), BatchNews(core), BudgetNews(core))
