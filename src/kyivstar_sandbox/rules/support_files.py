"""Files that people send along: taken by what they are, not by what they are called."""

from __future__ import annotations

import base64
import binascii
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from kyivstar_sandbox.db.schema_support import support_file
from kyivstar_sandbox.model.errors import InvalidBody, NotFound, Refusal
from kyivstar_sandbox.model.ids import new_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection, Row

    from kyivstar_sandbox.rules.identity import Caller

MOST_FILES: Final = 3
MOST_BYTES: Final = 10 * 1024 * 1024
"""Of all files of one message together."""
KINDS: Final = ("image/png", "image/jpeg", "application/pdf", "text/plain")
_BEGINS: Final = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"%PDF-": "application/pdf",
}
_NAME_CHARS: Final = 120
_GIVEN_CHARS: Final = 255
_TEXT_CONTROLS: Final = frozenset("\t\n\r\f")
_FACTS: Final = tuple(column for column in support_file.c if column.name != "content")


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file to be kept; `mime` is what its sender says."""

    name: str
    mime: str
    content: bytes = field(repr=False)


def given(value: object) -> tuple[NewFile, ...]:
    """Files of a request's `attachment`: objects of `name`, `mimeType`, `content` in base64.

    None is no file. Raises as `need_good` does, and 400 for another form.
    """
    listed = [] if value is None else value
    if not isinstance(listed, list) or len(listed) > MOST_FILES:
        raise InvalidBody("attachment")
    files = tuple(_given(place, one) for place, one in enumerate(listed))
    need_good(files)
    return files


def _given(place: int, one: object) -> NewFile:
    member = f"attachment[{place}]"
    if not isinstance(one, dict):
        raise InvalidBody(member)
    texts = []
    for name in ("name", "mimeType", "content"):
        text = one.get(name)
        if not isinstance(text, str) or not text or "\x00" in text:
            raise InvalidBody(f"{member}.{name}")
        texts.append(text)
    if len(texts[0]) > _GIVEN_CHARS:
        raise InvalidBody(f"{member}.name")
    try:
        content = base64.b64decode(texts[2], validate=True)
    except (binascii.Error, ValueError) as error:
        raise InvalidBody(f"{member}.content") from error
    return NewFile(texts[0], texts[1].strip().lower(), content)


def need_good(files: Sequence[NewFile]) -> None:
    """400 for too many or an empty one, 413 above 10 MiB together, 415 for another kind."""
    if len(files) > MOST_FILES:
        raise InvalidBody("attachment")
    if sum(len(one.content) for one in files) > MOST_BYTES:
        raise Refusal("bodyTooLarge", 413, {"field": "attachment", "limit": MOST_BYTES})
    for place, one in enumerate(files):
        if not one.content:
            raise InvalidBody(f"attachment[{place}].content")
        if kind_of(one.content) != one.mime:
            detail = {"field": f"attachment[{place}]", "allowed": list(KINDS)}
            raise Refusal("unsupportedMediaType", 415, detail)


def kind_of(content: bytes) -> str:
    """One of `KINDS` by the bytes themselves; "" for anything else."""
    for begin, mime in _BEGINS.items():
        if content.startswith(begin):
            return mime
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return ""
    plain = all(char in _TEXT_CONTROLS or unicodedata.category(char) != "Cc" for char in text)
    return "text/plain" if plain else ""


def clean_name(name: str) -> str:
    """Last part of a path without controls and marks of direction; never empty."""
    last = name.replace("\\", "/").rpartition("/")[2]
    kept = "".join(char for char in last if unicodedata.category(char) not in {"Cc", "Cf", "Cs"})
    return kept.strip(" .")[-_NAME_CHARS:] or "file"


def keep(conn: Connection, owner: str, sub: str | None, files: Iterable[NewFile]) -> None:
    """Store the files of a message or a request, in order."""
    for place, one in enumerate(files):
        conn.execute(
            support_file.insert().values(
                id=new_id("fl"), owner_id=owner, sub=sub, place=place, name=clean_name(one.name),
                mime=one.mime, size=len(one.content), content=one.content,
            )
        )  # fmt: skip


def of(conn: Connection, owners: Sequence[str]) -> dict[str, list[Row[Any]]]:
    """Files of several messages without their content, in order."""
    found: dict[str, list[Row[Any]]] = {}
    rows = conn.execute(
        select(*_FACTS)
        .where(support_file.c.owner_id.in_(owners))
        .order_by(support_file.c.owner_id, support_file.c.place)
    )
    for row in rows:
        found.setdefault(row.owner_id, []).append(row)
    return found


def find(conn: Connection, who: Caller | None, ident: str) -> Row[Any]:
    """One file with its content; `who` None = the operator. `NotFound` for another's."""
    row = conn.execute(select(support_file).where(support_file.c.id == ident)).first()
    if row is None or not (who is None or who.admin or row.sub == who.sub):
        raise NotFound
    return row
