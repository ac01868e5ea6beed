# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FaultToleranceDiskSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_device import VirtualDevice


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FaultToleranceDiskSpec(vmodl.DataObject):
    """Data object type ``FaultToleranceDiskSpec`` (vmodl
    ``vim.vm.FaultToleranceVMConfigSpec.FaultToleranceDiskSpec``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceDiskSpec/
    """

    disk: VirtualDevice = attrs.field(
        metadata={"wire": "disk", "type": "VirtualDevice", "since": "6.0", "secret": False},
    )
    """Wire name ``disk``. Since 6.0."""

    datastore: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "datastore", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``datastore``. Since 6.0. Refers to a Datastore."""
