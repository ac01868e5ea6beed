# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StorageRequirement."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StorageRequirement(vmodl.DataObject):
    """Data object type ``StorageRequirement`` (vmodl ``vim.VirtualMachine.StorageRequirement``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageRequirement/
    """

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``datastore``. Since 5.0. Refers to a Datastore."""

    free_space_required_in_kb: int = attrs.field(
        metadata={"wire": "freeSpaceRequiredInKb", "type": "long", "since": "5.0", "secret": False},
    )
    """Wire name ``freeSpaceRequiredInKb``. Since 5.0."""
