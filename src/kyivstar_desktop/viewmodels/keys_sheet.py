"""The sheet of keys: every action with a key by groups, searched while typing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain import fuzzy
from kyivstar_desktop.viewmodels.actions import MENUS

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.actions import Action, Actions

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class KeyLine:
    """`keys` are portable; `plain`: words of the caps as they are, not a sequence for Qt.

    `nine`: the key is the first of nine of its kind.
    """

    title: str
    keys: tuple[str, ...]
    plain: bool = False
    nine: bool = False


@dataclass(frozen=True, slots=True)
class KeyGroup:
    title: str
    lines: tuple[KeyLine, ...]


def key_groups(actions: Actions, text: str = "") -> tuple[KeyGroup, ...]:
    """Groups in the registry's order, then what lists understand; `text` filters the lines."""
    made: dict[str, list[KeyLine]] = {menu: [] for menu in MENUS}
    for action in actions.all:
        line = _line(action)
        if line is not None:
            made[action.menu].append(line)
    groups = [KeyGroup(group_title(menu), tuple(lines)) for menu, lines in made.items() if lines]
    groups.append(KeyGroup(translate("Actions", "Lists and forms"), _in_lists()))
    return _filtered(groups, text)


def _filtered(groups: list[KeyGroup], text: str) -> tuple[KeyGroup, ...]:
    wanted = fuzzy.readings(text)
    if not wanted:
        return tuple(groups)
    found = []
    for group in groups:
        lines = tuple(one for one in group.lines if fuzzy.find(wanted, one.title, *one.keys))
        if lines:
            found.append(KeyGroup(group.title, lines))
    return tuple(found)


def _line(action: Action) -> KeyLine | None:
    head, _dot, last = action.id.partition(".")
    if head in {"section", "number", "company"}:
        if last != "1":
            return None
        titles = {
            "section": translate("Actions", "Section of the rail"),
            "number": translate("Actions", "Pinned number"),
            "company": translate("Actions", "Company"),
        }
        return KeyLine(titles[head], (action.keys,), nine=True)
    if not action.keys or action.id == "keys.mark" or _is_idle(action):
        return None
    keys = (action.keys, "?") if action.id == "keys" else (action.keys,)
    return KeyLine(_plain_title(action), keys)


def _is_idle(action: Action) -> bool:
    """The next problem is a word of few pages: told where there is one."""
    return action.id == "page.next" and not action.ready()


def _plain_title(action: Action) -> str:
    """Undo without the name of what would be undone."""
    if action.id == "undo":
        return translate("Actions", "Undo the last edit")
    if action.id == "redo":
        return translate("Actions", "Do the edit again")
    return action.title()


def group_title(menu: str) -> str:
    names = {
        "go": translate("Actions", "Go"),
        "number": translate("Actions", "Number"),
        "money": translate("Actions", "Money"),
        "edit": translate("Actions", "Edit"),
        "view": translate("Actions", "View"),
        "help": translate("Actions", "Help"),
    }
    return names[menu]


def _in_lists() -> tuple[KeyLine, ...]:
    return (
        KeyLine(translate("Actions", "Close one level"), ("Esc",)),
        KeyLine(translate("Actions", "Move in a list"), ("↑ ↓", "Home", "End"), plain=True),
        KeyLine(translate("Actions", "Check a row"), ("Space",)),
        KeyLine(translate("Actions", "Check a range"), ("Shift ↑ ↓",), plain=True),
        KeyLine(translate("Actions", "Check all that match"), ("Ctrl+A",)),
        KeyLine(translate("Actions", "Open the row"), ("Return",)),
        KeyLine(translate("Actions", "Copy the rows"), ("Ctrl+C",)),
        KeyLine(translate("Actions", "Paste a list of numbers"), ("Ctrl+V",)),
        KeyLine(translate("Actions", "Write the own name or label"), ("F2",)),
        KeyLine(translate("Actions", "Remove a row of the top-up"), ("Ctrl+Shift+Backspace",)),
    )
