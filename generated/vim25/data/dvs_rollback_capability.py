# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSRollbackCapability."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSRollbackCapability(vmodl.DataObject):
    """Data object type ``DVSRollbackCapability`` (vmodl
    ``vim.DistributedVirtualSwitch.RollbackCapability``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSRollbackCapability/
    """

    rollback_supported: bool = attrs.field(
        metadata={"wire": "rollbackSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``rollbackSupported``. Since 5.1."""
