"""The request that travels by file to an approver without a connection, and his answer.

Both are JSON that a person can read, written in one way only: a file that says the same in other
bytes is refused as altered. The preparer signs the whole request (Ed25519); the approver signs
`approve|grant|digest|rows|kopiykas|signedAt`, which the operator checks (docs/contract.md 2.7).
"""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from kyivstar_desktop.domain.batch_digest import DigestTree, leaf

REQUEST, ANSWER = "kyivstar-batch-request", "kyivstar-batch-answer"
VERSION = 1
LONGEST = 64_000_000  # bytes: 100 000 rows take 15 MB
MOST_ROWS = 100_000
SUFFIX, ANSWER_SUFFIX = ".kyivstar-request.json", ".kyivstar-answer.json"


class RequestTroubleError(Exception):
    """`kind`: notARequest, notAnAnswer, newer, altered, digest, count, total, expired, other."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One top-up in the order of the digest."""

    key: str
    number: str
    kopiykas: int
    user: str = ""
    node: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """`rows_said`, `kopiykas_said` and `digest` are the pending consent's own words."""

    grant: str
    digest: str
    rows_said: int
    kopiykas_said: int
    label: str
    source: str
    initiator: str
    initiator_sub: str
    operator: str
    created_at: str
    expires_at: str
    rows: tuple[RequestRow, ...]
    public_key: bytes = b""
    signature: bytes = b""

    @property
    def total(self) -> int:
        return sum(row.kopiykas for row in self.rows)

    @property
    def by_node(self) -> tuple[tuple[str, int, int], ...]:
        """(department, rows, kopiykas), the largest sum first."""
        found: dict[str, list[int]] = {}
        for row in self.rows:
            counted = found.setdefault(row.node, [0, 0])
            counted[0] += 1
            counted[1] += row.kopiykas
        made = ((node, count, kopiykas) for node, (count, kopiykas) in found.items())
        return tuple(sorted(made, key=lambda one: (-one[2], one[0])))


@dataclass(frozen=True, slots=True)
class Answer:
    """`approver` is the person's `sub`; `signed_at` RFC 3339 as it was signed."""

    grant: str
    digest: str
    rows: int
    kopiykas: int
    approver: str
    approver_name: str
    signed_at: str
    signature: bytes = b""

    def message(self) -> bytes:
        """The bytes that are signed."""
        parts = ("approve", self.grant, self.digest, self.rows, self.kopiykas, self.signed_at)
        return "|".join(map(str, parts)).encode()


# --- writing --------------------------------------------------------------------------------------
def request_message(request: Request) -> bytes:
    """What the preparer signs: the whole file but the signature."""
    return _text(_request_body(request)).encode()


def render_request(request: Request) -> bytes:
    body = _request_body(request)
    body["signature"] = encoded(request.signature)
    return _text(body).encode()


def render_answer(answer: Answer) -> bytes:
    return _text(_answer_body(answer)).encode()


def _request_body(request: Request) -> dict[str, Any]:
    return {
        "format": REQUEST,
        "version": VERSION,
        "about": _about(request),
        "grant": {
            "id": request.grant,
            "digest": request.digest,
            "rows": request.rows_said,
            "total": hryvnias(request.kopiykas_said),
            "label": request.label,
            "source": request.source,
            "initiator": request.initiator,
            "initiatorSub": request.initiator_sub,
            "operator": request.operator,
            "createdAt": request.created_at,
            "expiresAt": request.expires_at,
        },
        "rows": [
            {
                "n": n,
                "number": row.number,
                "sum": hryvnias(row.kopiykas),
                "user": row.user,
                "department": row.node,
                "key": row.key,
            }
            for n, row in enumerate(request.rows)
        ],
        "publicKey": encoded(request.public_key),
    }


def _about(request: Request) -> str:
    total = hryvnias(request.kopiykas_said)
    return f"{request.initiator}: {request.rows_said} × top-up = {total} UAH ({request.label})"


def _answer_body(answer: Answer) -> dict[str, Any]:
    return {
        "format": ANSWER,
        "version": VERSION,
        "grant": answer.grant,
        "digest": answer.digest,
        "rows": answer.rows,
        "kopiykas": answer.kopiykas,
        "approver": answer.approver,
        "approverName": answer.approver_name,
        "signedAt": answer.signed_at,
        "signature": encoded(answer.signature),
    }


