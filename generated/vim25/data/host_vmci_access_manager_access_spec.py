# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVmciAccessManagerAccessSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVmciAccessManagerAccessSpec(vmodl.DataObject):
    """Data object type ``HostVmciAccessManagerAccessSpec`` (vmodl
    ``vim.host.VmciAccessManager.AccessSpec``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVmciAccessManagerAccessSpec/
    """

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``vm``. Since 5.0. Refers to a VirtualMachine."""

    services: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "services", "type": "string[]", "since": "5.0", "secret": False},
    )
    """Wire name ``services``. Since 5.0."""

    mode: str = attrs.field(
        metadata={"wire": "mode", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``mode``. Since 5.0."""
