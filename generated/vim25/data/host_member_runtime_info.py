# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostMemberRuntimeInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_member_health_check_result import HostMemberHealthCheckResult


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostMemberRuntimeInfo(vmodl.DataObject):
    """Data object type ``HostMemberRuntimeInfo`` (vmodl ``vim.dvs.HostMember.RuntimeInfo``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostMemberRuntimeInfo/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "5.1", "secret": False},
    )
    """Wire name ``host``. Since 5.1. Refers to a HostSystem."""

    status: str | None = attrs.field(
        default=None,
        metadata={"wire": "status", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``status``. Since 5.1."""

    status_detail: str | None = attrs.field(
        default=None,
        metadata={"wire": "statusDetail", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``statusDetail``. Since 5.1."""

    nsxt_status: str | None = attrs.field(
        default=None,
        metadata={"wire": "nsxtStatus", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``nsxtStatus``. Since 7.0.0.0."""

    nsxt_status_detail: str | None = attrs.field(
        default=None,
        metadata={"wire": "nsxtStatusDetail", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``nsxtStatusDetail``. Since 7.0.0.0."""

    health_check_result: list[HostMemberHealthCheckResult] | None = attrs.field(
        default=None,
        metadata={"wire": "healthCheckResult", "type": "HostMemberHealthCheckResult[]", "since": "5.1", "secret": False},
    )
    """Wire name ``healthCheckResult``. Since 5.1."""
