"""Verdicts of rows: every one of the glossary is reached, numbers and sums are never guessed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyivstar_desktop.domain.account import LineStatus
from kyivstar_desktop.domain.batch import Code, Kind, Level, Mapping, RawCell, RawRow
from kyivstar_desktop.domain.batch_columns import find_header, guess, index_of, letter_of
from kyivstar_desktop.domain.batch_judging import Facts, Terms, judge, read_row
from kyivstar_desktop.domain.batch_parse import Unread, read_amount, read_number
from kyivstar_desktop.domain.fleet import FleetLine
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.domain.phone import Msisdn
from kyivstar_desktop.domain.risk import Risk

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
NUMBER = "+380671234567"
COLUMNS = Mapping(number=0, amount=1, name=2, comment=3, external_id=4, what=5)
TOPUP = Terms(Kind.TOPUP, TODAY, Money(1_00), Money(10_000_00), known=True)
LINE = FleetLine("ln_1", NUMBER, account="26000000001", node="n1", user="Хтось", tariff_id="t_a")


def verdict(*cells: str | RawCell, facts: Facts | None = None, terms: Terms = TOPUP) -> str:
    row = judge(read_row(1, RawRow(7, cells), COLUMNS, terms), facts or Facts(LINE), terms)
    wanted = {Level.OK: {Code.READY}}.get(row.level)
    assert wanted is None or row.code in wanted
    return str(row.code)


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("-5", "sign"), ("−5", "sign"), ("+5", "sign"), ("(5)", "sign"),
        ("1e3", "exponent"), ("1E+3", "exponent"), ("1,234", "ambiguous"),
        ("100.505", "decimals"), ("1.0000", "decimals"), ("1_000", "text"),
        ("\uff11\uff10\uff10", "text"), ("сто", "text"), ("", "empty"), ("0x10", "text"),
        ("١٠٠", "text"), ("1 00", "text"), ("..", "text"), ("nan", "text"), ("inf", "text"),
    ],
)  # fmt: skip
def test_a_sum_that_is_not_plain_is_refused_with_its_cause(cell: str, why: str) -> None:
    assert read_amount(cell) == Unread(Code.SUM_UNREAD, why)
    assert verdict("0671234567", cell) == "sumUnread"


@pytest.mark.parametrize(
    ("cell", "kopiykas"),
    [("100,50", 10050), ("100.50", 10050), ("1 234,5", 123450), ("30", 3000),
     ("1,234.50", 123450), ("30 грн", 3000), ("₴30", 3000), ("0,01", 1), ("0", 0)],
)  # fmt: skip
def test_the_usual_spellings_of_a_sum_are_read(cell: str, kopiykas: int) -> None:
    assert read_amount(cell) == Money(kopiykas)


@pytest.mark.parametrize("cell", ["0", "0,01", "0,99", "10000,01", "99999999,99"])
def test_a_sum_outside_the_operators_limits_is_an_error(cell: str) -> None:
    assert verdict("0671234567", cell) == "sumOutOfRange"


@pytest.mark.parametrize("cell", ["1", "10000", "10 000,00"])
def test_the_limits_themselves_are_inside(cell: str) -> None:
    assert verdict("0671234567", cell) == "ready"


@pytest.mark.parametrize(
    ("cell", "found"),
    [("380671234567.0", NUMBER), ("'0671234567", NUMBER), ("067 123-45-67", NUMBER),
     ("3.80671E+11", "scientific"), ("3,80671E+11", "scientific"), ("067123456", "short"),
     ("06712345678", "long"), ("0443334455", "landline"), ("олена", "letters"),
     ("+48601234567", "foreign"), ("", "empty")],
)  # fmt: skip
def test_numbers_are_read_or_refused_by_name(cell: str, found: str) -> None:
    read = read_number(cell)
    assert (str(read) if isinstance(read, Msisdn) else read.why) == found


def test_formulas_and_dates_are_no_values() -> None:
    assert verdict(RawCell("formula", "0671234567"), "30") == "formulaCell"
    assert verdict("0671234567", RawCell("formula", "30")) == "formulaCell"
    assert verdict("0671234567", RawCell("object")) == "formulaCell"
    assert verdict("0671234567", RawCell("date", "2026-11-22")) == "sumUnread"
    assert verdict(RawCell("date", "2026-11-22"), "30") == "notANumber"


def test_an_empty_row_is_told_from_a_row_without_a_number() -> None:
    assert verdict("", "", "") == "emptyRow"
    assert verdict("", "30") == "notANumber"
    assert verdict("0443334455", "30") == "landline"


def test_warnings_of_money() -> None:
    yesterday = (NOW - timedelta(days=1), Money(50_00))
    assert verdict("0671234567", "30", facts=Facts(LINE, yesterday)) == "recentlyToppedUp"
    old = (NOW - timedelta(days=31), Money(50_00))
    assert verdict("0671234567", "30", facts=Facts(LINE, old)) == "ready"
    assert verdict("0671234567", "30", facts=Facts(LINE, first_line=3)) == "twiceInFile"
    over = Facts(LINE, node_over=("Склад", Money(100_00)))
    assert verdict("0671234567", "30", facts=over) == "overNodeLimit"
    assert verdict("0671234567", "30", facts=Facts()) == "notInList"
    assert verdict("0501234567", "30", facts=Facts()) == "otherOperator"


def test_a_number_not_in_the_list_says_nothing_while_the_list_is_not_known() -> None:
    terms = Terms(Kind.TOPUP, TODAY, Money(1_00), Money(10_000_00), known=False)
    assert verdict("0501234567", "30", facts=Facts(), terms=terms) == "ready"


def test_what_the_line_is_in() -> None:
    def line(**members: object) -> Facts:
        return Facts(FleetLine("ln_1", NUMBER, **members))  # type: ignore[arg-type]

    assert verdict("0671234567", "30", facts=line(status=LineStatus.ENDED)) == "numberEnded"
    assert verdict("0671234567", "30", facts=line(status=LineStatus.SUSPENDED)) == "suspended"
    assert verdict("0671234567", "30", facts=line(funded_by="account")) == "accountFunded"
    ends = line(active_until=NOW + timedelta(days=5))
    assert verdict("0671234567", "30", facts=ends) == "lifeEnds"
    later = line(active_until=NOW + timedelta(days=31))
    assert verdict("0671234567", "30", facts=later) == "ready"


def test_two_warnings_stand_in_one_row() -> None:
    paid = (NOW, Money(50_00))
    read = read_row(1, RawRow(2, ("0671234567", "30")), COLUMNS, TOPUP)
    row = judge(read, Facts(LINE, paid, first_line=1), TOPUP)
    assert (row.code, row.detail["line"], row.detail["also"]) == (
        "twiceInFile", 1, ["recentlyToppedUp"],
    )  # fmt: skip


def test_what_is_missing_is_the_sum() -> None:
    terms = Terms(Kind.TOPUP, TODAY, Money(1_00), Money(10_000_00), known=True, short=True)
    short = FleetLine("ln_1", NUMBER, risk=Risk("stops", TODAY, Money(84_50)))
    row = judge(read_row(1, RawRow(1, (NUMBER,)), COLUMNS, terms), Facts(short), terms)
    assert (row.code, row.amount) == (Code.READY, Money(84_50))
    assert verdict(NUMBER, facts=Facts(LINE), terms=terms) == "nothingShort"


@pytest.mark.parametrize(
    ("kind", "line", "what", "wanted"),
    [
        (Kind.TARIFF, LINE, "t_a", "sameTariff"),
        (Kind.TARIFF, LINE, "t_b", "ready"),
        (Kind.TARIFF, LINE, "t_zzz", "whatUnread"),
        (Kind.TARIFF, None, "t_b", "notServed"),
        (Kind.OPTION_ON, LINE, "t_a", "optionAlready"),
        (Kind.OPTION_ON, LINE, "t_b", "ready"),
        (Kind.OPTION_OFF, LINE, "t_b", "optionAbsent"),
        (Kind.OPTION_OFF, LINE, "t_a", "ready"),
        (Kind.BLOCK, LINE, "", "ready"),
        (Kind.LABEL, LINE, "Склад", "whatUnread"),
    ],
)
def test_orders_have_their_own_verdicts(
    kind: Kind, line: FleetLine | None, what: str, wanted: str
) -> None:
    terms = Terms(
        kind, TODAY, Money(1_00), Money(10_000_00), known=True, what=what,
        shelf=frozenset(("t_a", "t_b")), on=frozenset({("ln_1", "t_a")}),
    )  # fmt: skip
    assert verdict(NUMBER, facts=Facts(line), terms=terms) == wanted


def test_a_tariff_may_be_called_by_its_name() -> None:
    terms = Terms(
        Kind.TARIFF, TODAY, Money(1), Money(2), shelf=frozenset({"t_b"}),
        named={"мій бізнес": "t_b", "t_b": "t_b"},
    )  # fmt: skip
    cells = (NUMBER, "", "", "", "", "Мій Бізнес")
    row = judge(read_row(1, RawRow(1, cells), COLUMNS, terms), Facts(LINE), terms)
    assert (row.code, row.what) == (Code.READY, "t_b")


def test_a_blocked_number_is_not_blocked_again_and_takes_no_order() -> None:
    blocked = FleetLine("ln_1", NUMBER, status=LineStatus.SUSPENDED, suspension="blockLost")
    terms = Terms(Kind.BLOCK, TODAY, Money(1), Money(2))
    assert verdict(NUMBER, facts=Facts(blocked), terms=terms) == "blockedAlready"
    tariff = Terms(Kind.TARIFF, TODAY, Money(1), Money(2), what="t_b")
    assert verdict(NUMBER, facts=Facts(blocked), terms=tariff) == "blocked"


@given(st.text(max_size=60))
def test_no_text_is_ever_a_surprise(text: str) -> None:
    """Digits of other scripts, marks, lengths: read exactly or refused, never an exception."""
    amount = read_amount(text)
    assert isinstance(amount, Unread) or amount.kopiykas >= 0
    number = read_number(text)
    assert isinstance(number, Unread) or (number.value.isascii() and len(number.value) == 13)


# --- columns --------------------------------------------------------------------------------------
def test_columns_are_known_by_their_words_in_three_languages() -> None:
    for heads in (
        ("Номер телефону", "Сума, грн", "ПІБ", "Коментар"),
        ("Телефон", "Сумма", "ФИО", "Примечание"),
        ("Phone number", "Amount", "Name", "Note"),
    ):
        _, mapping = guess(heads, [("0671234567", "100", "Олена", "премія")])
        assert mapping == Mapping(number=0, amount=1, name=2, comment=3)


def test_columns_without_words_are_known_by_what_stands_in_them() -> None:
    rows = [("Олена", "100,50", "0671234567"), ("Ігор", "30", "+380501112233")]
    assert find_header(rows) == (0, False)
    columns, mapping = guess(None, rows)
    assert mapping == Mapping(number=2, amount=1, name=0)
    assert [one.letter for one in columns] == ["A", "B", "C"]


def test_a_title_above_the_header_is_no_header() -> None:
    rows = [("Поповнення за листопад",), ("",), ("Номер", "Сума"), ("0671234567", "30")]
    assert find_header(rows) == (3, True)


def test_a_wrong_word_does_not_beat_what_stands_there() -> None:
    _, mapping = guess(("Сума", "Номер"), [("0671234567", "30"), ("0671234568", "30")])
    assert (mapping.number, mapping.amount) == (0, 1)


@given(st.integers(0, 20_000))
def test_letters_of_columns_go_there_and_back(index: int) -> None:
    assert index_of(letter_of(index)) == index
