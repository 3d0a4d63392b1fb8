"""Sign-in pages: number and way, then the code. Pictures 01 and 02."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from kyivstar_desktop.viewmodels.signin import FocusField, OpenBrowser
from kyivstar_desktop.views.signin_code import CodePage
from kyivstar_desktop.views.signin_number import NumberPage
from kyivstar_desktop.views.signin_people import DemoPeople
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, LinkButton
from kyivstar_desktop.views.widgets.choices import Segmented
from kyivstar_desktop.views.widgets.labels import Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row
from kyivstar_desktop.views.widgets.phone import DemoPhone, Sms
from kyivstar_desktop.views.widgets.side import SignInSide

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.viewmodels.demo_phone import DemoPhoneState, DemoPhoneViewModel
    from kyivstar_desktop.viewmodels.signin import SignInState, SignInViewModel
    from kyivstar_desktop.views.signin_others import OthersBar

translate = QCoreApplication.translate
LANGUAGES = (("uk", "Українська"), ("en", "English"), ("ru", "Русский"))
SHORT = (("uk", "Укр"), ("en", "Eng"), ("ru", "Рус"))
WITH_HOTLINE = 820
"""From this width on the hotline stands beside the links; it is the first of the contacts."""


class SignInView(QWidget):
    """Side panel, the two pages, and the demo phone while the operator is the sandbox."""

    language_chosen = Signal(object)
    went = Signal(str)  # feedback, shops or contacts: pages that need no sign-in

    def __init__(
        self,
        vm: SignInViewModel,
        *,
        phone: DemoPhoneViewModel | None,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._vm, self._phone_vm = vm, phone
        self._unwatch: Callable[[], None] | None = None
        self._others: OthersBar | None = None
        self.setObjectName("signin")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=True)
        self._side = SignInSide("")
        self._language = Segmented(LANGUAGES_OPTIONS, name="", height=32)
        self._language.set_chosen(language)
        self._language.chosen.connect(self.language_chosen)
        self._number = NumberPage(vm, demo=phone is not None)
        self._code = CodePage(vm)
        self._people = DemoPeople(phone, self._number.demo, self) if phone is not None else None
        if self._people is not None:
            self._people.chosen.connect(vm.use_demo)
        self._back = Button("", kind="ghost", icon="arrow-left")
        self._pages = QStackedWidget()
        for page in (self._number, self._code):
            self._pages.addWidget(holder(row(None, page, None, gap=0)))
        self._hotline = Text("", style="body", role="text.secondary", rich=True)
        self._links = {
            route: PageLink(route, icon)
            for route, icon in (
                ("feedback", "message-2"),
                ("shops", "building-store"),
                ("contacts", "phone"),
            )
        }
        for link in self._links.values():
            link.went.connect(self.went)
        self._phone = DemoPhone() if phone is not None else None
        middle = self._middle()
        parts = [self._side, middle]
        if self._phone is not None:
            parts.append(self._phone)
        layout = row(*parts, gap=0)
        layout.setStretchFactor(middle, 1)
        self.setLayout(layout)
        self._number.order_stops()
        self._language.come_after(self._links["contacts"])
        self._retranslate()
        self._back.clicked.connect(vm.go_back)
        vm.effect.connect(self._on_effect)
        vm.observe(self._render)
        if phone is not None and self._phone is not None:
            self._phone.code_taken.connect(self._on_code_taken)
            self._unwatch = phone.observe(self._render_phone)

    def _middle(self) -> QWidget:
        """The pages come before the language in the tab order, though it stands above them."""
        self._ground = column(
            row(self._back, None, self._language),
            None,
            row(None, self._pages, None),
            None,
            row(None, *self._links.values(), self._hotline, None, gap=24),
            gap=8,
            margins=(24, 24, 24, 24),
        )
        inner = holder(self._ground)
        inner.setObjectName("signinMiddle")
        made = QScrollArea()  # a low window: the form is longer than it
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setWidgetResizable(True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setWidget(inner)
        return made

    def take_focus(self) -> None:
        """Where typing goes when the page opens."""
        if self._vm.state.step == "code":
            self._code.focus_field("code")
        else:
            self._number.first.setFocus()

    def offer(self, others: OthersBar) -> None:
        """Those who have signed in here before, as soon as they are known."""
        if self._others is None:
            self._others = others
            self._ground.insertWidget(3, others)

    def leave_page(self) -> None:
        """The page goes; the demo phone lives on."""
        if self._others is not None:
            self._others.leave()
        if self._unwatch is not None:
            self._unwatch()

    def _retranslate(self) -> None:
        self._side.set_texts(
            translate("SignIn", "My Kyivstar"),
            headline=translate("SignIn", "Numbers, money and history on your computer"),
            bullets=(
                (
                    "wallet",
                    translate("SignIn", "Top-up of several numbers"),
                    translate("SignIn", "by one payment, with a confirmation code"),
                ),
                (
                    "history",
                    translate("SignIn", "All history, for as long as you like"),
                    translate("SignIn", "the search works without a connection too"),
                ),
                (
                    "alert-triangle",
                    translate("SignIn", "Warnings before a number stops"),
                    translate("SignIn", "the date, the sum and how much is missing"),
                ),
            ),
        )
        self._back.setText(translate("SignIn", "Back"))
        self._language.setAccessibleName(translate("SignIn", "Language"))
        self._links["feedback"].setText(translate("SignIn", "Feedback"))
        self._links["shops"].setText(translate("SignIn", "Shops"))
        self._links["contacts"].setText(translate("SignIn", "Contacts"))
        self._hotline.setText(
            translate("SignIn", "Hotline %1, free of charge").replace(
                "%1", "<b>0\u00a0800\u00a0300\u00a0466</b>"
            )
        )
        self._number.retranslate()
        self._code.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: object) -> None:
        """The side panel gives way first, then the phone becomes narrow."""
        narrow = self.width() < px(1200)
        with_phone = self._phone is not None and not self._phone.isHidden()
        self._side.setFixedWidth(px(440 if not with_phone else 400))
        self._side.setVisible(not (narrow and with_phone))
        taken = (0 if narrow and with_phone else 400) + (320 if with_phone else 0)
        self._hotline.setVisible(self.width() - px(taken) >= px(WITH_HOTLINE))
        super().resizeEvent(event)  # type: ignore[arg-type]

    def _render(self, new: SignInState, old: SignInState | None) -> None:
        self._number.render_state(new)
        self._code.render_state(new)
        if old is None or old.step != new.step:
            names = SHORT if new.step == "code" else LANGUAGES
            self._language.set_options(tuple((code, name, "") for code, name in names))
        on_code = new.step == "code"
        self._back.setVisible(on_code)
        self._pages.setCurrentIndex(1 if on_code else 0)
        if self._phone is not None and (old is None or old.step != new.step):
            self._phone.setVisible(on_code)
            self.resizeEvent(None)
        if self._phone_vm is not None and (old is None or old.step != new.step):
            login = self._vm.inputs.login
            self._phone_vm.watch(login.value if on_code and login is not None else "")

    def _render_phone(self, new: DemoPhoneState, _old: DemoPhoneState | None) -> None:
        if self._phone is None:
            return
        self._phone.set_phone(
            new.title,
            new.ribbon,
            new.sender,
            new.number,
            new.clock,
            new.button,
            new.note,
            messages=tuple(Sms(m.text, m.time, m.code) for m in new.messages),
        )

    def _on_code_taken(self, code: str) -> None:
        self._vm.type_code(code)

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, FocusField):
            page = self._code if effect.name == "code" else self._number
            page.focus_field(effect.name)
        elif isinstance(effect, OpenBrowser) and safe_page(effect.url):
            QDesktopServices.openUrl(QUrl(effect.url))


class PageLink(LinkButton):
    """A link to a page that needs no sign-in."""

    went = Signal(str)

    def __init__(self, route: str, icon: str) -> None:
        super().__init__("", icon=icon)
        self._route = route
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.went.emit(self._route)


LANGUAGES_OPTIONS = tuple((code, name, "") for code, name in LANGUAGES)


def safe_page(url: str) -> bool:
    """A page of the configured operator: https, or http to this very machine (the sandbox)."""
    page = QUrl(url)
    local = page.host() in {"127.0.0.1", "localhost", "::1"}
    return page.scheme() == "https" or (page.scheme() == "http" and local)
