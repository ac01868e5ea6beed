"""A vCenter in a box for tools in any language: ``python -m vijson.simulator``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def main() -> None:
    """Print how to connect, as JSON in one line, and serve until SIGINT or SIGTERM."""
    parser = argparse.ArgumentParser(
        prog="python -m vijson.simulator",
        description=(
            "Serves a vCenter on 127.0.0.1 until SIGINT or SIGTERM. The one line that it prints is "
            "JSON: url, host, port, username, password, ca_file, thumbprint, release, "
            "guest_username, guest_password."
        ),
    )
    parser.add_argument("--vms", type=int, default=10, help="running Linux VMs (default: 10)")
    parser.add_argument("--port", type=int, default=0, help="by default one that is free")
    parser.add_argument("--seed", type=int, help="the same UUIDs in each run")
    parser.add_argument("--task-duration", type=float, default=1.0, metavar="SECONDS")
    parser.add_argument("--load", type=Path, metavar="PATH", help="a recorded inventory")
    given = parser.parse_args()
    try:
        from vijson.simulator.server.program import connection_facts, serve
    except ModuleNotFoundError as error:
        parser.exit(2, f"the simulator needs {error.name} - pip install 'vijson[simulator]'\n")
    try:
        serve(
            lambda vcenter: print(connection_facts(vcenter), flush=True),
            vms=given.vms,
            port=given.port,
            task_duration=given.task_duration,
            seed=given.seed,
            load=given.load,
        )
    except (OSError, ValueError) as error:
        place = getattr(error, "filename", None) or f"port {given.port}"
        sys.exit(str(error) if isinstance(error, ValueError) else f"{place}: {error.strerror}")


if __name__ == "__main__":
    main()
