"""Preferences: small choices of this computer's user. No number, no secret lies here."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.services.refresh import Observable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kyivstar_desktop.services.ports import PreferencesPort


@dataclass(frozen=True, slots=True)
class Preferences:
    """`operator` "" is the embedded sandbox. `profile` is the id of the one that opens at start.

    `profiles` are (id, operator) of all profiles on this computer.
    """

    language: str = "uk"
    theme: str = "system"  # system, light, dark
    operator: str = ""
    profile: str = ""
    profiles: tuple[tuple[str, str], ...] = ()
    remember_login: bool = False
    keyring_backend: str = ""
    reduced_motion: bool = False
    selected_line: str = ""
    history_bars: str = "months"  # months, periods
    offers_muted: bool = False  # special offers are shown no more
    close_to: str = ""  # tray, quit; "": not asked yet
    start_minimised: bool = False
    notify_payments: bool = True  # the system's own notifications, by what they tell
    notify_risks: bool = True
    notify_chat: bool = True
    mask_screen: bool = False  # numbers and sums are hidden from onlookers
    palette_recents: tuple[str, ...] = ()  # ids of actions, newest first; never a number


DEFAULTS = Preferences()


def read_preferences(values: Mapping[str, Any]) -> Preferences:
    """Values of a file; a member of a wrong type falls back to its default."""
    good: dict[str, Any] = {}
    for known in fields(Preferences):
        value = values.get(known.name)
        if known.name == "profiles":
            good[known.name] = _pairs(value)
        elif known.name == "palette_recents":
            good[known.name] = _words(value)
        elif type(value) is type(getattr(DEFAULTS, known.name)):
            good[known.name] = value
    return Preferences(**good)


def _pairs(value: object) -> tuple[tuple[str, str], ...]:
    rows = value if isinstance(value, list | tuple) else ()
    return tuple(
        (row[0], row[1])
        for row in rows
        if isinstance(row, list | tuple) and len(row) == 2 and all(isinstance(p, str) for p in row)
    )


def _words(value: object) -> tuple[str, ...]:
    rows = value if isinstance(value, list | tuple) else ()
    return tuple(row for row in rows if isinstance(row, str))


class PreferencesService:
    """Owns the one value; each change is saved at once."""

    def __init__(self, port: PreferencesPort) -> None:
        self._port = port
        self.value: Observable[Preferences] = Observable(read_preferences(port.load()))

    def for_this_run(self, **changes: Any) -> None:
        """Chosen on the command line: in force until exit, not saved by itself."""
        self.value.set(replace(self.value.value, **changes))

    def change(self, **changes: Any) -> None:
        """Takes effect in memory even where the disk refuses: then StorageTrouble is raised."""
        new = replace(self.value.value, **changes)
        if new == self.value.value:
            return
        self.value.set(new)
        self._port.save(asdict(new))
