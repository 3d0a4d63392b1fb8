"""`dev.py tour DIR`: the guided tour in three languages, light and dark, one folder each."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

LOOKS = [(language, theme) for language in ("uk", "en", "ru") for theme in ("light", "dark")]


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print("tour DIR: where the pictures go")
        return 2
    place = Path(arguments[0]).absolute()
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    failed = []
    for language, theme in LOOKS:
        folder = place / f"{language}-{theme}"
        print(f"{language}, {theme}: {folder}", flush=True)
        command = [sys.executable, "-m", "kyivstar_desktop", "--tour", str(folder)]
        looks = ["--language", language, "--theme", theme]
        if subprocess.call([*command, *looks], env=environment):
            failed.append(folder.name)
    print(f"failed: {', '.join(failed)}" if failed else "all tours held")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
