# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDpmHostConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.enums.dpm_behavior import DpmBehavior


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDpmHostConfigInfo(vmodl.DataObject):
    """Data object type ``ClusterDpmHostConfigInfo`` (vmodl ``vim.cluster.DpmHostConfigInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDpmHostConfigInfo/
    """

    key: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "key", "type": "ManagedObjectReference", "since": "2.5", "secret": False},
    )
    """Wire name ``key``. Since 2.5. Refers to a HostSystem."""

    enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``enabled``. Since 2.5."""

    behavior: DpmBehavior | None = attrs.field(
        default=None,
        metadata={"wire": "behavior", "type": "DpmBehavior", "since": "2.5", "secret": False},
    )
    """Wire name ``behavior``. Since 2.5."""
