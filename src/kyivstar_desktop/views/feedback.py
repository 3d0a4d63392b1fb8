"""Feedback: topic, contacts, text, consent. Works without sign-in; a double click is one ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QWidget

from kyivstar_desktop.domain.support import FeedbackTopic
from kyivstar_desktop.viewmodels.feedback import Focus
from kyivstar_desktop.views.binding import bind_command, bind_text, set_text_quietly
from kyivstar_desktop.views.feedback_parts import CountedText, Diagnostics, Files, Ticket
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, LinkButton
from kyivstar_desktop.views.widgets.cards import Card, CardHead
from kyivstar_desktop.views.widgets.choices import Segmented
from kyivstar_desktop.views.widgets.contact_lines import ContactLines
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown
from kyivstar_desktop.views.widgets.marks import Check
from kyivstar_desktop.views.widgets.open_page import OpenPage, open_action

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent

    from kyivstar_desktop.viewmodels.actions import Action
    from kyivstar_desktop.viewmodels.feedback import FeedbackState, FeedbackViewModel

translate = QCoreApplication.translate
NAMES = ("name", "phone", "email")
_ANY = 16_777_215  # Qt's own "no limit"


class FeedbackView(OpenPage):
    """`said` carries a toast's sentence, `went` the route of a page."""

    said = Signal(str)
    went = Signal(str)

    def __init__(self, vm: FeedbackViewModel) -> None:
        super().__init__()
        self._vm = vm
        self.setAcceptDrops(True)
        self._form, self._ticket = _Form(vm), Ticket()
        self._side = _Side()
        self._code = Button("", size="small", icon="copy")
        self.banner.add_action(self._code)
        self._code.clicked.connect(self._on_code)
        self._beside = holder(column(self._side, None, gap=16))
        left = holder(column(self._form, self._ticket, None, gap=0))
        self._line = row(left, self._beside, gap=16)
        self._line.setStretch(0, 1)
        self.body.addLayout(self._line)
        self.body.addStretch(1)
        self._ticket.another.clicked.connect(vm.write_another)
        self._ticket.said.connect(self.said)
        self._side.lines.said.connect(self.said)
        self._side.contacts.clicked.connect(self._on_contacts)
        self._retranslate()
        vm.effect.connect(self._on_effect)
        vm.observe(self._render)

    def take_focus(self) -> None:
        """The text is what one comes for."""
        self._form.focus_field("text")

    def page_actions(self) -> tuple[Action, ...]:
        """Ctrl+Enter sends."""
        return (open_action("main", self._form.send.click),)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Under 960 px of page the second column stands under the first."""
        super().resizeEvent(event)
        narrow = self.viewport().width() < px(960)
        way = QBoxLayout.Direction
        self._line.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._beside.setFixedWidth(_ANY if narrow else px(300))
        if narrow:
            self._beside.setMinimumWidth(0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._render(self._vm.state, None)
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._vm.state.takes_files and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self._vm.add_files(paths)

    def _retranslate(self) -> None:
        self.set_title(translate("Feedback", "Feedback"))
        self.name_back()
        self._code.setText(translate("Feedback", "Copy the request id"))
        for part in (self._form, self._ticket, self._side):
            part.retranslate()

    def _render(self, new: FeedbackState, old: FeedbackState | None) -> None:
        self.set_back(new.back)
        banner = new.banner
        if banner is None or new.view == "sent":
            self.banner.set_banner("")
        else:
            self.banner.set_banner(banner.advice, tone=banner.tone, title=banner.title)
        set_shown(self._code, bool(banner is not None and banner.details))
        set_shown(self._form, new.view == "form")
        set_shown(self._ticket, new.view == "sent")
        self._form.render_state(new)
        self._ticket.render_state(new)
        self._side.lines.set_lines(new.phones)
        if new.view == "sent" and old is not None and old.view != "sent":
            self._ticket.copy.setFocus()

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, Focus):
            self._form.focus_field(effect.name)

    def _on_code(self) -> None:
        """Code and request id of what stands in the banner."""
        if (banner := self._vm.state.banner) is not None:
            QGuiApplication.clipboard().setText(banner.details)
            self.said.emit(translate("Contacts", "Copied"))

    def _on_contacts(self) -> None:
        self.went.emit("contacts")


class _Side(Card):
    """Whom to call instead; what is never sent along."""

    def __init__(self) -> None:
        super().__init__(gap=8)
        self._head = CardHead("")
        self.lines = ContactLines(calls=False)
        self.contacts = LinkButton("")
        self._private = IconText("shield-check", "", "text.secondary", size=14, wrap=True)
        self._limit = IconText("clock", "", "text.secondary", size=14, wrap=True)
        for part in (self._head, self.lines, row(self.contacts, None), self._private, self._limit):
            self.add(part)

    def retranslate(self) -> None:
        self._head.set_title(translate("Feedback", "Sooner by phone"))
        self.contacts.setText(translate("Feedback", "All contacts"))
        self._private.set_text(
            translate("Feedback", "Nothing of your account is attached, only what you see here")
        )
        self._limit.set_text(translate("Feedback", "Three messages an hour at most"))


class _Form(Card):
    """Everything that can be typed and ticked."""

    def __init__(self, vm: FeedbackViewModel) -> None:
        super().__init__(gap=12)
        self._vm = vm
        self._draft = IconText("pencil", "", "text.secondary", size=14)
        self._clear = LinkButton("", small=True)
        self._draft_line = holder(row(self._draft, self._clear, None, gap=12))
        self._topic_label = Text("", "caption", "text.secondary")
        self._topic = Segmented(tuple((one, "", "") for one in FeedbackTopic), fill=True, height=36)
        self._fields = {name: _Typed(name) for name in NAMES}
        self._text = CountedText()
        self._files, self._diagnostics = Files(), Diagnostics()
        self._consent = Check("")
        self._consent_error = IconText("alert-circle", "", "danger.text", size=14, wrap=True)
        self.send = Button("", kind="primary", size="large", icon="send")
        self._change = Button("", kind="ghost", size="large")
        contacts = row(self._fields["phone"], self._fields["email"], gap=12)
        self.add(self._draft_line)
        self.add(column(self._topic_label, self._topic, gap=6))
        self.add(self._text)
        self.add(self._files)
        self.add(self._fields["name"])
        self.add(contacts)
        self.add(self._diagnostics)
        self.add(column(self._consent, self._consent_error, gap=4))
        self.add(row(self.send, self._change, None, gap=8))
        for field in self._fields.values():
            contacts.setAlignment(field, field.top)
            field.typed.connect(vm.type)
            field.gone.connect(vm.leave)
        self._topic.chosen.connect(vm.choose_topic)
        self._text.area.typed.connect(self._on_text)
        self._files.picked.connect(vm.add_files)
        self._files.dropped.connect(vm.drop_file)
        self._diagnostics.toggled.connect(self._on_diagnostics)
        self._consent.clicked.connect(self._on_consent)
        self._change.clicked.connect(vm.change_it)
        self._clear.clicked.connect(vm.clear)
        bind_command(self.send, vm.send)

    def focus_field(self, name: str) -> None:
        """`text`, `phone`, `email` or `consent`."""
        widgets: dict[str, QWidget] = {"text": self._text.area.edit, "consent": self._consent}
        field = self._fields.get(name)
        (field.field.edit if field is not None else widgets[name]).setFocus()

    def retranslate(self) -> None:
        self._topic_label.setText(translate("Feedback", "What is it about?"))
        self._topic.setAccessibleName(translate("Feedback", "What is it about?"))
        self._topic.set_options(
            (
                (FeedbackTopic.QUESTION, translate("Feedback", "Question"), ""),
                (FeedbackTopic.COMPLAINT, translate("Feedback", "Complaint"), ""),
                (FeedbackTopic.IDEA, translate("Feedback", "Suggestion"), ""),
                (FeedbackTopic.QUALITY, translate("Feedback", "Quality of the network"), ""),
            )
        )
        labels = {
            "name": translate("Feedback", "Your name (may stay empty)"),
            "phone": translate("Feedback", "Phone number"),
            "email": translate("Feedback", "E-mail"),
        }
        for name, label in labels.items():
            self._fields[name].field.set_label(label)
        help_text = translate("Feedback", "One of the two is enough")
        self._fields["phone"].field.set_help(help_text)
        self._fields["email"].field.set_help(help_text)
        self._text.area.set_label(translate("Feedback", "Message"))
        self._consent.setText(
            translate("Feedback", "I agree that the operator uses these contacts to answer")
        )
        self._change.setText(translate("Feedback", "Change the text"))
        self._clear.setText(translate("Feedback", "Clear the form"))
        self._files.retranslate()
        self._diagnostics.retranslate()

    def render_state(self, new: FeedbackState) -> None:
        self._draft.set_text(new.draft_note)
        set_shown(self._draft_line, bool(new.draft_note))
        self._topic.set_chosen(new.topic)
        self._topic.setEnabled(not new.locked)
        values = {"name": new.name, "phone": new.phone, "email": new.email}
        for name, text in values.items():
            field = self._fields[name].field
            set_text_quietly(field.edit, text)
            field.set_error(new.error(name))
            field.set_enabled(not new.locked)
        self._text.render_state(new)
        self._files.render_state(new)
        self._diagnostics.render_state(new)
        self._consent.setChecked(new.consent)
        self._consent.setEnabled(not new.locked)
        self._consent_error.set_text(new.error("consent"))
        set_shown(self._consent_error, bool(new.error("consent")))
        self.send.setText(new.send_text)
        set_shown(self._change, new.locked)

    def _on_text(self, text: str) -> None:
        self._vm.type("text", text)

    def _on_diagnostics(self, on: bool) -> None:  # noqa: FBT001 a switch's slot
        self._vm.tick("diagnostics", on=on)

    def _on_consent(self) -> None:
        self._vm.tick("consent", on=self._consent.isChecked())


class _Typed(QWidget):
    """A field that knows its name."""

    typed = Signal(str, str)
    gone = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.field = Field("")
        self.setLayout(column(self.field, gap=0))
        self.top = Qt.AlignmentFlag.AlignTop
        bind_text(self.field.edit, self._on_typed)
        self.field.edit.editingFinished.connect(self._on_gone)

    def _on_typed(self, text: str) -> None:
        self.typed.emit(self._name, text)

    def _on_gone(self) -> None:
        self.gone.emit(self._name)
