"""tokens.json as values: colours of both looks, sizes, type; and the QSS text made from them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QColor

from kyivstar_desktop.views.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Callable

_ALPHA_LENGTH = 9  # "#RRGGBBAA"; Qt itself reads eight digits as AARRGGBB
_COLOUR_MARK = re.compile(r"@([a-z]+(?:[.-][a-z0-9-]+)*)@")
_SIZE_MARK = re.compile(r"@(\d+(?:\.\d+)?)px@")


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """A step of the type scale. `px` and `line` are before scaling; `spacing_pct` of 100."""

    px: float
    line: int
    weight: int
    spacing_pct: float
    fraction_px: float


@dataclass(frozen=True, slots=True)
class Tokens:
    """`light` and `dark` have the same keys; `raw` is the whole file for rare readers."""

    light: dict[str, QColor]
    dark: dict[str, QColor]
    palette: dict[str, str]
    type_styles: dict[str, TypeStyle]
    families: tuple[str, ...]
    durations: dict[str, int]
    raw: dict[str, Any]


def parse_colour(text: str) -> QColor:
    """`#RRGGBB` or `#RRGGBBAA`."""
    colour = QColor(text[:7])
    if len(text) == _ALPHA_LENGTH:
        colour.setAlpha(int(text[7:], 16))
    return colour


@lru_cache(maxsize=1)
def load_tokens() -> Tokens:
    """Read once a process; about 2 ms."""
    raw = json.loads(resource_path("tokens.json").read_text(encoding="utf-8"))
    glyph = raw["glyph"]
    fixed = {
        "brand.square": glyph["square"]["fill"],
        "brand.ring": glyph["ring"]["stroke"],
        "brand.dot": glyph["dot"]["fill"],
    }
    own = {name: parse_colour(value) for name, value in fixed.items()}
    colours = raw["color"] | {  # view models call the tone "ok"
        f"ok.{part}": raw["color"][f"success.{part}"] for part in ("text", "fill", "subtle", "line")
    }
    return Tokens(
        light=own | {name: parse_colour(c["light"]) for name, c in colours.items()},
        dark=own | {name: parse_colour(c["dark"]) for name, c in colours.items()},
        palette=raw["qpalette"],
        type_styles={name: _type_style(step) for name, step in raw["type"]["scale"].items()},
        families=tuple(raw["type"]["family"]),
        durations=raw["duration_ms"],
        raw=raw,
    )


def _type_style(step: dict[str, Any]) -> TypeStyle:
    return TypeStyle(
        px=step["px"],
        line=step["line"],
        weight=step["weight"],
        spacing_pct=step.get("spacing_pct", 100),
        fraction_px=step.get("fraction_px", step["px"]),
    )


def make_qss(colour: Callable[[str], QColor], px: Callable[[float], int]) -> str:
    """base.qss with `@role@` and `@12px@` filled in."""
    text = resource_path("qss", "base.qss").read_text(encoding="utf-8")
    sized = _SIZE_MARK.sub(lambda found: f"{px(float(found[1]))}px", text)
    return _COLOUR_MARK.sub(lambda found: colour(found[1]).name(), sized)
