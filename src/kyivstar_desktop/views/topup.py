"""Top-up: form, confirmation, result; the journal row decides which. Pictures 04, 05, 05b."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from kyivstar_desktop.viewmodels.actions import Action, page_action
from kyivstar_desktop.viewmodels.topup.page import (
    ClearCard,
    Focus,
    OpenBank,
    Pasted,
    ReceiptReady,
    Said,
)
from kyivstar_desktop.views.printing import ReceiptPage, write_receipt
from kyivstar_desktop.views.topup_confirm import ConfirmPage
from kyivstar_desktop.views.topup_form import FormPage
from kyivstar_desktop.views.topup_result import ResultPage
from kyivstar_desktop.views.widgets.page import Page
from kyivstar_desktop.views.widgets.steps import Stepper

if TYPE_CHECKING:
    from collections.abc import Callable

    from kyivstar_desktop.viewmodels.demo_phone import DemoPhoneViewModel
    from kyivstar_desktop.viewmodels.presenting.papers import ReceiptText
    from kyivstar_desktop.viewmodels.topup.page import TopUpState, TopUpViewModel

translate = QCoreApplication.translate
STEP_OF = {"form": 0, "sending": 1, "code": 1, "bank": 1, "result": 2}


class TopUpView(Page):
    """`said` carries a sentence for a toast, `rules` asks for automatic top-up."""

    said = Signal(str)
    rules = Signal()

    def __init__(
        self,
        vm: TopUpViewModel,
        *,
        phone: DemoPhoneViewModel | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("")
        self.setParent(parent)
        self._vm = vm
        self._receipt: ReceiptText | None = None
        self._stepper = Stepper("")
        self.add_head(self._stepper)
        self._form = FormPage(vm)
        self._phone = phone
        self._made_confirm: ConfirmPage | None = None  # made when there is something to confirm
        self._made_result: ResultPage | None = None
        self._pages = QStackedWidget()
        self.body.addWidget(self._pages)  # from the outside in: what moves is styled anew
        self._pages.addWidget(self._form)
        self._form.auto.button.clicked.connect(self.rules)
        self._retranslate()
        vm.effect.connect(self._on_effect)
        vm.observe(self._render)

    @property
    def _confirm(self) -> ConfirmPage:
        if self._made_confirm is None:
            self._made_confirm = ConfirmPage(self._vm, self._phone)
            self._made_confirm.retranslate()
            self._pages.addWidget(self._made_confirm)
        return self._made_confirm

    @property
    def _result(self) -> ResultPage:
        if self._made_result is None:
            self._made_result = ResultPage(self._vm)
            self._made_result.retranslate()
            self._pages.addWidget(self._made_result)
        return self._made_result

    def page_actions(self) -> tuple[Action, ...]:
        return _actions(self._vm, self._on_go, self._on_new)

    def take_focus(self) -> None:
        """The page has opened: what is to be typed next."""
        if self._vm.state.page == "code":
            self._confirm.focus_code()
        elif self._vm.state.page == "form":
            self._form.take_focus()
        else:
            self.setFocus()

    def leave_page(self) -> None:
        """The page goes; the demo phone lives on."""
        if self._made_confirm is not None:
            self._made_confirm.leave_page()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._render(self._vm.state, None)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._form.retranslate()
        for page in (self._made_confirm, self._made_result):
            if page is not None:
                page.retranslate()
        self._stepper.setAccessibleName(translate("TopUp", "Steps"))

    def _render(self, new: TopUpState, old: TopUpState | None) -> None:
        titles = {
            "form": translate("TopUp", "Top-up"),
            "result": translate("TopUp", "Result of the payment"),
        }
        self.set_title(titles.get(new.page, translate("TopUp", "Confirmation of the payment")))
        steps = (
            translate("TopUp", "Recipients and payment"),
            translate("TopUp", "Confirmation"),
            translate("TopUp", "Result"),
        )
        self._stepper.set_steps(steps, STEP_OF[new.page])
        current: QWidget = self._form
        if new.page == "result":
            current = self._result
        elif new.page != "form":
            current = self._confirm
        if old is None or old.form != new.form:
            self._form.render_state(new.form)
        if new.flow is not None:
            self._confirm.render_state(new.flow)
            if new.page == "result":
                self._result.render_state(new.flow)
        if self._pages.currentWidget() is not current:
            self._pages.setCurrentWidget(current)
        if new.page == "code" and old is not None and old.page != "code":
            self._confirm.focus_code()  # Pay had the focus, and Pay is gone
        self._show_trouble(new)

    def _show_trouble(self, state: TopUpState) -> None:
        self.show_error(state.form.banner if state.flow is None else state.flow.banner)

    def _on_go(self) -> None:
        """Ctrl+Enter: the main button of the page."""
        if self._vm.state.page == "form":
            self._vm.try_pay()
        elif self._vm.state.page == "code":
            self._vm.confirm()

    def _on_new(self) -> None:
        if self._vm.state.page == "result":
            self._vm.new()

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, ClearCard):
            self._form.clear_card(only_cvv=effect.only_cvv)
        elif isinstance(effect, Focus):
            self._focus(effect.name)
        elif isinstance(effect, OpenBank):
            QDesktopServices.openUrl(QUrl(effect.url))
        elif isinstance(effect, Pasted):
            self._say_pasted(effect)
        elif isinstance(effect, Said):
            self.said.emit(effect.text)
        elif isinstance(effect, ReceiptReady):
            self._ask_receipt(effect.receipt)

    def _focus(self, name: str) -> None:
        if name == "code":
            self._confirm.focus_code()
        else:
            self._form.focus_field(name)

    def _say_pasted(self, pasted: Pasted) -> None:
        text = translate("TopUp", "Rows added: %n", "", pasted.added)
        if pasted.refused:
            bad = translate("TopUp", "not numbers: %1").replace("%1", ", ".join(pasted.refused[:3]))
            text = f"{text}; {bad}"
        self.said.emit(text)

    def _ask_receipt(self, receipt: ReceiptText) -> None:
        self._receipt = receipt
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, translate("TopUp", "Save the receipt"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(receipt.file_name)
        dialog.fileSelected.connect(self._on_receipt_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_receipt_file(self, path: str) -> None:
        self.save_receipt(Path(path))

    def write_receipt_of(self, vm: TopUpViewModel, path: Path) -> None:
        """The receipt of the shown payment into `path`, without a dialog."""
        self._receipt = vm.receipt_text()
        self.save_receipt(path)

    def save_receipt(self, path: Path) -> None:
        """Writes the receipt asked for last; says where it lies, or why not."""
        receipt = self._receipt
        if receipt is None:
            return
        page = ReceiptPage(
            title=receipt.title,
            brand=translate("Shell", "My Kyivstar"),
            ribbon=receipt.ribbon,
            heads=receipt.heads,
            rows=receipt.rows,
            facts=receipt.facts,
            totals=receipt.totals,
            in_words=receipt.in_words,
        )
        try:
            write_receipt(page, path)
        except OSError:
            self.said.emit(translate("TopUp", "The receipt was not written: choose another folder"))
            return
        self.said.emit(translate("TopUp", "The receipt is saved: %1").replace("%1", path.name))


def _new_title() -> str:
    return translate("Actions", "New top-up")


def _receipt_title() -> str:
    return translate("Actions", "Receipt (PDF)")


def _actions(
    vm: TopUpViewModel, go: Callable[[], None], new: Callable[[], None]
) -> tuple[Action, ...]:
    """What the window's keys do while this page is shown."""
    result, receipt = partial(_has_result, vm), partial(_has_receipt, vm)
    return (
        page_action("main", go),
        page_action("new", new, title=_new_title, ready=result),
        page_action("print", vm.receipt, title=_receipt_title, ready=receipt),
    )


def _has_result(vm: TopUpViewModel) -> bool:
    return vm.state.page == "result"


def _has_receipt(vm: TopUpViewModel) -> bool:
    flow = vm.state.flow
    return _has_result(vm) and flow is not None and flow.has_receipt
