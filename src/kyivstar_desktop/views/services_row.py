"""One service as a row of 52 px, and what opens below it. Picture 09."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kyivstar_desktop.views.services_panel import ServicePanel
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Divider, IconPlate
from kyivstar_desktop.views.widgets.focus import chain_tabs, tab_stops
from kyivstar_desktop.views.widgets.labels import Badge, StateText, Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.services import ServicesViewModel
    from kyivstar_desktop.viewmodels.services_rows import Row

PRICE, WHEN, STATE, VERB, HIGH = 164, 142, 122, 104, 52
_NARROW = 860


class ServiceRow(QWidget):
    """`acted(key)`: the verb was pressed."""

    acted = Signal(str)

    def __init__(self, vm: ServicesViewModel) -> None:
        super().__init__()
        self._vm, self._key = vm, ""
        self._plate = IconPlate("", "neutral")
        self._name = Text("", style="body_strong", elide=True)
        self._badge = Badge("", "warning", icon="")
        self._detail = Text("", style="hint", role="text.secondary", elide=True)
        self._price = Text("", style="body", elide=True)
        self._price.setFixedWidth(px(PRICE))
        self._when = Text("", style="body", role="text.secondary", elide=True)
        self._warned = StateText("", "warning", elide=True)
        self._state = StateText("", "ok", elide=True)
        self._verb = Button("", size="small")
        self._verb.setFixedWidth(px(VERB))
        self._verb.clicked.connect(self._on_verb)
        self._verb_box = holder(row(self._verb, gap=0))
        self._verb_box.setFixedWidth(px(VERB))
        name = row(self._name, self._badge, None, gap=8)
        words = column(None, name, self._detail, None, gap=0)
        box = holder(words)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        when = row(self._when, self._warned, None, gap=0)
        when.setStretch(0, 2)
        self._when_box = holder(when)
        self._when_box.setFixedWidth(px(WHEN))
        self._state_box = holder(row(None, self._state, gap=0))
        self._state_box.setFixedWidth(px(STATE))
        line = row(
            self._plate, box, self._price, self._when_box, self._state_box, self._verb_box,
            gap=12, margins=(16, 0, 16, 0),
        )  # fmt: skip
        line.setStretch(1, 1)
        self._head = holder(line)
        self._head.setFixedHeight(px(HIGH))
        self._panel: ServicePanel | None = None
        self._caption = Text("", style="body_strong", role="text.secondary")
        self._caption_box = holder(
            column(row(self._caption, None, margins=(16, 12, 16, 6)), Divider(), gap=0)
        )
        self._body = column(self._caption_box, self._head, gap=0)
        self._line = Divider()
        self._body.addWidget(self._line)
        self.setLayout(self._body)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def key(self) -> str:
        return self._key

    @property
    def is_open(self) -> bool:
        """Whether its panel is there."""
        return self._panel is not None

    @property
    def stops(self) -> list[QWidget]:
        """What Tab reaches here, in order."""
        return [self._verb, *(tab_stops(self._panel) if self._panel is not None else [])]

    def set_last(self, last: bool) -> None:  # noqa: FBT001 a Qt-like setter
        """The card has its own line below the last row."""
        set_shown(self._line, not last)

    def render_state(self, shown: Row) -> None:
        self._key = shown.key
        self._caption.setText(shown.caption)
        set_shown(self._caption_box, bool(shown.caption))
        self._plate.set_plate(shown.icon, shown.tone)
        self._name.setText(shown.name)
        self._badge.set_badge(shown.badge, shown.badge_tone, icon="")
        set_shown(self._badge, bool(shown.badge))
        self._detail.setText(shown.detail)
        self._price.setText(shown.price)
        plain = not shown.when_tone
        self._when.setText(shown.when if plain else "")
        set_shown(self._when, plain)
        self._warned.set_state(shown.when, shown.when_tone or "neutral", shown.when_icon or None)
        set_shown(self._warned, not plain)
        self._state.set_state(shown.state, shown.state_tone or "neutral", shown.state_icon)
        set_shown(self._state, bool(shown.state))
        inside = self._panel is not None and self._panel.isAncestorOf(self.focusWidget())
        self._render_verb(shown)
        self._render_panel(shown)
        if inside and self._panel is None and self._verb.isEnabled():
            self._verb.setFocus(Qt.FocusReason.OtherFocusReason)
        parts = (shown.name, shown.badge, shown.detail, shown.price, shown.when, shown.state)
        self.setAccessibleName(", ".join(part for part in parts if part))

    def fit(self, *, narrow: bool, with_state: bool) -> None:
        """Columns by priority: the state is only beside connected services."""
        set_shown(self._state_box, with_state)
        self._price.setFixedWidth(px(136 if narrow else PRICE))
        self._when_box.setFixedWidth(px(104 if narrow and with_state else WHEN))

    def focus_panel(self) -> None:
        if self._panel is not None:
            self._panel.take_focus()

    def _render_verb(self, shown: Row) -> None:
        verb = self._verb
        set_shown(verb, shown.panel is None and bool(shown.verb))
        verb.setText(shown.verb)
        verb.setAccessibleName(shown.verb_name)
        verb.setEnabled(shown.enabled)
        verb.setToolTip(shown.why)
        verb.setAccessibleDescription(shown.why)

    def _render_panel(self, shown: Row) -> None:
        if shown.panel is None:
            if self._panel is not None:
                self._panel.hide()
                self._panel.deleteLater()
                self._panel = None
            return
        if self._panel is None:
            self._panel = ServicePanel(self._vm)
            self._body.insertWidget(2, self._panel)
            chain_tabs([self._verb, *tab_stops(self._panel)])
        self._panel.render_state(shown.panel)

    def _on_verb(self) -> None:
        self.acted.emit(self._key)


class HeadRow(QWidget):
    """Names of the columns above the rows."""

    def __init__(self) -> None:
        super().__init__()
        self._texts = [Text("", style="caption", role="text.secondary") for _ in range(3)]
        name, self._price, self._when = self._texts
        self._price.setFixedWidth(px(PRICE))
        self._when.setFixedWidth(px(WHEN))
        self._state = holder(row(gap=0))
        self._state.setFixedWidth(px(STATE))
        verb = holder(row(gap=0))
        verb.setFixedWidth(px(VERB))
        line = row(name, self._price, self._when, self._state, verb, gap=12, margins=(16, 0, 16, 0))
        line.setStretch(0, 1)
        self.setLayout(line)
        self.setFixedHeight(px(32))

    def render_state(self, heads: tuple[str, str, str]) -> None:
        for text, head in zip(self._texts, heads, strict=True):
            text.setText(head)

    def fit(self, *, narrow: bool, with_state: bool) -> None:
        set_shown(self._state, with_state)
        self._price.setFixedWidth(px(136 if narrow else PRICE))
        self._when.setFixedWidth(px(104 if narrow and with_state else WHEN))


def is_narrow(width: int) -> bool:
    return width < px(_NARROW)
