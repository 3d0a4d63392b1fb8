"""Sections of the profile, in the order of its sub-navigation.

`make` runs at the first visit of its section; what it returns beside the widget lives as long as
the page and is told of a change of language.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.app.pages.profile_contract import make_block, make_end, make_sim
from kyivstar_desktop.views.settings import SectionItem, SettingsView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.pages import Context
    from kyivstar_desktop.viewmodels.base import ViewModel
    from kyivstar_desktop.viewmodels.settings import SettingsViewModel

    Made = tuple[QWidget, tuple[ViewModel[Any, Any], ...]]

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Section:
    """`title` is asked at each change of language; `person`: only while somebody is signed in."""

    key: str
    icon: str
    title: Callable[[], str]
    make: Callable[[Context, SettingsViewModel], Made]
    person: bool = True


def _me(context: Context, page: SettingsViewModel) -> Made:
    from kyivstar_desktop.viewmodels.profile_news import NewsViewModel  # noqa: PLC0415 first visit
    from kyivstar_desktop.viewmodels.profile_password import (  # noqa: PLC0415 first visit
        PasswordViewModel,
    )
    from kyivstar_desktop.viewmodels.profile_person import (  # noqa: PLC0415 first visit
        PersonViewModel,
    )
    from kyivstar_desktop.views.profile_me import MeSection  # noqa: PLC0415 first visit

    person = PersonViewModel(context.core)
    password = PasswordViewModel(context.core.cabinet.personal, saved=page.read_sessions)
    news = NewsViewModel(context.core)
    return MeSection(person, password, news), (person, password, news)


def _security(context: Context, page: SettingsViewModel) -> Made:
    from kyivstar_desktop.viewmodels.lock_setup import (  # noqa: PLC0415 first visit
        LockSetupViewModel,
    )
    from kyivstar_desktop.views.profile_security import (  # noqa: PLC0415 first visit
        SecuritySection,
    )

    lock = LockSetupViewModel(context.core)
    return SecuritySection(lock, page), (lock,)


def _looks(_context: Context, page: SettingsViewModel) -> Made:
    from kyivstar_desktop.views.profile_device import LooksSection  # noqa: PLC0415 first visit

    return LooksSection(page), ()


def _data(_context: Context, page: SettingsViewModel) -> Made:
    from kyivstar_desktop.views.profile_device import DataSection  # noqa: PLC0415 first visit

    return DataSection(page), ()


def _about(_context: Context, page: SettingsViewModel) -> Made:
    from kyivstar_desktop.views.profile_device import AboutSection  # noqa: PLC0415 first visit

    return AboutSection(page), ()


def _presence(context: Context, _page: SettingsViewModel) -> Made:
    from kyivstar_desktop.viewmodels.presence import PresenceViewModel  # noqa: PLC0415 first visit
    from kyivstar_desktop.views.profile_presence import (  # noqa: PLC0415 first visit
        PresenceSection,
    )

    presence = PresenceViewModel(context.core, context.beside)
    return PresenceSection(presence), (presence,)


def _sign_ins(context: Context, page: SettingsViewModel) -> Made:
    from kyivstar_desktop.app.switching import wipe_other  # noqa: PLC0415 first visit
    from kyivstar_desktop.viewmodels.sign_ins import SignInsViewModel  # noqa: PLC0415 first visit
    from kyivstar_desktop.views.profile_sign_ins import SignInsSection  # noqa: PLC0415 first visit

    made = SignInsViewModel(
        context.core,
        ask=page.ask,
        ask_after=partial(wipe_other, context),
        say_undo=context.shell.say_undo,
    )
    return SignInsSection(made), (made,)


SECTIONS: tuple[Section, ...] = (
    Section("me", "profile", lambda: translate("Settings", "My profile"), _me),
    Section("signins", "users-three", lambda: translate("SignIns", "Sign-ins here"), _sign_ins),
    Section("security", "lock", lambda: translate("Profile", "Security"), _security),
    Section("block", "ban", lambda: translate("Profile", "Blocking"), make_block),
    Section("sim", "device-sim", lambda: translate("Profile", "SIM card"), make_sim),
    Section("end", "signature", lambda: translate("Profile", "Contract's end"), make_end),
    Section("presence", "bell", lambda: translate("Presence", "Notices and tray"), _presence),
    Section(
        "looks",
        "palette",
        lambda: translate("Settings", "Look and language"),
        _looks,
        person=False,
    ),
    Section("data", "database", lambda: translate("Profile", "Data here"), _data, person=False),
    Section("about", "info-circle", lambda: translate("Profile", "About"), _about, person=False),
)


def show(context: Context, vm: SettingsViewModel) -> SettingsView:
    """The page with every section of `SECTIONS`."""
    items = [
        SectionItem(s.key, s.icon, s.title, partial(_made, context, vm, s), person=s.person)
        for s in SECTIONS
    ]
    return SettingsView(vm, items)


def _made(context: Context, vm: SettingsViewModel, section: Section) -> QWidget:
    widget, parts = section.make(context, vm)
    vm.adopt(*parts)
    return widget
