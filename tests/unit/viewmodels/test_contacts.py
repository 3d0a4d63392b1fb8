"""Contacts: the operator's directory or the well-known numbers; codes with parts filled in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fakes.clock import settle
from kyivstar_desktop.domain.contract_end import Contact
from kyivstar_desktop.viewmodels.contacts import ContactsViewModel
from support.screens import play

if TYPE_CHECKING:
    from fakes.world import World

OWN = (
    Contact("hotline", "Hotline", "0 800 300-466", note="free"),
    Contact("site", url="https://www.kyivstar.ua/"),
    Contact("chat", url="http://plain.example/"),
    Contact("address", "Head office", note="53 Dehtiarivska St, Kyiv"),
)


def page(world: World) -> ContactsViewModel:
    return ContactsViewModel(world.cabinet.contacts, world.accounts)


def tell(world: World, *contacts: Contact) -> None:
    """The operator states its directory."""
    world.operator.said = replace(world.operator.said, directory=contacts)
    world.accounts.profile.set(world.operator.said)


def test_before_the_operator_has_said_anything_the_known_numbers_stand_there() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        assert [one.call for one in vm.state.phones] == [
            "tel:0800300466", "tel:466", "tel:0800300460",
        ]  # fmt: skip
        assert (vm.state.age, bool(vm.state.note)) == ("", True)
        assert vm.state.back
        assert [one.route for one in vm.state.pages] == ["signin", "feedback", "shops"]
        vm.dispose()

    play(story, signed_in=False)


def test_the_operators_directory_takes_their_place_and_what_is_no_use_is_hidden() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        tell(world, *OWN)
        await settle()
        (phone,) = vm.state.phones
        assert (phone.title, phone.text, phone.copy) == (
            "0 800 300-466", "Hotline, free", "0 800 300-466",
        )  # fmt: skip
        assert [(one.kind, one.title) for one in vm.state.links] == [
            ("site", "www.kyivstar.ua"), ("address", "53 Dehtiarivska St, Kyiv"),
        ]  # fmt: skip
        assert (bool(vm.state.age), vm.state.note) == (True, "")
        vm.dispose()

    play(story, signed_in=False)


def test_the_directory_is_read_without_the_operator_at_the_next_start() -> None:
    async def story(world: World) -> None:
        await world.sign_in(remember=True)
        tell(world, *OWN)
        await settle()
        await world.stop()
        await world.operator.stop()
        async with world.again() as later:
            await settle()
            vm = page(later)
            await settle()
            assert [one.title for one in vm.state.phones] == ["0 800 300-466"]
            assert vm.state.age
            assert not vm.state.back
            assert vm.state.pages[0].route == "support"
            vm.dispose()

    play(story, signed_in=False)


def test_a_code_is_filled_in_and_what_is_wrong_is_named() -> None:
    async def story(world: World) -> None:
        vm = page(world)
        codes = {one.key: one for one in vm.state.codes}
        assert (codes["balance"].ready, codes["balance"].uri) == ("*111#", "tel:*111%23")
        assert (codes["voucher"].code, codes["voucher"].ready) == ("*123*(voucher code)#", "")
        vm.type_part("voucher", "voucher", "1234 5678")
        (shown,) = [one for one in vm.state.codes if one.key == "voucher"]
        assert shown.parts[0].error == "A voucher has 14 digits"
        vm.type_part("voucher", "voucher", "1234 5678 9012 34")
        (shown,) = [one for one in vm.state.codes if one.key == "voucher"]
        assert (shown.ready, shown.parts[0].error) == ("*123*12345678901234#", "")
        assert shown.uri == "tel:*123*12345678901234%23"
        vm.dispose()

    play(story, signed_in=False)


def test_the_operators_own_codes_are_taken() -> None:
    async def story(world: World) -> None:
        tell(world, *OWN, Contact("ussd", "My tariff", "*100#"))
        vm = page(world)
        await settle()
        assert [(one.title, one.ready) for one in vm.state.codes] == [("My tariff", "*100#")]
        assert all(one.kind != "ussd" for one in (*vm.state.phones, *vm.state.links))
        vm.dispose()

    play(story, signed_in=False)
