"""Foreign words made harmless: what a message or a file's name may do to the screen.

Nothing here is HTML to anybody: text stays text. What turns the reading order, hides, rings or
towers over its neighbours goes; line ends, tabs and the joins of emoji stay.
"""

from __future__ import annotations

import re
import unicodedata

_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0e31-\u0e3a\u0e47-\u0e4e"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
_TOWER = re.compile(f"([{_MARKS}]{{3}})[{_MARKS}]+")
_UNSEEN = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
)
_GONE = re.compile(f"[{_UNSEEN}]")
_ENDS = re.compile("\r\n?|\u2028|\u2029|\x85")
_LINES = re.compile(r"\n{4,}")
_TOLD = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]"
)
NAME_LENGTH, _LONGEST = 120, 500


def plain_text(text: str) -> str:
    """A message as plain text of several lines, of the same meaning; each ends with LF."""
    if text.isascii() and text.isprintable():
        return text
    text = _GONE.sub("", _ENDS.sub("\n", text))
    return _LINES.sub("\n\n\n", _TOWER.sub(r"\1", text))


def shown_name(name: str) -> str:
    """A file's name as it is shown: each control is told by its code, so that nothing turns.

    `чек`, U+202E, `fdp.exe` becomes `чек‹202E›fdp.exe`. At most 120 characters, the ending is kept.
    """
    if len(name) > 2 * _LONGEST:
        name = name[:_LONGEST] + name[-_LONGEST:]
    if not name.isprintable():
        name = _TOLD.sub(lambda match: f"‹{ord(match[0]):04X}›", name)
        name = "".join(c if c.isprintable() else "\ufffd" for c in name)
    name = _TOWER.sub(r"\1", name).strip() or "file"
    if len(name) <= NAME_LENGTH:
        return name
    stem, dot, ending = name.rpartition(".")
    if not dot or len(ending) > 10:
        return name[: NAME_LENGTH - 1] + "…"
    return f"{stem[: NAME_LENGTH - 2 - len(ending)]}….{ending}"


def file_name(name: str) -> str:
    """The same name fit for a folder of any system: no path, no wild cards, no device of DOS."""
    last = re.split(r"[\\/]", shown_name(unicodedata.normalize("NFC", name)))[-1]
    safe = re.sub(r'[<>:"|?*]', "_", last).strip(" .")
    stem = safe.partition(".")[0].upper()
    devices = {"CON", "PRN", "AUX", "NUL"} | {f"{d}{n}" for d in ("COM", "LPT") for n in range(10)}
    return f"_{safe}" if stem in devices else safe or "file"
