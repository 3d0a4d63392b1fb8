"""What a credit of a line sets in motion (docs/contract.md 6.2-6.8), in its fixed order.

Advance repayment, then number life, debt and arrears, then package, then services, then bonuses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kyivstar_sandbox.rules import bonuses, charges, companies, lifecycle
from kyivstar_sandbox.rules.book import Row
from kyivstar_sandbox.rules.ledger import Leg

if TYPE_CHECKING:
    from kyivstar_sandbox.rules.book import Book
    from kyivstar_sandbox.rules.state import Bucket, Holding

TOPUPS: Final = frozenset({"topupCard", "topupAccount", "topupCash", "topupOther"})

DESCRIPTIONS: Final = {
    "topupCard": "Поповнення карткою",
    "topupAccount": "Поповнення з рахунку компанії",
    "topupCash": "Поповнення готівкою",
    "topupOther": "Поповнення",
    "transferIn": "Переказ від іншого номера",
    "advance": "«Екстра гроші»",
    "refund": "Повернення коштів",
    "correction": "Виправлення",
    "goodwill": "Подарунок від оператора",
}


def kind_of(reason: str) -> str:
    """``Topup``, ``Transfer`` or ``Adjust``: the sub-class of balanceAction of a reason."""
    if reason in TOPUPS:
        return "Topup"
    return "Transfer" if reason.startswith("transfer") else "Adjust"


def credit(  # noqa: PLR0913 each part of a credit comes from another place
    book: Book,
    holding: Holding,
    *,
    amount: int,
    reason: str,
    source: str,
    at: int,
    cause: dict[str, Any],
    ident: str | None = None,
    key: str | None = None,
    description: str | None = None,
) -> str:
    """Credit what pays for the line with ``amount`` kopiykas from ``source``; id of its row.

    A ``company:`` source gets its own row ``{id}-out``. Raises ``Refusal``
    ``insufficientFunds`` when the source has a floor and not enough.
    """
    main, line = holding.main, holding.line
    ident = ident or book.ids("ba", at, main.last_action)
    row = Row(
        bucket=main,
        reason=reason,
        amount=amount,
        direction=1,
        description=description or DESCRIPTIONS.get(reason, reason),
        kind=kind_of(reason),
        product_id=line.id,
        cause=cause,
        ident=ident,
    )
    legs = (Leg(source, -amount), Leg(str(main.ledger), amount))
    book.post(at=at, reason=reason, legs=legs, rows=(row,), owner=holding, key=key)
    recipient = line.msisdn or line.account_id
    note_source(book, recipient, source, amount=amount, at=at, cause=cause, ident=ident)
    arrived(book, holding, amount=amount, reason=reason, at=at, ident=ident)
    return ident


def arrived(book: Book, holding: Holding, *, amount: int, reason: str, at: int, ident: str) -> None:
    """Let follow what a credit of ``amount`` kopiykas, posted as row ``ident``, sets in motion."""
    waited = not holding.may_charge  # before the repayment, which may end a suspension for debt
    if reason != "advance":
        repay_advance(book, holding, amount, at)
    _follow(book, holding, amount, reason, at, waited=waited)
    if reason in TOPUPS and holding.fund is None:
        bonuses.earn(book, holding, topup=amount, topup_id=ident, at=at)


def note_source(
    book: Book,
    recipient: str,
    source: str,
    *,
    amount: int,
    at: int,
    cause: dict[str, Any],
    ident: str,
) -> None:
    """Write the row ``{ident}-out`` of a ``company:`` source in hand, already moved by its legs.

    ``recipient`` is the number or account that was credited.
    """
    paying: Bucket | None = book.buckets.get(source)
    if paying is None or not source.startswith("company:"):
        return
    own = {"rule": "topup.row", "recipient": recipient}
    own |= {name: cause[name] for name in ("grant", "row", "channel") if name in cause}
    row = Row(
        bucket=paying,
        reason="companyOut",
        amount=amount,
        direction=-1,
        description=f"Поповнення {recipient}",
        cause=own,
        ident=f"{ident}-out",
    )
    book.note_paid(at=at, row=row)


def _follow(
    book: Book, holding: Holding, amount: int, reason: str, at: int, *, waited: bool
) -> None:
    line = holding.line
    if line.terminated_at is not None:
        return
    if holding.fund is not None:
        companies.paid(book, holding.fund, amount, at)
        return
    renews = reason in TOPUPS and amount >= lifecycle.RENEWS_FROM
    if renews and holding.is_prepaid_mobile:
        lifecycle.renew(line, at)
    lifecycle.check_limit(book, holding, at)
    lifecycle.settle(book, holding, at)
    if waited:
        charges.returned(book, holding, at)
    _pay_what_waits(book, holding, at)


def _pay_what_waits(book: Book, holding: Holding, at: int) -> None:
    if not holding.may_charge:
        return
    line, main = holding.line, holding.main
    unpaid = holding.pays_in_advance and line.package_state == "unpaid"
    if unpaid and main.amount >= charges.tariff_of(holding).price:
        charges.pay_package(book, holding, at, moves_anchor=True)
    for option in charges.in_order(holding):
        if option.status == "suspended" and main.amount >= option.price:
            charges.pay_option(book, holding, option, at, moves_anchor=True)


def repay_advance(book: Book, holding: Holding, amount: int, at: int) -> None:
    """A credit first repays «Екстра гроші» (6.7): at most the credit, at most the debt."""
    line, main = holding.line, holding.main
    part = min(amount, -line.loan)
    if part <= 0:
        return
    row = Row(
        bucket=main,
        reason="advanceRepay",
        amount=part,
        direction=-1,
        description="Повернення «Екстра гроші»",
        product_id=line.id,
        cause={"rule": "advance.repay", "sum": part, "left": -line.loan - part},
    )
    legs = (Leg(str(main.ledger), -part), Leg(f"loan:{line.id}", part))
    book.post(at=at, reason="advanceRepay", legs=legs, rows=(row,), owner=holding)
    line.loan += part
    if line.loan == 0:
        line.loan_at = None
        line.debt_at = None
    lifecycle.settle(book, holding, at)
