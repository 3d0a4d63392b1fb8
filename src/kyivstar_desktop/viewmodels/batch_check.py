"""Screen 12, the dry run: file, tiles, filters, what blocks the payment, what is typed for it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.batch import WARNINGS, Code, Kind, Level, State
from kyivstar_desktop.domain.money import parse_money
from kyivstar_desktop.domain.phone import Msisdn, parse_phone
from kyivstar_desktop.viewmodels.batch_inputs import (
    ALL,
    ATTENTION,
    Inputs,
    batch_of,
    needs_approval,
    shortage,
    source_of,
    to_consent,
)
from kyivstar_desktop.viewmodels.batch_parts import (
    CheckPart,
    ChipPart,
    ConfirmPart,
    EditPart,
    Tile,
)
from kyivstar_desktop.viewmodels.batch_verdicts import code_name, unread_text
from kyivstar_desktop.viewmodels.batch_words import (
    absent_columns,
    count_sum,
    file_notes,
    judging_text,
    role_name,
    rows_text,
    safe_text,
)
from kyivstar_desktop.viewmodels.presenting.formats import (
    decimal_text,
    present_count,
    present_day,
    present_moment,
    present_money,
    present_number,
)
from kyivstar_desktop.viewmodels.presenting.numbers import present_phone_trouble

if TYPE_CHECKING:
    from kyivstar_desktop.domain.batch import Batch, MoneySource
    from kyivstar_desktop.viewmodels.batch_inputs import Edited

translate = QCoreApplication.translate
ERRORS = "errors"
MOST_CHIPS = 5
FRESH = timedelta(hours=1)  # an older check says when it was made


def derive_check(i: Inputs, batch: Batch) -> CheckPart:
    """Pure."""
    source = source_of(i, batch)
    why = _why(i, batch, source)
    levels = {level: batch.tally.level(level) for level in Level}
    problems = levels[Level.WARNING].rows + levels[Level.ERROR].rows
    all_ready = translate("Batch", "Every row is ready: nothing to correct")
    main, icon = _main(batch, source)
    return CheckPart(
        file_title=batch.label,
        file_text=_file_text(i, batch),
        columns=tuple(f"{letter} → {role_name(role)}" for letter, role in sorted(batch.columns)),
        can_map=bool(batch.path) and batch.state.editable,
        tiles=_tiles(i, batch, source),
        chips=_chips(i, batch),
        text=i.text,
        all_ready=all_ready if batch.rows and not problems and not _partial(batch) else "",
        partial=_partial(batch),
        repeated=_repeated(i),
        can_agree=i.same is not None and not i.agreed,
        agree_text=translate("Batch", "Run it all the same"),
        loading=not i.rows_loaded,
        sources=_sources(i) if batch.kind.is_money else (),
        source=batch.source_id,
        safe=safe_text(batch.kind),
        main=main,
        judging=judging_text(batch, i.judging),
        main_icon=icon,
        can_pay=not why and not i.working and batch.id not in i.judging,
        why=why,
        empty=_empty(i),
        accept_all=_accept_all(i, batch),
        can_save=batch.rows > 0,
        absent=absent_columns(batch.kind),
    )


def _file_text(i: Inputs, batch: Batch) -> str:
    """`412 рядків, перевірено за 0,3 с`, and what the file could not tell."""
    parts = [rows_text(batch.rows), *file_notes(batch)]
    if batch.checked_ms:
        tenths = max(1, round(batch.checked_ms / 100))
        text = translate("Batch", "checked in %1 s")
        parts.append(text.replace("%1", decimal_text(tenths)))
    if i.now - batch.created_at > FRESH:
        when = translate("Batch", "checked on %1")
        parts.append(when.replace("%1", present_moment(batch.created_at)))
    return ", ".join(parts)


def _tiles(i: Inputs, batch: Batch, source: MoneySource | None) -> tuple[Tile, ...]:
    tally, money = batch.tally, batch.kind.is_money
    ready, warned, failed = (tally.level(one) for one in (Level.OK, Level.WARNING, Level.ERROR))
    never = (
        translate("Batch", "Errors, not paid")
        if money
        else translate("Batch", "Errors, not carried out")
    )
    accepted = max(0, warned.rows - tally.waiting)
    chosen = translate("Batch", "accepted: %1").replace("%1", present_count(accepted))
    return (
        Tile(
            translate("Batch", "Ready rows"),
            present_count(ready.rows),
            count_sum(ready) if money else "",
            "ok",
            "circle-check",
        ),
        Tile(
            translate("Batch", "Warnings"),
            present_count(warned.rows),
            ", ".join(x for x in (count_sum(warned) if money else "", chosen) if x),
            "warning",
            "alert-triangle",
        ),
        Tile(
            never,
            present_count(failed.rows),
            count_sum(failed) if money and failed.kopiykas else "",
            "danger",
            "circle-x",
        ),
        *_pay_tiles(i, batch, source),
    )


def _pay_tiles(i: Inputs, batch: Batch, source: MoneySource | None) -> tuple[Tile, ...]:
    going = rows_text(batch.tally.left.rows)
    if not batch.kind.is_money:
        title = translate("Batch", "To carry out")
        made = Tile(title, present_count(batch.tally.left.rows), going)
        if batch.kind is Kind.BLOCK:
            return (made,)
        name = dict(i.names).get(batch.what, batch.what)
        named = name or translate("Batch", "as the file says")
        return (made, Tile(_what_label(batch.kind), named, ""))
    fee = translate("Batch", "%1, fee %2")
    note = fee.replace("%1", going).replace("%2", present_money(batch.fee))
    title = translate("Batch", "To pay")
    return (Tile(title, present_money(to_consent(batch)), note), _source_tile(batch, source))


def _source_tile(batch: Batch, source: MoneySource | None) -> Tile:
    title = translate("Batch", "Source")
    name = source.name if source is not None else batch.source_name
    if source is None or source.available is None:
        note = translate("Batch", "the rest is not stated")
        return Tile(title, name or translate("Batch", "not chosen"), note if name else "")
    has = translate("Batch", "has %1").replace("%1", present_money(source.available))
    lack = shortage(batch, source)
    if lack is None:
        return Tile(title, name, f"{has}, {translate('Batch', 'enough')}")
    short = translate("Batch", "short by %1").replace("%1", present_money(lack))
    return Tile(title, name, f"{has}, {short}", note_tone="danger")


def _what_label(kind: Kind) -> str:
    return {
        Kind.TARIFF: translate("Batch", "Tariff"),
        Kind.LABEL: translate("Batch", "Label"),
    }.get(kind, translate("Batch", "Service"))


def _chips(i: Inputs, batch: Batch) -> tuple[ChipPart, ...]:
    tally = batch.tally
    warned, failed = tally.level(Level.WARNING).rows, tally.level(Level.ERROR).rows
    made = [_chip(i, ALL, translate("Batch", "All"), batch.rows)]
    if warned + failed:
        words = translate("Batch", "Need attention")
        made.append(_chip(i, ATTENTION, words, warned + failed, "alert-triangle"))
    if failed:
        made.append(_chip(i, ERRORS, translate("Batch", "Errors"), failed, "circle-x"))
    codes = [(code, count.rows) for code, count in tally.codes if code != Code.READY]
    for code, rows in sorted(codes, key=_most_first)[:MOST_CHIPS]:
        if rows:
            made.append(_chip(i, code, code_name(code), rows))
    return tuple(made)


def _most_first(pair: tuple[str, int]) -> tuple[bool, int, str]:
    """Warnings wait for an answer; errors are told together by a chip of their own."""
    return pair[0] not in WARNINGS, -pair[1], pair[0]


def _chip(i: Inputs, key: str, words: str, count: int, icon: str = "") -> ChipPart:
    return ChipPart(key, f"{words} {present_count(count)}", icon, i.chip == key)


def _repeated(i: Inputs) -> str:
    if i.same is None:
        return ""
    day = present_day(i.same.ended_at or i.same.started_at or i.same.created_at)
    text = translate("Batch", "This file was already run on %1").replace("%1", day)
    safe = translate(
        "Batch", "Its rows would be paid again. To go on, count and total are typed anew."
    )
    return f"{text}. {safe}"


def _partial(batch: Batch) -> str:
    """That the thirty days, or the list of own numbers, could not be looked at as a whole."""
    if batch.unlisted:
        return translate(
            "Batch",
            "The list of your numbers is not read yet: the rows are checked once more by "
            "themselves when it is here.",
        )
    if not batch.unread:
        return ""
    text = translate("Batch", "The check is not whole: %1. This program's own top-ups were.")
    return text.replace("%1", unread_text(batch.unread))


def _sources(i: Inputs) -> tuple[tuple[str, str], ...]:
    return tuple(
        (one.id, f"{one.name}, {present_money(one.available)}" if one.available else one.name)
        for one in i.sources
    )


def _main(batch: Batch, source: MoneySource | None) -> tuple[str, str]:
    if not batch.kind.is_money:
        text = translate("Batch", "Carry out for %n number(s)", "", batch.tally.left.rows)
        return text, "player-play"
    total = present_money(to_consent(batch))
    if batch.state is State.AWAITING_CODE:
        return translate("Batch", "Enter the code"), "shield-lock"
    if needs_approval(batch, source):
        return translate("Batch", "Send for approval, %1").replace("%1", total), "send"
    return translate("Batch", "Pay %1").replace("%1", total), "check"


def _why(i: Inputs, batch: Batch, source: MoneySource | None) -> str:
    """What blocks the main button, in words."""
    if not batch.tally.left.rows:
        return translate("Batch", "No row is ready: correct or accept some")
    if i.same is not None and not i.agreed:
        return translate("Batch", "This file was run before: confirm that it is run again")
    if batch.kind.is_money and not batch.source_id:
        return translate("Batch", "Choose the source of money")
    lack = shortage(batch, source)
    if batch.kind.is_money and lack is not None:
        return translate("Batch", "The source is short by %1").replace("%1", present_money(lack))
    if batch.unlisted and i.listing:
        return translate("Batch", "The list of your numbers is being read: a moment")
    if i.offline and batch.kind is not Kind.LABEL:
        return translate("Batch", "No connection: the batch waits here")
    return ""


def _accept_all(i: Inputs, batch: Batch) -> str:
    """Of a chip that stands for one warning, while not all of its rows are accepted."""
    if i.chip not in WARNINGS or not batch.tally.waiting or not batch.state.editable:
        return ""
    return translate("Batch", "Accept all: %1").replace("%1", code_name(i.chip))


def _empty(i: Inputs) -> str:
    if not i.rows_loaded or i.rows_shown:
        return ""
    if i.text:
        return translate("Batch", "No row with «%1»").replace("%1", i.text)
    return translate("Batch", "No rows of this kind")


# --- what is typed --------------------------------------------------------------------------------
def derive_confirm(i: Inputs) -> ConfirmPart | None:
    """The dialog that asks for count and total; wrong ones are told after the press only."""
    batch, typed = batch_of(i), i.typed
    if batch is None or typed is None:
        return None
    money = batch.kind.is_money
    source = source_of(i, batch)
    count_bad = typed.tried and read_count(typed.count) != batch.tally.left.rows
    total_bad = money and typed.tried and parse_money(typed.total) != to_consent(batch)
    wrong = translate("Batch", "Count or total does not match")
    filled = bool(typed.count.strip()) and (not money or bool(typed.total.strip()))
    return ConfirmPart(
        title=_confirm_title(batch, source),
        text=_confirm_text(batch, source),
        warning=_repeated(i),
        count=typed.count,
        count_help=translate("Batch", "How many rows are carried out"),
        count_error=wrong if count_bad else "",
        total=typed.total,
        total_help=translate("Batch", "The total with its fee, as you have it in your papers"),
        total_error=wrong if total_bad else "",
        asks_total=money,
        accept=_main(batch, source)[0],
        can_accept=filled and not i.working,
        busy=i.working,
        trouble="",
    )


def read_count(text: str) -> int | None:
    """A count as typed, spaces allowed; None where it is no count."""
    digits = "".join(text.split()).replace("\u00a0", "")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else None


def _confirm_title(batch: Batch, source: MoneySource | None) -> str:
    if not batch.kind.is_money:
        return translate("Batch", "Carry out the batch?")
    if batch.begun and not needs_approval(batch, source):
        return translate("Batch", "Pay the rest of the batch?")
    if needs_approval(batch, source):
        return translate("Batch", "Send the batch for approval?")
    return translate("Batch", "Pay the batch?")


def _confirm_text(batch: Batch, source: MoneySource | None) -> str:
    if not batch.kind.is_money:
        return translate(
            "Batch", "Type how many numbers it concerns. Orders cannot be taken back together."
        )
    name = source.name if source is not None else batch.source_name
    text = translate(
        "Batch", "The money is taken from: %1. Type count and total yourself: they are compared."
    )
    return text.replace("%1", name)


def derive_edit(i: Inputs) -> EditPart | None:
    """The row that is mended in place."""
    batch, edited = batch_of(i), i.edited
    if batch is None or edited is None:
        return None
    number, amount = parse_phone(edited.number), parse_money(edited.amount)
    money = batch.kind.is_money
    number_bad = "" if isinstance(number, Msisdn) else present_phone_trouble(number)
    amount_bad = ""
    if money and amount is None:
        amount_bad = translate("Batch", "A sum as 150,00")
    title = translate("Batch", "Row %1").replace("%1", str(edited.row.line_no))
    user = edited.row.user or present_number(edited.row.number or "")
    return EditPart(
        n=edited.row.n,
        title=f"{title}, {user}" if user else title,
        number=edited.number,
        number_error=number_bad if edited.tried else "",
        amount=edited.amount,
        amount_error=amount_bad if edited.tried else "",
        asks_amount=money,
        can_save=not i.working,
        what_kind="text" if batch.kind is Kind.LABEL else "choice" if edited.whats else "",
        whats=edited.whats,
        what=edited.what,
        what_error=_what_bad(batch.kind, edited) if edited.tried else "",
    )


def _what_bad(kind: Kind, edited: Edited) -> str:
    if edited.knows(kind):
        return ""
    return {
        Kind.TARIFF: translate("Batch", "Choose the tariff"),
        Kind.LABEL: translate("Batch", "Type the label"),
    }.get(kind, translate("Batch", "Choose the service"))


def edit_ready(i: Inputs) -> bool:
    """Whether what is typed in the row can be kept."""
    batch, edited = batch_of(i), i.edited
    if batch is None or edited is None:
        return False
    ok = isinstance(parse_phone(edited.number), Msisdn) and edited.knows(batch.kind)
    return ok and (not batch.kind.is_money or parse_money(edited.amount) is not None)
