"""Picture 19 with the real widgets: the twelve states that every page has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.bars import BusyStrip, Meter
from kyivstar_desktop.views.widgets.buttons import Button, LinkButton
from kyivstar_desktop.views.widgets.cards import Banner, Card, Divider, Panel
from kyivstar_desktop.views.widgets.edits import SecretEdit
from kyivstar_desktop.views.widgets.fields import Field
from kyivstar_desktop.views.widgets.labels import AgeLabel, IconLabel, MoneyLabel, StateText, Text
from kyivstar_desktop.views.widgets.layouts import column, holder, row
from kyivstar_desktop.views.widgets.side import BrandMark
from kyivstar_desktop.views.widgets.states import Skeleton, StateBlock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

ACROSS = 4


def states() -> QWidget:
    """1280 x 800 design px."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(16))
    grid.setVerticalSpacing(px(10))
    for number, (words, shown) in enumerate(_all()):
        label = Text(words, "caption", "text.secondary", elide=True)
        made = column(label, shown, gap=6)
        made.setStretch(1, 1)
        grid.addWidget(holder(made), number // ACROSS, number % ACROSS)
    for at in range(ACROSS):
        grid.setColumnStretch(at, 1)
    for at in range(3):
        grid.setRowStretch(at, 1)
    note = Text("кожна сторінка має всі ці стани", "body", "text.secondary")
    title = Text("Стани: порожньо, завантаження, офлайн, помилки, немає прав", "page")
    made = column(row(title, None, note), holder(grid), gap=10, margins=(24, 20, 24, 20))
    made.setStretch(1, 1)
    return holder(made)


def _all() -> tuple[tuple[str, QWidget], ...]:
    return (
        ("Порожньо, перший вхід", _empty()),
        ("Нічого не знайдено", _nothing()),
        ("Перше завантаження: скелет без блиску", _first()),
        ("Оновлення: старі рядки лишаються", _again()),
        ("Офлайн: усе читається, дії стають у чергу", _offline()),
        ("Застарілі дані", _stale()),
        ("Помилка з номером запиту", _failed()),
        ("Забагато спроб входу", _stopped()),
        ("Немає прав", _no_right()),
        ("Частково готово", _partly()),
        ("Сеанс завершено", _ended()),
        ("Застосунок заблоковано", _locked()),
    )


def _in_card(*parts: QWidget | QLayout | None, flush: bool = False) -> Card:
    made = Card(flush=flush, gap=6)
    if not flush:
        made.body.setContentsMargins(px(16), px(10), px(16), px(10))
    for part in parts:
        if part is None:
            made.body.addStretch(1)
        else:
            made.add(part)
    return made


def _block(
    icon: str, tone: str, title: str, text: str, buttons: tuple[QWidget, ...], request: str = ""
) -> Card:
    block = StateBlock(tight=True)
    block.set_block(
        title,
        text,
        icon=icon,
        tone=tone,
        request=request,
        copy_text="Скопіювати" if request else "",
    )
    for button in buttons:
        block.add_action(button)  # type: ignore[arg-type]
    made = Card(flush=True)
    made.add(block)
    return made


def _small(text: str, kind: str = "normal", icon: str = "") -> Button:
    return Button(text, kind=kind, icon=icon, size="small")


def _empty() -> Card:
    text = "Зʼявиться після першого оновлення і лишиться на цьому компʼютері без обмеження строку."
    buttons = (_small("Оновити", "primary", "refresh"), LinkButton("на демо-даних"))
    return _block("history", "info", "Тут буде історія номера", text, buttons)


def _nothing() -> Card:
    text = "«роумінг > 500 ₴» за 01.10 – 20.11.2026. Раніше було 3 операції."
    buttons = (_small("Шукати за весь час"), _small("Скинути", "ghost"))
    return _block("zoom-question", "neutral", "Немає збігів", text, buttons)


def _first() -> Card:
    bones = Skeleton(((0, 500, 16), (0, 950, 12), (0, 900, 12), (0, 950, 12)), name="Читається")
    bones.show_now()
    return _in_card(bones, None, Text("лише якщо довше 0,3 с", "hint", "text.tertiary"))


def _again() -> Card:
    strip = BusyStrip()
    strip.speak("Оновлюється")
    strip.set_busy(True)
    age = Text("станом на 13:50", "hint", "text.tertiary")
    lines: list[QWidget | QLayout | None] = [
        strip,
        row(IconLabel("refresh"), Text("Оновлюється…", "body", "text.secondary"), None, age,
            margins=(15, 10, 15, 10)),
    ]  # fmt: skip
    for name, money in (("Олена", "90,50 ₴"), ("Мама", "12,15 ₴"), ("Андрій", "312,30 ₴")):
        lines += [
            Divider(),
            row(Text(name), None, Text(money, "body_strong"), margins=(15, 8, 15, 8)),
        ]
    foot = row(
        Text("2 з 5 номерів", "hint", "text.secondary"),
        None,
        LinkButton("Скасувати", small=True),
        margins=(15, 6, 15, 6),
    )
    return _in_card(*lines, None, foot, flush=True)


def _offline() -> Card:
    banner = Banner("offline")
    banner.set_banner("<b>Немає звʼязку з 13:20.</b> Показуємо дані станом на 13:18.")
    return _in_card(
        banner,
        Text("Черга дій · 2", "caption", "text.secondary"),
        row(Text("Поповнити 3 номери"), None, Text("314,50 ₴", "body_strong")),
        row(StateText("виконати не пізніше 20:00", "warning", icon="hourglass"), None),
        Divider(),
        row(Text("Відключити «Гороскоп»"), None, Text("без строку", "hint", "text.tertiary")),
        None,
        row(_small("Спробувати", icon="refresh"), _small("Черга", "ghost"), None),
    )


def _stale() -> Card:
    money, age, banner = MoneyLabel("amount"), AgeLabel(), Banner("warning")
    money.set_money("90,50 ₴", "", "90 гривень 50 копійок", stale=True)
    age.set_age("станом на 19.11, 22:41", stale=True)
    banner.set_banner("Оператор не відповідає 15 годин. Сума могла змінитися.")
    return _in_card(
        Text("Залишок коштів", "caption", "text.secondary"),
        row(money, None),
        row(age, None),
        banner,
        None,
        row(_small("Оновити", icon="refresh"), LinkButton("Що з оператором?"), None),
    )


def _failed() -> Card:
    text = "Помилка на боці оператора. Попередній каталог від 19.11.2026 доступний."
    buttons = (_small("Спробувати ще раз", "primary", "refresh"), _small("Каталог 19.11"))
    title = "Не вдалося отримати тарифи"
    return _block("alert-circle", "danger", title, text, buttons, "запит 8F2C-41A7")


def _stopped() -> Card:
    text = (
        "Кілька неправильних паролів поспіль. Вхід відкриється сам через 3 години, дані на "
        "компʼютері доступні."
    )
    buttons = (_small("Увійти за SMS", "primary"), LinkButton("0 800 300 466"))
    return _block("lock", "warning", "Вхід зупинено до 17:05", text, buttons)


def _no_right() -> Card:
    text = "Ви бачите витрати свого відділу. Блокування номерів дозволено координатору Т. Мельнику."
    buttons = (_small("Попросити доступ", icon="send"),)
    return _block("shield-lock", "neutral", "Потрібна роль координатора", text, buttons)


def _partly() -> Card:
    banner, meter = Banner("warning"), Meter()
    banner.set_banner("<b>6 із 1 204 номерів</b> не оновлено")
    banner.add_action(LinkButton("Повторити 6", small=True))
    meter.set_value(995, role="success.fill", spoken="1 198 із 1 204")
    lines = [
        row(IconLabel(icon), Text(text), None, Text(count, "body_strong"))
        for icon, text, count in (
            ("key", "Потрібен новий вхід", "4"),
            ("clock", "Немає відповіді", "1"),
            ("ban", "Номер деактивовано", "1"),
        )
    ]
    return _in_card(banner, *lines, meter, Text("свіжі 1 198", "hint", "text.secondary"), None)


def _ended() -> Card:
    text = "Сеанс +380 67 123 45 67 скінчився о 12:00. Дані на цьому компʼютері лишилися."
    buttons = (_small("Надіслати SMS-код", "primary"), _small("Читати офлайн"))
    return _block("key", "warning", "Увійдіть знову", text, buttons)


def _locked() -> QWidget:
    code = Field(edit=SecretEdit())
    code.set_name("Код доступу")
    code.set_text("4826")
    code.setFixedWidth(px(200))
    name = Text("Мій Київстар", "block", "text.on-accent")
    left = Text("Код доступу · залишилося 4 спроби", "hint", "brand.deep-text")
    other = Text("Змінити профіль", "caption", "text.on-accent")
    made = Panel("brand.deep")
    made.setLayout(
        column(
            None,
            row(None, BrandMark(24), name, None, gap=8),
            row(None, code, None),
            row(None, left, None),
            row(None, other, None),
            None,
            gap=12,
        )
    )
    return made
