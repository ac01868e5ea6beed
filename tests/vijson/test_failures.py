"""When a wait that fails again and again is given up, and how long it pauses before."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

import vijson
import vim25
from vijson._session import retries
from vijson._tasks import failures as module
from vijson._tasks.failures import Failures

if TYPE_CHECKING:
    from .conftest import Clock

POLICY = vijson.RetryPolicy(
    first_pause=1.0, patience=60.0, longest_outage_pause=10.0, refusals=2, refused_sessions=4
)
FAULT = vim25.SystemError(reason="x")
LOST = vijson.ConnectionLost("x")


@pytest.fixture
def failures(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Failures:
    monkeypatch.setattr(module, "time", clock)
    longest = SimpleNamespace(uniform=lambda low, high: high)
    monkeypatch.setattr(retries, "random", longest)
    return Failures(POLICY)


def count(failures: Failures, error: Exception, times: int) -> None:
    for _ in range(times):
        failures.count(error, with_session=True)


def test_at_first(failures: Failures) -> None:
    assert failures.pause == 1.0
    assert failures.idle == 0


def test_faults_end_it(failures: Failures) -> None:
    count(failures, FAULT, 2)
    assert failures.pause == 1.0
    count(failures, FAULT, 1)
    assert failures.pause is None
    count(failures, FAULT, 1)
    assert failures.pause is None
    failures.clear()
    count(failures, FAULT, 2)
    assert failures.pause == 1.0


def test_refused_sessions_end_it_later(failures: Failures) -> None:
    count(failures, vim25.NotAuthenticated(), 4)
    assert failures.pause == 1.0
    count(failures, vim25.NotAuthenticated(), 1)
    assert failures.pause is None


def test_the_last_failure_says_how_many_may_be(failures: Failures) -> None:
    count(failures, vim25.NotAuthenticated(), 3)
    assert failures.pause == 1.0
    count(failures, FAULT, 1)
    assert failures.pause is None


def test_what_goes_with_a_session_does_not_count(failures: Failures) -> None:
    count(failures, FAULT, 2)
    failures.count(FAULT, with_session=False)
    count(failures, FAULT, 2)
    assert failures.pause == 1.0
    count(failures, FAULT, 1)
    assert failures.pause is None


def test_a_refused_session_counts_though_another_has_come(failures: Failures) -> None:
    for _ in range(5):
        failures.count(vim25.NotAuthenticated(), with_session=False)
    assert failures.pause is None


def test_what_passes_ends_it_when_patience_is_over(failures: Failures, clock: Clock) -> None:
    count(failures, LOST, 20)
    assert failures.pause == 1.0
    clock.now += 5
    assert failures.pause == 5.0
    clock.now += 25
    count(failures, LOST, 1)  # it has been failing all the time
    assert failures.pause == 10.0
    clock.now += 31
    assert failures.pause is None
    failures.clear()
    assert failures.pause == 1.0
