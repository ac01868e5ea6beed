# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DasHeartbeatDatastoreInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DasHeartbeatDatastoreInfo(vmodl.DataObject):
    """Data object type ``DasHeartbeatDatastoreInfo`` (vmodl
    ``vim.cluster.DasAdvancedRuntimeInfo.HeartbeatDatastoreInfo``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DasHeartbeatDatastoreInfo/
    """

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``datastore``. Since 5.0. Refers to a Datastore."""

    hosts: list[vmodl.ManagedObjectReference] = attrs.field(
        metadata={"wire": "hosts", "type": "ManagedObjectReference[]", "since": "5.0", "secret": False},
    )
    """Wire name ``hosts``. Since 5.0. Refers to a HostSystem."""
