# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNvmeTopologyInterface."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_nvme_controller import HostNvmeController


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNvmeTopologyInterface(vmodl.DataObject):
    """Data object type ``HostNvmeTopologyInterface`` (vmodl ``vim.host.NvmeTopology.Interface``).

    Since 7.0.0.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNvmeTopologyInterface/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``key``. Since 7.0.0.0."""

    adapter: str = attrs.field(
        metadata={"wire": "adapter", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``adapter``. Since 7.0.0.0."""

    connected_controller: list[HostNvmeController] | None = attrs.field(
        default=None,
        metadata={"wire": "connectedController", "type": "HostNvmeController[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``connectedController``. Since 7.0.0.0."""
