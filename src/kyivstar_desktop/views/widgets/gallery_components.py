"""Picture 20 with the real widgets: four columns of cards, each component in each state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.bars import BusyStrip, Meter, SegmentBar
from kyivstar_desktop.views.widgets.buttons import Button, IconButton, LinkButton
from kyivstar_desktop.views.widgets.cards import Banner, Card, IconPlate
from kyivstar_desktop.views.widgets.choices import Check, Chip, Radio, Segmented, Switch
from kyivstar_desktop.views.widgets.edits import ExpiryEdit
from kyivstar_desktop.views.widgets.fields import Combo, Field, SearchField
from kyivstar_desktop.views.widgets.gallery_data import make_states_table
from kyivstar_desktop.views.widgets.gallery_parts import (
    FocusedBox,
    OtherLook,
    Ringed,
    ScrimGround,
    Tip,
    card,
    flow,
    line,
    menu_in_place,
    off,
    pressed,
    under_mouse,
)
from kyivstar_desktop.views.widgets.labels import Badge, MoneyLabel, StateText, Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row
from kyivstar_desktop.views.widgets.painting import frame_box, painting
from kyivstar_desktop.views.widgets.steps import Stepper, Tabs
from kyivstar_desktop.views.widgets.toast import Toast

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_COLUMNS = (300, 308, 308, 296)
_FOREVER = 2_000_000_000
_SWATCHES = (
    ("bg.window", "bg.surface"),
    ("text.primary", "text.secondary"),
    ("text.tertiary", "accent.fill"),
    ("highlight.fill", "success.text"),
    ("warning.text", "danger.text"),
)
_TYPES = (
    ("Назва сторінки", "page", "text.primary", "20/600"),
    ("Назва блоку", "block", "text.primary", "15/600"),
    ("Основний текст", "body", "text.primary", "13/400"),
    ("Підказка, мітка", "caption", "text.secondary", "12/500"),
    ("Осі, час, kbd", "micro", "text.tertiary", "11/400"),
)


def components() -> QWidget:
    """1280 x 800 design px."""
    columns = (
        (_buttons(), _fields(), _choices()),
        (_marks(), _banners(), _toasts(), _progress()),
        (_table(), _steps(), _dialog()),
        (_colours(), _types(), _popups(), _other_look()),
    )
    parts = row(gap=12, margins=(16, 14, 16, 14))
    for cards, wide in zip(columns, _COLUMNS, strict=True):
        made = column(*cards, gap=12)
        made.setStretch(len(cards) - 1, 1)
        box = holder(made)
        box.setFixedWidth(px(wide))
        parts.addWidget(box)
    return holder(parts)


def _buttons() -> Card:
    busy = Button("Надсилаємо…")
    busy.set_busy(True)
    more = IconButton("dots", "Ще дії", size=28, kind="normal")
    primary = "primary"
    return card(
        "Кнопки",
        [
            line(
                Button("Поповнити", kind=primary, icon="plus"),
                under_mouse(Button("Наведення", kind=primary)),
            ),
            line(
                pressed(Button("Натиснуто", kind=primary)),
                Ringed(Button("Фокус", kind=primary)),
                off(Button("Вимкнено")),
                gap=4,
            ),
            line(
                Button("Звичайна"), Button("Тональна", kind="tonal"), Button("Тиха", kind="ghost")
            ),
            line(
                Button("Заблокувати…", kind="danger", icon="ban"),
                Button("Розірвати", kind="dangerFill"),
            ),
            line(busy, LinkButton("Посилання")),
            line(
                Button("Експорт", icon="download", key="Ctrl E"),
                Button("Мала", size="small"),
                more,
            ),
        ],
        least=280,
        gap=7,
    )


def _fields() -> Card:
    number, typed = Field("Номер телефону", size="small"), Field(size="small")
    number.set_text("+380 67 123 45 67")
    typed.set_name("Номер у фокусі")
    typed.set_text("+380 67 12")
    late = Field(edit=ExpiryEdit(), size="small")
    late.set_name("Термін дії картки")
    late.set_text("04/25")
    late.set_error("Термін дії минув")
    shut = Field(placeholder="недоступно", size="small")
    shut.set_enabled(False)
    city = Combo("Місто")
    city.add("Київ", 1)
    city.add("Львів", 2)
    hint = Text("Фокус, ще 5 цифр", "hint", "text.tertiary")
    focused = holder(column(FocusedBox(typed), hint, gap=4))
    pair = row(city, shut, gap=8)
    pair.setStretch(0, 1)
    pair.setStretch(1, 1)
    parts = [number, focused, late, holder(pair), SearchField("Пошук")]
    return card("Поля", parts, least=300)


def _choices() -> Card:
    on, part, shut = Check("так"), Check("частково"), Check("вимк.")
    on.setChecked(True)
    part.setTristate(True)
    part.setCheckState(Qt.CheckState.PartiallyChecked)
    shut.setEnabled(False)
    radio, still, switch = Radio("так"), Switch("Вимкнений перемикач"), Switch("Перемикач")
    radio.setChecked(True)
    switch.setChecked(True)
    kinds = Segmented(
        (("m", "Місяці", ""), ("p", "Періоди", ""), ("t", "Таблиця", "")), name="Стовпці"
    )
    kinds.set_chosen("m")
    return card(
        "Вибір",
        [line(Check("ні"), on, part, shut), line(Radio("ні"), radio, still, switch), line(kinds)],
        least=168,
    )


def _marks() -> Card:
    first = Chip("Усі")
    first.setChecked(True)
    return card(
        "Мітки, чипи, стани",
        [
            line(Badge("у межах", "ok"), Badge("увага", "warning"), Badge("помилка", "danger")),
            line(Badge("довідка", "info"), Badge("нейтральна"), Badge("найдешевше", "highlight")),
            flow(first, Chip("Дзвінки"), Chip("роумінг", removable=True)),
            line(
                StateText("Зараховано", "ok"),
                StateText("Невідомо", "warning", icon="help-circle"),
            ),
            line(
                StateText("Відхилено", "danger"),
                StateText("Надіслано", "info", icon="progress"),
                StateText("У черзі", "neutral", icon="progress"),
            ),
        ],
        least=188,
    )


def _banner(text: str, tone: str, action: str = "") -> Banner:
    banner = Banner(tone, close_name="Закрити")
    banner.set_banner(text)
    if action:
        banner.add_action(LinkButton(action, small=True))
    return banner


def _banners() -> Card:
    closable = _banner("Роботи оператора до 20:00", "info")
    closable.set_closable(True)
    return card(
        "Банери",
        [
            closable,
            _banner("Профіль збережено", "ok"),
            _banner("Бракує 84,50 ₴ до 27.11", "warning", "Поповнити"),
            _banner("Платіж відхилено банком", "danger", "Деталі"),
            _banner("Немає звʼязку, черга: 2", "offline"),
        ],
        least=270,
    )


class _Still(Toast):
    """A toast that does not go, whatever is pressed."""

    def close_now(self) -> None:
        return


def _toasts() -> Card:
    made = card("Тости", [], least=136)
    for number, (text, name, action) in enumerate(
        (
            ("Мітку додано", "circle-check", "Скасувати"),
            ("Експортовано 9 рядків", "download", "Відкрити"),
        ),
        start=1,
    ):
        toast = _Still(made, text=text, icon=name, action=action, stay_ms=_FOREVER)
        made.body.insertWidget(number, toast)
    return made


def _progress() -> Card:
    meter, parts, strip = Meter(), SegmentBar(), BusyStrip()
    meter.set_value(620, spoken="312 із 5 000")
    shares = ((240, "success.fill"), (16, "danger.fill"), (8, "warning.fill"))
    parts.set_parts(shares, whole=400, spoken="264 із 400")
    strip.speak("Оновлюється")
    strip.set_busy(True)
    facts = Text("312 з 5 000 · 3,4/с · 23 хв", "hint", "text.secondary")
    made = card("Поступ", [meter, holder(row(facts, None, LinkButton("Скасувати", small=True)))])
    made.body.insertWidget(3, parts)
    made.body.insertWidget(4, strip)
    made.setMinimumHeight(px(142))
    return made


def _table() -> Card:
    made = Card(flush=True)
    title = row(Text("Рядки таблиці", "caption", "text.secondary"), None, margins=(14, 10, 14, 8))
    made.add(title)
    made.add(make_states_table())
    return made


def _steps() -> Card:
    tabs, steps = Tabs("Списки"), Stepper("Кроки")
    tabs.set_tabs((("all", "Усі", "402"), ("risk", "Ризик", "19"), ("old", "Архів", "")))
    steps.set_steps(("Файл", "Перевірка", "Результат"), 1)
    return card("Вкладки та кроки", [tabs, steps], least=115)


def _dialog() -> QWidget:
    """The anatomy of Dialog in place: a window of its own would float over the others."""
    question = Card(gap=12)
    words = column(
        Text("Заблокувати 4 номери?", "block", wrap=True),
        Text(
            "Набуде чинності за 15–30 хв. Вхідні SMS працюватимуть.",
            "body",
            "text.secondary",
            wrap=True,
        ),
        gap=2,
    )
    plate = IconPlate("ban", "danger")
    head = row(plate, words, gap=12)
    head.setAlignment(plate, Qt.AlignmentFlag.AlignTop)
    head.setStretch(1, 1)
    tell = Check("Повідомити абонентів SMS")
    tell.setChecked(True)
    buttons = QDialogButtonBox()
    buttons.addButton(
        Button("Заблокувати", kind="dangerFill"), QDialogButtonBox.ButtonRole.AcceptRole
    )
    buttons.addButton(Button("Скасувати"), QDialogButtonBox.ButtonRole.RejectRole)
    question.add(head)
    question.add(tell)
    question.add(buttons)
    return ScrimGround(
        Text("Діалог рішення (тло затемнене)", "caption", "text.secondary"),
        question,
        Text("порядок кнопок задає платформа", "hint", "text.secondary"),
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


def _colours() -> Card:
    lines: list[QWidget] = []
    for pair in _SWATCHES:
        cells = [
            holder(row(_Swatch(role), Text(role, "micro", "text.secondary"), None)) for role in pair
        ]
        made = row(*cells, gap=0)
        made.setStretch(0, 1)
        made.setStretch(1, 1)
        lines.append(holder(made))
    return card("Колір", lines, least=148, gap=4)


def _types() -> Card:
    money = MoneyLabel()
    money.set_money("90", ",50 ₴", "90 гривень 50 копійок")
    note = Text("34/600, дріб 62 %", "micro", "text.tertiary")
    lines: list[QWidget] = [holder(row(money, None, note))]
    for words, style, role, told in _TYPES:
        lines.append(
            holder(row(Text(words, style, role), None, Text(told, "micro", "text.tertiary")))
        )
    return card("Письмо", lines, least=235)


def _popups() -> Card:
    menu = menu_in_place(
        (
            ("copy", "Скопіювати\tCtrl C", "text.secondary"),
            ("pin", "Закріпити", "text.secondary"),
            ("", "", ""),
            ("ban", "Заблокувати…", "danger.text"),
        )
    )
    tip = Tip("Оновити")
    line_of = row(menu, tip, None, gap=6)
    for part in (menu, tip):
        line_of.setAlignment(part, Qt.AlignmentFlag.AlignTop)
    return card("Спливні", [holder(line_of)], least=151)


def _other_look() -> QWidget:
    late = Field(edit=ExpiryEdit(), size="small")
    late.set_text("04/25")
    late.set_suffix("термін минув")
    late.set_error_mark(True)
    inner = holder(
        column(
            Text("Те саме в іншій темі", "caption", "text.secondary"),
            line(Button("Поповнити", kind="primary", icon="plus"), Button("Звичайна")),
            line(Badge("у межах", "ok"), Badge("увага", "warning"), Badge("помилка", "danger")),
            _banner("Бракує 84,50 ₴ до 27.11", "warning"),
            late,
            None,
            gap=8,
            margins=(15, 11, 15, 12),
        )
    )
    return OtherLook(inner, "Те саме в іншій темі: кнопки, мітки, банер, поле")
