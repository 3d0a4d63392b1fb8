"""Scenes of the profile: its sections, what their forms say, the locked window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import TimedOut
from kyivstar_desktop.domain.personal import Contacts
from support.scenes import SMALL, Scene, sign_in

if TYPE_CHECKING:
    from support.scenes import Stage

translate = QCoreApplication.translate
CODE = "2580"


async def section(stage: Stage, key: str) -> None:
    await sign_in(stage)
    await stage.go("settings", key)


async def me(stage: Stage) -> None:
    await section(stage, "me")


async def password(stage: Stage) -> None:
    await me(stage)
    stage.type(translate("Profile", "New password"), "rain-over-Dnipro-7")
    stage.type(translate("Profile", "Once more"), "rain-over")
    await stage.quiet()


async def password_ended(stage: Stage) -> None:
    """Set elsewhere signed in: the list of what was ended."""
    await me(stage)
    stage.type(translate("Profile", "New password"), "38067000000100")
    await stage.quiet()


async def name(stage: Stage) -> None:
    await me(stage)
    stage.press(translate("Profile", "Change the name"))
    await stage.quiet()
    stage.type(translate("Profile", "First name"), "Olena 2")


async def contacts(stage: Stage) -> None:
    await me(stage)
    stage.press(translate("Profile", "Change the contacts"))
    await stage.quiet()
    stage.type(translate("Settings", "E-mail"), "olena@")


async def news(stage: Stage) -> None:
    await sign_in(stage)
    world = stage.world
    (customer, *_) = world.accounts.customers.value.value or ()
    await world.cabinet.personal.set_contacts(customer.id, Contacts("olena@example.org", ""))
    await stage.go("settings", "me")
    stage.press(translate("Profile", "By e-mail"))
    await stage.quiet()
    world.operator.fail_next("set_newsletter", TimedOut())
    stage.press(translate("Profile", "By SMS"))
    await stage.quiet()


async def security(stage: Stage) -> None:
    await section(stage, "security")


async def security_form(stage: Stage) -> None:
    await sign_in(stage)
    await stage.world.cabinet.lock.set_code(CODE)
    await stage.go("settings", "security")
    stage.press(translate("Lock", "Change the code…"))
    await stage.quiet()
    stage.type(translate("Lock", "New code"), "111")
    stage.type(translate("Lock", "Code once more"), "112")


async def looks(stage: Stage) -> None:
    await section(stage, "looks")


async def data(stage: Stage) -> None:
    await section(stage, "data")


async def about(stage: Stage) -> None:
    await section(stage, "about")


async def masked(stage: Stage) -> None:
    await sign_in(stage)
    stage.world.preferences.change(mask_screen=True)
    await stage.go("overview")


async def locked(stage: Stage) -> None:
    await sign_in(stage)
    await stage.world.cabinet.lock.set_code(CODE)
    stage.world.cabinet.lock.lock("idle")


async def locked_wrong(stage: Stage) -> None:
    await locked(stage)
    await stage.quiet()
    stage.type(translate("Lock", "Code"), "0000")
    stage.press(translate("Lock", "Unlock"))
    await stage.quiet()
    stage.press(translate("Lock", "I forgot the code"))


SCENES = (
    Scene("profile-me", me),
    Scene("profile-me-small", me, SMALL),
    Scene("profile-password", password),
    Scene("profile-password-number", password_ended),
    Scene("profile-name", name),
    Scene("profile-contacts", contacts),
    Scene("profile-news", news),
    Scene("profile-security", security),
    Scene("profile-security-form", security_form),
    Scene("profile-looks", looks),
    Scene("profile-data", data),
    Scene("profile-about", about),
    Scene("overview-masked", masked),
    Scene("locked", locked),
    Scene("locked-wrong", locked_wrong),
)
