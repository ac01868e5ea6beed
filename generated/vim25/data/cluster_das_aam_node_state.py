# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDasAamNodeState."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDasAamNodeState(vmodl.DataObject):
    """Data object type ``ClusterDasAamNodeState`` (vmodl ``vim.cluster.DasAamNodeState``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasAamNodeState/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``host``. Since 4.0. Refers to a HostSystem."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    config_state: str = attrs.field(
        metadata={"wire": "configState", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``configState``. Since 4.0."""

    runtime_state: str = attrs.field(
        metadata={"wire": "runtimeState", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``runtimeState``. Since 4.0."""
