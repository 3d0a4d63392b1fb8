"""Licences of what the program ships: run.lock's packages against the list that MIT may bundle.

Qt's modules are judged apart: PySide6-Essentials is LGPL as a whole, its GPL-only modules live in
Addons, which is not a dependency; a bundle is searched for them by `tools/package.py`.
"""

from __future__ import annotations

import re
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ALLOWED = re.compile(
    r"\b(MIT|BSD|Apache|LGPL|Lesser General Public|PSF|Python Software Foundation|MPL|Mozilla"
    r"|OFL|Unicode|ISC|0BSD|zlib|CC0|MIT-0|Unlicense)\b|^BSD$",
    re.IGNORECASE,
)
REFUSED = re.compile(r"(?<!L)(?<!Lesser )\bA?GPL|Affero|Proprietary|Commercial", re.IGNORECASE)
READ_BY_US = {  # metadata is silent or offers a choice; the text in the package was read
    "pyside6-essentials": "LGPL-3.0-only of the choice offered",
    "shiboken6": "LGPL-3.0-only of the choice offered",
    "sqlcipher3": "zlib for the binding, BSD for SQLCipher",
}
PIN = re.compile(r"^([a-z0-9._-]+)==", re.MULTILINE)


def licence(found: Distribution) -> str:
    """The licence as the distribution itself states it: expression, field or classifiers."""
    data = found.metadata
    classifiers = [text for text in data.get_all("Classifier") or [] if text.startswith("License")]
    words = [data.get("License-Expression") or "", *(c.split(" :: ")[-1] for c in classifiers)]
    stated = "; ".join(word for word in words if word)
    return stated or (data.get("License") or "").strip().split("\n")[0]


def verdict(name: str, stated: str) -> bool:
    if name in READ_BY_US:
        return True
    choices = re.split(r"\s+OR\s+|;", stated)
    return any(ALLOWED.search(part) and not REFUSED.search(part) for part in choices)


def main() -> int:
    wrong = 0
    for name in PIN.findall((ROOT / "requirements" / "run.lock").read_text(encoding="utf-8")):
        try:
            stated = licence(distribution(name))
        except PackageNotFoundError:
            continue  # another system's package; its own system checks it
        good = verdict(name, stated)
        wrong += not good
        print(f"{'ok   ' if good else 'WRONG'} {name}: {READ_BY_US.get(name) or stated or 'none'}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
