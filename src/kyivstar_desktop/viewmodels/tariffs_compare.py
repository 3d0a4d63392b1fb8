"""The comparison: the current tariff and up to three others, every row shown. Screen 08."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.tariff_rating import Verdict, fit
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_amount,
    present_date,
    present_money,
)
from kyivstar_desktop.viewmodels.presenting.offers import code_name, present_allowance
from kyivstar_desktop.viewmodels.tariffs_inputs import shown_ids
from kyivstar_desktop.viewmodels.tariffs_words import (
    archived_name,
    no_price,
    present_30_days,
    present_fact,
    present_fee,
    present_per,
    present_unit,
    present_year,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kyivstar_desktop.domain.catalogue import Offering
    from kyivstar_desktop.domain.tariff_rating import Fit
    from kyivstar_desktop.domain.tariff_use import OwnUse
    from kyivstar_desktop.viewmodels.tariffs_inputs import Inputs

translate = QCoreApplication.translate
ORDER = (
    *("DATA_NATIONAL", "VOICE_OMO", "VOICE_ONNET", "VOICE_OFFNET_FIXED", "SMS_NATIONAL"),
    *("DATA_ROAMING", "VOICE_ROAMING", "SMS_ROAMING", "DATA_SUPERPOWER"),
)
OVER = ("DATA_NATIONAL", "VOICE_OMO", "SMS_NATIONAL")


@dataclass(frozen=True, slots=True)
class Cell:
    """`tone` of the note: ok, danger, warning or ""; `strong`: a figure to be read first."""

    text: str
    note: str = ""
    tone: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class CompareRow:
    """`differs`: not the same in all columns, which is marked."""

    key: str
    label: str
    cells: tuple[Cell, ...]
    differs: bool


@dataclass(frozen=True, slots=True)
class CompareColumn:
    """`tag` over the name with its tone; `button` "" where nothing can be chosen."""

    id: str
    name: str
    tag: str = ""
    tag_tone: str = ""
    best: bool = False
    own: bool = False
    chosen: bool = False
    button: str = ""
    note: str = ""  # instead of a button
    removable: bool = False


@dataclass(frozen=True, slots=True)
class CompareState:
    columns: tuple[CompareColumn, ...] = ()
    rows: tuple[CompareRow, ...] = ()


def derive_compare(i: Inputs) -> CompareState:
    """Pure. The line's own tariff is the first column, in the catalogue or not."""
    found = [one for one in (i.find(ident) for ident in shown_ids(i)) if one is not None]
    own = i.current
    offerings = [*([own] if own is not None else []), *found]
    columns = tuple(_column(i, one) for one in offerings)
    if own is None and i.line is not None:
        columns = (_unknown(i), *columns)
    return CompareState(columns, _rows(i, offerings, missing=own is None and i.line is not None))


def _column(i: Inputs, one: Offering) -> CompareColumn:
    own = i.line is not None and one.id == i.line.tariff_id
    best = i.advice.best == one.id
    tag, tone = ("", "")
    if best:
        tag, tone = translate("Tariffs", "Cheapest for you"), "highlight"
    elif own:
        tag, tone = _own_tag(one), "info"
    elif one.retired:
        tag, tone = archived_name(own=False), "neutral"
    chosen = i.draft.offering == one.id and i.draft.act == "tariff"
    button = ""
    if not own and i.can_move_to(one):
        button = translate("Tariffs", "Chosen") if chosen else translate("Tariffs", "Choose")
    note = _since(i) if own else ""
    if not own and not button:
        note = _why_not(i, one)
    if own and best:
        note = _own_tag(one)
    return CompareColumn(
        one.id, one.name, tag, tone, best, own, chosen, button, note, removable=not own
    )


def _own_tag(one: Offering) -> str:
    return archived_name(own=True) if one.retired else translate("Tariffs", "Your tariff")


def _unknown(i: Inputs) -> CompareColumn:
    name = i.line.tariff if i.line is not None else ""
    tag = translate("Tariffs", "Your tariff")
    note = translate("Tariffs", "not in the catalogue")
    return CompareColumn("", name, tag, "info", own=True, note=note)


def _since(i: Inputs) -> str:
    started = i.line.started if i.line is not None else None
    if started is None:
        return ""
    return translate("Tariffs", "number since %1").replace("%1", present_date(started))


def _why_not(i: Inputs, one: Offering) -> str:
    if one.retired:
        return translate("Tariffs", "archived")
    if not one.can_order:
        return translate("Tariffs", "cannot be ordered")
    return translate("Tariffs", "for another form of service") if i.line is not None else ""


