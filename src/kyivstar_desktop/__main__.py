"""Entry: argv to Config, then the runtime. `--version` answers without Qt."""

from __future__ import annotations

import faulthandler
import gc
import sys
from typing import TYPE_CHECKING

from kyivstar_desktop import __version__
from kyivstar_desktop.app.config import read_config

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.app.overrides import Overrides


def main(argv: Sequence[str], overrides: Overrides | None = None) -> int:
    """Runs the program; the exit status."""
    config, args = read_config(argv)
    if args.version:
        print(__version__)
        return 0
    gc.disable()  # imports make no garbage; from the first window on a timer collects
    from kyivstar_desktop.app import features  # noqa: PLC0415 Qt comes after argv

    features.use_none()
    from kyivstar_desktop.app.runtime import run_program  # noqa: PLC0415 as above

    return run_program(config, overrides)


def run() -> None:
    """Console entry point."""
    if sys.stderr is not None:
        faulthandler.enable()
    sys.exit(main(sys.argv[1:]))


if __name__ == "__main__":
    run()
