"""What stands in the composer: text, files, the ready words of a topic; kept at each pause."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.domain.support import (
    MOST_CHARACTERS,
    Draft,
    looks_like_card,
)
from kyivstar_desktop.services.tasks import TaskScope
from kyivstar_desktop.viewmodels.support_attach import SupportFiles
from kyivstar_desktop.viewmodels.support_state import (
    NEW,
    Inputs,
    shown_thread,
    topic_words,
)

if TYPE_CHECKING:
    import asyncio

    from PySide6.QtCore import QObject

    from kyivstar_desktop.services.cabinet import Cabinet
    from kyivstar_desktop.services.ports import Clock

translate = QCoreApplication.translate
KEEP_S = 0.5
MOST_TYPED = 4 * MOST_CHARACTERS
"""More than this is not even kept: somebody has pasted a book."""


@dataclass(frozen=True, slots=True)
class AskCard:
    """Effect: a card's number stands in the text; nothing has been sent."""


@dataclass(frozen=True, slots=True)
class FocusComposer:
    """Effect: the cursor goes into the composer, to the end."""


class SupportComposer(SupportFiles):
    """Half of the page; what is read and listed is in `support`."""

    def __init__(
        self, cabinet: Cabinet, clock: Clock, start: Inputs, parent: QObject | None = None
    ) -> None:
        super().__init__(cabinet.exports, start, parent)
        self._chat, self._clock = cabinet.chat, clock
        self._drafted = ""  # whose draft stands in the composer
        self._dirty = self._sending = False
        self._outgoing: list[tuple[Draft, asyncio.Task[str]]] = []
        self._begins = False  # what was sent last has begun, or will begin, a conversation
        self._lasting = TaskScope()  # what the disk refuses is heard though the page is left
        self.on_dispose(self._chat.keeper(self._keep_now))
        self._keep = self.command(self._keep_soon, restart=True)
        self._load = self.command(self._load_draft, restart=True)
        self._type = self.command(self._chat.type)
        self.call_consultant = self.command(self._ask_human)

    # --- typing ---------------------------------------------------------------------------------
    def type_text(self, text: str) -> None:
        """Each change by the person; kept half a second after the last one."""
        text = text[:MOST_TYPED]
        if text == self._inputs.draft.text:
            return
        self._change(replace(self._inputs.draft, text=text))
        if text.strip() and self._inputs.current is not None:
            self._type()

    def choose_topic(self, key: str) -> None:
        """A quick topic: its ready words stand in an empty composer."""
        chosen = "" if key == self._inputs.topic else key
        text = self._inputs.draft.text
        ready = {topic_words(self._inputs.topic)[1], ""}
        if text in ready or not text.strip():
            self._change(replace(self._inputs.draft, text=topic_words(chosen)[1]))
        self.fold(topic=chosen)
        self.effect.emit(FocusComposer())

    def drop_about(self) -> None:
        """What was handed over is about nothing any more."""
        self._change(replace(self._inputs.draft, about=""))

    # --- sending --------------------------------------------------------------------------------
    def send(self) -> None:
        """Enter; a card's number is asked about first."""
        composer = self.state.composer
        if composer is None or not composer.can_send:
            return
        if looks_like_card(self._inputs.draft.text):
            self.effect.emit(AskCard())
            return
        self.send_anyway()

    def send_anyway(self) -> None:
        """What stands there now; the composer is free for the next words at once.

        The kept draft stays until the message lies in the outbox: both change in one step.
        """
        draft, topic = self._inputs.draft, topic_words(self._inputs.topic)[0]
        if not (draft.text.strip() or draft.files):
            return
        left = Draft(about=draft.about)
        put = self._chat.put_down(
            draft.text, draft.files, topic=topic or draft.about, left=(self._drafted, left)
        )
        self._outgoing.append((draft, put))
        self._begins = not self._drafted
        self._dirty = False
        self.fold(topic="", failed=None, draft=left)
        if not self._sending:
            self._sending = True
            self._lasting.start(self._drain(), name="support.say")

    async def _drain(self) -> None:
        """In the order of writing, to the end even if the page is left meanwhile."""
        refused: list[Draft] = []
        trouble: AppError | None = None
        while self._outgoing:
            draft, put = self._outgoing[0]
            try:
                await put
            except AppError as error:
                refused.append(draft)
                trouble = error
            del self._outgoing[0]
        self._sending = False
        if trouble is not None:
            self._take_back(refused, trouble)

    def _take_back(self, kept: list[Draft], error: AppError) -> None:
        """What could not be put down stands in the composer again, before what came after it."""
        now = self._inputs.draft
        parts = [draft.text for draft in (*kept, now) if draft.text]
        files = tuple(file for draft in (*kept, now) for file in draft.files)
        back = Draft("\n\n".join(parts), files, now.about)
        if self.disposed:
            self._chat.keep(self._drafted, back)
        else:
            self._change(back)
            self.fold(failed=error)

    async def _ask_human(self) -> None:
        """Out of the helper's hands: words like any others, the draft stays."""
        await self._chat.say(translate("Support", "Please call a consultant"))

    # --- keeping --------------------------------------------------------------------------------
    @property
    def draft_of(self) -> str:
        """The conversation whose composer this is; "" is a new one's."""
        thread = shown_thread(self._inputs)
        return thread.id if thread is not None and self._inputs.pick != NEW else ""

    def _change(self, draft: Draft) -> None:
        self._dirty = True
        self.fold(draft=draft)
        self._keep()

    async def _keep_soon(self) -> None:
        await self._clock.sleep(KEEP_S)
        await self._put()

    async def _put(self) -> None:
        if self._dirty:
            self._dirty = False
            await self._chat.put_draft(self._drafted, self._inputs.draft)

    def _keep_now(self) -> None:
        """The profile is about to be shut, or the page is left: no time for a pause."""
        if self._dirty:
            self._dirty = False
            self._chat.keep(self._drafted, self._inputs.draft)

    async def _load_draft(self) -> None:
        """Another conversation: the old draft is put down, the new one taken up."""
        await self._chat.written()  # another page's last words are not a draft any more
        wanted, begun = self.draft_of, self._begins
        draft = await self._chat.draft(wanted)
        mine = self._inputs.draft
        if begun and wanted and draft.is_empty and not mine.is_empty:
            await self._move_draft(wanted)
            return
        await self._put()
        if wanted == self.draft_of and not self._dirty:
            self._drafted, self._begins = wanted, False
            self.fold(draft=draft)

    async def _move_draft(self, wanted: str) -> None:
        """The conversation has just begun by these very words: what is typed on goes along."""
        self._drafted, self._begins, self._dirty = wanted, False, True
        await self._put()
        await self._chat.put_draft("", Draft())

    def dispose(self) -> None:
        """The page is left: what was typed in the last half second is put down too."""
        if not self.disposed:
            self._keep_now()
        super().dispose()