def _text(body: dict[str, Any]) -> str:
    """The one way to write it: members in their order, a row a line."""
    rows = body.get("rows")
    if not isinstance(rows, list):
        return json.dumps(body, ensure_ascii=False, indent=1) + "\n"
    marked = json.dumps(body | {"rows": "@rows@"}, ensure_ascii=False, indent=1)
    lines = ",\n  ".join(json.dumps(row, ensure_ascii=False) for row in rows)
    return marked.replace('"rows": "@rows@"', f'"rows": [\n  {lines}\n ]', 1) + "\n"


# --- reading --------------------------------------------------------------------------------------
def read_request(raw: bytes) -> Request:
    """A request as it was written. RequestTroubleError: notARequest, newer, altered."""
    body = _body(raw, REQUEST, "notARequest")
    try:
        request = _request_of(body)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise RequestTroubleError("notARequest") from None
    if not 1 <= len(request.rows) <= MOST_ROWS:
        raise RequestTroubleError("notARequest")
    if render_request(request) != raw:
        raise RequestTroubleError("altered")
    return request


def read_answer(raw: bytes) -> Answer:
    """RequestTroubleError: notAnAnswer, newer, altered."""
    body = _body(raw, ANSWER, "notAnAnswer")
    try:
        answer = Answer(
            _str(body["grant"]), _str(body["digest"]), _int(body["rows"]), _int(body["kopiykas"]),
            _str(body["approver"]), _str(body["approverName"]), _str(body["signedAt"]),
            decoded(_str(body["signature"])),
        )  # fmt: skip
    except (KeyError, TypeError, ValueError):
        raise RequestTroubleError("notAnAnswer") from None
    if render_answer(answer) != raw:
        raise RequestTroubleError("altered")
    return answer


def judge(request: Request, now: datetime) -> None:
    """Whether the rows are those of the consent. RequestTroubleError: count, total, digest,
    expired.
    """
    if len(request.rows) != request.rows_said:
        raise RequestTroubleError("count")
    if request.total != request.kopiykas_said:
        raise RequestTroubleError("total")
    leaves = (
        leaf(n, key=row.key, recipient=row.number, kopiykas=row.kopiykas)
        for n, row in enumerate(request.rows)
    )
    if DigestTree(leaves).digest != request.digest:
        raise RequestTroubleError("digest")
    until = instant_of(request.expires_at)
    if until is None or until <= now:
        raise RequestTroubleError("expired")


def _body(raw: bytes, kind: str, trouble: str) -> dict[str, Any]:
    if len(raw) > LONGEST:
        raise RequestTroubleError(trouble)
    try:
        body = json.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError):
        raise RequestTroubleError(trouble) from None
    if not isinstance(body, dict) or body.get("format") != kind:
        raise RequestTroubleError(trouble)
    if body.get("version") != VERSION:
        raise RequestTroubleError("newer")
    return body


_TEXTS = ("label", "source", "initiator", "initiatorSub", "operator", "createdAt", "expiresAt")


def _request_of(body: dict[str, Any]) -> Request:
    grant = body["grant"]
    texts = [_str(grant[name]) for name in _TEXTS]
    rows = tuple(
        RequestRow(
            _str(row["key"]), _str(row["number"]), kopiykas_of(_str(row["sum"])),
            _str(row["user"]), _str(row["department"]),
        )
        for row in body["rows"]
    )  # fmt: skip
    return Request(
        _str(grant["id"]),
        _str(grant["digest"]),
        _int(grant["rows"]),
        kopiykas_of(_str(grant["total"])),
        texts[0],
        texts[1],
        texts[2],
        texts[3],
        texts[4],
        texts[5],
        texts[6],
        rows=rows,
        public_key=decoded(_str(body["publicKey"])),
        signature=decoded(_str(body["signature"])),
    )


# --- values ---------------------------------------------------------------------------------------
def hryvnias(kopiykas: int) -> str:
    whole, cents = divmod(kopiykas, 100)
    return f"{whole}.{cents:02d}"


def kopiykas_of(text: str) -> int:
    """Of `1234.56`, exactly so written. ValueError otherwise."""
    whole, dot, cents = text.partition(".")
    good = whole.isascii() and whole.isdigit() and cents.isascii() and cents.isdigit()
    if not dot or not good or len(cents) != 2 or len(whole) > 13:
        raise ValueError(text)
    return int(whole) * 100 + int(cents)


def encoded(raw: bytes) -> str:
    """base64url without padding."""
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def decoded(text: str) -> bytes:
    """ValueError for anything else."""
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except binascii.Error as error:
        raise ValueError(text) from error


def instant_text(at: datetime) -> str:
    """`2026-11-22T10:00:00.000Z`."""
    utc = at.astimezone(UTC)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"


def instant_of(text: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return at if at.tzinfo is not None else None


def _str(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _int(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(value)
    return value
