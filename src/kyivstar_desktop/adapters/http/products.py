"""Numbers, tariffs and balances: TMF637 and TMF654 buckets as domain values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from kyivstar_desktop.adapters.http.ask import read
from kyivstar_desktop.adapters.http.lists import all_rows, together
from kyivstar_desktop.adapters.http.wire import (
    MoneyIn,
    Shape,
    instant_of,
    money_of,
    plain,
    whole_of,
    word,
)
from kyivstar_desktop.domain.account import (
    Bucket,
    BucketKind,
    Line,
    LineKind,
    LineStatus,
    NextCharge,
)
from kyivstar_desktop.domain.errors import BadReply
from kyivstar_desktop.domain.money import ZERO

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kyivstar_desktop.adapters.http.client import HttpClient
    from kyivstar_desktop.adapters.http.directory import Directory
    from kyivstar_desktop.domain.money import Money

_STATUS = {
    "active": LineStatus.ACTIVE,
    "suspended": LineStatus.SUSPENDED,
    "created": LineStatus.PENDING,
    "pendingactive": LineStatus.PENDING,
    "pendingterminate": LineStatus.PENDING,
    "terminated": LineStatus.ENDED,
    "cancelled": LineStatus.ENDED,
    "aborted": LineStatus.ENDED,
}
_KINDS = {word(kind.value): kind for kind in LineKind}
_BUCKETS = {word(kind.value): kind for kind in BucketKind}
_MONEY = frozenset(("", "uah"))
MOST_LINES = 2_000
_UNITS = {"data": "MB", "voice": "min", "sms": "SMS"}  # of an unlimited allowance without figures


class RefIn(Shape, frozen=True, rename="camel"):
    id: str = ""
    value: str = ""
    name: str = ""
    role: str = ""
    party_or_party_role: RefIn | None = None  # the v5 way

    @property
    def party(self) -> RefIn:
        """The party itself in both generations."""
        return self.party_or_party_role or self


class CharacteristicIn(Shape, frozen=True):
    name: str = ""
    value: msgspec.Raw = msgspec.Raw(b"")


class ProductIn(Shape, frozen=True, rename="camel"):
    id: str
    status: str = ""
    name: str = ""
    start_date: str | None = None
    product_specification: RefIn | None = None
    product_offering: RefIn | None = None
    billing_account: RefIn | None = None
    related_party: list[RefIn] | RefIn | None = None
    realizing_resource: list[RefIn] = []  # noqa: RUF012 msgspec copies a default list
    product_characteristic: list[CharacteristicIn] = []  # noqa: RUF012 copied as well


class ValidForIn(Shape, frozen=True, rename="camel"):
    end_date_time: str | None = None


class BucketIn(Shape, frozen=True, rename="camel"):
    id: str
    code: str = ""
    name: str = ""
    usage_type: str = ""
    status: str = "active"
    is_shared: bool = False
    is_unlimited: bool = False
    remaining_value: MoneyIn | None = None
    initial_value: MoneyIn | None = None
    valid_for: ValidForIn | None = None
    confirmation_date: str | None = None
    last_update: str | None = None
    logical_resource: list[RefIn] | RefIn | None = None
    party_account: RefIn | None = None


def listed(found: list[RefIn] | RefIn | None) -> tuple[RefIn, ...]:
    """One reference or a list: servers and generations differ."""
    if found is None:
        return ()
    return tuple(found) if isinstance(found, list) else (found,)


# --- lines --------------------------------------------------------------------------------------
class _Characteristics:
    """Named values of a product; each reader answers "not stated" for a wrong type."""

    def __init__(self, rows: list[CharacteristicIn]) -> None:
        self._raw = {row.name: bytes(row.value) for row in rows}

    def text(self, name: str) -> str:
        raw = self._raw.get(name, b"")
        value = _json(raw, str)
        return value if isinstance(value, str) else ""

    def instant(self, name: str) -> datetime | None:
        return instant_of(self.text(name))

    def whole(self, name: str) -> int | None:
        value = _json(self._raw.get(name, b""), int)
        return value if isinstance(value, int) and value >= 0 else None

    def money(self, name: str) -> Money | None:
        value = _json(self._raw.get(name, b""), MoneyIn)
        return money_of(value) if isinstance(value, MoneyIn) else None


def _json(raw: bytes, kind: type[Any]) -> Any:
    try:
        return msgspec.json.decode(raw, type=kind) if raw else None
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None


def line_of(row: ProductIn) -> Line | None:
    """A line of a product; None for options and whatever else is not a number or a connection."""
    kind = _KINDS.get(word(row.product_specification.id if row.product_specification else ""))
    if kind is None:
        return None
    values = _Characteristics(row.product_characteristic)
    account = row.billing_account.id if row.billing_account else ""
    number = _number(row, kind, values, account)
    if not number:
        return None
    parties = [(word(p.role), p.party) for p in listed(row.related_party)]
    offering = row.product_offering or RefIn()
    return Line(
        id=row.id,
        kind=kind,
        number=number,
        account=account,
        customer=next((p.id for role, p in parties if role == "customer"), ""),
        status=_STATUS.get(word(row.status), LineStatus.OTHER),
        tariff_id=offering.id,
        tariff=plain(offering.name or row.name, 120),
        payment_type=values.text("paymentType") or "prepaid",
        segment=values.text("segment") or "private",
        charge_period=values.text("chargePeriod") or "P4W",
        package_state=values.text("packageState"),
        next_charge=NextCharge(values.instant("nextChargeDate"), values.money("nextChargeAmount")),
        disconnect_limit=values.money("disconnectLimit"),
        active_until=values.instant("activeUntil"),
        kept_until=values.instant("keptUntil"),
        suspension=values.text("suspensionReason"),
        advance_debt=values.money("advanceDebt") or ZERO,
        trust_until=values.instant("trustUntil"),
        funded_by=values.text("fundedBy") or "line",
        contract=plain(values.text("contractNumber"), 40),
        owner=_owner(parties),
        started=instant_of(row.start_date),
        suspended_since=values.instant("suspendedSince"),
        block_until=values.instant("pendingBlockUntil"),
        sim_type=word(values.text("simType")),
        iccid_end=plain(values.text("iccid"), 22)[-4:],
        contract_since=values.instant("contractStart"),
        contract_until=values.instant("contractEnd"),
        contract_fee=values.money("contractEndFee"),
        data_limit_mb=values.whole("dataLimitMb"),
        data_limit_from=values.instant("dataLimitChangeableFrom"),
    )


def _owner(parties: Sequence[tuple[str, RefIn]]) -> str:
    """The employee, else the contract's holder unless that name is only the number."""
    for wanted in ("user", "customer"):
        for role, party in parties:
            name = plain(party.name or "", 121)
            if role == wanted and name and not name.startswith("+"):
                return name
    return ""


