"""What you see is what you sign: frozen rows, code, bank's page. Picture 05."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from kyivstar_desktop.views.binding import bind_command
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Banner, Card, CardHead, Divider, IconPlate
from kyivstar_desktop.views.widgets.codeboxes import CodeBoxes
from kyivstar_desktop.views.widgets.labels import Badge, IconText, MoneyLabel, Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row
from kyivstar_desktop.views.widgets.lines import LinedGrid
from kyivstar_desktop.views.widgets.phone import Sms, SmsCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.viewmodels.demo_phone import DemoPhoneState, DemoPhoneViewModel
    from kyivstar_desktop.viewmodels.topup.flow_state import FlowState, SignedRow
    from kyivstar_desktop.viewmodels.topup.page import TopUpViewModel

translate = QCoreApplication.translate


class ConfirmPage(QWidget):
    """Left: what is signed; right: the code, or the bank; below, the demo phone's SMS."""

    def __init__(self, vm: TopUpViewModel, phone: DemoPhoneViewModel | None) -> None:
        super().__init__()
        self._vm = vm
        self._unwatch: Callable[[], None] | None = None
        self._signed, self._after = _SignedCard(), _AfterCard()
        self._code, self._bank, self._wait = _CodeCard(vm), _BankCard(vm), _WaitCard()
        self._way = QStackedWidget()
        for page in (self._code, self._bank, self._wait):
            self._way.addWidget(page)
        self._sms = SmsCard() if phone is not None else None
        left = holder(column(self._signed, self._after, None, gap=16))
        parts: list[QWidget] = [self._way] + ([self._sms] if self._sms is not None else [])
        right = holder(column(*parts, None, gap=16))
        right.setFixedWidth(px(392))
        line = row(left, right, gap=16)
        line.setStretch(0, 1)
        self.setLayout(line)
        if phone is not None and self._sms is not None:
            self._sms.code_taken.connect(vm.type_code)
            self._unwatch = phone.observe(self._render_phone)

    def leave_page(self) -> None:
        """The page goes; the demo phone lives on."""
        if self._unwatch is not None:
            self._unwatch()

    def retranslate(self) -> None:
        for card in (self._signed, self._after, self._code, self._bank, self._wait):
            card.retranslate()

    def render_state(self, state: FlowState) -> None:
        self._signed.render_state(state)
        self._code.render_state(state)
        self._bank.render_state(state)
        page: QWidget = self._code if state.page == "code" else self._wait
        self._way.setCurrentWidget(self._bank if state.page == "bank" else page)
        if self._sms is not None:
            self._sms.setVisible(state.page == "code")

    def focus_code(self) -> None:
        self._code.focus_code()

    def _render_phone(self, new: DemoPhoneState, _old: DemoPhoneState | None) -> None:
        if self._sms is None:
            return
        last = new.messages[-1] if new.messages else None
        sms = Sms(last.text, last.time, last.code) if last is not None else Sms("", "", "")
        self._sms.set_sms(new.title, new.ribbon, sms, new.button)


class _SignedCard(Card):
    def __init__(self) -> None:
        super().__init__(flush=True)
        self._title = Text("", style="block")
        self._note = Text("", style="hint", role="text.secondary", elide=True)
        self._fixed = Badge("", "neutral", icon="lock")
        self._grid = LinedGrid((3, 4, 2, 2), right=(2, 3))
        self._source = Text("", role="text.secondary")
        self._order = Text("", style="hint", role="text.tertiary")
        self._count = Text("", style="hint", role="text.secondary")
        self._total = MoneyLabel("total")
        head = column(self._title, self._note, gap=2)
        self.add(holder(row(holder(head), None, self._fixed, margins=(16, 14, 16, 12))))
        self.add(self._grid)
        self.add(Divider())
        foot = row(
            holder(column(self._source, self._order, gap=4)),
            None,
            holder(column(row(None, self._count), row(None, self._total), gap=0)),
            margins=(16, 12, 16, 14),
        )
        self.add(holder(foot))
        self._shown: tuple[SignedRow, ...] | None = None

    def retranslate(self) -> None:
        self._title.setText(translate("Payment", "You sign exactly this"))
        self._note.setText(
            translate("Payment", "If a number or a sum changes, the code is no longer valid")
        )
        self._shown = None

    def render_state(self, state: FlowState) -> None:
        self._fixed.set_badge(state.fixed_text, "neutral", "lock")
        self._source.setText(f"{state.source} · {state.fee_text}")
        self._order.setText(state.order_text)
        self._count.setText(state.count_text)
        self._total.set_money(state.total_whole, state.total_rest, state.total)
        if state.rows == self._shown:
            return
        self._shown = state.rows
        heads = (
            translate("Payment", "Number"),
            translate("Payment", "To whom"),
            translate("Payment", "Balance after"),
            translate("Payment", "Sum"),
        )
        rows = [
            (
                Text(shown.number),
                Text(shown.name, role="text.secondary", elide=True),
                Text(shown.after, role="text.secondary"),
                Text(shown.amount, style="body_strong"),
            )
            for shown in state.rows
        ]
        self._grid.fill(heads, rows, 26)


