"""Forms of a top-up that can be paid, and lines for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from kyivstar_desktop.domain.account import (
    Bucket,
    BucketKind,
    Line,
    LineKind,
    LineMoney,
    LineStatus,
)
from kyivstar_desktop.domain.cards import Brand, SavedCard
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.topup.card_state import CardInput
from kyivstar_desktop.viewmodels.topup.form_state import (
    FormInputs,
    RowInput,
)

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
OWN, OTHER, ACCOUNT = "+380670000001", "+380670000011", "26000000014"
N = "\u00a0"
GOOD = CardInput("4242 4242 4242 4242", "08/31", "Olena Ivanenko", "123")
SAVED = SavedCard("pm_1", Brand.VISA, "4242", date(2028, 8, 31), preferred=True)


def line(number: str, owner: str = "") -> Line:
    return Line(
        f"ln_{number[-4:]}", LineKind.MOBILE, number, ACCOUNT, "c", LineStatus.ACTIVE, "t",
        "LOVE UA", owner=owner,
    )  # fmt: skip


def known(number: str, money: int | None) -> LineMoney:
    main = Bucket("b", BucketKind.MAIN, "", "UAH", Money(money)) if money is not None else None
    return LineMoney(line(number), (main,) if main is not None else ())


def filled(**changes: object) -> FormInputs:
    """A form that can be paid."""
    rows = (RowInput(1, OWN, "100", touched=True, sum_touched=True),)
    return replace(FormInputs(TODAY, rows=rows, card=GOOD, fee=Money(0)), **changes)


def one_row(typed: str, sum_typed: str = "100") -> FormInputs:
    return filled(rows=(RowInput(1, typed, sum_typed, touched=True, sum_touched=True),))


def with_card(**changes: str) -> FormInputs:
    names = frozenset({"cardNumber", "expirationDate", "nameOnCard", "cvv"})
    return filled(card=replace(GOOD, seen=names, **changes))
