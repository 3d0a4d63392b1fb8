"""The browser way against the real sandbox: page, code, one return on loopback, tokens."""

from __future__ import annotations

import asyncio
import html
import re
from typing import TYPE_CHECKING

import httpx2
import pytest

from fakes.world import World
from kyivstar_desktop.adapters.callback import LoopbackListener
from kyivstar_desktop.adapters.clock import SystemClock
from kyivstar_desktop.adapters.http.operator import make_operator
from kyivstar_desktop.domain.account import LineKind, Login
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.services.ports import Granted
from support.calling import inline
from support.sandbox import SandboxServer

if TYPE_CHECKING:
    from pathlib import Path

    from kyivstar_desktop.services.ports import TokenSet

NUMBER = "+380670000001"


async def person(url: str, sandbox: SandboxServer) -> None:
    """What someone does in the browser: number, code, and the redirect back."""
    async with httpx2.AsyncClient(trust_env=False) as browser:
        page = await browser.get(url)
        action = url.partition("?")[0]
        page = await browser.post(action, data=fields(page.text) | {"number": NUMBER})
        code = await asyncio.get_running_loop().run_in_executor(None, sandbox.last_code, NUMBER)
        page = await browser.post(action, data=fields(page.text) | {"otp": code})
        assert page.status_code == 303
        back = await browser.get(page.headers["location"])
        assert back.status_code == 200


def fields(page: str) -> dict[str, str]:
    hidden = re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', page)
    return {name: html.unescape(value) for name, value in hidden}


def test_the_code_of_the_page_signs_in(tmp_path: Path) -> None:
    async def story(sandbox: SandboxServer) -> TokenSet:
        operator = make_operator(
            sandbox.url, clock=SystemClock(), language=lambda: "uk", run=inline
        )
        listener = LoopbackListener(lambda: "Назад")
        try:
            with pytest.raises(Refused) as refused:
                await operator.identity.start_sms(Login(LineKind.MOBILE, NUMBER), device="T")
            assert refused.value.code == "redirect_to_web"
            port = await listener.listen("state-1")
            url, verifier = await operator.identity.browser_url(redirect_port=port, state="state-1")
            await person(url, sandbox)
            code = await listener.answer(5)
            return await operator.identity.redeem(Granted(code, "", verifier))
        finally:
            await listener.close()
            await operator.aclose()

    with SandboxServer(tmp_path) as sandbox:
        sandbox.control("PATCH", "settings", {"loginWeb": True})
        tokens = asyncio.run(story(sandbox))
    assert tokens.refresh_token
    assert "balance:read" in tokens.scope


def test_a_world_without_the_browser_way_offers_nothing() -> None:
    async def story() -> None:
        async with World() as world:
            assert world.session.browser is None

    asyncio.run(story())
