"""News of connected services since the page was last left, kept in the open profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import StorageTrouble, VaultLocked
from kyivstar_desktop.domain.option_news import (
    SeenOptions,
    gone_options,
    option_flags,
    seen_options,
)
from kyivstar_desktop.services.noted import Noted
from kyivstar_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyivstar_desktop.domain.option_news import OptionFlag
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.orders import Orders


class OptionNews:
    """`flags` and `gone` answer from what is known now; `mark_seen` when the page is left."""

    def __init__(self, orders: Orders, accounts: Accounts) -> None:
        self._orders, self._accounts = orders, accounts
        self._scope = TaskScope()
        self.seen: Noted[SeenOptions] = Noted(
            "options.seen", SeenOptions, SeenOptions(), accounts=accounts
        )
        accounts.session.before_close(self._settle)

    def flags(self) -> Mapping[str, OptionFlag]:
        """By option id."""
        options = self._orders.options.value or ()
        return option_flags(options, self.seen.state.value, self._accounts.operator_now())

    def gone(self, line: str) -> tuple[str, ...]:
        """Names of services that vanished from a line; unknown while nothing was read."""
        options = self._orders.options.value
        return () if options is None else gone_options(options, self.seen.state.value, line)

    def mark_seen(self, line: str) -> None:
        """The page that showed this line is left."""
        options = self._orders.options.value
        if options is None or self._scope.closed:
            return
        seen = seen_options(options, self.seen.state.value, line)
        if seen != self.seen.state.value:
            self._scope.start(self._put(seen), name="options seen")

    async def aclose(self) -> None:
        await self._scope.aclose()
        await self.seen.aclose()

    async def _settle(self) -> None:
        await self._scope.settle()

    async def _put(self, seen: SeenOptions) -> None:
        try:
            await self.seen.put(seen)
        except (StorageTrouble, VaultLocked):  # flagged once more next time, nothing worse
            return
