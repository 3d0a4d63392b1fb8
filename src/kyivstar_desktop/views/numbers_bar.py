"""What can be done to the chosen numbers, in one bar under the grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Signal

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from kyivstar_desktop.views.widgets.layouts import set_shown
from kyivstar_desktop.views.widgets.selection_bar import SelectionBar

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from kyivstar_desktop.viewmodels.numbers import NumbersViewModel
    from kyivstar_desktop.viewmodels.numbers_bar import BarState

translate = QCoreApplication.translate
LEAST = 300


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
            self.add_act(button)
        self._top_up.let_shrink(96)
        self._shown: BarState | None = None
        self._fitting = False
        self.add_act(self._more)
        self._top_up.clicked.connect(self._on_top_up)
        self._tariff.clicked.connect(self._on_tariff)
        self._block.clicked.connect(self._on_block)
        self._limit.clicked.connect(self._on_limit)
        self._more.clicked.connect(self._on_more)

    def retranslate(self) -> None:
        self._fit()
        self._more.set_name(translate("Numbers", "More with the chosen numbers"))
        title = translate("Numbers", "Chosen numbers")
        self.set_names(title, translate("Numbers", "Let the choice go"))

    def minimumSizeHint(self) -> QSize:
        """The bar gives way to the page, not the page to its words."""
        return QSize(px(LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Words while there is room for them; then a short one and a bare sum, then icons."""
        if self._fitting:
            return  # a part that shows itself lays the page out at once
        self._fitting = True
        for level in range(3):
            self._name_acts(short=level > 0, icons=level > 1)
            if self._shown is None or self.whole_width() <= self.width():
                break
        self._fitting = False

    def _name_acts(self, *, short: bool, icons: bool) -> None:
        whole = translate("Numbers", "Top up what is missing")
        self._top_up.setText(translate("Numbers", "Top up") if short else whole)
        self._top_up.setAccessibleName(whole)
        self._top_up.setToolTip(whole if short else "")
        acts = (
            (self._tariff, translate("Numbers", "Tariff")),
            (self._block, translate("Numbers", "Block…")),
            (self._limit, translate("Numbers", "Limit")),
        )
        for button, text in acts:
            button.setText("" if icons else text)
            button.setAccessibleName(text)
            button.setToolTip(text if icons else "")
        self.show_title(not short and self._shown is not None and bool(self._shown.short_title))

    def render_state(self, state: BarState | None) -> None:
        self._shown = state
        if state is None:
            self.set_words("", "", "", "")
            return
        self.set_words(state.chosen, state.short_title, state.short, state.spoken)
        set_shown(self._top_up, state.can_top_up)
        set_shown(self._tariff, state.can_order)
        set_shown(self._block, state.can_order)
        set_shown(self._limit, state.can_limit)
        self._fit()

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
