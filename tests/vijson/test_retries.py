"""The one retry policy: what passes, when it is tried again, and who follows it."""

from __future__ import annotations

import pickle
import time
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import vijson
import vim25
from vijson._session import retries as module
from vijson._session.retries import RETRIES, Attempts
from vijson.simulator import SimulatedVm, Simulator

if TYPE_CHECKING:
    from .conftest import Clock


def http(status: int, retry_after: float | None = None) -> vijson.HttpError:
    return vijson.HttpError("x", status, "", retry_after)


ERRORS: list[tuple[Exception, bool, bool, bool | None]] = [
    # passes if safe, passes if not, may have been carried out
    (vijson.ConnectionFailed("x"), True, True, False),
    (vijson.CertificateError("x"), False, False, False),
    (vijson.ProxyRefused("x"), False, False, False),
    (vijson.ConnectionLost("x"), True, False, True),
    (vijson.InvalidResponse("x", "", ""), False, False, True),
    (http(429), True, True, False),
    (http(408), True, False, True),
    (http(502), True, False, True),
    (http(503), True, False, True),
    (http(504), True, False, True),
    (http(500), False, False, True),
    (http(499), False, False, False),
    (http(400), False, False, False),
    (http(401), False, False, False),
    (http(404), False, False, False),
    (vim25.SystemError(reason="x"), False, False, None),
    (KeyError("x"), False, False, None),
]


@pytest.mark.parametrize(("error", "if_safe", "if_not", "may_be_done"), ERRORS)
def test_what_passes(
    error: Exception, if_safe: bool, if_not: bool, may_be_done: bool | None
) -> None:
    assert RETRIES.passes(error, safe=True) is if_safe
    assert RETRIES.passes(error, safe=False) is if_not
    if isinstance(error, vijson.Error):
        assert RETRIES.may_be_done(error) is may_be_done
        assert not (if_not and may_be_done)  # what may be done is never sent again


def test_pauses() -> None:
    policy = vijson.RetryPolicy(attempts=4, first_pause=1.0, longest_pause=20.0)
    for made, longest in ((1, 1), (2, 2), (3, 4)):
        pauses = [policy.pause(made, http(503)) for _ in range(50)]
        assert all(pause is not None and longest / 2 <= pause <= longest for pause in pauses)
        assert len(set(pauses)) > 1  # not all clients at once
    assert policy.pause(4, http(503)) is None
    assert policy.pause(5, http(503)) is None
    assert policy.pause(1, http(503, retry_after=15)) == 15
    assert policy.pause(1, http(503, retry_after=20)) == 20
    assert policy.pause(1, vijson.ConnectionFailed("x")) is not None
    assert policy.pause(1, http(503, retry_after=21)) is None


def test_pauses_of_an_outage() -> None:
    policy = vijson.RetryPolicy(first_pause=1.0, patience=60.0, longest_outage_pause=10.0)
    for failing, longest in ((0, 1), (5, 5), (30, 10), (60, 10)):
        pause = policy.outage_pause(failing)
        assert pause is not None
        assert longest / 2 <= pause <= longest
    assert policy.outage_pause(60.1) is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"attempts": 0},
        {"attempts": 1.5},
        {"attempts": True},
        {"longest_wait": 0},
        {"renewals": -1},
        {"patience": -0.1},
        {"patience": float("nan")},
        {"patience": "60"},
        {"look_pause": None},
    ],
)
def test_what_is_no_policy(wrong: Any) -> None:
    with pytest.raises(ValueError, match=f"^{next(iter(wrong))}: expected a "):
        vijson.RetryPolicy(**wrong)


def test_what_the_least_is() -> None:
    least = dict.fromkeys(attrs.fields_dict(vijson.RetryPolicy), 0)
    policy = vijson.RetryPolicy(**least | {"attempts": 1, "looks": 1, "longest_wait": 1})
    assert policy.pause(1, http(503)) is None
    with pytest.raises(ValueError, match=r"^looks: expected a whole number, 1 or more, not 0$"):
        vijson.RetryPolicy(looks=0)
    with pytest.raises(ValueError, match=r"^patience: expected a number, 0 or more, not -1$"):
        vijson.RetryPolicy(patience=-1)
    with pytest.raises(TypeError, match="positional"):  # of so many numbers nobody knows the order
        vijson.RetryPolicy(5)  # type: ignore[call-arg]  # on purpose


