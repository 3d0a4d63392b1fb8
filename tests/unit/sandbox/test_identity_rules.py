from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from kyivstar_sandbox.db import migrations
from kyivstar_sandbox.db.engine import Database
from kyivstar_sandbox.model.errors import NotFound, Refusal
from kyivstar_sandbox.model.values import micros
from kyivstar_sandbox.rules import (
    changes,
    clocks,
    codes,
    identity,
    identity_passwords,
    outbox,
    rates,
    settings,
    sms,
)
from kyivstar_sandbox.rules.codes import Verdict
from kyivstar_sandbox.rules.identity import Caller
from support.people import OLENA, plant_people

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

NOW = 1_790_000_000_000_000
MINUTE = 60_000_000


@pytest.fixture
def database() -> Iterator[Database]:
    made = Database(":memory:")
    made.run(migrations.migrate)
    made.run(plant_people)
    yield made
    made.close_now()


def caller(*, sms_at: int | None, pwd_at: int | None, scopes: str = "topup") -> Caller:
    return Caller(
        sub="p_1",
        session="ses_1",
        login=OLENA,
        scopes=frozenset(scopes.split()),
        sms_at=sms_at,
        pwd_at=pwd_at,
        now=NOW,
        expires_at=NOW + MINUTE,
    )


@pytest.mark.parametrize(
    ("sms_ago", "pwd_ago", "ways", "passes"),
    [
        (0, None, ("sms",), True),
        (300, None, ("sms",), True),
        (301, None, ("sms",), False),
        (None, 0, ("sms",), False),
        (None, 0, ("sms", "pwd"), True),
        (0, None, ("pwd",), True),
        (None, 301, ("sms", "pwd"), False),
        (None, None, ("sms",), False),
    ],
)
def test_a_step_up_wants_the_way_and_the_age(
    sms_ago: int | None, pwd_ago: int | None, ways: tuple[str, ...], *, passes: bool
) -> None:
    who = caller(
        sms_at=None if sms_ago is None else NOW - sms_ago * 1_000_000,
        pwd_at=None if pwd_ago is None else NOW - pwd_ago * 1_000_000,
    )
    if passes:
        identity.need_step_up(who, ways=ways, max_age_s=300)
        return
    with pytest.raises(Refusal) as caught:
        identity.need_step_up(who, ways=ways, max_age_s=300)
    assert (caught.value.status, caught.value.code) == (401, "stepUpRequired")
    assert caught.value.detail == {
        "acrValues": [f"urn:kyivstar:acr:{way}" for way in ways],
        "maxAge": 300,
    }


def test_a_scope_is_needed_but_by_the_kits() -> None:
    identity.need_scope(caller(sms_at=None, pwd_at=None), "topup")
    identity.need_scope(caller(sms_at=None, pwd_at=None, scopes="admin"), "topup")
    identity.need_step_up(caller(sms_at=None, pwd_at=None, scopes="admin"))
    with pytest.raises(Refusal) as caught:
        identity.need_scope(caller(sms_at=None, pwd_at=None), "order")
    assert (caught.value.status, caught.value.code) == (403, "forbiddenScope")


@pytest.mark.parametrize(
    ("password", "broken"),
    [
        ("вишнева гілка 7", []),
        ("коротко", ["length"]),
        ("в" * 65, ["length"]),
        ("password", ["common"]),
        ("PassWord", ["common"]),
        ("0670000001", ["containsLogin"]),
        ("my +380670000001 !", ["containsLogin"]),
        ("670000001xyz", ["containsLogin"]),
        ("123456", ["length", "common"]),
    ],
)
def test_passwords_are_weak_for_reasons(password: str, broken: list[str]) -> None:
    assert identity_passwords.weaknesses(password, OLENA) == broken


