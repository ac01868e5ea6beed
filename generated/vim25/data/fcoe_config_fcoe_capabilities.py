# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FcoeConfigFcoeCapabilities."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FcoeConfigFcoeCapabilities(vmodl.DataObject):
    """Data object type ``FcoeConfigFcoeCapabilities`` (vmodl
    ``vim.host.FcoeConfig.FcoeCapabilities``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FcoeConfigFcoeCapabilities/
    """

    priority_class: bool = attrs.field(
        metadata={"wire": "priorityClass", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``priorityClass``. Since 5.0."""

    source_mac_address: bool = attrs.field(
        metadata={"wire": "sourceMacAddress", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``sourceMacAddress``. Since 5.0."""

    vlan_range: bool = attrs.field(
        metadata={"wire": "vlanRange", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``vlanRange``. Since 5.0."""
