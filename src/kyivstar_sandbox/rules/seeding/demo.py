"""The demo numbers of docs/contract.md 5.3, each with a story told by two years of its life."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any, Final

from kyivstar_sandbox.db import schema
from kyivstar_sandbox.model import calendar
from kyivstar_sandbox.model.values import DAY
from kyivstar_sandbox.rules import catalogue, lines
from kyivstar_sandbox.rules.seeding import demo_data, secrets_of_demo, stories
from kyivstar_sandbox.rules.seeding.ground import Ground, Someone
from kyivstar_sandbox.rules.seeding.life import HOUR, Life
from kyivstar_sandbox.rules.seeding.names import sub_of

if TYPE_CHECKING:
    from kyivstar_sandbox.rules.seeding.demo_data import Number

PERIOD: Final = 28


def number_of(tail: str) -> str:
    """E.164 of a demo number by its last four digits."""
    return f"+38067000{tail}"


def plant(ground: Ground) -> None:
    """All private demo numbers with their people, accounts and histories."""
    for one in demo_data.NUMBERS:
        _plant_number(ground, one)
    _family(ground)


def _plant_number(ground: Ground, one: Number) -> None:
    customer, number = f"cust_p{int(one.tail)}", number_of(one.tail)
    account = one.account or f"2600000{one.tail}"
    sub = sub_of(one.tail)
    secret = secrets_of_demo.HASHES.get(number)
    line_id = f"ln_{one.tail}"
    person = Someone(
        sub,
        one.name,
        number,
        password_hash=secret,
        registered=secret is not None or one.registered,
        ended=one.story == "ended",
        line_id=line_id,
    )
    ground.person(person)
    contacts: list[dict[str, Any]] = [
        {"mediumType": "phone", "characteristic": {"phoneNumber": number}}
    ]
    if one.email:
        email = {"emailAddress": one.email}
        contacts.insert(0, {"mediumType": "email", "preferred": True, "characteristic": email})
    ground.customer(customer, one.name or number, sub, account, contacts=tuple(contacts))
    ground.account(account, "personal", f"Особовий рахунок {account}", customer)
    ground.role(sub, account, "owner", customer)
    life = _life(ground, one, customer, account, number)
    stories.STORIES[one.story](life)
    life.play()
    ground.book.holdings[line_id] = life.holding
    if one.story == "home":
        _home(ground, one, customer, sub)


def _life(ground: Ground, one: Number, customer: str, account: str, number: str) -> Life:
    tariff = catalogue.find(one.tariff)
    begun = _begin(ground, one, tariff.payment)
    new = lines.NewLine(
        tail=one.tail,
        account_id=account,
        customer_id=customer,
        tariff_id=one.tariff,
        msisdn=number,
        disconnect_limit=one.limit,
        contract_number=f"KS-000{one.tail}" if one.name else None,
        iccid=f"89380031200000{one.tail}",
    )
    holding = lines.open_line(ground.book, new, begun)
    _sim(ground, holding.line.id, one.tail)
    life = Life(ground, holding, Random(f"demo:{one.tail}"))
    life.habit, life.pays_until = one.habit, life.ago(one.unpaid_days)
    return life


def _begin(ground: Ground, one: Number, payment: str) -> int:
    """Activation: on contract about two years ago, else so that the next charge falls right."""
    if one.age_days is not None:
        return ground.now - int(one.age_days * 86_400) * 1_000_000
    if payment == "contract":
        return calendar.month_start(ground.start) + 9 * DAY + 10 * HOUR
    return calendar.plus_days(ground.now, one.days_to_charge - PERIOD * 26)


def _sim(ground: Ground, line_id: str, tail: str) -> None:
    random = Random(f"sim:{tail}")
    puks = (f"{random.randint(0, 99_999_999):08d}" for _ in range(2))
    ground.put(schema.sim, line_id, *puks, None)


def _home(ground: Ground, one: Number, customer: str, sub: str) -> None:
    """Home internet 26000000014: paid by hand each month, the last month is not."""
    account = demo_data.HOME_ACCOUNT
    ground.account(account, "personal", f"Домашній інтернет {account}", customer)
    ground.role(sub, account, "owner", customer)
    ground.login(account, sub, line_id=f"ln_{one.tail}h")
    new = lines.NewLine(
        tail=f"{one.tail}h",
        account_id=account,
        customer_id=customer,
        tariff_id="t_dim_100",
        contract_number=f"KH-000{one.tail}",
    )
    begun = calendar.month_start(ground.start) + 4 * DAY + 12 * HOUR
    holding = lines.open_line(ground.book, new, begun)
    life = Life(ground, holding, Random("demo:home"))
    price = catalogue.find("t_dim_100").price
    last = calendar.month_start(ground.now)
    day = begun
    while day < last - 3 * DAY:
        life.plan.append((day, lambda at: life.fill_to(price, at)))
        day = calendar.next_first(day + 2 * DAY) - 2 * DAY
    life.play()
    ground.book.holdings[holding.line.id] = holding


def _family(ground: Ground) -> None:
    """Universal account «Родина»: the owner sees the two others."""
    at = ground.now - 200 * DAY
    universal = demo_data.FAMILY_ACCOUNT
    ground.account(universal, "universal", "Родина", "cust_p11")
    ground.role(sub_of("0011"), universal, "owner", "cust_p11")
    for tail in ("0011", "0012", "0013"):
        member = f"2600000{tail}"
        ground.put(schema.account_link, f"al_{tail}", "contains", universal, member, at, None)
