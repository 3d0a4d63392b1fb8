"""Exec lines of `.desktop` files, read by the rules of the specification."""

from __future__ import annotations


def exec_of(text: str) -> list[str]:
    """The Exec line as a desktop reads it: the string's escapes, then quotes, then %%."""
    line = next(one for one in text.splitlines() if one.startswith("Exec="))
    value = line.removeprefix("Exec=").replace("\\\\", "\\")
    parts, part, quoted, escaped = [], "", False, False
    for char in f"{value} ":
        if escaped:
            part, escaped = part + char, False
        elif char == "\\" and quoted:
            escaped = True
        elif char == '"':
            quoted = not quoted
        elif char == " " and not quoted:
            parts.append(part.replace("%%", "%"))
            part = ""
        else:
            part += char
    return parts
