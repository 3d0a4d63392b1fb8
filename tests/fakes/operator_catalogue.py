"""The price list of the operator in memory; a test may change it as the operator would."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from kyivstar_desktop.domain.catalogue import (
    Allowance,
    Catalogue,
    Category,
    Fee,
    Offering,
    UnitPrice,
)
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.services.ports.contract import CataloguePort

if TYPE_CHECKING:
    from fakes.turns import Turns

CODES = ("DATA_NATIONAL", "VOICE_OMO", "VOICE_ONNET", "SMS_NATIONAL", "DATA_ROAMING")
UNITS = {"DATA": "MB", "VOICE": "min", "SMS": "SMS"}


def tariff(
    ident: str,
    name: str,
    fee: int | None,
    *granted: int | None,
    period: str = "P4W",
    shelf: str = "prepaid",
    **changes: Any,
) -> Offering:
    """`fee` in kopiykas, `granted` in the order of CODES: MB, minutes, SMS; None: unlimited.

    Beyond them: 0.10 ₴ a MB, 1.50 ₴ a minute to others, 1.00 ₴ an SMS.
    """
    made = Offering(
        id=ident, name=name, description=f"{name}: пакет послуг", spec="mobileLine",
        categories=(f"tariffs-{shelf}",), version="1", retired=False, sellable=True,
        fees=(Fee(f"pp_{ident}", "Плата за тариф", None if fee is None else Money(fee), period),),
        units=unit_prices(ident),
        allowances=tuple(
            Allowance(code, count, UNITS[code.partition("_")[0]])
            for code, count in zip(CODES, granted, strict=False)
            if count != 0
        ),
        facts=(("paymentType", "contract" if shelf == "contract" else "prepaid"),),
    )  # fmt: skip
    return replace(made, **changes)


def unit_prices(ident: str) -> tuple[UnitPrice, ...]:
    def price(code: str, kopiykas: int, *countries: str) -> UnitPrice:
        unit = UNITS[code.partition("_")[0]]
        names = {"MB": "Мегабайт", "min": "Хвилина", "SMS": "SMS"}
        name = f"{names[unit]} понад пакет"
        return UnitPrice(
            f"pu_{ident}_{code}", name, Money(kopiykas), unit, code=code, countries=countries
        )

    return (
        price("DATA_NATIONAL", 10),
        price("VOICE_OMO", 1_50),
        price("SMS_NATIONAL", 1_00),
        price("VOICE_INTERNATIONAL", 5_00, "PL"),
        price("VOICE_INTERNATIONAL", 12_00),
        price("DATA_ROAMING", 50, "PL"),
    )


def service(ident: str, name: str, fee: int, *, period: str = "P4W", **changes: Any) -> Offering:
    made = Offering(
        ident, name, f"{name}: умови", "option", ("services-prepaid",), "1",
        retired=False, sellable=True, fees=(Fee(f"pp_{ident}", "Плата", Money(fee), period),),
        group="data",
    )  # fmt: skip
    return replace(made, **changes)


def _offerings() -> tuple[Offering, ...]:
    fits = ("t_love_ua", "t_maximum", "t_base", "t_light")
    return (
        tariff("t_love_ua", "LOVE UA Безлім", 225_00, None, 100, None, 50),
        tariff("t_maximum", "LOVE UA На максимум", 175_00, 20_480, 150, None, 50, 2_500),
        tariff("t_light", "LOVE UA Світло 2023", 140_00, 18_432, 100, None, 20),
        tariff("t_base", "LOVE UA База", 75_00, 6_144, 75, None, 20),
        tariff("t_daily", "Щоденний", 2_00, 100, 0, 30, period="P1D"),
        tariff("t_secret", "Без ціни", None, 1_024),
        tariff("t_contract", "Контракт Старт", 250_00, 30_720, 500, None, 100, period="P1M",
               shelf="contract"),
        tariff("t_home", "Домашній 300", 300_00, period="P1M", shelf="homeInternet",
               spec="homeInternet", facts=(("speed", "300 Mbit/s"),), units=()),
        tariff("t_business", "Бізнес 30", 180_00, 10_240, 300, None, 50, shelf="business"),
        tariff("t_old", "Зірка", 60_00, 1_024, 30, shelf="archive", retired=True),
        service("o_add_bezlim", "Додай безлім", 150_00, optional_for=fits,
                allowances=(Allowance("DATA_NATIONAL", None),)),
        service("o_start_now", "Почати пакет зараз", 0, period="", optional_for=fits,
                group="control"),
        service("o_offer_weekend", "Вихідні без ліку", 20_00, categories=("services-offers",)),
    )  # fmt: skip


@dataclass(eq=False, slots=True)
class FakeCatalogue(CataloguePort):
    """Behind `operator.shelf`. `down`: what its next asks raise."""

    owner: Turns
    offerings: tuple[Offering, ...] = field(default_factory=_offerings)

    def change(self, ident: str, **changes: Any) -> None:
        """One offering becomes another, under a new version."""
        self.offerings = tuple(
            replace(one, **({"version": f"{one.version}+"} | changes)) if one.id == ident else one
            for one in self.offerings
        )

    def price(self, ident: str, kopiykas: int) -> None:
        one = next(one for one in self.offerings if one.id == ident)
        self.change(ident, fees=(replace(one.fees[0], amount=Money(kopiykas)),))

    def add(self, *offerings: Offering) -> None:
        self.offerings = (*self.offerings, *offerings)

    async def catalogue(self) -> Catalogue:
        async with self.owner.turn("catalogue"):
            return Catalogue(self.offerings, (Category("tariffs-prepaid", "Тарифи передплати"),))
