"""The lock's forms: setting a code up, the locked window, masks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from fakes.clock import settle
from kyivstar_desktop.domain.errors import StorageTrouble
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.lock_screen import LockScreenViewModel
from kyivstar_desktop.viewmodels.lock_setup import LockSetupViewModel
from kyivstar_desktop.viewmodels.presenting import formats
from support.screens import Heard, core_of, play

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fakes.world import World

CODE, WRONG = "2580", "0852"


@pytest.fixture
def masked() -> Iterator[None]:
    formats.set_masked(True)
    yield
    formats.set_masked(False)


# --- setting up ---------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("new", "again", "new_error", "again_error"),
    [
        ("123", "123", "At least 4 digits or characters", ""),
        ("a" * 65, "", "At most 64 characters", ""),
        ("7777", "7777", "Not one character again and again", ""),
        (CODE, WRONG, "", "The codes differ"),
        (CODE, CODE, "", ""),
    ],
)
def test_each_wrong_code_is_named(new: str, again: str, new_error: str, again_error: str) -> None:
    async def story(world: World) -> None:
        vm = LockSetupViewModel(core_of(world))
        vm.edit(on=True)
        vm.check(new, again)
        assert (vm.state.new_error, vm.state.again_error) == (new_error, again_error)
        assert vm.save.enabled is (new == CODE == again)
        vm.dispose()

    play(story)


def test_a_code_is_made_changed_and_removed() -> None:
    async def story(world: World) -> None:
        vm = LockSetupViewModel(core_of(world))
        effects = Heard(vm.effect)
        assert (vm.state.has_code, vm.state.badge) == (False, ("neutral", "off"))
        vm.edit(on=True)
        vm.check(CODE, CODE)
        vm.save(CODE, "")
        await settle()
        assert (vm.state.has_code, vm.state.editing, vm.state.minutes) == (True, False, 5)
        vm.choose_minutes(15)
        await settle()
        assert vm.state.minutes == 15
        vm.edit(on=True)
        vm.check("1357", "1357")
        vm.save("1357", WRONG)
        await settle()
        assert vm.state.current_error == "Wrong code. Tries before a pause: 4"
        vm.remove(CODE)
        await settle()
        assert not vm.state.has_code
        said = [text for text in effects.of(str) if text != "clear"]
        assert [text.split(".")[0] for text in said] == [
            "The code is saved",
            "The code is removed",
        ]
        assert CODE not in repr((vm.inputs, vm.state, effects.all))
        vm.dispose()

    play(story)


def test_the_screen_sharing_mode_is_kept() -> None:
    async def story(world: World) -> None:
        vm = LockSetupViewModel(core_of(world))
        assert not vm.state.masked
        vm.mask(on=True)
        assert vm.state.masked
        assert world.files.saved["mask_screen"] is True
        vm.dispose()

    play(story)


# --- the locked window --------------------------------------------------------------------------
def test_the_locked_window_counts_tries_and_waits() -> None:
    async def story(world: World) -> None:
        lock = world.cabinet.lock
        await lock.set_code(CODE)
        vm = LockScreenViewModel(lock, world.clock, signed_out=_nothing)
        effects = Heard(vm.effect)
        assert not vm.state.locked
        lock.lock("idle")
        assert (vm.state.locked, vm.state.why) == (True, "Nobody was here for a while.")
        vm.unlock("")
        await settle()
        assert vm.state.error == "", "an empty field is no guess"
        for left in (4, 3, 2, 1):
            vm.unlock(WRONG)
            await settle()
            assert vm.state.error == f"Wrong code. Tries before a pause: {left}"
        vm.unlock(WRONG)
        await settle()
        assert (vm.state.error, vm.state.can_type) == ("Too many wrong codes. Wait 00:30", False)
        await world.clock.advance(10)
        assert vm.state.error == "Too many wrong codes. Wait 00:20"
        assert vm.unlock(CODE) is None, "nothing can be pressed meanwhile"
        await world.clock.advance(20)
        assert vm.state.can_type
        vm.unlock(CODE)
        await settle()
        assert not vm.state.locked
        assert set(effects.of(str)) == {"clear"}
        assert CODE not in repr((vm.inputs, vm.state))
        vm.dispose()

    play(story)


def test_a_clock_set_forward_lets_nobody_type() -> None:
    async def story(world: World) -> None:
        lock = world.cabinet.lock
        await lock.set_code(CODE)
        lock.lock()
        vm = LockScreenViewModel(lock, world.clock, signed_out=_nothing)
        for _ in range(5):
            vm.unlock(WRONG)
            await settle()
        world.clock.jump(901)
        await world.clock.advance(10)
        assert (vm.state.error, vm.state.can_type) == ("Too many wrong codes. Wait 00:20", False)
        vm.dispose()

    play(story)


@pytest.mark.parametrize(
    ("kind", "why"),
    [
        ("busy", "This computer's storage does not answer"),
        ("damaged", "Local data are damaged, loading again"),
    ],
)
def test_a_code_that_cannot_be_read_says_why_and_is_read_at_a_press(kind: str, why: str) -> None:
    async def story(world: World) -> None:
        await world.cabinet.lock.set_code(CODE)
        opened = world.session.opened.value
        assert opened is not None
        store: Any = opened.store
        store.disk.unread["lock"] = StorageTrouble(kind)
        await world.stop()
        again = world.again()
        vm = LockScreenViewModel(again.cabinet.lock, again.clock, signed_out=_nothing)
        await again.session.restore()
        await again.cabinet.lock.ready()
        assert (vm.state.locked, vm.state.unread, vm.state.why) == (True, True, why)
        assert vm.unlock(CODE) is None, "no code opens it"
        vm.retry()
        await settle()
        assert vm.state.unread
        store.disk.unread.clear()
        vm.retry()
        await settle()
        assert (vm.state.locked, vm.state.unread, vm.state.can_type) == (True, False, True)
        vm.unlock(CODE)
        await settle()
        assert not vm.state.locked
        vm.dispose()
        await again.stop()

    play(story)


def test_a_forgotten_code_asks_first_and_then_signs_out() -> None:
    async def story(world: World) -> None:
        gone: list[bool] = []
        lock = world.cabinet.lock
        await lock.set_code(CODE)
        lock.lock()
        vm = LockScreenViewModel(lock, world.clock, signed_out=lambda: gone.append(True))
        vm.ask_forget(on=True)
        assert vm.state.forgetting
        vm.ask_forget(on=False)
        assert world.session.active
        vm.ask_forget(on=True)
        vm.forget()
        await settle()
        assert (gone, world.session.active, vm.state.locked) == ([True], False, False)
        vm.dispose()

    play(story)


def _nothing() -> None:
    return


# --- masks --------------------------------------------------------------------------------------
@pytest.mark.usefixtures("masked")
def test_sums_and_numbers_are_masked_and_what_one_types_is_not() -> None:
    assert formats.present_money(Money(1234_56)) == "₴•••"
    assert formats.present_money(Money(-1), signed=True) == "₴•••"
    assert formats.present_money(None) == formats.DASH
    assert formats.money_parts(Money(90_50)) == ("₴•••", "")
    assert "".join(formats.present_number("+380671234567").split()) == "+38067•••••67"
    assert formats.present_number("26000000014") == "•••••••••14"
    assert formats.present_number("") == ""
    assert "".join(formats.typed_number("+380671234567").split()) == "+380671234567"
    assert formats.plain_money(Money(12_30)) == "12.30"
    text = formats.masked_text("Дзвінок +380 67 123 45 67, 3 хв")
    assert "123" not in text
    assert text.endswith(", 3 хв")
    words = "Наберіть (067) 123-45-67: списання 28.10, 1 175,00 ₴, 35 грн"
    typed = formats.masked_text(words).replace("\u00a0", " ")
    assert typed == "Наберіть +380 67 ••• •• 67: списання 28.10, ••• ₴, ••• грн"
    assert formats.masked_text("35 хв, 2026-10-28 12:00") == "35 хв, 2026-10-28 12:00"


@pytest.mark.usefixtures("masked")
def test_what_is_printed_is_plain_and_the_mask_comes_back() -> None:
    with formats.unmasked():
        assert formats.present_money(Money(1_00)) == "₴1.00"
    assert formats.is_masked()
    with pytest.raises(ValueError, match="printer"), formats.unmasked():
        raise ValueError("printer")
    assert formats.is_masked()


def test_without_the_mode_nothing_is_masked() -> None:
    assert formats.present_money(Money(1_00)) == "₴1.00"
    assert formats.masked_text("+380671234567") == "+380671234567"
