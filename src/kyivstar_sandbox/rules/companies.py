"""Accounts that pay for their lines: month's debt, arrears, payment (docs/contract.md 6.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.rules import lifecycle

if TYPE_CHECKING:
    from kyivstar_sandbox.rules.book import Book
    from kyivstar_sandbox.rules.state import Account, Bucket

ARREARS_DAY: Final = 21
_SECOND: Final = 1_000_000


def shared_bucket(book: Book, account: Account) -> Bucket:
    """The bucket that all lines of the account charge."""
    return book.buckets[f"main:{account.bucket_id}"]


def close_month(book: Book, account: Account, at: int) -> None:
    """The 1st at 00:00: what is owed now is due by the 20th, 23:59:59."""
    account.due_amount = max(0, -shared_bucket(book, account).amount)
    arrears_at = calendar.day_of_month(at, ARREARS_DAY)
    if account.due_amount:
        if not account.arrears:
            account.payment_status = "due"
        account.due_at = arrears_at - _SECOND
    account.next_due_at = arrears_at
    book.touch(account, "account", at)


def arrears_day(book: Book, account: Account, at: int) -> None:
    """The 21st at 00:00: an unpaid rest suspends every line of the account."""
    account.next_due_at = calendar.next_first(at)
    if account.due_amount:
        account.arrears = account.due_amount
        account.payment_status = "inArrears"
        _suspend(book, account, at)
        book.touch(account, "accountState", at)
    else:
        book.touch(account, "account", at)


def paid(book: Book, account: Account, amount: int, at: int) -> None:
    """Money came in: the oldest month first; the last of the arrears frees the lines."""
    account.due_amount = max(0, account.due_amount - amount)
    if account.arrears:
        account.arrears = max(0, account.arrears - amount)
        if not account.arrears:
            _suspend(book, account, at, back=True)
            account.payment_status = "due" if account.due_amount else "paid"
            book.touch(account, "accountState", at)
    if not account.due_amount:
        account.payment_status, account.due_at = "paid", None
    book.touch(account, "account", at)


def _suspend(book: Book, account: Account, at: int, *, back: bool = False) -> None:
    for holding in book.holdings.values():
        if holding.fund is account and holding.line.terminated_at is None:
            holding.line.debt_at = None if back else holding.line.debt_at or at
            lifecycle.settle(book, holding, at)
