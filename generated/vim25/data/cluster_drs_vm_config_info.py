# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDrsVmConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.drs_behavior import DrsBehavior


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDrsVmConfigInfo(vmodl.DataObject):
    """Data object type ``ClusterDrsVmConfigInfo`` (vmodl ``vim.cluster.DrsVmConfigInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDrsVmConfigInfo/
    """

    key: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "key", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0. Refers to a VirtualMachine."""

    enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``enabled``. Since 2.0."""

    behavior: DrsBehavior | None = attrs.field(
        default=None,
        metadata={"wire": "behavior", "type": "DrsBehavior", "since": "2.0", "secret": False},
    )
    """Wire name ``behavior``. Since 2.0."""
