"""A coordinator of a generated company at the client's core, and the codes she types."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from client import Client, until

from kyivstar_desktop.domain.account import LineStatus
from kyivstar_desktop.domain.fleet import FleetPicked, FleetQuery

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path

    from operators import Operator

    from kyivstar_desktop.domain.billing import CodeChallenge
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.services.prompts import Question

COORDINATOR = "+380671900000"
ACCOUNT = "26000001000"


class Typing:
    """The `PromptsPort` of somebody who reads the SMS from the operator's inbox."""

    def __init__(self, operator: Operator) -> None:
        self._operator = operator

    async def confirm(self, question: Question) -> bool:
        del question
        return True

    async def code(
        self,
        challenge: CodeChallenge,
        text: str,
        resend: Callable[[], Awaitable[CodeChallenge]],
        trouble: AppError | None = None,
    ) -> str | None:
        del challenge, text, resend
        return None if trouble is not None else self._operator.last_code(COORDINATOR)


async def numbers(core: Core, count: int) -> list[str]:
    """Of the park: those that a top-up can reach."""
    found: list[str] = []
    async for lines in core.cabinet.fleet.rows(FleetPicked(FleetQuery())):
        served = (one for one in lines if one.status is not LineStatus.ENDED)
        found += [one.number for one in served if one.funded_by == "line"]
        if len(found) >= count:
            break
    assert len(found) >= count, f"the park has {len(found)} numbers"
    return found[:count]


@asynccontextmanager
async def company_desk(folder: Path, operator: Operator) -> AsyncIterator[Core]:
    """Signed in, the park loaded, nothing running in the background."""
    async with Client(folder, operator.url, prompts=Typing(operator)) as client:
        await client.sign_in(operator, COORDINATOR)
        fleet = client.core.cabinet.fleet
        await until(lambda: fleet.freshness.value.ended_at is not None, limit_s=300)
        yield client.core
