# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNvmeDiscoveryLog."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_nvme_discovery_log_entry import HostNvmeDiscoveryLogEntry


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNvmeDiscoveryLog(vmodl.DataObject):
    """Data object type ``HostNvmeDiscoveryLog`` (vmodl ``vim.host.NvmeDiscoveryLog``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeDiscoveryLog/
    """

    entry: list[HostNvmeDiscoveryLogEntry] | None = attrs.field(
        default=None,
        metadata={"wire": "entry", "type": "HostNvmeDiscoveryLogEntry[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``entry``. Since 7.0.0.0."""

    complete: bool = attrs.field(
        metadata={"wire": "complete", "type": "boolean", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``complete``. Since 7.0.0.0."""
