# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostLowLevelProvisioningManagerFileDeleteSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostLowLevelProvisioningManagerFileDeleteSpec(vmodl.DataObject):
    """Data object type ``HostLowLevelProvisioningManagerFileDeleteSpec`` (vmodl
    ``vim.host.LowLevelProvisioningManager.FileDeleteSpec``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostLowLevelProvisioningManagerFileDeleteSpec/
    """

    file_name: str = attrs.field(
        metadata={"wire": "fileName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``fileName``. Since 6.0."""

    file_type: str = attrs.field(
        metadata={"wire": "fileType", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``fileType``. Since 6.0."""
