"""Fields of a new card. What is typed stands in memory only and is wiped on answer or leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.views.binding import bind_text
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.choices import Check
from kyivstar_desktop.views.widgets.edits import CardNumberEdit, ExpiryEdit, PlainEdit, SecretEdit
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.labels import IconText
from kyivstar_desktop.views.widgets.layouts import column, row

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from kyivstar_desktop.viewmodels.topup.form_state import FormState
    from kyivstar_desktop.viewmodels.topup.page import TopUpViewModel

translate = QCoreApplication.translate


class NewCardForm(QWidget):
    """Number, expiry, holder, CVV; saving is off until ticked."""

    def __init__(self, vm: TopUpViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._pan_edit, self._cvv_edit = CardNumberEdit(), SecretEdit(digits_only=True, length=4)
        self._pan = Field("", edit=self._pan_edit)
        self._expiry = Field("", edit=ExpiryEdit())
        self._holder = Field("", edit=PlainEdit())
        self._cvv = Field("", edit=self._cvv_edit)
        self._expiry.setFixedWidth(px(112))
        self._cvv.setFixedWidth(px(92))
        self._save = Check("")
        self._safe = IconText("lock", "", role="text.secondary", style="hint", size=14, wrap=True)
        line = row(self._pan, self._expiry, self._holder, self._cvv, gap=12)
        line.setStretch(0, 3)
        line.setStretch(2, 2)
        for field in (self._pan, self._expiry, self._holder, self._cvv):
            line.setAlignment(field, Qt.AlignmentFlag.AlignTop)  # an error below moves no neighbour
        self.setLayout(column(line, row(self._save, None, self._safe), gap=12))
        self._pan_edit.typed.connect(self._on_pan)
        bind_text(self._expiry.edit, self._on_expiry)
        bind_text(self._holder.edit, self._on_holder)
        self._cvv_edit.typed.connect(self._on_cvv)
        self._pan_edit.editingFinished.connect(self._on_pan_left)
        self._expiry.edit.editingFinished.connect(self._on_expiry_left)
        self._holder.edit.editingFinished.connect(self._on_holder_left)
        self._cvv_edit.editingFinished.connect(self._on_cvv_left)
        self._save.toggled.connect(vm.save_card)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops, in its order."""
        edits = (self._pan, self._expiry, self._holder, self._cvv)
        return (*(field.edit for field in edits), self._save)

    def retranslate(self) -> None:
        """Words of the fields."""
        self._pan.set_label(translate("TopUp", "Card number"))
        self._expiry.set_label(translate("TopUp", "Expiry"))
        self._expiry.set_placeholder(translate("TopUp", "MM/YY"))
        self._holder.set_label(translate("TopUp", "Holder's name"))
        self._cvv.set_label("CVV")
        self._save.setText(translate("TopUp", "Save the card for the next top-ups"))
        self._safe.set_text(
            translate("TopUp", "The CVV is not stored, of a card only a mask and a token remain")
        )

    def render_state(self, state: FormState) -> None:
        self._pan.set_suffix(state.brand)
        self._pan.set_error(state.pan_error)
        self._expiry.set_error(state.expiry_error)
        self._holder.set_error(state.holder_error)
        self._cvv.set_error(state.cvv_error)
        self._save.setChecked(state.save)

    def clear(self, *, only_cvv: bool = False) -> None:
        """Empties the fields; with `only_cvv` the rest stays for another try."""
        self._cvv_edit.take()
        if not only_cvv:
            self._pan_edit.take()
            self._expiry.edit.clear()
            self._holder.edit.clear()

    def focus_field(self, name: str) -> None:
        """By the field's name on the wire."""
        fields = {
            "cardNumber": self._pan,
            "expirationDate": self._expiry,
            "nameOnCard": self._holder,
            "cvv": self._cvv,
        }
        fields.get(name, self._pan).edit.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the page wipes the secret fields; a switch of the step does it too."""
        super().hideEvent(event)
        if not event.spontaneous() and not self._vm.disposed and self._vm.state.page == "form":
            self.clear()
            self._vm.type_card("pan", "")
            self._vm.type_card("cvv", "")

    def _on_pan(self) -> None:
        self._vm.type_card("pan", self._pan_edit.digits())

    def _on_expiry(self, text: str) -> None:
        self._vm.type_card("expiry", text)

    def _on_holder(self, text: str) -> None:
        self._vm.type_card("holder", text)

    def _on_cvv(self, text: str) -> None:
        self._vm.type_card("cvv", text)

    def _on_pan_left(self) -> None:
        self._vm.leave_card("cardNumber")

    def _on_expiry_left(self) -> None:
        self._vm.leave_card("expirationDate")

    def _on_holder_left(self) -> None:
        self._vm.leave_card("nameOnCard")

    def _on_cvv_left(self) -> None:
        self._vm.leave_card("cvv")
