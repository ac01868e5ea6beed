# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostAssignableHardwareBinding."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostAssignableHardwareBinding(vmodl.DataObject):
    """Data object type ``HostAssignableHardwareBinding`` (vmodl
    ``vim.host.AssignableHardwareBinding``).

    Since 7.0.0.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostAssignableHardwareBinding/
    """

    instance_id: str = attrs.field(
        metadata={"wire": "instanceId", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``instanceId``. Since 7.0.0.0."""

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``vm``. Since 7.0.0.0. Refers to a VirtualMachine."""
