"""What is younger than picture 20: codes, switcher, palette, chat, map, glances, charts, phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from kyivstar_desktop.viewmodels.palette_state import Entry
from kyivstar_desktop.viewmodels.presenting.glances import GlanceRow
from kyivstar_desktop.viewmodels.shops_page_state import MapPoint
from kyivstar_desktop.viewmodels.support_rows import Bubble, FileTile
from kyivstar_desktop.views.palette_list import PaletteList
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.bubbles import BubbleList
from kyivstar_desktop.views.widgets.choices import RadioCard
from kyivstar_desktop.views.widgets.codeboxes import CodeBoxes
from kyivstar_desktop.views.widgets.edits import CardNumberEdit, SecretEdit
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.gallery_data import (
    ListRows,
    make_charts,
    make_phone,
    make_popups,
)
from kyivstar_desktop.views.widgets.gallery_parts import card, line
from kyivstar_desktop.views.widgets.glance import GlanceButton
from kyivstar_desktop.views.widgets.labels import AgeLabel, MoneyLabel, Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row
from kyivstar_desktop.views.widgets.painting import TONE_ICONS
from kyivstar_desktop.views.widgets.qr import QrCode
from kyivstar_desktop.views.widgets.shop_map import ShopMap
from kyivstar_desktop.views.widgets.states import Skeleton
from kyivstar_desktop.views.widgets.switcher import SwitcherPopup, SwitchRow

if TYPE_CHECKING:
    from kyivstar_desktop.views.widgets.cards import Card

_KYIV = (50.4501, 30.5234)


def more() -> QWidget:
    columns = (
        (_codes(),),
        (_palette(), _amounts()),
        (_map(), _glances(), _skeleton()),
        (make_charts(), _twin(), make_popups()),
    )
    parts = [holder(column(*cards, None, gap=12)) for cards in columns]
    made = row(*parts, gap=12, margins=(16, 0, 16, 14))
    for at in range(len(columns)):
        made.setStretch(at, 1)
    beside = holder(column(_switcher(), None, gap=12))
    talk = holder(column(_chat(), None, gap=12))
    low = row(make_phone(), beside, talk, gap=16, margins=(16, 12, 16, 16))
    low.setStretch(2, 1)
    whole = column(holder(made), holder(low), gap=0)
    return holder(whole)


def _codes() -> Card:
    sign_in, wrong = CodeBoxes(4), CodeBoxes(6, size="payment")
    sign_in.setAccessibleName("Код із SMS, 4 цифри")
    wrong.setAccessibleName("Код підтвердження, 6 цифр")
    sign_in.set_code("482")
    wrong.set_code("903")
    wrong.set_error(True)
    number, code = Field("Номер картки", edit=CardNumberEdit()), SecretEdit(digits_only=True)
    number.set_text("5168755120341186")
    number.set_suffix("Mastercard")
    cvv = Field("CVV", edit=code)
    cvv.set_text("123")
    chosen = RadioCard("SMS-код", "Одноразовий пароль на цей номер")
    chosen.setChecked(True)
    other = RadioCard("Особистий пароль", "Якщо створили його в налаштуваннях")
    pair = row(number, cvv, gap=8)
    pair.setStretch(0, 3)
    pair.setStretch(1, 1)
    return card("Коди й картки", [sign_in, wrong, holder(pair), chosen, other])


def _switcher() -> QWidget:
    made = QWidget()
    popup = SwitcherPopup(made)
    popup.set_texts("Номер, імʼя або мітка", "Додати номер", "↑↓ Enter")
    popup.set_rows(
        (
            SwitchRow("1", "+380 67 123 45 67", "Олена · передплата", "90,50 ₴",
                      "бракує", "warning",
                      group="Мої номери", keys="Ctrl+1"),
            SwitchRow("2", "+380 96 555 01 12", "Мама · передплата", "12,15 ₴", "", "",
                      keys="Ctrl+2"),
            SwitchRow("3", "ТОВ «Зерно»", "1 204 номери", "", "19 ризик", "danger", "building",
                      group="Компанії"),
        ),
        current="1",
    )  # fmt: skip
    popup.setFixedWidth(px(296))
    popup.setMinimumHeight(px(310))
    made.setLayout(row(popup))
    popup.show()  # it hides itself when it is made
    return made


def _skeleton() -> Card:
    bones = Skeleton(rows=4, name="Читається")
    bones.show_now()
    return card("Скелет", [bones])


def _palette() -> Card:
    rows = PaletteList()
    rows.setAccessibleName("Команди")
    rows.fill(
        (
            Entry("a", "acts", "plus", "Поповнити", "Олена", (0, 1, 2), "Ctrl+T", caption="Дії"),
            Entry("b", "acts", "history", "Історія", "", (), "Alt+3"),
            Entry("c", "numbers", "device-mobile", "+380 67 123 45 67", "Олена", (5, 6),
                  caption="Номери"),
            Entry("d", "none", "info-circle", "500 номерів", "вставлено", ready=False),
        ),
        anew=True,
    )  # fmt: skip
    rows.setFixedHeight(rows.height_of_all() + px(4))
    return card("Палітра команд", [rows])


def _chat() -> Card:
    told = BubbleList()
    told.setAccessibleName("Розмова")
    bubbles = (
        Bubble("1", "other", "Добрий день. Підкажу щодо списання.", "Ірина · 14:02",
               "Ірина: Добрий день", day="Сьогодні", initials="ІМ"),
        Bubble("2", "me", "Звідки 35,00 ₴ 12 листопада?", "14:03", "Ви: Звідки 35 гривень",
               state="Прочитано", state_icon="circle-check", state_tone="ok"),
        Bubble("3", "me", "Ось знімок.", "14:04", "Ви: Ось знімок",
               state="Не надіслано", state_icon="alert-circle", state_tone="danger", failed=True,
               can_drop=True, files=(FileTile("знімок.png", "1,2 МБ", "photo"),)),
        Bubble("4", "middle", "Розмову завершено", "14:20", "Розмову завершено"),
    )  # fmt: skip
    told.setModel(ListRows(bubbles, [one.speech for one in bubbles], told))
    told.setFixedHeight(px(360))
    return card("Чат", [told])


def _metres(metres: int) -> str:
    return f"{metres // 1000} км" if metres >= 1000 else f"{metres} м"


def _map() -> Card:
    sheet = ShopMap(_metres)
    sheet.setAccessibleName("Мапа магазинів")
    sheet.set_points(
        (
            MapPoint("1", 1, 50.4470, 30.5220, "Хрещатик, 21", shut=False),
            MapPoint("2", 2, 50.4330, 30.5160, "Велика Васильківська, 72", shut=False),
            MapPoint("3", 3, 50.4580, 30.4790, "Берестейський, 4", shut=True),
        ),
        _KYIV,
        "1",
    )
    sheet.setFixedHeight(px(220))
    return card("Мапа магазинів", [sheet])


def _glances() -> Card:
    parts: list[QWidget] = []
    for slot, (title, text, balance, state, tone, stale) in enumerate(
        (
            ("Олена", "7,4 ГБ · 7 днів", "90,50 ₴", "бракує 84,50 ₴", "warning", False),
            ("Мама", "2,1 ГБ · 19 днів", "212,15 ₴", "вистачить", "ok", False),
            ("Модем", "станом на 19.11", "1,00 ₴", "", "", True),
        ),
        start=1,
    ):
        made = GlanceButton()
        spark = (18_700, 1_200, 16_200, 12_700, 10_300, 9_050)
        made.set_row(
            GlanceRow(slot, title, text, balance, state, tone, TONE_ICONS.get(tone, ""), spark,
                      stale, "+380671234567", f"{title}, {balance}"),
            last=slot == 3,
        )  # fmt: skip
        parts.append(made)
    return card("Трей і віджет", parts, gap=0)


def _amounts() -> Card:
    money, age, code = MoneyLabel("total"), AgeLabel(), QrCode()
    money.set_money("314", ",50 ₴", "314 гривень 50 копійок")
    age.set_age("станом на 19.11, 22:41", stale=True)
    code.set_text("tel:0800300466")
    code.setAccessibleName("QR-код номера 0 800 300 466")
    return card("Суми, вік, QR", [line(money), line(age), line(code)])


def _twin() -> Card:
    """What «Таблиця» shows in the place of the bars."""
    grid = QGridLayout()
    lines = ("05: 230,00 ₴", "06: 175,00 ₴", "07: 205,00 ₴", "08: 270,00 ₴", "09: 185,00 ₴")
    for number, text in enumerate(lines):
        grid.addWidget(Text(text, "hint", "text.secondary"), number % 3, number // 3)
    return card("Таблиця замість діаграми", [holder(grid)])
