# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostLowLevelProvisioningManagerFileReserveSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostLowLevelProvisioningManagerFileReserveSpec(vmodl.DataObject):
    """Data object type ``HostLowLevelProvisioningManagerFileReserveSpec`` (vmodl
    ``vim.host.LowLevelProvisioningManager.FileReserveSpec``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostLowLevelProvisioningManagerFileReserveSpec/
    """

    base_name: str = attrs.field(
        metadata={"wire": "baseName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``baseName``. Since 6.0."""

    parent_dir: str = attrs.field(
        metadata={"wire": "parentDir", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``parentDir``. Since 6.0."""

    file_type: str = attrs.field(
        metadata={"wire": "fileType", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``fileType``. Since 6.0."""

    storage_profile: str = attrs.field(
        metadata={"wire": "storageProfile", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``storageProfile``. Since 6.0."""
