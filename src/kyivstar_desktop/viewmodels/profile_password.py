"""Own password: created or changed by a step-up code.

The password itself never becomes part of a state: the view hands it over, what is kept of it are
the rules it breaks and how strong it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.errors import AppError, Refused, StepUpNeeded
from kyivstar_desktop.domain.personal import password_troubles
from kyivstar_desktop.viewmodels.base import ViewModel
from kyivstar_desktop.viewmodels.presenting.errors import present_error
from kyivstar_desktop.viewmodels.presenting.formats import present_moment

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from kyivstar_desktop.domain.personal import DigitalIdentity
    from kyivstar_desktop.services.personal import PasswordDone, Personal
    from kyivstar_desktop.services.refresh import Loadable

translate = QCoreApplication.translate
GOOD_SCORE = 3


@dataclass(frozen=True, slots=True)
class Inputs:
    """`typed`, `same`: facts of the two fields; never what stands in them."""

    known: Loadable[DigitalIdentity] | None = None
    typed: bool = False
    repeated: bool = False
    same: bool = False
    broken: tuple[str, ...] = ()
    score: int | None = None
    trouble: AppError | None = None
    done: PasswordDone | None = None
    busy: bool = False


@dataclass(frozen=True, slots=True)
class PasswordState:
    """`badge` is (tone, word); `strength` (0 to 4, tone, word) or None while nothing is typed."""

    title: str
    badge: tuple[str, str]
    since: str
    button: str
    new_error: str
    again_error: str
    strength: tuple[int, str, str] | None
    can_send: bool
    note: tuple[str, str]  # (tone, text)
    ended: tuple[str, ...]  # names of the sessions that were ended


def derive_password(i: Inputs) -> PasswordState:
    """Pure."""
    known = i.known.value if i.known is not None else None
    is_set = known is not None and known.password_set
    since = present_moment(known.password_since) if known and known.password_since else ""
    return PasswordState(
        title=translate("Profile", "Own password"),
        badge=_badge(known),
        since=translate("Profile", "Changed %1").replace("%1", since) if since else "",
        button=translate("Profile", "Change password")
        if is_set
        else translate("Profile", "Create password"),
        new_error=_new_error(i),
        again_error=translate("Profile", "The passwords differ")
        if i.repeated and not i.same
        else "",
        strength=_strength(i),
        can_send=known is not None and i.typed and i.same and not i.broken and not i.busy,
        note=_note(i),
        ended=_ended(i.done),
    )


def _badge(known: DigitalIdentity | None) -> tuple[str, str]:
    if known is None:
        return "neutral", translate("Profile", "being read")
    if known.password_set:
        return "ok", translate("Profile", "created")
    return "warning", translate("Profile", "not created")


def rule_text(rule: str) -> str:
    """What a broken rule of the password says under its field."""
    texts = {
        "length": translate("Profile", "From 8 to 64 characters"),
        "common": translate("Profile", "This password is among the best known ones"),
        "containsLogin": translate("Profile", "The password must not contain your number"),
    }
    return texts.get(rule, translate("Profile", "The operator does not accept this password"))


def _new_error(i: Inputs) -> str:
    if i.typed:
        return rule_text(i.broken[0]) if i.broken else ""
    rules = _refused_rules(i.trouble)
    return ". ".join(rule_text(rule) for rule in rules)


def _refused_rules(error: AppError | None) -> tuple[str, ...]:
    if not isinstance(error, Refused) or error.code != "passwordTooWeak":
        return ()
    rules = error.detail.get("rules")
    return tuple(str(rule) for rule in rules) if isinstance(rules, list | tuple) else ("other",)


def _strength(i: Inputs) -> tuple[int, str, str] | None:
    if not i.typed or i.score is None or i.broken:
        return None
    words = (
        ("danger", translate("Profile", "guessed at once")),
        ("danger", translate("Profile", "weak")),
        ("warning", translate("Profile", "middling")),
        ("ok", translate("Profile", "strong")),
        ("ok", translate("Profile", "very strong")),
    )
    return (i.score, *words[i.score])


def _note(i: Inputs) -> tuple[str, str]:
    if i.trouble is not None:
        return _trouble_note(i.trouble)
    if i.done is None:
        return "", ""
    if i.done.done is None:
        text = translate(
            "Profile",
            "The answer got lost and the profile cannot be read yet. The date of the last change "
            "will tell which password counts.",
        )
        return "warning", text
    if not i.done.done:
        text = translate("Profile", "The answer got lost. The profile tells: nothing has changed.")
        return "warning", text
    text = translate("Profile", "The password is saved.")
    if i.done.ended:
        text = translate(
            "Profile", "The password is saved. Sessions ended: %n", "", len(i.done.ended)
        )
    return "ok", text


def _trouble_note(error: AppError) -> tuple[str, str]:
    if isinstance(error, StepUpNeeded):
        return "info", translate("Profile", "Nothing has changed: the code was not typed.")
    if isinstance(error, Refused) and error.code == "preconditionFailed":
        text = translate(
            "Profile",
            "The profile was changed elsewhere meanwhile. It has been read again; try once more.",
        )
        return "warning", text
    if _refused_rules(error):
        return "danger", translate("Profile", "The operator refused this password.")
    shown = present_error(error)
    return shown.tone, shown.line


def _ended(done: PasswordDone | None) -> tuple[str, ...]:
    rows = done.ended if done is not None else ()
    return tuple(row.device or translate("Settings", "Unnamed device") for row in rows)


class PasswordViewModel(ViewModel[Inputs, PasswordState]):
    """Effects: "clear" when the fields must forget what stands in them."""

    def __init__(
        self, personal: Personal, *, saved: Callable[[], object], parent: QObject | None = None
    ) -> None:
        super().__init__(Inputs(), derive_password, parent)
        self._personal, self._saved = personal, saved
        self.save = self.command(self._save)
        self._weigh = self.command(self._weighed, restart=True)
        self.follow(personal.identity.state, self._on_identity)
        personal.identity.poke()

    def check(self, new: str, again: str) -> None:
        """Looks at what stands in the two fields and forgets it."""
        known = self._personal.identity.value
        self.fold(
            typed=bool(new),
            repeated=bool(again),
            same=new == again,
            broken=password_troubles(new, known.login if known is not None else "") if new else (),
            score=self._inputs.score if new else None,
            trouble=None,
            done=None,
        )
        if new:
            self._weigh(new)

    async def _weighed(self, password: str) -> None:
        self.fold(score=await self._personal.score(password))

    async def _save(self, password: str) -> None:
        if not self.state.can_send:
            return
        self.fold(busy=True, done=None, trouble=None)
        done: PasswordDone | None = None
        trouble: AppError | None = None
        try:
            done = await self._personal.set_password(password)
        except AppError as error:
            trouble = error
        finally:
            self.effect.emit("clear")
            self.fold(busy=False, typed=False, repeated=False, same=False, broken=(), score=None)
        self.fold(done=done, trouble=trouble)
        if done is not None and done.done:
            self._saved()  # the list of sessions is another one now

    def _on_identity(self, known: Loadable[DigitalIdentity]) -> None:
        self.fold(known=known)
