"""The tour where help is asked for: the form without a sign-in, the chat, shops, contacts.

The chat takes its time, as a chat does: its steps stand between the other pages of the tour.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit

from kyivstar_desktop.app.hand import MissedError
from kyivstar_desktop.app.tour_pages import OwnPages
from kyivstar_desktop.domain.support import Author, MessageState, ThreadState
from kyivstar_desktop.viewmodels.contacts import ContactsViewModel
from kyivstar_desktop.viewmodels.feedback import FeedbackViewModel
from kyivstar_desktop.viewmodels.history_dispute import DisputeViewModel
from kyivstar_desktop.viewmodels.shell_state import Route
from kyivstar_desktop.viewmodels.shops_page import ShopsPageViewModel
from kyivstar_desktop.viewmodels.support import SupportViewModel

translate = QCoreApplication.translate
ANSWER_S = 40.0  # the sandbox's helper and consultant answer five seconds later
TOWNS = {"uk": "Київ", "ru": "Киев", "en": "Kyiv"}


class HelpPages(OwnPages):
    """Nothing here needs a network of the world: the operator is the embedded one."""

    async def feedback(self) -> None:
        """Before anybody has signed in."""
        await self._hand.press(translate("SignIn", "Feedback"))
        page = self._shell.page
        if not isinstance(page, FeedbackViewModel):
            raise MissedError("the sign-in page does not lead to the form")
        text = translate("Tour", "There is no coverage in the village since yesterday evening.")
        await self._hand.write(translate("Feedback", "Message"), text)
        await self._hand.type(translate("Feedback", "E-mail"), "olha@example.org")
        consent = translate("Feedback", "I agree that the operator uses these contacts to answer")
        await self._hand.press(consent)
        await self._done("feedback", "the form is filled in, nobody has signed in")
        await self._hand.press(translate("Feedback", "Send"))

        def accepted() -> bool:
            return page.state.view == "sent"

        await self._whole("feedback-sent", accepted, lambda: f"ticket {page.state.ticket}")
        await self._hand.press(translate("Contacts", "Back to sign-in"))

    async def ask(self) -> None:
        """A question, begun by a topic; the helper thinks while the tour goes on."""
        page = await self._open(Route("support"), SupportViewModel)
        await self._hand.wait("the chat is not read", lambda: not page.state.loading)
        await self._hand.press(translate("Support", "Tariff and services"))
        name = translate("Support", "Your message")
        area = await self._hand.wait_for(QPlainTextEdit, name)
        if not isinstance(area, QPlainTextEdit) or not area.toPlainText():
            raise MissedError("the topic has no ready words")
        text = translate("Tour", "how do I change it, and what will be lost?")
        await self._hand.write(name, text)
        await self._hand.press(self._send(page))

        def begun() -> bool:
            thread = self._core.cabinet.chat.current.value
            return thread is not None and thread.is_sent and page.state.thread == thread.id

        await self._hand.wait("the conversation has not begun", begun)

    async def helper(self) -> None:
        """Its answer came meanwhile; a human is asked for."""
        page = await self._open(Route("support"), SupportViewModel)

        def answered() -> bool:
            thread = self._core.cabinet.chat.current.value
            helped = thread is not None and thread.position is None
            return helped and page.inputs.last_author is Author.HELPER

        await self._hand.wait("the helper has not answered", answered, ANSWER_S)
        await self._whole(
            "support-helper", answered, lambda: "the automatic helper has answered the question"
        )
        await self._hand.press(translate("Support", "Call a consultant"))

        def queued() -> bool:
            thread = self._core.cabinet.chat.current.value
            return thread is not None and thread.position is not None

        await self._whole("support-queue", queued, lambda: "the place in the queue is told")

    async def consultant(self) -> None:
        """A dispute goes over with its papers, once somebody is there."""
        chat = self._core.cabinet.chat

        def joined() -> bool:
            thread = chat.current.value
            return thread is not None and thread.state is ThreadState.TALKING

        await self._hand.wait("no consultant has joined", joined, ANSWER_S)
        if not isinstance(self._shell.page, DisputeViewModel):
            raise MissedError("the page is not the dispute")
        await self._hand.press(translate("Dispute", "Hand over to the chat"))
        await self._hand.wait(
            "the chat has not opened", lambda: isinstance(self._shell.page, SupportViewModel)
        )
        page = self._shell.page
        if not isinstance(page, SupportViewModel):
            return

        def packed() -> bool:
            composer = page.state.composer
            return composer is not None and len(composer.files) > 1 and composer.can_send

        await self._whole(
            "support-files", packed, lambda: "a charge and its papers stand ready to be sent"
        )
        await self._hand.press(self._send(page))
        await self._hand.wait("the papers have not gone", lambda: not packed())

    async def talk(self) -> None:
        """What came of it."""
        page = await self._open(Route("support"), SupportViewModel)
        seen = 0

        async def read() -> int:
            rows = await self._core.cabinet.chat.page(page.state.thread)
            own = [row for row in rows if row.author is Author.ME]
            ready = own and all(row.state is MessageState.DELIVERED for row in own)
            return len(rows) if ready and rows[-1].author is not Author.ME else 0

        for _ in range(int(ANSWER_S)):
            if seen := await read():
                break
            await self._hand.pause(1.0)
        if not seen:
            raise MissedError("the consultant has not answered")
        await self._whole("support", lambda: True, lambda: f"{seen} messages, all delivered")

    @staticmethod
    def _send(page: SupportViewModel) -> str:
        if page.state.composer is None:
            raise MissedError("nothing can be written")
        return page.state.composer.send

    async def places(self) -> None:
        """Shops round a town with the plain map, then whom to call and what to dial."""
        shops = await self._open(Route("shops"), ShopsPageViewModel)
        await self._hand.wait("no towns", lambda: bool(shops.state.towns))
        town = TOWNS[self._core.preferences.value.value.language]
        shops.choose_town(town)

        def near() -> bool:
            return shops.state.town == town and len(shops.state.rows) > 2

        await self._hand.wait("no shops near the town", near)
        shops.choose(shops.state.rows[1].id)
        await self._whole(
            "shops",
            lambda: shops.state.details is not None and len(shops.state.points) > 2,
            lambda: f"{shops.state.count}, {len(shops.state.points)} marks on the map",
        )
        contacts = await self._open(Route("contacts"), ContactsViewModel)
        await self._whole(
            "contacts",
            lambda: len(contacts.state.codes) > 2 and bool(contacts.state.phones),
            lambda: f"{len(contacts.state.phones)} telephones, {len(contacts.state.codes)} codes",
        )
