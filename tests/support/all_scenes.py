"""Every scene of the picture tests, gathered from the pages' own modules."""

from __future__ import annotations

from support import (
    scenes,
    scenes_batch,
    scenes_contract,
    scenes_history,
    scenes_numbers,
    scenes_places,
    scenes_presence,
    scenes_profile,
    scenes_queue,
    scenes_reconcile,
    scenes_rights,
    scenes_rows,
    scenes_rules,
    scenes_services,
    scenes_shell,
    scenes_sign_ins,
    scenes_states,
    scenes_support,
    scenes_tariffs,
    scenes_transfers,
)

SCENES = (
    *scenes.SCENES,
    *scenes_history.SCENES,
    *scenes_profile.SCENES,
    *scenes_presence.SCENES,
    *scenes_contract.SCENES,
    *scenes_queue.SCENES,
    *scenes_rules.SCENES,
    *scenes_services.SCENES,
    *scenes_sign_ins.SCENES,
    *scenes_shell.SCENES,
    *scenes_support.SCENES,
    *scenes_transfers.SCENES,
    *scenes_tariffs.SCENES,
    *scenes_rows.SCENES,
    *scenes_places.SCENES,
    *scenes_states.SCENES,
    *scenes_rights.SCENES,
    *scenes_numbers.SCENES,
    *scenes_batch.SCENES,
    *scenes_reconcile.SCENES,
)
