"""«Пакетні операції»: one flow of four steps, and the list of batches beside it. 12 and 13."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication

from kyivstar_desktop.viewmodels.actions import Action, page_action
from kyivstar_desktop.viewmodels.batch import Milestone, ReportReady, Said
from kyivstar_desktop.views.batch_check import CheckPane
from kyivstar_desktop.views.batch_dialogs import (
    ChangedDialog,
    ConfirmDialog,
    MappingDialog,
    PasteDialog,
    StopDialog,
)
from kyivstar_desktop.views.batch_drop import file_of
from kyivstar_desktop.views.batch_queue import WIDTH, QueuePanel
from kyivstar_desktop.views.batch_run import RunPane, WaitPane
from kyivstar_desktop.views.batch_saving import BatchSaving
from kyivstar_desktop.views.batch_start import ReadingCard, StartPane
from kyivstar_desktop.views.style import px
from kyivstar_desktop.views.widgets.buttons import Button
from kyivstar_desktop.views.widgets.cards import Banner, announce
from kyivstar_desktop.views.widgets.labels import Badge
from kyivstar_desktop.views.widgets.layouts import column, holder, row, set_shown
from kyivstar_desktop.views.widgets.page import Page
from kyivstar_desktop.views.widgets.steps import Stepper

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from kyivstar_desktop.viewmodels.batch import BatchViewModel
    from kyivstar_desktop.viewmodels.batch_parts import BatchState
    from kyivstar_desktop.views.widgets.dialog import Dialog

translate = QCoreApplication.translate
BESIDE = ("start", "wait", "run")
"""Pages that have the list of batches at their right."""


class BatchView(Page):
    """`said` carries words for a toast, `undoable` words about an edit that can be taken back."""

    said = Signal(str)
    undoable = Signal(str)

    def __init__(self, vm: BatchViewModel, parent: QWidget | None = None) -> None:
        super().__init__("")
        self.setParent(parent)
        self.setAcceptDrops(True)
        self._vm = vm
        self._dialogs: dict[str, Dialog] = {}
        self._badge = Badge("", "info", icon="flask", elide=True)
        self.head.insertWidget(1, self._badge)
        self.stepper = Stepper()
        self.add_head(self.stepper)
        self._stopped = Banner("warning")
        self._later = Button("", size="small")
        self._resume = Button("", kind="primary", icon="player-play", size="small")
        self._stopped.add_action(self._later)
        self._stopped.add_action(self._resume)
        self.start, self.reading = StartPane(vm), ReadingCard(vm)
        self.check, self.run, self.wait = CheckPane(vm), RunPane(vm), WaitPane(vm)
        self.queue = QueuePanel(vm)
        self.queue.setFixedWidth(px(WIDTH))
        self._panes = {
            "start": self.start,
            "reading": holder(column(self.reading, None)),
            "check": self.check,
            "wait": self.wait,
            "run": self.run,
        }
        left = column(*self._panes.values(), gap=0)
        beside = row(holder(left), self.queue, gap=16)
        beside.setStretch(0, 1)
        self.body.addWidget(self._stopped)
        self.body.addWidget(holder(beside), 1)
        self._saving = BatchSaving(self, vm)
        self._saving.said.connect(self.said)
        self._wire()
        self._retranslate()
        vm.effect.connect(self._on_effect)
        vm.observe(self._render)

    def _wire(self) -> None:
        self._resume.clicked.connect(self._vm.resume_interrupted)
        self._later.clicked.connect(self._vm.close_interrupted)
        self.start.paste_wanted.connect(self._on_paste)
        self.start.template_wanted.connect(self._saving.ask_template)
        for pane in (self.check, self.run):
            pane.save_wanted.connect(self._saving.ask_result)
        self.run.report_wanted.connect(self._saving.ask_report)
        self.run.rows.table.spaced.connect(self._on_space)

    def page_actions(self) -> tuple[Action, ...]:
        """What the window's keys do while this page is shown."""
        return (
            page_action("find", self._on_find, ready=self._on_check_page),
            page_action("next", self.check.next_problem, ready=self._on_check_page),
            page_action("new", self._vm.start_new),
            page_action("main", self._on_main),
            page_action("export", self._saving.ask_result, ready=self._has_batch),
            page_action("print", self._saving.ask_report, ready=self._has_batch),
        )

    def take_focus(self) -> None:
        """A safe place: neither Enter nor Space alone pays."""
        places: dict[str, QWidget] = {
            "start": self.start.choose,
            "reading": self.reading.cancel,
            "check": self.check.table,
            "run": self.run.rows.table,
        }
        places.get(self._vm.state.page, self).setFocus(Qt.FocusReason.OtherFocusReason)

    def view_memory(self) -> int:
        return self.verticalScrollBar().value()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._vm.retranslate()
            self._render(self._vm.state, None)
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space pauses the run wherever no button or list takes it."""
        if event.key() == Qt.Key.Key_Space and self._vm.state.run is not None:
            self._vm.hold()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._vm.state.page in {"start", "check"} and file_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = file_of(event)
        if path:
            event.acceptProposedAction()
            self._vm.take_file(path)

    def _retranslate(self) -> None:
        self.stepper.setAccessibleName(translate("Batch", "Steps"))
        self._later.setText(translate("Batch", "Later"))
        for pane in (self.start, self.reading, self.check, self.run, self.wait, self.queue):
            pane.retranslate()

    def _render(self, new: BatchState, old: BatchState | None) -> None:
        self.set_title(new.title)
        self._badge.set_badge(new.badge, "info", "flask")
        self.stepper.set_steps(new.steps, new.step)
        self.show_error(new.trouble)
        stopped = new.interrupted
        words = ("", "") if stopped is None else (stopped.title, stopped.text)
        self._stopped.set_banner(words[1], tone="warning", title=words[0])
        self._resume.setText(stopped.resume if stopped is not None else "")
        for key, pane in self._panes.items():
            set_shown(pane, key == new.page)
        set_shown(self.queue, new.page in BESIDE)
        self.start.render_part(new.start)
        self.reading.render_state(new)
        for pane_ in (self.check, self.run, self.wait, self.queue):
            pane_.render_state(new)
        self._render_dialogs(new)
        if old is not None and old.page != new.page and self.isVisible():
            self.verticalScrollBar().setValue(0)
            self.take_focus()
            announce(self, f"{new.title}. {new.steps[min(new.step, len(new.steps) - 1)]}")

    # --- dialogs ------------------------------------------------------------------------------
    def _render_dialogs(self, new: BatchState) -> None:
        """One dialog for each part that asks; it closes with its part."""
        vm = self._vm
        parts: tuple[tuple[str, Any, Any, Any], ...] = (
            ("mapping", new.mapping, MappingDialog, vm.leave_mapping),
            ("paste", new.paste, PasteDialog, vm.leave_paste),
            ("confirm", new.confirm, ConfirmDialog, vm.leave_confirm),
            ("stop", new.stop, StopDialog, vm.keep_going),
            ("changed", new.changed, ChangedDialog, vm.leave_changes),
        )
        for key, part, kind, leave in parts:
            had: Any = self._dialogs.get(key)
            if part is None:
                self._close(key)
            elif had is not None:
                had.show_part(part)
            else:
                made: Any = kind(self, vm, part)
                self._dialogs[key] = made
                made.rejected.connect(leave)
                made.open()
                if isinstance(made, ConfirmDialog):
                    made.take_focus()

    def _close(self, key: str) -> None:
        dialog = self._dialogs.pop(key, None)
        if dialog is not None:
            dialog.blockSignals(True)
            dialog.close()
            dialog.deleteLater()

    # --- keys and effects ---------------------------------------------------------------------
    def _on_check_page(self) -> bool:
        return self._vm.state.page == "check"

    def _has_batch(self) -> bool:
        return self._vm.batch is not None

    def _on_find(self) -> None:
        self.check.search.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.check.search.edit.selectAll()

    def _on_main(self) -> None:
        """Ctrl+Enter: the main button of the step."""
        page = self._vm.state.page
        if page == "check":
            self._vm.main()
        elif page == "wait":
            self._vm.run_approved()
        elif page == "run":
            self._vm.hold()
        elif page == "start" and self._vm.state.start.can_take:
            self.start.choose.click()

    def _on_space(self, _number: object) -> None:
        self._vm.hold()

    def _on_paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        self._vm.open_paste(text if any(sign.isdigit() for sign in text) else "")

    def _on_effect(self, effect: object) -> None:
        if isinstance(effect, Said):
            (self.undoable if effect.undoable else self.said).emit(effect.text)
        elif isinstance(effect, Milestone):
            announce(self, effect.text)
        elif isinstance(effect, ReportReady):
            self._saving.write(effect)
