"""Parts of the approvals page: a consent, a request that came as a file, the key, rights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kyivstar_desktop.domain.approvals import DEEDS
from kyivstar_desktop.viewmodels.approvals_words import deed_name
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.area import TextArea
from kyivstar_desktop.views.widgets.badges import Badge
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Card, CardHead, FactRow, IconPlate
from kyivstar_desktop.views.widgets.dialog import Dialog
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import clear_layout, column, holder, row, set_shown
from kyivstar_desktop.views.widgets.table import ColumnSpec, DataTable

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.approvals import ApprovalsViewModel
    from kyivstar_desktop.viewmodels.approvals_state import (
        CardPart,
        KeyPart,
        RequestPart,
        RolePart,
    )

translate = QCoreApplication.translate
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ConsentCard(Card):
    """One batch that waits, or that was asked for. Buttons carry the batch in their names."""

    approve_wanted = Signal(str)
    reject_wanted = Signal(str)
    withdraw_wanted = Signal(str)
    export_wanted = Signal(str)

    def __init__(self, ident: str) -> None:
        super().__init__(gap=10)
        self._id = ident
        self._plate = IconPlate("signature", "neutral")
        self._title = Text("", "body_strong", elide=True)
        self._text = Text("", "hint", "text.secondary", elide=True)
        self._total = Text("", "value", align=_RIGHT)
        self._state = Badge()
        words = column(self._title, self._text, gap=1)
        head = row(self._plate, words, self._state, self._total, gap=12)
        head.setStretch(1, 1)
        self.add(head)
        self._facts = column(gap=4)
        self.add(self._facts)
        self._why = IconText("info-circle", "", "text.secondary", size=14, wrap=True)
        self._note = IconText("message-2", "", "text.primary", size=14, wrap=True)
        self.add(self._why)
        self.add(self._note)
        self._approve = Button("", kind="primary", icon="circle-check")
        self._reject = Button("", icon="x")
        self._withdraw = Button("", icon="circle-minus")
        self._export = Button("", icon="download")
        buttons = row(self._approve, self._reject, self._export, self._withdraw, None, gap=8)
        self._buttons = holder(buttons)
        self.add(self._buttons)
        self._approve.clicked.connect(self._on_approve)
        self._reject.clicked.connect(self._on_reject)
        self._withdraw.clicked.connect(self._on_withdraw)
        self._export.clicked.connect(self._on_export)

    def render_card(self, part: CardPart) -> None:
        self._plate.set_plate("signature", part.tone)
        self._title.setText(part.title)
        self._text.setText(part.text)
        self._total.setText(part.total)
        self._state.set_badge(part.state, part.tone, part.icon)
        clear_layout(self._facts)
        for label, value in part.facts:
            self._facts.addWidget(FactRow(label, value))
        for shown, words in ((self._why, part.why), (self._note, part.note)):
            shown.set_text(words)
            set_shown(shown, bool(words))
        for button, text, on in (
            (self._approve, translate("Approvals", "Approve"), part.can_approve),
            (self._reject, translate("Approvals", "Reject"), part.can_reject),
            (self._export, translate("Approvals", "Request file"), part.can_export),
            (self._withdraw, translate("Approvals", "Withdraw"), part.can_withdraw),
        ):
            button.setText(text)
            button.setAccessibleName(f"{text}: {part.title}, {part.total}")
            set_shown(button, on)
        acts = part.can_approve or part.can_reject or part.can_export or part.can_withdraw
        set_shown(self._buttons, acts)
        self.setAccessibleName(f"{part.title}. {part.text}. {part.total}. {part.state}")

    def _on_approve(self) -> None:
        self.approve_wanted.emit(self._id)

    def _on_reject(self) -> None:
        self.reject_wanted.emit(self._id)

    def _on_withdraw(self) -> None:
        self.withdraw_wanted.emit(self._id)

    def _on_export(self) -> None:
        self.export_wanted.emit(self._id)


class RequestCard(Card):
    """A request that came as a file: who, how much, sums by department, every row."""

    sign_wanted = Signal()

    def __init__(self, vm: ApprovalsViewModel) -> None:
        super().__init__(gap=10)
        self._head = CardHead("")
        self._proved = IconText("circle-check", "", "success.text", size=14, wrap=True)
        self._facts, self._nodes = column(gap=4), column(gap=4)
        self._by = Text("", "body_strong")
        self._more = Text("", "hint", "text.secondary")
        self._print = Text("", "hint", "text.secondary", wrap=True)
        left = column(self._proved, self._facts, self._print, None, gap=8)
        right = column(self._by, self._nodes, self._more, None, gap=8)
        both = row(holder(left), holder(right), gap=32)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        self._table = DataTable(self._specs(), "", row_height=30)
        self._table.setModel(vm.rows)
        self._table.setMinimumHeight(px(180))
        self._why = IconText("info-circle", "", "text.secondary", size=14, wrap=True)
        self._sign = Button("", kind="primary", icon="signature")
        self._close = Button("", icon="x")
        for part in (self._head, holder(both), self._table, self._why):
            self.add(part)
        self.add(row(self._sign, self._close, None, gap=8))
        self._sign.clicked.connect(self.sign_wanted)
        self._close.clicked.connect(vm.close_request)

    @staticmethod
    def _specs() -> tuple[ColumnSpec, ...]:
        return (
            ColumnSpec("number", 160, 150),
            ColumnSpec("user", 0, 140),
            ColumnSpec("node", 180, 120, priority=1),
            ColumnSpec("sum", 120, 100, align_right=True),
        )

    def render_request(self, part: RequestPart | None) -> None:
        set_shown(self, part is not None)
        if part is None:
            return
        said = translate("Approvals", "Request from a file: %1")
        self._head.set_title(said.replace("%1", part.title))
        self._proved.set_text(part.text)
        for box, facts in (
            (self._facts, part.facts),
            (self._nodes, tuple((f"{n} · {c}", s) for n, c, s in part.nodes)),
        ):
            clear_layout(box)
            for label, value in facts:
                box.addWidget(FactRow(label, value))
        self._by.setText(translate("Approvals", "By department"))
        self._more.setText(part.more_nodes)
        set_shown(self._more, bool(part.more_nodes))
        words = translate("Approvals", "Key of whoever prepared it: %1. Compare it by telephone.")
        self._print.setText(words.replace("%1", part.print))
        self._why.set_text(part.why)
        set_shown(self._why, bool(part.why))
        self._sign.setText(translate("Approvals", "Sign the approval"))
        self._sign.setEnabled(part.can_sign)
        self._close.setText(translate("Approvals", "Close the file"))
        self._table.setAccessibleName(translate("Approvals", "Rows of the request"))
        self.setAccessibleName(part.title)


class KeyCard(Card):
    """The person's own key of signatures."""

    def __init__(self) -> None:
        super().__init__(gap=8)
        self._plate = IconPlate("shield-lock", "neutral")
        self._text = Text("", "body", "text.secondary", wrap=True)
        self._print = Text("", "hint", "text.secondary")
        self.register = Button("", icon="key")
        words = column(self._text, self._print, gap=2)
        line = row(self._plate, words, self.register, gap=12)
        line.setStretch(1, 1)
        self.add(line)

    def render_key(self, part: KeyPart | None) -> None:
        set_shown(self, part is not None)
        if part is None:
            return
        self._text.setText(part.state)
        said = translate("Approvals", "Your key: %1")
        self._print.setText(said.replace("%1", part.print))
        self.register.setText(translate("Approvals", "Register the key"))
        set_shown(self.register, part.can_register)
        self.setAccessibleName(part.state)


