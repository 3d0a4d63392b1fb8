"""SIM cards: what is printed on them, and the number of a bought one (docs/contract.md 3.2)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

SHOWN_S = 30.0
"""PUK codes and the eSIM's code leave the screen and the clipboard after so many seconds."""
_ICCID = re.compile(r"[0-9]{18,22}", re.ASCII)


@dataclass(frozen=True, slots=True)
class SimSecrets:
    """Never stored and never logged. `activation` is the eSIM's `LPA:...`, "" for a plastic one."""

    sim_type: str
    iccid: str = field(repr=False)
    puk1: str = field(repr=False)
    puk2: str = field(repr=False)
    activation: str = field(repr=False, default="")


def clean_iccid(text: str) -> str:
    """Without the blanks and dashes in which it is printed."""
    return re.sub(r"[\s\-\u00a0]", "", text)


def iccid_fits(text: str) -> bool:
    """Whether `text` can be the number of a SIM card: 18 to 22 digits."""
    return bool(_ICCID.fullmatch(clean_iccid(text)))


def masked_iccid(last: str) -> str:
    """Only the last 4 digits are known without a code; "" where not even they are."""
    return f"•••• {last[-4:]}" if last else ""
