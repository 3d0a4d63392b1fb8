"""The baseline of the start: a PySide6 window with one label; prints the moment it is painted.

With `--stay` it then runs until it is killed, so that its memory can be read.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class Window(QMainWindow):
    """Tells after its first paint."""

    told = False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.told:
            self.told = True
            QTimer.singleShot(0, self.tell)
        return super().event(event)

    def tell(self) -> None:
        print(time.time(), flush=True)
        if "--stay" not in sys.argv:
            QApplication.exit(0)


app = QApplication(sys.argv[:1])
window = Window()
window.setCentralWidget(QLabel("84,50 ₴"))
window.resize(1280, 860)
window.show()
sys.exit(app.exec())
