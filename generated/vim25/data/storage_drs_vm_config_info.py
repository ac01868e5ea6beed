# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StorageDrsVmConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_disk_anti_affinity_rule_spec import VirtualDiskAntiAffinityRuleSpec
    from vim25.data.virtual_disk_rule_spec import VirtualDiskRuleSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StorageDrsVmConfigInfo(vmodl.DataObject):
    """Data object type ``StorageDrsVmConfigInfo`` (vmodl ``vim.storageDrs.VmConfigInfo``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsVmConfigInfo/
    """

    vm: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "5.0", "secret": False},
    )
    """Wire name ``vm``. Since 5.0. Refers to a VirtualMachine."""

    enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enabled", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``enabled``. Since 5.0."""

    behavior: str | None = attrs.field(
        default=None,
        metadata={"wire": "behavior", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``behavior``. Since 5.0."""

    intra_vm_affinity: bool | None = attrs.field(
        default=None,
        metadata={"wire": "intraVmAffinity", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``intraVmAffinity``. Since 5.0."""

    intra_vm_anti_affinity: VirtualDiskAntiAffinityRuleSpec | None = attrs.field(
        default=None,
        metadata={"wire": "intraVmAntiAffinity", "type": "VirtualDiskAntiAffinityRuleSpec", "since": "5.0", "secret": False},
    )
    """Wire name ``intraVmAntiAffinity``. Since 5.0."""

    virtual_disk_rules: list[VirtualDiskRuleSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "virtualDiskRules", "type": "VirtualDiskRuleSpec[]", "since": "6.7", "secret": False},
    )
    """Wire name ``virtualDiskRules``. Since 6.7."""
