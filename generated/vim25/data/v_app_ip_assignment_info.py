# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VAppIPAssignmentInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VAppIPAssignmentInfo(vmodl.DataObject):
    """Data object type ``VAppIPAssignmentInfo`` (vmodl ``vim.vApp.IPAssignmentInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VAppIPAssignmentInfo/
    """

    supported_allocation_scheme: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "supportedAllocationScheme", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``supportedAllocationScheme``. Since 4.0."""

    ip_allocation_policy: str | None = attrs.field(
        default=None,
        metadata={"wire": "ipAllocationPolicy", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``ipAllocationPolicy``. Since 4.0."""

    supported_ip_protocol: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "supportedIpProtocol", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``supportedIpProtocol``. Since 4.0."""

    ip_protocol: str | None = attrs.field(
        default=None,
        metadata={"wire": "ipProtocol", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``ipProtocol``. Since 4.0."""
