"""Where an operator keeps its APIs and what it promises: discovery, catalogue, profile.

An address told by the operator is taken only when it lies on the configured origin; anything
else falls back to the path of the contract, so that no token ever travels elsewhere.
"""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

import msgspec

from kyivstar_desktop.adapters.http.ask import read
from kyivstar_desktop.adapters.http.lists import together
from kyivstar_desktop.adapters.http.wire import MoneyIn, Shape, money_of, plain
from kyivstar_desktop.domain.billing import PaymentLimits
from kyivstar_desktop.domain.contract_end import Contact, ContractTerms
from kyivstar_desktop.domain.errors import NetworkGate, Refused
from kyivstar_desktop.domain.life import LifeRule
from kyivstar_desktop.domain.transfers import TransferLimits
from kyivstar_desktop.services.ports import OperatorProfile

if TYPE_CHECKING:
    from kyivstar_desktop.adapters.http.client import HttpClient

T = TypeVar("T")
BASES = {
    "TMF620": "/tmf-api/productCatalogManagement/v4",
    "TMF622": "/tmf-api/productOrderingManagement/v4",
    "TMF629": "/tmf-api/customerManagement/v4",
    "TMF637": "/tmf-api/productInventory/v4",
    "TMF644": "/tmf-api/privacyManagement/v4",
    "TMF654": "/tmf-api/prepayBalanceManagement/v4",
    "TMF666": "/tmf-api/accountManagement/v4",
    "TMF670": "/tmf-api/paymentMethod/v4",
    "TMF674": "/tmf-api/geographicSiteManagement/v4",
    "TMF676": "/payment/v4",
    "TMF681": "/tmf-api/communicationManagement/v4",
    "TMF683": "/tmf-api/partyInteraction/v4",
    "TMF720": "/tmf-api/digitalIdentityManagement/v4",
    "CAMARA": "/one-time-password-sms/v1",
    "SSE": "/events",
}
ENDPOINTS = {
    "authorization_endpoint": "/oauth/authorize",
    "authorization_challenge_endpoint": "/oauth/challenge",
    "token_endpoint": "/oauth/token",
    "revocation_endpoint": "/oauth/revoke",
    "userinfo_endpoint": "/oauth/userinfo",
}
_API = re.compile(r"(TMF[0-9]{3}|CAMARA|SSE)\b", re.ASCII)


class Discovery(Shape, frozen=True):
    issuer: str = ""
    authorization_endpoint: str = ""
    authorization_challenge_endpoint: str = ""
    token_endpoint: str = ""
    revocation_endpoint: str = ""
    userinfo_endpoint: str = ""


class CatalogItem(Shape, frozen=True):
    href: str = ""
    title: str = ""


class CatalogSet(Shape, frozen=True):
    item: list[CatalogItem] = []  # noqa: RUF012 msgspec copies a default list


class Catalog(Shape, frozen=True):
    linkset: list[CatalogSet] = []  # noqa: RUF012 msgspec copies a default list


class ContactIn(Shape, frozen=True):
    kind: str = ""
    name: str = ""
    phone: str = ""
    url: str = ""
    note: str = ""


class ContractEndIn(Shape, frozen=True, rename="camel"):
    text: str = ""
    steps: list[str] = []  # noqa: RUF012 msgspec copies a default list
    shop_required: bool = True
    documents: list[str] = []  # noqa: RUF012 copied as well


class LimitsIn(Shape, frozen=True, rename="camel"):
    topup_item_min: MoneyIn | None = None
    topup_item_max: MoneyIn | None = None
    payment_max: MoneyIn | None = None
    payment_items: int | None = None
    transfer_min: MoneyIn | None = None
    transfer_max: MoneyIn | None = None
    transfer_month_max: MoneyIn | None = None
    transfer_code_above: MoneyIn | None = None


class FeeIn(Shape, frozen=True, rename="camel"):
    basis_points: int | None = None
    fixed: MoneyIn | None = None


class FeesIn(Shape, frozen=True, rename="camel"):
    card_topup: FeeIn | None = None
    transfer: MoneyIn | None = None


class LifeIn(Shape, frozen=True, rename="camel"):
    min_payment: MoneyIn | None = None
    active_days: int = 0
    suspended_days: int = 0


class IdempotencyIn(Shape, frozen=True, rename="camel"):
    ttl_seconds: int = 1800
    replays_errors: bool = False
    checks_body: bool = False
    authoritative_reads: bool = False
    max_request_seconds: int = 120


class ProfileIn(Shape, frozen=True):
    name: str = ""
    sandbox: bool = False
    life: LifeIn | None = msgspec.field(default=None, name="lifeRenewal")
    contacts: list[ContactIn] = []  # noqa: RUF012 msgspec copies a default list
    limits: LimitsIn | None = None
    fees: FeesIn | None = None
    idempotency: IdempotencyIn = IdempotencyIn()
    features: list[str] = []  # noqa: RUF012 msgspec copies a default list
    contract_end: ContractEndIn | None = msgspec.field(default=None, name="contractEnd")


