"""Scenes of the offline queue and of the forms that put something into it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.billing import Part
from kyivstar_desktop.domain.errors import Offline, ServerTrouble, StorageTrouble
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.orders import Act, NewOrder
from kyivstar_desktop.domain.queue import Kind, Queued
from support import scenes_services, services_told, story
from support.scenes import SMALL, Scene, sign_in

if TYPE_CHECKING:
    from support.scenes import Stage

GAMES = "Гороскоп щодня"


def _line(stage: Stage) -> tuple[str, str]:
    rows = (line for lines in stage.world.operator.line_rows.values() for line in lines)
    return next((line.id, line.customer) for line in rows if line.number == story.OLENA)


async def away(stage: Stage) -> None:
    await stage.world.operator.stop()
    stage.world.accounts.lost(Offline("refused"))
    await stage.quiet()


async def home(stage: Stage) -> None:
    await stage.world.operator.start()
    stage.world.accounts.poke()
    await stage.quiet()


def _items(stage: Stage) -> tuple[Queued, ...]:
    """What the picture of states tells: a top-up by 20:00, a service without a term."""
    now = stage.world.accounts.operator_now()
    tonight = now.replace(hour=18, minute=0)
    line, customer = _line(stage)
    cabinet = stage.world.cabinet
    games = next(o for o in cabinet.orders.connected(line) if o.name == GAMES)
    card = next(c for c in stage.world.payments.cards.value.value or () if c.saved)
    blank = Queued("", Kind.TOPUP, "", now, number=story.MAMA)
    return (
        replace(
            blank,
            names=(f"Картка •••• {card.last4}",),
            parts=(Part(story.MAMA, Money(100_00)), Part(story.ANDRII, Money(214_50))),
            account=story.ACCOUNT,
            card=card.id,
            expires_at=tonight,
        ),
        replace(
            blank,
            kind=Kind.CONNECT,
            number=story.OLENA,
            names=("Додатковий пакет 5 ГБ",),
            order=NewOrder("", Act.CONNECT, line, customer, "o_data_5gb"),
            expires_at=tonight + timedelta(days=1),
        ),
        replace(
            blank,
            kind=Kind.TRANSFER,
            sender=story.OLENA,
            parts=(Part(story.MAMA, Money(20_00)),),
            expires_at=tonight + timedelta(days=3),
        ),
        replace(
            blank,
            kind=Kind.DISCONNECT,
            number=story.OLENA,
            names=(GAMES,),
            order=NewOrder("", Act.DISCONNECT, line, customer, product=games.id),
        ),
    )


async def filled(stage: Stage) -> None:
    """Four acts, put there without a connection."""
    operator = stage.world.operator
    services_told.put_on_shelf(operator)
    services_told.connect_all(operator, _line(stage)[0])
    await sign_in(stage)
    await stage.world.cabinet.orders.refresh()
    await stage.world.cabinet.catalogue.refresh()
    await away(stage)
    for item in _items(stage):
        assert await stage.world.cabinet.queue.add(item) == "added"
    await stage.quiet()


async def queue_offline(stage: Stage) -> None:
    await filled(stage)
    stage.world.clock.jump(2_700)
    await stage.go("queue")


async def queue(stage: Stage) -> None:
    await filled(stage)
    await home(stage)
    await stage.go("queue")


async def queue_changed(stage: Stage) -> None:
    await filled(stage)
    operator = stage.world.operator
    operator.shelf.price("o_data_5gb", 75_00)
    operator.ordering.offers.clear()
    operator.limits = replace(operator.limits, fee_basis_points=100)
    operator.set_money(story.OLENA, Money(79_00))
    await home(stage)
    await stage.go("queue")


async def queue_all(stage: Stage) -> None:
    await queue(stage)
    stage.page.ask_all()


async def queue_running(stage: Stage) -> None:
    """Two are done, the payment waits for its code."""
    await queue(stage)
    ids = [item.id for item in stage.world.cabinet.queue.items.value]
    page = stage.page
    page.fold(now=page.inputs.now)
    for ident in (ids[3], ids[2]):
        await stage.world.timed(stage.world.cabinet.queue.run(ident))
    await stage.world.timed(stage.world.cabinet.queue.run(ids[0]))
    await stage.quiet()


async def queue_expired(stage: Stage) -> None:
    await filled(stage)
    stage.world.clock.jump(2 * 86_400)
    await stage.world.clock.advance(61)
    await home(stage)
    await stage.go("queue")


async def queue_empty(stage: Stage) -> None:
    await sign_in(stage)
    await stage.go("queue")


async def queue_failed(stage: Stage) -> None:
    await filled(stage)
    await home(stage)
    await stage.go("queue")
    stage.world.vault.store.fail_next("put queue", StorageTrouble("full"))
    stage.page.remove(stage.world.cabinet.queue.items.value[0].id)


async def queue_trouble(stage: Stage) -> None:
    """The operator answers, but not about the conditions."""
    await filled(stage)
    stage.world.operator.fail_next("options", ServerTrouble(503), times=20)
    await home(stage)
    await stage.go("queue")


async def topup_offline(stage: Stage) -> None:
    await sign_in(stage)
    await stage.go("topup")
    page = stage.page
    page.type_number(1, story.MAMA)
    page.leave_number(1)
    page.type_sum(1, "100")
    page.leave_sum(1)
    page.choose_method(page.state.form.methods[0].id)
    await away(stage)


async def topup_new_card_offline(stage: Stage) -> None:
    await topup_offline(stage)
    stage.page.choose_method("new")


async def transfer_offline(stage: Stage) -> None:
    await sign_in(stage)
    await stage.go("transfer")
    stage.page.type_receiver(story.MAMA)
    stage.page.leave_receiver()
    stage.page.type_sum("20")
    stage.page.leave_sum()
    await away(stage)


async def services_offline(stage: Stage) -> None:
    await scenes_services.services(stage)
    await away(stage)
    row = next(row for row in stage.page.state.rows if row.name == GAMES)
    stage.page.act(row.key)


async def tariffs_offline(stage: Stage) -> None:
    await sign_in(stage)
    await stage.go("tariffs")
    await away(stage)
    await stage.quiet()
    ident = next(
        one.id
        for one in stage.page.inputs.shelf.all(stage.page.inputs.tab)
        if stage.page.inputs.can_move_to(one)
    )
    stage.page.choose(ident)


async def block_offline(stage: Stage) -> None:
    await sign_in(stage)
    await stage.go("settings", "block")
    await away(stage)
    stage.press("Another reason")


SCENES = (
    Scene("queue", queue),
    Scene("queue-offline", queue_offline),
    Scene("queue-changed", queue_changed),
    Scene("queue-all", queue_all),
    Scene("queue-running", queue_running),
    Scene("queue-expired", queue_expired),
    Scene("queue-empty", queue_empty),
    Scene("queue-failed", queue_failed),
    Scene("queue-trouble", queue_trouble),
    Scene("queue-small", queue_changed, SMALL),
    Scene("topup-offline-queue", topup_offline),
    Scene("topup-offline-new-card", topup_new_card_offline),
    Scene("transfer-offline-queue", transfer_offline),
    Scene("services-offline-queue", services_offline),
    Scene("tariffs-offline-queue", tariffs_offline),
)
