"""The content of `--gallery`: every component in every state, to look at and to photograph.

A tool for those who build the program: its sample words are not translated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button, IconButton, LinkButton
from kyivstar_desktop.views.widgets.cards import Banner, Card, IconPlate
from kyivstar_desktop.views.widgets.choices import Check, Chip, Radio, RadioCard, Segmented, Switch
from kyivstar_desktop.views.widgets.codeboxes import CodeBoxes
from kyivstar_desktop.views.widgets.edits import CardNumberEdit, ExpiryEdit, SecretEdit
from kyivstar_desktop.views.widgets.fields import Combo, Field, SearchField
from kyivstar_desktop.views.widgets.gallery_data import (
    make_charts,
    make_phone,
    make_popups,
    make_table,
)
from kyivstar_desktop.views.widgets.labels import AgeLabel, Badge, MoneyLabel, StateText, Text
from kyivstar_desktop.views.widgets.layouts import FlowLayout, column, holder, row
from kyivstar_desktop.views.widgets.painting import frame_box, painting
from kyivstar_desktop.views.widgets.states import Skeleton, StateBlock
from kyivstar_desktop.views.widgets.steps import Stepper, Tabs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_SWATCHES = (
    "bg.window",
    "bg.surface",
    "text.primary",
    "text.secondary",
    "text.tertiary",
    "accent.fill",
    "highlight.fill",
    "success.text",
    "warning.text",
    "danger.text",
)
_TYPES = (
    ("Title of a page", "page"),
    ("Title of a block", "block"),
    ("Body text", "body"),
    ("Caption, label", "caption"),
    ("Axis, time, key", "micro"),
)


class _Swatch(QWidget):
    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self.setFixedSize(px(16), px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            frame_box(painter, box, fill=self._role, line="line.hairline", radius=px(4))


class GalleryPage(QScrollArea):
    """Four columns of cards; widgets live, so hover, focus and keys can be tried."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName("Gallery")
        columns = (
            (_buttons(), _fields(), _choices(), _codes()),
            (_marks(), _banners(), make_charts(), _states()),
            (_card("Table rows", [make_table()]), _steps(), make_popups(), _cards()),
            (_colours(), _types(), make_phone()),
        )
        parts = [holder(column(*cards, None, gap=12)) for cards in columns]
        self.setWidget(holder(row(*parts, gap=12, margins=(16, 14, 16, 14))))


def _card(title: str, parts: Sequence[QWidget]) -> Card:
    card = Card(gap=10)
    card.add(Text(title, "caption", "text.secondary"))
    for part in parts:
        card.add(part)
    return card


def _line(*parts: QWidget) -> QWidget:
    return holder(row(*parts, None))


def _off(button: QWidget) -> QWidget:
    button.setEnabled(False)
    return button


def _buttons() -> Card:
    busy = Button("Sending…")
    busy.set_busy(True)
    return _card(
        "Buttons",
        [
            _line(Button("Top up", kind="primary", icon="plus"), Button("Next", kind="primary")),
            _line(Button("Normal"), Button("Tonal", kind="tonal"), Button("Ghost", kind="ghost")),
            _line(Button("Block…", kind="danger", icon="ban"), Button("End", kind="dangerFill")),
            _line(busy, _off(Button("Disabled")), LinkButton("Link")),
            _line(
                Button("Export", icon="download", key="Ctrl E"),
                Button("Small", size="small"),
                IconButton("dots", "More", size=28, kind="normal"),
                IconButton("bell", "Events", dot=True),
            ),
        ],
    )


def _fields() -> Card:
    number = Field("Phone number")
    number.set_text("+380 67 123 45 67")
    number.set_ok(True)
    number.set_help("Any spelling will do")
    term = Field("Valid until", edit=ExpiryEdit())
    term.set_text("04/25")
    term.set_error("The card has expired")
    pan = Field("Card number", edit=CardNumberEdit())
    pan.set_text("5168755120341186")
    pan.set_suffix("Mastercard")
    cvv = Field("CVV", edit=SecretEdit(digits_only=True, length=3))
    cvv.set_text("123")
    off = Field(placeholder="not available", size="small")
    off.set_enabled(False)
    city = Combo("City")
    city.add("Kyiv", 1)
    city.add("Lviv", 2)
    short = row(term, cvv, gap=8)
    short.setAlignment(cvv, Qt.AlignmentFlag.AlignTop)
    last = _line(city, off)
    return _card("Fields", [number, pan, holder(short), last, SearchField("Search", key="Ctrl F")])


