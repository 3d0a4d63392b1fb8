"""Scenes of the pages for everybody: shops, contacts, feedback; with and without a sign-in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.contract_end import Contact
from kyivstar_desktop.domain.errors import Offline, ServerTrouble, TimedOut
from kyivstar_desktop.domain.shops import DayHours, Shop
from kyivstar_desktop.domain.support import NewFile
from kyivstar_desktop.views.widgets.states import Skeleton
from support.scenes import SMALL, Scene, sign_in

if TYPE_CHECKING:
    from support.scenes import Stage

translate = QCoreApplication.translate
EVERY = ("simReplacement", "unblock", "contractEnd", "esim", "cash")
SOME = ("simReplacement", "cash")
WEEK = (
    DayHours("mon-fri", ((9 * 60, 20 * 60),)),
    DayHours("sat", ((10 * 60, 18 * 60),)),
    DayHours("sun"),
)
MALL = (DayHours("mon-sun", ((10 * 60, 21 * 60),)), DayHours("2026-11-26"))
KIOSK = (DayHours("mon-sun", ((9 * 60, 13 * 60), (14 * 60, 18 * 60))),)
TOWN = (
    ("вул. Хрещатик, 21", 50.4481, 30.5225, WEEK, EVERY, "active"),
    ("просп. Берестейський, 47", 50.4585, 30.4700, MALL, EVERY, "active"),
    ("вул. Велика Васильківська, 72", 50.4304, 30.5161, WEEK, EVERY, "active"),
    ("вул. Саксаганського, 104", 50.4400, 30.5060, WEEK, EVERY, "temporarilyClosed"),
    ("просп. Степана Бандери, 6", 50.4870, 30.4960, MALL, EVERY, "active"),
    ("пл. Вокзальна, 1", 50.4405, 30.4890, KIOSK, SOME, "active"),
    ("вул. Антоновича, 50", 50.4290, 30.5110, (), EVERY, "active"),
    ("вул. Героїв Дніпра, 31", 50.5226, 30.4989, WEEK, EVERY, "active"),
    ("бульв. Лесі Українки, 16", 50.4280, 30.5370, WEEK, EVERY, "active"),
    ("вул. Верхній Вал, 30", 50.4640, 30.5120,
     (DayHours("mon-sun", (), "з ранку до вечора"),), EVERY, "active"),
)  # fmt: skip


def shops() -> tuple[Shop, ...]:
    """Ten in Kyiv, two in Lviv."""
    kyiv = tuple(
        Shop(f"gs_{n}", f"Магазин Київстар, {street}", "Київ", street, status, lat, lon, hours,
             services, "+380800300466")
        for n, (street, lat, lon, hours, services, status) in enumerate(TOWN, 1)
    )  # fmt: skip
    lviv = tuple(
        Shop(f"gs_l{n}", f"Магазин Київстар, {street}", "Львів", street, "active", lat, lon, WEEK,
             SOME, "+380800300466")
        for n, (street, lat, lon) in enumerate(
            (("просп. Свободи, 15", 49.8419, 24.0268), ("вул. Городоцька, 16", 49.8405, 24.0188))
        )
    )  # fmt: skip
    return kyiv + lviv


def prepare(stage: Stage) -> None:
    """An operator with ten shops in the town and a whole directory."""
    operator = stage.world.operator
    operator.sims.shop_rows = shops()
    operator.said = replace(
        operator.said,
        features=operator.said.features | {"feedbackAttachments"},
        directory=(
            Contact("hotline", "Гаряча лінія", "0 800 300-466", note="безкоштовно, цілодобово"),
            Contact("hotlineMobile", "", "466"),
            Contact("homeInternet", "", "0 800 300-460"),
            Contact("business", "Бізнес-лінія", "0 800 300-465"),
            Contact("site", "", "", "https://www.kyivstar.ua/"),
            Contact("cabinet", "", "", "https://account.kyivstar.ua/cas/login"),
            Contact("address", "Головний офіс", note="03113, Київ, вул. Дегтярівська, 53"),
        ),
    )
    stage.world.accounts.profile.set(operator.said)


# --- shops --------------------------------------------------------------------------------------
async def shops_page(stage: Stage, arg: object = None) -> None:
    prepare(stage)
    await sign_in(stage)
    await stage.world.cabinet.shops.choose("Київ")
    await stage.go("shops", arg)
    stage.world.clock.jump(3600)
    await stage.world.clock.advance(21)
    await stage.quiet()


async def shops_chosen(stage: Stage) -> None:
    await shops_page(stage)
    stage.page.choose("gs_5")


async def shops_call(stage: Stage) -> None:
    await shops_page(stage)
    stage.page.choose("gs_2")
    stage.press(translate("Shops", "QR code to call %1").replace("%1", "0 800 300-466"))


async def shops_closed(stage: Stage) -> None:
    """Friday, past nine in the evening."""
    prepare(stage)
    await sign_in(stage)
    await stage.world.cabinet.shops.choose("Київ")
    await stage.go("shops")
    stage.world.clock.jump(7 * 3600)
    await stage.world.clock.advance(21)


async def shops_street(stage: Stage) -> None:
    await shops_page(stage)
    stage.page.type_words("велика васильк")


async def shops_nomatch(stage: Stage) -> None:
    await shops_page(stage)
    stage.page.type_words("Мала Арнаутська")


async def shops_far(stage: Stage) -> None:
    """Nothing like this near Lviv."""
    await shops_page(stage)
    stage.page.choose_town("Львів")
    await stage.quiet()
    stage.page.choose_service("unblock")


async def shops_offline(stage: Stage) -> None:
    await shops_page(stage)
    await stage.world.operator.stop()
    stage.world.clock.jump(8 * 86_400)
    stage.page.refresh()
    await stage.quiet()
    stage.world.accounts.lost(Offline("refused"))


async def shops_loading(stage: Stage) -> None:
    prepare(stage)
    stage.world.operator.hold("shops")
    await stage.go("shops")
    for skeleton in stage.window.findChildren(Skeleton):
        skeleton.show_now()


async def shops_failed(stage: Stage) -> None:
    prepare(stage)
    stage.world.operator.fail_next("shops", ServerTrouble(502, "8F2C-41A7"), times=9)
    await stage.go("shops")


async def shops_empty(stage: Stage) -> None:
    prepare(stage)
    stage.world.operator.sims.shop_rows = ()
    await stage.go("shops")


async def shops_out(stage: Stage) -> None:
    """Nobody is signed in; no town is chosen."""
    prepare(stage)
    await stage.go("shops")


async def shops_out_town(stage: Stage) -> None:
    await shops_out(stage)
    stage.page.choose_town("Київ")
    await stage.quiet()


# --- contacts -----------------------------------------------------------------------------------
async def contacts(stage: Stage) -> None:
    prepare(stage)
    await sign_in(stage)
    await stage.go("contacts")


async def contacts_filled(stage: Stage) -> None:
    await contacts(stage)
    stage.page.type_part("voucher", "voucher", "1234 5678 9012 34")
    stage.page.type_part("voucherOther", "number", "067 12")


async def contacts_qr(stage: Stage) -> None:
    await contacts(stage)
    name = translate("Contacts", "QR code to call %1").replace("%1", "0 800 300-466")
    stage.press(name)


async def contacts_out(stage: Stage) -> None:
    prepare(stage)
    await stage.go("contacts")


async def contacts_offline(stage: Stage) -> None:
    """Never reached: the well-known numbers."""
    stage.world.accounts.profile.set(None)
    stage.world.accounts.lost(Offline("refused"))
    await stage.world.operator.stop()
    await stage.go("contacts")


# --- feedback -----------------------------------------------------------------------------------
TEXT = "Другий день у під'їзді немає мережі: дзвінки обриваються, Інтернет не працює."


async def feedback(stage: Stage) -> None:
    prepare(stage)
    await stage.go("feedback")
    write(stage)
    file = NewFile("знімок-екрана.png", "image/png", b"\x89PNG\r\n\x1a\n" + b"0" * 87_000)
    stage.page.fold(files=(file,))


def write(stage: Stage) -> None:
    stage.page.type("text", TEXT)
    stage.page.type("name", "Олена")
    stage.page.type("phone", "067 123 45 67")
    stage.page.tick("consent", on=True)


async def feedback_signed_in(stage: Stage) -> None:
    prepare(stage)
    await sign_in(stage)
    await stage.go("feedback")
    write(stage)
    stage.page.tick("diagnostics", on=True)


async def feedback_errors(stage: Stage) -> None:
    prepare(stage)
    await stage.go("feedback")
    stage.page.type("text", "Доброго дня. " * 160)
    stage.page.type("phone", "067 12")
    stage.page.type("email", "olena@")
    stage.page.fold(tried=True)


async def feedback_empty(stage: Stage) -> None:
    prepare(stage)
    await stage.go("feedback")
    stage.page.send()


async def feedback_sent(stage: Stage) -> None:
    await feedback(stage)
    stage.page.send()
    await stage.quiet()


async def feedback_lost(stage: Stage) -> None:
    stage.world.operator.fail_next("feedback", TimedOut(), after=True)
    await feedback_sent(stage)


async def feedback_throttled(stage: Stage) -> None:
    await feedback(stage)
    for _ in range(3):
        stage.page.send()
        await stage.quiet()
        stage.page.write_another()
        write(stage)
    stage.page.send()
    await stage.quiet()


async def feedback_offline(stage: Stage) -> None:
    prepare(stage)
    await stage.world.operator.stop()
    await stage.go("feedback")
    write(stage)
    stage.page.send()
    await stage.quiet()


SCENES = (
    Scene("feedback", feedback),
    Scene("feedback-in", feedback_signed_in),
    Scene("feedback-errors", feedback_errors),
    Scene("feedback-empty", feedback_empty),
    Scene("feedback-sent", feedback_sent),
    Scene("feedback-lost", feedback_lost),
    Scene("feedback-throttled", feedback_throttled),
    Scene("feedback-offline", feedback_offline),
    Scene("feedback-small", feedback_signed_in, SMALL),
    Scene("contacts", contacts),
    Scene("contacts-filled", contacts_filled),
    Scene("contacts-qr", contacts_qr),
    Scene("contacts-out", contacts_out),
    Scene("contacts-offline", contacts_offline),
    Scene("contacts-small", contacts_filled, SMALL),
    Scene("shops", shops_page),
    Scene("shops-chosen", shops_chosen),
    Scene("shops-call", shops_call),
    Scene("shops-closed", shops_closed),
    Scene("shops-street", shops_street),
    Scene("shops-nomatch", shops_nomatch),
    Scene("shops-far", shops_far),
    Scene("shops-offline", shops_offline),
    Scene("shops-loading", shops_loading),
    Scene("shops-failed", shops_failed),
    Scene("shops-none", shops_empty),
    Scene("shops-out", shops_out),
    Scene("shops-out-town", shops_out_town),
    Scene("shops-small", shops_page, SMALL),
    Scene("shops-out-small", shops_out_town, SMALL),
)