def _number(row: ProductIn, kind: LineKind, values: _Characteristics, account: str) -> str:
    if kind is LineKind.HOME:
        return values.text("accountNumber") or account
    stated = next((r.value or r.id for r in row.realizing_resource if r.value or r.id), "")
    return values.text("msisdn") or stated


async def read_lines(client: HttpClient, directory: Directory) -> tuple[Line, ...]:
    """Lines the token may see, options left out, in the operator's order.

    Of a bigger park the first 2 000: the rest is the desk's (adapters/http/fleet.py).
    """
    route = directory.path("TMF637", "/product")
    named = "productSpecification.id"
    pages = await together(
        all_rows(
            client, read(route, (named, LineKind.MOBILE.value)), list[ProductIn], most=MOST_LINES
        ),
        all_rows(
            client, read(route, (named, LineKind.HOME.value)), list[ProductIn], most=MOST_LINES
        ),
    )
    found: dict[str, Line] = {}
    for row in (row for page in pages for row in page):
        line = line_of(row)
        if line is not None:
            found.setdefault(line.id, line)
    return tuple(found.values())[:MOST_LINES]


# --- buckets ------------------------------------------------------------------------------------
def bucket_of(row: BucketIn) -> Bucket:
    """Money is None where the figure is not stated exactly; allowances are whole units."""
    given = row.remaining_value
    stated = given or row.initial_value
    unit = stated.unit_word if stated else _UNITS.get(word(row.usage_type), "")
    kind = _BUCKETS.get(word(row.code), BucketKind.OTHER)
    if kind is BucketKind.OTHER and not row.code and word(row.usage_type) == "monetary":
        kind = BucketKind.MAIN  # TMF654 without our `code`: the monetary bucket of the line
    monetary = kind is BucketKind.MAIN or word(unit) == "uah"
    return Bucket(
        row.id,
        kind,
        plain(row.name, 120),
        "UAH" if monetary and word(unit) in _MONEY else plain(unit, 20),
        money_of(given) if monetary else None,
        None if monetary or row.is_unlimited else whole_of(given),
        None if monetary else whole_of(row.initial_value),
        row.is_unlimited,
        instant_of(row.valid_for.end_date_time) if row.valid_for else None,
        word(row.status),
        row.is_shared,
        instant_of(row.confirmation_date) or instant_of(row.last_update),
    )


async def read_buckets(
    client: HttpClient, directory: Directory, number: str, account: str
) -> tuple[Bucket, ...]:
    """Balances of one line. A line paid by its account has the account's shared money instead."""
    home = not number.startswith("+")
    rows: list[BucketIn] = []
    if not home:
        rows = await _buckets(client, directory, "logicalResource.value", number)
        rows = [row for row in rows if _is_of(row, number)]
    if home or not any(_is_main(row) for row in rows):
        of_account = await _buckets(client, directory, "partyAccount.id", account or number)
        own = [row for row in of_account if _is_account(row, account or number)]
        rows += [r for r in own if (_is_of(r, number) if home else False) or _shared(r)]
        if home:
            rows += [row for row in own if row not in rows and not _named(row)]
    return tuple(bucket_of(row) for row in rows)


async def _buckets(
    client: HttpClient, directory: Directory, name: str, value: str
) -> list[BucketIn]:
    ask = read(directory.path("TMF654", "/bucket"), (name, value), conditional=True)
    rows = await all_rows(client, ask, list[BucketIn])
    if any(not row.id for row in rows):
        raise BadReply("$[].id")
    return rows


def _named(row: BucketIn) -> tuple[str, ...]:
    return tuple(ref.value or ref.id for ref in listed(row.logical_resource))


def _is_of(row: BucketIn, number: str) -> bool:
    return number in _named(row)


def _is_account(row: BucketIn, account: str) -> bool:
    return row.party_account is not None and row.party_account.id == account


def _shared(row: BucketIn) -> bool:
    return row.is_shared and not _named(row)


def _is_main(row: BucketIn) -> bool:
    return word(row.code) == "main" or (not row.code and word(row.usage_type) == "monetary")
