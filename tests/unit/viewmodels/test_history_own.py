"""Kept filters, the itemised bill, disputes and receipts of the history."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from fakes.clock import settle
from kyivstar_desktop.domain.account import Customer
from kyivstar_desktop.domain.errors import FileTrouble
from kyivstar_desktop.domain.history import Category, Cause, SavedFilter
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.orders import Option
from kyivstar_desktop.domain.support import Draft, files_trouble
from kyivstar_desktop.viewmodels.history import BillReady, HistoryViewModel, Own
from kyivstar_desktop.viewmodels.history_dispute import DisputeViewModel, PackSaved
from kyivstar_desktop.viewmodels.history_year import CalendarViewModel
from support.history_desk import Desk, play
from support.screens import Heard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.speaking import WordsOf


class OwnDesk:
    """A history page with everything around it; `went` says where it led."""

    def __init__(self, desk: Desk) -> None:
        self.went: list[tuple[str, str]] = []
        cabinet = desk.world.cabinet
        own = Own(
            cabinet.filters,
            cabinet.disputes,
            cabinet.orders.options.state,
            dispute=lambda row: self.went.append(("dispute", row)),
            disconnect=lambda option: self.went.append(("services", option)),
            calendar=lambda: self.went.append(("year", "")),
        )
        self.vm = HistoryViewModel(desk.world.history, desk.world.accounts, own=own)
        self.effects = Heard(self.vm.effect)

    @property
    def state(self) -> Any:
        return self.vm.state


@contextmanager
def own_desk(desk: Desk) -> Iterator[OwnDesk]:
    made = OwnDesk(desk)
    try:
        yield made
    finally:
        made.vm.dispose()


def test_a_filter_is_kept_found_again_and_dropped() -> None:
    async def story(desk: Desk) -> None:
        with own_desk(desk) as own:
            await settle()
            assert not own.state.can_keep, "everything is no filter"
            own.vm.type_search("гороскоп")
            own.vm.toggle_chip("content")
            await settle()
            assert own.state.can_keep
            own.vm.name_filter("  Контент ")
            own.vm.keep_filter()
            await settle()
            kept = SavedFilter("Контент", "гороскоп", categories=(Category.CONTENT,))
            assert desk.world.cabinet.filters.state.value == (kept,)
            assert (own.state.filter_name, own.state.can_keep) == (None, False)
            own.vm.reset()
            await settle()
            assert [f.on for f in own.state.filters] == [False]
            own.vm.pick_filter("Контент")
            await settle()
            assert (own.state.text, [f.on for f in own.state.filters]) == ("гороскоп", [True])
            own.vm.pick_filter("Контент")
            await settle()
            assert own.state.text == ""
            own.vm.drop_filter("Контент")
            await settle()
            assert own.state.filters == ()

    play(story)


def test_a_kept_filter_survives_the_program() -> None:
    async def story(desk: Desk) -> None:
        with own_desk(desk) as own:
            own.vm.choose_period(date(2026, 1, 1), date(2026, 2, 1))
            own.vm.name_filter("Січень")
            own.vm.keep_filter()
            await settle()
        profile = desk.world.session.opened.value
        assert profile is not None
        found = await profile.store.kept("filters", tuple[SavedFilter, ...])
        assert found is not None
        (saved,) = found.value
        assert (saved.preset, saved.since, saved.until) == (
            "custom", date(2026, 1, 1), date(2026, 2, 1),
        )  # fmt: skip

    play(story)


def test_a_name_of_spaces_keeps_nothing() -> None:
    async def story(desk: Desk) -> None:
        with own_desk(desk) as own:
            own.vm.only_unusual(True)
            own.vm.name_filter("   ")
            own.vm.keep_filter()
            await settle()
            assert desk.world.cabinet.filters.state.value == ()

    play(story)


def test_the_itemised_bill_sums_what_the_filter_shows() -> None:
    async def story(desk: Desk) -> None:
        with own_desk(desk) as own:
            own.vm.choose_mode("kinds")
            await settle()
            lines = {line.title: (line.count, line.amount) for line in own.state.kinds}
            assert lines["Плата за тариф"] == ("1 operation", "−₴225.00")
            assert "Пакет ГБ" not in lines, "no money moved"
            own.vm.bill(Path("/somewhere/bill.pdf"))
            await settle()
            (bill,) = own.effects.of(BillReady)
            assert [row[0] for row in bill.text.rows] == [line.title for line in own.state.kinds]

    play(story)


def option(desk: Desk, **changes: Any) -> Option:
    line = desk.world.accounts.current.value
    assert line is not None
    ahead = desk.world.clock.now() + timedelta(days=9)
    made = Option(
        "op_1", line.id, "o_1", "Гороскоп", "active", Money(30_00), "P4W", next_at=ahead
    )  # fmt: skip
    return replace(made, **changes)


def test_a_charge_leads_to_its_service_and_to_a_dispute() -> None:
    async def story(desk: Desk) -> None:
        await desk.world.cabinet.orders.options.put((option(desk, order="po_7"),))
        with own_desk(desk) as own:
            own.vm.open_id("odd")
            await settle()
            assert own.state.why.option == "op_1"
            assert "₴30.00" in own.state.why.consequence
            own.vm.switch_off()
            own.vm.dispute()
            own.vm.open_calendar()
            assert own.went == [("services", "op_1"), ("dispute", "odd"), ("year", "")]
            own.vm.open_id("top")
            await settle()
            why = own.state.why
            assert (why.option, why.can_dispute, why.has_receipt) == ("", False, True)
            receipt = own.vm.receipt()
            assert receipt is not None
            assert receipt.totals[-1][1] == "₴200.00"
            own.vm.open_id("fee")
            await settle()
            assert own.vm.receipt() is None

    odd = next(r for r in _rows() if r.id == "odd")
    cause = replace(odd.cause, order_id="po_7")
    play(story, more=(replace(odd, reason="thirdParty", cause=cause),))


def _rows() -> tuple[Any, ...]:
    from support.history_desk import ROWS  # noqa: PLC0415 beside its only use

    return ROWS


@contextmanager
def dispute_of(desk: Desk, row: str) -> Iterator[DisputeViewModel]:
    world = desk.world
    vm = DisputeViewModel(
        world.history,
        world.cabinet.disputes,
        world.accounts,
        row=row,
        demo=True,
        back=lambda _: None,
    )
    try:
        yield vm
    finally:
        vm.dispose()


def test_a_dispute_holds_only_what_is_ticked_and_is_remembered(words_of: WordsOf) -> None:
    path = Path("/somewhere/dispute.zip")

    async def story(desk: Desk) -> None:
        with dispute_of(desk, "odd") as vm:
            effects = Heard(vm.effect)
            await settle()
            assert "30,00" in vm.state.text
            assert "згоди на неї не давав" in vm.state.text
            vm.choose_ground("twice")
            assert "більше ніж раз" in vm.state.text
            vm.tick("balance", False)
            vm.save(path, b"%PDF")
            await settle()
            members = desk.world.exports.packs[path]
            assert sorted(members) == ["dispute.pdf", "text.txt"]
            assert members["text.txt"].decode("utf-8-sig").splitlines() == (
                vm.state.text.splitlines()
            )
            _, charge = desk.world.exports.files[path / "charges.csv"]
            assert (charge[4], charge[5]) == (Money(-30_00), "")
            assert effects.of(PackSaved) == [PackSaved(path)]
            (known,) = desk.world.cabinet.disputes.state.value
            assert (known.row, known.ground, known.amount) == ("odd", "twice", Money(30_00))
            assert (known.answer_by - known.made_at.date()).days == 30
        with own_desk(desk) as own:
            own.vm.open_id("odd")
            await settle()
            assert own.state.why.disputed.startswith("Оскаржено")

    with words_of("uk"):
        play(story)


def test_her_own_letter_stays_until_another_ground() -> None:
    async def story(desk: Desk) -> None:
        with dispute_of(desk, "odd") as vm:
            await settle()
            vm.type_text("My own words")
            vm.tick("facts", False)
            assert vm.state.text == "My own words"
            vm.type_text("x" * 2001)
            assert vm.state.text_error
            assert not vm.state.can_save
            vm.choose_ground("other")
            assert vm.state.own_words_error
            vm.type_words("too expensive")
            assert "too expensive" in vm.state.text
            assert not vm.state.own_words_error

    play(story)


@pytest.mark.parametrize(
    ("customer", "signed"),
    [("cust_0001", "Олена Іваненко"), ("cust_0012", "Петро Іваненко"), ("cust_9", "")],
)
def test_the_letter_is_signed_by_the_customer_of_the_number(customer: str, signed: str) -> None:
    async def story(desk: Desk) -> None:
        operator = desk.world.operator
        operator.customer_rows["p_0001"] += [Customer("cust_0012", "Петро Іваненко", ("2",))]
        lines = operator.line_rows["p_0001"]
        lines[:] = [replace(line, customer=customer) for line in lines]
        await desk.world.accounts.refresh()
        with dispute_of(desk, "odd") as vm:
            await settle()
            last = vm.state.text.splitlines()[-1]
            assert last == (signed or "Operation: odd")

    play(story)


def test_a_full_disk_is_said_and_nothing_is_noted() -> None:
    async def story(desk: Desk) -> None:
        with dispute_of(desk, "odd") as vm:
            await settle()
            desk.world.exports.fail_next("write_pack", FileTrouble("full"))
            vm.save(Path("/full/x.zip"), b"%PDF")
            await settle()
            assert vm.state.banner is not None
            assert desk.world.cabinet.disputes.state.value == ()

    play(story)


def test_a_row_that_is_gone_says_so() -> None:
    async def story(desk: Desk) -> None:
        with dispute_of(desk, "nowhere") as vm:
            await settle()
            assert vm.state.missing
            assert not vm.state.can_save

    play(story)


def test_the_year_ahead_and_the_year_behind() -> None:
    async def story(desk: Desk) -> None:
        world = desk.world
        vm = CalendarViewModel(
            world.history, world.accounts, world.cabinet.orders.options.state, back=lambda: None
        )
        await settle()
        ahead = vm.state
        assert len(ahead.months) == 12
        marked = [d for m in ahead.months for d in m.days if d.tone]
        assert len(marked) == len(ahead.lines)
        assert len(marked) in {12, 13}
        vm.choose_mode("back")
        assert [line.amount for line in vm.state.lines] == ["₴225.00"]
        vm.dispose()

    fee = next(r for r in _rows() if r.id == "fee")
    play(story, more=(replace(fee, reason="tariffFee"),))


def test_a_dispute_is_handed_over_to_the_chat_with_its_papers() -> None:
    async def story(desk: Desk) -> None:
        talked: list[Draft] = []
        world = desk.world
        vm = DisputeViewModel(
            world.history,
            world.cabinet.disputes,
            world.accounts,
            row="odd",
            demo=True,
            back=lambda _: None,
            talk=talked.append,
        )
        await settle()
        assert vm.state.can_hand_over
        vm.hand_over(b"%PDF-1.4")
        await settle()
        (draft,) = talked
        assert draft.text == vm.state.text
        assert [one.name.rpartition(".")[2] for one in draft.files] == ["pdf", "csv"]
        table = draft.files[1].content.decode("utf-8-sig").splitlines()
        assert table[0].startswith("Date and time;")
        assert ";-30.00;" in table[1]
        assert "₴30.00" in draft.about
        assert files_trouble(draft.files) == ""
        assert vm.state.known.startswith("Put into the chat on")
        vm.note()  # copied as well: it stays handed over
        await settle()
        (known,) = world.cabinet.disputes.state.value
        assert known.handed_over
        vm.type_text("")
        assert not vm.state.can_hand_over
        vm.dispose()
        with dispute_of(desk, "odd") as other:  # no way to the chat from here
            await settle()
            assert not other.state.can_hand_over

    play(story)


def test_a_charge_without_a_stated_cause_can_be_asked_about() -> None:
    async def story(desk: Desk) -> None:
        with own_desk(desk) as own:
            talked: list[Draft] = []
            assert own.vm.own is not None
            own.vm.own = replace(own.vm.own, talk=talked.append)
            own.vm.open_id("bare")
            await settle()
            assert own.state.why.can_ask
            own.vm.ask_in_chat()
            (draft,) = talked
            assert draft.text.startswith("Hello. Please explain the charge of ₴7.00")
            own.vm.open_id("top")
            await settle()
            assert not own.state.why.can_ask

    bare = replace(next(r for r in _rows() if r.id == "odd"), id="bare", delta=Money(-7_00))
    play(story, more=(replace(bare, cause=Cause()),))
