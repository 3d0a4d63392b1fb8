"""One whole program in this process: window, services, real adapters; only the key store is ours.

`Journey.play(story)` runs `story(program)` on Qt's loop and closes the program afterwards;
a second `play` is the next start of the same program over the same folder.
"""

from __future__ import annotations

import asyncio
import shutil
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QWidget

from fakes.secrets import FakeSecrets
from kyivstar_desktop.adapters.preferences_file import PreferencesFile
from kyivstar_desktop.adapters.workers import Workers
from kyivstar_desktop.app.bootstrap import Overrides
from kyivstar_desktop.app.config import Config
from kyivstar_desktop.app.hand import Hand, MissedError
from kyivstar_desktop.app.instance import Instance
from kyivstar_desktop.app.life import Life
from kyivstar_desktop.app.reporting import Reporter
from kyivstar_desktop.app.words import Words
from kyivstar_desktop.services.preferences import PreferencesService
from kyivstar_desktop.services.tasks import TaskScope
from kyivstar_desktop.viewmodels.topup.page import TopUpViewModel
from support.desks import FakeDesktop, MemoryEntry

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from pathlib import Path

    from harness.qt import QtLoop
    from kyivstar_desktop.services.core import Core
    from kyivstar_desktop.viewmodels.shell import ShellViewModel

    Story = Callable[["Program"], Coroutine[None, None, None]]

translate = QCoreApplication.translate
PATIENCE_S, STORY_S, EXIT_S = 15.0, 100.0, 60.0
MOST_TABS = 120


class Journey:
    """What outlives a program: folder, key store, words of the application."""

    def __init__(self, app: QApplication, loop: QtLoop, folder: Path, seeded: Path) -> None:
        self._app, self._loop, self.folder = app, loop, folder
        self.secrets = FakeSecrets()
        self.desktop = FakeDesktop(tray=False, notifier=False)
        self.autostart = MemoryEntry()
        self.words = Words(app)
        self._seeded = seeded

    def play(
        self,
        story: Story,
        *,
        language: str = "uk",
        operator: str = "",
        signed_in: str = "",
        minimised: bool = False,
        top_up: bool = False,
    ) -> None:
        """`signed_in`: a demo number whose cabinet is open before the story begins."""
        config = Config(
            data_dir=self.folder,
            operator=operator,
            operator_given=bool(operator),
            minimised=minimised,
            top_up=top_up,
        )
        self._loop.run(self._whole(story, config, language, signed_in), timeout=STORY_S)

    async def _whole(self, story: Story, config: Config, language: str, signed_in: str) -> None:
        self._prepare(config)
        self.words.load(language)
        reporter, workers = Reporter(self.folder), Workers(6)
        self._loop.loop.set_default_executor(workers.as_executor())
        instance = Instance(self.folder)
        assert instance.acquire(), "another program holds the folder"
        preferences = PreferencesService(PreferencesFile(self.folder / "preferences.json"))
        preferences.change(language=language, theme="light")
        overrides = Overrides(
            secrets=self.secrets,
            exit_s=EXIT_S,
            desktop=self.desktop,
            autostart=self.autostart,
        )
        life = Life(config, reporter, instance, preferences, self.words, workers, overrides)
        scope = TaskScope()
        run = scope.start(life.run(), name="life", awaited=True)
        try:
            program = Program(life)
            await program.opened()
            if signed_in:
                await program.sign_in(signed_in)
            await story(program)
        finally:
            life.leave()
            await run
            await scope.aclose()
            instance.release()
            reporter.close()
            workers.close()
        assert not reporter.count, f"{reporter.count} unexpected errors were reported"

    def _prepare(self, config: Config) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        copied = self.folder / "sandbox" / "operator.db"
        if not config.operator and not copied.exists():
            copied.parent.mkdir()
            shutil.copy(self._seeded, copied)

    def close(self) -> None:
        """The application's words go back to the sources' English."""
        if (shown := self.words._translator) is not None:
            self._app.removeTranslator(shown)


