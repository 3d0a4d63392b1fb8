"""What is printed on a SIM card: asked for behind a fresh code, kept nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kyivstar_desktop.domain.sim import SimSecrets
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.ports.sim import SimPort


class Sims:
    """Never caches: whoever asked shows it for `SHOWN_S` seconds and forgets it."""

    def __init__(self, port: SimPort, accounts: Accounts) -> None:
        self._port, self._accounts = port, accounts

    @property
    def served(self) -> bool:
        """Whether the operator says that it tells PUK codes at all."""
        profile = self._accounts.profile.value
        return profile is not None and "sim" in profile.features

    async def reveal(self, line: str) -> SimSecrets:
        """By line id. A code is asked for through the prompts; StepUpNeeded: it was declined."""
        return await self._accounts.session.guarded(lambda: self._port.sim(line))
