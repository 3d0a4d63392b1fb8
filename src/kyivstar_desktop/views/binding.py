"""The only wiring helpers between view models and widgets: no lambda ever reaches `connect`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.codeboxes import CodeBoxes
from kyivstar_desktop.views.widgets.edits import PlainEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

    from kyivstar_desktop.viewmodels.command import Command


class _CommandBinding(QObject):
    """Owned by the button, so it dies with it and Qt undoes its connections."""

    def __init__(
        self, button: QAbstractButton, command: Command, arguments: tuple[Callable[[], Any], ...]
    ) -> None:
        super().__init__(button)
        self._button, self._command, self._arguments = button, command, arguments
        self._tip, self._description = button.toolTip(), button.accessibleDescription()
        button.clicked.connect(self._on_clicked)
        command.changed.connect(self._on_changed)
        self._on_changed()

    def _on_clicked(self) -> None:
        # Qt's `checked` never gets here: the slot takes no argument
        self._command(*(ask() for ask in self._arguments))

    def _on_changed(self) -> None:
        command, button = self._command, self._button
        if isinstance(button, Button):
            button.set_busy(command.running)
        button.setEnabled(command.enabled or command.running)
        trouble = present_error(command.error).line if command.error is not None else ""
        button.setToolTip(trouble or self._tip)
        button.setAccessibleDescription(trouble or self._description)


def bind_command(button: QAbstractButton, command: Command, *arguments: Callable[[], Any]) -> None:
    """A press starts `command` with what each of `arguments` answers at that moment.

    Enabled, spinner, tooltip and the accessible description follow the command. While it runs the
    button stays enabled, so that focus does not jump away; the command itself ignores presses.
    """
    _CommandBinding(button, command, arguments)


def bind_text(edit: QLineEdit, setter: Callable[[str], None]) -> None:
    """What the person types, never what the program sets, goes to `setter`.

    Our own edits speak after they have tidied the text (`typed`).
    """
    signal = edit.typed if isinstance(edit, PlainEdit | CodeBoxes) else edit.textEdited
    signal.connect(setter)


def set_text_quietly(edit: QLineEdit, text: str) -> None:
    """Sets only a different text and keeps the cursor where it was, counted from the end."""
    if edit.text() == text:
        return
    from_end = len(edit.text()) - edit.cursorPosition()
    edit.setText(text)
    edit.setCursorPosition(max(0, len(text) - from_end))


def name_for(widget: QWidget, name: str, description: str = "") -> None:
    """What a screen reader says; an icon button has no other name."""
    widget.setAccessibleName(name)
    if description:
        widget.setAccessibleDescription(description)
