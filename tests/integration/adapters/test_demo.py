"""The demo phone over the real embedded operator: SMS, people, and its switch."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import psutil
import pytest

from kyivstar_desktop.adapters.clock import SystemClock
from kyivstar_desktop.adapters.demo import Demo
from kyivstar_desktop.adapters.http.operator import make_operator
from kyivstar_desktop.adapters.sandbox_process import SandboxPlan, SandboxProcess
from kyivstar_desktop.domain.account import LineKind, Login
from kyivstar_desktop.domain.errors import Offline
from support.calling import inline, run

if TYPE_CHECKING:
    from pathlib import Path

OLENA = "+380670000001"
LOGIN = Login(LineKind.MOBILE, OLENA)


def test_the_phone_gets_the_code_and_the_operator_can_be_switched_off(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def story() -> None:
        process = SandboxProcess(SandboxPlan(tmp_path / "demo.db"))
        state = await process.start()
        clock = SystemClock()
        demo = Demo(process, clock=clock, language=lambda: "uk", run=inline)
        operator = make_operator(state.url, clock=clock, language=lambda: "uk", run=inline)
        assert process.token not in " ".join(psutil.Process(state.pid).cmdline())

        people = {person.number: person for person in await demo.people()}
        assert people[OLENA].shows
        assert people[OLENA].password
        assert await demo.messages(OLENA, after=None) == ()
        challenge = await operator.identity.start_sms(LOGIN, device="PC")
        (sms,) = await demo.messages(OLENA, after=None)
        assert sms.purpose == "signin"
        assert sms.delivered
        assert sms.code in sms.text
        assert sms.code not in repr(sms)
        await operator.identity.submit_code(challenge, sms.code)
        assert await demo.messages(OLENA, after=sms.id) == ()

        await demo.stop()
        for work in (demo.people(), operator.account.profile()):
            with pytest.raises(Offline):
                await work
        await demo.start()
        assert process.state.url == state.url
        assert (await operator.account.profile()).sandbox
        assert OLENA in {person.number for person in await demo.people()}

        await demo.aclose()
        await operator.aclose()
        await process.stop()
        everything = " ".join(str(vars(record)) for record in caplog.records)
        assert process.token not in everything

    with caplog.at_level(logging.DEBUG, logger="http"):
        run(story())
