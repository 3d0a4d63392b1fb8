"""What a person has been told: her events since the seed, by the stream."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from support.sandbox import SandboxClient


def told(
    operator: SandboxClient, token: str, *, until: str, about: str = "", language: str = "uk"
) -> list[tuple[str, Any]]:
    """(event type, its `event` member) from the first one to the first of type `until`.

    `about`: the last one must also hold this text.

    The stream stays silent without it, and the read ends in a timeout.
    """
    headers = {
        "Authorization": f"Bearer {token}",
        "Accept": "text/event-stream",
        "Accept-Language": language,
        "Last-Event-ID": "0",
    }
    found: list[tuple[str, Any]] = []
    with operator.http.stream("GET", "/events", headers=headers, timeout=8) as reply:
        assert reply.status_code == 200, reply.status_code
        for line in reply.iter_lines():
            if not line.startswith("data: "):
                continue
            envelope = json.loads(line.removeprefix("data: "))
            found.append((envelope["eventType"], envelope.get("event", envelope.get("payload"))))
            if found[-1][0] == until and about in line:
                break
    return found
