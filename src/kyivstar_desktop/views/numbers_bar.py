"""What can be done to the chosen numbers, in one bar under the grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Signal

from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from kyivstar_desktop.views.widgets.layouts import set_shown
from kyivstar_desktop.views.widgets.selection_bar import SelectionBar

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.numbers import NumbersViewModel
    from kyivstar_desktop.viewmodels.numbers_bar import BarState

translate = QCoreApplication.translate


class ActsBar(SelectionBar):
    """Acts that a role lacks are not there; the rest stands behind «…»."""

    more_wanted = Signal(QPoint)  # place on the screen

    def __init__(self, vm: NumbersViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._top_up = Button("", kind="primary", icon="topup")
        self._tariff = Button("", icon="tariffs")
        self._block = Button("", icon="ban")
        self._limit = Button("", icon="adjustments-horizontal")
        self._more = IconButton("dots", "", kind="normal")
        for button in (self._top_up, self._tariff, self._block, self._limit):
            button.let_shrink(96)
            self.add_act(button)
        self.add_act(self._more)
        self._top_up.clicked.connect(self._on_top_up)
        self._tariff.clicked.connect(self._on_tariff)
        self._block.clicked.connect(self._on_block)
        self._limit.clicked.connect(self._on_limit)
        self._more.clicked.connect(self._on_more)

    def retranslate(self) -> None:
        self._top_up.setText(translate("Numbers", "Top up what is missing"))
        self._tariff.setText(translate("Numbers", "Tariff"))
        self._block.setText(translate("Numbers", "Block…"))
        self._limit.setText(translate("Numbers", "Limit"))
        self._more.set_name(translate("Numbers", "More with the chosen numbers"))
        title = translate("Numbers", "Chosen numbers")
        self.set_names(title, translate("Numbers", "Let the choice go"))

    def render_state(self, state: BarState | None) -> None:
        if state is None:
            self.set_words("", "", "", "")
            return
        self.set_words(state.chosen, state.short_title, state.short, state.spoken)
        set_shown(self._top_up, state.can_top_up)
        set_shown(self._tariff, state.can_order)
        set_shown(self._block, state.can_order)
        set_shown(self._limit, state.can_limit)

    def _on_top_up(self) -> None:
        self._vm.hand_over("topup")

    def _on_tariff(self) -> None:
        self._vm.hand_over("tariff")

    def _on_block(self) -> None:
        self._vm.hand_over("block")

    def _on_limit(self) -> None:
        self._vm.hand_over("limit")

    def _on_more(self) -> None:
        self.more_wanted.emit(self._more.mapToGlobal(QPoint(0, self._more.height())))
