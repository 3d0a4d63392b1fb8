"""One message told of twice: by its answer, by a list, by two lists in another order."""

from __future__ import annotations

from dataclasses import replace

from kyivstar_desktop.domain.support import Message, MessageState

RANK = {
    MessageState.QUEUED: 0,
    MessageState.SENDING: 1,
    MessageState.SENT: 2,
    MessageState.FAILED: 3,
    MessageState.DELIVERED: 4,
}
"""What the operator says later never has a smaller one: delivered stays delivered."""


def merged(old: Message, new: Message) -> Message:
    """What is known after the operator has told of a message that is known already.

    The client's key stays the key, the first time of the operator stays the time, and a state
    never goes back. A message the operator has not told of before (`old.id` empty) takes all of
    `new` but its key.
    """
    key = new.key if old.id and old.key == old.id else old.key
    if not old.id:
        files = new.attachments or old.attachments
        return replace(new, key=key, text=new.text or old.text, attachments=files)
    later = new if RANK[new.state] > RANK[old.state] else old
    return replace(
        old,
        key=key,
        state=later.state,
        error=later.error,
        name=old.name or new.name,
        attachments=old.attachments or new.attachments,
    )
