"""BatchState: the page as a whole, made of its parts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.batch import State
from kyivstar_desktop.viewmodels.batch_changed import derive_changed
from kyivstar_desktop.viewmodels.batch_check import derive_check, derive_confirm, derive_edit
from kyivstar_desktop.viewmodels.batch_inputs import (
    CHECK,
    READING,
    RUN,
    WAIT,
    Inputs,
    batch_of,
    page_of,
)
from kyivstar_desktop.viewmodels.batch_mapping import derive_mapping
from kyivstar_desktop.viewmodels.batch_parts import BatchState
from kyivstar_desktop.viewmodels.batch_queue import derive_cards, derive_interrupted, derive_wait
from kyivstar_desktop.viewmodels.batch_run import derive_run, derive_stop
from kyivstar_desktop.viewmodels.batch_start import derive_paste, derive_reading, derive_start
from kyivstar_desktop.viewmodels.batch_words import kind_title, step_names
from kyivstar_desktop.viewmodels.presenting.file_troubles import present_table_trouble
from kyivstar_desktop.viewmodels.presenting.formats import present_count

translate = QCoreApplication.translate


def derive_batch(i: Inputs) -> BatchState:
    """Pure."""
    page, batch = page_of(i), batch_of(i)
    cards = derive_cards(i)
    trouble = i.trouble or i.stuck
    return BatchState(
        page=page,
        title=_title(i, page),
        badge=translate("Batch", "Check without payment") if page == CHECK else "",
        steps=step_names(),
        step=_step(i, page),
        trouble=present_table_trouble(trouble) if trouble is not None else None,
        offline=i.offline,
        queue=cards,
        queue_count=present_count(len(cards)),
        interrupted=derive_interrupted(i) if page != READING else None,
        start=derive_start(i),
        reading=derive_reading(i),
        mapping=derive_mapping(i),
        check=derive_check(i, batch) if page == CHECK and batch is not None else None,
        confirm=derive_confirm(i),
        edit=derive_edit(i),
        paste=derive_paste(i),
        wait=derive_wait(i, batch) if page == WAIT and batch is not None else None,
        run=derive_run(i, batch) if page == RUN and batch is not None else None,
        stop=derive_stop(i),
        changed=derive_changed(i),
        can_leave=page not in {"start", READING},
    )


def _title(i: Inputs, page: str) -> str:
    batch = batch_of(i)
    if page in {CHECK, WAIT, RUN} and batch is not None:
        return kind_title(batch.kind)
    if page == READING:
        return kind_title(i.draft.kind)
    return translate("Batch", "Batch operations")


def _step(i: Inputs, page: str) -> int:
    """As many as there are steps: all of them are behind."""
    batch = batch_of(i)
    if page == RUN and batch is not None:
        return 4 if batch.state is State.DONE else 3
    if page == WAIT:
        return 2
    return 1 if page == CHECK else 0
