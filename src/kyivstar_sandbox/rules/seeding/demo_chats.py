"""Conversations of the demo that have ended: …0001 two days ago, …0017 about its charges."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.db.schema_support import (
    chat,
    chat_message,
    desk,
    support_file,
    support_request,
)
from kyivstar_sandbox.model.calendar import KYIV
from kyivstar_sandbox.model.ids import SeedIds
from kyivstar_sandbox.model.values import DAY, instant
from kyivstar_sandbox.rules.seeding.life import HOUR
from kyivstar_sandbox.rules.seeding.names import sub_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

_SECOND: Final = 1_000_000
_MINUTE: Final = 60 * _SECOND


@dataclass(frozen=True, slots=True)
class _Said:
    """One message: seconds after the first, author, words, name of a PDF that goes along."""

    after: int
    author: str
    text: str
    pdf: str = ""


@dataclass(frozen=True, slots=True)
class _Talk:
    """One conversation; `ago` in microseconds. `{reference}` in words is its request's number."""

    tail: str
    ago: int
    description: str
    agent: str
    said: tuple[_Said, ...]
    number: int | None = None


_TALKS: Final = (
    _Talk(
        tail="0001",
        ago=2 * DAY + 3 * HOUR,
        description="Поповнення не зараховано",
        agent="Ірина",
        said=(
            _Said(0, "customer", "Вітаю. Учора поповнила картку мами на 200 ₴, гроші не прийшли."),
            _Said(
                5,
                "helper",
                "Поповнення карткою зараховується за хвилини. Якщо доба минула, надішліть сюди "
                "чек: передам консультанту.",
            ),
            _Said(64, "customer", "Доба минула, ось чек.", pdf="чек-поповнення.pdf"),
            _Said(
                118,
                "agent",
                "Добрий день, мене звати Ірина, я консультант. Чек отримала, платіж знайшла: банк "
                "прислав його із затримкою, зараховую зараз.",
            ),
            _Said(171, "customer", "Так, уже прийшли. Дякую!"),
            _Said(190, "agent", "Будь ласка! Гарного дня, Олено."),
        ),
    ),
    _Talk(
        tail="0017",
        ago=9 * DAY + 5 * HOUR,
        description="Чому зняли гроші?",
        agent="Марія",
        number=1,
        said=(
            _Said(0, "customer", "Чому за тариф зняли двічі, ще й за якусь підписку?"),
            _Said(
                5,
                "helper",
                "Кожне списання пояснене в «Історії»: натисніть рядок — побачите правило, послугу, "
                "хто й коли її підключив.",
            ),
            _Said(40, "customer", "Я цього не замовляв, поверніть кошти. Хочу людину."),
            _Said(
                45,
                "helper",
                "Передаю розмову консультанту. Ваше місце в черзі: 1. Перша відповідь — до 3 "
                "хвилин, цілодобово; писати далі можна вже зараз.",
            ),
            _Said(
                132,
                "agent",
                "Добрий день, мене звати Марія, я консультант. Бачу подвійне списання за тариф і "
                "контент-підписку. Подала заявку {reference}, строк відповіді — три дні.",
            ),
            _Said(180, "customer", "Добре, чекаю."),
            _Said(204, "agent", "Підписку вимкнула. Різницю за тариф повернуть на рахунок."),
        ),
    ),
)  # fmt: skip
_HELPER: Final = "Інтернет-помічник"


def plant(conn: Connection, now: int) -> None:
    """Write them; `now` is the business instant in microseconds."""
    ids = SeedIds()
    for one in _TALKS:
        _plant(conn, ids, one, now - one.ago)


def _plant(conn: Connection, ids: SeedIds, one: _Talk, at: int) -> None:
    at -= at % 1000
    year = instant(at).astimezone(KYIV).year
    reference = None if one.number is None else f"ЗВ-{year}-{one.number:06d}"
    ident, sub = ids("pi", at), sub_of(one.tail)
    rows = [_message(ids, ident, sub, one, said, at, reference or "") for said in one.said]
    ended = at + one.said[-1].after * _SECOND + 2 * _MINUTE
    conn.execute(
        chat.insert().values(
            id=ident, sub=sub, channel="chat", direction="inbound", reason="question",
            description=one.description, status="completed", stage="agent", language="uk",
            agent=one.agent, is_auto=True, reference=reference, last_message=rows[-1]["id"],
            answered_to=rows[-2]["id"], created_at=at, status_at=ended, last_at=rows[-1]["sent_at"],
            ended_at=ended,
        )
    )  # fmt: skip
    conn.execute(chat_message.insert(), rows)
    for said, row in zip(one.said, rows, strict=True):
        if said.pdf:
            content = _pdf(f"+380 67 000 {one.tail[:2]} {one.tail[2:]}  200.00 UAH")
            conn.execute(
                support_file.insert().values(
                    id=ids("fl", int(str(row["sent_at"]))), owner_id=row["id"], sub=sub, place=0,
                    name=said.pdf, mime="application/pdf", size=len(content), content=content,
                )
            )  # fmt: skip
    if reference is not None:
        conn.execute(desk.insert().values(name=f"requests:{year}", number=one.number))
        conn.execute(
            support_request.insert().values(
                id=ids("pi", at), reference=reference, kind="chat", chat_id=ident,
                topic="complaint", text=one.said[2].text, created_at=at, received_from=at,
            )
        )  # fmt: skip


def _message(
    ids: SeedIds, ident: str, sub: str, one: _Talk, said: _Said, at: int, reference: str
) -> dict[str, object]:
    sent = at + said.after * _SECOND
    names = {"customer": "", "helper": _HELPER, "agent": one.agent}
    return {
        "id": ids("cm", sent), "chat_id": ident, "sub": sub, "client_id": None, "type": "chat",
        "author": said.author, "name": names[said.author],
        "content": said.text.format(reference=reference), "state": "completed", "sent_at": sent,
        "state_at": sent,
    }  # fmt: skip


def _pdf(line: str) -> bytes:
    """One page with one line: the smallest file that every reader opens."""
    text = f"BT /F1 16 Tf 72 740 Td ({line}) Tj ET".encode("ascii")
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
            b"/Resources<</Font<</F1 5 0 R>>>>>>"
        ),
        b"<</Length %d>>stream\n%s\nendstream" % (len(text), text),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    made, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj%s endobj\n" % (number, body)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    begin = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, rows)
    return made + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        begin,
    )
