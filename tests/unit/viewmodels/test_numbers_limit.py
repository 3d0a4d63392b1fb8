"""P14: the data limit of a number is shown, ordered, and refused with the next date."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from kyivstar_desktop.domain.account import LineStatus
from kyivstar_desktop.domain.data_limit import MOST_MB, read_limit
from kyivstar_desktop.domain.errors import Refused
from kyivstar_desktop.services.account_view import Connection
from kyivstar_desktop.viewmodels.numbers import Said
from kyivstar_desktop.viewmodels.presenting.formats import present_date, present_size
from support.numbers_desk import Office, office, passed

if TYPE_CHECKING:
    from kyivstar_desktop.viewmodels.numbers_limit import LimitForm

BONDAR = "ln_000001"


@pytest.mark.parametrize(
    ("text", "mb"),
    [
        ("2", 2048),
        ("1,5", 1536),
        ("0.25", 256),
        (" 10 240 ", MOST_MB),
        ("10241", None),
        ("0", None),
        ("0,0001", None),
        ("-1", None),
        ("1,", 1024),
        ("два", None),
        ("", None),
    ],
)
def test_what_is_typed_in_gigabytes(text: str, mb: int | None) -> None:
    assert read_limit(text) == mb


async def opened(desk: Office) -> None:
    rows = [getattr(desk.vm.model.row(n), "line", "") for n in range(desk.vm.model.rowCount())]
    desk.vm.open_card(rows.index(BONDAR))
    await desk.quiet()


def fact(desk: Office) -> str:
    card = desk.vm.state.card
    assert card is not None
    return dict(card.facts).get("Data limit", "")


def form_of(desk: Office) -> LimitForm:
    form = desk.vm.limit_form()
    assert form is not None
    return form


async def kept(desk: Office, form: LimitForm) -> None:
    form.keep()
    await desk.quiet()
    await passed(desk.world)


def test_a_limit_is_ordered_shown_and_then_waits_for_its_date() -> None:
    async def story(desk: Office) -> None:
        said: list[object] = []
        desk.vm.effect.connect(said.append)
        await opened(desk)
        assert fact(desk) == "not set"
        assert desk.vm.can_limit
        form = form_of(desk)
        form.type_limit("1,5")
        await kept(desk, form)
        assert said == [Said(f"Data limit: {present_size(1536)}")]
        line = desk.world.operator.park.lines_by_id[BONDAR]
        assert line.data_limit_mb == 1536
        assert line.data_limit_from is not None
        day = present_date(line.data_limit_from)
        assert fact(desk) == f"{present_size(1536)}, may be changed from {day}"
        again = form_of(desk)
        assert again.inputs.text == "1,5"
        assert (again.state.off, again.state.can_keep) == (True, False)
        assert again.state.why == f"It was changed this month: the next time from {day}."
        for one in (form, again):
            one.dispose()

    office(story)


def test_the_operators_refusal_names_the_date_and_a_limit_is_lifted() -> None:
    async def story(desk: Office) -> None:
        desk.world.operator.park.change(BONDAR, data_limit_mb=2048)
        await desk.world.timed(desk.world.cabinet.fleet.refresh(full=True))
        await passed(desk.world)
        await opened(desk)
        assert fact(desk) == present_size(2048)
        form = form_of(desk)
        form.lift(True)
        allowed = (desk.world.accounts.operator_now() + timedelta(days=9)).isoformat()
        detail = {"allowed": allowed}
        refused = Refused("effectiveDateNotAllowed", detail, status=409)
        desk.world.operator.act_refusals["order"] = refused
        await kept(desk, form)
        assert form.state.why.startswith("Possible only from")
        assert form.state.can_keep
        await kept(desk, form)
        assert desk.world.operator.park.lines_by_id[BONDAR].data_limit_mb is None
        assert fact(desk).startswith("not set")
        form.dispose()

    office(story)


def test_what_is_wrong_is_told_at_the_field_and_what_is_off_says_why() -> None:
    async def story(desk: Office) -> None:
        await opened(desk)
        form = form_of(desk)
        assert form.state.error == ""
        await kept(desk, form)
        assert form.state.error == "Gigabytes, as in 2 or 1,5"
        form.type_limit("багато")
        assert not form.state.can_keep
        form.type_limit("3")
        assert form.state.can_keep
        connection = desk.world.accounts.connection
        connection.set(Connection("offline"))
        assert form.state.why == "No connection: an order needs one."
        assert not desk.world.operator.sent_to("act")
        form.dispose()
        park = desk.world.operator.park
        park.change(BONDAR, status=LineStatus.SUSPENDED)
        await desk.world.timed(desk.world.cabinet.fleet.refresh(full=True))
        await opened(desk)
        again = form_of(desk)
        assert again.state.why == "The limit of an active number only may be changed."
        again.dispose()

    office(story)


def test_a_viewer_sees_it_and_orders_nothing() -> None:
    async def story(desk: Office) -> None:
        await opened(desk)
        assert fact(desk) == "not set"
        assert not desk.vm.can_limit
        assert desk.vm.limit_form() is None

    office(story, role="viewer")


def test_the_card_may_go_on_while_the_order_runs() -> None:
    async def story(desk: Office) -> None:
        await opened(desk)
        form = form_of(desk)
        form.type_limit("2")
        gate = desk.world.operator.hold("act")
        form.keep()
        await asyncio.wait_for(gate.reached.wait(), 5)
        desk.vm.open_card(2)
        await desk.quiet()
        gate.release()
        await passed(desk.world)
        assert desk.world.operator.park.lines_by_id[BONDAR].data_limit_mb == 2048
        assert fact(desk) == "not set", "of the number that the card shows"
        form.dispose()

    office(story)


def test_what_stands_already_is_told_and_not_ordered() -> None:
    async def story(desk: Office) -> None:
        await opened(desk)
        form = form_of(desk)
        assert (form.state.present, form.state.error) == ("Now: not set", "")
        form.lift(True)
        assert form.state.error == "No limit is set now: there is nothing to lift."
        assert not form.state.can_keep
        form.dispose()
        desk.world.operator.park.change(BONDAR, data_limit_mb=1536)
        await desk.world.timed(desk.world.cabinet.fleet.refresh(full=True))
        await passed(desk.world)
        await opened(desk)
        form = form_of(desk)
        assert form.state.present == f"Now: {present_size(1536)}"
        await kept(desk, form)
        assert form.state.error == "This limit is set already."
        form.type_limit("1,50")
        assert form.state.error == "This limit is set already."
        assert not desk.world.operator.sent_to("act"), "the change of this month is not spent"
        form.type_limit("2")
        assert (form.state.error, form.state.can_keep) == ("", True)
        form.dispose()

    office(story)
