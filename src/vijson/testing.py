"""Fixtures for tests that need a vCenter; pytest finds them when vijson is installed.

    def test_my_tool(vcenter):
        vcenter.add_vm("web-01", guest_accounts={"root": "secret"}, administrators={"root"})
        with vijson.connect(**vcenter.connection) as vc:
            ...

Needs the extra ``simulator``.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Protocol

import pytest

if TYPE_CHECKING:
    from vijson.simulator import Simulator

__all__ = ["VcenterFactory", "vcenter", "vcenter_factory"]


class VcenterFactory(Protocol):
    """Makes embedded vCenters."""

    def __call__(self, **settings: Any) -> Simulator:
        """Return a running `vijson.simulator.Simulator`; takes its arguments, and ``load``."""
        ...


@pytest.fixture
def vcenter_factory() -> Iterator[VcenterFactory]:
    """Make embedded vCenters, with the arguments of `vijson.simulator.Simulator`.

    They stop when the test ends. With ``load``, the path of a recording, it has what was
    recorded (`vijson.simulator.Simulator.load`).
    """
    try:
        from vijson.simulator import Simulator  # not for every test run
    except ModuleNotFoundError as error:
        raise RuntimeError(
            f"the fixture vcenter needs {error.name} - pip install 'vijson[simulator]'"
        ) from None

    with ExitStack() as running:

        def make(load: str | os.PathLike[str] | None = None, **settings: Any) -> Simulator:
            made = Simulator(**settings) if load is None else Simulator.load(load, **settings)
            return running.enter_context(made)

        yield make


@pytest.fixture
def vcenter(vcenter_factory: VcenterFactory) -> Simulator:
    """An embedded vCenter, a `vijson.simulator.Simulator`, whose tasks take a tenth of a second."""
    return vcenter_factory(task_duration=0.1)
