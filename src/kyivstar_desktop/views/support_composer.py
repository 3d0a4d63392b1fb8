"""The composer: text of several lines, files as tiles, what is wrong said in place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QImageWriter, QTextCursor
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from kyivstar_desktop.viewmodels.support_composer import MOST_TYPED
from kyivstar_desktop.views.icons import paint_icon
from kyivstar_desktop.views.style import px, theme
from kyivstar_desktop.views.widgets.buttons import Button, IconButton
from kyivstar_desktop.views.widgets.labels import IconText, Text
from kyivstar_desktop.views.widgets.layouts import (
    FlowLayout,
    clear_layout,
    column,
    holder,
    row,
    set_shown,
)
from kyivstar_desktop.views.widgets.painting import draw_text, frame_box, painting, text_width

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from kyivstar_desktop.viewmodels.support import SupportViewModel
    from kyivstar_desktop.viewmodels.support_rows import FileTile
    from kyivstar_desktop.viewmodels.support_state import Composer

translate = QCoreApplication.translate
LINE, PAD, LOWEST, HIGHEST = 20, 18, 1, 6
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def paths_of(data: QMimeData) -> list[str]:
    """Files of this computer in what is pasted or dropped."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def picture_of(data: QMimeData) -> QImage | None:
    """A pasted picture, None where there is none."""
    picture = data.imageData() if data.hasImage() else None
    return picture if isinstance(picture, QImage) and not picture.isNull() else None


