"""First page of sign-in: whose number, and how to prove it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QWidget

from kyivstar_desktop.domain.account import LineKind
from kyivstar_desktop.views.binding import bind_command, bind_text, set_text_quietly
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Banner
from kyivstar_desktop.views.widgets.choices import Check, RadioCard, Segmented
from kyivstar_desktop.views.widgets.edits import PlainEdit, SecretEdit
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import column, row

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.signin import SignInState, SignInViewModel

translate = QCoreApplication.translate
KINDS = ((LineKind.MOBILE, "", "device-mobile"), (LineKind.HOME, "", "router"))


class NumberPage(QWidget):
    """Number or personal account, SMS code or own password."""

    def __init__(self, vm: SignInViewModel, *, demo: bool) -> None:
        super().__init__()
        self._vm = vm
        self.setFixedWidth(px(440))
        self._title = Text("", style="title_large")
        self._note = Text("", style="body", role="text.secondary", wrap=True)
        self._banner = Banner("warning")
        self._offline = Button("", kind="normal", icon="database")
        self._browse = Button("", kind="primary", icon="external-link")
        self._banner.add_action(self._offline)
        self._banner.add_action(self._browse)
        self._kind = Segmented(KINDS, name="", height=38, fill=True)
        self._login = Field("", edit=PlainEdit(), size="large")
        self._method_label = Text("", style="caption", role="text.secondary")
        self._sms, self._own = RadioCard(""), RadioCard("")
        self._ways = QButtonGroup(self)
        self._ways.addButton(self._sms, 0)
        self._ways.addButton(self._own, 1)
        self._password = Field("", edit=SecretEdit())
        self._no_password = Text("", style="hint", role="text.secondary", wrap=True)
        self._remember = Check("")
        self._secret = Text("", style="hint", role="warning.text", wrap=True)
        self._next = Button("", kind="primary", size="large")
        self.demo = Button("", icon="player-play", size="large") if demo else None
        self._quick = Button("", kind="tonal", icon="lock", size="large")
        cards = row(self._sms, self._own, gap=8)
        cards.setStretch(0, 1)
        cards.setStretch(1, 1)
        buttons = row(self._next, *([self.demo] if self.demo else []), gap=8)
        buttons.setStretch(0, 1)
        self.setLayout(
            column(
                self._title,
                self._note,
                self._banner,
                8,
                self._kind,
                8,
                self._login,
                8,
                self._method_label,
                cards,
                self._password,
                self._no_password,
                8,
                self._remember,
                self._secret,
                8,
                buttons,
                self._quick,
                None,
                gap=8,
            )
        )
        self._wire()

    def _wire(self) -> None:
        vm = self._vm
        bind_text(self._login.edit, vm.type_login)
        bind_text(self._password.edit, vm.type_password)
        bind_command(self._next, vm.next)
        bind_command(self._quick, vm.quick)
        self._login.edit.editingFinished.connect(vm.leave_login)
        self._login.edit.returnPressed.connect(self._on_enter)
        self._password.edit.returnPressed.connect(self._on_enter)
        self._kind.chosen.connect(self._on_kind)
        self._ways.idClicked.connect(self._on_way)
        self._remember.toggled.connect(vm.keep_login)
        self._offline.clicked.connect(self._on_offline)
        bind_command(self._browse, vm.browse)

    def order_stops(self) -> None:
        """The kind of login comes before the login itself, though its words came later."""
        self._kind.come_before(self._login.edit)

    @property
    def first(self) -> QWidget:
        """Where typing goes when the page opens."""
        return self._login.edit

    @property
    def last(self) -> QWidget:
        """The end of the page's tab order."""
        return self._quick

    def retranslate(self) -> None:
        """Words that do not depend on the State."""
        self._title.setText(translate("SignIn", "Sign-in"))
        self._note.setText(
            translate(
                "SignIn",
                "No separate registration: the cabinet opens after the first sign-in by SMS code.",
            )
        )
        self._kind.set_options(
            (
                (LineKind.MOBILE, translate("SignIn", "Mobile number"), "device-mobile"),
                (LineKind.HOME, translate("SignIn", "Home internet"), "router"),
            )
        )
        self._kind.setAccessibleName(translate("SignIn", "Which service do you use?"))
        self._method_label.setText(translate("SignIn", "How to sign in"))
        self._sms.set_texts(
            translate("SignIn", "SMS code"),
            translate("SignIn", "A one-time password to this number"),
        )
        self._own.set_texts(
            translate("SignIn", "Own password"),
            translate("SignIn", "If you have made one in the settings"),
        )
        self._password.set_label(translate("SignIn", "Own password"))
        self._no_password.setText(translate("SignIn", "No password yet? Sign in with an SMS code"))
        self._offline.setText(translate("SignIn", "Read offline"))
        self._browse.setText(translate("SignIn", "Open the browser"))
        if self.demo is not None:
            self.demo.setText(translate("SignIn", "Demo data"))

    def render_state(self, state: SignInState) -> None:
        self._kind.set_chosen(state.kind)
        self._login.set_label(state.login_label)
        set_text_quietly(self._login.edit, state.typed)
        self._login.set_help(state.login_help)
        self._login.set_error(state.login_error)
        self._login.set_ok(state.login_ok)
        by_password = state.method == "password"
        (self._own if by_password else self._sms).setChecked(True)
        self._password.setVisible(by_password)
        self._no_password.setVisible(by_password)
        set_text_quietly(self._password.edit, state.password)
        self._password.set_error(state.password_error)
        self._remember.setText(state.remember_text)
        wide = self._remember.sizeHint().width() > px(440)
        self._remember.setToolTip(state.remember_text if wide else "")
        self._remember.setChecked(state.remember)
        self._secret.setText(state.secret_note)
        self._secret.setVisible(bool(state.secret_note))
        self._next.setText(state.next_text)
        self._quick.setText(state.quick_text)
        self._quick.setVisible(bool(state.quick_text))
        self._offline.setVisible(state.offline_offer)
        self._browse.setVisible(state.browser_offer)
        self._render_banner(state)

    def _render_banner(self, state: SignInState) -> None:
        banner = state.banner
        if banner is not None:
            self._banner.set_banner(
                banner.advice or banner.title, tone=banner.tone, title=banner.title
            )
        elif state.ended_text:
            self._banner.set_banner(state.ended_text, tone="warning")
        elif state.offline_offer:
            self._banner.set_banner(
                translate("SignIn", "No connection to the operator"), tone="neutral"
            )
        else:
            self._banner.set_banner("")

    def focus_field(self, name: str) -> None:
        """`number` or `password`; what is there is selected."""
        field = self._password if name == "password" else self._login
        field.edit.setFocus()
        field.edit.selectAll()

    def _on_enter(self) -> None:
        self._vm.leave_login()
        self._vm.next()

    def _on_kind(self, kind: object) -> None:
        self._vm.choose_kind(LineKind(str(kind)))

    def _on_way(self, way: int) -> None:
        self._vm.choose_method("password" if way else "sms")

    def _on_offline(self) -> None:
        self._vm.read_offline()