class _AfterCard(Card):
    def __init__(self) -> None:
        super().__init__()
        self._head = CardHead("")
        self.add(self._head)
        self._texts: list[tuple[Text, Text]] = []
        for icon in ("credit-card", "external-link", "list-details"):
            title = Text("", style="body_strong")
            note = Text("", style="hint", role="text.secondary", wrap=True)
            words = holder(column(title, note, gap=0))
            line = row(IconPlate(icon, "neutral"), words, gap=12)
            line.setStretch(1, 1)
            self.add(line)
            self._texts.append((title, note))

    def retranslate(self) -> None:
        self._head.set_title(translate("Payment", "What happens after the code"))
        texts = (
            (
                translate("Payment", "The card is charged once"),
                translate(
                    "Payment",
                    "the key is on the disk: a failure or a double press does not charge again",
                ),
            ),
            (
                translate("Payment", "The bank may ask for 3-D Secure"),
                translate(
                    "Payment", "then your bank's page opens in the browser, the state changes here"
                ),
            ),
            (
                translate("Payment", "Each number is credited on its own"),
                translate("Payment", "if one is refused, its sum goes back to the card"),
            ),
        )
        for (title, note), (first, second) in zip(self._texts, texts, strict=True):
            title.setText(first)
            note.setText(second)


class _CodeCard(Card):
    def __init__(self, vm: TopUpViewModel) -> None:
        super().__init__()
        self._title = Text("", style="block")
        self._sent = Text("", role="text.secondary")
        self._boxes = CodeBoxes(6, size="payment")
        self._left = IconText("clock", "", role="text.secondary", style="hint")
        self._resend = Button("", kind="link")
        self._error = IconText("alert-circle", "", role="danger.text")
        self._match = Banner("info")
        self._confirm = Button("", kind="primary", size="large")
        self._change = Button("", icon="pencil")
        self._cancel = Button("", kind="ghost")
        for part in (self._title, self._sent, row(self._boxes, None)):
            self.add(part)
        self.add(row(self._left, None, self._resend))
        self.add(self._error)
        self.add(self._match)
        self.add(self._confirm)
        buttons = row(self._change, self._cancel)
        buttons.setStretch(0, 1)
        buttons.setStretch(1, 1)
        self.add(buttons)
        self.body.addStretch(1)
        self._boxes.typed.connect(vm.type_code)
        bind_command(self._confirm, vm.confirm)
        bind_command(self._resend, vm.resend)
        bind_command(self._change, vm.change)
        bind_command(self._cancel, vm.abandon)

    def retranslate(self) -> None:
        self._title.setText(translate("Payment", "Confirmation code"))
        self._change.setText(translate("Payment", "Change"))
        self._cancel.setText(translate("Payment", "Cancel the payment"))

    def render_state(self, state: FlowState) -> None:
        sent = translate("Payment", "The SMS was sent to %1").replace("%1", state.destination)
        self._sent.setText(sent if state.destination else "")
        self._boxes.set_length(state.code_length)
        self._boxes.setAccessibleName(
            translate("Payment", "Code from the SMS, %n digit(s)", "", state.code_length)
        )
        self._boxes.setAccessibleDescription(state.must_match)
        self._boxes.set_code(state.code)
        self._boxes.set_error(bool(state.code_error))
        left = translate("Payment", "valid for %1").replace("%1", state.code_left)
        self._left.set_text(left if state.code_left else "")
        self._resend.setText(state.resend_text)
        self._error.set_text(state.code_error)
        self._error.setVisible(bool(state.code_error))
        self._match.set_banner(state.must_match, tone="info")
        self._confirm.setText(state.confirm_text)

    def focus_code(self) -> None:
        self._boxes.setFocus()
        self._boxes.selectAll()


class _BankCard(Card):
    def __init__(self, vm: TopUpViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._title = Text("", style="block")
        self._text = Text("", role="text.secondary", wrap=True)
        self._open = Button("", kind="primary", icon="external-link", size="large")
        self._check = Button("", icon="refresh")
        self._cancel = Button("", kind="ghost")
        for part in (self._title, self._text, self._open, self._check, self._cancel):
            self.add(part)
        self.body.addStretch(1)
        self._open.clicked.connect(vm.open_bank)
        bind_command(self._check, vm.check_now)
        bind_command(self._cancel, vm.abandon)

    def retranslate(self) -> None:
        self._title.setText(translate("Payment", "Waiting for the bank"))
        self._text.setText(
            translate(
                "Payment",
                "Your bank asks for a confirmation on its own page. It is open in the browser. "
                "This page can be closed: nothing is lost.",
            )
        )
        self._open.setText(translate("Payment", "Open again"))
        self._check.setText(translate("Payment", "Check now"))
        self._cancel.setText(translate("Payment", "Cancel the payment"))

    def render_state(self, state: FlowState) -> None:
        self._open.setEnabled(bool(state.bank_url))


class _WaitCard(Card):
    def __init__(self) -> None:
        super().__init__()
        self._title = Text("", style="block")
        self._text = Text("", role="text.secondary", wrap=True)
        self.add(self._title)
        self.add(self._text)
        self.body.addStretch(1)

    def retranslate(self) -> None:
        self._title.setText(translate("Payment", "Being sent"))
        self._text.setText(
            translate("Payment", "The key is on the disk. The page can be closed safely.")
        )
