# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type ExpandVmfsDatastoreRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.vmfs_datastore_expand_spec import VmfsDatastoreExpandSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ExpandVmfsDatastoreRequestType(vmodl.Request):
    """Request type ``ExpandVmfsDatastoreRequestType``."""

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``datastore``. Since 4.0. Refers to a Datastore."""

    spec: VmfsDatastoreExpandSpec = attrs.field(
        metadata={"wire": "spec", "type": "VmfsDatastoreExpandSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``spec``. Since 4.0."""
