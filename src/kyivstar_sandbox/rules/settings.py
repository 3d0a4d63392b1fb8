"""Settings that the control surface may change (docs/contract.md 5), with their defaults."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, delete, select

from kyivstar_sandbox.db.schema import setting
from kyivstar_sandbox.model.errors import InvalidBody
from kyivstar_sandbox.model.values import parse_duration

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

DEFAULTS: Final[dict[str, Any]] = {
    "orderDelay": "real",
    "unblockPolicy": "shop",
    "transferFee": 0,
    "cardFeeBasisPoints": 0,
    "bankDelay": "PT0S",
    "chatReplyAfter": "PT5S",
    "chatAuto": True,
    "autoBilling": True,
    "loginWeb": False,
}
_CHOICES: Final = {"unblockPolicy": {"shop", "lostOnly"}}
_DURATIONS: Final = frozenset({"orderDelay", "bankDelay", "chatReplyAfter"})
_MOST: Final = 1_000_000
_STORED: Final = select(setting.c.value).where(setting.c.name == bindparam("setting"))


def all_of(conn: Connection) -> dict[str, Any]:
    """Every setting with its value of now."""
    rows = conn.execute(select(setting).where(setting.c.name.in_(DEFAULTS)))
    return DEFAULTS | {row.name: json.loads(row.value) for row in rows}


def value(conn: Connection, name: str) -> Any:
    """One setting; `KeyError` for a name that is none."""
    default = DEFAULTS[name]
    found = conn.execute(_STORED, {"setting": name}).scalar()
    return default if found is None else json.loads(found)


def whole(conn: Connection, name: str) -> int:
    """A setting that is a whole number (kopiykas, basis points)."""
    return int(value(conn, name))


def text(conn: Connection, name: str) -> str:
    """A setting that is text (a choice or an ISO 8601 duration)."""
    return str(value(conn, name))


def flag(conn: Connection, name: str) -> bool:
    """A setting that is yes or no."""
    return bool(value(conn, name))


def change(conn: Connection, wanted: Mapping[str, Any]) -> None:
    """Set several; `InvalidBody` naming the first that is unknown or of the wrong form."""
    for name, new in wanted.items():
        if name not in DEFAULTS or not _fits(name, new):
            raise InvalidBody(name)
        conn.execute(delete(setting).where(setting.c.name == name))
        conn.execute(setting.insert().values(name=name, value=json.dumps(new)))


def _fits(name: str, new: object) -> bool:
    if type(new) is not type(DEFAULTS[name]):
        return False
    if name in _CHOICES:
        return new in _CHOICES[name]
    if isinstance(new, int):
        return 0 <= new <= _MOST
    return name not in _DURATIONS or (name == "orderDelay" and new == "real") or _is_span(str(new))


def _is_span(text_: str) -> bool:
    try:
        parse_duration(text_)
    except ValueError:
        return False
    return True
