# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FaultToleranceConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.fault_tolerance_meta_spec import FaultToleranceMetaSpec
    from vim25.data.fault_tolerance_vm_config_spec import FaultToleranceVMConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FaultToleranceConfigSpec(vmodl.DataObject):
    """Data object type ``FaultToleranceConfigSpec`` (vmodl ``vim.vm.FaultToleranceConfigSpec``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FaultToleranceConfigSpec/
    """

    meta_data_path: FaultToleranceMetaSpec | None = attrs.field(
        default=None,
        metadata={"wire": "metaDataPath", "type": "FaultToleranceMetaSpec", "since": "6.0", "secret": False},
    )
    """Wire name ``metaDataPath``. Since 6.0."""

    secondary_vm_spec: FaultToleranceVMConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "secondaryVmSpec", "type": "FaultToleranceVMConfigSpec", "since": "6.0", "secret": False},
    )
    """Wire name ``secondaryVmSpec``. Since 6.0."""
