"""Support: one conversation with its composer, all conversations, ways to reach help. 10."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.support import Author, ThreadState
from kyivstar_desktop.viewmodels.presenting.formats import is_masked, today_in_kyiv
from kyivstar_desktop.viewmodels.support_composer import FocusComposer
from kyivstar_desktop.viewmodels.support_rows import author_words
from kyivstar_desktop.viewmodels.support_state import NEW, Inputs, shown_thread
from kyivstar_desktop.viewmodels.support_talk import SupportTalk
from kyivstar_desktop.viewmodels.support_text import one_line
from kyivstar_desktop.viewmodels.ticking import tick

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.support import Message, Thread
    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.cabinet import Cabinet
    from kyivstar_desktop.services.contacts import Directory
    from kyivstar_desktop.services.ports import Clock, OperatorProfile

translate = QCoreApplication.translate
NEEDS = frozenset({"TMF681", "TMF683"})


@dataclass(frozen=True, slots=True)
class Said:
    """Effect: a passing word about the person's own act."""

    text: str


@dataclass(frozen=True, slots=True)
class ShowRow:
    """Effect: the list goes to this row and makes it current."""

    number: int


@dataclass(frozen=True, slots=True)
class Heard:
    """Effect: what a reader says, politely; `count` new ones below the eyes."""

    text: str
    count: int


