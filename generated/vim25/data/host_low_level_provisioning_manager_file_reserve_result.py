# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostLowLevelProvisioningManagerFileReserveResult."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostLowLevelProvisioningManagerFileReserveResult(vmodl.DataObject):
    """Data object type ``HostLowLevelProvisioningManagerFileReserveResult`` (vmodl
    ``vim.host.LowLevelProvisioningManager.FileReserveResult``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostLowLevelProvisioningManagerFileReserveResult/
    """

    base_name: str = attrs.field(
        metadata={"wire": "baseName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``baseName``. Since 6.0."""

    parent_dir: str = attrs.field(
        metadata={"wire": "parentDir", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``parentDir``. Since 6.0."""

    reserved_name: str = attrs.field(
        metadata={"wire": "reservedName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``reservedName``. Since 6.0."""
