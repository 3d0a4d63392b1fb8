"""`batch request FILE`: what a signed request asks for, without a profile and without a network.

Signing it needs the approver's key, which lies in the profile: that is done in the window.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.adapters.signing import Ed25519
from kyivstar_desktop.app.headless_args import Exit
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.request_file import (
    LONGEST,
    RequestTroubleError,
    judge,
    read_request,
    request_message,
)
from kyivstar_desktop.services.signing import fingerprint
from kyivstar_desktop.viewmodels.approvals_words import file_trouble
from kyivstar_desktop.viewmodels.presenting.formats import present_count, present_money

if TYPE_CHECKING:
    import argparse
    from datetime import datetime

    from kyivstar_desktop.app.headless_desk import Desk
    from kyivstar_desktop.domain.request_file import Request

translate = QCoreApplication.translate


async def show(desk: Desk, args: argparse.Namespace) -> Exit:
    """Exit status 3 where the file is not what its maker signed, or its term has passed."""
    raw = await desk.exports.read_bytes(Path(args.file), LONGEST)
    try:
        request = _proved(raw, desk.clock.now())
    except RequestTroubleError as error:
        desk.out.result({"whole": False, "trouble": error.kind}, [])
        desk.out.say(file_trouble(error.kind).line)
        return Exit.REFUSED
    desk.out.result(_values(request), _lines(request))
    if not desk.out.as_json:
        desk.out.say(
            translate(
                "Headless",
                "The file is whole and comes from whoever has this key. Whose key it is nobody has "
                "proved: compare its digits with the person by telephone.",
            )
        )
    return Exit.DONE


def _proved(raw: bytes, now: datetime) -> Request:
    """RequestTroubleError names the first thing that does not hold."""
    request = read_request(raw)
    if not Ed25519().verify(request.public_key, request_message(request), request.signature):
        raise RequestTroubleError("altered")
    judge(request, now)
    return request


def _values(request: Request) -> dict[str, object]:
    return {
        "whole": True,
        "trouble": "",
        "grant": request.grant,
        "operator": request.operator,
        "initiator": request.initiator,
        "label": request.label,
        "source": request.source,
        "rows": len(request.rows),
        "sum": f"{request.total // 100}.{request.total % 100:02d}",
        "digest": request.digest,
        "expires": request.expires_at,
        "key": fingerprint(request.public_key),
        "keyKnown": False,
    }


def _lines(request: Request) -> list[tuple[str, str]]:
    """A department is named by whoever prepared it: a point tells it from words of ours."""
    by_node = [
        (f"· {node or '—'}", f"{present_count(rows)} · {present_money(Money(kopiykas))}")
        for node, rows, kopiykas in request.by_node
    ]
    return [
        (translate("Headless", "Prepared by"), request.initiator),
        (translate("Headless", "File"), request.label),
        (translate("Headless", "Source"), request.source),
        (translate("Headless", "Rows"), present_count(len(request.rows))),
        (translate("Headless", "Sum"), present_money(Money(request.total))),
        *by_node,
        (translate("Headless", "Digest"), request.digest),
        (translate("Headless", "Until"), request.expires_at),
        (translate("Headless", "Operator"), request.operator),
        (translate("Headless", "Key of who prepared it"), fingerprint(request.public_key)),
    ]
