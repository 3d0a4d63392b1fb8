"""The root of every test: a fixed environment, no network, nothing left behind.

View models and services are tested by plain functions that call `asyncio.run(...)`. Tests of
widgets ask for `qt_loop` (`qt_loop.run(coro)`, `qt_loop.until(predicate)`). A test that expects an
error record in the log says so: `with expect_log("asyncio", "text"):`.
"""

from __future__ import annotations

import atexit
import gc
import os
import shutil
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

HOME = tempfile.mkdtemp(prefix="kyivstar-tests-")
atexit.register(shutil.rmtree, HOME, ignore_errors=True)
FIXED = {
    "TZ": "UTC",
    "LANG": "C.UTF-8",
    "LC_ALL": "C.UTF-8",
    "QT_QPA_PLATFORM": os.environ.get("KYIVSTAR_TEST_PLATFORM", "offscreen"),
    "QT_SCALE_FACTOR": "1",
    "QT_FONT_DPI": "96",
    "QT_STYLE_OVERRIDE": "Fusion",
    "XDG_CONFIG_HOME": f"{HOME}/config",
    "XDG_DATA_HOME": f"{HOME}/data",
    "XDG_STATE_HOME": f"{HOME}/state",
    "APPDATA": f"{HOME}/roaming",
    "LOCALAPPDATA": f"{HOME}/local",
    "DBUS_SESSION_BUS_ADDRESS": f"unix:path={HOME}/no-bus",  # never the developer's own keyring
}
FORGOTTEN = ("_proxy", "KYIVSTAR_", "QT_LOGGING", "PYTHON_KEYRING", "SSL_CERT")
for name in list(os.environ):
    if name.lower().endswith("_proxy") or name.startswith(FORGOTTEN):
        del os.environ[name]
os.environ.update(FIXED)
if hasattr(time, "tzset"):
    time.tzset()

# Only now: Qt, fontconfig and keyring read the environment once, at import.
import pytest  # noqa: E402
from hypothesis import HealthCheck, settings  # noqa: E402

from harness.guard import Guard  # noqa: E402
from harness.hygiene import Hygiene  # noqa: E402
from harness.lanes import Lane  # noqa: E402
from harness.qt import QtLoop, forbid_nested_loops  # noqa: E402
from support import postgres  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from contextlib import AbstractContextManager

    from PySide6.QtWidgets import QApplication

    from harness.hygiene import Expected

FOREIGN_LOOPS = ("asyncio", "anyio", "trio", "aio", "tornasync", "twisted")
SLOW = [HealthCheck.too_slow]
settings.register_profile("gate", deadline=None, derandomize=True, suppress_health_check=SLOW)
settings.register_profile("long", deadline=None, max_examples=2000, suppress_health_check=SLOW)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--shots", help="folder where tests/shots leave their pictures")
    parser.addoption("--postgres", action="store_true", help="operators on it, two workers each")
    parser.addoption("--lane", type=Path, help="folder of a run that some lanes share")
    parser.addoption("--lane-last", action="store_true", help="begin at the list's end")
    parser.addoption("--long", action="store_true", help="full sizes of the long harnesses")


def pytest_configure(config: pytest.Config) -> None:
    foreign = [name for name in FOREIGN_LOOPS if config.pluginmanager.hasplugin(name)]
    if foreign:
        raise pytest.UsageError(f"one loop only, but these plugins bring another: {foreign}")
    settings.load_profile("long" if config.getoption("--long") else "gate")
    forbid_nested_loops()
    if folder := config.getoption("--lane"):
        config.pluginmanager.register(Lane(folder, last=config.getoption("--lane-last")))
    if config.getoption("--postgres"):
        if postgres.missing():
            raise pytest.UsageError(str(postgres.missing()))
        postgres.CHOICE.everywhere = True
        postgres.CHOICE.start()


def pytest_unconfigure() -> None:
    postgres.CHOICE.end()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "backend" in metafunc.fixturenames:
        both = ["postgres"] if metafunc.config.getoption("--postgres") else ["sqlite", "postgres"]
        metafunc.parametrize("backend", both, indirect=True, scope="session")


@pytest.fixture(scope="session")
def postgres_cluster() -> postgres.Cluster:
    """A running PostgreSQL; the test is skipped where none is installed."""
    reason = postgres.missing()
    if reason is not None:
        pytest.skip(reason)
    return postgres.CHOICE.start()


@pytest.fixture(scope="session")
def backend(request: pytest.FixtureRequest) -> postgres.Cluster | None:
    """Where a test's operator keeps its data: None is SQLite. Such a test runs once for each."""
    if request.param == "sqlite":
        return None
    cluster: postgres.Cluster = request.getfixturevalue("postgres_cluster")
    return cluster


@pytest.fixture(scope="session")
def hygiene() -> Iterator[Hygiene]:
    keeper = Hygiene(Guard())
    yield keeper
    keeper.close()


@pytest.fixture(autouse=True)
def leaves_nothing(request: pytest.FixtureRequest, hygiene: Hygiene) -> Iterator[None]:
    """Fails a test that leaves a task, thread, timer or process, or an unexpected error log."""
    with hygiene.around(qt="qapp" in request.fixturenames):
        yield


@pytest.fixture
def expect_log(hygiene: Hygiene) -> Callable[[str, str], AbstractContextManager[Expected]]:
    """`with expect_log(logger, text):` permits and demands such an error record."""
    return hygiene.log.expect


@pytest.fixture
def qt_loop(qapp: QApplication) -> Iterator[QtLoop]:
    """asyncio on Qt for one test; see `harness.qt.QtLoop`."""
    qapp.setQuitOnLastWindowClosed(False)
    loop = QtLoop(qapp)
    yield loop
    loop.close()


@pytest.fixture(scope="session")
def long_run(request: pytest.FixtureRequest) -> bool:
    """Whether `--long` asked for the full sizes."""
    return bool(request.config.getoption("--long"))


@pytest.fixture(scope="session")
def shots_dir(request: pytest.FixtureRequest) -> Path | None:
    """Where a test of tests/shots saves its picture as well as checking it; None: nowhere."""
    given = request.config.getoption("--shots")
    if not given:
        return None
    folder = Path(given).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Qt objects of a test die here, on the GUI thread, once pytest itself has let them go.

    Left to chance, the collector may run in a server's thread of the next test, and a timer that
    is deleted there crashes the event loop.
    """
    of_qt = "qapp" in getattr(item, "fixturenames", ())
    done = yield
    if of_qt:
        gc.collect()
    return done
