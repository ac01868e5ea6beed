# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StorageDrsConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.storage_drs_pod_config_spec import StorageDrsPodConfigSpec
    from vim25.data.storage_drs_vm_config_spec import StorageDrsVmConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StorageDrsConfigSpec(vmodl.DataObject):
    """Data object type ``StorageDrsConfigSpec`` (vmodl ``vim.storageDrs.ConfigSpec``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsConfigSpec/
    """

    pod_config_spec: StorageDrsPodConfigSpec | None = attrs.field(
        default=None,
        metadata={"wire": "podConfigSpec", "type": "StorageDrsPodConfigSpec", "since": "5.0", "secret": False},
    )
    """Wire name ``podConfigSpec``. Since 5.0."""

    vm_config_spec: list[StorageDrsVmConfigSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "vmConfigSpec", "type": "StorageDrsVmConfigSpec[]", "since": "5.0", "secret": False},
    )
    """Wire name ``vmConfigSpec``. Since 5.0."""
