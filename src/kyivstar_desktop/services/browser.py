"""BrowserWay: sign-in in the system browser where the operator wants it so (RFC 8252)."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from kyivstar_desktop.services.ports import Granted

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.domain.account import Login
    from kyivstar_desktop.services.ports import CallbackPort, IdentityPort
    from kyivstar_desktop.services.session import Session, SessionState

PATIENCE_S = 600.0


class BrowserWay:
    """Opens the operator's page, waits for its one answer on loopback, redeems the code."""

    def __init__(self, session: Session, identity: IdentityPort, callback: CallbackPort) -> None:
        self._session, self._identity, self._callback = session, identity, callback

    async def sign_in(
        self, login: Login, opened: Callable[[str], None], *, remember: bool
    ) -> SessionState:
        """`opened(url)` shows the page. Raises TimedOut after ten minutes without an answer.

        Cancelling the caller closes the port; whatever comes back later is ignored.
        """
        state = secrets.token_urlsafe(32)
        port = await self._callback.listen(state)
        try:
            url, verifier = await self._identity.browser_url(redirect_port=port, state=state)
            opened(url)
            code = await self._callback.answer(PATIENCE_S)
        finally:
            await self._callback.close()
        return await self._session.enter(Granted(code, "", verifier), login, remember=remember)