def test_a_password_is_compared_in_nfc_and_nobody_has_none() -> None:
    hashed = identity_passwords.hash_password("Київ-столиця")
    assert hashed.startswith("$argon2id$v=19$m=47104,t=1,p=1$")
    assert identity_passwords.verify(hashed, "Ки\u0456\u0308в-столиця")
    assert not identity_passwords.verify(hashed, "київ-столиця")
    assert not identity_passwords.verify(None, "nobody has this password")


def test_a_rate_lets_its_number_through_and_then_one_by_one(database: Database) -> None:
    def work(conn: Connection) -> None:
        taken = [rates.take(conn, "x", now=NOW, most=20) for _ in range(21)]
        assert taken == [0] * 20 + [3]
        assert rates.take(conn, "y", now=NOW, most=20) == 0
        assert rates.take(conn, "x", now=NOW + 3_000_000, most=20) == 0
        assert rates.take(conn, "x", now=NOW + 3_000_000, most=20) == 3
        assert [rates.take(conn, "x", now=NOW + 5 * MINUTE, most=20) for _ in range(20)] == [0] * 20

    database.run(work)


def issue(conn: Connection, digest: str = "d") -> str:
    return codes.issue(
        conn, purpose="payment", bound_to="pay_1", digest=digest, number=OLENA, sub="p_1",
        text_maker=lambda code: f"Код {code}",
    )  # fmt: skip


def code_of(conn: Connection) -> str:
    return str(sms.inbox(conn, number=OLENA)[-1]["code"])


def wrong_code(conn: Connection) -> str:
    return "000000" if code_of(conn) != "000000" else "111111"


def test_a_bound_code_is_right_once_and_repeats_after(database: Database) -> None:
    def work(conn: Connection) -> None:
        ident = issue(conn)
        right, wrong = code_of(conn), wrong_code(conn)
        assert sms.inbox(conn, number=OLENA)[-1]["boundTo"] == "pay_1"
        assert codes.check(conn, ident, wrong, digest="d").verdict is Verdict.WRONG
        assert codes.describe(conn, ident).attempts_left == 4
        assert codes.check(conn, ident, right, digest="d").verdict is Verdict.RIGHT
        assert codes.check(conn, ident, right, digest="d").verdict is Verdict.REPEATED
        after = codes.check(conn, ident, wrong, digest="d").verdict
        assert after is Verdict.EXPIRED, "a used code is over; the payment itself was not denied"

    database.run(work)


def test_a_bound_code_is_good_for_its_own_payment_only(database: Database) -> None:
    def work(conn: Connection) -> None:
        ident = issue(conn)
        found = codes.check(conn, ident, code_of(conn), digest="another sum")
        assert found.verdict is Verdict.WRONG
        assert codes.bound(conn, ident, sub="p_1").bound_to == "pay_1"
        with pytest.raises(NotFound):
            codes.bound(conn, ident, sub="p_2")
        with pytest.raises(NotFound):
            codes.check(conn, "az_none", "000000", digest="d")

    database.run(work)


def test_the_fifth_wrong_code_is_the_last(database: Database) -> None:
    def work(conn: Connection) -> None:
        ident = issue(conn)
        wrong = wrong_code(conn)
        verdicts = [codes.check(conn, ident, wrong, digest="d").verdict for _ in range(5)]
        assert verdicts == [Verdict.WRONG] * 4 + [Verdict.DIED]
        assert codes.check(conn, ident, code_of(conn), digest="d").verdict is Verdict.DEAD
        assert codes.resend(conn, ident, words=str) is None

    database.run(work)


