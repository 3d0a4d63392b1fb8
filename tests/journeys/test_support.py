"""A21 and N5: the chat by hand at the real operator, its consultant played by the test."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, Qt, QUrl
from PySide6.QtWidgets import QDialog, QPushButton

from journeys.program import Program, code_name
from kyivstar_desktop.app.hand import send_key
from kyivstar_desktop.viewmodels.support import SupportViewModel
from kyivstar_desktop.views.support_composer import ComposerEdit

if TYPE_CHECKING:
    from pathlib import Path

    from journeys.program import Journey
    from kyivstar_desktop.viewmodels.support_rows import Bubble
    from kyivstar_desktop.viewmodels.support_state import SupportState
    from support.sandbox import SandboxChild

translate = QCoreApplication.translate
OLENA = "+380670000001"
MESSAGES = "/tmf-api/communicationManagement/v4/communicationMessage"
PDF = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"


def page(program: Program) -> SupportViewModel:
    shown = program.shell.page
    assert isinstance(shown, SupportViewModel), f"on {program.page}"
    return shown


def state(program: Program) -> SupportState:
    return page(program).state


def rows(program: Program) -> list[Bubble]:
    return list(page(program).feed.rows)


def texts(program: Program) -> list[str]:
    return [row.text for row in rows(program)]


async def sign_in(program: Program, operator: SandboxChild) -> None:
    await program.give_number(OLENA)
    await program.hand.type(code_name("SignIn", 4), operator.last_code(OLENA))
    await program.at("overview")


async def chat(program: Program) -> None:
    await program.go(translate("Shell", "Support"))
    await program.at("support")
    await program.hand.wait("not read", lambda: not state(program).loading, 30.0)


async def composer(program: Program) -> ComposerEdit:
    found = await program.hand.wait_for(ComposerEdit, translate("Support", "Your message"))
    assert isinstance(found, ComposerEdit)
    return found


async def write(program: Program, text: str, *, enter: bool = False) -> None:
    """Key by key; sent by Enter or left as a draft."""
    edit = await composer(program)
    edit.setFocus()
    for letter in text:
        send_key(edit, 0, letter)
    if enter:
        send_key(edit, int(Qt.Key.Key_Return), "\r")


async def came(program: Program, words: str, patience_s: float = 30.0) -> Bubble:
    """A message with these words stands in the list."""

    def there() -> bool:
        return any(words in text for text in texts(program))

    await program.hand.wait(f"«{words}» did not come, only {texts(program)}", there, patience_s)
    return next(row for row in rows(program) if words in row.text)


async def ends_as(program: Program, words: str, word: str, patience_s: float = 30.0) -> None:
    def there() -> bool:
        return any(words in row.text and row.state == word for row in rows(program))

    await program.hand.wait(f"«{words}» is not {word}", there, patience_s)


def said(operator: SandboxChild) -> list[dict[str, Any]]:
    """Messages of the customer's newest conversation, as the consultant sees them."""
    found = operator.control("GET", f"chat/{talk(operator)}")
    return [one for one in found["messages"] if one["role"] == "customer"]


def talk(operator: SandboxChild) -> str:
    return str(operator.control("GET", "chats", status="open")[0]["id"])