class Program:
    """One life of the window, driven by accessible names."""

    def __init__(self, life: Life) -> None:
        self.life = life
        self.hand = Hand(life.window, patience_s=PATIENCE_S)

    @property
    def core(self) -> Core:
        assert self.life.app is not None
        return self.life.app.core

    @property
    def shell(self) -> ShellViewModel:
        assert self.life.screens is not None
        return self.life.screens.shell

    @property
    def page(self) -> str:
        return str(self.shell.state.page)

    async def opened(self) -> None:
        def there() -> bool:
            return self.life.screens is not None and bool(self.shell.state.page)

        await self.hand.wait("the window has not opened", there, 30.0)

    async def at(self, page: str, patience_s: float = 0) -> None:
        await self.hand.wait(f"not on {page}", lambda: self.page == page, patience_s)

    async def sees(self, text: str, patience_s: float = 0) -> None:
        """Until a visible label or name contains `text`."""
        await self.hand.wait(
            f"«{text}» is not shown", lambda: bool(text) and self.hand.shows(text), patience_s
        )

    async def sees_no(self, text: str, patience_s: float = 0) -> None:
        """Until nothing visible contains `text`."""
        await self.hand.wait(
            f"«{text}» is still shown", lambda: not self.hand.shows(text), patience_s
        )

    async def equals(self, look: Callable[[], object], wanted: object) -> None:
        """Until `look()` is `wanted`: it may come by another way than what was waited for."""
        try:
            await self.hand.wait("", lambda: look() == wanted)
        except MissedError:
            raise MissedError(f"{look()!r} is not {wanted!r}") from None

    async def go(self, section: str, *, among: str = "") -> None:
        """A click on the rail's line of that text, or on one of another list by its name."""
        name = among or translate("Shell", "Sections")

        def found() -> list[tuple[QListView, QModelIndex]]:
            lists = self.life.window.findChildren(QListView)
            rails = [one for one in lists if one.isVisible() and one.accessibleName() == name]
            rows = [(one, one.model().index(n, 0)) for one in rails for n in range(_length(one))]
            return [pair for pair in rows if pair[1].data() == section]

        await self.hand.wait(f"no «{section}» in «{name}»", lambda: bool(found()))
        rail, index = found()[0]
        at = rail.visualRect(index).center()
        QTest.mouseClick(rail.viewport(), Qt.MouseButton.LeftButton, pos=at)

    async def refresh(self) -> None:
        """By F5, which does nothing while a refresh is on its way."""
        await self.hand.wait("still refreshing", lambda: self.shell.refresh.enabled)
        await Keyboard(self).press(Qt.Key.Key_F5)

    async def sms(self, length: int) -> str:
        """The code that the demo phone shows."""
        screens = self.life.screens
        phone = screens.phone if screens is not None else None
        if phone is None:
            raise MissedError("there is no demo phone")
        await self.hand.wait("no code came", lambda: len(phone.state.code) == length, 30.0)
        return str(phone.state.code)

    async def give_number(self, number: str) -> None:
        await self.hand.type(translate("SignIn", "Phone number"), number)
        await self.hand.press(translate("SignIn", "Next"))
        await self.hand.wait_for(QLineEdit, code_name("SignIn", 4))

    async def sign_in(self, number: str) -> None:
        """With the demo phone's code, typed."""
        await self.give_number(number)
        await self.hand.type(code_name("SignIn", 4), await self.sms(4))
        await self.at("overview")

    async def synced(self) -> None:
        """All months are here."""

        def done() -> bool:
            state = self.core.history.state.value
            return state.at is not None and not state.busy

        await self.hand.wait("the history was not synchronised", done, 60.0)

    @property
    def topup(self) -> TopUpViewModel:
        page = self.shell.page
        assert isinstance(page, TopUpViewModel), f"on {self.page}"
        return page

    async def fill_top_up(self, rows: list[tuple[str, str]]) -> None:
        """Recipients and sums; the first row is the payer's own number already."""
        await self.hand.press(translate("Shell", "Top up"))
        await self.at("topup")
        for n, (number, amount) in enumerate(rows, 1):
            if n > 1:
                await self.hand.press(translate("TopUp", "Add a number"))
                await self.hand.type(nth("Number, row %1", n), number)
            await self.hand.type(nth("Sum, row %1", n), amount)

    async def type_card(self, pan: str = "4242424242424242") -> None:
        await self.hand.press(translate("TopUp", "New card"))
        await self.hand.type(translate("TopUp", "Card number"), pan)
        await self.hand.type(translate("TopUp", "Expiry"), "0831")
        await self.hand.type(translate("TopUp", "Holder's name"), "OLENA IVANENKO")
        await self.hand.type("CVV", "123")

    async def pay(self) -> None:
        """Presses Pay; the code page is open afterwards."""
        try:
            await self.hand.wait("the form cannot be paid", self._payable)
        except MissedError:
            raise MissedError(f"the form cannot be paid: {self.topup.state.form}") from None
        await self.hand.press(self.topup.state.form.pay_text)
        await self.on_code_page()

    def _payable(self) -> bool:
        return self.topup.state.form.can_pay

    async def on_code_page(self) -> None:
        def there() -> bool:
            return self.topup.state.page == "code" and self.topup.state.flow is not None

        await self.hand.wait("no confirmation page", there)

    async def confirm(self, code: str) -> None:
        await self.hand.type(code_name("Payment", 6), code)
        flow = self.topup.state.flow
        assert flow is not None
        await self.hand.press(flow.confirm_text)

    async def credited(self) -> None:
        """The result page says so for every number."""
        await self.hand.wait("no result", lambda: self.topup.state.page == "result", 30.0)

        def done() -> bool:
            flow = self.topup.inputs.flow
            return flow is not None and str(flow.intent.state) == "confirmed"

        await self.hand.wait("not credited", done, 30.0)


