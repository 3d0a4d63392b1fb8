"""«ТОВ Приклад»: 1 200 numbers and the six people of docs/contract.md 5.3."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Final

from kyivstar_sandbox.rules.seeding import demo, secrets_of_demo
from kyivstar_sandbox.rules.seeding.company import Company, Spec
from kyivstar_sandbox.rules.seeding.ground import Someone
from kyivstar_sandbox.rules.seeding.names import sub_of

if TYPE_CHECKING:
    from kyivstar_sandbox.rules.seeding.ground import Ground

NAME: Final = "ТОВ Приклад"
NUMBERS: Final = 1200
MONTHS: Final = 24

PEOPLE: Final = (
    ("0021", "coordinator", "Шевченко Олена Василівна", "координаторка, має і приватний номер"),
    ("0022", "approver", "Мороз Віктор Павлович", "затверджувач"),
    ("0023", "viewer", "Клименко Тетяна Юріївна", "перегляд"),
    ("0024", "selfManaged", "Олійник Павло Андрійович", "самостійне управління послугами"),
    ("0025", "coordinator", "Семенюк Ірина Миколаївна", "координаторка відділу"),
    ("0026", "none", "Захарченко Дмитро Олегович", "працівник без прав"),
)
"""Last four digits, role, name, what it shows. The first one's own number is private."""


def plant(ground: Ground) -> None:
    """The company with its numbers, months and people."""
    spec = Spec(
        name=NAME,
        numbers=NUMBERS,
        months=MONTHS,
        rows=1,
        varied=True,
        logins={i: demo.number_of(tail) for i, (tail, *_) in enumerate(PEOPLE) if i},
    )
    made = Company(ground, spec, Random("demo:company"))
    for _ in made.build():
        pass
    for position, (tail, role, name, _) in enumerate(PEOPLE):
        _person(ground, made, position, tail, role, name)


def _person(ground: Ground, made: Company, position: int, tail: str, role: str, name: str) -> None:
    spec, sub = made.spec, sub_of(tail)
    line = made.holdings[position].line
    if position:
        number = demo.number_of(tail)
        secret = secrets_of_demo.HASHES.get(number)
        line.user_name = name
        ground.person(
            Someone(
                sub,
                name,
                number,
                password_hash=secret,
                registered=secret is not None,
                line_id=line.id,
            )
        )
    if role == "none":
        return
    account = spec.root
    if tail == "0024":
        account = line.account_id
    elif tail == "0025":
        account = made.departments[1].id
    limits = {"batchTotalWithoutApproval": 5_000_000} if role == "coordinator" else None
    ground.role(sub, account, role, spec.customer, limits)
