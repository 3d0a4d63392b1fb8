"""The look of the whole program: tokens -> QPalette, QSS, fonts; light, dark, system, contrast.

Widgets never name a colour: they ask `theme.color(role)` while they paint, so a switch is a
repaint. Sizes go through `theme.px`, so a large system font grows everything.
"""

from __future__ import annotations

from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette

from kyivstar_desktop.views.style_access import install_roles
from kyivstar_desktop.views.style_tokens import load_tokens, make_qss

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QApplication

    from kyivstar_desktop.views.style_tokens import TypeStyle

BASE_PX = 13
NARROWEST = (1024, 640)  # the smallest window in design px
MODES = ("system", "light", "dark")
_CONTRAST_ROLES = {
    "accent.fill": QPalette.ColorRole.Highlight,
    "accent.hover": QPalette.ColorRole.Highlight,
    "accent.pressed": QPalette.ColorRole.Highlight,
    "text.on-accent": QPalette.ColorRole.HighlightedText,
    "text.link": QPalette.ColorRole.Link,
    "text.tooltip": QPalette.ColorRole.ToolTipText,
    "bg.tooltip": QPalette.ColorRole.ToolTipBase,
    "bg.surface": QPalette.ColorRole.Base,
    "line.focus": QPalette.ColorRole.Highlight,
    "brand.deep": QPalette.ColorRole.Window,
    "highlight.fill": QPalette.ColorRole.Highlight,
    "highlight.text": QPalette.ColorRole.HighlightedText,
}


