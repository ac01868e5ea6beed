# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostHardwareSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_system_identification_info import HostSystemIdentificationInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostHardwareSummary(vmodl.DataObject):
    """Data object type ``HostHardwareSummary`` (vmodl ``vim.host.Summary.HardwareSummary``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostHardwareSummary/
    """

    vendor: str = attrs.field(
        metadata={"wire": "vendor", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``vendor``. Since 2.0."""

    model: str = attrs.field(
        metadata={"wire": "model", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``model``. Since 2.0."""

    uuid: str = attrs.field(
        metadata={"wire": "uuid", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``uuid``. Since 2.0."""

    other_identifying_info: list[HostSystemIdentificationInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "otherIdentifyingInfo", "type": "HostSystemIdentificationInfo[]", "since": "2.5", "secret": False},
    )
    """Wire name ``otherIdentifyingInfo``. Since 2.5."""

    memory_size: int = attrs.field(
        metadata={"wire": "memorySize", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``memorySize``. Since 2.0."""

    cpu_model: str = attrs.field(
        metadata={"wire": "cpuModel", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``cpuModel``. Since 2.0."""

    cpu_mhz: int = attrs.field(
        metadata={"wire": "cpuMhz", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``cpuMhz``. Since 2.0."""

    num_cpu_pkgs: int = attrs.field(
        metadata={"wire": "numCpuPkgs", "type": "short", "since": "2.0", "secret": False},
    )
    """Wire name ``numCpuPkgs``. Since 2.0."""

    num_cpu_cores: int = attrs.field(
        metadata={"wire": "numCpuCores", "type": "short", "since": "2.0", "secret": False},
    )
    """Wire name ``numCpuCores``. Since 2.0."""

    num_cpu_threads: int = attrs.field(
        metadata={"wire": "numCpuThreads", "type": "short", "since": "2.0", "secret": False},
    )
    """Wire name ``numCpuThreads``. Since 2.0."""

    num_nics: int = attrs.field(
        metadata={"wire": "numNics", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``numNics``. Since 2.0."""

    num_hbas: int = attrs.field(
        metadata={"wire": "numHBAs", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``numHBAs``. Since 2.0."""
