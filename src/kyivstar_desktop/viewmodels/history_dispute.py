"""«Оскаржити»: what is disputed, the ready text, and one ZIP that opens without the program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.disputes import Dispute, Ground, answer_by, usual_ground
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.history_handover import cells_of, dispute_draft, has_chat
from kyivstar_desktop.viewmodels.history_table import table_heads
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    from_us,
    present_date,
    present_moment,
    present_money,
    present_number,
    today_in_kyiv,
    unmasked,
)
from kyivstar_desktop.viewmodels.why_state import WhyState, derive_why

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime
    from pathlib import Path

    from kyivstar_desktop.domain.errors import AppError
    from kyivstar_desktop.domain.history import HistoryItem
    from kyivstar_desktop.domain.support import Draft
    from kyivstar_desktop.services.accounts import Accounts
    from kyivstar_desktop.services.history import History
    from kyivstar_desktop.services.noted import Noted
    from kyivstar_desktop.services.ports import OperatorProfile

translate = QCoreApplication.translate
LONGEST = 2000
PARTS = ("facts", "same", "balance")


@dataclass(frozen=True, slots=True)
class Inputs:
    now: datetime
    demo: bool
    item: HistoryItem | None = None
    same: tuple[HistoryItem, ...] = ()
    owner: str = ""
    ground: Ground = Ground.NOT_ORDERED
    own_words: str = ""
    typed: str | None = None  # the text once a person has changed it herself
    parts: frozenset[str] = frozenset(PARTS)
    known: Dispute | None = None
    missing: bool = False
    served: bool = False  # the operator has a chat, and there is a way to it
    trouble: AppError | None = None


@dataclass(frozen=True, slots=True)
class PartState:
    key: str
    text: str
    on: bool


@dataclass(frozen=True, slots=True)
class DisputeState:
    """`pack` are the pages of the PDF: (title, facts, heads, rows, ready text)."""

    title: str
    what: str
    sum: str
    grounds: tuple[tuple[str, str, str], ...]  # key, title, text
    ground: str
    own_words: str
    own_words_error: str
    text: str
    text_error: str
    parts: tuple[PartState, ...]
    deadline: str
    known: str
    can_save: bool
    can_hand_over: bool
    file_name: str
    ribbon: str
    facts: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str, ...], ...]
    missing: str
    banner: ErrorText | None


@dataclass(frozen=True, slots=True)
class PackSaved:
    """Effect: the ZIP lies there."""

    path: Path


def derive_dispute(i: Inputs) -> DisputeState:
    """Pure. The text is made from what is ticked, until a person writes her own."""
    why = derive_why(i.item, i.same, i.now) if i.item is not None else None
    text = i.typed if i.typed is not None else ready_text(i, why)
    long = len(text) > LONGEST
    return DisputeState(
        title=translate("Dispute", "Dispute a charge"),
        what=f"{why.title}, {why.moment}" if why is not None else "",
        sum=why.amount if why is not None else "",
        grounds=_grounds(),
        ground=i.ground.value,
        own_words=i.own_words,
        own_words_error=translate("Dispute", "Say in a few words what is wrong")
        if i.ground is Ground.OTHER and not i.own_words.strip()
        else "",
        text=text,
        text_error=translate("Dispute", "At most 2 000 characters") if long else "",
        parts=_parts(i),
        deadline=_deadline(i),
        known=_known(i.known),
        can_save=bool(i.item and text.strip() and not long),
        can_hand_over=bool(i.served and i.item and text.strip() and not long),
        file_name=_file_name(i.item),
        ribbon=translate("Receipt", "DEMO: not real money") if i.demo else "",
        facts=_facts(i, why),
        rows=_rows(i),
        missing=translate("Dispute", "This operation is not on this computer any more")
        if i.missing
        else "",
        banner=present_error(i.trouble) if i.trouble is not None else None,
    )


def _grounds() -> tuple[tuple[str, str, str], ...]:
    return (
        (
            Ground.NOT_ORDERED.value,
            translate("Dispute", "I did not order it"),
            translate("Dispute", "The service was connected without my consent"),
        ),
        (
            Ground.TWICE.value,
            translate("Dispute", "Charged twice"),
            translate("Dispute", "For one period the fee was taken more than once"),
        ),
        (
            Ground.AMOUNT.value,
            translate("Dispute", "The sum is wrong"),
            translate("Dispute", "It differs from the price I was told"),
        ),
        (
            Ground.NOT_WORKING.value,
            translate("Dispute", "It did not work"),
            translate("Dispute", "The service was paid but not provided"),
        ),
        (
            Ground.OTHER.value,
            translate("Dispute", "Something else"),
            translate("Dispute", "I will say it in my own words"),
        ),
    )


def _claim(ground: Ground) -> str:
    claims = {
        Ground.NOT_ORDERED: translate(
            "Dispute", "I did not order this service and gave no consent to it."
        ),
        Ground.TWICE: translate("Dispute", "The fee for one period was taken more than once."),
        Ground.AMOUNT: translate("Dispute", "The sum differs from the price of the service."),
        Ground.NOT_WORKING: translate("Dispute", "The service was paid but was not provided."),
        Ground.OTHER: "",
    }
    return claims[ground]


def ready_text(i: Inputs, why: WhyState | None) -> str:
    """A letter for the hotline, the chat or the regulator, in the language of the program."""
    if i.item is None or why is None:
        return ""
    lines = [
        translate("Dispute", "Please check the charge of %1 from the number %2.")
        .replace("%1", present_money(-i.item.delta))
        .replace("%2", present_number(i.item.line)),
        f"{why.moment}: {why.title}.",
    ]
    if "facts" in i.parts and why.explanation:
        lines.append(translate("Dispute", "Cause stated: %1").replace("%1", why.explanation))
    claim = " ".join(part for part in (_claim(i.ground), i.own_words.strip()) if part)
    if claim:
        lines.append(claim)
    if "same" in i.parts and i.same:
        count = translate("Dispute", "%n earlier charge(s) of the same kind", "", len(i.same))
        lines.append(f"{count}: {_dates(i.same)}.")
    lines.append(
        translate(
            "Dispute",
            "Please explain in writing when, how and by whom it was ordered, and return the money "
            "if there is no proof of an order.",
        )
    )
    lines.append(translate("Dispute", "Operation: %1").replace("%1", i.item.id))
    if i.owner:
        lines.append(i.owner)
    return "\n".join(lines)


def _dates(rows: tuple[HistoryItem, ...]) -> str:
    return ", ".join(present_date(from_us(row.time_us)) for row in rows[:12])


def _parts(i: Inputs) -> tuple[PartState, ...]:
    names = {
        "facts": translate("Dispute", "Rule, service, who ordered it and when"),
        "same": translate("Dispute", "Earlier charges of the same kind: %n", "", len(i.same)),
        "balance": translate("Dispute", "Balance before and after"),
    }
    return tuple(
        PartState(key, names[key], key in i.parts) for key in PARTS if key != "same" or i.same
    )


def _deadline(i: Inputs) -> str:
    until = answer_by(today_in_kyiv(i.now))
    text = translate("Dispute", "If you send it today, the answer is due by %1")
    return text.replace("%1", present_date(until))


def _known(known: Dispute | None) -> str:
    if known is None or known.closed:
        return ""
    text = translate("Dispute", "Disputed on %1, the answer is due by %2")
    if known.handed_over:
        text = translate("Dispute", "Put into the chat on %1, the answer is due by %2")
    made = text.replace("%1", present_date(known.made_at))
    return made.replace("%2", present_date(known.answer_by))


def _facts(i: Inputs, why: WhyState | None) -> tuple[tuple[str, str], ...]:
    """What the PDF says: only what is ticked."""
    if i.item is None or why is None:
        return ()
    balance = translate("Why", "Balance")
    facts = [
        (translate("Receipt", "Number"), present_number(i.item.line)),
        (translate("Receipt", "Date"), why.moment),
        (translate("History", "Operation"), why.title),
    ]
    if "facts" in i.parts:
        facts += [fact for fact in why.facts if fact[0] != balance]
    if "balance" in i.parts:
        facts += [fact for fact in why.facts if fact[0] == balance]
    return tuple(facts)


def _rows(i: Inputs) -> tuple[tuple[str, ...], ...]:
    if i.item is None:
        return ()
    rows = (i.item, *(i.same if "same" in i.parts else ()))
    return tuple(
        (
            present_moment(from_us(row.time_us)),
            f"{row.title} {row.detail}".strip(),
            present_money(row.delta, signed=True),
        )
        for row in rows
    )


def _file_name(item: HistoryItem | None) -> str:
    day = f"{from_us(item.time_us):%Y-%m-%d}" if item is not None else ""
    return f"kyivstar-dispute-{day}.zip"


class DisputeViewModel(ViewModel[Inputs, DisputeState]):
    """One charge. Saving or copying the text notes it as disputed with its deadline."""

    def __init__(
        self,
        history: History,
        disputes: Noted[tuple[Dispute, ...]],
        accounts: Accounts,
        *,
        row: str,
        demo: bool,
        back: Callable[[str], None],
        talk: Callable[[Draft], None] | None = None,
    ) -> None:
        start = Inputs(now=accounts.operator_now(), demo=demo)
        super().__init__(start, derive_dispute)
        self._history, self._disputes = history, disputes
        self._accounts, self._row, self._back, self._talk = accounts, row, back, talk
        self._load = self.command(self._read)
        self.save = self.command(self._save)
        self.note = self.command(self._note)
        self.hand_over = self.command(self._hand_over)
        for command in (self._load, self.save, self.note, self.hand_over):
            command.failed.connect(self._on_trouble)
        self.follow(disputes.state, self._on_disputes)
        self.follow(accounts.profile, self._on_profile)
        self._load()

    # --- intents ---
    def choose_ground(self, key: str) -> None:
        self.fold(ground=Ground(key), typed=None)

    def type_words(self, text: str) -> None:
        self.fold(own_words=text, typed=None)

    def type_text(self, text: str) -> None:
        """Her own letter from here on; choosing a ground makes a new one."""
        if text != self.state.text:
            self.fold(typed=text)

    def tick(self, key: str, on: bool) -> None:  # noqa: FBT001 a check's slot
        parts = self._inputs.parts | {key} if on else self._inputs.parts - {key}
        self.fold(parts=parts)

    @unmasked()
    def paper(self) -> DisputeState:
        """As it is printed and sent: figures are plain, whatever the screen shows."""
        return derive_dispute(self._inputs)

    def go_back(self) -> None:
        self._back(self._row)

    # --- work ---
    async def _read(self) -> None:
        item = await self._history.item(self._row)
        if item is None:
            self.fold(missing=True)
            return
        same = await self._history.same(item)
        owner = self._owner_of(item.line)
        self.fold(item=item, same=same, owner=owner, ground=usual_ground(item.unusual))

    def _owner_of(self, number: str) -> str:
        """Who signs the text: the customer whose number was charged, "" while that is unknown."""
        lines = self._accounts.lines.value.value or ()
        customer = next((line.customer for line in lines if line.number == number), None)
        customers = self._accounts.customers.value.value or ()
        return next((c.name for c in customers if c.id == customer), "")

    async def _save(self, path: Path, pdf: bytes) -> None:
        """`pdf`: the printed page. The ZIP holds it, the rows as CSV and the text."""
        rows = (self._item(), *(self._inputs.same if "same" in self._inputs.parts else ()))
        text = self.paper().text.replace("\n", "\r\n").encode("utf-8-sig")
        members = {"dispute.pdf": pdf, "text.txt": text}
        cells = [cells_of(row, balance="balance" in self._inputs.parts) for row in rows]
        await self._history.pack(path, members, ("charges.csv", table_heads(), cells))
        await self._note()
        self.effect.emit(PackSaved(path))

    async def _hand_over(self, pdf: bytes) -> None:
        """Into the chat's composer with its files; it is sent there, by a press."""
        rows = (self._item(), *(self._inputs.same if "same" in self._inputs.parts else ()))
        cells = [cells_of(row, balance="balance" in self._inputs.parts) for row in rows]
        draft = dispute_draft(self._item(), self.paper().text, pdf, table_heads(), cells)
        await self._note(handed_over=True)
        if self._talk is not None:
            self._talk(draft)

    async def _note(self, *, handed_over: bool = False) -> None:
        """Written down once a row: a second time renews text and dates."""
        item, now = self._item(), self._accounts.operator_now()
        day: date = today_in_kyiv(now)
        known = self._inputs.known
        made = Dispute(
            row=item.id,
            line=item.line,
            title=item.title,
            amount=-item.delta,
            ground=self._inputs.ground,
            text=self.paper().text,
            made_at=now,
            answer_by=answer_by(day),
            handed_over=handed_over or bool(known and known.handed_over),
        )
        others = tuple(d for d in self._disputes.state.value if d.row != item.id)
        self.fold(trouble=None)
        await self._disputes.put((*others, made))

    def _item(self) -> HistoryItem:
        if self._inputs.item is None:
            raise LookupError("nothing is disputed")
        return self._inputs.item

    def _on_disputes(self, disputes: tuple[Dispute, ...]) -> None:
        self.fold(known=next((d for d in disputes if d.row == self._row), None))

    def _on_profile(self, profile: OperatorProfile | None) -> None:
        self.fold(served=self._talk is not None and has_chat(profile))

    def _on_trouble(self, error: AppError) -> None:
        self.fold(trouble=error)
