"""«Разом на всі»: one sum for several rows, under the list of recipients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kyivstar_desktop.viewmodels.topup.split import EQUAL, OWN, SHARES
from kyivstar_desktop.views.binding import bind_text, set_text_quietly
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.choices import Segmented
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.topup.page import TopUpViewModel
    from kyivstar_desktop.viewmodels.topup.split import SplitState

translate = QCoreApplication.translate


class SplitBar(QWidget):
    """How to divide, the whole, shares; how it came out stands beneath."""

    def __init__(self, vm: TopUpViewModel) -> None:
        super().__init__()
        self._label = Text("", style="body", role="text.secondary")
        self._mode = Segmented(())
        self._whole, self._shares = Field("", size="small"), Field("", size="small")
        self._whole.setFixedWidth(px(110))
        self._shares.setFixedWidth(px(110))
        self._note = Text("", style="hint", role="text.secondary", wrap=True)
        self._trouble = IconText("alert-circle", "", "danger.text", size=14, wrap=True)
        line = row(self._label, self._mode, self._whole, self._shares, None, gap=8)
        self.setLayout(column(holder(line), self._note, self._trouble, gap=4))
        self._mode.chosen.connect(vm.choose_split)
        bind_text(self._whole.edit, vm.type_whole)
        bind_text(self._shares.edit, vm.type_shares)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops, in its order."""
        return (self._whole.edit, self._shares.edit)

    def retranslate(self) -> None:
        self._label.setText(translate("TopUp", "Divide:"))
        self._mode.setAccessibleName(translate("TopUp", "How to divide"))
        self._mode.set_options(
            (
                (OWN, translate("TopUp", "Own sums"), ""),
                (EQUAL, translate("TopUp", "Equally"), ""),
                (SHARES, translate("TopUp", "By shares"), ""),
            )
        )
        self._whole.set_name(translate("TopUp", "Sum for all together"))
        self._whole.set_placeholder(translate("TopUp", "together, ₴"))
        self._shares.set_name(translate("TopUp", "Shares in the order of the rows"))
        self._shares.set_placeholder("2:1:1")

    def render_state(self, state: SplitState) -> None:
        set_shown(self, state.shown)
        self._mode.set_chosen(state.mode)
        set_text_quietly(self._whole.edit, state.whole)
        set_text_quietly(self._shares.edit, state.shares)
        set_shown(self._shares, state.mode == SHARES)
        self._whole.set_error_mark(bool(state.whole_error or state.difference))
        self._shares.set_error_mark(bool(state.shares_error))
        self._note.setText(state.note)
        set_shown(self._note, bool(state.note))
        trouble = state.whole_error or state.shares_error or state.difference
        self._trouble.set_text(trouble)
        set_shown(self._trouble, bool(trouble))
