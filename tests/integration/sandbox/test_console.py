"""The consultant's console in a real browser: by keys alone, live, and never fooled by text."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect, sync_playwright

from support.people import OLENA
from support.sandbox import CONTROL, new_key

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Dialog, Page, Route

    from support.sandbox import SandboxServer

CHROMIUM = next((p for n in ("chromium", "chromium-browser") if (p := shutil.which(n))), "")
TALKS = "/tmf-api/partyInteraction/v4/partyInteraction"
MESSAGES = "/tmf-api/communicationManagement/v4/communicationMessage"
HOSTILE = "<img src=x onerror=alert(1)> javascript:alert(2) \u202egnp.exe <script>alert(3)</script>"
pytestmark = pytest.mark.skipif(not CHROMIUM, reason="no Chromium: apt install chromium")


@pytest.fixture(scope="module")
def browser(request: pytest.FixtureRequest) -> Iterator[Browser]:
    if request.config.getoption("--postgres"):
        pytest.skip("the browser's driver keeps a loop in this thread, the database needs its own")
    with sync_playwright() as driver:
        made = driver.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--lang=uk", "--no-proxy-server"],
        )
        yield made
        made.close()


@pytest.fixture
def page(browser: Browser, sandbox: SandboxServer) -> Iterator[Page]:
    """The console as a consultant opens it; a script error fails the test."""
    sandbox.control("PATCH", "settings", {"chatAuto": False})
    context = browser.new_context(locale="uk-UA", viewport={"width": 1280, "height": 800})
    made = context.new_page()
    errors: list[str] = []
    made.on("pageerror", lambda error: errors.append(str(error)))
    made.goto(f"{sandbox.url}/sandbox/console#token={CONTROL}")
    yield made
    context.close()
    assert errors == []


class Customer:
    """Someone with a question, over the contract."""

    def __init__(self, server: SandboxServer, number: str = OLENA) -> None:
        self.server = server
        reply = server.token_reply(number)
        self.token = str(reply["access_token"])
        headers = {"Authorization": f"Bearer {self.token}"}
        self.sub = str(server.http.get("/oauth/userinfo", headers=headers).json()["sub"])
        self.talk = ""

    def ask(self, text: str) -> None:
        body = {
            "direction": "inbound", "reason": "question", "status": "opened", "description": text,
            "channel": [{"id": "chat", "href": "urn:channel:chat", "name": "chat"}],
            "interactionDate": {"startDateTime": "2026-11-22T18:45:00.000Z"},
            "relatedParty": [
                {"id": self.sub, "href": f"urn:party:{self.sub}",
                 "@referredType": "Individual", "role": "customer"}
            ],
        }  # fmt: skip
        reply = self.server.post(TALKS, body, self.token, new_key())
        assert reply.status_code == 201, reply.text
        self.talk = reply.json()["id"]
        self.say(text)

    def say(self, text: str) -> None:
        key = new_key()
        body = {
            "messageType": "chat", "content": text,
            "sender": {"id": self.sub, "party": {"id": self.sub, "@referredType": "Individual",
                                                 "role": "customer"}},
            "receiver": [{"id": "support"}],
            "characteristic": [{"name": "partyInteractionId", "value": self.talk},
                               {"name": "clientMessageId", "value": key}],
        }  # fmt: skip
        reply = self.server.post(MESSAGES, body, self.token, key)
        assert reply.status_code == 201, reply.text

    def heard(self) -> list[dict[str, Any]]:
        """What consultants wrote."""
        headers = {"Authorization": f"Bearer {self.token}"}
        query = {"characteristic.value": self.talk, "sort": "sendTime"}
        rows = self.server.http.get(MESSAGES, params=query, headers=headers).json()
        return [row for row in rows if row["sender"]["party"]["role"] == "agent"]

    def state(self) -> str:
        headers = {"Authorization": f"Bearer {self.token}"}
        return str(self.server.http.get(f"{TALKS}/{self.talk}", headers=headers).json()["status"])


def test_a_conversation_is_answered_and_ended_by_keys_alone(
    page: Page, sandbox: SandboxServer, tmp_path: Path
) -> None:
    customer = Customer(sandbox)
    customer.ask("Чому зняли 150 ₴?")
    row = page.locator("#talks button")
    expect(row).to_have_count(1)
    expect(row).to_contain_text("чекає 0:")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("#messages")).to_contain_text("Чому зняли 150 ₴?")
    expect(page.locator("#text")).to_be_focused()
    page.keyboard.type("Зараз перевірю")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("і напишу")
    page.keyboard.press("Enter")
    expect(page.locator("#messages .ours .bubble")).to_have_text("Зараз перевірю\nі напишу")
    assert [one["content"] for one in customer.heard()] == ["Зараз перевірю\nі напишу"]
    paper = tmp_path / "чек.pdf"
    paper.write_bytes(b"%PDF-1.4\n")
    page.locator("#file").set_input_files(paper)
    expect(page.locator("#file-name")).to_have_text("чек.pdf")
    page.keyboard.press("Alt+Digit4")
    page.keyboard.press("Enter")
    expect(page.locator("#messages .ours")).to_have_count(2)
    assert customer.heard()[1]["attachment"][0]["name"] == "чек.pdf"

    def accept(dialog: Dialog) -> None:
        dialog.accept()

    page.once("dialog", accept)
    page.keyboard.press("Alt+KeyW")
    expect(page.locator("#state")).to_contain_text("Завершено")
    expect(page.locator("#answer")).to_be_hidden()
    assert customer.state() == "completed"


def test_what_a_customer_writes_arrives_by_itself_and_stays_text(
    page: Page, sandbox: SandboxServer
) -> None:
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    customer = Customer(sandbox)
    customer.ask("Добрий день")
    page.locator("#talks button").click()
    customer.say(HOSTILE)
    bubbles = page.locator("#messages .theirs .bubble")
    expect(bubbles).to_have_count(2)
    expect(bubbles.last).to_contain_text("<img src=x onerror=alert(1)>")
    assert page.locator("#messages img, #messages script, #messages a").count() == 0
    assert dialogs == []
    sandbox.http.post(f"{TALKS}/{customer.talk}/typing",
                      headers={"Authorization": f"Bearer {customer.token}"})  # fmt: skip
    expect(page.locator("#typing")).to_have_text("Абонент пише…")


def test_who_waits_longest_is_first_and_a_draft_waits_for_its_conversation(
    page: Page, sandbox: SandboxServer
) -> None:
    first, second = Customer(sandbox), Customer(sandbox, "+380670000002")
    first.ask("Перше питання")
    sandbox.clock(security="PT200S")
    second.ask("Друге питання")
    rows = page.locator("#talks button")
    expect(rows).to_have_count(2)
    expect(rows.first.locator(".late")).to_contain_text("3:2")
    page.keyboard.press("Alt+KeyN")
    expect(page.locator("#about")).to_have_text("Перше питання")
    page.locator("#text").fill("не дописано")
    rows.nth(1).click()
    expect(page.locator("#about")).to_have_text("Друге питання")
    expect(page.locator("#text")).to_have_value("")
    rows.first.click()
    expect(page.locator("#text")).to_have_value("не дописано")


def test_a_wrong_key_opens_nothing_and_the_words_change(
    browser: Browser, sandbox: SandboxServer
) -> None:
    context = browser.new_context(locale="en-GB")
    page = context.new_page()
    page.goto(f"{sandbox.url}/sandbox/console")
    expect(page.locator("#token")).to_be_focused()
    page.keyboard.type("wrong")
    page.keyboard.press("Enter")
    expect(page.locator("#refused")).to_have_text("This key does not fit")
    expect(page.locator("#desk")).to_be_hidden()
    page.locator("#token").fill(CONTROL)
    page.keyboard.press("Enter")
    expect(page.locator("#nobody")).to_have_text("Nobody is here")
    page.locator("#language").select_option("ru")
    expect(page.locator("h1")).to_have_text("Консультант")
    expect(page.locator("#nobody")).to_have_text("Здесь никого нет")
    context.close()


def test_the_page_holds_no_secret_and_runs_no_foreign_script(sandbox: SandboxServer) -> None:
    reply = sandbox.http.get("/sandbox/console")
    assert reply.status_code == 200
    assert "default-src 'none'; script-src 'self'" in reply.headers["content-security-policy"]
    assert CONTROL not in reply.text
    for name in ("console.css", "console.js"):
        assert sandbox.http.get(f"/sandbox/console/{name}").status_code == 200
    assert sandbox.http.get("/sandbox/chats").status_code == 403


def test_a_lost_answer_is_not_said_twice_and_a_switch_takes_no_text_along(
    page: Page, sandbox: SandboxServer
) -> None:
    first, second = Customer(sandbox), Customer(sandbox, "+380670000002")
    first.ask("Перше питання")
    second.ask("Друге питання")
    rows = page.locator("#talks button")
    expect(rows).to_have_count(2)
    rows.filter(has_text="Перше").click()
    expect(page.locator("#about")).to_have_text("Перше питання")
    page.route("**/reply", lambda route: (route.fetch(), route.abort()))
    page.locator("#text").fill("Один раз")
    page.keyboard.press("Enter")
    expect(page.locator("#messages .ours .bubble")).to_have_text("Один раз")
    expect(page.locator("#text")).to_have_value("")
    assert [one["content"] for one in first.heard()] == ["Один раз"]
    page.unroute("**/reply")
    held: list[Route] = []

    def hold(route: Route) -> None:  # the driver takes functions only
        held.append(route)

    page.route("**/reply", hold)
    page.locator("#text").fill("Довга відповідь")
    page.keyboard.press("Enter")
    rows.filter(has_text="Друге").click()
    expect(page.locator("#about")).to_have_text("Друге питання")
    page.locator("#text").fill("інша чернетка")
    held[0].continue_()
    expect(page.locator("#send")).to_be_enabled()
    expect(page.locator("#text")).to_have_value("інша чернетка")
    assert [one["content"] for one in first.heard()] == ["Один раз", "Довга відповідь"]
    rows.filter(has_text="Марія").first.click()
    expect(page.locator("#about")).to_have_text("Перше питання")
    expect(page.locator("#text")).to_have_value("")
