"""A fleet of guests: requests, CPU and memory for each, beside a loop that polls.

python benchmarks/fleet.py
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time

from report import report

import vijson
import vim25

GUESTS = 2000
PARALLEL = 64

SERVER = f"""
import sys
from vijson.simulator import Simulator
with Simulator(task_duration=2.0) as simulator:
    for number in range({GUESTS}):
        simulator.add_vm(
            f"vm-{{number}}", guest_accounts={{"root": "x"}}, administrators={{"root"}}
        )
    print(simulator.port, simulator.ca_file, simulator.password, flush=True)
    before = 0
    for line in sys.stdin:
        total = simulator.request_count
        print(total - before, flush=True)
        before = total
"""

AUTH = vim25.NamePasswordAuthentication(interactive_session=False, username="root", password="x")
SPEC = vijson.linux_spec("web", "example.com")


def fleet(vc: vijson.Client, count: int, journal: str | None = None) -> None:
    """Customize guests with `Client.customize_guests`."""
    jobs = (vijson.GuestJob(vm=f"vm-{n + 1}", auth=AUTH, spec=SPEC) for n in range(count))
    result = vc.customize_guests(jobs, max_in_flight=PARALLEL, journal=journal).run()
    assert result.counts == {"succeeded": count}, result.as_json()


def kept(vc: vijson.Client, count: int) -> None:
    """The same with a journal, which is on disk before each guest is submitted."""
    with tempfile.TemporaryDirectory(dir=".") as folder:
        fleet(vc, count, f"{folder}/fleet.db")


def polling(vc: vijson.Client, count: int) -> None:
    """Customize them in a loop that reads each task's info once a second."""
    waiting: list[vijson.RunningTask] = []
    number = 0
    while number < count or waiting:
        while number < count and len(waiting) < PARALLEL:
            number += 1
            waiting.append(vc.customize_guest(f"vm-{number}", AUTH, SPEC))
        time.sleep(1)
        infos = [(task, task.info()) for task in waiting]
        waiting = [task for task, info in infos if info.state in ("queued", "running")]
        assert all(info.state != "error" for _, info in infos)


def main() -> None:
    """Measure, and print the tables."""
    rows, waits = [], []
    walls = {}
    for name, run, count in (
        ("customize_guests", fleet, GUESTS),
        ("with a journal", kept, GUESTS),
        ("polling", polling, 256),
    ):
        requests, cpu, wall = measure(run, count)
        each = [f"{requests / count:.2f}", f"{1e3 * cpu / count:.2f} ms", f"{wall:.1f} s"]
        rows.append([f"{name}, {count:,} guests", *each])
        walls[name] = wall
        if run is not polling:
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            rows[-1].append(f"{peak:.0f} MiB")
        else:
            rows[-1].append("")
    head = ["", "requests of each guest", "client CPU of each", "time", "peak memory"]
    report("fleet", head, rows)
    share = walls["with a journal"] / walls["customize_guests"]
    report("journal", ["time with a journal, by that without"], [[f"{share:.3f}"]])
    for count in (10, 100, 500, 2000):
        requests, cpu = measure_waiting(count)
        waits.append([f"{count:,}", f"{requests}", f"{1e3 * cpu / count:.2f} ms"])
    report("waiting", ["tasks that run at once", "requests to wait", "client CPU of each"], waits)


def connected() -> tuple[subprocess.Popen[str], vijson.Client]:
    """Start a simulator in another process, and log in."""
    server = subprocess.Popen(
        [sys.executable, "-c", SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert server.stdout
    port, ca_file, password = server.stdout.readline().split()
    user = "administrator@vsphere.local"
    return server, vijson.connect("127.0.0.1", user, password, port=int(port), ca_file=ca_file)


def ask(server: subprocess.Popen[str]) -> int:
    """Return how many requests came since last asked."""
    assert server.stdin
    assert server.stdout
    server.stdin.write("\n")
    server.stdin.flush()
    return int(server.stdout.readline())


def measure(run: object, count: int) -> tuple[int, float, float]:
    """Return requests, CPU seconds and seconds of a run."""
    server, vc = connected()
    with vc:
        assert callable(run)
        ask(server)
        wall, cpu = time.perf_counter(), time.process_time()
        run(vc, count)
        result = time.process_time() - cpu, time.perf_counter() - wall
        requests = ask(server)
    server.communicate()
    return requests, *result


def measure_waiting(count: int) -> tuple[int, float]:
    """Return requests and CPU seconds of waiting for tasks that run at once."""
    server, vc = connected()
    with vc:
        tasks = [vc.customize_guest(f"vm-{n + 1}", AUTH, SPEC) for n in range(count)]
        ask(server)
        cpu = time.process_time()
        vijson.wait_all(tasks, 300)
        result = ask(server), time.process_time() - cpu
    server.communicate()
    return result


if __name__ == "__main__":
    main()
