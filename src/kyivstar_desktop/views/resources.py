"""The one door to `resources/`: valid in the tree, in a wheel and in a frozen folder."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource_path(*parts: str) -> Path:
    """A file or folder under `resources/`; it is not said to exist.

    A wheel and a frozen folder carry the resources inside the package, the tree beside `src`.
    """
    inside = _PACKAGE / "resources"
    root = inside if inside.is_dir() else _PACKAGE.parent.parent / "resources"
    return root.joinpath(*parts)
