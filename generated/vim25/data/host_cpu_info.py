# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostCpuInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostCpuInfo(vmodl.DataObject):
    """Data object type ``HostCpuInfo`` (vmodl ``vim.host.CpuInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostCpuInfo/
    """

    num_cpu_packages: int = attrs.field(
        metadata={"wire": "numCpuPackages", "type": "short", "since": "2.0", "secret": False},
    )
    """Wire name ``numCpuPackages``. Since 2.0."""

    num_cpu_cores: int = attrs.field(
        metadata={"wire": "numCpuCores", "type": "short", "since": "2.0", "secret": False},
    )
    """Wire name ``numCpuCores``. Since 2.0."""

    num_cpu_threads: int = attrs.field(
        metadata={"wire": "numCpuThreads", "type": "short", "since": "2.0", "secret": False},
    )
    """Wire name ``numCpuThreads``. Since 2.0."""

    hz: int = attrs.field(
        metadata={"wire": "hz", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``hz``. Since 2.0."""
