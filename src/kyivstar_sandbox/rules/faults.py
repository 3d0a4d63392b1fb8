"""Faults that the control surface asked for (docs/contract.md 5.1): rows, so all workers agree."""

from __future__ import annotations

import fnmatch
import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, select, update

from kyivstar_sandbox.db.schema_identity import fault
from kyivstar_sandbox.model.errors import InvalidBody

if TYPE_CHECKING:
    from sqlalchemy import Connection

EFFECTS: Final = frozenset(
    {
        "delay", "hang", "drip", "reset", "dropAfterCommit", "status", "statusAfterCommit",
        "truncate", "body", "redirect", "stale", "closeStream",
    }
)  # fmt: skip
BODIES: Final = frozenset(
    {"html", "badUtf8", "nan", "float", "duplicateKeys", "deep", "bomb", "unknownEnum"}
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault; `options` are the members of its effect, as given."""

    place: int
    ident: str
    method: str
    path: str
    probability: float
    times: int | None
    effect: str
    options: dict[str, Any] = field(default_factory=dict)

    @property
    def is_certain(self) -> bool:
        """Whether no draw is needed."""
        return self.probability >= 1 and self.times is None

    def matches(self, method: str, path: str) -> bool:
        """Whether a request is of this fault's kind; `path` is a glob."""
        return self.method in {"*", method} and fnmatch.fnmatchcase(path, self.path)


def replace(conn: Connection, body: dict[str, Any]) -> None:
    """Set the whole list `{"seed", "faults": [...]}`; `InvalidBody` names what is wrong."""
    seed = body.get("seed", 0)
    wanted = body.get("faults", [])
    if not isinstance(seed, int) or not isinstance(wanted, list):
        raise InvalidBody("faults")
    conn.execute(delete(fault))
    for place, spec in enumerate(wanted):
        _parse(place, spec)
        conn.execute(fault.insert().values(place=place, spec=json.dumps(spec), seed=seed))


def load(conn: Connection) -> list[Fault]:
    """Return the faults in their order."""
    rows = conn.execute(select(fault).order_by(fault.c.place))
    return [_parse(row.place, json.loads(row.spec)) for row in rows]


def shown(conn: Connection) -> dict[str, Any]:
    """Return the list as given, each with `hits`."""
    rows = conn.execute(select(fault).order_by(fault.c.place)).all()
    return {
        "seed": rows[0].seed if rows else 0,
        "faults": [{**json.loads(row.spec), "hits": row.hits} for row in rows],
    }


def draw(conn: Connection, wanted: Fault) -> bool:
    """Draw once from the fault's own seeded sequence; True = it hits now."""
    mine = fault.c.place == wanted.place
    row = conn.execute(select(fault).where(mine).with_for_update()).one_or_none()
    if row is None or (wanted.times is not None and row.hits >= wanted.times):
        return False
    hit = _uniform(row.seed, wanted.place, row.draws) < wanted.probability
    values = {"draws": row.draws + 1, "hits": row.hits + int(hit)}
    conn.execute(update(fault).where(mine).values(values))
    return hit


def _uniform(seed: int, place: int, number: int) -> float:
    raw = hashlib.sha256(f"{seed}|{place}|{number}".encode()).digest()[:8]
    return int.from_bytes(raw, "big") / 2**64


def _parse(place: int, spec: Any) -> Fault:
    if not isinstance(spec, dict) or spec.get("effect") not in EFFECTS:
        raise InvalidBody("effect")
    if spec["effect"] == "body" and spec.get("kind") not in BODIES:
        raise InvalidBody("kind")
    probability, times = spec.get("probability", 1), spec.get("times")
    if not isinstance(probability, int | float) or not (times is None or isinstance(times, int)):
        raise InvalidBody("probability")
    return _made(place, spec, float(probability), times)


def _made(place: int, spec: dict[str, Any], probability: float, times: int | None) -> Fault:
    return Fault(
        place=place,
        ident=str(spec.get("id", place)),
        method=str(spec.get("method", "*")),
        path=str(spec.get("path", "*")),
        probability=probability,
        times=times,
        effect=spec["effect"],
        options=spec,
    )
