"""The price list: kept for offline, asked anew daily and at changes; news since the last visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.domain.catalogue import Catalogue
from kyivstar_desktop.domain.catalogue_news import News, Seen, compare, looked_at, seen_of
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.services.kept import Kept
from kyivstar_desktop.services.refresh import Observable
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from kyivstar_desktop.domain.catalogue import Offering
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports import Clock, Event
    from kyivstar_desktop.services.ports.contract import CataloguePort
    from kyivstar_desktop.services.preferences import Preferences, PreferencesService
    from kyivstar_desktop.services.refresh import Loadable
    from kyivstar_desktop.services.session import OpenProfile

API, SEEN = "TMF620", "catalogue.seen"


class PriceList:
    """`state` is the catalogue with its age, `news` what changed since its page was last left.

    The very first catalogue of a profile is no news.
    """

    def __init__(
        self,
        port: CataloguePort,
        preferences: PreferencesService,
        accounts: Accounts,
        clock: Clock,
    ) -> None:
        self._accounts = accounts
        self._kept: Kept[Catalogue] = Kept(
            "catalogue",
            Catalogue,
            port.catalogue,
            accounts=accounts,
            clock=clock,
            topics=frozenset({"catalogue"}),
        )
        self._scope = TaskScope()
        self._profile: OpenProfile | None = None
        self._seen: Seen | None = None
        self._language = preferences.value.value.language
        self.news: Observable[Mapping[str, News]] = Observable({})
        accounts.session.follow(self._on_opened)
        accounts.session.before_close(self.aclose)
        self._kept.state.subscribe(self._on_state)
        preferences.value.subscribe(self._on_preferences)

    @property
    def state(self) -> Observable[Loadable[Catalogue]]:
        return self._kept.state

    @property
    def value(self) -> Catalogue | None:
        return self._kept.value

    @property
    def served(self) -> bool:
        """False: the operator lists its APIs and this one is not among them."""
        profile = self._accounts.profile.value
        return profile is None or profile.apis is None or API in profile.apis

    def find(self, offering_id: str) -> Offering | None:
        known = self._kept.value
        return known.find(offering_id) if known is not None else None

    def poke(self) -> None:
        """Asks the operator in the background."""
        self._kept.poke()

    async def refresh(self) -> None:
        """Asks now; raises the AppError that stands in the way."""
        await self._kept.refresh()

    def mark_seen(self, ids: Collection[str]) -> None:
        """A page that showed these is left: they are no news any more."""
        if self._profile is not None and not self._scope.closed:
            self._scope.start(self._mark(self._profile, frozenset(ids)), name="catalogue seen")

    def hear(self, event: Event) -> None:
        """A hint of the stream."""
        self._kept.hear(event)

    async def aclose(self) -> None:
        await self._scope.aclose()
        await self._kept.aclose()

    # --- since the last visit -------------------------------------------------------------------
    async def _compare(self, profile: OpenProfile) -> None:
        if self._seen is None:
            found = await profile.store.kept(SEEN, Seen)
            if self._profile is not profile or self._kept.value is None:
                return
            if found is None:
                await self._put(profile, seen_of(self._kept.value))
            else:
                self._seen = found.value
        if self._profile is profile and self._kept.value is not None and self._seen is not None:
            self.news.set(compare(self._kept.value, self._seen))

    async def _mark(self, profile: OpenProfile, ids: frozenset[str]) -> None:
        known = self._kept.value
        if known is not None and self._seen is not None and self.news.value.keys() & ids:
            await self._put(profile, looked_at(self._seen, known, ids))
            self.news.set(compare(known, self._seen))

    async def _put(self, profile: OpenProfile, seen: Seen) -> None:
        self._seen = seen
        try:
            await profile.store.keep(SEEN, seen, self._accounts.operator_now())
        except StorageTrouble:  # flagged once more after the next start, nothing worse
            return

    def _on_state(self, state: Loadable[Catalogue]) -> None:
        if state.value is not None and self._profile is not None and not self._scope.closed:
            self._scope.start(self._compare(self._profile), name="compare catalogue")

    def _on_opened(self, profile: OpenProfile | None) -> None:
        self._scope.cancel()
        self._scope = TaskScope()
        self._profile, self._seen = profile, None
        self.news.set({})

    def _on_preferences(self, value: Preferences) -> None:
        """Names and descriptions come in the language they were asked in."""
        if value.language != self._language:
            self._language = value.language
            self._kept.poke()
