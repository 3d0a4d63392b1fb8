"""Daemon threads: deadlines, order, and an exit that nothing delays."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from kyivstar_desktop.adapters.clock import SystemClock
from kyivstar_desktop.adapters.workers import ClosedError, OneThread, Workers


async def workers_began(began: threading.Event) -> None:
    """Until a job of a thread says that it runs."""
    waiting = OneThread("waiting")
    assert await waiting.run(began.wait, 5)
    waiting.close()


SRC = Path(__file__).resolve().parents[3] / "src"


def test_results_and_errors_reach_the_caller() -> None:
    async def story() -> None:
        workers = Workers(2)
        assert await workers.run(divmod, 7, 2) == (3, 1)
        with pytest.raises(ZeroDivisionError):
            await workers.run(divmod, 7, 0)
        held = await workers.outcome(divmod, 7, 0)
        assert isinstance(held.error, ZeroDivisionError)
        assert (await workers.outcome(divmod, 7, 2)).value == (3, 1)
        workers.close()
        with pytest.raises(ClosedError):
            await workers.run(divmod, 7, 2)

    asyncio.run(story())


def test_threads_are_daemons_and_no_more_than_asked_for() -> None:
    async def story() -> None:
        workers = Workers(3)
        gate, seen, arrived = threading.Event(), set(), threading.Semaphore(0)
        ready = OneThread("ready")

        def work() -> None:
            seen.add(threading.current_thread())
            arrived.release()
            gate.wait(5)

        jobs = [workers.submit(work) for _ in range(12)]
        for _ in range(3):
            await asyncio.wrap_future(ready.submit(arrived.acquire, True, 5))
        ready.close()
        assert all(thread.daemon for thread in seen)
        gate.set()
        await asyncio.gather(*map(asyncio.wrap_future, jobs))
        assert len(seen) == 3
        workers.close()

    asyncio.run(story())


def test_a_stuck_job_times_out_and_is_replaced() -> None:
    async def story() -> None:
        workers = Workers(1)
        gate = threading.Event()
        with pytest.raises(TimeoutError):
            await workers.run(gate.wait, 30, deadline_s=0.02)
        assert await workers.run(divmod, 7, 2, deadline_s=5) == (3, 1)
        gate.set()
        workers.close()

    asyncio.run(story())


def test_a_job_that_waits_too_long_for_a_thread_never_runs() -> None:
    async def story() -> None:
        workers = Workers(1)
        gate, began, ran = threading.Event(), threading.Event(), []

        def stuck() -> None:
            began.set()
            gate.wait(30)

        first = workers.submit(stuck)
        await workers_began(began)
        with pytest.raises(TimeoutError):
            await workers.run(ran.append, 1, deadline_s=0.02)
        gate.set()
        await asyncio.wrap_future(first)
        assert await workers.run(divmod, 7, 2) == (3, 1)
        assert ran == []
        workers.close()

    asyncio.run(story())


def test_one_thread_keeps_the_order_and_its_thread() -> None:
    async def story() -> None:
        home = OneThread("home")
        seen: list[int] = []
        threads = set()

        def work(n: int) -> int:
            seen.append(n)
            threads.add(threading.get_ident())
            return n

        jobs = [home.submit(work, n) for n in range(200)]
        assert await home.run(work, 200) == 200
        assert [job.result() for job in jobs] == list(range(200))
        assert seen == list(range(201))
        assert len(threads) == 1
        assert home.close(lambda: seen.append(-1))
        assert seen[-1] == -1
        assert home.close()
        with pytest.raises(ClosedError):
            home.submit(work, 1)

    asyncio.run(story())


def test_a_job_cancelled_in_the_queue_never_runs() -> None:
    async def story() -> None:
        home = OneThread("home")
        gate, began, ran = threading.Event(), threading.Event(), []

        def stuck() -> None:
            began.set()
            gate.wait(30)

        first = home.submit(stuck)
        await workers_began(began)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.02):
                await home.run(ran.append, 1)
        gate.set()
        await asyncio.wrap_future(first)
        await home.run(ran.append, 2)
        assert ran == [2]
        home.close()

    asyncio.run(story())


def test_the_loop_takes_it_as_its_executor() -> None:
    async def story() -> None:
        workers = Workers(2, name="files")
        loop = asyncio.get_running_loop()
        loop.set_default_executor(workers.as_executor())
        name = await loop.run_in_executor(None, lambda: threading.current_thread().name)
        assert name.startswith("files-")
        found = await loop.getaddrinfo("localhost", 80, type=socket.SOCK_STREAM)
        assert found

    asyncio.run(story())


def test_a_job_that_never_ends_does_not_delay_the_exit() -> None:
    program = """
import asyncio, threading
from kyivstar_desktop.adapters.workers import OneThread, Workers
async def main():
    workers = Workers(1)
    asyncio.get_running_loop().set_default_executor(workers.as_executor())
    began = threading.Event()
    def stuck():
        began.set()
        threading.Event().wait()
    asyncio.get_running_loop().run_in_executor(None, stuck)
    OneThread("db").submit(threading.Event().wait)
    while not began.is_set():
        await asyncio.sleep(0)
asyncio.run(main())
print("done")
"""
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(SRC)},
        capture_output=True,
        timeout=30,
        check=True,
    )
    assert done.stdout.strip() == b"done"
    assert time.monotonic() - began < 10


def test_the_clock_never_wakes_early() -> None:
    async def story() -> None:
        clock = SystemClock()
        began = clock.monotonic()
        await clock.sleep(0.03)
        assert clock.monotonic() - began >= 0.03
        await clock.sleep(-1)
        assert clock.now().tzinfo is not None

    asyncio.run(story())
