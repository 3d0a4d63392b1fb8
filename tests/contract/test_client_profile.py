"""The client's own password, name, contacts and newsletter against a real operator."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest

from kyivstar_desktop.domain.errors import NotAllowed, Refused, StepUpNeeded
from kyivstar_desktop.domain.personal import Contacts
from support.calling import Tokens, operator_at, run
from support.card_payments import number_of, start

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from kyivstar_desktop.services.ports.personal import PersonalPort
    from support.sandbox import SandboxServer

T = TypeVar("T")
GOOD = "сім вишень у саду"
EMAIL, SMS, OFFERS = "newsletter.email", "newsletter.sms", "offers.personal"


@pytest.fixture(scope="module")
def operator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxServer]:
    with start(tmp_path_factory.mktemp("operator")) as server:
        yield server


def ask(server: SandboxServer, token: str, work: Callable[[PersonalPort], Awaitable[T]]) -> T:
    async def story() -> T:
        async with operator_at(server.url) as operator:
            operator.tokens = Tokens(token)
            return await work(operator.cabinet.personal)

    return run(story())


def test_a_password_is_set_and_dated(operator: SandboxServer) -> None:
    number = number_of("01")
    token = operator.token(number)

    async def work(port: PersonalPort) -> None:
        known = await port.identity()
        assert (known.login, known.tag != "") == (number, True)
        made = await port.set_password(known, GOOD)
        assert made.password_set
        again = await port.identity()
        assert again.password_since is not None
        assert again.password_since == made.password_since != known.password_since
        with pytest.raises(Refused) as clash:
            await port.set_password(known, GOOD + "!")
        assert (clash.value.code, clash.value.status) == ("preconditionFailed", 412)

    ask(operator, token, work)


@pytest.mark.parametrize(
    ("password", "rule"),
    [("коротко", "length"), ("qwertyuiop", "common"), ("вишні 0670000001", "containsLogin")],
)
def test_the_operator_names_the_broken_rule(
    operator: SandboxServer, password: str, rule: str
) -> None:
    async def work(port: PersonalPort) -> None:
        with pytest.raises(Refused) as refused:
            await port.set_password(await port.identity(), password)
        assert refused.value.code == "passwordTooWeak"
        assert refused.value.detail["rules"] == [rule]

    ask(operator, operator.token(number_of("01")), work)


def test_an_old_sign_in_is_asked_for_a_code(operator: SandboxServer) -> None:
    token = operator.token(number_of("01"))
    operator.clock(security="PT6M")

    async def work(port: PersonalPort) -> None:
        known = await port.identity()
        with pytest.raises(StepUpNeeded) as needed:
            await port.set_password(known, GOOD)
        assert needed.value.max_age_s == 300
        with pytest.raises(StepUpNeeded):
            await port.set_contacts("cust_p01", Contacts("o@example.org", ""))
        named = await port.set_name(known, "Мар\u02bcяна Іванова-Петренко")
        assert named.nickname == "Мар\u02bcяна Іванова-Петренко"

    ask(operator, token, work)


def test_contacts_and_the_newsletter(operator: SandboxServer) -> None:
    token = operator.token(number_of("02"))
    subject = operator.get("/oauth/userinfo", token).json()["sub"]

    async def work(port: PersonalPort) -> None:
        await port.set_contacts("cust_p02", Contacts("", number_of("02")))
        known = await port.newsletter(subject)
        assert not known.on
        with pytest.raises(Refused) as missing:
            await port.set_newsletter(known, frozenset({EMAIL}))
        assert missing.value.code == "contactMissing"
        await port.set_contacts("cust_p02", Contacts("olha@example.org", number_of("02")))
        made = await port.set_newsletter(await port.newsletter(subject), frozenset({EMAIL, SMS}))
        assert (made.on, made.confirmed) == ({EMAIL, SMS}, False)
        now = await port.newsletter(subject)
        assert now.since is not None
        assert now.since == made.since
        with pytest.raises(Refused) as clash:
            await port.set_newsletter(known, frozenset({OFFERS}))
        assert clash.value.code == "preconditionFailed"
        off = await port.set_newsletter(now, frozenset())
        assert not off.on

    ask(operator, token, work)
    customer = operator.get("/tmf-api/customerManagement/v4/customer/cust_p02", token).json()
    media = {m["mediumType"]: m["characteristic"] for m in customer["contactMedium"]}
    assert media == {
        "email": {"emailAddress": "olha@example.org"},
        "phone": {"phoneNumber": number_of("02")},
    }


def test_without_the_scope_nothing_is_read(operator: SandboxServer) -> None:
    token = operator.token(number_of("01"), scope="balance:read offline_access")

    async def work(port: PersonalPort) -> None:
        with pytest.raises(NotAllowed):
            await port.identity()

    ask(operator, token, work)
