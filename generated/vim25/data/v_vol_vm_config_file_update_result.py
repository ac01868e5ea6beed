# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VVolVmConfigFileUpdateResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_value import KeyValue
    from vim25.data.v_vol_vm_config_file_update_result_failed_vm_config_file_info import VVolVmConfigFileUpdateResultFailedVmConfigFileInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VVolVmConfigFileUpdateResult(vmodl.DataObject):
    """Data object type ``VVolVmConfigFileUpdateResult`` (vmodl ``vim.VVolVmConfigFileUpdateResult``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VVolVmConfigFileUpdateResult/
    """

    succeeded_vm_config_file: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "succeededVmConfigFile", "type": "KeyValue[]", "since": "6.5", "secret": False},
    )
    """Wire name ``succeededVmConfigFile``. Since 6.5."""

    failed_vm_config_file: list[VVolVmConfigFileUpdateResultFailedVmConfigFileInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "failedVmConfigFile", "type": "VVolVmConfigFileUpdateResultFailedVmConfigFileInfo[]", "since": "6.5", "secret": False},
    )
    """Wire name ``failedVmConfigFile``. Since 6.5."""
