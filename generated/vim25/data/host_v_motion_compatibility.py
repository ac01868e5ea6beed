# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostVMotionCompatibility."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostVMotionCompatibility(vmodl.DataObject):
    """Data object type ``HostVMotionCompatibility`` (vmodl
    ``vim.ServiceInstance.HostVMotionCompatibility``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostVMotionCompatibility/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "2.0", "secret": False},
    )
    """Wire name ``host``. Since 2.0. Refers to a HostSystem."""

    compatibility: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "compatibility", "type": "string[]", "since": "2.0", "secret": False},
    )
    """Wire name ``compatibility``. Since 2.0."""
