"""The simulator as a program: a vCenter with some VMs, until somebody ends it."""

from __future__ import annotations

import json
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import vim25
from vijson.simulator.kernel.objects import SimulatedObject
from vijson.simulator.server.simulator import Simulator
from vmodl import operations

__all__ = ["connection_facts", "serve", "simulated_operations"]

_GUEST = ("root", "secret")


def serve(
    announce: Callable[[Simulator], object],
    *,
    vms: int = 10,
    port: int = 0,
    task_duration: float = 1.0,
    seed: int | None = None,
    load: Path | None = None,
) -> None:
    """Serve until SIGINT or SIGTERM; runs in the main thread.

    ``announce`` is called with the simulator once it serves. It has ``vms`` running Linux VMs,
    ``vm-0001`` and so on, whose guests have the account root with the password secret; or what
    is in ``load``, the path of what `Simulator.save` or `vijson.record` has written. Raises
    `OSError` if the port is taken.
    """
    over = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: over.set())
    settings: dict[str, Any] = {"port": port, "task_duration": task_duration, "seed": seed}
    guests: dict[str, Any] = {"guest_accounts": dict([_GUEST]), "administrators": {_GUEST[0]}}
    made = Simulator.load(load, **guests, **settings) if load else Simulator(**settings)
    with made as vcenter:
        for number in range(1, 0 if load else vms + 1):
            vcenter.add_vm(f"vm-{number:04}", **guests)
        announce(vcenter)
        over.wait()


def connection_facts(vcenter: Simulator) -> str:
    """Return what a client in any language needs to know, as JSON in one line."""
    name, password = _GUEST
    return json.dumps(
        {
            "url": f"https://{vcenter.host}:{vcenter.port}",
            "host": vcenter.host,
            "port": vcenter.port,
            "username": vcenter.username,
            "password": str.__str__(vcenter.password),
            "ca_file": vcenter.ca_file,
            "thumbprint": vcenter.thumbprint,
            "release": vim25.RELEASE,
            "guest_username": name,
            "guest_password": password,
        }
    )


def simulated_operations() -> dict[str, bool]:
    """Return all operations of the API, ``VirtualMachine.PowerOnVM_Task``: which are simulated.

    The others are answered with `vim25.NotSupported`, or nothing is there on which they could
    be called. `Simulator.operation` adds some.
    """
    handled: dict[str, set[str]] = {}
    classes: list[type[SimulatedObject]] = SimulatedObject.__subclasses__()
    for cls in classes:  # it grows on the way
        classes += cls.__subclasses__()
        if stub := getattr(cls, "stub", None):
            handled.setdefault(stub.__name__, set()).update(cls.handlers)
    found = {}
    for name in dir(vim25.managed):
        for operation in operations(getattr(vim25, name)).values():
            if not operation.is_property:
                found[f"{name}.{operation.name}"] = operation.name in handled.get(name, ())
    return found
