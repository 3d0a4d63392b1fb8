"""Scenes of a batch between its consent and the first byte, and every dialog of the batch page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import TimedOut
from kyivstar_desktop.domain.money import Money
from support import scenes_batch
from support.batch_pages import number
from support.scenes import Scene

if TYPE_CHECKING:
    from support.scenes import Stage


async def changed(stage: Stage) -> None:
    """An hour later two of the drivers have been topped up by somebody else."""
    await scenes_batch.approved(stage)
    await stage.world.clock.advance(3_600)
    at = stage.world.clock.now()
    stage.world.operator.batches.topups += [(number(n), at, Money(70_00 + n * 100)) for n in (2, 7)]
    stage.page.run_approved()
    await stage.quiet()


async def unchecked(stage: Stage) -> None:
    """The operator does not tell the latest top-ups when it is to begin."""
    await scenes_batch.approved(stage)
    await stage.world.clock.advance(3_600)
    stage.world.operator.fail_next("topups_since", TimedOut())
    stage.page.run_approved()
    await stage.quiet()


async def judging(stage: Stage) -> None:
    """It is looked at once more before it goes on."""
    await scenes_batch.paused(stage)
    await stage.world.clock.advance(3_600)
    stage.world.operator.hold("topups_since")
    stage.page.hold()
    await stage.quiet()


SCENES = (Scene("batch-run-judging", judging),)
DIALOGS = (
    Scene("batch-mapping", scenes_batch.mapping),
    Scene("batch-paste", scenes_batch.paste),
    Scene("batch-confirm", scenes_batch.confirm),
    Scene("batch-confirm-wrong", scenes_batch.confirm_wrong),
    Scene("batch-run-stop", scenes_batch.stopping),
    Scene("batch-changed", changed),
    Scene("batch-unchecked", unchecked),
)
"""With a dialog over them: a window of its own, which tests of views look at."""
