"""The phones of the sandbox: every SMS the operator sends lies in the control inbox."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, delete, insert, select

from kyivstar_sandbox.db.schema import line
from kyivstar_sandbox.db.schema_identity import sms
from kyivstar_sandbox.model.values import iso_micros, micros
from kyivstar_sandbox.rules import clocks

if TYPE_CHECKING:
    from sqlalchemy import Connection

NOBODY: Final = ""
_BLOCK: Final = select(line.c.block).where(line.c.msisdn == bindparam("number"))
_INSERT: Final = insert(sms)
_SIGN_IN: Final = {
    "uk": "{code} — код входу в «Мій Київстар». Дійсний 3 хв. Нікому його не повідомляйте.",
    "en": "{code} is your My Kyivstar sign-in code. Valid for 3 min. Do not tell it to anyone.",
    "ru": "{code} — код входа в «Мой Киевстар». Действителен 3 мин. Никому его не сообщайте.",
}
_STEP_UP: Final = {
    "uk": "{code} — код підтвердження дії в «Мій Київстар». Дійсний 3 хв. "
    "Нікому його не повідомляйте.",
    "en": "{code} is the code that confirms an action in My Kyivstar. Valid for 3 min. "
    "Do not tell it to anyone.",
    "ru": "{code} — код подтверждения действия в «Мой Киевстар». Действителен 3 мин. "
    "Никому его не сообщайте.",
}


def code_text(purpose: str, code: str, language: str) -> str:
    """Words of a sign-in (`signin`) or plain step-up (`stepup`) code in uk, en or ru."""
    words = _SIGN_IN if purpose == "signin" else _STEP_UP
    return words.get(language, words["uk"]).format(code=code)


def reaches(conn: Connection, number: str) -> bool:
    """Whether an SMS arrives: not on a SIM that is blocked as lost."""
    block = conn.execute(_BLOCK, {"number": number}).scalar()
    return block != "blockLost"


def send(
    conn: Connection,
    *,
    number: str,
    text: str,
    purpose: str = "notice",
    code: str | None = None,
    bound_to: str | None = None,
) -> None:
    """Put one SMS into the inbox; a lost SIM gets it as not delivered.

    `purpose`: signin, stepup, payment, grant, link, notice. `NOBODY` costs the same and is
    never shown.
    """
    conn.execute(
        _INSERT,
        {
            "number": number,
            "sent_at": micros(clocks.business(conn)),
            "text": text,
            "code": code,
            "purpose": purpose,
            "bound_to": bound_to,
            "delivered": reaches(conn, number),
        },
    )


def inbox(conn: Connection, *, number: str | None = None, after: int = 0) -> list[dict[str, Any]]:
    """Messages above id `after`, oldest first; undelivered ones carry `delivered: false`."""
    query = select(sms).where(sms.c.id > after, sms.c.number != NOBODY).order_by(sms.c.id)
    if number is not None:
        query = query.where(sms.c.number == number)
    return [
        {
            "id": row.id,
            "number": row.number,
            "sentAt": iso_micros(row.sent_at),
            "text": row.text,
            "purpose": row.purpose,
            "delivered": row.delivered,
            **({"code": row.code} if row.code else {}),
            **({"boundTo": row.bound_to} if row.bound_to else {}),
        }
        for row in conn.execute(query)
    ]


def purge(conn: Connection) -> None:
    """Drop what was sent to nobody."""
    conn.execute(delete(sms).where(sms.c.number == NOBODY))
