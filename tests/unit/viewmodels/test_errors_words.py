"""Every member of the error family has words in three languages; nothing raw is shown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, get_args

import pytest

from kyivstar_desktop.domain.errors import (
    AppError,
    BadReply,
    FileTrouble,
    Known,
    NetworkGate,
    NotAllowed,
    Offline,
    OutcomeUnknown,
    Refused,
    ServerTrouble,
    SignedOut,
    StepUpNeeded,
    StorageTrouble,
    Throttled,
    TimedOut,
    Untrusted,
    VaultLocked,
)
from kyivstar_desktop.domain.money import Money
from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.viewmodels.presenting.refusals import _MAKERS

if TYPE_CHECKING:
    from support.speaking import WordsOf

STORAGE = ("full", "readonly", "damaged", "newer", "key", "keyring", "locked", "busy", "odd")
FILES = ("missing", "denied", "full", "format", "odd")
ERRORS: list[AppError] = [
    Offline("refused"),
    Offline("dns"),
    Offline("proxy"),
    Untrusted("certificate"),
    Untrusted("clock"),
    Untrusted("http"),
    TimedOut(),
    NetworkGate(),
    SignedOut("expired"),
    SignedOut("reuse"),
    StepUpNeeded(("urn:acr",), 300),
    NotAllowed("forbiddenRole"),
    VaultLocked(),
    Throttled(12.0),
    Throttled(900.0, works=True),
    ServerTrouble(503, "req-1"),
    BadReply("payment.amount", "req-2"),
    OutcomeUnknown("in_1"),
    *(StorageTrouble(kind) for kind in STORAGE),
    *(FileTrouble(kind) for kind in FILES),
    *(Refused(code) for code in _MAKERS),
    Refused("limitExceeded", {"limit": Money(50_000_00)}),
    Refused("feeChanged", {"fee": Money(1_50)}),
    Refused("insufficientFunds", {"short": Money(84_50)}),
    Refused("otp_invalid", {"attempts_left": 0}),
    Refused("otp_invalid", {"attempts_left": 4}),
    Refused("invalidCard", {"field": "cvv"}),
]


def test_the_list_here_names_the_whole_family() -> None:
    assert {type(error) for error in ERRORS} == set(get_args(Known))


@pytest.mark.parametrize("error", ERRORS, ids=repr)
@pytest.mark.parametrize("language", ["uk", "ru", "en"])
def test_words_in_every_language(words_of: WordsOf, error: AppError, language: str) -> None:
    with words_of(language):
        text = present_error(error)
    whole = f"{text.title} {text.advice}"
    assert text.title
    assert text.tone in {"danger", "warning", "offline"}
    assert "%" not in whole
    assert not whole.rstrip().endswith("!")
    cyrillic = re.findall("[а-яіїєґё]", whole, re.IGNORECASE)
    assert bool(cyrillic) == (language != "en")
    if language == "uk":
        assert not re.findall("[ыэёъ]", whole, re.IGNORECASE)
    assert "503" not in whole, "a status number is no message"


def test_titles_differ_between_languages(words_of: WordsOf) -> None:
    titles = set()
    for language in ("uk", "ru", "en"):
        with words_of(language):
            titles.add(present_error(Offline()).title)
    assert len(titles) == 3


def test_an_unknown_code_shows_the_operators_text_quoted() -> None:
    text = present_error(Refused("moonPhase", note="Не той місяць <b>зараз</b>"))
    assert text.title == "The operator refused"
    assert text.advice == "«Не той місяць <b>зараз</b>»"
    assert text.details == "moonPhase"
    assert present_error(Refused("moonPhase")).advice == "moonPhase"


def test_money_is_safe_only_where_it_is_known_to_be() -> None:
    said = "No money was taken"
    assert said in present_error(Refused("feeChanged")).advice
    assert said in present_error(Refused("numberNotServed")).advice
    for error in (TimedOut(), ServerTrouble(500), BadReply(), OutcomeUnknown("in_1")):
        assert said not in present_error(error).line
    assert present_error(OutcomeUnknown("in_1")).advice == "Do not pay again."


def test_figures_of_a_refusal_are_named() -> None:
    limit = present_error(Refused("limitExceeded", {"limit": Money(50_000_00)}))
    assert limit.title == "Over the operator's limit of ₴50,000.00"
    fee = present_error(Refused("feeChanged", {"fee": Money(1_50)}))
    assert fee.title == "The fee has changed: now ₴1.50"
    short = present_error(Refused("insufficientFunds", {"short": Money(84_50)}))
    assert short.title == "Not enough money: short by ₴84.50"
    assert present_error(Throttled(11.6)).advice == "We continue in 12 s."
    assert present_error(Throttled(0.0)).advice == "We continue in 1 s."


def test_tries_left_take_the_plural(words_of: WordsOf) -> None:
    def title(left: int) -> str:
        return present_error(Refused("otp_invalid", {"attempts_left": left})).title

    with words_of("uk"):
        assert title(4) == "Код неправильний. Залишилося спроб: 4"
    assert title(1) == "Wrong code. Tries left: 1"
    assert title(0) == "This code no longer works"


def test_what_is_copied_holds_code_and_request() -> None:
    assert present_error(ServerTrouble(503, "req-1")).details == "503 req-1"
    assert present_error(BadReply("a.b", "req-2")).details == "a.b req-2"
    assert present_error(StorageTrouble("full")).details == "full"


def test_one_line_joins_title_and_advice() -> None:
    assert present_error(TimedOut()).line == "The operator did not answer in time. Try again."
    assert present_error(VaultLocked()).line == "The local data are locked"
