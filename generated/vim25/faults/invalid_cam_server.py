# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InvalidCAMServer."""

from __future__ import annotations

import attrs

from vim25.faults.active_directory_fault import ActiveDirectoryFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InvalidCAMServer(ActiveDirectoryFault):
    """Fault type ``InvalidCAMServer`` (vmodl ``vim.fault.InvalidCAMServer``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidCAMServer/
    """

    cam_server: str = attrs.field(
        metadata={"wire": "camServer", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``camServer``. Since 5.0."""