def test_a_code_expires_and_may_be_replaced_twice(database: Database) -> None:
    def work(conn: Connection) -> None:
        ident = issue(conn)
        old = code_of(conn)
        assert codes.resend(conn, ident, words=str) == 60
        clocks.advance(conn, security=timedelta(seconds=180))
        assert codes.check(conn, ident, old, digest="d").verdict is Verdict.EXPIRED
        assert codes.resend(conn, ident, words=str) == 0
        state = codes.describe(conn, ident)
        assert (state.codes_left, state.attempts_left, state.length) == (1, 5, 6)
        clocks.advance(conn, security=timedelta(seconds=61))
        assert codes.resend(conn, ident, words=str) == 0
        clocks.advance(conn, security=timedelta(seconds=61))
        assert codes.resend(conn, ident, words=str) is None
        assert codes.check(conn, ident, code_of(conn), digest="d").verdict is Verdict.RIGHT

    database.run(work)


def test_changes_reach_those_who_have_a_right_and_have_registered(database: Database) -> None:
    def work(conn: Connection) -> None:
        changes.note(conn, "bucket", "bk_1", "26000000001")
        changes.note(conn, "bucket", "bk_1", "26000000001")
        changes.note(conn, "product", "ln_18", "26000000018")  # its owner has never signed in
        assert outbox.expand(conn) == 3
        outbox.flush(conn)
        assert [(one.seq, one.kind, one.ident) for one in outbox.after(conn, "p_1", 0)] == [
            (1, "bucket", "bk_1")
        ]
        assert outbox.after(conn, "p_18", 0) == []
        assert outbox.span(conn, "p_1") == (1, 1)
        assert outbox.span(conn, "p_18") == (1, 0)

    database.run(work)


def test_a_bucket_told_just_now_waits_and_then_follows(database: Database) -> None:
    def change(conn: Connection) -> None:
        changes.note(conn, "bucket", "bk_1", "26000000001")
        outbox.expand(conn)

    def work(conn: Connection) -> None:
        for _ in range(5):
            change(conn)
        outbox.flush(conn)
        assert len(outbox.after(conn, "p_1", 0)) == 1
        assert outbox.promote(conn) == 0
        clocks.advance(conn, security=timedelta(seconds=2))
        assert outbox.has_due(conn)
        assert outbox.promote(conn) == 1
        outbox.flush(conn)
        assert [one.seq for one in outbox.after(conn, "p_1", 0)] == [1, 2]
        assert not outbox.has_due(conn)

    database.run(work)


def test_events_are_kept_a_day(database: Database) -> None:
    def work(conn: Connection) -> None:
        outbox.tell(conn, sub="p_1", kind="payment", ident="pay_1")
        outbox.flush(conn)
        clocks.advance(conn, security=timedelta(hours=25))
        outbox.tell(conn, sub="p_1", kind="payment", ident="pay_2")
        outbox.flush(conn)
        outbox.purge(conn, micros(clocks.security(conn)))
        assert [one.ident for one in outbox.after(conn, "p_1", 0)] == ["pay_2"]
        assert outbox.span(conn, "p_1") == (2, 2)

    database.run(work)


def test_a_cause_is_named_in_what_follows(database: Database) -> None:
    def work(conn: Connection) -> None:
        outbox.set_cause(conn, "corr-1")
        outbox.tell(conn, sub="p_1", kind="payment", ident="pay_1")
        outbox.set_cause(conn, "")
        outbox.tell(conn, sub="p_1", kind="payment", ident="pay_1")
        outbox.flush(conn)
        assert [one.correlator for one in outbox.after(conn, "p_1", 0)] == ["corr-1", ""]

    database.run(work)


def test_settings_have_defaults_and_kinds(database: Database) -> None:
    def work(conn: Connection) -> None:
        assert settings.whole(conn, "cardFeeBasisPoints") == 0
        settings.change(conn, {"cardFeeBasisPoints": 25, "bankDelay": "PT10S"})
        assert settings.whole(conn, "cardFeeBasisPoints") == 25
        assert settings.text(conn, "bankDelay") == "PT10S"
        assert settings.flag(conn, "autoBilling")
        for bad in ({"bankDelay": "1m"}, {"autoBilling": 0}, {"schema_version": 1}):
            with pytest.raises(Refusal):
                settings.change(conn, bad)

    database.run(work)
