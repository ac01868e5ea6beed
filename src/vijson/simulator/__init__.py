"""A vCenter small enough to embed: for demos, and for tests of your own.

    from vijson.simulator import Simulator

    with Simulator() as sim:
        sim.add_vm("web-01", powered_on=True, tools_running=True, nics=2,
                   guest_accounts={"root": "secret"}, administrators={"root"})
        with vijson.connect(sim.host, sim.username, sim.password,
                            port=sim.port, ca_file=sim.ca_file) as vc:
            ...

It has a small site, a datacenter with a cluster of two hosts, to which
``sim.add_datacenter`` and the like add; ``sim.add_vm`` takes where a VM is to be.

It speaks HTTPS on 127.0.0.1, refuses what a live vCenter refuses, and keeps
tasks and guests that change over time. Needs the extra ``simulator``.
"""

from __future__ import annotations

try:
    from vijson.simulator.server.program import serve, simulated_operations
    from vijson.simulator.server.simulator import Simulator
except ModuleNotFoundError as error:
    if (error.name or "").partition(".")[0] in ("vijson", "vim25", "vmodl"):
        raise
    text = f"the simulator needs {error.name} - pip install 'vijson[simulator]'"
    raise ModuleNotFoundError(text, name=error.name) from None
from vijson.simulator.services.guest_programs import Finished, ProgramRun
from vijson.simulator.services.simulated_guest import SimulatedGuest
from vijson.simulator.services.simulated_vm import SimulatedVm

__all__ = [
    "Finished",
    "ProgramRun",
    "SimulatedGuest",
    "SimulatedVm",
    "Simulator",
    "serve",
    "simulated_operations",
]
