"""A fleet in a process of its own, which can be killed, or run out of disk."""

from __future__ import annotations

import resource
from multiprocessing.connection import Connection
from typing import Any

import vijson
import vim25

__all__ = ["SPEC", "account", "run"]

SPEC = vijson.linux_spec("web", "example.com")


def account() -> vim25.NamePasswordAuthentication:
    """Return the account that the simulated guests know."""
    return vim25.NamePasswordAuthentication(
        interactive_session=False, username="root", password="secret"
    )


def run(
    pipe: Connection,
    connection: dict[str, Any],
    moids: list[str],
    options: dict[str, Any],
    largest_file: int | None,
) -> None:
    """Customize guests; sends ``(vm, state, task, error)`` of each, then how the run ended."""
    jobs = [vijson.GuestJob(vm=moid, auth=account(), spec=SPEC) for moid in moids]
    try:
        with vijson.connect(**connection) as vc:
            if largest_file is not None:  # what is larger fails as on a full disk
                limits = (largest_file, resource.getrlimit(resource.RLIMIT_FSIZE)[1])
                resource.setrlimit(resource.RLIMIT_FSIZE, limits)
            for outcome in vc.customize_guests(jobs, **options):
                error = None if outcome.error is None else repr(outcome.error)
                pipe.send((outcome.vm, outcome.state, outcome.task, error))
    except (vijson.Error, vim25.MethodFault) as error:
        pipe.send(("", "refused", None, repr(error)))
    else:
        pipe.send(("", "over", None, None))
