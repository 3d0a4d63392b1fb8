"""What the sign-in pages show, derived from what is typed and answered."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kyivstar_desktop.domain.account import LineKind, Login
from kyivstar_desktop.domain.errors import AppError, Refused, StorageTrouble
from kyivstar_desktop.domain.phone import Msisdn, PhoneTrouble, parse_account, parse_phone
from kyivstar_desktop.viewmodels.presenting.errors import ErrorText, present_error
from kyivstar_desktop.viewmodels.presenting.formats import (
    present_countdown,
    present_number,
    present_short_countdown,
    present_time,
)

if TYPE_CHECKING:
    from datetime import datetime

    from kyivstar_desktop.domain.billing import CodeChallenge
    from kyivstar_desktop.services.session import RememberedLogin

translate = QCoreApplication.translate
HINT_AFTER_S = 60.0


@dataclass(frozen=True, slots=True)
class Inputs:
    """What we know. `mono` and `wall` are now; `wait_until` is on the monotonic clock."""

    mono: float
    wall: datetime
    demo: bool = False
    step: str = "number"
    kind: LineKind = LineKind.MOBILE
    typed: str = ""
    touched: bool = False
    method: str = "sms"
    password: str = field(default="", repr=False)
    password_empty: bool = False
    remember: bool = False
    code: str = field(default="", repr=False)
    login: Login | None = None
    challenge: CodeChallenge | None = None
    error: AppError | None = None
    wait_until: float = 0.0
    wait_way: str = ""
    wait_locked: bool = False
    busy: bool = False
    offline: bool = False
    remembered: RememberedLogin | None = None
    session: Any = None


@dataclass(frozen=True, slots=True)
class SignInState:
    """Ready to show. Empty strings hide their widget."""

    step: str
    kind: LineKind
    method: str
    typed: str
    login_label: str
    login_help: str
    login_error: str
    login_ok: bool
    password: str = field(repr=False)
    password_error: str
    remember: bool
    remember_text: str
    next_text: str
    can_next: bool
    busy: bool
    banner: ErrorText | None
    browser_offer: bool
    offline_offer: bool
    quick_text: str
    ended_text: str
    code: str = field(repr=False)
    code_length: int = 4
    code_complete: bool = False
    code_error: str = ""
    code_hint: str = ""
    code_left: str = ""
    code_dead: bool = False
    resend_text: str = ""
    can_resend: bool = False
    sent_to: str = ""
    not_subscriber_hint: str = ""
    secret_note: str = ""


def typed_login(i: Inputs) -> Login | None:
    """What is typed as a login, or None where it is not one yet."""
    if i.kind is LineKind.HOME:
        account = parse_account(i.typed)
        return Login(LineKind.HOME, account) if account else None
    number = parse_phone(i.typed)
    return Login(LineKind.MOBILE, number.value) if isinstance(number, Msisdn) else None


def derive_signin(i: Inputs) -> SignInState:
    """Pure: a table test feeds Inputs and reads the State."""
    ok, error = _login_check(i)
    waiting = max(0.0, i.wait_until - i.mono) if i.wait_way == i.method else 0.0
    code = _code_part(i)
    is_mobile = i.kind is LineKind.MOBILE
    return SignInState(
        step=i.step,
        kind=i.kind,
        method=i.method,
        typed=i.typed,
        login_label=translate("SignIn", "Phone number")
        if is_mobile
        else translate("SignIn", "Personal account"),
        login_help=translate("SignIn", "Any spelling will do: 067…, 380…, +380…")
        if is_mobile
        else translate("SignIn", "11 digits from the contract"),
        login_error=error,
        login_ok=ok,
        password=i.password,
        password_error=_password_error(i),
        remember=i.remember,
        remember_text=_remember_text(i),
        next_text=translate("SignIn", "Sign in")
        if i.method == "password"
        else translate("SignIn", "Next"),
        can_next=not i.busy and not waiting,
        busy=i.busy,
        banner=_banner(i, waiting),
        browser_offer=isinstance(i.error, Refused) and i.error.code == "redirect_to_web",
        offline_offer=_may_read(i),
        quick_text=_quick_text(i),
        ended_text=_ended_text(i),
        code=i.code,
        secret_note=_secret_note(i),
        **code,
    )


def _login_check(i: Inputs) -> tuple[bool, str]:
    if i.kind is LineKind.HOME:
        if parse_account(i.typed) is not None:
            return True, ""
        return False, _account_error(i) if i.touched else ""
    number = parse_phone(i.typed)
    if isinstance(number, Msisdn):
        return True, ""
    return False, _number_error(number) if i.touched else ""


def _account_error(i: Inputs) -> str:
    if isinstance(parse_phone(i.typed), Msisdn):
        return translate("SignIn", "This is a mobile number. Switch to «Mobile number»")
    if not i.typed.replace(" ", "").replace("-", "").isdigit():
        return translate("SignIn", "A personal account consists of digits")
    return translate("SignIn", "A personal account has 11 digits")


def _number_error(trouble: PhoneTrouble) -> str:
    if trouble.kind == "short":
        return translate("SignIn", "A number has 9 digits after +380: %n more", "", trouble.missing)
    texts = {
        "empty": translate("SignIn", "Type your number"),
        "long": translate("SignIn", "A number has 9 digits after +380"),
        "letters": translate("SignIn", "A number consists of digits"),
        "foreign": translate("SignIn", "Type a Ukrainian mobile number"),
        "landline": translate("SignIn", "Type a Ukrainian mobile number"),
    }
    return texts[trouble.kind]


def _password_error(i: Inputs) -> str:
    if i.password_empty and not i.password and i.method == "password":
        return translate("SignIn", "Type the password")
    if isinstance(i.error, Refused) and i.error.code == "password_invalid":
        return translate("SignIn", "Wrong number or password")
    return ""


def _remember_text(i: Inputs) -> str:
    if i.method == "password":
        return translate("SignIn", "Remember the number and the password in the system keychain")
    return translate("SignIn", "Remember the number on this computer")


def _banner(i: Inputs, waiting: float) -> ErrorText | None:
    if waiting and i.wait_locked:
        until = present_time(i.wall + timedelta(seconds=waiting))
        if i.wait_way == "password":
            return ErrorText(
                translate("SignIn", "Password sign-in is locked for 180 min, until %1").replace(
                    "%1", until
                ),
                translate("SignIn", "The way by SMS code stays open."),
                "warning",
            )
        return ErrorText(
            translate("SignIn", "Too many tries. Try again at %1").replace("%1", until),
            translate("SignIn", "The way by own password stays open."),
            "warning",
        )
    if waiting:
        return ErrorText(
            translate("SignIn", "You can try again in %1").replace(
                "%1", present_short_countdown(waiting)
            ),
            "",
            "warning",
        )
    if i.error is None or _belongs_to_field(i):
        return None
    if isinstance(i.error, Refused) and i.error.code in {"locked", "slow_down"}:
        return None
    return present_error(i.error)


def _belongs_to_field(i: Inputs) -> bool:
    return isinstance(i.error, Refused) and i.error.code in {
        "otp_invalid",
        "otp_expired",
        "password_invalid",
    }


def _quick_text(i: Inputs) -> str:
    known = i.remembered
    if known is None or not known.has_password or i.step != "number":
        return ""
    return translate("SignIn", "Sign in as %1").replace("%1", present_number(known.login.value))


def _may_read(i: Inputs) -> bool:
    """What is stored may be read where nobody can sign in: no network, or no contract any more."""
    over = getattr(i.session, "reason", "") == "contractEnded"
    return (i.offline or over) and bool(getattr(i.session, "offline_data", False))


def _ended_text(i: Inputs) -> str:
    reason = getattr(i.session, "reason", "")
    phase = getattr(i.session, "phase", "")
    kind = reason.removeprefix("storage:")
    if kind != reason and kind not in {"locked", "keyring"}:  # those have a note of their own
        return present_error(StorageTrouble(kind)).line
    if phase != "ended":
        return ""
    if reason == "contractEnded":
        return translate("SignIn", "The contract has ended. Stored history stays readable")
    if reason == "signedOut":
        return ""
    return translate("SignIn", "The session has ended. Sign in again")


def _secret_note(i: Inputs) -> str:
    secrets = getattr(i.session, "secrets", None)
    if secrets is None or secrets.place == "system":
        return ""
    return translate("SignIn", "No keychain here: you will sign in again after a restart.")


def _code_part(i: Inputs) -> dict[str, Any]:
    challenge = i.challenge
    if challenge is None:
        return {}
    passed = max(0.0, i.mono - challenge.asked_mono)
    left = challenge.expires_in_s - passed
    wait = challenge.resend_in_s - passed
    error, dead = _code_error(i, challenge, left)
    return {
        "code_length": challenge.length,
        "code_complete": len(i.code) == challenge.length and not i.busy and not dead,
        "code_error": error,
        "code_hint": ""
        if error
        else translate(
            "SignIn", "Sign-in starts by itself. Tries left: %n", "", challenge.attempts_left
        ),
        "code_left": present_countdown(left) if left > 0 and not dead else "",
        "code_dead": dead,
        "resend_text": translate("SignIn", "Send again")
        if wait <= 0
        else translate("SignIn", "Send again (%1)").replace("%1", present_short_countdown(wait)),
        "can_resend": not i.busy and wait <= 0 and i.wait_until <= i.mono,
        "sent_to": _sent_to(i),
        "not_subscriber_hint": translate(
            "SignIn", "Only an active subscriber can register. Check that the number is right"
        )
        if passed >= HINT_AFTER_S
        else "",
    }


def _sent_to(i: Inputs) -> str:
    if i.login is None:
        return ""
    if i.login.kind is LineKind.HOME:
        return translate("SignIn", "the contract's contact number")
    return present_number(i.login.value)


def _code_error(i: Inputs, challenge: CodeChallenge, left: float) -> tuple[str, bool]:
    """What is wrong with the code, and whether no code of this challenge works any more."""
    if left <= 0:
        return translate("SignIn", "The code has expired. Ask for a new one"), True
    if not challenge.attempts_left:
        return translate("SignIn", "This code no longer works. Ask for a new one"), True
    if isinstance(i.error, Refused) and i.error.code == "otp_invalid":
        tries = challenge.attempts_left
        return translate("SignIn", "Wrong code. Tries left: %n", "", tries), False
    return "", False