class SupportViewModel(SupportTalk):
    """`arg` of the route: "" or a conversation's id; `feed` is the model of the list."""

    def __init__(
        self,
        cabinet: Cabinet,
        accounts: Accounts,
        clock: Clock,
        *,
        thread: str = "",
        parent: QObject | None = None,
    ) -> None:
        start = Inputs(now=accounts.operator_now(), pick=thread, masked=is_masked())
        super().__init__(cabinet, accounts, clock, start=start, parent=parent)
        self._target = ""
        self.feed.loaded.connect(self._on_loaded)
        self.feed.arrived.connect(self._on_arrived)
        self.feed.failed.connect(self._on_failed)
        self._find = self.command(self._search, restart=True)
        for command in self._commands:
            command.failed.connect(self._on_failed)
        self._listen(accounts, cabinet)

    def _listen(self, accounts: Accounts, cabinet: Cabinet) -> None:
        chat = self._chat
        self.follow(accounts.profile, self._on_profile)
        self.follow(accounts.connection, self._on_connection)
        self.follow(cabinet.contacts.known, self._on_contacts)
        self.follow(chat.trouble, self._on_trouble)
        self.follow(chat.loaded, self._on_chat_loaded)
        self.follow(chat.threads, self._on_threads)
        self.follow(chat.typing, self._on_typing)
        self.follow(chat.revision, self._on_revision)
        self.follow(chat.handed, self._on_handed)
        self.scope.start(tick(self._clock, self._tick), name="support.tick")
        self.on_dispose(self._stop_watching)

    # --- where to look --------------------------------------------------------------------------
    def begin(self) -> None:
        """«Нове звернення»: the open one, if there is one; else an empty composer."""
        if self._inputs.current is not None:
            self.fold(mode="chat", pick="", query="", hits=None)
            text = translate("Support", "This conversation is open: continue in it")
            self.effect.emit(Said(text))
        else:
            self.fold(mode="chat", pick=NEW, query="", hits=None, file_error="", file_name="")
        self._show()
        self.effect.emit(FocusComposer())

    def show_list(self) -> None:
        self.fold(mode="list", query="", hits=None)

    def show_chat(self) -> None:
        """Esc: the search and the list are closed."""
        self.fold(mode="chat", query="", hits=None)

    def open_thread(self, key: str, message: str = "") -> None:
        """A row of the list: a conversation, or a found message of it."""
        hit = next((one for one in self._inputs.hits or () if one.key == message), None)
        pick = "" if self._inputs.current and key == self._inputs.current.id else key
        self.fold(mode="chat", pick=pick, query="", hits=None, file_error="", file_name="")
        self._target = message
        self._show(at=hit)

    def search(self, text: str) -> None:
        self.fold(query=text, hits=None)
        self._find(text)

    async def _search(self, text: str) -> None:
        if text.strip():
            hits = await self._chat.search(text)
            if self._inputs.query == text:
                self.fold(hits=hits)

    def _show(self, *, at: Message | None = None) -> None:
        """The conversation that is meant now, in the list and in the composer."""
        thread = shown_thread(self._inputs)
        ident = thread.id if thread is not None else ""
        if ident != self.feed.conversation or at is not None:
            self.feed.open(ident, at=at)
            self.fold(ready=False, filled=False, last_author=None)
            self._chat.watch(ident or None)
        if self.draft_of != self._drafted or not ident:
            self._load()
        self._mark_seen()

    # --- what comes in --------------------------------------------------------------------------
    def _on_profile(self, profile: OperatorProfile | None) -> None:
        self.fold(served=profile is None or profile.apis is None or bool(NEEDS & profile.apis))

    def _on_connection(self, connection: Connection) -> None:
        self.fold(offline=connection.state == "offline")

    def _on_contacts(self, directory: Directory) -> None:
        self.fold(contacts=directory.contacts)

    def _on_trouble(self, trouble: AppError | None) -> None:
        """A trouble that is over takes the word about a failed press with it."""
        old, failed = self._inputs.trouble, self._inputs.failed
        over = trouble is None and failed is not None and type(failed) is type(old)
        self.fold(trouble=trouble, failed=None if over else failed)

    def _on_chat_loaded(self, loaded: bool) -> None:  # noqa: FBT001 an Observable's value
        self.fold(loaded=loaded)

    def _on_typing(self, name: str) -> None:
        self.fold(typing=name)

    def _on_threads(self, threads: tuple[Thread, ...]) -> None:
        before = shown_thread(self._inputs)
        current = next((one for one in threads if one.state is not ThreadState.ENDED), None)
        pick = self._pick(before, threads, current)
        self.fold(threads=threads, current=current, pick=pick, now=self._accounts.operator_now())
        now = shown_thread(self._inputs)
        renamed = before is not None and now is not None and not before.is_sent and now.is_sent
        if renamed and now is not None and self.feed.conversation == before.id:  # type: ignore[union-attr]
            self.feed.rename(now.id)
            self._drafted = now.id
            self._chat.watch(now.id)
        self._show()

    def _pick(
        self, before: Thread | None, threads: tuple[Thread, ...], current: Thread | None
    ) -> str:
        """The one that has just ended stays on the screen; a new one takes the empty page."""
        pick = self._inputs.pick
        gone = before is not None and any(one.id == before.id for one in threads)
        if not pick and current is None and before is not None and gone:
            return before.id
        if pick == NEW and current is not None and self._inputs.current is None:
            return ""
        return pick

    def _on_revision(self, _number: int) -> None:
        self.feed.sync()

    def _on_handed(self, _number: int) -> None:
        self.fold(pick="", mode="chat")
        self._load()

    def _on_loaded(self) -> None:
        self._note_feed()
        if self._target:
            number, self._target = self.feed.place(self._target), ""
            self.effect.emit(ShowRow(number))
        self._mark_seen()

    def _on_arrived(self, rows: tuple[Message, ...]) -> None:
        self._note_feed()
        last = self.feed.last
        if not rows or last is None:
            self.effect.emit(Heard("", 0))
            return
        text = f"{author_words(last)}: {one_line(last.text)}"
        if len(rows) > 1:
            text = translate("Support", "%n new message(s)", "", len(rows))
        self.effect.emit(Heard(text, len(rows)))
        self._mark_seen()

    def _note_feed(self) -> None:
        last = self.feed.last
        author = last.author if last is not None else None
        if author in {Author.ME, Author.SYSTEM}:
            author = self._inputs.last_author
        self.fold(ready=self.feed.ready, filled=last is not None, last_author=author)

    def _tick(self) -> None:
        before, now = self._inputs.now, self._accounts.operator_now()
        masked = is_masked()
        if masked != self._inputs.masked or today_in_kyiv(before) != today_in_kyiv(now):
            self.feed.present_anew()
        self.fold(now=now, masked=masked)

    def _stop_watching(self) -> None:
        self._chat.watch(None)

    def retranslate(self) -> None:
        """The language has changed."""
        self.feed.present_anew()
        self.fold()

    def remember(self) -> str:
        """What Alt+Left comes back to: the conversation that was looked at."""
        return self._inputs.pick if self._inputs.pick != NEW else ""

    def recall(self, pick: str) -> None:
        """Right after it was made."""
        self.fold(pick=pick)
        self._show()
