"""Shell: announced works, counts of messages and waiting acts, pages for everybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from kyivstar_desktop.services.ports import Event
from kyivstar_desktop.viewmodels.shell import Route
from support.shell_desk import Desk, play


def told(severity: str, ident: str = "nt_1", until: object = None) -> Event:
    payload = {"id": ident, "severity": severity, "text": "Works tonight", "until": until}
    return Event("1", "notice", payload=payload)


def test_announced_works_stand_on_every_page_until_they_end_or_are_closed() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.go(Route("overview"))
        notice = desk.world.accounts.notice
        notice.set(told("info"))
        assert desk.state.notice_text == ""
        notice.set(told("works", until=desk.world.clock.now() + timedelta(minutes=1)))
        assert (desk.state.notice_text, desk.state.notice_tone) == ("Works tonight", "info")
        desk.vm.go(Route("history"))
        assert desk.state.notice_text == "Works tonight"
        await desk.world.clock.advance(70)
        assert desk.state.notice_text == ""
        notice.set(told("outage", "nt_2"))
        assert (desk.state.notice_text, desk.state.notice_tone) == ("Works tonight", "warning")
        desk.vm.close_notice()
        assert desk.state.notice_text == ""
        notice.set(told("works", "nt_3"))
        assert desk.state.notice_text == "Works tonight"

    play(story)


def test_counts_of_messages_waiting_acts_and_news() -> None:
    async def story(desk: Desk) -> None:
        desk.vm.go(Route("overview"))
        desk.vm.follow_cabinet(desk.world.cabinet)
        support = next(item for item in desk.state.rail if item.key == "support")
        assert (support.count, desk.state.news_text, desk.state.queue_text) == ("", "", "")
        desk.world.cabinet.chat.unread.set(3)
        desk.world.cabinet.news.unseen.set(2)
        desk.vm.fold(queued=2)
        support = next(item for item in desk.state.rail if item.key == "support")
        assert (support.count, desk.state.queue_text) == ("3", "Queue: 2")
        assert desk.state.news_text == "New notices: 2"
        desk.world.cabinet.chat.unread.set(130)
        assert [i.count for i in desk.state.rail if i.key == "support"] == ["99+"]
        desk.vm.fold(route=Route("queue"))
        assert desk.state.queue_text == "", "the page itself shows it"

    play(story)


def test_an_operator_without_conversations_has_no_support() -> None:
    async def story(desk: Desk) -> None:
        profile = desk.world.accounts.profile
        assert profile.value is not None
        profile.set(replace(profile.value, apis=frozenset({"TMF620", "TMF681"})))
        assert "support" in {item.key for item in desk.state.rail}
        profile.set(replace(profile.value, apis=frozenset({"TMF620"})))
        assert "support" not in {item.key for item in desk.state.rail}

    play(story)


def test_pages_for_everybody_have_no_frame_without_a_sign_in() -> None:
    async def story(desk: Desk) -> None:
        for name in ("shops", "contacts", "feedback"):
            desk.vm.go(Route(name))
            assert desk.state.framed == (desk.world.session.state.value.person is not None)
        assert desk.state.current == "support"

    play(story)
    play(story, signed_in=False)
