# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostCpuPackage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_cpu_id_info import HostCpuIdInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostCpuPackage(vmodl.DataObject):
    """Data object type ``HostCpuPackage`` (vmodl ``vim.host.CpuPackage``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostCpuPackage/
    """

    index: int = attrs.field(
        metadata={"wire": "index", "type": "short", "since": "2.0", "secret": False},
    )
    """Wire name ``index``. Since 2.0."""

    vendor: str = attrs.field(
        metadata={"wire": "vendor", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``vendor``. Since 2.0."""

    hz: int = attrs.field(
        metadata={"wire": "hz", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``hz``. Since 2.0."""

    bus_hz: int = attrs.field(
        metadata={"wire": "busHz", "type": "long", "since": "2.0", "secret": False},
    )
    """Wire name ``busHz``. Since 2.0."""

    description: str = attrs.field(
        metadata={"wire": "description", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``description``. Since 2.0."""

    thread_id: list[int] = attrs.field(
        metadata={"wire": "threadId", "type": "short[]", "since": "2.0", "secret": False},
    )
    """Wire name ``threadId``. Since 2.0."""

    cpu_feature: list[HostCpuIdInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "cpuFeature", "type": "HostCpuIdInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``cpuFeature``. Since 2.0."""
