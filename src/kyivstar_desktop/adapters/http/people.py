"""Who the customer is and which lines there are: AccountPort of one operator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kyivstar_desktop.adapters.http.ask import read
from kyivstar_desktop.adapters.http.lists import all_rows
from kyivstar_desktop.adapters.http.products import RefIn, read_buckets, read_lines
from kyivstar_desktop.adapters.http.wire import Shape, plain, word
from kyivstar_desktop.domain.account import Customer

if TYPE_CHECKING:
    from kyivstar_desktop.adapters.http.client import HttpClient
    from kyivstar_desktop.adapters.http.directory import Directory
    from kyivstar_desktop.domain.account import Bucket, Line
    from kyivstar_desktop.services.ports import OperatorProfile


class ContactIn(Shape, frozen=True, rename="camel"):
    email_address: str = ""
    phone_number: str = ""


class MediumIn(Shape, frozen=True, rename="camel"):
    medium_type: str = ""
    preferred: bool = False
    characteristic: ContactIn = ContactIn()


class TraitIn(Shape, frozen=True):
    name: str = ""
    value: str | int | bool | None = None


class CustomerIn(Shape, frozen=True, rename="camel"):
    id: str
    name: str = ""
    status: str = "active"
    account: list[RefIn] = []  # noqa: RUF012 msgspec copies a default list
    contact_medium: list[MediumIn] = []  # noqa: RUF012 msgspec copies a default list
    characteristic: list[TraitIn] = []  # noqa: RUF012 msgspec copies a default list


class HttpAccount:
    """AccountPort: profile, customers, lines, balances, and the operator's clock."""

    def __init__(self, client: HttpClient, directory: Directory) -> None:
        self._client = client
        self._directory = directory

    async def profile(self) -> OperatorProfile:
        """Public documents only; works before sign-in."""
        return await self._directory.profile()

    async def customers(self) -> tuple[Customer, ...]:
        """Every customer the token may act for, in the operator's order."""
        route = self._directory.path("TMF629", "/customer")
        rows = await all_rows(self._client, read(route), list[CustomerIn])
        return tuple(customer_of(row) for row in rows)

    async def lines(self) -> tuple[Line, ...]:
        return await read_lines(self._client, self._directory)

    async def buckets(self, number: str, *, account: str) -> tuple[Bucket, ...]:
        """Of one line: by its number, for home internet by its personal account."""
        return await read_buckets(self._client, self._directory, number, account)

    def operator_offset_s(self) -> float | None:
        """Operator's business clock minus ours, by the newest `Date`; None before any."""
        return self._client.offset_s


def customer_of(row: CustomerIn) -> Customer:
    """Preferred contacts win; `segment` and `language` come from the characteristics."""
    media = sorted(row.contact_medium, key=lambda medium: not medium.preferred)
    traits = {trait.name: str(trait.value) for trait in row.characteristic if trait.value}
    emails = (m.characteristic.email_address for m in media)
    phones = (m.characteristic.phone_number for m in media)
    return Customer(
        row.id,
        plain(row.name, 200),
        tuple(account.id for account in row.account),
        plain(next((text for text in emails if text), ""), 254),
        plain(next((text for text in phones if text), ""), 20),
        traits.get("segment", "private"),
        traits.get("language", "uk"),
        word(row.status) == "closed",
    )
