"""Who talks with an operator in tests: people in the chat, the consultant's console."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from support import schemas
from support.sandbox import CONTROL, new_key
from support.told import told

if TYPE_CHECKING:
    import httpx2

    from support.sandbox import SandboxClient

CHATS = "/tmf-api/partyInteraction/v4/partyInteraction"
MESSAGES = "/tmf-api/communicationManagement/v4/communicationMessage"
PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 24
JPEG = b"\xff\xd8\xff\xe0" + b"\x00" * 24
PDF = b"%PDF-1.4\n%%EOF\n"
STATUS_TOLD = "PartyInteractionStatusChangeEvent"
CHAT_TOLD = "PartyInteractionAttributeValueChangeEvent"
MESSAGE_NEW = "CommunicationMessageCreateEvent"
MESSAGE_TOLD = "CommunicationMessageStateChangeEvent"
TYPING_TOLD = "ChatTypingEvent"


def chat_body(description: str = "Питання", **changes: Any) -> dict[str, Any]:
    """Body of a new conversation."""
    return {
        "direction": "inbound",
        "reason": "question",
        "status": "opened",
        "description": description,
        "channel": [{"id": "chat", "href": "urn:channel:chat", "name": "chat"}],
        "interactionDate": {"startDateTime": "2026-11-22T18:45:00.000Z"},
    } | changes


def file_body(
    name: str = "чек.pdf", content: bytes = PDF, mime: str = "application/pdf"
) -> dict[str, str]:
    """One file of a request."""
    return {"name": name, "mimeType": mime, "content": base64.b64encode(content).decode()}


class Talker:
    """A person in the chat; `language` goes as Accept-Language."""

    def __init__(self, operator: SandboxClient, number: str, language: str = "uk") -> None:
        self.operator = operator
        self.number = number
        self.language = language
        self.token = operator.token(number)
        self.chat = ""

    def open(self, description: str = "Питання", **changes: Any) -> dict[str, Any]:
        """Open a conversation and talk in it from now on."""
        reply = self.post_chat(chat_body(description, **changes))
        assert reply.status_code == 201, reply.text
        made: dict[str, Any] = reply.json()
        schemas.check("683#PartyInteraction", made)
        self.chat = made["id"]
        return made

    def post_chat(self, body: Any, key: str | None = None) -> httpx2.Response:
        """POST a conversation."""
        return self.operator.post(
            CHATS, body, self.token, key or new_key(), Accept_Language=self.language
        )

    def body(self, text: str, key: str, **changes: Any) -> dict[str, Any]:
        """Body of a message into the conversation."""
        return {
            "messageType": "chat",
            "content": text,
            "sender": {"id": "me"},
            "receiver": [{"id": "support"}],
            "characteristic": [
                {"name": "partyInteractionId", "value": self.chat},
                {"name": "clientMessageId", "value": key},
            ],
        } | changes

    def try_say(self, text: str, key: str | None = None, **changes: Any) -> httpx2.Response:
        """POST a message."""
        mine = key or new_key()
        return self.operator.post(MESSAGES, self.body(text, mine, **changes), self.token, mine)

    def say(self, text: str, *files: dict[str, str]) -> dict[str, Any]:
        """POST a message that is taken."""
        reply = self.try_say(text, **({"attachment": list(files)} if files else {}))
        assert reply.status_code == 201, reply.text
        made: dict[str, Any] = reply.json()
        schemas.check("681#CommunicationMessage", made)
        return made

    def wait(self, span: str = "PT5S") -> None:
        """Let the security clock go on; the token may have ended with it."""
        self.operator.clock(security=span)
        self.token = self.operator.token(self.number)

    def messages(self, query: str = "") -> list[dict[str, Any]]:
        """Everything said, oldest first."""
        path = f"{MESSAGES}?characteristic.value={self.chat}&sort=sendTime{query}"
        reply = self.operator.get(path, self.token)
        assert reply.status_code in {200, 206}, reply.text
        rows: list[dict[str, Any]] = reply.json()
        if rows:
            schemas.check_all("681#CommunicationMessage", rows)
        return rows

    def state(self) -> dict[str, Any]:
        """The conversation as it is now."""
        reply = self.operator.get(f"{CHATS}/{self.chat}", self.token)
        assert reply.status_code == 200, reply.text
        found: dict[str, Any] = reply.json()
        schemas.check("683#PartyInteraction", found)
        return found

    def end(self) -> httpx2.Response:
        """End the conversation."""
        return self.operator.call(
            "PATCH", f"{CHATS}/{self.chat}", self.token, body={"status": "completed"}
        )

    def told(self, until: str, about: str = "") -> list[tuple[str, Any]]:
        """Events to the first one of type `until` that holds `about`."""
        return told(self.operator, self.token, until=until, about=about)


class Console:
    """The consultant's side."""

    def __init__(self, operator: SandboxClient) -> None:
        self._operator = operator

    def list(self, status: str = "") -> Any:
        """Conversations."""
        return self._operator.control("GET", "chats", status=status)

    def read(self, chat: str, after: str = "") -> Any:
        """One conversation."""
        return self._operator.control("GET", f"chat/{chat}", after=after)

    def reply(self, chat: str, text: str, **more: Any) -> Any:
        """Answer."""
        return self.act(chat, "reply", {"text": text} | more)

    def act(self, chat: str, what: str, body: Any = None) -> Any:
        """`typing`, `queue`, `seen`, `close`."""
        return self._operator.control("POST", f"chat/{chat}/{what}", body or {})

    def try_act(self, chat: str, what: str, body: Any = None) -> httpx2.Response:
        """The same, whatever the answer is."""
        return self._operator.http.post(
            f"/sandbox/chat/{chat}/{what}",
            json=body or {},
            headers={"X-Sandbox-Control": CONTROL},
        )


def role_of(message: dict[str, Any]) -> str:
    """`customer`, `helper` or `agent`."""
    return str(message["sender"]["party"]["role"])
