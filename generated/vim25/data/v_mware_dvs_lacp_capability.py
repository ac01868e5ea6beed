# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareDvsLacpCapability."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareDvsLacpCapability(vmodl.DataObject):
    """Data object type ``VMwareDvsLacpCapability`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.LacpFeatureCapability``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsLacpCapability/
    """

    lacp_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "lacpSupported", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``lacpSupported``. Since 5.1."""

    multi_lacp_group_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "multiLacpGroupSupported", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``multiLacpGroupSupported``. Since 5.5."""

    lacp_fast_mode_supported: bool | None = attrs.field(
        default=None,
        metadata={"wire": "lacpFastModeSupported", "type": "boolean", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``lacpFastModeSupported``. Since 7.0.2.0."""