class Theme(QObject):
    """One for the process. Before `apply` it answers in the light look at scale 1."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._mode = "system"
        self._app: QApplication | None = None
        self._fonts: dict[tuple[str, int | None], QFont] = {}
        self._family = ""
        self._scale = 1.0
        self._reduced_motion = False
        self._dark = False
        self._contrast = False
        self._colours: dict[str, QColor] = {}

    @property
    def mode(self) -> str:
        """What was asked for: system, light or dark."""
        return self._mode

    @property
    def dark(self) -> bool:
        return self._dark

    @property
    def contrast(self) -> bool:
        """Whether the system asks for a high-contrast look: then its own palette rules."""
        return self._contrast

    @property
    def scale(self) -> float:
        """The system's font px / 13, never below 1: small fonts must not shrink targets.

        Never so large that the narrowest window would not fit the screen: what stands beyond its
        edge cannot be used at all.
        """
        return self._scale

    @property
    def family(self) -> str:
        return self._family

    def apply(self, app: QApplication) -> None:
        """Fusion, fonts, palette, QSS, accessible roles; before the first window.

        A second call for the same application only looks again at the system's look.
        """
        if self._app is app:
            self._refresh()
            return
        self._app = app
        install_roles()
        app.setStyle("Fusion")
        self._family = _pick_family(app)
        self.fit(QFontInfo(app.font()).pixelSize(), app.primaryScreen().availableSize())
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme)

    def fit(self, font_px: float, room: QSize | None = None) -> None:
        """Sizes for a system font of `font_px` on a screen with `room` (None: any).

        Windows that are open keep what they measured: for the start, and for tests.
        """
        self._scale = font_px / BASE_PX
        if room is not None:
            fits = min(room.width() / NARROWEST[0], room.height() / NARROWEST[1])
            self._scale = min(self._scale, fits)
        self._scale = max(1.0, self._scale)
        self._fonts.clear()
        if self._app is not None:
            self._app.setFont(self.font("body"))
        self._refresh()

    def set_mode(self, mode: str) -> None:
        """`system`, `light` or `dark`; open windows follow at once."""
        if mode not in MODES:
            raise ValueError(mode)
        if mode != self._mode:
            self._mode = mode
            self._refresh()

    def set_reduced_motion(self, on: bool) -> None:  # noqa: FBT001 a Qt-like setter
        self._reduced_motion = on

    @property
    def reduced_motion(self) -> bool:
        return self._reduced_motion

    def color(self, role: str) -> QColor:
        """A token's colour now; KeyError for a name that is no token."""
        if not self._colours:
            self._colours = self._make_colours()
        return self._colours[role]

    @contextmanager
    def other_look(self) -> Iterator[Callable[[str], QColor]]:
        """What is painted inside has the colours of the other look: a sample beside one's own."""
        kept, tokens = self._colours, load_tokens()
        self._colours = tokens.light if self._dark else tokens.dark
        try:
            yield self.color
        finally:
            self._colours = kept

    def px(self, size: float) -> int:
        """Design px (96 dpi, 13 px font) as px of this desktop; at least 1 for what is not 0."""
        return max(1, round(size * self._scale)) if size > 0 else round(size * self._scale)

    def duration_ms(self, name: str) -> int:
        """A token of `duration_ms`; 0 with reduced motion."""
        return 0 if self._reduced_motion else load_tokens().durations[name]

    def type_style(self, name: str) -> TypeStyle:
        return load_tokens().type_styles[name]

    def line(self, name: str) -> int:
        """Line height of a type style in px of this desktop."""
        return self.px(load_tokens().type_styles[name].line)

    def font(self, name: str, *, weight: int | None = None) -> QFont:
        """A font of the type scale with tabular figures; `weight` replaces the scale's own."""
        key = (name, weight)
        if key not in self._fonts:
            self._fonts[key] = self._make_font(name, weight)
        return self._fonts[key]

    def sized_font(self, px: float, weight: int) -> QFont:
        """A font outside the scale: the fraction of a sum, an initial in a circle."""
        font = QFont(self._family) if self._family else QFont()
        font.setPixelSize(self.px(px))
        font.setWeight(QFont.Weight(weight))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _make_font(self, name: str, weight: int | None) -> QFont:
        step = load_tokens().type_styles[name]
        font = self.sized_font(step.px, weight or step.weight)
        if step.spacing_pct != 100:
            spacing = step.px * self._scale * (step.spacing_pct - 100) / 100
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
        return font

    def _on_system_scheme(self, _scheme: object) -> None:
        if self._mode == "system":
            self._refresh()

    def _refresh(self) -> None:
        self._contrast = _wants_contrast()
        self._dark = self._mode == "dark" or (self._mode == "system" and _system_is_dark())
        self._colours = self._make_colours()
        if self._app is None:
            return
        if self._contrast:
            self._app.setStyleSheet("")
            self._app.setPalette(QPalette())
        else:
            self._app.setPalette(self.palette())
            self._app.setStyleSheet(make_qss(self.color, self.px))
        self.changed.emit()

    def _make_colours(self) -> dict[str, QColor]:
        tokens = load_tokens()
        if not self._contrast:
            return tokens.dark if self._dark else tokens.light
        system = QGuiApplication.palette()
        return {name: system.color(_contrast_role(name)) for name in tokens.light}

    def palette(self) -> QPalette:
        """Qt's own roles in the colours of now."""
        palette = QPalette()
        # all groups first, then the single ones: a role of all groups would overwrite them
        for name, role in sorted(load_tokens().palette.items(), key=_has_group):
            group, _, part = name.rpartition("/")
            target = QPalette.ColorRole[part]
            if group:
                palette.setColor(QPalette.ColorGroup[group], target, self.color(role))
            else:
                palette.setColor(target, self.color(role))
        return palette


def _has_group(entry: tuple[str, str]) -> bool:
    return "/" in entry[0]


def _contrast_role(name: str) -> QPalette.ColorRole:
    if name in _CONTRAST_ROLES:
        return _CONTRAST_ROLES[name]
    ground = name.startswith(("bg.", "neutral.subtle")) or name.endswith(".subtle")
    return QPalette.ColorRole.Window if ground else QPalette.ColorRole.WindowText


def _wants_contrast() -> bool:
    owner = QGuiApplication.styleHints()  # held: its wrapper keeps the accessibility hints alive
    return owner.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _pick_family(app: QApplication) -> str:
    """Inter where it is installed or packed beside the program, else the system's UI font."""
    if not QFontDatabase.hasFamily("Inter"):
        _add_packed_inter()
    for name in load_tokens().families[:-1]:
        if QFontDatabase.hasFamily(name):
            return name
    return app.font().family()


def _add_packed_inter() -> None:
    spec = find_spec("fontpkg_inter")
    for folder in (spec.submodule_search_locations or ()) if spec is not None else ():
        for path in sorted(Path(folder).rglob("*.[ot]tf")):
            QFontDatabase.addApplicationFont(str(path))


theme = Theme()


def px(size: float) -> int:
    """`theme.px`, short because each widget needs it."""
    return theme.px(size)
