"""States of picture 19 that no page's own module shows.

Before the first answer, after a failed one, and without the right.
"""

from __future__ import annotations

from functools import partial

from kyivstar_desktop.domain.errors import AppError, NotAllowed, ServerTrouble
from kyivstar_desktop.views.widgets.states import Skeleton
from support import story
from support.scenes import Scene, Stage, sign_in
from support.scenes_rows import failing, waiting

REFUSED = 60


async def waiting_section(key: str, name: str, stage: Stage) -> None:
    """A section of Profile before the first answer."""
    await sign_in(stage)
    stage.world.operator.hold(name)
    await stage.go("settings", key)
    for skeleton in stage.window.findChildren(Skeleton):
        skeleton.show_now()


async def refused(route: str, name: str, stage: Stage) -> None:
    """The role of this person has no such right."""
    stage.world.operator.fail_next(name, NotAllowed("notYours"), times=REFUSED)
    await sign_in(stage)
    await stage.go(route)


async def unread(error: AppError, stage: Stage) -> None:
    """History of a number of which nothing has ever been read."""
    stage.world.operator.fail_next("actions", error, times=REFUSED)
    await stage.world.sign_in(story.OLENA)
    await stage.go("history")
    stage.world.history.poke()


def _three(route: str, name: str) -> tuple[Scene, ...]:
    return (
        Scene(f"{route}-loading", partial(waiting, route, name)),
        Scene(f"{route}-failed", partial(failing, route, name)),
        Scene(f"{route}-refused", partial(refused, route, name)),
    )


SCENES = (
    Scene("overview-failed", partial(failing, "overview", "lines")),
    Scene("overview-refused", partial(refused, "overview", "lines")),
    Scene("history-loading", partial(waiting, "history", "actions")),
    Scene("history-failed", partial(unread, ServerTrouble(503, "8F2C-41A7"))),
    Scene("history-refused", partial(unread, NotAllowed("notYours"))),
    *_three("topup", "cards"),
    *_three("rules", "cards"),
    Scene("transfer-refused", partial(refused, "transfer", "lines")),
    Scene("support-failed-list", partial(failing, "support", "chat_threads")),
    Scene("support-refused", partial(refused, "support", "chat_threads")),
    Scene("contacts-failed", partial(failing, "contacts", "profile")),
    Scene("tariffs-refused", partial(refused, "tariffs", "catalogue")),
    Scene("services-refused", partial(refused, "services", "options")),
    Scene("family-refused", partial(refused, "family", "party_accounts")),
    Scene("profile-loading", partial(waiting_section, "me", "newsletter")),
)
