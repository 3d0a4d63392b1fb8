"""Every scene of the picture tests, gathered from the pages' own modules."""

from __future__ import annotations

from support import scenes, scenes_history, scenes_transfers

SCENES = (*scenes.SCENES, *scenes_history.SCENES, *scenes_transfers.SCENES)