# --- rows ---------------------------------------------------------------------------------------
def _rows(i: Inputs, offerings: Sequence[Offering], *, missing: bool) -> tuple[CompareRow, ...]:
    made = [
        _row("fee", translate("Tariffs", "Tariff fee"), offerings, _fee),
        _row("year", translate("Tariffs", "A year"), offerings, _year),
    ]
    if len({one.fee.period for one in offerings if one.fee is not None}) > 1:
        label = translate("Tariffs", "Converted to 30 days")
        made.append(_row("thirty", label, offerings, _thirty))
    if i.advice.own is not None and i.advice.own.known:
        label = translate("Tariffs", "With your use")
        made.append(_row("own", label, offerings, lambda one: _own_cost(i, one)))
    own = i.advice.own
    made += [
        _row(code, code_name(code), offerings, partial(_granted, code=code, own=own))
        for code in _codes(offerings)
    ]
    over = translate("Tariffs", "Over the package: %1")
    made += [
        _row(
            f"over {code}",
            over.replace("%1", code_name(code)),
            offerings,
            partial(_over, code=code),
        )
        for code in OVER
        if any(_price(one, code) for one in offerings)
    ]
    made += [
        _row(name, (present_fact(name, "x") or (name, ""))[0], offerings, partial(_fact, name=name))
        for name in _facts(offerings)
    ]
    since = translate("Tariffs", "Valid from")
    made.append(_row("valid", since, offerings, lambda o: Cell(present_date(o.valid_from))))
    blank = (Cell("—"),) if missing else ()
    return tuple(CompareRow(r.key, r.label, (*blank, *r.cells), r.differs) for r in made)


def _row(
    key: str, label: str, offerings: Sequence[Offering], cell: Callable[[Offering], Cell]
) -> CompareRow:
    cells = tuple(cell(one) for one in offerings)
    return CompareRow(key, label, cells, differs=len({c.text for c in cells}) > 1)


def _fee(one: Offering) -> Cell:
    fee = one.fee
    stated = fee is not None and fee.amount is not None
    return Cell(present_fee(fee), present_per(fee.period) if fee and stated else "", strong=True)


def _year(one: Offering) -> Cell:
    amount, times = present_year(one.fee)
    return Cell(amount, times)


def _thirty(one: Offering) -> Cell:
    text = present_30_days(one.fee)
    return Cell(text, translate("Tariffs", "computed") if text != no_price() else "")


def _own_cost(i: Inputs, one: Offering) -> Cell:
    rated = i.advice.rated.get(one.id)
    if rated is None:
        return Cell(no_price() if one.fee is None or one.fee.amount is None else "—")
    text = present_money(rated.average)
    if not rated.exact:  # periods were converted by the year
        text = f"≈ {text}"
    if rated.unpriced:
        names = ", ".join(code_name(code) for code in rated.unpriced)
        note = translate("Tariffs", "and more: no price for %1").replace("%1", names)
        return Cell(text, note, "warning", strong=True)
    if i.line is not None and one.id == i.line.tariff_id:
        return Cell(text, translate("Tariffs", "now"), strong=True)
    mine = i.advice.rated.get(i.line.tariff_id) if i.line is not None else None
    if mine is None:
        return Cell(text, strong=True)
    more = Money(rated.average.kopiykas - mine.average.kopiykas)
    note = translate("Tariffs", "%1 a period").replace("%1", present_money(more, signed=True))
    return Cell(text, note, "ok" if more.kopiykas < 0 else "", strong=True)


def _codes(offerings: Sequence[Offering]) -> list[str]:
    """Counters of any column: known ones in our order, unknown ones behind."""
    found = {a.code for one in offerings for a in one.allowances}
    known = [code for code in ORDER if code in found]
    return [*known, *sorted(found - set(ORDER))]


def _granted(one: Offering, *, code: str, own: OwnUse | None) -> Cell:
    text = present_allowance(one.allowance(code))
    if own is None or not own.known:
        return Cell(text)
    note, tone = present_fit(fit(one, own, code), one, code)
    return Cell(text, note, tone)


def present_fit(found: Fit, one: Offering, code: str) -> tuple[str, str]:
    """(`вистачає, 81 %`, tone); nothing where there is nothing to say."""
    if found.verdict is Verdict.SHORT:
        granted = one.allowance(code)
        unit = granted.unit if granted is not None and granted.unit else _unit_of(code)
        short = present_amount(found.short_by, unit)
        return translate("Tariffs", "short of %1").replace("%1", short), "danger"
    if found.verdict is Verdict.ENOUGH:
        text = translate("Tariffs", "enough, %1%").replace("%1", str(found.percent))
        return text, "ok"
    if found.verdict is Verdict.UNLIMITED and found.used:
        return translate("Tariffs", "enough"), "ok"
    return "", ""


def _unit_of(code: str) -> str:
    return {"DATA": "MB", "VOICE": "min", "SMS": "SMS"}.get(code.partition("_")[0], "")


def _price(one: Offering, code: str) -> str:
    found = next((u for u in one.units if u.code == code), None)
    return present_unit(found) if found is not None else ""


def _over(one: Offering, *, code: str) -> Cell:
    granted = one.allowance(code)
    if granted is not None and granted.count is None:
        return Cell(translate("Tariffs", "not needed"))
    return Cell(_price(one, code) or no_price())


def _facts(offerings: Sequence[Offering]) -> list[str]:
    names = [name for one in offerings for name, value in one.facts if present_fact(name, value)]
    return list(dict.fromkeys(names))


def _fact(one: Offering, *, name: str) -> Cell:
    shown = present_fact(name, one.fact(name))
    return Cell(shown[1] if shown is not None else "—")
