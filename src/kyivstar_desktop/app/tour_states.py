"""The tour of hard times and other looks: lock, no network, the queue, dark, small, components."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QWidget

from kyivstar_desktop.app.hand import MissedError
from kyivstar_desktop.app.tour_company import CompanyPages
from kyivstar_desktop.app.tour_steps import DRAWN_S, OTHER, PAUSE_S
from kyivstar_desktop.domain.queue import Standing
from kyivstar_desktop.viewmodels.history import HistoryViewModel
from kyivstar_desktop.viewmodels.queue import QueueViewModel
from kyivstar_desktop.viewmodels.shell_state import Route
from kyivstar_desktop.viewmodels.topup.page import TopUpViewModel
from kyivstar_desktop.viewmodels.topup.wanted import TopUpFor
from kyivstar_desktop.views.widgets.gallery_page import GalleryPage

translate = QCoreApplication.translate
CODE = "2580"
SMALL = (1024, 640)


class States(CompanyPages):
    """What a page looks like when not everything is well."""

    async def locked(self) -> None:
        """Nothing is to be read on a locked window; the code opens it."""
        lock = self._core.lock
        await lock.set_code(CODE)
        lock.lock("asked")
        await self._hand.wait_for(QAbstractButton, translate("Lock", "Unlock"))
        if self._hand.shows(translate("Overview", "Next charge")):
            raise MissedError("the locked window tells something")
        await self._done("locked", "the window shows its lock and nothing else")
        await self._hand.type(translate("Lock", "Code"), CODE)
        await self._hand.press(translate("Lock", "Unlock"))
        await self._hand.wait("the code has not opened it", lambda: not lock.locked)
        await lock.remove_code(CODE)

    # --- without the operator -------------------------------------------------------------------
    async def queued(self) -> None:
        """A top-up by a saved card is put down for later, with its term."""
        self._shell.go(Route("topup", TopUpFor(((OTHER, None),))))
        page = self._page(TopUpViewModel)
        if not isinstance(page, TopUpViewModel):
            return
        await self._hand.type(translate("TopUp", "Sum, row %1").replace("%1", "1"), "50")
        saved = next((one.id for one in page.state.form.methods if one.usable), "")
        page.choose_method(saved)
        words = translate("QueueOffer", "Add to the queue")
        await self._whole(
            "top-up-offline",
            lambda: page.state.form.queue.ready,
            lambda: page.state.form.queue.text,
        )
        await self._hand.press(words)
        queue = self._core.cabinet.queue
        await self._hand.wait("nothing waits", lambda: bool(queue.items.value))
        shown = await self._open(Route("queue"), QueueViewModel)
        await self._whole(
            "queue", lambda: bool(shown.state.rows), lambda: "one act waits, nothing was sent"
        )

    async def nothing_found(self) -> None:
        self._shell.go_section("history")
        await self._hand.type(translate("History", "Search in the history"), "щщщщ")

        def none() -> bool:
            page = self._shell.page
            return (
                isinstance(page, HistoryViewModel)
                and not page.model.busy
                and not (page.model.rowCount())
            )

        await self._whole("nothing-found", none, lambda: "an empty answer says what was asked")

    async def back_online(self) -> None:
        """The operator is there again: conditions are read anew, money waits for a press."""
        demo = self._core.demo
        if demo is None:
            return
        await demo.start()
        self._shell.refresh()
        queue = self._core.cabinet.queue
        page = await self._open(Route("queue"), QueueViewModel)

        def asked() -> bool:
            ready = {Standing.READY, Standing.CHANGED}
            return any(seen.standing in ready for seen in queue.seen.value.values())

        await self._hand.wait("the conditions were not read anew", asked, 40.0)
        if not all(item.waits and not item.sent for item in queue.items.value):
            raise MissedError("money has left without a press")
        await self._whole(
            "queue-online", lambda: bool(page.state.rows), lambda: "checked anew, nothing has left"
        )
        page.remove(page.state.rows[0].id)
        await self._hand.wait("the act still waits", lambda: not page.state.rows)

    # --- looks ----------------------------------------------------------------------------------
    async def looks(self) -> None:
        """Dark, then the smallest window, then English; all of it without a restart."""
        before = self._core.preferences.value.value
        self._shell.go_section("overview")
        self._shell.choose_theme("dark")
        await asyncio.sleep(DRAWN_S)
        await self._done("overview-dark", "the theme changes without a restart")
        await self.mini("mini-dark")
        self._shell.choose_theme(before.theme)
        window = self._life.window
        size = window.size()
        window.resize(*SMALL)
        await asyncio.sleep(DRAWN_S)
        if (window.width(), window.height()) != SMALL:
            raise MissedError(f"the window does not get as small as {SMALL}")
        await self._done("overview-small", "1024 x 640 is enough")
        window.resize(size)
        self._shell.choose_language("en" if before.language != "en" else "uk")
        await self._hand.wait_for(QAbstractButton, translate("Switcher", "Unpin the number"))
        self._shell.choose_theme("dark" if before.theme != "dark" else "light")
        await asyncio.sleep(DRAWN_S)
        await self._done("overview-other", "language and theme change without a restart")
        self._shell.choose_language(before.language)
        self._shell.choose_theme(before.theme)

    async def components(self) -> None:
        """What `--gallery` shows."""
        page = GalleryPage()
        await asyncio.sleep(PAUSE_S)
        page.resize(self._life.window.size())
        page.show()
        await asyncio.sleep(DRAWN_S)
        kinds = {type(part).__name__ for part in page.findChildren(QWidget) if part.isVisible()}
        await self._done("components", f"{len(kinds)} kinds of widgets in one window", of=page)
        page.hide()
        page.deleteLater()
        self._life.window.activateWindow()
