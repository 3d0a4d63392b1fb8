"""Words of the SMS that asks for a grant: what is allowed, how much, until when.

The sum and the count stand in it, so that a code cannot be talked out of someone for
something else (docs/contract.md 2.7).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.model.values import spoken_amount
from kyivstar_sandbox.rules import grant_details

if TYPE_CHECKING:
    from kyivstar_sandbox.rules.grant_details import Details

_BATCH: Final = {
    "uk": "Код {code}. Поповнення: номерів {rows}, на {total} ₴, {source}. Нікому не кажіть",
    "en": "Code {code}. Top-up: {rows} numbers, {total} ₴ in all, {source}. Do not tell anyone",
    "ru": "Код {code}. Пополнение: номеров {rows}, на {total} ₴, {source}. Никому не говорите",
}
_APPROVAL: Final = {
    "uk": "Код {code}. Ви погоджуєте поповнення: номерів {rows}, на {total} ₴, {source}. "
    "Нікому не кажіть",
    "en": "Code {code}. You approve a top-up: {rows} numbers, {total} ₴ in all, {source}. "
    "Do not tell anyone",
    "ru": "Код {code}. Вы согласуете пополнение: номеров {rows}, на {total} ₴, {source}. "
    "Никому не говорите",
}
_STANDING: Final = {
    "uk": "Код {code}. Автопоповнення ({whom}) до {item} ₴ за раз, {week} ₴ на тиждень, "
    "{month} ₴ на місяць, до {until}, {source}. Нікому не кажіть",
    "en": "Code {code}. Auto top-up ({whom}) up to {item} ₴ at once, {week} ₴ a week, "
    "{month} ₴ a month, until {until}, {source}. Do not tell anyone",
    "ru": "Код {code}. Автопополнение ({whom}) до {item} ₴ за раз, {week} ₴ в неделю, "
    "{month} ₴ в месяц, до {until}, {source}. Никому не говорите",
}
_WHOM: Final = {
    "uk": ("рахунок {account}", "номерів: {count}"),
    "en": ("account {account}", "numbers: {count}"),
    "ru": ("счёт {account}", "номеров: {count}"),
}
_LINK: Final = {
    "uk": "Код {code}. {name} додає ваш номер до універсального рахунку: бачитиме баланс і "
    "списання. Якщо не згодні, нікому не кажіть код",
    "en": "Code {code}. {name} adds your number to a universal account and will see its balance "
    "and charges. If you do not agree, tell nobody the code",
    "ru": "Код {code}. {name} добавляет ваш номер в универсальный счёт: будет видеть баланс и "
    "списания. Если не согласны, никому не говорите код",
}


def code_text(details: Details, *, code: str, source: str, name: str, language: str) -> str:
    """The whole SMS in uk, en or ru; ``source`` names what pays, ``name`` who asks."""
    told = language if language in _WHOM else "uk"
    if details.type == grant_details.LINK:
        return _LINK[told].format(code=code, name=name)
    if details.type == grant_details.STANDING:
        return _standing(details, code=code, source=source, language=told)
    frame = _APPROVAL if details.type == grant_details.APPROVAL else _BATCH
    return frame[told].format(
        code=code,
        rows=details.row_count or 0,
        total=spoken_amount(details.total or 0),
        source=source,
    )


def _standing(details: Details, *, code: str, source: str, language: str) -> str:
    by_account, by_count = _WHOM[language]
    whom = (
        by_account.format(account=details.account)
        if details.account is not None
        else by_count.format(count=len(details.recipients))
    )
    return _STANDING[language].format(
        code=code,
        whom=whom,
        item=spoken_amount(details.max_item or 0),
        week=spoken_amount(details.max_week or 0),
        month=spoken_amount(details.max_month or 0),
        until=f"{calendar.kyiv(details.valid_until or 0):%d.%m.%Y}",
        source=source,
    )
