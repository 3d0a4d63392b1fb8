"""The automatic helper's rounds: one conversation that breaks it holds up nobody else.

They are transactions of their own, so that nothing of the sweeper's (bills, late payments, events)
is ever undone by a conversation.
"""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from kyivstar_sandbox.model.errors import Refusal
from kyivstar_sandbox.rules import chat_helper

if TYPE_CHECKING:
    from kyivstar_sandbox.db.engine import Database

_logger = logging.getLogger("kyivstar_sandbox.chat")


async def go_round(database: Database) -> int:
    """Pass on and answer what is due now; how many conversations moved.

    All at once; where that fails one by one, and whoever fails alone is left alone for a minute.
    """
    if not await database.read(chat_helper.is_due):
        return 0
    try:
        return await database.transact(chat_helper.sweep)
    except Exception as error:
        if _is_busy(error):
            return 0  # the next round finds the same
        _logger.exception("a round of the helper failed, conversations are tried one by one")
    return await _one_by_one(database)


async def _one_by_one(database: Database) -> int:
    moved = 0
    for ident in await database.read(chat_helper.due):
        try:
            moved += await database.transact(partial(chat_helper.attend, ident=ident))
        except Exception as error:
            if _is_busy(error):
                break
            _logger.exception("a conversation could not be answered", extra={"chat": ident})
            await database.transact(partial(chat_helper.put_off, ident=ident))
    return moved


def _is_busy(error: Exception) -> bool:
    return isinstance(error, Refusal) and error.status == 503
