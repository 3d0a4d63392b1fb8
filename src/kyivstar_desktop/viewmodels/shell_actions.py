"""What the shell itself can do, as entries of the registry (ui.md 4, product.md 5.5)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.actions import Action
from kyivstar_desktop.viewmodels.shell_state import COMPANY, ICONS, Route, section_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.viewmodels.shell import ShellViewModel

translate = QCoreApplication.translate
NTH = range(1, 10)
PAGES = ("topup", "history", "tariffs", "services", "support", "overview", "settings", *COMPANY)
KEYS = {"settings": "Ctrl+,", "batch": "Ctrl+Shift+T"}


def shell_actions(shell: ShellViewModel) -> tuple[Action, ...]:
    """Everything but what belongs to the window (lock, masks, panes, quit)."""
    return (
        *_money(shell),
        *_sections(shell),
        *_other_pages(shell),
        *_numbers(shell),
        *_edits(shell),
        *_looks(shell),
        *_choices(shell),
    )


def _money(shell: ShellViewModel) -> tuple[Action, ...]:
    def missing() -> bool:
        return shell.shortage is not None

    return (
        Action(
            "topup",
            lambda: translate("Actions", "Top up"),
            shell.top_up,
            "topup",
            "Ctrl+T",
            "money",
            note=lambda: translate("Actions", "current number"),
            ready=lambda: not shell.state.topup_why,
            why=lambda: shell.state.topup_why,
            words=lambda: translate("Actions", "top-up pay money balance"),
        ),
        Action(
            "topup.missing",
            shell.shortage_title,
            shell.top_up_shortage,
            "topup",
            menu="money",
            note=shell.shortage_note,
            ready=missing,
            words=lambda: translate("Actions", "top-up pay money balance"),
        ),
        Action(
            "transfer",
            lambda: translate("Actions", "Transfer money to a number"),
            _to(shell, "transfer"),
            "transfer",
            menu="money",
        ),
        Action(
            "rules",
            lambda: translate("Actions", "Auto top-up rules"),
            _to(shell, "rules"),
            "refresh",
            menu="money",
        ),
        Action(
            "queue",
            lambda: translate("Actions", "Queue: what waits for the connection"),
            shell.open_queue,
            "player-pause",
            menu="money",
            ready=lambda: shell.has_page("queue"),
        ),
    )


def _sections(shell: ShellViewModel) -> tuple[Action, ...]:
    made = [
        Action(
            f"go.{name}",
            partial(section_name, name),
            partial(shell.go_section, name),
            ICONS[name],
            KEYS.get(name, ""),
            note=lambda: translate("Actions", "section"),
            ready=partial(shell.has_section, name),
            words=_words_of(name),
        )
        for name in PAGES
    ]
    keys = [
        Action(
            f"section.{n}",
            partial(_nth_title, n),
            partial(shell.go_nth_section, n),
            "overview",
            f"Alt+{n}",
            listed=False,
        )
        for n in NTH
    ]
    return (*made, *keys)


def _nth_title(position: int) -> str:
    return translate("Actions", "Section %1").replace("%1", str(position))


def _words_of(name: str) -> Callable[[], str]:
    def words() -> str:
        known = {
            "history": translate("Actions", "charges operations spending"),
            "settings": translate("Actions", "settings language theme password lock"),
            "support": translate("Actions", "chat consultant help"),
            "services": translate("Actions", "options packages roaming"),
            "numbers": translate("Actions", "company park fleet risk departments"),
            "batch": translate("Actions", "company file list excel csv top-up many"),
            "analytics": translate("Actions", "company spending charts forecast savings"),
            "budgets": translate("Actions", "company limits departments overspend"),
            "reconcile": translate("Actions", "company bill statement accountant act"),
            "approvals": translate("Actions", "company approve reject roles audit log"),
        }
        return known.get(name, "")

    return words


def _other_pages(shell: ShellViewModel) -> tuple[Action, ...]:
    pages: tuple[tuple[str, str, Callable[[], str], bool], ...] = (
        ("year", "calendar", lambda: translate("Calendar", "Calendar of charges"), True),
        ("family", "wallet", lambda: translate("Family", "Universal account"), True),
        ("shops", "building-store", lambda: translate("Actions", "Shops"), False),
        ("contacts", "call", lambda: translate("Actions", "Contacts and USSD codes"), False),
        ("feedback", "mail", lambda: translate("Actions", "Feedback"), False),
    )
    return tuple(
        Action(
            f"go.{name}",
            title,
            _to(shell, name),
            icon,
            signed_in=signed_in,
            ready=partial(shell.has_page, name),
        )
        for name, icon, title, signed_in in pages
    )


def _numbers(shell: ShellViewModel) -> tuple[Action, ...]:
    own = [
        Action(
            f"number.{n}",
            partial(_pinned_title, n),
            partial(shell.choose_nth, n),
            "device-mobile",
            f"Ctrl+{n}",
            "number",
            listed=False,
        )
        for n in NTH
    ]
    companies = [
        Action(
            f"company.{n}",
            partial(_company_title, n),
            partial(shell.choose_company, n),
            "building",
            f"Ctrl+Shift+{n}",
            "number",
            listed=False,
        )
        for n in NTH
    ]
    return (*own, *companies)


def _pinned_title(position: int) -> str:
    return translate("Actions", "Pinned number %1").replace("%1", str(position))


def _company_title(position: int) -> str:
    return translate("Actions", "Company %1").replace("%1", str(position))


def _edits(shell: ShellViewModel) -> tuple[Action, ...]:
    return (
        Action(
            "undo",
            shell.undo_title,
            _press(shell.undo),
            "undo",
            "Ctrl+Z",
            "edit",
            ready=lambda: bool(shell.undo_name),
        ),
        Action(
            "redo",
            shell.redo_title,
            _press(shell.redo),
            "refresh",
            "Ctrl+Shift+Z",
            "edit",
            ready=lambda: bool(shell.redo_name),
        ),
    )


def _looks(shell: ShellViewModel) -> tuple[Action, ...]:
    return (
        Action(
            "palette",
            lambda: translate("Actions", "Search or command"),
            shell.open_palette,
            "search",
            "Ctrl+K",
            "view",
            listed=False,
        ),
        Action(
            "refresh",
            lambda: translate("Actions", "Refresh"),
            _press(shell.refresh),
            "refresh",
            "F5",
            "view",
            signed_in=False,
        ),
        Action(
            "back",
            lambda: translate("Actions", "Back"),
            shell.back,
            "chevron-left",
            "Alt+Left",
            ready=lambda: shell.past.can_back,
            listed=False,
        ),
        Action(
            "forward",
            lambda: translate("Actions", "Forward"),
            shell.forward,
            "chevron-right",
            "Alt+Right",
            ready=lambda: shell.past.can_forward,
            listed=False,
        ),
    )


def _choices(shell: ShellViewModel) -> tuple[Action, ...]:
    languages = {"uk": "Українська", "en": "English", "ru": "Русский"}
    themes: dict[str, Callable[[], str]] = {
        "light": lambda: translate("Actions", "Light theme"),
        "dark": lambda: translate("Actions", "Dark theme"),
        "system": lambda: translate("Actions", "Theme of the system"),
    }
    return (
        *(
            Action(
                f"language.{code}",
                partial(str, name),
                partial(shell.choose_language, code),
                "world",
                menu="view",
                note=lambda: translate("Actions", "language"),
                signed_in=False,
            )
            for code, name in languages.items()
        ),
        *(
            Action(
                f"theme.{mode}",
                title,
                partial(shell.choose_theme, mode),
                "adjustments-horizontal",
                menu="view",
                signed_in=False,
            )
            for mode, title in themes.items()
        ),
    )


def _to(shell: ShellViewModel, name: str) -> Callable[[], None]:
    return partial(shell.go, Route(name))


def _press(command: Callable[..., object]) -> Callable[[], None]:
    def press() -> None:
        command()

    return press
