"""What a role lacks: no number may be seen, or none may be topped up."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import NotAllowed
from support.scenes import SMALL, Scene, sign_in

if TYPE_CHECKING:
    from support.scenes import Stage


def give_role(stage: Stage, role: str) -> None:
    """Everybody of this operator has this role instead."""
    operator = stage.world.operator
    for n, known in enumerate(operator.subscribers):
        roles = tuple(replace(one, role=role) for one in known.person.roles)
        operator.subscribers[n] = replace(known, person=replace(known.person, roles=roles))


async def nobody(stage: Stage) -> None:
    """A number of a company whose holder may see nothing of it."""
    give_role(stage, "none")
    stage.world.operator.fail_next("lines", NotAllowed("notYours"), times=60)
    await sign_in(stage)
    await stage.go("overview")


async def viewer(route: str, stage: Stage) -> None:
    give_role(stage, "viewer")
    await sign_in(stage)
    await stage.go(route)


SCENES = (
    Scene("rights-none", nobody),
    Scene("rights-none-small", nobody, SMALL),
    Scene("rights-viewer", partial(viewer, "overview")),
    Scene("rights-viewer-topup", partial(viewer, "topup")),
)
