"""Tells PySide6 that this program uses none of its `__feature__` switches.

PySide6 reads the source of every module that is imported after it, to look for the switches, and
`linecache` keeps those sources: 17 MB at rest, and one more file read at each import.
"""

from __future__ import annotations

import importlib

import PySide6.QtCore  # noqa: F401 brings the module below along

SCAN = "_mod_uses_pyside"


def use_none() -> None:
    """Before our own modules are imported; another PySide6 without that scan stays as it is."""
    feature = importlib.import_module("shibokensupport.feature")
    if hasattr(feature, SCAN):
        feature.__dict__[SCAN] = _uses_none


def _uses_none(_module: object) -> bool:
    return False
