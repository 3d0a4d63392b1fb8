"""Tables of talking with people: conversations, messages, files, requests. Nothing is purged.

Instants of resources (`*_at`) stand on the business clock, what is measured (`*_from`, `*_due`,
`typing_until`) on the security one, `changed_at` and `seen_at` in real time: they only tell the
console's streams what to look at again.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
)

from kyivstar_sandbox.db.schema import KEY, metadata

desk: Final = Table(
    "desk",
    metadata,
    Column("name", KEY, primary_key=True),
    Column("number", BigInteger, nullable=False, default=0),
    Column("seen_at", BigInteger, nullable=False, default=0),
)
"""`queue`: the row that whoever moves the queue locks first. `console`: when a consultant's page
was last there. `requests:<year>`: the last number of a request of that year."""

chat: Final = Table(
    "chat",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("sub", KEY, nullable=False),
    Column("open_of", KEY, unique=True),
    Column("channel", KEY, nullable=False),
    Column("direction", KEY, nullable=False),
    Column("reason", KEY, nullable=False),
    Column("description", Text, nullable=False),
    Column("status", KEY, nullable=False),
    Column("stage", KEY, nullable=False),
    Column("language", KEY, nullable=False),
    Column("agent", Text),
    Column("is_auto", Boolean, nullable=False, default=False),
    Column("position", Integer),
    Column("wait_s", Integer),
    Column("queued_from", BigInteger),
    Column("waiting_from", BigInteger),
    Column("answer_due", BigInteger),
    Column("fresh_due", BigInteger),
    Column("typing_until", BigInteger, nullable=False, default=0),
    Column("misses", Integer, nullable=False, default=0),
    Column("reference", KEY),
    Column("unread", Integer, nullable=False, default=0),
    Column("last_message", KEY),
    Column("answered_to", KEY, nullable=False, default=""),
    Column("created_at", BigInteger, nullable=False),
    Column("status_at", BigInteger, nullable=False),
    Column("last_at", BigInteger, nullable=False),
    Column("ended_at", BigInteger),
    Column("revision", BigInteger, nullable=False, default=1),
    Column("changed_at", BigInteger, nullable=False, default=0),
    Index("chat_sub", "sub", "created_at", "id"),
    Index("chat_status", "status", "last_at"),
    Index("chat_answer_due", "answer_due"),
    Index("chat_fresh_due", "fresh_due"),
    Index("chat_changed", "changed_at"),
)
"""A conversation. `open_of` is the person while it is open: at most one each. `stage` says who
answers: `helper` (the automatic one), `queue` (a human was asked for and is not there), `agent`;
`is_auto` when the agent is the sandbox's own. `waiting_from`: the first word of the customer that
nobody has answered; `answered_to`: the last message the program has looked at; `answer_due`: when
it shall answer. `unread` is the console's."""

chat_message: Final = Table(
    "chat_message",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("chat_id", KEY, ForeignKey("chat.id")),
    Column("sub", KEY, nullable=False),
    Column("client_id", KEY),
    Column("type", KEY, nullable=False),
    Column("author", KEY, nullable=False),
    Column("name", Text, nullable=False, default=""),
    Column("content", Text, nullable=False),
    Column("state", KEY, nullable=False),
    Column("sent_at", BigInteger, nullable=False),
    Column("state_at", BigInteger, nullable=False),
    UniqueConstraint("sub", "client_id", name="chat_message_once"),
    Index("chat_message_chat", "chat_id", "sent_at", "id"),
    Index("chat_message_sub", "sub", "sent_at", "id"),
    Index("chat_message_state", "chat_id", "state"),
)
"""`sub` is the person whose conversation it is, `author` `customer`, `helper` or `agent`. Ids of
one conversation grow with `sent_at`. `chat_id` null: a message of the conformance kits."""

support_file: Final = Table(
    "support_file",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("owner_id", KEY, nullable=False),
    Column("sub", KEY),
    Column("place", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("mime", KEY, nullable=False),
    Column("size", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Index("support_file_owner", "owner_id", "place"),
)
"""A file of a message or of a request. `sub` null: nobody but the operator reads it."""

support_request: Final = Table(
    "support_request",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("reference", KEY, unique=True, nullable=False),
    Column("kind", KEY, nullable=False),
    Column("chat_id", KEY),
    Column("topic", KEY, nullable=False),
    Column("text", Text, nullable=False),
    Column("name", Text, nullable=False, default=""),
    Column("phone", KEY),
    Column("email", Text),
    Column("note", Text, nullable=False, default=""),
    Column("address", KEY),
    Column("created_at", BigInteger, nullable=False),
    Column("received_from", BigInteger, nullable=False),
    Index("support_request_received", "received_from"),
)
"""What has a number: feedback without sign-in (`feedback`) and disputes of a chat (`chat`).
`address` is a digest of the sender's, kept for the limit of an hour."""
