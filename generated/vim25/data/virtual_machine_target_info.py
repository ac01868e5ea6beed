# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineTargetInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineTargetInfo(vmodl.DataObject):
    """Data object type ``VirtualMachineTargetInfo`` (vmodl ``vim.vm.TargetInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineTargetInfo/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    configuration_tag: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "configurationTag", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``configurationTag``. Since 2.0."""
