"""«Варто уваги» and the state of the line: what to do about it, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.forecast import Enough
from kyivstar_desktop.domain.life import WARN_DAYS, LifeWarning, life_warning
from kyivstar_desktop.viewmodels.overview_parts import Notice
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_date,
    present_day,
    present_money,
)
from kyivstar_desktop.viewmodels.presenting.rows import present_row
from kyivstar_desktop.viewmodels.presenting.states import present_line_state

if TYPE_CHECKING:
    from kyivstar_desktop.domain.account import Line
    from kyivstar_desktop.domain.forecast import ChargeOutlook
    from kyivstar_desktop.viewmodels.overview_state import Inputs

translate = QCoreApplication.translate


def notices_of(i: Inputs, view: ChargeOutlook) -> tuple[Notice, ...]:
    made: list[Notice] = []
    odd = next((r for r in i.recent if r.unusual), None)
    if odd is not None:
        row = present_row(odd)
        made.append(
            Notice(
                "receipt",
                translate("Overview", "Unusual charge"),
                f"{present_money(abs(odd.delta))} · {row.title}",
                translate("Overview", "Check"),
                f"history:{odd.id}",
            )
        )
    if view.verdict is Enough.SHORT and view.days is not None and view.days <= 7:
        text = translate("Overview", "short by %1").replace("%1", present_money(view.short_by))
        made.append(
            Notice(
                "warning",
                translate("Overview", "The charge is near"),
                f"{present_day(view.at)} · {text}",
                translate("Overview", "Top up"),
                "topup",
            )
        )
    life = _life_notice(i)
    if life is not None:
        urgent = life_warning_of(i)
        made.insert(0 if urgent is not None and urgent.mark < WARN_DAYS[0] else len(made), life)
    return tuple(made[:2])


def life_warning_of(i: Inputs) -> LifeWarning | None:
    """What is to be said of the shown number's life."""
    return life_warning(i.money.value.line, i.now) if i.money.value is not None else None


def _life_notice(i: Inputs) -> Notice | None:
    """The end of the number's life, 30, 7 and 1 days ahead; only one top-up prolongs it."""
    found = life_warning_of(i)
    if found is None:
        return None
    title = translate("Overview", "The number's life ends")
    if found.stage != "active":
        title = translate("Overview", "The number will be taken away")
    text = translate(
        "Overview",
        "%1, %n day(s) left · one top-up of %2 or more prolongs it, a transfer does not",
        "",
        found.days,
    )
    shown = text.replace("%1", present_date(found.until))
    return Notice(
        "calendar",
        title,
        shown.replace("%2", present_money(i.life.least)),
        translate("Overview", "Top up by %1").replace("%1", present_money(i.life.least)),
        f"topup:{i.life.least.kopiykas}",
    )


def line_banner(line: Line) -> str:
    word, tone = present_line_state(line)
    if tone == "ok":
        return ""
    advice = {
        "unpaid": translate("Overview", "Top up, and the service returns by itself."),
        "lifeStage": translate("Overview", "One top-up of 30.00 or more brings the number back."),
        "debt": translate("Overview", "Pay the debt, and the service returns by itself."),
        "blockLost": translate("Overview", "Restored only in a shop with an ID."),
        "blockOther": translate("Overview", "Restored only in a shop with an ID."),
    }
    text = translate("Overview", "This number: %1.").replace("%1", word)
    return f"{text} {advice.get(line.suspension, '')}".strip()
