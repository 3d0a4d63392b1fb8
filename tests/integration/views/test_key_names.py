"""What keys are called: for Qt, on macOS, on their caps."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from kyivstar_desktop.views.palette_list import runs_of
from kyivstar_desktop.views.shell_keys import platform_keys, sequences
from kyivstar_desktop.views.widgets.keycap import key_text


def test_macos_has_its_own_keys_for_back_and_sections() -> None:
    assert platform_keys("Alt+Left", mac=True) == "Ctrl+["
    assert platform_keys("Alt+3", mac=True) == "Ctrl+Alt+3"
    assert platform_keys("Ctrl+T", mac=True) == "Ctrl+T"
    assert platform_keys("Alt+Left", mac=False) == "Alt+Left"
    assert sequences("Ctrl+Return") == [QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")]
    assert sequences("") == []


def test_caps_and_runs() -> None:
    assert key_text("Ctrl+Shift+T") == "Ctrl Shift T"
    assert runs_of((0, 1, 2, 5)) == [(0, 3), (5, 1)]
    assert runs_of(()) == []
