"""The form of a department or a cost centre: a new one under a chosen place, or another name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import AppError
from kyivstar_desktop.domain.fleet_nodes import (
    CODE_LONGEST,
    KINDS,
    NAME_LONGEST,
    NewNode,
    above,
    brothers_of,
    clean_name,
    code_fault,
    name_fault,
)
from kyivstar_desktop.domain.rights import coordinating
from kyivstar_desktop.services.keyed import new_key
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.numbers_tree import places
from kyivstar_desktop.viewmodels.presenting.errors import present_error

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.account import Person
    from kyivstar_desktop.domain.fleet import Node
    from kyivstar_desktop.services.accounts import Accounts, Connection
    from kyivstar_desktop.services.fleet import Fleet
    from kyivstar_desktop.services.fleet_nodes import FleetNodes
    from kyivstar_desktop.services.session import SessionState

translate = QCoreApplication.translate
CODED = "costCentre"  # the kind that has a code


@dataclass(frozen=True, slots=True)
class Inputs:
    """`node` "": a new one under `parent`; else the one that is renamed."""

    nodes: tuple[Node, ...] = ()
    person: Person | None = None
    offline: bool = False
    node: str = ""
    parent: str = ""
    kind: str = KINDS[0]
    name: str = ""
    code: str = ""
    tried: bool = False  # pressed once: an empty name is now a fault
    busy: bool = False
    trouble: AppError | None = None


@dataclass(frozen=True, slots=True)
class NodeFormState:
    """`why`: why it cannot be kept now, or what the operator answered; `off`: no press helps.

    `coded`: its kind has a code, which may be written.
    """

    title: str
    text: str
    new: bool
    kinds: tuple[tuple[str, str], ...]
    kind: str
    parents: tuple[tuple[str, str], ...]
    parent: str
    coded: bool
    name_error: str
    code_error: str
    why: str
    off: bool
    can_keep: bool
    busy: bool
    keep: str


@dataclass(frozen=True, slots=True)
class NodeKept:
    """Effect: the operator has it, or (`node` "") will say so later; `parent` is where it hangs."""

    said: str
    node: str
    parent: str
    undo: bool = False


def derive_form(i: Inputs) -> NodeFormState:
    """Pure."""
    known = next((one for one in i.nodes if one.id == i.node), None)
    parent = known.parent if known is not None else i.parent
    faults = _name_error(i, parent), _code_error(i) if i.kind == CODED else ""
    off = _off(i, parent)
    trouble = present_error(i.trouble).line if i.trouble is not None else ""
    new = not i.node
    return NodeFormState(
        title=_title(i, known),
        text=_text(new=new),
        new=new,
        kinds=tuple((kind, kind_name(kind)) for kind in KINDS),
        kind=i.kind,
        parents=places(i.nodes),
        parent=parent,
        coded=new and i.kind == CODED,
        name_error=faults[0],
        code_error=faults[1],
        why=off or trouble,
        off=bool(off),
        can_keep=not off and not any(faults) and not i.busy,
        busy=i.busy,
        keep=translate("Numbers", "Create") if new else translate("Numbers", "Rename"),
    )


def kind_name(kind: str) -> str:
    """A department, or a cost centre."""
    if kind == CODED:
        return translate("Numbers", "Cost centre")
    return translate("Numbers", "Department")


class NodeForm(ViewModel[Inputs, NodeFormState]):
    """Lives as long as its dialog. One form is one key: pressed twice, it is one department."""

    def __init__(
        self,
        acts: FleetNodes,
        fleet: Fleet,
        accounts: Accounts,
        *,
        node: str = "",
        parent: str = "",
        owner: QObject | None = None,
    ) -> None:
        nodes = fleet.nodes.value
        known = next((one for one in nodes if one.id == node), None)
        start = Inputs(
            nodes=nodes,
            node=node,
            parent=parent or next((one.id for one in nodes), ""),
            name=known.name if known is not None else "",
        )
        super().__init__(start, derive_form, owner)
        self._acts, self._key = acts, new_key()
        self.keep = self.command(self._keep)
        with self.gathered():
            self.follow(fleet.nodes, self._on_nodes)
            self.follow(accounts.session.state, self._on_session)
            self.follow(accounts.connection, self._on_connection)

    # --- typing ---
    def type_name(self, text: str) -> None:
        self.fold(name=text, trouble=None)

    def type_code(self, text: str) -> None:
        self.fold(code=text, trouble=None)

    def choose_kind(self, kind: object) -> None:
        self.fold(kind=str(kind), trouble=None)

    def choose_parent(self, parent: object) -> None:
        self.fold(parent=str(parent), trouble=None)

    # --- work ---
    async def _keep(self) -> None:
        self.fold(tried=True, trouble=None)
        if not self.state.can_keep:
            return
        self.fold(busy=True)
        try:
            kept = await (self._rename() if self._inputs.node else self._create())
        except AppError as error:
            self._key = new_key()  # a refusal is final for its key
            self.fold(busy=False, trouble=error)
            return
        self.fold(busy=False)
        self.effect.emit(kept)

    async def _create(self) -> NodeKept:
        i = self._inputs
        name, code = clean_name(i.name), i.code.strip() if i.kind == CODED else ""
        made = await self._acts.create(self._key, NewNode(i.kind, name, i.parent, code))
        if made:
            said = translate("Numbers", "«%1» has been made")
        else:
            said = translate("Numbers", "The operator has not answered yet: «%1» will appear here")
        return NodeKept(said.replace("%1", name), made, i.parent)

    async def _rename(self) -> NodeKept:
        i = self._inputs
        name = clean_name(i.name)
        said = translate("Numbers", "Renamed to «%1»").replace("%1", name)
        await self._acts.rename(i.node, name, said=said)
        return NodeKept(said, i.node, self.state.parent, undo=True)

    # --- news ---
    def _on_nodes(self, nodes: tuple[Node, ...]) -> None:
        self.fold(nodes=nodes)

    def _on_session(self, session: SessionState) -> None:
        self.fold(person=session.person)

    def _on_connection(self, connection: Connection) -> None:
        self.fold(offline=connection.state == "offline")


def _title(i: Inputs, known: Node | None) -> str:
    if not i.node:
        return translate("Numbers", "New department or cost centre")
    title = translate("Numbers", "Another name of «%1»")
    return title.replace("%1", known.name if known is not None else "")


def _text(*, new: bool) -> str:
    if new:
        return translate(
            "Numbers",
            "It is kept by the operator and seen by everybody with a role in the company. It can "
            "be renamed later; only the operator deletes it.",
        )
    return translate("Numbers", "The operator keeps the name: everybody in the company sees it.")


def _name_error(i: Inputs, parent: str) -> str:
    fault = name_fault(i.name, brothers_of(i.nodes, parent, but=i.node))
    if fault == "empty" and not i.tried:
        return ""
    errors = {
        "empty": translate("Numbers", "Write a name"),
        "long": translate("Numbers", "At most %n letter(s) fit into a name", "", NAME_LONGEST),
        "signs": translate("Numbers", "A name holds letters, digits and marks only"),
        "same": translate("Numbers", "There is one of this name in the same place already"),
    }
    return errors.get(fault, "")


def _code_error(i: Inputs) -> str:
    errors = {
        "long": translate("Numbers", "At most %n sign(s) fit into a code", "", CODE_LONGEST),
        "signs": translate("Numbers", "A code holds letters, digits and marks only"),
    }
    return errors.get(code_fault(i.code), "")


def _off(i: Inputs, parent: str) -> str:
    """Why nothing can be kept, whatever is typed."""
    if not coordinating(i.person, above(i.nodes, parent)):
        return translate("Numbers", "Only a coordinator of this place may change it.")
    if i.offline:
        return translate("Numbers", "No connection: departments change only with a connection.")
    return ""
