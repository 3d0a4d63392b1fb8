"""What the section «Сповіщення і трей» shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.alerts import AlertRules, NumberRules
from kyivstar_desktop.domain.money import parse_money
from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.viewmodels.presenting.formats import present_number, typed_money

if TYPE_CHECKING:
    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.money import Money
    from kyivstar_desktop.services.preferences import Preferences

translate = QCoreApplication.translate
LONGEST_DAYS = 365
TELLING = ("notify_payments", "notify_risks", "notify_chat")
WATCHED = ("short", "life", "bonus", "services", "payments", "chat")


@dataclass(frozen=True, slots=True)
class Inputs:
    """`number` "": the rules of all numbers. `typed` are texts of fields that are being edited."""

    preferences: Preferences
    tray: bool = False
    notifier: bool = False
    plain: bool = False
    autostart: bool = False
    mini: bool = False
    rules: AlertRules = AlertRules()  # noqa: RUF009 frozen
    muted: int = 0
    lines: tuple[Line, ...] = ()
    number: str = ""
    typed: tuple[tuple[str, str], ...] = ()
    trouble: AppError | None = None


@dataclass(frozen=True, slots=True)
class SwitchRow:
    key: str
    icon: str
    title: str
    text: str
    on: bool
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One of the four rules: a switch with a value in `unit`; `error` stands under the field."""

    key: str
    icon: str
    title: str
    on: bool
    value: str
    unit: str
    error: str


@dataclass(frozen=True, slots=True)
class PresenceState:
    """`notes` are (tone, text): what this desktop lacks."""

    notes: tuple[tuple[str, str], ...]
    system: tuple[SwitchRow, ...]
    telling: tuple[SwitchRow, ...]
    watched: tuple[SwitchRow, ...]
    numbers: tuple[tuple[str, str], ...]
    number: str
    own: bool
    rules: tuple[RuleRow, ...]
    muted: str
    trouble: str


def derive_presence(i: Inputs) -> PresenceState:
    """Pure."""
    chosen = i.rules.of(i.number) if i.number else i.rules.all
    return PresenceState(
        notes=_notes(i),
        system=_system(i),
        telling=_telling(i),
        watched=_watched(i),
        numbers=(
            ("", translate("Presence", "All numbers")),
            *((line.number, _number(line)) for line in i.lines),
        ),
        number=i.number,
        own=any(known == i.number for known, _ in i.rules.own),
        rules=_rules(chosen, dict(i.typed)),
        muted=translate("Presence", "Switched off by you: %n", "", i.muted) if i.muted else "",
        trouble=present_error(i.trouble).line if i.trouble is not None else "",
    )


def _number(line: Line) -> str:
    shown = present_number(line.number)
    return f"{shown} · {line.owner}" if line.owner else shown


def _notes(i: Inputs) -> tuple[tuple[str, str], ...]:
    made = []
    if not i.tray:
        text = translate(
            "Presence",
            "This desktop has no tray: closing the window ends the program. The mini window works.",
        )
        made.append(("info", text))
    if i.plain:
        text = translate(
            "Presence", "Wayland: the mini window is an ordinary one and cannot stay on top."
        )
        made.append(("info", text))
    if not i.notifier:
        text = translate(
            "Presence", "Nothing here shows the system's notifications: look at the bell."
        )
        made.append(("info", text))
    return tuple(made)


def _system(i: Inputs) -> tuple[SwitchRow, ...]:
    chosen = i.preferences
    return (
        SwitchRow(
            "close",
            "inbox",
            translate("Presence", "Close the window into the tray"),
            translate("Presence", "The program goes on: it watches your numbers and payments"),
            i.tray and chosen.close_to == "tray",
            i.tray,
        ),
        SwitchRow(
            "autostart",
            "player-play",
            translate("Presence", "Start with the system"),
            translate("Presence", "For you alone; switching it off leaves nothing behind"),
            i.autostart,
        ),
        SwitchRow(
            "minimised",
            "circle-minus",
            translate("Presence", "Start in the tray"),
            translate("Presence", "When the system starts it: without a window"),
            i.tray and chosen.start_minimised,
            i.tray and i.autostart,
        ),
        SwitchRow(
            "mini",
            "pin",
            translate("Presence", "Mini window"),
            translate("Presence", "One number at a glance; the pinned ones by the arrows"),
            i.mini,
        ),
    )


def _telling(i: Inputs) -> tuple[SwitchRow, ...]:
    texts = {
        "notify_payments": (
            "receipt",
            translate("Presence", "Payments"),
            translate("Presence", "When a payment has reached its end"),
        ),
        "notify_risks": (
            "alert-triangle",
            translate("Presence", "Numbers"),
            translate("Presence", "By the rules below"),
        ),
        "notify_chat": (
            "support",
            translate("Presence", "Support"),
            translate("Presence", "When a consultant has answered"),
        ),
    }
    return tuple(
        SwitchRow(key, *texts[key], getattr(i.preferences, key), i.notifier) for key in TELLING
    )


def _watched(i: Inputs) -> tuple[SwitchRow, ...]:
    texts = {
        "short": (
            "alert-triangle",
            translate("Presence", "Not enough for the next charge"),
            translate("Presence", "Seven days ahead"),
        ),
        "life": (
            "calendar",
            translate("Presence", "The number's validity ends"),
            translate("Presence", "30, 7 and 1 days ahead"),
        ),
        "bonus": (
            "gift",
            translate("Presence", "Bonuses will expire"),
            translate("Presence", "Three days ahead"),
        ),
        "services": (
            "services",
            translate("Presence", "Services"),
            translate("Presence", "One appeared, vanished or costs another price"),
        ),
        "payments": (
            "receipt",
            translate("Presence", "Payments"),
            translate("Presence", "Credited, rejected or cancelled"),
        ),
        "chat": (
            "support",
            translate("Presence", "Messages of support"),
            translate("Presence", "Once, until you have looked"),
        ),
    }
    return tuple(SwitchRow(key, *texts[key], getattr(i.rules, key)) for key in WATCHED)


def _rules(chosen: NumberRules, typed: dict[str, str]) -> tuple[RuleRow, ...]:
    rows = (
        ("below", "topup", translate("Presence", "The balance is less than"), True),
        ("change", "history", translate("Presence", "The balance changed by less than"), True),
        ("still", "clock", translate("Presence", "The balance has not changed for"), False),
        ("stop", "alert-triangle", translate("Presence", "The number stops in less than"), False),
    )
    return tuple(_rule(chosen, typed, *row) for row in rows)


def _rule(
    chosen: NumberRules,
    typed: dict[str, str],
    key: str,
    icon: str,
    title: str,
    money: bool,  # noqa: FBT001
) -> RuleRow:
    value = getattr(chosen, key)
    text = typed.get(key, typed_money(value) if money else str(value))
    unit = "₴" if money else translate("Presence", "days")
    bad = (money_of(text) if money else days_of(text)) is None
    error = ""
    if bad:
        error = translate("Presence", "A sum such as 20") if money else _days_rule()
    return RuleRow(key, icon, title, getattr(chosen, f"{key}_on"), text, unit, error)


def _days_rule() -> str:
    return translate("Presence", "From 1 to 365 days")


def money_of(text: str) -> Money | None:
    """A sum above nothing."""
    found = parse_money(text)
    return found if found is not None and found.kopiykas > 0 else None


def days_of(text: str) -> int | None:
    plain = text.strip()
    if not (plain.isascii() and plain.isdigit() and len(plain) <= 3):
        return None
    days = int(plain)
    return days if 1 <= days <= LONGEST_DAYS else None
