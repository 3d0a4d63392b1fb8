"""Digest of a batch: root of a SHA-256 tree by which each row proves that it was approved (2.7).

A leaf binds place, key, recipient and kopiykas of a row; the server never holds the file.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

PREFIX: Final = "sha-256:"
DEEPEST: Final = 17
"""Levels of the tree of 100 000 rows: a longer proof is nobody's."""
_SIZE: Final = 32


def leaf(row: int, *, key: str, recipient: str, kopiykas: int) -> bytes:
    """Hash of one row: its place from 0, its bare key, ``+380…``, the sum."""
    text = f"{row}|{key}|{recipient}|{kopiykas}"
    return hashlib.sha256(b"\x00" + text.encode("utf-8", "replace")).digest()


def join(left: bytes, right: bytes) -> bytes:
    """Hash of a pair."""
    return hashlib.sha256(b"\x01" + left + right).digest()


def root(leaves: Sequence[bytes]) -> str:
    """``batch_digest`` of all leaves in order; ``ValueError`` without any."""
    level = list(leaves)
    if not level:
        raise ValueError("a batch without rows")
    while len(level) > 1:
        paired = [join(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
        level = paired if len(level) % 2 == 0 else [*paired, level[-1]]
    return PREFIX + _encode(level[0])


def proves(digest: str, start: bytes, proof: Sequence[str]) -> bool:
    """Whether a leaf folds up to the digest by its siblings, each ``L`` or ``R`` + base64url."""
    if len(proof) > DEEPEST:
        return False
    node = start
    for step in proof:
        sibling = _decode(step[1:])
        if sibling is None or step[:1] not in {"L", "R"}:
            return False
        node = join(sibling, node) if step[0] == "L" else join(node, sibling)
    return hmac.compare_digest((PREFIX + _encode(node)).encode(), digest.encode("utf-8", "replace"))


def is_digest(text: str) -> bool:
    """Whether a text has the form of a ``batch_digest``."""
    return text.startswith(PREFIX) and _decode(text.removeprefix(PREFIX)) is not None


def _encode(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _decode(text: str) -> bytes | None:
    if len(text) != 43 or not text.isascii():
        return None
    try:
        raw = base64.b64decode(f"{text}=", altchars=b"-_", validate=True)
    except binascii.Error:
        return None
    return raw if len(raw) == _SIZE and _encode(raw) == text else None
