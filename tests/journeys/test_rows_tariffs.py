"""P8: what the review of a tariff change says is, to the kopiyka, what the operator books."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from journeys.program import code_name
from journeys.test_tariffs import agreed_now, chosen, open_tariffs, preview, reviewed
from kyivstar_desktop.viewmodels.presenting.formats import present_money
from support.operators_book import last_entry, movements

if TYPE_CHECKING:
    from journeys.program import Journey, Program
    from support.sandbox import SandboxChild

translate = QCoreApplication.translate
OLENA, HER = "067 000 00 01", "+380670000001"


def test_p8_the_operators_ledger_takes_what_the_review_said(
    journey: Journey, operator: SandboxChild
) -> None:
    operator.control("POST", "topup", {"number": HER, "amount": 500, "channel": "cash"})

    async def story(program: Program) -> None:
        await program.give_number(OLENA)
        await program.hand.type(code_name("SignIn", 4), operator.last_code(HER))
        await program.at("overview")
        before = last_entry(operator)
        said = await moved_now(program, "LOVE UA База", "t_love_ua_baza")
        taken = [(reason, amount) for _, reason, amount in movements(operator, before)]
        assert sum(amount for _, amount in taken) == -said, taken
        assert {reason for reason, _ in taken} <= {"tariffFee", "tariffChangeFee"}

    journey.play(story, operator=operator.url)
    assert operator.invariants()["ok"]


async def moved_now(program: Program, name: str, tariff: str) -> int:
    """Moves at once; what the review said it would take, in kopiykas."""
    await open_tariffs(program)
    await chosen(program, name)
    await agreed_now(program)
    await reviewed(program)
    total = preview(program).total
    assert total is not None
    await program.sees(present_money(total))
    await program.hand.press(translate("Tariffs", "Confirm the move"))

    def there() -> bool:
        line = program.core.accounts.current.value
        return line is not None and line.tariff_id == tariff

    await program.hand.wait("not moved", there, 30.0)
    return total.kopiykas
