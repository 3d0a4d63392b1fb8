"""Tables of sign-in, sessions, keys, events and the sandbox's own service. Instants: microseconds.

Tokens, authorization codes and auth sessions are stored as SHA-256 only; SMS codes as HMAC. All
`*_at` and `*_until` here stand on the security clock, but `sms.sent_at`, `event.at` and
`call.at`, which people read, on the business one.
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
)

from kyivstar_sandbox.db.schema import KEY, ROW_ID, metadata

server_secret: Final = Table(
    "server_secret",
    metadata,
    Column("name", KEY, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
"""Random keys of this operator: one for codes, one for fingerprints of card data."""

login_state: Final = Table(
    "login_state",
    metadata,
    Column("login", KEY, primary_key=True),
    Column("password_wrong", Integer, nullable=False, default=0),
    Column("password_wait_until", BigInteger, nullable=False, default=0),
    Column("password_locked_until", BigInteger, nullable=False, default=0),
    Column("dead_codes", Integer, nullable=False, default=0),
    Column("sms_locked_until", BigInteger, nullable=False, default=0),
    Column("wrong_in_row", Integer, nullable=False, default=0),
)
"""Locks and counters by login text, known or not."""

code_sent: Final = Table(
    "code_sent",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("target", KEY, nullable=False),
    Column("at", BigInteger, nullable=False),
    Index("code_sent_target", "target", "at"),
)
"""Sign-in and plain step-up codes by receiving number, for the limit of 3 in 15 minutes."""

flow: Final = Table(
    "flow",
    metadata,
    Column("hash", KEY, primary_key=True),
    Column("nonce", KEY, nullable=False),
    Column("login", KEY, nullable=False),
    Column("sub", KEY),
    Column("number", KEY),
    Column("shown", KEY),
    Column("target", KEY, nullable=False),
    Column("session_id", KEY),
    Column("purpose", KEY, nullable=False),
    Column("scope", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("address", KEY, nullable=False),
    Column("code_challenge", KEY, nullable=False),
    Column("redirect_uri", Text),
    Column("ways", KEY, nullable=False, default=""),
    Column("code_mac", LargeBinary),
    Column("code_state", KEY, nullable=False, default="none"),
    Column("code_sent_at", BigInteger, nullable=False, default=0),
    Column("code_tries", Integer, nullable=False, default=0),
    Column("created_at", BigInteger, nullable=False),
    Index("flow_target", "target", "code_state"),
    Index("flow_session", "session_id"),
)
"""An `auth_session`: one sign-in, and after it the step-ups of its session. `code_state`: none,
live, used, dead (wrong tries), replaced. The value itself is an HMAC of `nonce`, so that every
token reply can say it again. `number` null: no SMS leaves; `shown`: masked number."""

auth_code: Final = Table(
    "auth_code",
    metadata,
    Column("hash", KEY, primary_key=True),
    Column("flow_hash", KEY, nullable=False),
    Column("way", KEY, nullable=False),
    Column("registered", Boolean, nullable=False, default=False),
    Column("code_challenge", KEY, nullable=False),
    Column("redirect_uri", Text),
    Column("made_at", BigInteger, nullable=False),
    Column("session_id", KEY),
    Column("used", Boolean, nullable=False, default=False),
)

session: Final = Table(
    "session",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("sub", KEY, ForeignKey("person.sub"), nullable=False),
    Column("login", KEY, nullable=False),
    Column("scope", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("address", KEY, nullable=False),
    Column("acr", KEY, nullable=False),
    Column("sms_at", BigInteger),
    Column("pwd_at", BigInteger),
    Column("created_at", BigInteger, nullable=False),
    Column("last_used_at", BigInteger, nullable=False),
    Column("ends_at", BigInteger, nullable=False),
    Column("ended_at", BigInteger),
    Column("end_reason", KEY),
    Index("session_sub", "sub", "ended_at"),
)
"""One family of tokens. `sms_at`, `pwd_at`: the last time of each way, for step-up."""

access_token: Final = Table(
    "access_token",
    metadata,
    Column("hash", KEY, primary_key=True),
    Column("session_id", KEY, ForeignKey("session.id"), nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Index("access_token_expires", "expires_at"),
)

refresh_token: Final = Table(
    "refresh_token",
    metadata,
    Column("hash", KEY, primary_key=True),
    Column("session_id", KEY, ForeignKey("session.id"), nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Column("first_used_at", BigInteger),
    Index("refresh_token_expires", "expires_at"),
)

bound_code: Final = Table(
    "bound_code",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("purpose", KEY, nullable=False),
    Column("bound_to", KEY, nullable=False),
    Column("sub", KEY, nullable=False),
    Column("number", KEY, nullable=False),
    Column("digest", KEY, nullable=False),
    Column("code_mac", LargeBinary, nullable=False),
    Column("state", KEY, nullable=False),
    Column("sent_at", BigInteger, nullable=False),
    Column("tries", Integer, nullable=False, default=0),
    Column("codes", Integer, nullable=False, default=1),
    Index("bound_code_to", "purpose", "bound_to"),
)
"""A 6-digit code bound to money. `state`: live, used, dead."""

idempotency: Final = Table(
    "idempotency",
    metadata,
    Column("subject", KEY, primary_key=True),
    Column("key", KEY, primary_key=True),
    Column("fingerprint", KEY, nullable=False),
    Column("state", KEY, nullable=False),
    Column("status", Integer),
    Column("location", Text),
    Column("body", LargeBinary),
    Column("resource_id", KEY),
    Column("created_at", BigInteger, nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Index("idempotency_expires", "expires_at"),
)
"""Keys and their answers. An expired key that had an effect keeps `resource_id` only."""

event_counter: Final = Table(
    "event_counter",
    metadata,
    Column("sub", KEY, primary_key=True),
    Column("last", BigInteger, nullable=False),
)

event: Final = Table(
    "event",
    metadata,
    Column("sub", KEY, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("kind", KEY, nullable=False),
    Column("ident", KEY, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("kept_from", BigInteger, nullable=False),
    Column("correlator", Text, nullable=False),
    Column("payload", Text),
    Index("event_kept", "kept_from"),
    Index("event_ident", "sub", "kind", "ident"),
)
"""What a person is told, in her own order. `payload` null: the resource is read at delivery."""

event_pending: Final = Table(
    "event_pending",
    metadata,
    Column("sub", KEY, primary_key=True),
    Column("kind", KEY, primary_key=True),
    Column("ident", KEY, primary_key=True),
    Column("due_at", BigInteger, nullable=False),
    Column("correlator", Text, nullable=False),
)
"""Bucket events held back because one went out less than a second ago: the last state follows."""

rate: Final = Table(
    "rate",
    metadata,
    Column("name", KEY, primary_key=True),
    Column("free_at", BigInteger, nullable=False),
)
"""Calls per minute by name: when the whole allowance is free again."""

sms: Final = Table(
    "sms",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("number", KEY, nullable=False),
    Column("sent_at", BigInteger, nullable=False),
    Column("text", Text, nullable=False),
    Column("code", KEY),
    Column("purpose", KEY, nullable=False),
    Column("bound_to", KEY),
    Column("delivered", Boolean, nullable=False, default=True),
    Index("sms_number", "number", "id"),
)
"""The phones of the sandbox. Number "" is nobody: written so that an unknown login costs as much
as a known one, never shown, swept away."""

fault: Final = Table(
    "fault",
    metadata,
    Column("place", Integer, primary_key=True),
    Column("spec", Text, nullable=False),
    Column("seed", BigInteger, nullable=False),
    Column("draws", BigInteger, nullable=False, default=0),
    Column("hits", BigInteger, nullable=False, default=0),
)

call: Final = Table(
    "call",
    metadata,
    Column("id", ROW_ID, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("method", KEY, nullable=False),
    Column("path", Text, nullable=False),
    Column("key", KEY),
    Column("status", Integer, nullable=False),
    Column("replayed", Boolean, nullable=False),
    Column("fault", KEY),
)

job: Final = Table(
    "job",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("state", KEY, nullable=False),
    Column("done", BigInteger, nullable=False, default=0),
    Column("total", BigInteger, nullable=False, default=0),
    Column("result", Text),
)