def png_of(picture: QImage) -> bytes:
    """As PNG; a large one takes seconds: a worker's work."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    buffer.close()
    return bytes(kept.data())


class ComposerEdit(QPlainTextEdit):
    """Grows with its lines; Enter sends, Shift+Enter begins a line; Tab leaves it."""

    typed = Signal(str)
    sent = Signal()
    files = Signal(object)  # list[str], paths
    pictures = Signal(QImage)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("area")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._quiet = False
        self.textChanged.connect(self._on_changed)
        self._fit()

    def set_text(self, text: str) -> None:
        """Quietly; the cursor goes to the end of a text that is another."""
        if text == self.toPlainText():
            return
        self._quiet = True
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._quiet = False
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _ENTER and not shift:
            if not event.isAutoRepeat():
                self.sent.emit()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(source.hasImage() or paths_of(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Files and pictures become attachments; text loses its looks."""
        if paths := paths_of(source):
            self.files.emit(paths)
        elif source.hasImage() and not source.hasText():
            if (picture := picture_of(source)) is not None:
                self.pictures.emit(picture)
        else:
            room = MOST_TYPED - len(self.toPlainText()) + len(self.textCursor().selectedText())
            self.insertPlainText(source.text()[: max(0, room)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _on_changed(self) -> None:
        self._fit()
        if not self._quiet:
            self.typed.emit(self.toPlainText())

    def _fit(self) -> None:
        """Lines as they are broken now; the document counts them by itself."""
        lines = int(self.document().size().height())
        lines = max(LOWEST, min(HIGHEST, lines))
        height = px(PAD) + max(px(LINE), self.fontMetrics().lineSpacing()) * lines + px(2)
        if height != self.height():
            self.setFixedHeight(height)


class ComposerTile(QWidget):
    """A file to be sent, with its × button."""

    removed = Signal(object)

    def __init__(self, number: int, tile: FileTile) -> None:
        super().__init__()
        self._number, self._tile = number, tile
        self._remove = IconButton("x", "", size=24)
        name = translate("Support", "Remove “%1”").replace("%1", tile.name)
        self._remove.set_name(name)
        self._remove.clicked.connect(self._on_removed)
        words = max(
            text_width(theme.font("caption"), tile.name),
            text_width(theme.font("micro"), tile.detail),
        )
        self.setFixedSize(min(px(260), words + px(92)), px(46))
        self.setLayout(row(None, self._remove, gap=0, margins=(0, 0, 8, 0)))
        self.setAccessibleName(f"{tile.name}, {tile.detail}")
        self.setToolTip(tile.name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box = QRectF(self.rect())
            frame_box(painter, box, fill="bg.surface", line="line.strong", radius=px(8))
            plate = QRectF(px(10), (box.height() - px(26)) / 2, px(26), px(26))
            frame_box(painter, plate, fill="accent.subtle", radius=px(6))
            paint_icon(
                painter,
                plate.adjusted(px(5), px(5), -px(5), -px(5)),
                self._tile.icon,
                "text.link",
            )
            words = QRectF(plate.right() + px(8), px(5), box.width() - px(80), px(18))
            font = theme.font("caption")
            draw_text(painter, words, self._tile.name, font=font, role="text.primary")
            words.translate(0, px(18))
            font = theme.font("micro")
            draw_text(painter, words, self._tile.detail, font=font, role="text.secondary")

    def _on_removed(self) -> None:
        self.removed.emit(self._number)


class ComposerView(QWidget):
    """Tiles, paperclip, edit, «Надіслати», the hint and what blocks it."""

    def __init__(self, vm: SupportViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._tiles: tuple[FileTile, ...] = ()
        self._flow = FlowLayout(gap=8)
        self._tile_box = holder(self._flow)
        self._clip = IconButton("paperclip", "", size=40)
        self.edit = ComposerEdit()
        self._send = Button("", kind="primary", icon="send", size="large")
        self._error = IconText("alert-circle", "", "danger.text", size=14, wrap=True)
        self._hint = Text("", "hint", "text.tertiary", wrap=True)
        self._counter = Text("", "hint", "text.secondary")
        set_shown(self._error, False)
        line = row(self._clip, self.edit, self._send, gap=8)
        line.setStretch(1, 1)
        line.setAlignment(self._clip, Qt.AlignmentFlag.AlignBottom)
        line.setAlignment(self._send, Qt.AlignmentFlag.AlignBottom)
        foot = row(self._hint, self._counter, gap=12)
        foot.setStretch(0, 1)
        foot.setAlignment(self._counter, Qt.AlignmentFlag.AlignTop)
        parts = (self._tile_box, line, self._error, foot)
        self.setLayout(column(*parts, gap=8, margins=(16, 12, 16, 14)))
        self.edit.typed.connect(vm.type_text)
        self.edit.sent.connect(vm.send)
        self.edit.files.connect(vm.add_files)
        self.edit.pictures.connect(self._on_picture)
        self._send.clicked.connect(vm.send)
        self._clip.clicked.connect(self.choose_files)

    def retranslate(self) -> None:
        name = translate("Support", "Your message")
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(translate("Support", "Write a message"))
        self._clip.set_name(translate("Support", "Attach files"))
        self._hint.setText(
            translate(
                "Support",
                "Enter sends, Shift+Enter begins a line. Files up to 10 MB: PDF, PNG, JPG. Do not "
                "send CVV or passwords.",
            )
        )

    def render_state(self, new: Composer) -> None:
        self.edit.set_text(new.text)
        self._send.setText(new.send)
        self._send.setEnabled(new.can_send)
        self._clip.set_busy(new.reading)
        self._error.set_text(new.error)
        set_shown(self._error, bool(new.error))
        self.edit.setAccessibleDescription(new.error or self._hint.text())
        self._counter.setText(new.counter)
        self._counter.set_role("danger.text" if new.over else "text.secondary")
        set_shown(self._counter, bool(new.counter))
        if new.files != self._tiles:
            self._show_tiles(new.files)

    def _show_tiles(self, files: tuple[FileTile, ...]) -> None:
        self._tiles = files
        focus: QWidget | None = self.window().focusWidget()
        had = focus is not None and self._tile_box.isAncestorOf(focus)
        clear_layout(self._flow)
        for number, tile in enumerate(files):
            made = ComposerTile(number, tile)
            made.removed.connect(self._vm.drop_file)
            self._flow.addWidget(made)
        set_shown(self._tile_box, bool(files))
        if had:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_picture(self, picture: QImage) -> None:
        name = translate("Support", "screenshot.png")
        self._vm.add_made(name, partial(png_of, picture))

    def to_end(self) -> None:
        """The cursor behind the last word."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.moveCursor(QTextCursor.MoveOperation.End)

    def choose_files(self) -> None:
        """The system's dialog, opened."""
        dialog = QFileDialog(self, translate("Support", "Attach files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        kinds = translate("Support", "PDF, pictures, text")
        dialog.setNameFilters(
            [f"{kinds} (*.pdf *.png *.jpg *.jpeg *.txt)", translate("Support", "All files (*)")]
        )
        dialog.filesSelected.connect(self._vm.add_files)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
