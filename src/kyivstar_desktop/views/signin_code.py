"""Second page of sign-in: the code from the SMS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.binding import bind_command
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, LinkButton
from kyivstar_desktop.views.widgets.cards import Banner, Divider
from kyivstar_desktop.views.widgets.codeboxes import CodeBoxes
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import column, row

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.signin import SignInState, SignInViewModel

translate = QCoreApplication.translate


class CodePage(QWidget):
    """As many cells as the operator asks; the last digit submits."""

    def __init__(self, vm: SignInViewModel) -> None:
        super().__init__()
        self._vm = vm
        self.setFixedWidth(px(380))
        self._title = Text("", style="title_large")
        self._sent = Text("", style="body", role="text.secondary", rich=True)
        self._edit_number = LinkButton("")
        self._boxes = CodeBoxes(4, size="sign_in")
        self._left_label = Text("", style="hint", role="text.secondary", elide=True)
        self._left = Text("", style="block")
        self._hint = IconText("info-circle", "", role="text.secondary")
        self._error = IconText("alert-circle", "", role="danger.text")
        self._banner = Banner("warning")
        self._enter = Button("", kind="primary", size="large")
        self._resend = Button("", kind="ghost", icon="refresh")
        self._by_password = LinkButton("")
        self._help_title = Text("", style="body_strong")
        self._help = Text("", style="body", role="text.secondary", wrap=True)
        self._not_subscriber = Text("", style="body", role="warning.text", wrap=True)
        self.setLayout(
            column(
                None,
                self._title,
                row(self._sent, self._edit_number, None, gap=8),
                8,
                row(
                    self._boxes,
                    12,
                    column(None, self._left_label, self._left, None, gap=2),
                    None,
                    gap=8,
                ),
                self._hint,
                self._error,
                self._banner,
                8,
                self._enter,
                row(self._resend, None, self._by_password),
                8,
                Divider(),
                8,
                self._help_title,
                self._help,
                self._not_subscriber,
                None,
                gap=8,
            )
        )
        self._boxes.typed.connect(vm.type_code)
        self._boxes.returnPressed.connect(self._on_enter)
        self._edit_number.clicked.connect(self._on_back)
        self._by_password.clicked.connect(self._on_password)
        bind_command(self._enter, vm.submit)
        bind_command(self._resend, vm.resend)

    def retranslate(self) -> None:
        """Words that do not depend on the State."""
        self._title.setText(translate("SignIn", "Code from the SMS"))
        self._edit_number.setText(translate("SignIn", "Change"))
        self._left_label.setText(translate("SignIn", "The code is valid for"))
        self._enter.setText(translate("SignIn", "Sign in"))
        self._by_password.setText(translate("SignIn", "By own password"))
        self._help_title.setText(translate("SignIn", "No code?"))
        self._help.setText(
            translate(
                "SignIn",
                "Check that the phone has a network and that this is your number. SMS may not "
                "come to a suspended SIM card.",
            )
        )

    def render_state(self, state: SignInState) -> None:
        text = translate("SignIn", "Sent to %1").replace("%1", f"<b>{state.sent_to}</b>")
        self._sent.setText(text)
        self._boxes.set_length(state.code_length)
        self._boxes.setAccessibleName(
            translate("SignIn", "Code from the SMS, %n digit(s)", "", state.code_length)
        )
        self._boxes.set_code(state.code)
        self._boxes.set_error(bool(state.code_error))
        self._left.setText(state.code_left)
        self._left_label.setVisible(bool(state.code_left))
        self._hint.set_text(state.code_hint)
        self._hint.setVisible(bool(state.code_hint))
        self._error.set_text(state.code_error)
        self._error.setVisible(bool(state.code_error))
        self._resend.setText(state.resend_text)
        self._not_subscriber.setText(state.not_subscriber_hint)
        self._not_subscriber.setVisible(bool(state.not_subscriber_hint))
        banner = state.banner
        if banner is not None and state.step == "code":
            self._banner.set_banner(
                banner.advice or banner.title, tone=banner.tone, title=banner.title
            )
        else:
            self._banner.set_banner("")

    def focus_field(self, _name: str) -> None:
        """The only field: the code."""
        self._boxes.setFocus(Qt.FocusReason.OtherFocusReason)
        self._boxes.selectAll()

    def _on_enter(self) -> None:
        self._vm.submit()

    def _on_back(self) -> None:
        self._vm.go_back()

    def _on_password(self) -> None:
        self._vm.to_password()
