"""What becomes due by itself, and when: the one order in which time runs on a line.

At one instant: ends of bonuses and services, package or month, services by connection, ends of
allowances, orders that took their time, then suspensions and the end of life. Each event leaves
a row in ``due``.
"""

from __future__ import annotations

from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.model.values import DAY
from kyivstar_sandbox.rules import bonuses, charges, companies, lifecycle, orders_acts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kyivstar_sandbox.rules.book import Book
    from kyivstar_sandbox.rules.state import Account, Bucket, Holding, Option

ADVANCE_TERM: Final = 60 * DAY

Due = tuple[int, int, int, str, str]
"""Instant, rank at the instant, ``connectedAt`` of a service, id of the subject, kind."""


def _of_life(holding: Holding) -> Iterator[Due]:
    line = holding.line
    if holding.is_prepaid_mobile and line.active_until is not None and line.kept_until is not None:
        if line.life_at is None:
            yield line.active_until, 5, 0, "", "life"
        yield line.kept_until, 6, 0, "", "kept"
    if line.loan_at is not None and line.loan < 0 and line.debt_at is None:
        yield line.loan_at + ADVANCE_TERM, 5, 0, "", "advance"
    if line.trust_until is not None:
        yield line.trust_until, 5, 0, "", "trust"


def _of_option(option: Option, *, may_charge: bool) -> Iterator[Due]:
    if option.status == "terminated":
        return
    if option.ends_at is not None:
        yield option.ends_at, 0, option.connected_at, option.id, "optionEnd"
    elif option.unpaid_at is not None:
        over = option.unpaid_at + charges.OPTION_TRIES
        yield over, 0, option.connected_at, option.id, "optionEnd"
    elif option.next_charge_at is not None and may_charge:
        yield option.next_charge_at, 2, option.connected_at, option.id, "option"


def _of_orders(holding: Holding) -> Iterator[Due]:
    for item in holding.pending:
        if item.due_at is not None:
            yield item.due_at, 4, 0, item.id, "order"


def _all(holding: Holding) -> Iterator[Due]:
    line, may_charge = holding.line, holding.may_charge
    if line.terminated_at is not None:
        return
    if line.next_charge_at is not None and may_charge:
        yield line.next_charge_at, 1, 0, "", "tariff"
    for portion in holding.bonuses:
        if portion.status != "expired" and portion.ends_at is not None:
            yield portion.ends_at, 0, 0, portion.id, "bonus"
    for bucket in holding.allowances:
        if bucket.status != "expired" and bucket.ends_at is not None:
            yield bucket.ends_at, 3, 0, bucket.id, "allowance"
    for option in holding.options:
        yield from _of_option(option, may_charge=may_charge)
    yield from _of_orders(holding)
    yield from _of_life(holding)


def upcoming(holding: Holding) -> Due | None:
    """The next thing that happens to the line by itself."""
    return min(_all(holding), default=None)


def _tariff(book: Book, holding: Holding, at: int) -> None:
    if holding.pays_in_advance:
        charges.package_due(book, holding, at)
    else:
        charges.month_due(book, holding, at)


def _debt_of_advance(book: Book, holding: Holding, at: int) -> None:
    holding.line.debt_at = at
    lifecycle.settle(book, holding, at)


def _trust_over(book: Book, holding: Holding, at: int) -> None:
    holding.line.trust_until = None
    lifecycle.settle(book, holding, at)


_OF_LINE: Final[dict[str, Callable[[Book, Holding, int], None]]] = {
    "tariff": _tariff,
    "life": lifecycle.suspend_for_life,
    "kept": lifecycle.end,
    "advance": _debt_of_advance,
    "trust": _trust_over,
}


def run_one(book: Book, holding: Holding, event: Due) -> None:
    """Let one due event happen at its own instant."""
    at, _, _, subject, kind = event
    act = _OF_LINE.get(kind)
    if act is not None:
        act(book, holding, at)
    elif kind == "order":
        orders_acts.run(book, holding, subject, at)
    elif kind in {"option", "optionEnd"}:
        option = next(one for one in holding.options if one.id == subject)
        ends = kind == "optionEnd"
        (charges.end_option if ends else charges.option_due)(book, holding, option, at)
    else:
        owned: list[Bucket] = holding.bonuses if kind == "bonus" else holding.allowances
        bucket = next(one for one in owned if one.id == subject)
        if kind == "bonus":
            bonuses.expire(book, holding, bucket, at)
        else:
            charges.expire_allowance(book, bucket, at)
    line_id = holding.line.id
    book.once(line_id, f"{kind}:{subject}" if subject else kind, at)


def run_line(book: Book, holding: Holding, until: int) -> None:
    """Let everything due on one line up to and including ``until`` happen, in order.

    For lines that nobody else pays for; a funded account goes through ``run_all``.
    """
    while (event := upcoming(holding)) is not None and event[0] <= until:
        run_one(book, holding, event)


def run_all(book: Book, until: int) -> None:
    """Let everything due on the lines and accounts of the book happen, in order of time."""
    agenda: list[tuple[Due, str]] = []
    for ident, holding in book.holdings.items():
        event = upcoming(holding)
        if event is not None and event[0] <= until:
            agenda.append((event, ident))
    for ident, account in book.accounts.items():
        due = _of_account(account)
        if due is not None and due[0] <= until:
            agenda.append((due, ident))
    heapify(agenda)
    while agenda:
        event, ident = heappop(agenda)
        again = _run_and_look(book, event, ident)
        if again is not None and again[0] <= until:
            heappush(agenda, (again, ident))


def _of_account(account: Account) -> Due | None:
    if not account.funded or account.next_due_at is None:
        return None
    return account.next_due_at, -1, 0, "", "account"


def _run_and_look(book: Book, event: Due, ident: str) -> Due | None:
    """Run an event unless another one has overtaken it; what comes next of the same subject."""
    if event[4] == "account":
        run_account(book, book.accounts[ident])
        return _of_account(book.accounts[ident])
    holding = book.holdings[ident]
    if upcoming(holding) == event:
        run_one(book, holding, event)
    return upcoming(holding)


def run_account(book: Book, account: Account) -> None:
    """The 1st or the 21st of a funded account."""
    at = account.next_due_at
    if at is None:
        return
    closes = calendar.kyiv(at).day == 1
    (companies.close_month if closes else companies.arrears_day)(book, account, at)
    book.once(account.id, "month" if closes else "arrears", at)


def next_due(holding: Holding) -> int | None:
    """Instant of the line's next event, for the column that finds what is due."""
    event = upcoming(holding)
    return None if event is None else event[0]


def charge_amount(holding: Holding) -> int:
    """Kopiykas that the next charge takes: the package and the services of the same instant."""
    line = holding.line
    amount = charges.tariff_of(holding).price
    if line.next_charge_at is None:
        return amount
    unfit = charges.unfit(holding, line.next_tariff_id) if line.next_tariff_id else []
    for option in holding.options:
        same = option.next_charge_at == line.next_charge_at and option.ends_at is None
        if same and option not in unfit:
            amount += option.price
    return amount
