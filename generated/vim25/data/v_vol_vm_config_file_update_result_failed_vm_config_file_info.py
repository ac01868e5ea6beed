# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VVolVmConfigFileUpdateResultFailedVmConfigFileInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VVolVmConfigFileUpdateResultFailedVmConfigFileInfo(vmodl.DataObject):
    """Data object type ``VVolVmConfigFileUpdateResultFailedVmConfigFileInfo`` (vmodl
    ``vim.VVolVmConfigFileUpdateResult.FailedVmConfigFileInfo``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VVolVmConfigFileUpdateResultFailedVmConfigFileInfo/
    """

    target_config_v_vol_id: str = attrs.field(
        metadata={"wire": "targetConfigVVolId", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``targetConfigVVolId``. Since 6.5."""

    ds_path: str | None = attrs.field(
        default=None,
        metadata={"wire": "dsPath", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``dsPath``. Since 7.0.0.0."""

    fault: MethodFault = attrs.field(
        metadata={"wire": "fault", "type": "MethodFault", "since": "6.5", "secret": False},
    )
    """Wire name ``fault``. Since 6.5."""
