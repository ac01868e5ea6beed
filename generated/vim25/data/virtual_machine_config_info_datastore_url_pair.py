# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineConfigInfoDatastoreUrlPair."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineConfigInfoDatastoreUrlPair(vmodl.DataObject):
    """Data object type ``VirtualMachineConfigInfoDatastoreUrlPair`` (vmodl
    ``vim.vm.ConfigInfo.DatastoreUrlPair``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineConfigInfoDatastoreUrlPair/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    url: str = attrs.field(
        metadata={"wire": "url", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``url``. Since 2.0."""
