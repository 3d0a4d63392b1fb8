"""The words of a PDF that Qt wrote: each font's own table turns its glyphs back into letters."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_OBJECT = re.compile(rb"(?:^|\n)(\d+) 0 obj\s(.*?)\nendobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*)\r?\nendstream", re.DOTALL)
_RANGE = re.compile(rb"<(\w{4})> <\w{4}> (?:\[(.*?)\]|<(\w{4})>)", re.DOTALL)
_SHOWN = re.compile(rb"/(F\d+) \S+ Tf|<([0-9A-F]+)> Tj")


def pdf_text(path: Path) -> str:
    """All letters in the order they are drawn, without any white space."""
    objects = {int(one[1]): one[2] for one in _OBJECT.finditer(path.read_bytes())}
    letters = {number: _letters(objects, body) for number, body in objects.items()}
    made: list[str] = []
    for page in objects.values():
        if (found := re.search(rb"/Contents (\d+) 0 R", page)) is not None:
            fonts = {
                name: letters[int(number)]
                for body in objects.values()
                for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", body)
            }
            made += _drawn(_content(objects[int(found[1])]), fonts)
    return "".join("".join(made).split())


def _content(body: bytes) -> bytes:
    found = _STREAM.search(body)
    assert found is not None
    return zlib.decompressobj().decompress(found[1]) if b"/FlateDecode" in body else found[1]


def _letters(objects: dict[int, bytes], font: bytes) -> dict[int, str]:
    """Glyph -> letter of a font; {} of anything else."""
    found = re.search(rb"/ToUnicode (\d+) 0 R", font)
    if found is None:
        return {}
    made: dict[int, str] = {}
    for first, row, one in _RANGE.findall(_content(objects[int(found[1])])):
        codes = re.findall(rb"<(\w{4})>", row) if row else [one]
        made |= {int(first, 16) + n: chr(int(code, 16)) for n, code in enumerate(codes)}
    return made


def _drawn(content: bytes, fonts: dict[bytes, dict[int, str]]) -> list[str]:
    made, letters = [], dict[int, str]()
    for font, glyphs in _SHOWN.findall(content):
        if font:
            letters = fonts[font]
        made += [letters.get(int(glyphs[n : n + 4], 16), "?") for n in range(0, len(glyphs), 4)]
    return made
