# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterDasFdmHostState."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterDasFdmHostState(vmodl.DataObject):
    """Data object type ``ClusterDasFdmHostState`` (vmodl ``vim.cluster.DasFdmHostState``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterDasFdmHostState/
    """

    state: str = attrs.field(
        metadata={"wire": "state", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``state``. Since 5.0."""

    state_reporter: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "stateReporter", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``stateReporter``. Since 5.0. Refers to a HostSystem."""
