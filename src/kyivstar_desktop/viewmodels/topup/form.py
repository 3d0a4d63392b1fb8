"""Intents of the top-up form: pure changes of FormInputs, so that a table can test them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.money import Money, parse_money
from kyivstar_desktop.domain.phone import Msisdn, numbers_in, parse_phone
from kyivstar_desktop.viewmodels.presenting.formats import typed_money
from kyivstar_desktop.viewmodels.topup.card_state import CardInput
from kyivstar_desktop.viewmodels.topup.form_state import FormInputs, RowInput
from kyivstar_desktop.viewmodels.topup.split import OWN, SplitInput

if TYPE_CHECKING:
    from collections.abc import Callable

DEFAULT_SUM = Money(100_00)


def with_row(i: FormInputs, row_id: int, change: Callable[[RowInput], RowInput]) -> FormInputs:
    """`change` applied to one row."""
    return replace(i, rows=tuple(change(r) if r.id == row_id else r for r in i.rows))


def add_row(i: FormInputs, number: str = "", amount: Money | None = None) -> FormInputs:
    """A new row after the last, or the one empty row filled."""
    typed = typed_money(amount) if amount is not None else ""
    empty = next((r for r in i.rows if not r.typed.strip()), None)
    if number and empty is not None:
        filled = replace(empty, typed=number, touched=True, sum_typed=typed or empty.sum_typed)
        return replace(i, rows=tuple(filled if r.id == empty.id else r for r in i.rows))
    row = RowInput(_next_id(i), number, typed, touched=bool(number))
    return replace(i, rows=(*i.rows, row))


def remove_row(i: FormInputs, row_id: int) -> FormInputs:
    """Without the row; the last one is emptied instead."""
    rows = tuple(r for r in i.rows if r.id != row_id)
    return replace(i, rows=rows or (RowInput(_next_id(i)),))


def sum_for_all(i: FormInputs, amount: Money) -> FormInputs:
    """A quick sum in every row."""
    text = typed_money(amount)
    return replace(i, rows=tuple(replace(r, sum_typed=text, sum_touched=True) for r in i.rows))


def cover_all(i: FormInputs) -> FormInputs:
    """«стільки, скільки бракує»: rows of own numbers that are short get the exact shortage."""

    def covered(row: RowInput) -> RowInput:
        number = parse_phone(row.typed)
        short = i.short.get(number.value) if isinstance(number, Msisdn) else None
        if short is None:
            return row
        return replace(row, sum_typed=typed_money(max(short, i.limits.item_min)), sum_touched=True)

    return replace(i, rows=tuple(covered(r) for r in i.rows))


def own_sums(i: FormInputs) -> FormInputs:
    """A sum typed by hand ends the dividing; the stated whole stays to be compared with."""
    return replace(i, split=replace(i.split, mode=OWN))


def undivided(i: FormInputs) -> FormInputs:
    """Sums of another origin: neither a whole nor shares stand any more."""
    return replace(i, split=SplitInput())


def paste_numbers(i: FormInputs, text: str) -> tuple[FormInputs, int, tuple[str, ...]]:
    """(form, rows added, refused pieces) of a pasted list; known numbers are not doubled.

    A sum standing alone beside a number (`067..., 100`) is not guessed: rows take the sum of the
    first row, or none.
    """
    numbers, refused = numbers_in(text)
    present = {n.value for r in i.rows if isinstance(n := parse_phone(r.typed), Msisdn)}
    fresh = [n for n in numbers if n.value not in present]
    amount = parse_money(i.rows[0].sum_typed) if i.rows else None
    for number in fresh:
        i = add_row(i, number.value, amount)
    return i, len(fresh), refused


def wiped(i: FormInputs, *, keep_names: bool = False) -> FormInputs:
    """No trace of the typed card; `keep_names` keeps holder, expiry and the save tick."""
    card = CardInput(expiry=i.card.expiry, holder=i.card.holder, save=i.card.save)
    return replace(i, card=card if keep_names else CardInput())


def _next_id(i: FormInputs) -> int:
    return max((r.id for r in i.rows), default=0) + 1
