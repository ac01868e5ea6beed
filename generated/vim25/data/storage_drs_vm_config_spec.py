# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StorageDrsVmConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.array_update_spec import ArrayUpdateSpec

if TYPE_CHECKING:
    from vim25.data.storage_drs_vm_config_info import StorageDrsVmConfigInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StorageDrsVmConfigSpec(ArrayUpdateSpec):
    """Data object type ``StorageDrsVmConfigSpec`` (vmodl ``vim.storageDrs.VmConfigSpec``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsVmConfigSpec/
    """

    info: StorageDrsVmConfigInfo | None = attrs.field(
        default=None,
        metadata={"wire": "info", "type": "StorageDrsVmConfigInfo", "since": "5.0", "secret": False},
    )
    """Wire name ``info``. Since 5.0."""
