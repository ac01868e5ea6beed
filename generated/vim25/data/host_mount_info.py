# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostMountInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostMountInfo(vmodl.DataObject):
    """Data object type ``HostMountInfo`` (vmodl ``vim.host.MountInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostMountInfo/
    """

    path: str | None = attrs.field(
        default=None,
        metadata={"wire": "path", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``path``. Since 2.0."""

    access_mode: str = attrs.field(
        metadata={"wire": "accessMode", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``accessMode``. Since 2.0."""

    mounted: bool | None = attrs.field(
        default=None,
        metadata={"wire": "mounted", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``mounted``. Since 5.0."""

    accessible: bool | None = attrs.field(
        default=None,
        metadata={"wire": "accessible", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``accessible``. Since 2.5."""

    inaccessible_reason: str | None = attrs.field(
        default=None,
        metadata={"wire": "inaccessibleReason", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``inaccessibleReason``. Since 5.1."""

    vmknic_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "vmknicName", "type": "string", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``vmknicName``. Since 8.0.1.0."""

    vmknic_active: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vmknicActive", "type": "boolean", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``vmknicActive``. Since 8.0.1.0."""

    mount_failed_reason: str | None = attrs.field(
        default=None,
        metadata={"wire": "mountFailedReason", "type": "string", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``mountFailedReason``. Since 8.0.0.1."""

    num_tcp_connections: int | None = attrs.field(
        default=None,
        metadata={"wire": "numTcpConnections", "type": "int", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``numTcpConnections``. Since 8.0.1.0."""