def test_the_helper_answers_and_hands_over_to_a_consultant(
    journey: Journey, operator: SandboxChild, tmp_path: Path
) -> None:
    receipt = tmp_path / "чек.pdf"
    receipt.write_bytes(PDF)

    async def story(program: Program) -> None:
        hand = program.hand
        await sign_in(program, operator)
        await chat(program)
        await hand.press(translate("Support", "Tariff and services"))
        await write(program, "скільки коштує?", enter=True)
        await hand.wait("no conversation", lambda: bool(rows(program)), 30.0)
        operator.clock(security="PT10S")
        helper = translate("Support", "Automatic helper")
        await hand.wait(
            "the helper is silent", lambda: any(helper in row.meta for row in rows(program)), 30.0
        )
        await hand.wait("no helper", lambda: state(program).head.state == helper, 30.0)
        await hand.press(translate("Support", "Call a consultant"))
        await came(program, translate("Support", "Please call a consultant"))
        operator.clock(security="PT1S")
        await hand.wait(
            "not in the queue",
            lambda: state(program).head.state == translate("Support", "In the queue"),
            30.0,
        )
        await hand.wait("no place in the queue", lambda: "<b>" in state(program).queue.text)
        operator.control("POST", f"chat/{talk(operator)}/typing", {"agent": "Ірина"})
        typing = translate("Support", "%1 is typing…").replace("%1", "Ірина")
        await hand.wait("typing is not shown", lambda: state(program).typing == typing, 30.0)
        reply = {"text": "Добрий день, надішліть чек", "agent": "Ірина"}
        operator.control("POST", f"chat/{talk(operator)}/reply", reply)
        await came(program, "надішліть чек")
        here = translate("Support", "Here, %1").replace("%1", "Ірина")
        await hand.wait("nobody is here", lambda: state(program).head.state == here, 30.0)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(receipt))])
        edit = await composer(program)
        edit.insertFromMimeData(data)
        name = translate("Support", "Remove “%1”").replace("%1", "чек.pdf")
        await hand.wait_for(QPushButton, name)
        await write(program, "Ось він")
        await hand.press(translate("Support", "Send"))
        await ends_as(program, "Ось він", translate("Support", "sent"))
        operator.control("POST", f"chat/{talk(operator)}/seen", {})
        await ends_as(program, "Ось він", translate("Support", "delivered"))
        last = said(operator)[-1]
        assert (last["text"], last["attachments"][0]["name"]) == ("Ось він", "чек.pdf")
        operator.control("POST", f"chat/{talk(operator)}/close", {})
        await hand.press(translate("Support", "Rate: %n of 5", "", 5))
        await hand.wait("not rated", lambda: state(program).stars == 5)

    journey.play(story, operator=operator.url)


@pytest.mark.parametrize("effect", ["dropAfterCommit", "reset"])
def test_a_lost_answer_leaves_one_message(
    journey: Journey, operator: SandboxChild, effect: str
) -> None:
    operator.control("PATCH", "settings", {"chatAuto": False})

    async def story(program: Program) -> None:
        await sign_in(program, operator)
        await chat(program)
        await write(program, "Перше", enter=True)
        await ends_as(program, "Перше", translate("Support", "sent"))
        fault = {"id": "f1", "method": "POST", "path": MESSAGES, "probability": 1, "times": 2}
        operator.faults([{**fault, "effect": effect}])
        await write(program, "Друге", enter=True)
        await write(program, "Третє", enter=True)
        sent = translate("Support", "sent")
        await ends_as(program, "Третє", sent, 60.0)
        assert [one["text"] for one in said(operator)] == ["Перше", "Друге", "Третє"]
        await program.equals(lambda: texts(program), ["Перше", "Друге", "Третє"])

    journey.play(story, operator=operator.url)


def test_a_restart_keeps_the_history_and_the_half_written_text(
    journey: Journey, operator: SandboxChild
) -> None:
    operator.control("PATCH", "settings", {"chatAuto": False})

    async def first(program: Program) -> None:
        await sign_in(program, operator)
        await chat(program)
        await write(program, "Чому зняли 35 грн?", enter=True)
        await ends_as(program, "35 грн", translate("Support", "sent"))
        reply = {"text": "Перевіряю <b>це</b>", "agent": "Ірина"}
        operator.control("POST", f"chat/{talk(operator)}/reply", reply)
        await came(program, "<b>це</b>")
        await write(program, "Дякую, чек")

    journey.play(first, operator=operator.url)
    operator.process.kill()
    operator.process.wait(10)

    async def offline(program: Program) -> None:
        await program.at("overview", 30.0)
        await chat(program)
        await came(program, "<b>це</b>")
        wanted = ["Чому зняли 35 грн?", "Перевіряю <b>це</b>"]
        await program.equals(lambda: texts(program), wanted)
        edit = await composer(program)
        await program.hand.wait("no draft", lambda: edit.toPlainText() == "Дякую, чек")
        found = translate("Support", "Search in all conversations")
        await program.hand.press(state(program).threads_text)
        await program.hand.type(found, "перевіряю")
        await program.hand.wait("nothing found", lambda: len(state(program).rows) == 1)

    journey.play(offline, operator=operator.url)