class Directory:
    """Paths of one operator; read once, kept for the life of the object."""

    def __init__(self, client: HttpClient) -> None:
        self._client = client
        self._lock = asyncio.Lock()
        self._found: Discovery | None = None
        self._paths = dict(BASES)

    def path(self, api: str, rest: str = "") -> str:
        """Path below the configured base of an API such as TMF654, with `/rest` behind."""
        return self._paths[api] + rest

    async def discovery(self) -> Discovery:
        """Endpoints by OIDC discovery; empty ones where the operator has no such document."""
        async with self._lock:
            if self._found is None:
                self._found = await self._optional(
                    "/.well-known/openid-configuration", Discovery
                ) or Discovery(
                    **{name: self._client.base + path for name, path in ENDPOINTS.items()}
                )
            return self._found

    async def endpoint(self, name: str) -> str | None:
        """Path of an OAuth endpoint; None where the operator states others but not this one."""
        stated = getattr(await self.discovery(), name)
        if not stated:
            optional = {"authorization_challenge_endpoint", "revocation_endpoint"}
            return None if name in optional else ENDPOINTS[name]
        return self._ours(stated) or ENDPOINTS[name]

    def _ours(self, url: str) -> str | None:
        """The path of `url` below our base, or None when it lies elsewhere."""
        base, given = urlsplit(self._client.base), urlsplit(url)
        if given.scheme:
            if (given.scheme, given.netloc) != (base.scheme, base.netloc):
                return None
        elif given.netloc:
            return None
        path = given.path.rstrip("/")
        if not path.startswith(base.path.rstrip("/") + "/"):
            return None
        return path[len(base.path.rstrip("/")) :]

    async def _optional(self, route: str, kind: type[T]) -> T | None:
        try:
            return (await self._client.call(read(route, auth=False))).decode(kind)
        except (Refused, NetworkGate):  # absent, or a web page in its place
            return None

    async def profile(self) -> OperatorProfile:
        """All three documents; what is not stated is the worst case of the contract (1.10)."""
        found = await self.discovery()
        catalog, stated = await together(
            self._optional("/.well-known/api-catalog", Catalog),
            self._optional("/operator-profile", ProfileIn),
        )
        apis = self._learn(catalog) if catalog is not None else None
        return _profile(
            found.issuer or self._client.base, stated, apis, sandbox=self._client.sandbox
        )

    def _learn(self, catalog: Catalog) -> frozenset[str]:
        known: set[str] = set()
        for item in (item for row in catalog.linkset for item in row.item):
            name = _API.match(item.title.strip())
            path = self._ours(item.href) if name else None
            if name is None or path is None:
                continue
            known.add(name.group(1))
            if name.group(1) in BASES:
                self._paths[name.group(1)] = path
        return frozenset(known)


def _profile(
    issuer: str, stated: ProfileIn | None, apis: frozenset[str] | None, *, sandbox: bool
) -> OperatorProfile:
    if stated is None:
        return OperatorProfile(issuer, urlsplit(issuer).hostname or "", sandbox, apis=apis)
    keys = stated.idempotency
    return OperatorProfile(
        issuer,
        plain(stated.name, 80) or urlsplit(issuer).hostname or "",
        sandbox or stated.sandbox,
        _limits(stated),
        max(keys.ttl_seconds, 0),
        keys.replays_errors,
        keys.checks_body,
        keys.authoritative_reads,
        max(keys.max_request_seconds, 0),
        frozenset(stated.features),
        tuple((c.kind, plain(c.phone or c.url, 200)) for c in stated.contacts),
        apis,
        transfers=_transfers(stated),
        life=_life(stated.life),
        contract_end=_terms(stated.contract_end),
        directory=tuple(_contact(one) for one in stated.contacts),
    )


def _terms(given: ContractEndIn | None) -> ContractTerms | None:
    if given is None:
        return None
    return ContractTerms(
        plain(given.text, 1000),
        tuple(plain(step, 40) for step in given.steps),
        given.shop_required,
        tuple(plain(paper, 40) for paper in given.documents),
    )


def _contact(given: ContactIn) -> Contact:
    """An address that is not https is left out: it would open in the system's browser."""
    url = plain(given.url, 200)
    return Contact(
        plain(given.kind, 40),
        plain(given.name, 80),
        plain(given.phone, 40),
        url if url.startswith("https://") else "",
        plain(given.note, 120),
    )


def _transfers(stated: ProfileIn) -> TransferLimits:
    """What is not stated is the contract's; a fee that is not stated is not known."""
    given, usual = stated.limits or LimitsIn(), TransferLimits()
    fee = stated.fees.transfer if stated.fees is not None else None
    return TransferLimits(
        money_of(given.transfer_min) or usual.least,
        money_of(given.transfer_max) or usual.most,
        money_of(given.transfer_month_max) or usual.month_most,
        money_of(given.transfer_code_above) or usual.code_above,
        money_of(fee),
    )


def _life(given: LifeIn | None) -> LifeRule:
    usual = LifeRule()
    if given is None:
        return usual
    return LifeRule(
        money_of(given.min_payment) or usual.least,
        given.active_days if given.active_days > 0 else usual.active_days,
        given.suspended_days if given.suspended_days > 0 else usual.suspended_days,
    )


def _limits(stated: ProfileIn) -> PaymentLimits | None:
    if stated.limits is None:
        return None
    given, usual = stated.limits, PaymentLimits()
    fee = stated.fees.card_topup if stated.fees else None
    fixed = money_of(fee.fixed) if fee else None
    known = fee is not None and fee.basis_points is not None and fixed is not None
    return PaymentLimits(
        money_of(given.topup_item_min) or usual.item_min,
        money_of(given.topup_item_max) or usual.item_max,
        money_of(given.payment_max) or usual.payment_max,
        given.payment_items or usual.items,
        fee.basis_points if fee is not None and known else None,
        fixed if fixed is not None else usual.fee_fixed,
    )
