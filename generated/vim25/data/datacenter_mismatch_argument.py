# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DatacenterMismatchArgument."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DatacenterMismatchArgument(vmodl.DataObject):
    """Data object type ``DatacenterMismatchArgument`` (vmodl
    ``vim.fault.DatacenterMismatch.Argument``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DatacenterMismatchArgument/
    """

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``entity``. Since 2.0. Refers to a ManagedEntity."""

    input_datacenter: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "inputDatacenter", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``inputDatacenter``. Since 2.0. Refers to a Datacenter."""
