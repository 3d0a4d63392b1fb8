"""Words about ways to reach the operator: one line each, with what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.contacts import call_uri, ordered, safe_host

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kyivstar_desktop.domain.contract_end import Contact

translate = QCoreApplication.translate
ICONS = {
    "hotline": "call",
    "hotlineMobile": "device-mobile",
    "homeInternet": "router",
    "business": "building",
    "site": "world",
    "cabinet": "external-link",
    "chat": "support",
    "address": "map-pin",
    "feedback": "mail",
    "shops": "building-store",
}


@dataclass(frozen=True, slots=True)
class ContactLine:
    """`copy` goes to the clipboard, `call` into a QR code, `url` to the browser after a question,
    `route` is a page of this program; each is "" where there is none.
    """

    kind: str
    icon: str
    title: str
    text: str
    copy: str = ""
    call: str = ""
    url: str = ""
    route: str = ""


def contact_lines(contacts: Iterable[Contact]) -> tuple[ContactLine, ...]:
    """The known kinds first; what cannot be used is left out, and so are USSD codes."""
    return tuple(_line(one) for one in ordered(contacts) if one.kind != "ussd")


def own_lines(*, signed_in: bool, chat: bool = True) -> tuple[ContactLine, ...]:
    """Pages of this program that lead to a person."""
    talk = ContactLine(
        "chat",
        ICONS["chat"],
        translate("Contacts", "Chat with a consultant"),
        translate("Contacts", "day and night")
        if signed_in
        else translate("Contacts", "after sign-in"),
        route="support" if signed_in else "signin",
    )
    rest = (
        ContactLine(
            "feedback",
            ICONS["feedback"],
            translate("Contacts", "Feedback"),
            translate("Contacts", "a form, no sign-in needed"),
            route="feedback",
        ),
        ContactLine(
            "shops",
            ICONS["shops"],
            translate("Contacts", "Addresses of shops"),
            translate("Contacts", "by distance, with hours"),
            route="shops",
        ),
    )
    return (talk, *rest) if chat else rest


def _line(contact: Contact) -> ContactLine:
    icon = ICONS.get(contact.kind, "call" if contact.phone else "world")
    host = safe_host(contact.url)
    usual = _usual_text(contact.kind)
    title = contact.phone or contact.name or host or usual
    texts = (contact.name if title != contact.name else "", contact.note)
    text = ", ".join(part for part in texts if part) or (usual if title != usual else "")
    if contact.kind == "address":
        title, text = contact.note or contact.name, contact.name if contact.note else usual
    return ContactLine(
        contact.kind,
        icon,
        title,
        text,
        copy=contact.phone or (contact.url if host else title),
        call=call_uri(contact.phone),
        url=contact.url if host else "",
    )


def _usual_text(kind: str) -> str:
    names = {
        "hotline": translate("Contacts", "free of charge, round the clock"),
        "hotlineMobile": translate("Contacts", "from a Kyivstar number"),
        "homeInternet": translate("Contacts", "Home internet, or 460"),
        "business": translate("Contacts", "Line for business"),
        "site": translate("Contacts", "Site"),
        "cabinet": translate("Contacts", "Cabinet in the browser"),
        "chat": translate("Contacts", "Chat in the browser"),
        "address": translate("Contacts", "Address"),
    }
    return names.get(kind, "")
