"""What the services page shows: tabs, chips and rows. Screen 09."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.kyiv import kyiv_day
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_age,
    present_date,
)
from kyivstar_desktop.viewmodels.services_inputs import (
    GROUPS,
    Inputs,
    can_act,
    matches,
)
from kyivstar_desktop.viewmodels.services_panel import derive_panel
from kyivstar_desktop.viewmodels.services_rows import (
    Entry,
    Row,
    connected_entries,
    line_reason,
    offered_entries,
)
from kyivstar_desktop.viewmodels.services_words import (
    group_name,
)

translate = QCoreApplication.translate
FRESH_S = 300.0


@dataclass(frozen=True, slots=True)
class ServicesState:
    """`tabs`: (key, text, count); `chips`: (key, text) with "" for all."""

    age: str
    stale: bool
    banner: ErrorText | None
    notice: str  # what vanished, or is still being asked about
    tabs: tuple[tuple[str, str, str], ...]
    tab: str
    chips: tuple[tuple[str, str], ...]
    group: str
    text: str
    heads: tuple[str, str, str]
    rows: tuple[Row, ...]
    empty_title: str = ""
    empty_text: str = ""
    loaded: bool = True
    more: str = ""  # text of the button below the rows
    empty_act: str = ""  # text of the button that opens what is available


def derive_services(i: Inputs) -> ServicesState:
    connected, offered = connected_entries(i), offered_entries(i)
    shown = connected if i.tab == "connected" else offered
    there = {one.group for one in shown}
    groups = [key for key in GROUPS if key in there]
    found = [
        one
        for one in shown
        if (not i.group or one.group == i.group) and matches(i.text, *one.words)
    ]
    rows = _made(i, found[: i.limit])
    title, text = _empty(i, any_there=bool(shown)) if not rows else ("", "")
    return ServicesState(
        age=present_age(i.options_at, i.now),
        stale=i.stale,
        banner=present_error(i.trouble) if i.trouble is not None else None,
        notice=_notice(i),
        tabs=(
            ("connected", translate("ServicesTabs", "Connected"), str(len(connected))),
            ("available", translate("ServicesTabs", "Available"), str(len(offered))),
        ),
        tab=i.tab,
        chips=(("", translate("Services", "All")), *((key, group_name(key)) for key in groups)),
        group=i.group if i.group in groups else "",
        text=i.text,
        heads=_heads(i.tab),
        rows=tuple(_with_panel(i, row) for row in rows),
        empty_title=title,
        empty_text=text,
        loaded=i.options is not None,
        more=_more(len(found) - len(rows)),
        empty_act=_empty_act(i, shown=bool(shown), offered=len(offered)),
    )


def _made(i: Inputs, found: list[Entry]) -> list[Row]:
    """What can be connected stands under the names of its groups."""
    rows, before = [], ""
    captioned = i.tab == "available" and len({one.group for one in found}) > 1
    for one in found:
        caption = group_name(one.group) if captioned and one.group != before else ""
        rows.append(replace(one.make(), caption=caption))
        before = one.group
    return rows


def _more(left: int) -> str:
    return translate("Services", "Show more: %n left", "", left) if left > 0 else ""


def _heads(tab: str) -> tuple[str, str, str]:
    last = translate("Services", "Next charge") if tab == "connected" else ""
    return translate("Services", "Service"), translate("Services", "Price"), last


def _notice(i: Inputs) -> str:
    if i.unsure:
        return translate(
            "Services",
            "An order has been sent and the answer is not known yet. We are asking the operator; "
            "it will not be sent twice.",
        )
    if i.gone:
        names = ", ".join(f"«{name}»" for name in i.gone)
        text = translate("Services", "Not connected any more since your last visit: %1")
        return text.replace("%1", names)
    if i.line is not None and i.line.trust_until is not None and i.line.trust_until > i.now:
        text = translate("Services", "The Trust week runs until %1")
        return text.replace("%1", present_date(i.line.trust_until))
    if i.line is not None and i.queues and can_act(i.line, None):
        return translate(
            "Services",
            "No connection: what you choose goes to the queue and is carried out by your press.",
        )
    if i.line is not None and i.trouble is None:
        return line_reason(i)
    return ""


def _empty(i: Inputs, *, any_there: bool) -> tuple[str, str]:
    if i.options is None and i.tab == "connected":
        return translate("Services", "Services have not been read yet"), ""
    if i.catalogue is None and i.tab == "available":
        return translate("Services", "The price list has not been read yet"), ""
    if any_there:
        return (
            translate("Services", "Nothing found"),
            translate("Services", "Try another word or another group."),
        )
    if i.tab == "connected":
        return (
            translate("Services", "Nothing is connected"),
            translate("Services", "Look at what is available."),
        )
    return translate("Services", "Nothing can be connected to this number"), ""


def _empty_act(i: Inputs, *, shown: bool, offered: int) -> str:
    if shown or not offered or i.options is None or i.tab != "connected":
        return ""
    return translate("Services", "All available: %1").replace("%1", str(offered))


def _with_panel(i: Inputs, row: Row) -> Row:
    if i.form is None or i.form.row != row.key:
        return row
    today = kyiv_day(i.now)
    return replace(row, panel=derive_panel(i, i.form, row.name, today=today))
