"""The preferences file in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kyivstar_desktop.services.ports import PreferencesPort

if TYPE_CHECKING:
    from collections.abc import Mapping


class FakePreferences(PreferencesPort):
    """`saved` are the file's contents; `trouble` is raised by each save while set."""

    def __init__(self, **values: Any) -> None:
        self.saved: dict[str, Any] = dict(values)
        self.trouble: Exception | None = None
        self.saves = 0

    def load(self) -> Mapping[str, Any]:
        return dict(self.saved)

    def save(self, values: Mapping[str, Any]) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.saves += 1
        self.saved = {**self.saved, **values}
