"""Scenes of the support page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import Offline, ServerTrouble
from kyivstar_desktop.domain.support import Author, Draft, NewFile
from kyivstar_desktop.views.widgets.states import Skeleton
from support.scenes import SMALL, Scene, sign_in

if TYPE_CHECKING:
    from fakes.operator_support import FakeSupport
    from support.scenes import Stage

PDF = NewFile("списання-12-11-2026.pdf", "application/pdf", b"%PDF-1.4\n" + b"0" * 219_000)
PICTURE = NewFile("знімок-екрана.png", "image/png", b"\x89PNG\r\n\x1a\n" + b"0" * 88_000)
CONTRACT = NewFile("договір.pdf", "application/pdf", b"%PDF-1.4\n" + b"0" * 900_000)
QUESTION = "Вітаю. 12.11 о 00:04 списали 35,00 ₴ за «Гороскоп щодня». Я цього не замовляла."
ABOUT = "списання 12.11, 35,00 ₴"


def _talk(stage: Stage) -> FakeSupport:
    return stage.world.operator.support


async def _heard(stage: Stage) -> None:
    """What the stream would bring of the consultant's doings."""
    for event in tuple(stage.world.operator.events):
        if event.topic == "chat":
            stage.world.cabinet.hear(event)
    await stage.quiet()
    await stage.world.clock.advance(1)


async def _say(stage: Stage, text: str, *files: NewFile) -> None:
    await stage.world.cabinet.chat.say(text, files)
    await stage.quiet()


async def empty(stage: Stage) -> None:
    await sign_in(stage)
    await stage.world.cabinet.shops.choose("Київ")
    await stage.go("support")


async def new(stage: Stage) -> None:
    await empty(stage)
    stage.page.choose_topic("charge")
    await stage.quiet()


async def queue(stage: Stage) -> None:
    await empty(stage)
    await _say(stage, QUESTION)
    await stage.world.clock.advance(40)


async def overdue(stage: Stage) -> None:
    await queue(stage)
    await stage.world.clock.advance(160)


async def talking(stage: Stage) -> None:
    await empty(stage)
    await _say(stage, QUESTION)
    await stage.world.clock.advance(100)
    desk = _talk(stage)
    thread = desk.open_id
    desk.join(thread, "Ірина")
    talk = desk.talks[thread]
    talk.thread = replace(talk.thread, joined_at=stage.world.clock.now())
    desk.say(thread, "Добрий день. Її увімкнено SMS на 4021 о 23:58. Відключити зараз?",
             name="Ірина")  # fmt: skip
    await _heard(stage)
    await stage.world.clock.advance(60)
    await _say(stage, "Так. І прошу повернути кошти, докази додаю.", PDF)
    await stage.world.clock.advance(20)
    desk.deliver(thread)
    desk.say(thread, "Файл отримала. Підписку відключила, заявку подала.", name="Ірина")
    made = desk.say(thread, "Звернення № 771 204 створено, строк відповіді 25.11.2026")
    rows = desk.talks[thread].rows
    rows[-1] = replace(made, author=Author.SYSTEM, name="")
    desk.deliver(thread)
    await _heard(stage)


async def support(stage: Stage) -> None:
    await talking(stage)
    await stage.world.cabinet.chat.hand_over(Draft("Дякую, чекатиму", (), ABOUT))
    await stage.quiet()


async def files(stage: Stage) -> None:
    await talking(stage)
    draft = Draft("Дякую, чекатиму", (PICTURE, CONTRACT), ABOUT)
    await stage.world.cabinet.chat.hand_over(draft)
    await stage.quiet()
    stage.page.add_content("архів.zip", b"PK\x03\x04\x00\x00")
    await stage.quiet()


async def typing(stage: Stage) -> None:
    await talking(stage)
    _talk(stage).types(_talk(stage).open_id, name="Ірина")
    await _heard(stage)


async def offline(stage: Stage) -> None:
    await talking(stage)
    await stage.world.operator.stop()
    stage.world.accounts.lost(Offline("refused"))
    await stage.quiet()
    await _say(stage, "Чи можна заборонити такі підписки зовсім?")
    stage.page.type_text("І ще одне питання")
    await stage.quiet()


async def failed(stage: Stage) -> None:
    await talking(stage)
    operator = stage.world.operator
    operator.fail_next("chat_threads", ServerTrouble(502, "8F2C-41A7"), times=50)
    operator.fail_next("chat_messages", ServerTrouble(502, "8F2C-41A7"), times=50)
    stage.page.refresh()
    await stage.quiet()


async def ended(stage: Stage) -> None:
    await talking(stage)
    _talk(stage).close(_talk(stage).open_id)
    await _heard(stage)
    await stage.page.rate(4)
    await stage.quiet()


async def listed(stage: Stage) -> None:
    await ended(stage)
    stage.page.begin()
    await stage.quiet()
    await _say(stage, "Не працює мобільний інтернет у Львові з учора")
    await stage.world.clock.advance(5)
    stage.page.show_list()
    await stage.quiet()


async def search(stage: Stage) -> None:
    await listed(stage)
    stage.page.search("підписку")
    await stage.quiet()


async def nothing(stage: Stage) -> None:
    await listed(stage)
    stage.page.search("кавун")
    await stage.quiet()


async def loading(stage: Stage) -> None:
    await sign_in(stage)
    await stage.go("support")
    stage.page.fold(loaded=False)
    await stage.quiet()
    for skeleton in stage.window.findChildren(Skeleton):
        skeleton.show_now()


async def hostile(stage: Stage) -> None:
    await queue(stage)
    desk = _talk(stage)
    thread = desk.open_id
    desk.join(thread, "Ірина")
    for text in (
        "<b>жирний</b> <img src=https://evil.example/x.png> javascript:alert(1)",
        "Читайте https://kyivstar.ua/help?id=7 і \u202eexe.pdf\u202c далі",
        "Z\u0334\u0337\u0336\u0335\u0333\u0332\u0331\u0330\u032f\u032e\u0301\u0302 висока вежа",
        "👩\u200d👩\u200d👧\u200d👦 🇺🇦 👍🏽",
        "дуже довгий текст " * 200,
    ):
        desk.say(thread, text, name="Ірина")
    await _heard(stage)


SCENES = (
    Scene("support", support),
    Scene("support-small", support, SMALL),
    Scene("support-new", new),
    Scene("support-empty", empty),
    Scene("support-queue", queue),
    Scene("support-overdue", overdue),
    Scene("support-overdue-small", overdue, SMALL),
    Scene("support-typing", typing),
    Scene("support-files", files),
    Scene("support-files-small", files, SMALL),
    Scene("support-offline", offline),
    Scene("support-failed", failed),
    Scene("support-ended", ended),
    Scene("support-list", listed),
    Scene("support-search", search),
    Scene("support-search-none", nothing),
    Scene("support-loading", loading),
    Scene("support-hostile", hostile),
)