class RolesCard(Card):
    """Who may do what; the person's own roles are marked by a word."""

    def __init__(self) -> None:
        super().__init__(gap=12)
        self._head = CardHead("")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(10))
        self._note = Text("", "hint", "text.secondary", wrap=True)
        self.add(self._head)
        self.add(holder(self._grid))
        self.add(self._note)

    def render_roles(self, roles: tuple[RolePart, ...], note: str) -> None:
        self._head.set_title(translate("Approvals", "Roles and what they may do"))
        self._note.setText(note)
        clear_layout(self._grid)
        heads = (translate("Approvals", "Role"), *(deed_name(deed) for deed in DEEDS))
        for at, head in enumerate(heads):
            self._grid.addWidget(Text(head, "caption", "text.secondary"), 0, at)
            self._grid.setColumnStretch(at, 1)
        self._grid.setColumnMinimumWidth(0, px(200))
        for n, role in enumerate(roles, 1):
            name = row(Text(role.name, "body_strong"), gap=6)
            if role.own:
                name.addWidget(Badge(translate("Approvals", "yours"), "info"))
            name.addStretch(1)
            self._grid.addWidget(holder(name), n, 0)
            for at, words in enumerate(role.deeds, 1):
                shown = Text(words or "–", "body", "text.primary" if words else "text.tertiary",
                             wrap=True)  # fmt: skip
                self._grid.addWidget(shown, n, at)


class RejectDialog(Dialog):
    """The reason is wanted: whoever asked sees it."""

    told = Signal(str, str)  # consent, reason

    def __init__(self, parent: QWidget, ident: str, title: str) -> None:
        super().__init__(
            parent,
            translate("Approvals", "Reject «%1»?").replace("%1", title),
            translate("Approvals", "Nothing is paid. Whoever asked sees your reason."),
            tone="warning",
            width=480,
        )
        self._id = ident
        self.reason = TextArea(translate("Approvals", "Reason"), lines=3)
        self.body.addWidget(self.reason)
        self.add_button(translate("Approvals", "Cancel"), role="reject", default=True)
        self.yes = self.add_button(translate("Approvals", "Reject"), kind="danger")
        self.yes.setEnabled(False)
        self.reason.typed.connect(self._on_typed)
        self.accepted.connect(self._on_accepted)

    def _on_typed(self, text: str) -> None:
        self.yes.setEnabled(bool(text.strip()))

    def _on_accepted(self) -> None:
        self.told.emit(self._id, self.reason.edit.toPlainText())
