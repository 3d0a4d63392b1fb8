"""Feedback: a form for everybody; one key a message, so that no press makes two tickets."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import AppError, FileTrouble, Refused, Throttled
from kyivstar_desktop.domain.plain_text import plain_text
from kyivstar_desktop.domain.support import (
    MOST_BYTES,
    NO_FEEDBACK,
    Feedback,
    FeedbackDraft,
    FeedbackTopic,
    NewFile,
    files_trouble,
    kind_of,
)
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.feedback_state import (
    AGAIN,
    FIELDS,
    LOST,
    FeedbackState,
    Inputs,
    derive_feedback,
    phone_of,
    wrong_fields,
)
from kyivstar_desktop.viewmodels.presenting.contacts import contact_lines
from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.viewmodels.presenting.formats import language
from kyivstar_desktop.viewmodels.ticking import tick

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.contacts import Contacts, Directory
    from kyivstar_desktop.services.feedback import FeedbackDesk
    from kyivstar_desktop.services.ports import Clock, ExportPort, OperatorProfile
    from kyivstar_desktop.services.session import SessionState

__all__ = ["FeedbackFor", "FeedbackState", "FeedbackViewModel", "Focus", "Services"]

translate = QCoreApplication.translate
PAUSE_S = 1.0
EVERY_S = 5.0
FEATURE = "feedbackAttachments"


@dataclass(frozen=True, slots=True)
class FeedbackFor:
    """What the form is opened with: a ready text, say of a request for access."""

    text: str = field(default="", repr=False)
    topic: FeedbackTopic = FeedbackTopic.QUESTION


@dataclass(frozen=True, slots=True)
class Focus:
    """Effect: the focus goes to the field of that name."""

    name: str


@dataclass(frozen=True, slots=True)
class Services:
    """`facts` are the diagnostics, label and value; nothing of the account may be in them."""

    desk: FeedbackDesk
    contacts: Contacts
    accounts: Accounts
    files: ExportPort
    clock: Clock
    facts: Callable[[], tuple[tuple[str, str], ...]]


class FeedbackViewModel(ViewModel[Inputs, FeedbackState]):
    """The key is made when the form opens and lives until the operator has answered."""

    def __init__(self, services: Services, *, wanted: FeedbackFor | None = None) -> None:
        start = Inputs(services.accounts.operator_now(), facts=services.facts())
        if wanted is not None:
            start = replace(start, text=wanted.text, topic=wanted.topic)
        super().__init__(start, derive_feedback)
        self._services = services
        self._desk, self._accounts = services.desk, services.accounts
        self._key = str(uuid.uuid4())
        self.send = self.command(self._send, ready=lambda s: s.can_send)
        self._note = self.command(self._keep_later, restart=True)
        self.follow(services.desk.draft, self._on_draft)
        self.follow(services.contacts.known, self._on_contacts)
        self.follow(self._accounts.session.state, self._on_session)
        self.follow(self._accounts.connection, self._on_connection)
        self.follow(self._accounts.profile, self._on_profile)
        self.scope.start(tick(services.clock, self._on_tick, every_s=EVERY_S), name="feedback.tick")

    # --- intents ---
    def choose_topic(self, topic: FeedbackTopic) -> None:
        self._edit(topic=topic)

    def type(self, name: str, text: str) -> None:
        """`text`, `name`, `phone` or `email`, as it stands in its field."""
        self._edit(**{name: text})

    def leave(self, name: str) -> None:
        """A field was left: what is wrong with it may be told."""
        if getattr(self._inputs, name).strip():
            self.fold(left=self._inputs.left | {name})

    def tick(self, name: str, *, on: bool) -> None:
        """`consent` or `diagnostics`."""
        self._edit(**{name: on})

    def drop_file(self, place: int) -> None:
        files = self._inputs.files
        self._edit(files=files[:place] + files[place + 1 :], file_error="")

    def change_it(self) -> None:
        """After a lost answer: the text may change, and is a message of its own then."""
        self._key = str(uuid.uuid4())
        self.fold(sent=None, error=None)

    def write_another(self) -> None:
        """An empty form; the contacts stay as typed."""
        self._key = str(uuid.uuid4())
        self.fold(ticket="", text="", files=(), tried=False, left=frozenset(), consent=False)
        self.effect.emit(Focus("text"))

    def clear(self) -> None:
        """The draft is forgotten."""
        self._key = str(uuid.uuid4())
        fresh = Inputs(self._inputs.now, facts=self._inputs.facts)
        self.fold(
            **{n: getattr(fresh, n) for n in ("text", "name", "phone", "email", "files")},
            **{n: getattr(fresh, n) for n in ("tried", "left", "error", "sent", "restored")},
            **{n: getattr(fresh, n) for n in ("consent", "diagnostics", "file_error")},
        )
        self._note()
        self.effect.emit(Focus("text"))

    def retranslate(self) -> None:
        self.fold(facts=self._services.facts())

    def dispose(self) -> None:
        """What is typed outlives the page."""
        if not self.disposed and not self._inputs.ticket:
            self._desk.draft.set(self._draft())
        super().dispose()

    # --- work ---
    async def _send(self) -> None:
        i = self._inputs
        wrong = wrong_fields(i)
        if wrong and i.sent is None:
            self.fold(tried=True)
            self.effect.emit(Focus(next(name for name in FIELDS if name in wrong)))
            return
        feedback = i.sent or self._feedback()
        self.fold(sending=True, error=None, tried=True, now=self._accounts.operator_now())
        try:
            ticket = await self._desk.send(feedback, self._key)
        except AppError as error:
            self._failed(error, feedback)
        else:
            self._key = str(uuid.uuid4())
            self.fold(ticket=ticket, sent=None, wait_until=None, restored=False)
            await self._desk.keep(NO_FEEDBACK)
        finally:
            self.fold(sending=False)

    def _failed(self, error: AppError, feedback: Feedback) -> None:
        """Only a lost answer keeps the message as it was; a refusal ends its key."""
        lost = isinstance(error, LOST) and getattr(error, "sent", True)
        lost = lost or (isinstance(error, Refused) and error.code in AGAIN)
        now = self._accounts.operator_now()
        if isinstance(error, Refused) and not lost:
            self._key = str(uuid.uuid4())
        until = now + timedelta(seconds=error.wait_s) if isinstance(error, Throttled) else None
        self._accounts.lost(error)
        self.fold(error=error, sent=feedback if lost else None, wait_until=until, now=now)
        self._note()

    def _feedback(self) -> Feedback:
        i = self._inputs
        facts = "\n".join(f"{label}: {value}" for label, value in i.facts)
        return Feedback(
            i.topic,
            plain_text(i.text).strip(),
            " ".join(plain_text(i.name).split()),
            phone_of(i),
            i.email.strip(),
            facts if i.diagnostics else "",
            language(),
            i.files if i.takes_files else (),
        )

    def add_files(self, paths: Sequence[str]) -> None:
        """Files are read at once, so that they may vanish later; a trouble names its file."""
        self.fold(file_error="")
        self.scope.start(self._add_files(tuple(paths)), name="feedback.files")

    async def _add_files(self, paths: tuple[str, ...]) -> None:
        for path in paths:
            name = Path(path).name
            try:
                content = await self._services.files.read_bytes(Path(path), MOST_BYTES)
            except FileTrouble as error:
                self.fold(file_error=_file_words(error.kind, name))
                continue
            added = NewFile(name, kind_of(name, content) or "?", content)
            files = (*self._inputs.files, added)
            if trouble := files_trouble(files):
                self.fold(file_error=_file_words(trouble, name))
                continue
            self._edit(files=files)

    async def _keep_later(self) -> None:
        await self._services.clock.sleep(PAUSE_S)
        await self._desk.keep(self._draft())

    def _draft(self) -> FeedbackDraft:
        i = self._inputs
        return FeedbackDraft(
            i.topic, i.text, i.name, i.phone, i.email, i.files, i.diagnostics, self._key
        )

    def _edit(self, **changes: Any) -> None:
        """Nothing changes while its fate is not known."""
        if self._inputs.sent is not None or self._inputs.sending:
            self.fold()
            return
        error = self._inputs.error
        if isinstance(error, Refused):
            changes["error"] = None
        self.fold(**changes)
        self._note()

    # --- news ---
    def _on_draft(self, draft: FeedbackDraft) -> None:
        """What was typed before; never over what is being typed now."""
        if draft.is_empty or not self._draft().is_empty or self._inputs.ticket:
            return
        self._key = draft.key or self._key
        topics = {str(one): one for one in FeedbackTopic}
        self.fold(
            topic=topics.get(draft.topic, FeedbackTopic.QUESTION),
            text=draft.text,
            name=draft.name,
            phone=draft.phone,
            email=draft.email,
            files=draft.files,
            diagnostics=draft.diagnostics,
            restored=True,
        )

    def _on_contacts(self, directory: Directory) -> None:
        lines = contact_lines(directory.contacts)
        self.fold(phones=tuple(one for one in lines if one.call)[:3])

    def _on_session(self, state: SessionState) -> None:
        self.fold(framed=state.person is not None)

    def _on_connection(self, connection: Connection) -> None:
        self.fold(offline=connection.state == "offline")

    def _on_profile(self, profile: OperatorProfile | None) -> None:
        self.fold(takes_files=profile is not None and FEATURE in profile.features)

    def _on_tick(self) -> None:
        self.fold(now=self._accounts.operator_now())


def _file_words(kind: str, name: str) -> str:
    texts = {
        "tooManyFiles": translate("Feedback", "Three files at most: %1 was not added"),
        "tooBig": translate("Feedback", "All files together: 10 MB at most. %1 was not added"),
        "big": translate("Feedback", "All files together: 10 MB at most. %1 was not added"),
        "wrongKind": translate("Feedback", "PNG, JPG, PDF or plain text only: %1 was not added"),
        "missing": translate("Feedback", "%1 is no longer there"),
        "denied": translate("Feedback", "%1 cannot be read"),
    }
    text = texts.get(kind) or present_error(FileTrouble(kind)).title
    return text.replace("%1", name)
