"""Screens: factories of view models and widgets, by route; what the shell shows first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.app import pages
from kyivstar_desktop.app.facts import facts_of
from kyivstar_desktop.app.finder import Finder
from kyivstar_desktop.app.guarding import Guard
from kyivstar_desktop.viewmodels.shell import Inputs, Route, ShellViewModel
from kyivstar_desktop.views.prompts import PromptsView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.app.life import Life
    from kyivstar_desktop.app.switching import Switching
    from kyivstar_desktop.app.told import Teller
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.viewmodels.base import ViewModel
    from kyivstar_desktop.viewmodels.demo_phone import DemoPhoneViewModel
    from kyivstar_desktop.viewmodels.prompts import PromptsViewModel
    from kyivstar_desktop.viewmodels.settings import SettingsViewModel
    from kyivstar_desktop.viewmodels.signin import SignInViewModel
    from kyivstar_desktop.viewmodels.topup.page import TopUpViewModel

translate = QCoreApplication.translate


class Screens:
    """One shell, one demo phone, and the makers of every page."""

    def __init__(self, life: Life, core: Core, prompts: PromptsViewModel, *, version: str) -> None:
        self._life, self._core, self._prompts = life, core, prompts
        self._version = version
        self.demo = core.demo is not None
        self.phone = _phone_of(core)
        start = Inputs(core.clock.now(), version, self.demo, operator=self._operator())
        self.shell = ShellViewModel(
            core,
            start=start,
            factories={
                "signin": self._signin,
                "topup": self._topup,
                "settings": self._settings,
                **{route: partial(self._make, route) for route in pages.ROUTES},
            },
        )
        makers: dict[str, Callable[[Any], QWidget]] = {
            "signin": self._signin_view,
            "topup": self._topup_view,
            "settings": self._settings_view,
            **{route: partial(self._show, route) for route in pages.ROUTES},
        }
        self.pages = pages.Context(core, self.shell, life.window.say, self.demo)
        self.shell.language_changed.connect(self._on_language)
        self.shell.theme_changed.connect(life.change_theme)
        self.shell.access_wanted.connect(self.pages.ask_access)
        life.window.attach(self.shell, makers)
        self.dialogs = PromptsView(prompts, life.window)
        self.guard = Guard(core, life.window, self.shell)
        self.finder = Finder(core, life.window, self.shell)
        self._told: tuple[Teller, ...] = ()
        self._switching: Switching | None = None

    def open_first(self) -> None:
        """Last known data where somebody is signed in, else the sign-in page."""
        active = self._core.session.active
        self.shell.go(Route("overview" if active else "signin"))

    def follow_cabinet(self) -> None:
        """Makes the other services, which read what is kept, and hears what rules have done."""
        from kyivstar_desktop.app.switching import Switching  # noqa: PLC0415 after the first page

        self._switching = Switching(self._core, self._life, self.shell)
        from kyivstar_desktop.app.rule_news import RuleNews  # noqa: PLC0415 as above
        from kyivstar_desktop.app.told import tellers  # noqa: PLC0415 as above

        rules = RuleNews(self._core.cabinet.rules, self._life.window.say)
        self._told = (rules, *tellers(self._core))
        self.shell.follow_cabinet(self._core.cabinet)

    def close(self) -> None:
        """View models go before services."""
        for news in self._told:
            news.close()
        if self._switching is not None:
            self._switching.close()
        self.finder.close()
        self.guard.close()
        self.shell.dispose()
        self._prompts.dispose()
        if self.phone is not None:
            self.phone.dispose()

    def say_sandbox_failed(self) -> None:
        self._life.window.say(translate("Shell", "The demo operator has stopped"))

    def say_defect(self, _ident: str) -> None:
        text = translate(
            "Shell", "Something unexpected happened. Nothing is lost; a report lies in the log"
        )
        self._life.window.say(text)

    def _make(self, route: str, arg: Any) -> ViewModel[Any, Any]:
        return pages.page(route).make(self.pages, arg)

    def _show(self, route: str, vm: Any) -> QWidget:
        return pages.show(route, self.pages, vm)

    # --- view models; a page's modules are imported when it is first shown ---
    def _signin(self, _arg: Any) -> SignInViewModel:
        from kyivstar_desktop.viewmodels.signin import SignInViewModel  # noqa: PLC0415 on the first visit

        return SignInViewModel(
            self._core.session,
            self._core.accounts,
            clock=self._core.clock,
            demo=self.demo,
            done=self.shell.signed_in,
            read_offline=partial(self.shell.go, Route("overview")),
        )

    def _topup(self, wanted: Any) -> TopUpViewModel:
        from kyivstar_desktop.viewmodels.topup.page import (  # noqa: PLC0415 on the first visit
            Links,
            TopUpFor,
            TopUpViewModel,
        )

        if self.phone is not None:
            self.phone.watch(self._payer_number())
        cabinet = self._core.cabinet
        return TopUpViewModel(
            self._core.payments,
            self._core.accounts,
            clock=self._core.clock,
            wanted=wanted if isinstance(wanted, TopUpFor) else None,
            demo=self.demo,
            links=Links(self._on_transfer, self._on_family, cabinet.queue, cabinet.labels.name),
        )

    def _settings(self, arg: Any) -> SettingsViewModel:
        from kyivstar_desktop.viewmodels.settings import SettingsViewModel, Up  # noqa: PLC0415 on the first visit

        up = Up(
            self.shell.signed_out,
            self._life.again,
            self.shell.choose_language,
            self.shell.choose_theme,
        )
        return SettingsViewModel(
            self._core,
            facts_of(self._life, self._version, embedded=self.demo),
            up,
            section=str(arg or ""),
        )

    # --- widgets ---
    def _signin_view(self, vm: Any) -> QWidget:
        from kyivstar_desktop.views.signin import SignInView  # noqa: PLC0415 on the first visit

        language = self._core.preferences.value.value.language
        made = SignInView(vm, phone=self.phone, language=language)
        made.language_chosen.connect(self._on_language_chosen)
        made.went.connect(self._on_open_page)
        if self._switching is not None:
            self._switching.offer_others(made)
        return made

    def _topup_view(self, vm: Any) -> QWidget:
        from kyivstar_desktop.views.topup import TopUpView  # noqa: PLC0415 on the first visit

        made = TopUpView(vm, phone=self.phone)
        made.said.connect(self._life.window.say)
        made.rules.connect(self._on_rules)
        return made

    def _settings_view(self, vm: Any) -> QWidget:
        from kyivstar_desktop.app.pages import profile_sections  # noqa: PLC0415 on the first visit

        made = profile_sections.show(self.pages, vm)
        made.said.connect(self._life.window.say)
        made.lock_wanted.connect(self.guard.lock)
        return made

    # --- small things ---
    def _on_open_page(self, route: str) -> None:
        """Feedback, shops and contacts, from the sign-in page."""
        self.shell.go(Route(route))

    def _on_transfer(self, number: str, amount: Any) -> None:
        from kyivstar_desktop.viewmodels.transfer import TransferFor  # noqa: PLC0415 on the first visit

        current = self._core.accounts.current.value
        sender = current.number if current is not None else ""
        receiver = number if number != sender else ""
        self.shell.go(Route("transfer", TransferFor(receiver=receiver, amount=amount)))

    def _on_rules(self) -> None:
        self.shell.go(Route("rules"))

    def _on_family(self) -> None:
        self.shell.go(Route("family"))

    def _on_language_chosen(self, code: object) -> None:
        self.shell.choose_language(str(code))

    def _on_language(self, code: str) -> None:
        self._life.change_language(code)
        self.shell.retranslate()
        self._core.accounts.start()  # the operator's own words in the new language
        if self.phone is not None:
            self.phone.fold()

    def _payer_number(self) -> str:
        person = self._core.session.state.value.person
        if person is not None and person.number:
            return person.number
        line = self._core.accounts.current.value
        return line.number if line is not None and line.number.startswith("+") else ""

    def _operator(self) -> str:
        return self._life.config.operator or self._core.preferences.value.value.operator


def _phone_of(core: Core) -> DemoPhoneViewModel | None:
    if core.demo is None:
        return None
    from kyivstar_desktop.viewmodels.demo_phone import (  # noqa: PLC0415 the demo only
        DemoPhoneViewModel,
    )

    return DemoPhoneViewModel(core.demo, clock=core.clock)
