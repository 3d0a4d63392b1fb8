"""What the tariffs page knows; everything on it is derived from this."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.tariffs import Tab, tab_of, tab_of_line
from kyivstar_desktop.services.refresh import Loadable
from kyivstar_desktop.services.tariffs import Advice
from kyivstar_desktop.viewmodels.presenting.queueing import QueueInput

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from kyivstar_desktop.domain.account import Line, LineMoney
    from kyivstar_desktop.domain.catalogue import Catalogue, Offering
    from kyivstar_desktop.domain.catalogue_news import News
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.orders import Order, Preview
    from kyivstar_desktop.domain.tariffs import Shelf

COLUMNS = 4
COMPARE, OFFERS = "compare", "offers"
END, NOW = "end", "now"


@dataclass(frozen=True, slots=True)
class Draft:
    """A change being considered. `act`: tariff or start (the next package early).

    `stage`: "" (choosing), review, counting (may still be stopped), sending. `by_end`/`by_now` are
    the operator's previews of both moments; `errors` by the same words. `seen`: the preview that
    was asked anew for the review, and that the person agrees to; `start` is the instant it was
    asked for (None: now), kept while the line moves on; `before` is what was reviewed when the
    operator's answer changed during the five seconds.
    """

    act: str = "tariff"
    offering: str = ""
    when: str = END
    stage: str = ""
    agreed: bool = False
    by_end: Preview | None = None
    by_now: Preview | None = None
    errors: Mapping[str, AppError] = field(default_factory=dict)
    asking: bool = False
    seen: Preview | None = None
    start: datetime | None = None
    before: Preview | None = None
    left_s: int = 0
    error: AppError | None = None

    @property
    def preview(self) -> Preview | None:
        return self.by_end if self.when == END else self.by_now


@dataclass(frozen=True, slots=True)
class Inputs:
    """`columns` None: the page chooses what to compare with. `detail`: opened in a list."""

    now: datetime
    served: bool = True
    offline: bool = False
    line: Line | None = None
    money: LineMoney | None = None
    catalogue: Loadable[Catalogue] = Loadable()  # noqa: RUF009 frozen
    shelf: Shelf | None = None
    advice: Advice = Advice()  # noqa: RUF009 frozen
    news: Mapping[str, News] = field(default_factory=dict)
    pending: tuple[Order, ...] = ()
    unsure: bool = False
    muted: bool = False
    view: str = COMPARE
    text: str = ""
    most: str = ""
    gigabytes: str = ""
    minutes: str = ""
    found: int = 0
    columns: tuple[str, ...] | None = None
    detail: str = ""
    draft: Draft = Draft()
    figures: tuple[str, str, str] | None = None  # GB, minutes, SMS while they are being typed
    cancelling: bool = False
    cancel_error: AppError | None = None
    queue: QueueInput = QueueInput()  # noqa: RUF009 frozen

    @property
    def queues(self) -> bool:
        """Whether a move is put into the queue now instead of being sent."""
        return self.offline and self.queue.there

    @property
    def current(self) -> Offering | None:
        """The line's own tariff as the catalogue has it."""
        return self.find(self.line.tariff_id) if self.line is not None else None

    @property
    def tab(self) -> Tab:
        """Where the tariffs are to which this line can move."""
        return tab_of_line(self.line) if self.line is not None else Tab.PREPAID

    def find(self, ident: str) -> Offering | None:
        known = self.catalogue.value
        return known.find(ident) if known is not None and ident else None

    def can_move_to(self, one: Offering) -> bool:
        mine = self.line is not None and one.id == self.line.tariff_id
        return one.can_order and not mine and tab_of(one) is self.tab


def shown_ids(i: Inputs) -> tuple[str, ...]:
    """Columns after the current tariff: chosen ones, else the best and the next cheapest."""
    own = i.line.tariff_id if i.line is not None else ""
    if i.columns is not None:
        return tuple(x for x in i.columns if x != own)[: COLUMNS - 1]
    if i.shelf is None:
        return ()
    fits = [one for one in i.shelf.all(i.tab) if i.can_move_to(one)]
    rated = i.advice.rated
    by_use = sorted(
        (one for one in fits if one.id in rated and not rated[one.id].unpriced),
        key=lambda one: (one.id != i.advice.best, rated[one.id].total.kopiykas),
    )
    rest = [one for one in fits if one not in by_use]
    return tuple(one.id for one in (*by_use, *rest))[: COLUMNS - 1]
