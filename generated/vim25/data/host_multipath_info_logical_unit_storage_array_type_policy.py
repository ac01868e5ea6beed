# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostMultipathInfoLogicalUnitStorageArrayTypePolicy."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostMultipathInfoLogicalUnitStorageArrayTypePolicy(vmodl.DataObject):
    """Data object type ``HostMultipathInfoLogicalUnitStorageArrayTypePolicy`` (vmodl
    ``vim.host.MultipathInfo.LogicalUnitStorageArrayTypePolicy``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostMultipathInfoLogicalUnitStorageArrayTypePolicy/
    """

    policy: str = attrs.field(
        metadata={"wire": "policy", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``policy``. Since 4.0."""
