"""The first step: what is done, to whom, from what; the watched folder; a pasted list; reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.batch import Kind
from kyivstar_desktop.domain.errors import FileTrouble
from kyivstar_desktop.domain.phone import PhoneTrouble
from kyivstar_desktop.viewmodels.batch_parts import (
    FoundRow,
    PastePart,
    ReadingPart,
    StartPart,
    WatchPart,
)
from kyivstar_desktop.viewmodels.batch_words import KIND_ICONS, kind_about, kind_name
from kyivstar_desktop.viewmodels.presenting.file_troubles import present_table_trouble
from kyivstar_desktop.viewmodels.presenting.formats import present_count, present_money
from kyivstar_desktop.viewmodels.presenting.numbers import present_phone_trouble

if TYPE_CHECKING:
    from kyivstar_desktop.domain.batch import FoundFile, Progress
    from kyivstar_desktop.domain.number_lists import Entry
    from kyivstar_desktop.viewmodels.batch_inputs import Inputs, Pasted

translate = QCoreApplication.translate
SHOWN_REFUSED = 6
_KB = 1024


def derive_start(i: Inputs) -> StartPart:
    """Pure."""
    draft = i.draft
    why = start_why(i)
    needs_what = draft.kind in {Kind.TARIFF, Kind.OPTION_ON, Kind.OPTION_OFF}
    return StartPart(
        kinds=tuple((kind.value, kind_name(kind), KIND_ICONS[kind]) for kind in Kind),
        kind=draft.kind.value,
        about=kind_about(draft.kind),
        what_kind="choice" if needs_what else "text" if draft.kind is Kind.LABEL else "",
        what_label=_what_label(draft.kind),
        whats=(("", translate("Batch", "as the file says")), *i.offers) if needs_what else (),
        what=draft.what,
        amount_label=translate("Batch", "Sum for rows without one, ₴")
        if draft.kind.is_money
        else "",
        amount=draft.amount,
        amount_error=_amount_error(i),
        amount_help=_amount_help(i),
        sources=_sources(i) if draft.kind.is_money else (),
        source=draft.source,
        source_note=_source_note(i),
        drop_title=translate("Batch", "Drop a table here"),
        drop_text=translate(
            "Batch",
            "CSV, XLSX, XLS or ODS, up to 100 000 rows. Columns are recognised and can be "
            "corrected; nothing is paid while the file is checked.",
        ),
        can_take=not why,
        why=why,
        picked=_picked(i),
        can_check_picked=_can_check_picked(i) and not why,
        picked_act=translate("Batch", "Check them"),
        template_text=translate("Batch", "Save a template with current data"),
        watch=_watch(i),
    )


def start_why(i: Inputs) -> str:
    """Why no file can be taken yet; "" where it can."""
    if i.draft.amount_left and i.draft.amount and i.draft.money is None:
        return translate("Batch", "Correct the sum first")
    return ""


def _what_label(kind: Kind) -> str:
    return {
        Kind.TARIFF: translate("Batch", "New tariff"),
        Kind.OPTION_ON: translate("Batch", "Service"),
        Kind.OPTION_OFF: translate("Batch", "Service"),
        Kind.LABEL: translate("Batch", "Label"),
    }.get(kind, "")


def _amount_label(kind: Kind) -> str:
    return translate("Batch", "Sum for rows without one, ₴") if kind.is_money else ""


def _amount_error(i: Inputs) -> str:
    draft = i.draft
    if draft.amount_left and draft.amount and draft.money is None:
        return translate("Batch", "A sum as 150,00")
    return ""


def _amount_help(i: Inputs) -> str:
    if i.draft.short:
        return translate("Batch", "Empty: exactly what each number lacks")
    return translate("Batch", "For a list of numbers, and for rows that have no sum")


def _sources(i: Inputs) -> tuple[tuple[str, str], ...]:
    return tuple((one.id, one.name) for one in i.sources)


def _source_note(i: Inputs) -> str:
    source = next((one for one in i.sources if one.id == i.draft.source), None)
    if source is None:
        return ""
    parts = []
    if source.available is not None:
        has = translate("Batch", "has %1")
        parts.append(has.replace("%1", present_money(source.available)))
    if source.limit_without_approval is not None:
        limit = translate("Batch", "without a second person up to %1")
        parts.append(limit.replace("%1", present_money(source.limit_without_approval)))
    return ", ".join(parts)


def _picked(i: Inputs) -> str:
    wanted = i.draft.wanted
    if wanted is None:
        return ""
    count = wanted.count or len(wanted.numbers)
    return translate("Batch", "Numbers chosen: %1").replace("%1", present_count(count))


def _can_check_picked(i: Inputs) -> bool:
    """Numbers alone say neither sum nor service: these must stand beside them."""
    draft = i.draft
    if draft.kind.is_money:
        return draft.money is not None or draft.short
    return draft.kind is Kind.BLOCK or bool(draft.what.strip())


def list_why(i: Inputs) -> str:
    """What a list of bare numbers lacks; "" where it can be checked."""
    if _can_check_picked(i):
        return ""
    if i.draft.kind.is_money:
        return translate("Batch", "Type the sum for each number")
    return {
        Kind.TARIFF: translate("Batch", "Choose the tariff"),
        Kind.LABEL: translate("Batch", "Type the label"),
    }.get(i.draft.kind, translate("Batch", "Choose the service"))


# --- watched folder -------------------------------------------------------------------------------
def _watch(i: Inputs) -> WatchPart:
    watched = i.watched
    if watched is None:
        note = translate(
            "Batch", "A file that appears there is checked by itself; money waits for your press."
        )
        return WatchPart("", on=False, note=note, trouble="", found=())
    trouble = present_table_trouble(FileTrouble(watched.trouble)).line if watched.trouble else ""
    note = translate("Batch", "Switched off")
    if watched.on:
        note = f"{translate('Batch', 'New files: %n', '', len(watched.found))}. {_checked_as(i)}"
    found = tuple(_found(one) for one in watched.found)
    return WatchPart(str(watched.path), watched.on, note, trouble, found)


def _checked_as(i: Inputs) -> str:
    """What a new file would be: the choice of the form beside it."""
    draft = i.draft
    parts = [kind_name(draft.kind), dict(i.names).get(draft.what, draft.what)]
    if draft.kind.is_money and draft.money is not None:
        parts.append(present_money(draft.money))
    text = translate("Batch", "They are checked as: %1")
    return text.replace("%1", ", ".join(part for part in parts if part))


def _found(one: FoundFile) -> FoundRow:
    size = translate("Batch", "%1 KB").replace("%1", present_count(max(1, one.size // _KB)))
    note = size if one.stable else translate("Batch", "%1, still being written").replace("%1", size)
    act = translate("Batch", "Check %1").replace("%1", one.name)
    return FoundRow(str(one.path), one.name, note, one.stable, act)


# --- a pasted list --------------------------------------------------------------------------------
def derive_paste(i: Inputs) -> PastePart | None:
    """What was recognised in the list; what was not is named line by line."""
    pasted = i.pasted
    if pasted is None:
        return None
    found = pasted.found
    if found is None:
        return PastePart(pasted.text, "", (), "", can_accept=False)
    refused = tuple(_refused(one) for one in found.refused[:SHOWN_REFUSED])
    left = len(found.refused) - len(refused)
    if left > 0:
        more = translate("Batch", "and %n more", "", left)
        refused = (*refused, more)
    why = list_why(i) if found.numbers else ""
    ready = bool(found.numbers) and not why
    return PastePart(pasted.text, _found_words(pasted), refused, why, can_accept=ready)


def _found_words(pasted: Pasted) -> str:
    found = pasted.found
    if found is None or not found.entries:
        return ""
    text = translate("Batch", "recognised: %1, repeated: %2, not understood: %3")
    for mark, count in (
        ("%1", len(found.numbers)),
        ("%2", len(found.doubles)),
        ("%3", len(found.refused)),
    ):
        text = text.replace(mark, present_count(count))
    return text


def _refused(entry: Entry) -> str:
    line = translate("Batch", "Line %1").replace("%1", str(entry.line))
    why = present_phone_trouble(PhoneTrouble(entry.trouble, 1)) if entry.trouble else ""
    return f"{line}: {entry.text[:40]} · {why}"


# --- reading --------------------------------------------------------------------------------------
def derive_reading(i: Inputs) -> ReadingPart | None:
    """A bar with rows a second while a file is read or checked."""
    if not i.reading:
        return None
    progress = i.progress
    title = translate("Batch", "Reading %1").replace("%1", i.reading)
    if progress is not None and progress.what == "checking":
        title = translate("Batch", "Checking %1").replace("%1", i.reading)
    if progress is None:
        return ReadingPart(title, "", "", None)
    text = _progress_text(progress)
    permille = progress.done * 1000 // progress.total if progress.total else None
    return ReadingPart(title, text, text, permille)


def _progress_text(progress: Progress) -> str:
    done = present_count(progress.done)
    if progress.total:
        text = translate("Batch", "%1 of %2 rows")
        text = text.replace("%1", done).replace("%2", present_count(progress.total))
    else:
        text = translate("Batch", "%1 rows").replace("%1", done)
    speed = translate("Batch", "%1 rows/s").replace("%1", present_count(round(progress.per_s)))
    return f"{text} · {speed}" if progress.per_s >= 1 else text
