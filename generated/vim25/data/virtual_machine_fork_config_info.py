# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineForkConfigInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineForkConfigInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineForkConfigInfo`` (vmodl ``vim.vm.ForkConfigInfo``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineForkConfigInfo/
    """

    parent_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "parentEnabled", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``parentEnabled``. Since 6.0."""

    child_fork_group_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "childForkGroupId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``childForkGroupId``. Since 6.0."""

    parent_fork_group_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "parentForkGroupId", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``parentForkGroupId``. Since 6.5."""

    child_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "childType", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``childType``. Since 6.0."""
