"""Zip files from strangers: what they hold is judged before anything unpacks them."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.errors import FileTrouble

if TYPE_CHECKING:
    from collections.abc import Iterator

UNPACKED_MOST = 384 * 1024 * 1024
MEMBERS_MOST = 2_000
RATIO_MOST = 400
RATIO_FROM = 8 * 1024 * 1024
PIECE = 256 * 1024
ZIP = b"PK\x03\x04"


def judge_zip(content: bytes) -> None:
    """FileTrouble: damaged, password, path, macros, external, bomb."""
    try:
        pack = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise FileTrouble("damaged") from None
    with pack:
        members = pack.infolist()
        if len(members) > MEMBERS_MOST:
            raise FileTrouble("bomb")
        whole = 0
        for one in members:
            _judge_name(one)
            whole += sum(len(piece) for piece in inflated(content, one))
            small = whole < RATIO_FROM or whole < RATIO_MOST * max(one.compress_size, 1)
            if whole > UNPACKED_MOST or not (small or whole < RATIO_MOST * len(content)):
                raise FileTrouble("bomb")


def _judge_name(one: zipfile.ZipInfo) -> None:
    name = one.orig_filename.replace("\\", "/")
    if one.flag_bits & 1:
        raise FileTrouble("password")
    if name.startswith("/") or ".." in name.split("/") or ":" in name:
        raise FileTrouble("path")
    lower = name.lower()
    if lower.endswith("vbaproject.bin") or lower.startswith(("basic/", "xl/macrosheets/")):
        raise FileTrouble("macros")
    if lower.startswith("xl/externallinks/"):
        raise FileTrouble("external")


def inflated(content: bytes, one: zipfile.ZipInfo) -> Iterator[bytes]:
    """What a member really unpacks to, whatever its header says; never more than is allowed."""
    start = one.header_offset
    if content[start : start + 4] != ZIP:
        raise FileTrouble("damaged")
    places = (start + 26, start + 28)
    name, extra = (int.from_bytes(content[at : at + 2], "little") for at in places)
    begin = start + 30 + name + extra
    raw = memoryview(content)[begin : begin + one.compress_size]
    if one.compress_type == zipfile.ZIP_STORED:
        yield bytes(raw)
    elif one.compress_type == zipfile.ZIP_DEFLATED:
        try:
            yield from _deflated(raw)
        except zlib.error:
            raise FileTrouble("damaged") from None
    else:
        raise FileTrouble("damaged")


def _deflated(raw: memoryview) -> Iterator[bytes]:
    unpack, got = zlib.decompressobj(-15), 0
    waiting: Any = raw
    while waiting or not unpack.eof:
        piece = unpack.decompress(waiting, PIECE)
        waiting = unpack.unconsumed_tail
        got += len(piece)
        if got > UNPACKED_MOST:
            raise FileTrouble("bomb")
        if piece:
            yield piece
        elif not waiting:
            return


def refuse_doctype(xml: bytes) -> None:
    """A document type can only bring entities: no workbook has one."""
    if b"<!DOCTYPE" in xml[:4096] or b"<!ENTITY" in xml[:4096]:
        raise FileTrouble("bomb")