def test_what_holds_unless_somebody_says_otherwise() -> None:
    """Users know these numbers, and docs/protocol.md names some: five minutes, half a minute."""
    assert attrs.asdict(RETRIES) == {
        "attempts": 4,
        "renewals": 3,
        "first_pause": 0.2,
        "longest_pause": 30.0,
        "patience": 300.0,
        "longest_outage_pause": 10.0,
        "refusals": 3,
        "refused_sessions": 10,
        "longest_wait": 20,
        "longest_delay": 10.0,
        "looks": 4,
        "look_pause": 1.0,
        "look_patience": 60.0,
        "clock_slack": 1.0,
    }


def test_the_attempts_of_a_call(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "time", clock)
    policy = vijson.RetryPolicy(attempts=3, first_pause=1.0, renewals=2)
    attempts = Attempts(policy, safe=True)
    assert [attempts.may_renew() for _ in range(4)] == [True, True, False, False]
    assert [attempts.may_follow(http(503)) for _ in range(3)] == [True, True, False]
    first, second = clock.slept  # before each further attempt, and not after the last one
    assert 0.5 <= first <= 1.0 <= second <= 2.0


def test_who_knows_better_whether_an_error_passes(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "time", clock)
    attempts = Attempts(vijson.RetryPolicy(), safe=False)
    assert not attempts.may_follow(http(503))
    assert not attempts.may_follow(http(429), passing=False)
    assert clock.slept == []
    assert attempts.may_follow(http(503), passing=True)
    assert attempts.may_follow(http(429))
    assert len(clock.slept) == 2


def test_a_policy_travels() -> None:
    policy = vijson.RetryPolicy(patience=5.0, renewals=0)
    assert pickle.loads(pickle.dumps(policy)) == policy
    assert hash(policy) == hash(attrs.evolve(policy))
    assert "patience=5.0" in repr(policy)


@pytest.mark.parametrize("attempts", [1, 3])
def test_clients_follow_it(sim: Simulator, attempts: int) -> None:
    policy = vijson.RetryPolicy(attempts=attempts, first_pause=0.01)
    with vijson.connect(**sim.connection, retries=policy) as vc:
        sim.disturb("CurrentTime", status=503, times=None)
        with pytest.raises(vijson.HttpError):
            vc.server_time()
        assert sim.count("CurrentTime") == attempts
        sim.disturb("CreateContainerView", status=429, times=None)
        with pytest.raises(vijson.HttpError):
            list(vc.collect(vim25.VirtualMachine, ["name"]))
    asked = sim.count("system")
    sim.disturb("system", status=503, times=None)
    with pytest.raises(vijson.HttpError):
        vijson.connect(**sim.connection, retries=policy)
    assert sim.count("system") == asked + attempts


def test_a_session_that_is_refused_inside_of_results(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm
) -> None:
    """For each property, as it may come; it is renewed a few times, not for ever."""
    sim.disturb("RetrievePropertiesEx", times=None, status=200, body=_refused(vm))
    started = time.monotonic()
    with pytest.raises(vim25.NotAuthenticated):
        list(vc.collect(vim25.VirtualMachine, ["name"]))
    assert sim.count("Login") == 1 + vc.retries.renewals
    assert time.monotonic() - started < 10


def _refused(vm: SimulatedVm) -> bytes:
    missing = vim25.MissingProperty(path="name", fault=vim25.NotAuthenticated())
    content = vim25.ObjectContent(obj=vm.reference, missing_set=[missing])
    return vim25.dumps(vim25.RetrieveResult(objects=[content]))


def test_a_fleet_outlasts_what_was_certainly_not_carried_out(
    sim: Simulator, vc: vijson.Client, vm: SimulatedVm, root: Any, spec: Any
) -> None:
    sim.disturb("CustomizeGuest_Task", status=429, times=6)  # more than a call tries
    job = vijson.GuestJob(vm=vm.moid, auth=root, spec=spec)
    assert vc.customize_guests([job]).run().counts == {"succeeded": 1}
    assert vm.submissions == 1


def test_pauses_do_not_end_the_attempts() -> None:
    """They double up to the longest; only a server that asks for a longer one ends them."""
    policy = vijson.RetryPolicy(attempts=2000, longest_pause=5.0)
    error = vijson.ConnectionLost("lost")
    pauses = [policy.pause(made, error) for made in range(1, 2000)]
    assert None not in pauses
    assert all(2.5 <= pause <= 5.0 for pause in pauses[10:] if pause is not None)
    assert policy.pause(2000, error) is None
    assert policy.pause(1, http(429, 5.0)) == 5.0
    assert policy.pause(1, http(429, 5.1)) is None
