"""Orders over the wire: what each refusal says, and how time brings them to their end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from support.ordering import (
    CANCEL,
    PREVIEW,
    add,
    block,
    delete,
    facts_of,
    made,
    main_of,
    modify,
    order,
    refused,
    state_of,
    tariff,
    topup,
)
from support.sandbox import new_key

if TYPE_CHECKING:
    from support.sandbox import SandboxServer

OLENA, IHOR, OLEH = "+380670000001", "+380670000011", "+380670000006"


def test_each_impossible_order_says_why(sandbox: SandboxServer) -> None:
    token = sandbox.token(IHOR)
    line = "ln_0011"
    following = facts_of(sandbox, token, line)["nextChargeDate"]
    wrong_date = order(tariff(line, "t_love_ua_baza"), requestedStartDate="2026-11-30T00:00:00Z")
    expected: list[tuple[dict[str, Any], str, Any]] = [
        (order(tariff(line, "t_kontrakt_start")), "offeringNotAvailable", "t_kontrakt_start"),
        (order(tariff(line, "t_nowhere")), "offeringNotAvailable", "t_nowhere"),
        (order(tariff(line, "t_dim_100")), "offeringNotAvailable", "t_dim_100"),
        (order(add(line, "o_trust_week")), "offeringNotAvailable", "o_trust_week"),
        (
            order(add(line, "o_horoscope", payWith="bonus")),
            "offeringNotAvailable",
            "o_horoscope",
        ),
    ]
    for asked, code, offering in expected:
        assert refused(sandbox, token, asked) == (code, {"offering": offering})
    assert refused(sandbox, token, order(tariff(line, "t_love_ua_na_maksymum")))[0] == (
        "alreadyActive"
    )
    assert refused(sandbox, token, wrong_date) == (
        "effectiveDateNotAllowed",
        {"allowed": following},
    )
    assert refused(sandbox, token, order(delete(line)))[0] == "contractEndRequired"
    assert refused(sandbox, token, order(modify(line, status="active")))[0] == "alreadyActive"
    assert refused(sandbox, token, order(modify(line, dataLimitMb=5)))[0] == (
        "offeringNotAvailable"
    )
    short = refused(sandbox, token, order(tariff(line, "t_love_ua_bez_mezh")))
    assert short[0] == "insufficientFunds"
    assert short[1]["short"]["value"] == 275 - main_of(sandbox, token, line)


def test_services_that_exclude_each_other_and_the_tariff(sandbox: SandboxServer) -> None:
    token = sandbox.token(OLENA)
    topup(sandbox, OLENA, 500)
    assert refused(sandbox, token, order(add("ln_0001", "o_add_bezlim"))) == (
        "incompatibleOffering",
        {"offering": "t_love_ua_bezlim"},
    )
    assert refused(sandbox, token, order(add("ln_0001", "o_super_social"))) == (
        "incompatibleOffering",
        {"offering": "o_super_video"},
    )
    assert refused(sandbox, token, order(add("ln_0001", "o_super_video")))[0] == "alreadyActive"
    ended = made(sandbox, token, order(delete("op_0001a")))
    again = refused(sandbox, token, order(add("ln_0001", "o_super_video")))
    assert again == ("orderInProgress", {"id": ended["id"]})
    sandbox.clock(businessTo=ended["expectedCompletionDate"])
    assert state_of(sandbox, token, ended["id"])["state"] == "completed"
    on = made(sandbox, token, order(add("ln_0001", "o_super_social", payWith="bonus")))
    assert on["state"] == "completed"
    assert sandbox.invariants()["ok"]


def test_contract_changes_its_tariff_on_the_first_only(sandbox: SandboxServer) -> None:
    token = sandbox.token(OLEH)
    code, detail = refused(sandbox, token, order(tariff("ln_0006", "t_kontrakt_plius")))
    assert code == "effectiveDateNotAllowed"
    assert detail == {"allowed": "2026-11-30T22:00:00.000Z"}
    asked = order(tariff("ln_0006", "t_kontrakt_plius"), requestedStartDate=detail["allowed"])
    (charge,) = [
        one
        for one in sandbox.post(PREVIEW, asked, token).json()["consequence"]
        if one["code"] == "nextCharge"
    ]
    topup(sandbox, OLEH, 1000)
    taken = made(sandbox, token, asked)
    assert taken["state"] == "acknowledged"
    before = main_of(sandbox, token, "ln_0006")
    sandbox.clock(businessTo="2026-11-30T22:00:01.000Z")
    assert state_of(sandbox, token, taken["id"])["state"] == "completed"
    assert facts_of(sandbox, token, "ln_0006")["offering"] == "t_kontrakt_plius"
    assert before - main_of(sandbox, token, "ln_0006") == charge["amount"]["value"]


def test_a_block_starts_by_itself_and_only_a_shop_ends_it(sandbox: SandboxServer) -> None:
    token = sandbox.token(OLEH)
    before = main_of(sandbox, token, "ln_0006")
    taken = made(sandbox, token, order(block("ln_0006")))
    assert refused(sandbox, token, order(block("ln_0006"))) == (
        "orderInProgress",
        {"id": taken["id"]},
    )
    sandbox.clock(business="PT14M")
    assert facts_of(sandbox, token, "ln_0006")["status"] == "active"
    sandbox.clock(business="PT17M")
    seen = facts_of(sandbox, token, "ln_0006")
    assert (seen["status"], seen["suspensionReason"]) == ("suspended", "blockOther")
    assert state_of(sandbox, token, taken["id"])["state"] == "completed"
    assert before - main_of(sandbox, token, "ln_0006") == 10
    late = sandbox.post(CANCEL, {"productOrder": {"id": taken["id"]}}, token, key=new_key())
    assert (late.status_code, late.json()["code"]) == (409, "tooLateToCancel")
    assert refused(sandbox, token, order(modify("ln_0006", status="active"))) == (
        "shopVisitRequired",
        {"documents": ["passport"], "shops": "/geographicSite"},
    )
    sandbox.control("PATCH", "settings", {"unblockPolicy": "lostOnly"})
    assert made(sandbox, token, order(modify("ln_0006", status="active")))["state"] == "completed"
    assert facts_of(sandbox, token, "ln_0006")["status"] == "active"
    lost = sandbox.token("+380670000009")
    assert refused(sandbox, lost, order(modify("ln_0009", status="active")))[0] == (
        "shopVisitRequired"
    )
    sandbox.control("POST", "shop", {"act": "unblock", "number": "+380670000009"})
    assert facts_of(sandbox, lost, "ln_0009")["status"] == "active"
    assert sandbox.invariants()["ok"]


def test_a_new_sim_answers_when_its_order_is_done(sandbox: SandboxServer) -> None:
    token = sandbox.token(OLENA)
    topup(sandbox, OLENA, 200)
    before = main_of(sandbox, token, "ln_0001")
    was = sandbox.get("/sim/ln_0001", token)
    assert was.headers["Cache-Control"] == "no-store"
    asked = order(modify("ln_0001", simType="esim"))
    taken = made(sandbox, token, asked)
    assert before - main_of(sandbox, token, "ln_0001") == 100
    assert sandbox.get("/sim/ln_0001", token).json() == was.json()
    assert refused(sandbox, token, asked)[0] == "orderInProgress"
    sandbox.clock(business="PT7H")
    assert state_of(sandbox, token, taken["id"])["state"] == "completed"
    now = sandbox.get("/sim/ln_0001", token).json()
    assert now["simType"] == "esim"
    assert now["activationCode"].startswith("LPA:1$")
    assert now["puk1"] != was.json()["puk1"]
    assert facts_of(sandbox, token, "ln_0001")["iccid"] == now["iccid"][-4:]
    smart = order(modify("ln_0001", simType="sim", iccid="89380030001234567890"))
    made(sandbox, token, smart)
    sandbox.clock(business="PT7H")
    plastic = sandbox.get("/sim/ln_0001", token).json()
    assert plastic["iccid"] == "89380030001234567890"
    assert "activationCode" not in plastic


def test_several_items_are_judged_one_by_one(sandbox: SandboxServer) -> None:
    token = sandbox.token(OLENA)
    topup(sandbox, OLENA, 100)
    asked = order(
        add("ln_0001", "o_no_content", "a"),
        add("ln_0001", "o_add_bezlim", "b"),
        add("ln_0001", "o_horoscope", "c"),
        delete("op_0001a", "d"),
    )
    seen = sandbox.post(PREVIEW, asked, token).json()["productOrderItem"]
    taken = made(sandbox, token, asked)
    items = taken["productOrderItem"]
    assert [(one["id"], one["state"], one.get("statusReason")) for one in items] == [
        ("a", "completed", None),
        ("b", "rejected", "incompatibleOffering"),
        ("c", "rejected", "incompatibleOffering"),
        ("d", "acknowledged", None),
    ]
    assert [one["state"] for one in seen] == [one["state"] for one in items]
    assert taken["state"] == "acknowledged"
    sandbox.clock(businessTo=taken["expectedCompletionDate"])
    assert state_of(sandbox, token, taken["id"])["state"] == "partial"
    none_left = order(add("ln_0001", "o_add_bezlim", "a"), add("ln_0001", "o_nothing", "b"))
    assert made(sandbox, token, none_left)["state"] == "failed"


def test_an_order_that_takes_its_time_may_fail(sandbox: SandboxServer) -> None:
    token = sandbox.token(OLENA)
    sandbox.control("PATCH", "settings", {"orderDelay": "PT1H"})
    topup(sandbox, OLENA, 150)
    later = made(sandbox, token, order(add("ln_0001", "o_horoscope")))
    option = later["productOrderItem"][0]["product"]["id"]
    assert later["state"] == "inProgress"
    assert facts_of(sandbox, token, option)["status"] == "pendingActive"
    changed = made(sandbox, token, order(tariff("ln_0001", "t_tvii_novyi")))
    money = main_of(sandbox, token, "ln_0001")
    sandbox.clock(business="PT2H")
    assert state_of(sandbox, token, later["id"])["state"] == "completed"
    assert state_of(sandbox, token, changed["id"])["state"] == "completed"
    assert facts_of(sandbox, token, option)["status"] == "active"
    assert money - main_of(sandbox, token, "ln_0001") == 35 + 55
    poor = sandbox.token("+380670000018")
    topup(sandbox, "+380670000018", 80)
    number = made(sandbox, poor, order(add("ln_0018", "o_add_number")))
    data = made(sandbox, poor, order(add("ln_0018", "o_data_5gb")))
    assert main_of(sandbox, poor, "ln_0018") == 80
    sandbox.clock(business="PT2H")
    assert state_of(sandbox, poor, number["id"])["state"] == "completed"
    failed = state_of(sandbox, poor, data["id"])
    assert failed["state"] == "failed"
    item = failed["productOrderItem"][0]
    assert (item["state"], item["statusReason"]) == ("failed", "insufficientFunds")
    assert facts_of(sandbox, poor, item["product"]["id"])["status"] == "terminated"
    assert main_of(sandbox, poor, "ln_0018") == 30
    assert sandbox.invariants()["ok"]
