"""Automatic top-ups: TMF654 topupBalance under a standing grant (TopupsPort)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from kyivstar_desktop.domain.money import money_to_wire

if TYPE_CHECKING:
    from kyivstar_desktop.adapters.http.directory import Directory
    from kyivstar_desktop.domain.money import Money


class HttpTopups:
    """TopupsPort of one operator."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory

    def topup_body(
        self,
        *,
        key: str,
        number: str,
        amount: Money,
        source: str,
        grant: str,
        company: bool = False,
    ) -> tuple[str, str, bytes]:
        body: dict[str, Any] = {
            "correlatorId": key,
            "amount": {"amount": msgspec.Raw(money_to_wire(amount).encode()), "units": "UAH"},
            "usageType": "monetary",
            "channel": {"id": "desktop"},
            "logicalResource": {
                "id": number,
                "value": number,
                "@referredType": "LogicalResource",
            },
            "paymentMethod": {
                "id": source,
                "@referredType": "accountPaymentMethod" if company else "tokenizedCard",
            },
            "grantId": grant,
        }
        path = self._directory.path("TMF654", "/topupBalance")
        return "POST", path, msgspec.json.encode(body)
