"""Contrast over tokens.json by the formula of WCAG 2.1: each pair in both looks, as it claims."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

TOKENS = json.loads(
    (Path(__file__).parents[2] / "resources" / "tokens.json").read_text(encoding="utf-8")
)
TEXTS = ("text.primary", "text.secondary", "text.tertiary")
GROUNDS = ("bg.window", "bg.rail", "bg.surface", "bg.sunken", "bg.hover", "bg.selected")
LOOKS = ("light", "dark")


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def of(role: str, look: str) -> str:
    return str(TOKENS["color"][role][look])


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("pair", TOKENS["contrast"], ids=lambda p: f"{p['fg']} on {p['bg']}")
def test_a_listed_pair_holds_its_minimum_and_its_figure(pair: dict[str, Any], look: str) -> None:
    found = contrast(of(pair["fg"], look), of(pair["bg"], look))
    assert found >= pair["min"]
    assert found == pytest.approx(pair[look], abs=0.02)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", TEXTS)
def test_every_text_reads_on_every_ground(text: str, ground: str, look: str) -> None:
    assert contrast(of(text, look), of(ground, look)) >= 4.5


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("tone", ["success", "warning", "danger"])
def test_a_state_reads_on_its_own_ground_on_cards_and_on_selected_rows(
    tone: str, look: str
) -> None:
    text = of(f"{tone}.text", look)
    for ground in (f"{tone}.subtle", "bg.surface", "bg.selected", "bg.hover"):
        assert contrast(text, of(ground, look)) >= 4.5, ground


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("ground", ["bg.surface", "bg.window"])
def test_control_borders_and_focus_stand_out(ground: str, look: str) -> None:
    assert contrast(of("line.control", look), of("bg.surface", look)) >= 3
    assert contrast(of("line.focus", look), of(ground, look)) >= 3


def test_both_looks_know_the_same_roles() -> None:
    for role, values in TOKENS["color"].items():
        assert set(LOOKS) <= set(values), role


def test_each_palette_entry_is_a_known_role() -> None:
    assert set(TOKENS["qpalette"].values()) <= set(TOKENS["color"])


def test_the_formula_knows_black_and_white() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("text.on-accent", "accent.fill"),  # one's own bubble
        ("text.primary", "neutral.subtle"),  # the consultant's
        ("text.link", "neutral.subtle"),  # a link in it
        ("highlight.text", "highlight.fill"),  # the counter of the tray, the demo ribbon
        ("text.tooltip", "bg.tooltip"),  # a toast
        ("text.on-accent", "brand.deep"),
        ("brand.deep-text", "brand.deep"),
        ("text.link", "accent.subtle"),  # a tonal button, a plate
        ("text.link", "bg.selected"),  # a chosen row of the palette and of the switcher
        ("text.secondary", "bg.selected"),
        ("text.secondary", "neutral.subtle"),  # a pill, the banner of «offline»
    ],
)
def test_words_of_chat_popups_and_the_tray_read(text: str, ground: str, look: str) -> None:
    assert contrast(of(text, look), of(ground, look)) >= 4.5


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("tone", ["success", "warning", "danger"])
def test_a_badge_reads_although_its_row_is_selected(tone: str, look: str) -> None:
    """The badge brings its own ground; what may vanish is its edge, and it has an icon."""
    assert contrast(of(f"{tone}.text", look), of(f"{tone}.subtle", look)) >= 4.5
    assert of(f"{tone}.subtle", look) != of("bg.selected", look)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("ground", ["bg.surface", "bg.window", "accent.subtle", "bg.selected"])
def test_the_focus_ring_stands_out_on_every_ground_of_popups(ground: str, look: str) -> None:
    assert contrast(of("line.focus", look), of(ground, look)) >= 3
