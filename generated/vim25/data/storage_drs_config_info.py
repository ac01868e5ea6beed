# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type StorageDrsConfigInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.storage_drs_pod_config_info import StorageDrsPodConfigInfo
    from vim25.data.storage_drs_vm_config_info import StorageDrsVmConfigInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StorageDrsConfigInfo(vmodl.DataObject):
    """Data object type ``StorageDrsConfigInfo`` (vmodl ``vim.storageDrs.ConfigInfo``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/StorageDrsConfigInfo/
    """

    pod_config: StorageDrsPodConfigInfo = attrs.field(
        metadata={"wire": "podConfig", "type": "StorageDrsPodConfigInfo", "since": "5.0", "secret": False},
    )
    """Wire name ``podConfig``. Since 5.0."""

    vm_config: list[StorageDrsVmConfigInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "vmConfig", "type": "StorageDrsVmConfigInfo[]", "since": "5.0", "secret": False},
    )
    """Wire name ``vmConfig``. Since 5.0."""
