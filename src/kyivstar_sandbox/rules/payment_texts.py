"""Words of a payment's SMS.

The sum and the recipients stand in it, so that a code cannot be talked out of someone for
another payment (docs/contract.md 3.5).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.model.values import spoken_amount
from kyivstar_sandbox.rules.payment_checks import NUMBER

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAMED: Final = 3
_WORDS: Final = {
    "uk": (
        "Код {code}. Оплата {sum} ₴{fee}, {whom}. Нікому не кажіть",
        " (комісія {fee} ₴)",
        ("номер", "номери", "номерів"),
        "рах.",
        "та ще",
    ),
    "en": (
        "Code {code}. Payment of {sum} ₴{fee}, {whom}. Do not tell anyone",
        " (fee {fee} ₴)",
        ("number", "numbers", "numbers"),
        "acc.",
        "and",
    ),
    "ru": (
        "Код {code}. Оплата {sum} ₴{fee}, {whom}. Никому не говорите",
        " (комиссия {fee} ₴)",
        ("номер", "номера", "номеров"),
        "счёт",
        "и ещё",
    ),
}


def short_number(msisdn: str) -> str:
    """A number as it is shown in an SMS: `067***0001`."""
    return f"0{msisdn[4:6]}***{msisdn[-4:]}"


def code_text(
    *, code: str, total: int, fee: int, recipients: Sequence[tuple[str, str]], language: str
) -> str:
    """The whole SMS; `recipients` are (kind, number or account), `total` includes the fee."""
    frame, fee_frame, forms, account_word, rest_word = _WORDS.get(language, _WORDS["uk"])
    shown = [
        short_number(value) if kind == NUMBER else f"{account_word} {value}"
        for kind, value in recipients[:_NAMED]
    ]
    if len(recipients) > _NAMED:
        shown.append(f"{rest_word} {len(recipients) - _NAMED}")
    whom = ", ".join(shown)
    if len(recipients) > 1:
        whom = f"{len(recipients)} {_form(len(recipients), forms, language)}: {whom}"
    fee_text = fee_frame.format(fee=spoken_amount(fee)) if fee else ""
    return frame.format(code=code, sum=spoken_amount(total), fee=fee_text, whom=whom)


def _form(count: int, forms: tuple[str, str, str], language: str) -> str:
    if language == "en":
        return forms[0] if count == 1 else forms[1]
    if count % 10 == 1 and count % 100 != 11:
        return forms[0]
    if 2 <= count % 10 <= 4 and not 12 <= count % 100 <= 14:
        return forms[1]
    return forms[2]
