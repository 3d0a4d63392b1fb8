"""What is connected to Olena's number and what can be, as the picture of services tells it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from fakes.operator_catalogue import service
from kyivstar_desktop.domain.catalogue import Allowance
from kyivstar_desktop.domain.money import Money

if TYPE_CHECKING:
    from fakes.operator import FakeOperator
    from kyivstar_desktop.domain.catalogue import Offering
    from kyivstar_desktop.domain.orders import Option


def offered() -> tuple[Offering, ...]:
    return (
        service("o_data_5gb", "Додатковий пакет 5 ГБ", 60_00, period="", bonus_payable=True,
                description="Разово: 5 ГБ на 28 днів",
                allowances=(Allowance("DATA_NATIONAL", 5120, "MB"),)),
        service("o_super_video", "Суперсила Відео", 40_00, incompatible=("o_super_social",),
                description="50 ГБ для відеосервісів окремо від пакета",
                allowances=(Allowance("DATA_SUPERPOWER", 51_200, "MB"),)),
        service("o_super_social", "Суперсила Соцмережі", 30_00, incompatible=("o_super_video",),
                description="30 ГБ для соцмереж і месенджерів окремо від пакета",
                allowances=(Allowance("DATA_SUPERPOWER", 30_720, "MB"),)),
        service("o_horoscope", "Гороскоп щодня", 35_00, group="content",
                incompatible=("o_no_content",),
                description="Контент-підписка третьої сторони: SMS щоранку"),
        service("o_no_content", "Заборона контент-послуг", 0, period="", group="control",
                incompatible=("o_horoscope",),
                description="Жодна контент-підписка не зможе підключитися до номера"),
        service("o_forwarding", "Переадресація", 0, group="control",
                description="Вхідні дзвінки йдуть на вказаний номер",
                facts=(("forwardTo", ""), ("condition", "always,busy,noAnswer"))),
        service("o_roaming_home", "Роумінг як вдома", 120_00, group="roaming",
                countries=("PL", "DE", "CZ", "IT"),
                description="5 ГБ, 60 хвилин і 30 SMS у чотирьох країнах",
                allowances=(Allowance("DATA_ROAMING", 5120, "MB"),
                            Allowance("VOICE_ROAMING", 60, "min"),
                            Allowance("SMS_ROAMING", 30, "SMS"))),
        service("o_extra_25", "Екстра гроші 25", 10_00, period="", group="credit",
                description="Аванс 25 ₴ на рахунок", facts=(("advanceAmount", "25"),)),
        service("o_trust_week", "Тиждень довіри", 0, period="", group="credit",
                categories=("services-homeInternet",),
                description="7 днів домашнього інтернету в борг"),
    )  # fmt: skip


def put_on_shelf(operator: FakeOperator) -> None:
    """Services as `offered`, in the place of those of the same id."""
    named = {one.id for one in offered()}
    others = [one for one in operator.shelf.offerings if one.id not in named]
    operator.shelf.offerings = (*others, *offered())
    for ident in named:
        operator.ordering.offers.pop(ident, None)


def connect_all(operator: FakeOperator, line: str) -> dict[str, Option]:
    """Five connected services, by offering; the horoscope came by SMS and nobody knows whence."""
    desk, now = operator.ordering, operator.clock.now()
    sms = {"connected_at": now - timedelta(days=9), "channel": "sms"}
    made = [
        desk.add_option(line, "o_horoscope", **sms),
        desk.add_option(line, "o_super_video", price=Money(0), next_amount=Money(0),
                        connected_by="tariff", can_disconnect=False),
        desk.add_option(line, "o_roaming_home"),
        desk.add_option(line, "o_forwarding", next_at=None, facts=(
            ("forwardTo", "+380965550112"), ("condition", "busy"))),
        desk.add_option(line, "o_add_number", status="pendingActive"),
    ]  # fmt: skip
    return {option.offering: option for option in made}