def _choices() -> Card:
    on, part = Check("yes"), Check("partly")
    on.setChecked(True)
    part.setTristate(True)
    part.setCheckState(Qt.CheckState.PartiallyChecked)
    radio, switch = Radio("yes"), Switch("Second")
    radio.setChecked(True)
    switch.setChecked(True)
    kinds = Segmented(
        (("m", "Months", ""), ("p", "Periods", ""), ("t", "Table", "")), name="Bars by"
    )
    kinds.set_chosen("m")
    chosen = RadioCard("SMS code", "A one-time password to this number")
    chosen.setChecked(True)
    cards = row(chosen, RadioCard("Own password", "If you made one in the settings"))
    return _card(
        "Choices",
        [
            _line(Check("no"), on, part, _off(Check("off"))),
            _line(Radio("no"), radio, Switch("First"), switch),
            _line(kinds),
            holder(cards),
        ],
    )


def _codes() -> Card:
    sign_in, wrong = CodeBoxes(4), CodeBoxes(6, size="payment")
    sign_in.setAccessibleName("Code, 4 digits")
    wrong.setAccessibleName("Code, 6 digits")
    sign_in.set_code("482")
    wrong.set_code("903")
    wrong.set_error(True)
    return _card("Codes", [_line(sign_in), _line(wrong)])


def _marks() -> Card:
    chips = FlowLayout(gap=8)
    first = Chip("All")
    first.setChecked(True)
    for chip in (first, Chip("Calls"), Chip("roaming", removable=True)):
        chips.addWidget(chip)
    chips.addWidget(Chip("Unusual · 1", icon="alert-triangle"))
    return _card(
        "Badges, chips, states",
        [
            _line(Badge("fits", "ok"), Badge("attention", "warning"), Badge("error", "danger")),
            _line(Badge("note", "info"), Badge("neutral"), Badge("cheapest", "highlight")),
            holder(chips),
            _line(
                StateText("Credited", "ok"),
                StateText("Unknown", "warning", icon="help-circle"),
                StateText("Declined", "danger"),
            ),
            _line(
                StateText("Sent", "info", icon="progress"),
                StateText("Queued", "neutral", icon="circle-dashed"),
            ),
        ],
    )


def _banner(text: str, tone: str, action: str = "") -> Banner:
    banner = Banner(tone, close_name="Close")
    banner.set_banner(text)
    if action:
        banner.add_action(LinkButton(action))
    return banner


def _banners() -> Card:
    closable = _banner("Works at the operator until 20:00", "info")
    closable.set_closable(True)
    return _card(
        "Banners",
        [
            closable,
            _banner("The profile is saved", "ok"),
            _banner("Short by <b>84,50 ₴</b> on 27.11", "warning", "Top up"),
            _banner("The bank declined the payment", "danger", "Details"),
            _banner("No connection, queue: 2", "offline"),
        ],
    )


def _states() -> Card:
    block = StateBlock()
    block.set_block(
        "Tariffs did not come",
        "A trouble at the operator. The catalogue of 19.11.2026 is here.",
        icon="alert-circle",
        tone="danger",
        request="8F2C-41A7",
        copy_text="Copy",
    )
    block.add_action(Button("Try again", kind="primary", icon="refresh", size="small"))
    bones = Skeleton(rows=3, name="Loading")
    bones.show_now()
    return _card("States", [block, bones])


def _steps() -> Card:
    tabs, steps = Tabs("Lists"), Stepper("Steps")
    tabs.set_tabs((("all", "All", "402"), ("risk", "Risk", "19"), ("old", "Archive", "")))
    steps.set_steps(("File", "Check", "Result"), 1)
    return _card("Tabs and steps", [tabs, _line(steps)])


def _cards() -> Card:
    card = Card(tone="warning")
    money, age = MoneyLabel("total"), AgeLabel()
    money.set_money("314", ",50 ₴", "314 hryvnias 50 kopiykas")
    age.set_age("as of 19.11, 22:41", stale=True)
    card.add(Text("A warning card", "block"))
    card.add(_line(money))
    card.add(_line(age))
    plates = _line(
        IconPlate("receipt", "warning"), IconPlate("stack-2", "info"), IconPlate("cash", "neutral")
    )
    return _card("Cards", [card, plates])


def _colours() -> Card:
    pairs = zip(_SWATCHES[::2], _SWATCHES[1::2], strict=True)
    lines = []
    for pair in pairs:
        cells = [
            holder(row(_Swatch(role), Text(role, "micro", "text.secondary"), None)) for role in pair
        ]
        lines.append(holder(row(*cells)))
    return _card("Colour", lines)


def _types() -> Card:
    money = MoneyLabel()
    money.set_money("90", ",50 ₴", "90 hryvnias 50 kopiykas")
    lines: list[QWidget] = [_line(money)]
    lines.extend(Text(words, style) for words, style in _TYPES)
    return _card("Type", lines)
