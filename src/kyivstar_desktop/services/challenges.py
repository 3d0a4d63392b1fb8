"""Open code challenges: what a refusal leaves of them, and asking the person until it is right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kyivstar_desktop.domain.errors import AppError, Refused, StepUpNeeded

if TYPE_CHECKING:
    from kyivstar_desktop.domain.billing import CodeChallenge
    from kyivstar_desktop.services.ports import Challenge, Clock, Granted, IdentityPort
    from kyivstar_desktop.services.prompts import PromptsPort

CODE_WORDS = frozenset({"otp_invalid", "otp_expired"})


def followed(challenge: Challenge, error: Refused) -> Challenge:
    """The challenge after a refusal: newest auth_session, tries and codes left."""
    code = challenge.code
    if code is not None:
        left = error.detail.get("attempts_left", 0 if error.code == "otp_expired" else None)
        codes = error.detail.get("codes_left")
        if isinstance(left, int):
            code = replace(code, attempts_left=left)
        if isinstance(codes, int):
            code = replace(code, codes_left=codes)
    session = error.detail.get("auth_session") or challenge.auth_session
    return replace(challenge, auth_session=str(session), code=code)


async def ask_code(
    challenge: Challenge,
    needed: StepUpNeeded,
    prompts: PromptsPort,
    identity: IdentityPort,
    clock: Clock,
    *,
    text: str = "stepUp",
) -> Granted:
    """Asks the person until a code is accepted. Raises `needed` when she goes away.

    `text` is the machine word of what the code is for.
    """
    holder = _Holder(challenge, identity, clock)
    trouble: AppError | None = None
    while True:
        code = await prompts.code(holder.code, text, holder.resend, trouble)
        if code is None:
            raise needed
        try:
            return await identity.submit_code(holder.challenge, "".join(code.split()))
        except Refused as error:
            if error.code not in CODE_WORDS:
                raise
            trouble = error
            holder.challenge = followed(holder.challenge, error)


class _Holder:
    """The open challenge of one step-up, replaced by each resend."""

    def __init__(self, challenge: Challenge, identity: IdentityPort, clock: Clock) -> None:
        self.challenge = challenge
        self._identity, self._clock = identity, clock
        self._asked = clock.monotonic()

    @property
    def code(self) -> CodeChallenge:
        if self.challenge.code is None:
            raise Refused("invalid_session", status=400)
        return replace(self.challenge.code, asked_mono=self._asked)

    async def resend(self) -> CodeChallenge:
        self.challenge = await self._identity.resend(self.challenge)
        self._asked = self._clock.monotonic()
        return self.code