def _length(view: QListView) -> int:
    return view.model().rowCount()


class Keyboard:
    """Keys go to the window as the system would send them; nothing is set, nothing is clicked."""

    def __init__(self, program: Program) -> None:
        self._window = program.life.window
        self._hand = program.hand

    async def ready(self) -> None:
        """Offscreen has no window manager that would activate the window."""
        self._window.activateWindow()
        await self._hand.wait("the window is not active", self._window.isActiveWindow)

    async def press(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        await self.ready()
        await self._click(key, modifiers)

    async def type(self, text: str) -> None:
        for letter in text:
            await self._click(letter, Qt.KeyboardModifier.NoModifier)

    async def _click(self, key: Qt.Key | str, modifiers: Qt.KeyboardModifier) -> None:
        """Outside of any task: QTest spins the loop, which no task may do."""
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()

        def click() -> None:
            QTest.keyClick(self._window.windowHandle(), key, modifiers)
            done.set_result(None)

        loop.call_soon(click)
        await done

    def _focus(self) -> QWidget | None:
        """Of the window, should it not be the active one just now."""
        return QApplication.focusWidget() or self._window.focusWidget()

    async def tab_to(self, name: str) -> QWidget:
        """Tab until the focus is on the control of that name."""
        await self.ready()
        seen: list[str] = []
        until = asyncio.get_running_loop().time() + PATIENCE_S
        while len(seen) < MOST_TABS or asyncio.get_running_loop().time() < until:
            widget = self._focus()
            if widget is not None and name in names_of(widget):
                return widget
            await self.press(Qt.Key.Key_Tab)
            now = self._focus()
            seen += names_of(now)[:1] or [f"unnamed {type(now).__name__}"]
        raise MissedError(f"Tab never reaches «{name}», only {seen[:MOST_TABS]}")


def names_of(widget: QWidget | None) -> list[str]:
    """Accessible name and text."""
    if widget is None:
        return []
    text = getattr(widget, "text", None)
    said = text() if callable(text) and not isinstance(widget, QLineEdit) else ""
    return [name for name in (widget.accessibleName(), said) if isinstance(name, str) and name]


def nth(text: str, n: int) -> str:
    known = {
        "Sum, row %1": translate("TopUp", "Sum, row %1"),
        "Number, row %1": translate("TopUp", "Number, row %1"),
    }
    return known[text].replace("%1", str(n))


def code_name(context: str, length: int) -> str:
    """Accessible name of the code boxes."""
    if context == "SignIn":
        return translate("SignIn", "Code from the SMS, %n digit(s)", "", length)
    return translate("Payment", "Code from the SMS, %n digit(s)", "", length)
