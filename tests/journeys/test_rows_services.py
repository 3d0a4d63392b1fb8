"""P32: a service that appeared, changed its price or vanished since the last visit is flagged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from journeys.program import code_name
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.presenting.formats import present_money
from kyivstar_desktop.viewmodels.services import ServicesViewModel
from support.ordering import ORDERS, add, delete
from support.sandbox import new_key

if TYPE_CHECKING:
    from journeys.program import Journey, Program
    from kyivstar_desktop.viewmodels.services_rows import Row
    from support.sandbox import SandboxChild

translate = QCoreApplication.translate
OLENA, HER, LINE, SERVICE = "067 000 00 01", "+380670000001", "ln_0001", "o_horoscope"


def ordered(operator: SandboxChild, item: dict[str, object]) -> None:
    """By somebody else in another place: a code from an SMS, not this program."""
    asked = {"channel": [{"id": "sms"}], "productOrderItem": [item]}
    reply = operator.post(ORDERS, asked, operator.token(HER), key=new_key())
    assert reply.status_code == 201, reply.text


def rows(program: Program) -> tuple[Row, ...]:
    page = program.shell.page
    assert isinstance(page, ServicesViewModel), f"on {program.page}"
    return page.state.rows


async def flagged(program: Program, badge: str) -> Row:
    """The page anew: what it flags was not so when it was left."""
    await program.go(translate("Shell", "Overview"))
    await program.at("overview")
    await program.go(translate("Shell", "Services"))
    await program.at("services")

    def there() -> bool:
        return any(row.badge == badge for row in rows(program))

    await program.hand.wait(f"no «{badge}» in {[r.badge for r in rows(program)]}", there, 30.0)
    found = next(row for row in rows(program) if row.badge == badge)
    await program.sees(badge)
    return found


def test_p32_what_came_changed_and_went_is_said_once(
    journey: Journey, operator: SandboxChild
) -> None:
    operator.control("POST", "topup", {"number": HER, "amount": 500, "channel": "cash"})

    async def story(program: Program) -> None:
        hand, orders = program.hand, program.core.cabinet.orders
        await program.give_number(OLENA)
        await hand.type(code_name("SignIn", 4), operator.last_code(HER))
        await program.at("overview")
        await program.go(translate("Shell", "Services"))
        await program.at("services")
        await hand.wait("no services", lambda: orders.options.value is not None)
        await program.go(translate("Shell", "Overview"))
        await program.at("overview")
        ordered(operator, add(LINE, SERVICE))

        def option() -> object:
            mine = [one for one in orders.options.value or () if one.offering == SERVICE]
            return next((one for one in mine if one.line == LINE and one.live), None)

        await hand.wait("it was not heard of", lambda: option() is not None, 30.0)
        new = await flagged(program, translate("Services", "new, not you?"))
        price = next(o.price for o in orders.options.value or () if o.offering == SERVICE)
        assert price is not None
        operator.control("PATCH", f"offering/{SERVICE}", {"price": 90})
        await program.go(translate("Shell", "Overview"))
        await program.at("overview")

        def repriced() -> bool:
            found = [o for o in orders.options.value or () if o.offering == SERVICE]
            return any(one.price == Money(90_00) for one in found)

        await hand.wait("the new price was not heard of", repriced, 30.0)
        was = translate("Services", "price was %1").replace("%1", present_money(price))
        dearer = await flagged(program, was)
        assert dearer.key == new.key
        await program.go(translate("Shell", "Overview"))
        await program.at("overview")
        ordered(operator, delete(new.key))
        operator.clock(business="P32D")
        await hand.wait("it stays", lambda: option() is None, 30.0)
        await program.go(translate("Shell", "Services"))
        await program.at("services")
        gone = translate("Services", "Not connected any more since your last visit: %1")
        words = gone.replace("%1", f"«{new.name}»")
        await hand.wait("its end is not told", lambda: hand.shows(words))

    journey.play(story, operator=operator.url)
    assert operator.invariants()["ok"]
