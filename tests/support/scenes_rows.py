"""Pages with nobody to ask, before the first answer, with a failed one, and with nothing to show.

Offline is seven days long: the window says so, every figure keeps its date.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import Offline, ServerTrouble
from kyivstar_desktop.views.widgets.states import Skeleton
from support import (
    scenes_contract,
    scenes_history,
    scenes_profile,
    scenes_rules,
    scenes_services,
    scenes_tariffs,
    scenes_transfers,
    story,
)
from support.scenes import Scene, sign_in

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from support.scenes import Stage

    Play = Callable[[Stage], Awaitable[None]]

translate = QCoreApplication.translate
WEEK_S = 7 * 24 * 3_600


async def away(stage: Stage) -> None:
    """The operator is gone for a week."""
    await stage.world.operator.stop()
    stage.world.accounts.lost(Offline("refused"))
    stage.world.clock.jump(WEEK_S)
    await stage.world.clock.advance(31)


async def offline(play: Play, stage: Stage) -> None:
    """What `play` shows, a week later, with nobody to ask."""
    await play(stage)
    await stage.quiet()
    await away(stage)


async def available_offline(stage: Stage) -> None:
    await scenes_services.available(stage)
    await away(stage)


async def overview_week(stage: Stage) -> None:
    await sign_in(stage)
    await stage.go("overview")
    await away(stage)


async def waiting(route: str, name: str, stage: Stage) -> None:
    """The first answer of `name` has not come."""
    stage.world.operator.hold(name)
    await stage.world.sign_in(story.OLENA)
    await stage.go(route)
    for skeleton in stage.window.findChildren(Skeleton):
        skeleton.show_now()


async def failing(route: str, name: str, stage: Stage) -> None:
    """Nothing has been read of it: the operator answers with trouble."""
    stage.world.operator.fail_next(name, ServerTrouble(503), times=90)
    await sign_in(stage)
    await stage.go(route)


async def year_empty(stage: Stage) -> None:
    await sign_in(stage)
    await stage.go("year")


def _offline(name: str, play: Play) -> Scene:
    return Scene(f"{name}-week-offline", partial(offline, play))


SCENES = (
    Scene("overview-week-offline", overview_week),
    Scene("services-available-offline", available_offline),
    _offline("dispute", scenes_history.dispute),
    _offline("year", scenes_history.year),
    _offline("transfer", scenes_transfers.transfer),
    _offline("family", scenes_transfers.family),
    _offline("rules", scenes_rules.made),
    _offline("tariffs-list", scenes_tariffs.listed),
    _offline("profile-me", scenes_profile.me),
    _offline("profile-security", scenes_profile.security),
    _offline("block", scenes_contract.block_other),
    _offline("sim", scenes_contract.sim),
    _offline("end", scenes_contract.end_open),
    Scene("tariffs-loading", partial(waiting, "tariffs", "catalogue")),
    Scene("services-loading", partial(waiting, "services", "options")),
    Scene("family-loading", partial(waiting, "family", "party_accounts")),
    Scene("tariffs-failed", partial(failing, "tariffs", "catalogue")),
    Scene("services-failed", partial(failing, "services", "options")),
    Scene("family-failed", partial(failing, "family", "party_accounts")),
    Scene("year-empty", year_empty, empty=True),
    Scene("rules-empty", scenes_rules.rules_first, empty=True),
)
