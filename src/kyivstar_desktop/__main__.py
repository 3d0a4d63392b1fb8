"""Entry: argv to Config, then the runtime. `--version` answers without Qt."""

from __future__ import annotations

import faulthandler
import gc
import sys
from typing import TYPE_CHECKING

from kyivstar_desktop import __version__
from kyivstar_desktop.app.config import read_config
from kyivstar_desktop.app.headless_args import is_headless

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kyivstar_desktop.app.overrides import Overrides


def main(argv: Sequence[str], overrides: Overrides | None = None) -> int:
    """Runs the program; the exit status."""
    if is_headless(argv):
        return _headless(argv)
    config, args = read_config(argv)
    if args.version:
        print(__version__)
        return 0
    if args.add_to_menu or args.remove_from_menu:
        from kyivstar_desktop.app.menu import change_menu  # noqa: PLC0415 nobody else needs it

        return change_menu(config, add=args.add_to_menu)
    gc.disable()  # imports make no garbage; from the first window on a timer collects
    try:
        from kyivstar_desktop.app import features  # noqa: PLC0415 Qt comes after argv
    except ImportError as error:  # an older system, or one without a desktop's libraries
        if sys.stderr is not None:
            sys.stderr.write(f"kyivstar-desktop: Qt needs what this system lacks: {error}\n")
        return 2

    features.use_none()
    from kyivstar_desktop.app.runtime import run_program  # noqa: PLC0415 as above

    return run_program(config, overrides)


def _headless(argv: Sequence[str]) -> int:
    """A command without a window: only QtCore, no display."""
    from kyivstar_desktop.app.headless import main as command  # noqa: PLC0415 nobody else needs it

    return command(argv)


def run() -> None:
    """Console entry point."""
    if sys.stderr is not None:
        faulthandler.enable()
    sys.exit(main(sys.argv[1:]))


if __name__ == "__main__":
    run()
