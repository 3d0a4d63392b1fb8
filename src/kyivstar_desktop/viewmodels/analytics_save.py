"""The optimiser's bar and list on the analytics page. Pure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.viewmodels.presenting.formats import present_age, present_count

if TYPE_CHECKING:
    from kyivstar_desktop.domain.optimiser import Finding
    from kyivstar_desktop.viewmodels.analytics_state import Inputs

translate = QCoreApplication.translate
LEASTS = (0, 100_00, 300_00, 600_00, 1200_00)


@dataclass(frozen=True, slots=True)
class SavePart:
    """The bar over the optimiser's list. `permille` -1 while nothing runs."""

    text: str
    compare: str
    running: bool
    permille: int
    leasts: tuple[tuple[str, str], ...]
    least: str
    targets: tuple[tuple[str, str], ...]
    target: str
    batch: str
    can_batch: bool
    trouble: str


def findings_of(i: Inputs) -> tuple[Finding, ...]:
    """Those that save enough, and move to the chosen tariff."""
    return tuple(
        one
        for one in i.savings.findings
        if one.saving >= i.least and (not i.target or one.best_id == i.target)
    )


def save_part(i: Inputs) -> SavePart:
    shown, running = findings_of(i), i.comparing.running
    enough = [one for one in i.savings.findings if one.saving >= i.least]
    targets = Counter(one.best_id for one in enough)
    sums = translate("Analytics", "All targets")
    named = [(key, f"{i.names.get(key, key)} · {n}") for key, n in targets.most_common(4)]
    done = i.comparing.done * 1000 // max(1, i.comparing.total)
    batch = translate("Analytics", "Prepare the change for %n number(s)", "", len(shown))
    error = i.comparing.error
    return SavePart(
        _save_text(i),
        translate("Analytics", "Cancel") if running else translate("Analytics", "Compare tariffs"),
        running,
        done if running else -1,
        tuple((str(n), _least_words(n)) for n in LEASTS),
        str(i.least),
        (("", sums), *named),
        i.target,
        batch,
        bool(i.target and shown and i.may_order),
        present_error(error).line if error is not None else "",
    )


def _least_words(kopiykas: int) -> str:
    if not kopiykas:
        return translate("Analytics", "any saving")
    return translate("Analytics", "from %1 a year").replace("%1", f"{kopiykas // 100}\u00a0₴")


def _save_text(i: Inputs) -> str:
    if i.comparing.running:
        text = translate("Analytics", "Compared %1 of %2 numbers over every tariff")
        text = text.replace("%1", present_count(i.comparing.done))
        return text.replace("%2", present_count(i.comparing.total))
    if i.savings.at is None:
        return translate(
            "Analytics",
            "The real use of 12 months of every number is rated on each tariff it could have.",
        )
    text = translate("Analytics", "Compared %1 of %2 numbers, %3. Services stay as they are.")
    text = text.replace("%1", present_count(i.savings.compared))
    text = text.replace("%2", present_count(i.savings.asked))
    return text.replace("%3", present_age(i.savings.at, i.now))
