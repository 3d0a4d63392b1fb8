"""A21: a stream that is cut all the time, three minutes of waiting, what may not be sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QUrl
from PySide6.QtWidgets import QAbstractButton

from journeys.test_support import (
    MESSAGES,
    came,
    chat,
    composer,
    ends_as,
    page,
    said,
    sign_in,
    state,
    talk,
    texts,
    write,
)
from kyivstar_desktop.domain.support import MOST_BYTES, MOST_CHARACTERS
from kyivstar_desktop.viewmodels.feedback import FeedbackViewModel
from kyivstar_desktop.viewmodels.support_words import file_trouble, length_trouble
from kyivstar_desktop.views.widgets.bubbles import BubbleList

if TYPE_CHECKING:
    from pathlib import Path

    from journeys.program import Journey, Program
    from support.sandbox import SandboxChild

translate = QCoreApplication.translate
ROUNDS = 8
HOSTILE = "<b>жирно</b> javascript:alert(1) \u202eперевернуто https://kyivstar.ua/чек"


def cut(at_ms: int | None) -> dict[str, object]:
    """A fault: the event stream ends at its first event, or after so long."""
    fault = {"id": "cut", "method": "GET", "path": "/events", "probability": 1}
    timed = {} if at_ms is None else {"ms": at_ms}
    return {**fault, "effect": "closeStream", **timed}


def replies(operator: SandboxChild, text: str) -> None:
    body = {"text": text, "agent": "Ірина"}
    operator.control("POST", f"chat/{talk(operator)}/reply", body)


def test_a21_a_stream_that_is_cut_loses_and_doubles_nothing_and_is_read_offline(
    journey: Journey, operator: SandboxChild
) -> None:
    """Cut at every event, which is oftener than every 5 s; then with no operator at all."""
    operator.control("PATCH", "settings", {"chatAuto": False})
    operator.faults([cut(None)])
    expected: list[str] = []

    async def live(program: Program) -> None:
        await sign_in(program, operator)
        await chat(program)
        for n in range(ROUNDS):
            await write(program, f"питання {n}.", enter=True)
            await came(program, f"питання {n}.")
            await ends_as(program, f"питання {n}.", translate("Support", "sent"))
            replies(operator, f"відповідь {n}.")
            if n % 2:  # every second one comes while nobody waits for it
                await came(program, f"відповідь {n}.")
            expected.extend((f"питання {n}.", f"відповідь {n}."))
        await came(program, f"відповідь {ROUNDS - 1}.")
        await program.equals(lambda: texts(program), expected)
        assert [one["text"] for one in said(operator)] == expected[::2]

    async def offline(program: Program) -> None:
        await program.at("overview", 30.0)
        await chat(program)
        await came(program, expected[-1])
        await program.equals(lambda: texts(program), expected)

    journey.play(live, operator=operator.url)
    operator.process.kill()
    operator.process.wait(10)
    journey.play(offline, operator=operator.url)


def test_a21_after_three_minutes_the_hotline_and_a_ticket_are_offered(
    journey: Journey, operator: SandboxChild
) -> None:
    operator.control("PATCH", "settings", {"chatAuto": False})

    async def story(program: Program) -> None:
        hand = program.hand
        await sign_in(program, operator)
        await chat(program)
        await write(program, "Ніхто не відповідає", enter=True)
        await ends_as(program, "Ніхто", translate("Support", "sent"))
        waiting = translate("Support", "In the queue")
        await hand.wait("not in the queue", lambda: state(program).head.state == waiting, 30.0)
        assert state(program).offer == ("", "", ""), "the three minutes have not passed"
        operator.clock(business="PT3M1S", security="PT3M1S")
        await program.refresh()
        await hand.wait("nothing is offered", lambda: bool(state(program).offer[0]), 30.0)
        text, phone, copy = state(program).offer
        await program.sees(text)
        assert phone == "0 800 300 466"
        await hand.press(copy)
        assert texts(program) == ["Ніхто не відповідає"], "nothing is lost"
        await hand.press(translate("Support", "Leave a request"))
        await program.at("feedback")
        assert isinstance(program.shell.page, FeedbackViewModel)
        program.shell.back()
        await program.at("support")
        replies(operator, "Я тут")
        await came(program, "Я тут")
        await hand.wait("still offered", lambda: state(program).offer == ("", "", ""), 30.0)

    journey.play(story, operator=operator.url)


def test_a21_what_may_not_be_sent_is_said_in_place(
    journey: Journey, operator: SandboxChild, tmp_path: Path
) -> None:
    big, odd = tmp_path / "великий.pdf", tmp_path / "програма.pdf"
    big.write_bytes(b"%PDF-1.4\n" + bytes(MOST_BYTES))
    odd.write_bytes(b"MZ\x90\x00 not a document")

    async def story(program: Program) -> None:
        hand = program.hand
        await sign_in(program, operator)
        await chat(program)
        edit = await composer(program)
        send = hand.find(QAbstractButton, translate("Support", "Send"))
        assert not send.isEnabled(), "there is nothing to send"
        for file, why in ((big, "tooBig"), (odd, "wrongKind")):
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(str(file))])
            edit.insertFromMimeData(data)
            told = file_trouble(why)
            await hand.wait(f"{why} is not told", lambda told=told: hand.shows(told))
            assert not send.isEnabled()
        edit.setPlainText("я" * (MOST_CHARACTERS + 1))
        await hand.wait("the length is not told", lambda: hand.shows(length_trouble()))
        assert not send.isEnabled()
        edit.setPlainText("я" * MOST_CHARACTERS)
        await hand.wait("4 000 are refused", send.isEnabled)
        edit.setPlainText(HOSTILE)
        await hand.press(translate("Support", "Send"))
        shown = await came(program, "жирно")
        assert "<b>жирно</b> javascript:alert(1)" in shown.text
        assert "\u202e" not in shown.text, "marks of direction are shown, not obeyed"
        assert [link.host for link in shown.links] == ["kyivstar.ua"]

    journey.play(story, operator=operator.url)


def test_a21_a_refused_message_goes_again_under_the_same_key(
    journey: Journey, operator: SandboxChild
) -> None:
    operator.control("PATCH", "settings", {"chatAuto": False})
    refused = {"id": "no", "method": "POST", "path": MESSAGES, "probability": 1, "times": 1}

    async def story(program: Program) -> None:
        await sign_in(program, operator)
        await chat(program)
        await write(program, "Перше", enter=True)
        await ends_as(program, "Перше", translate("Support", "sent"))
        operator.faults([{**refused, "effect": "status", "status": 400}])
        await write(program, "Друге", enter=True)

        def failed() -> bool:
            return any(row.failed for row in page(program).feed.rows)

        await program.hand.wait("not told as failed", failed, 30.0)
        row = next(row for row in page(program).feed.rows if row.failed)
        found = program.life.window.findChildren(BubbleList)
        bubbles = next(one for one in found if one.isVisible())
        again = translate("Support", "Send again")
        menu = bubbles.menu_of(row)
        next(act for act in menu.actions() if act.text() == again).trigger()
        menu.close()
        await ends_as(program, "Друге", translate("Support", "sent"))
        await program.equals(lambda: texts(program), ["Перше", "Друге"])

    journey.play(story, operator=operator.url)
    calls = [c for c in operator.control("GET", "calls") if c["path"] == MESSAGES]
    assert [one["text"] for one in said(operator)] == ["Перше", "Друге"]
    assert len({c["key"] for c in calls if c["method"] == "POST"}) == 2
