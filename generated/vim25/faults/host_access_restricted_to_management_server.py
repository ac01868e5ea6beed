# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type HostAccessRestrictedToManagementServer."""

from __future__ import annotations

import attrs

from vim25.faults.not_supported import NotSupported


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostAccessRestrictedToManagementServer(NotSupported):
    """Fault type ``HostAccessRestrictedToManagementServer`` (vmodl
    ``vim.fault.HostAccessRestrictedToManagementServer``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostAccessRestrictedToManagementServer/
    """

    management_server: str = attrs.field(
        metadata={"wire": "managementServer", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``managementServer``. Since 5.0."""
