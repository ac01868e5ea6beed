# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FaultToleranceMetaSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FaultToleranceMetaSpec(vmodl.DataObject):
    """Data object type ``FaultToleranceMetaSpec`` (vmodl ``vim.vm.FaultToleranceMetaSpec``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceMetaSpec/
    """

    meta_data_datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "metaDataDatastore", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``metaDataDatastore``. Since 6.0. Refers to a Datastore."""