def test_what_is_said_offline_waits_and_goes_in_order_once(journey: Journey) -> None:
    async def story(program: Program) -> None:
        demo = program.core.demo
        assert demo is not None
        await chat(program)
        await write(program, "Вітаю", enter=True)
        await ends_as(program, "Вітаю", translate("Support", "sent"))
        await demo.stop()
        await write(program, "Перше без звʼязку", enter=True)
        await write(program, "Друге без звʼязку", enter=True)
        queued = translate("Support", "queued")
        await ends_as(program, "Друге", queued)

        def offline() -> bool:
            banner = state(program).banner
            return banner is not None and banner.tone == "offline"

        await program.hand.wait("the loss is not told", offline, 30.0)
        await demo.start()
        for words in ("Перше", "Друге"):

            def gone(words: str = words) -> bool:
                return any(words in r.text and r.state != queued for r in rows(program))

            await program.hand.wait(f"«{words}» was not sent", gone, 60.0)
        await program.equals(
            lambda: [row.text for row in rows(program) if row.side == "me"],
            ["Вітаю", "Перше без звʼязку", "Друге без звʼязку"],
        )

    journey.play(story, signed_in=OLENA)


def test_a_cards_number_is_not_sent_by_enter(journey: Journey, operator: SandboxChild) -> None:
    async def story(program: Program) -> None:
        await sign_in(program, operator)
        await chat(program)
        await write(program, "4242 4242 4242 4242", enter=True)
        keep = translate("Support", "Do not send")

        def asked() -> bool:
            return any(
                button.text() == keep
                for dialog in program.life.window.findChildren(QDialog)
                if dialog.isVisible()
                for button in dialog.findChildren(QPushButton)
            )

        await program.hand.wait("nobody asked", asked)
        await program.hand.press(keep)
        await program.hand.wait("the question stays", lambda: not asked())
        assert texts(program) == []
        assert operator.control("GET", "chats", status="open") == []

    journey.play(story, operator=operator.url)


def test_a_dispute_is_handed_over_and_waits_for_a_press(
    journey: Journey, operator: SandboxChild
) -> None:
    operator.control("PATCH", "settings", {"chatAuto": False})

    async def story(program: Program) -> None:
        hand = program.hand
        await sign_in(program, operator)
        await program.synced()
        history = program.core.history
        found = await history.page(_charges(program), None)
        charge = next(row for row in found.rows if row.delta.kopiykas < 0)
        program.shell.open_history(charge.id)
        await hand.press(translate("Why", "Dispute…"))
        await program.at("dispute")
        await hand.press(translate("Dispute", "Hand over to the chat"))
        await program.at("support")
        await hand.wait("no draft", lambda: bool(_files(program)), 30.0)
        await program.equals(
            lambda: [name.rpartition(".")[2] for name in _files(program)], ["pdf", "csv"]
        )
        await hand.wait("it is not said what about", lambda: bool(state(program).queue.about))
        assert operator.control("GET", "chats", status="open") == []
        await hand.press(translate("Support", "Send"))
        await hand.wait("not sent", lambda: bool(rows(program)) and rows(program)[0].state ==
                        translate("Support", "sent"), 30.0)  # fmt: skip
        assert len(said(operator)[0]["attachments"]) == 2
        disputes = program.core.cabinet.disputes.state
        await program.equals(lambda: [bool(one.handed_over) for one in disputes.value], [True])

    journey.play(story, operator=operator.url)


def _files(program: Program) -> list[str]:
    composer = state(program).composer
    return [tile.name for tile in composer.files] if composer is not None else []


def _charges(program: Program) -> Any:
    from kyivstar_desktop.domain.history import HistoryQuery  # noqa: PLC0415 beside its only use

    line = program.core.accounts.current.value
    assert line is not None
    return HistoryQuery(lines=(line.number,))
