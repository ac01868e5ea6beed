# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type HostRetrieveVStorageInfrastructureObjectPolicyRequestType."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostRetrieveVStorageInfrastructureObjectPolicyRequestType(vmodl.Request):
    """Request type ``HostRetrieveVStorageInfrastructureObjectPolicyRequestType``."""

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "6.7", "secret": False},
    )
    """Wire name ``datastore``. Since 6.7. Refers to a Datastore."""
