"""Entry: argv to Config, then the runtime. `--version` answers without Qt."""

from __future__ import annotations

import faulthandler
import sys
from typing import TYPE_CHECKING

from kyivstar_desktop import __version__
from kyivstar_desktop.app.config import read_config

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str]) -> int:
    """Runs the program; the exit status."""
    config, args = read_config(argv)
    if args.version:
        print(__version__)
        return 0
    from kyivstar_desktop.app.runtime import run_program  # noqa: PLC0415 Qt comes after argv

    return run_program(config)


def run() -> None:
    """Console entry point."""
    if sys.stderr is not None:
        faulthandler.enable()
    sys.exit(main(sys.argv[1:]))


if __name__ == "__main__":
    run()
