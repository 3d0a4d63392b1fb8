"""Which system libraries Qt misses on this Linux, with the packages that bring them.

Qt's wheels carry Qt itself, not the libraries of the desktop below it. Elsewhere than on Linux
nothing is missing and the check is one import.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys

# soname: (Debian and Ubuntu, Fedora); from the NEEDED entries of PySide6-Essentials 6.11
ALWAYS = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5-libs"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libzstd.so.1": ("libzstd1", "libzstd"),
}
X11 = {
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
}
WAYLAND = {
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
}
PROBE = "from PySide6.QtWidgets import QApplication; QApplication([])"


def loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def wanted() -> dict[str, tuple[str, str]]:
    """The libraries that this session's kind of display needs."""
    libraries = dict(ALWAYS)
    if os.environ.get("DISPLAY"):
        libraries |= X11
    if os.environ.get("WAYLAND_DISPLAY"):
        libraries |= WAYLAND
    return libraries


def advice(missing: dict[str, tuple[str, str]]) -> str:
    debian = " ".join(sorted({names[0] for names in missing.values()}))
    fedora = " ".join(sorted({names[1] for names in missing.values()}))
    return (
        f"Qt needs libraries that this system lacks: {', '.join(missing)}\n"
        f"  Debian, Ubuntu:  sudo apt install {debian}\n"
        f"  Fedora:          sudo dnf install {fedora}"
    )


def main() -> int:
    if sys.platform.startswith("linux"):
        missing = {name: packages for name, packages in wanted().items() if not loads(name)}
        if missing:
            print(advice(missing))
            return 1
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    probe = subprocess.run(
        [sys.executable, "-c", PROBE], env=environment, capture_output=True, text=True, check=False
    )
    if probe.returncode:
        print(f"Qt does not start here:\n{probe.stderr.strip()}")
    return min(probe.returncode, 1) if probe.returncode >= 0 else 1


if __name__ == "__main__":
    sys.exit(main())
