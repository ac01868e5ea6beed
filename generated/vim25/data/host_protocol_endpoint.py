# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostProtocolEndpoint."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostProtocolEndpoint(vmodl.DataObject):
    """Data object type ``HostProtocolEndpoint`` (vmodl ``vim.host.ProtocolEndpoint``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProtocolEndpoint/
    """

    pe_type: str = attrs.field(
        metadata={"wire": "peType", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``peType``. Since 6.0."""

    type: str | None = attrs.field(
        default=None,
        metadata={"wire": "type", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``type``. Since 6.5."""

    uuid: str = attrs.field(
        metadata={"wire": "uuid", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``uuid``. Since 6.0."""

    host_key: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "hostKey", "type": "ManagedObjectReference[]", "since": "6.0", "secret": False},
    )
    """Wire name ``hostKey``. Since 6.0. Refers to a HostSystem."""

    storage_array: str | None = attrs.field(
        default=None,
        metadata={"wire": "storageArray", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``storageArray``. Since 6.0."""

    nfs_server: str | None = attrs.field(
        default=None,
        metadata={"wire": "nfsServer", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``nfsServer``. Since 6.0."""

    nfs_dir: str | None = attrs.field(
        default=None,
        metadata={"wire": "nfsDir", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``nfsDir``. Since 6.0."""

    nfs_server_scope: str | None = attrs.field(
        default=None,
        metadata={"wire": "nfsServerScope", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``nfsServerScope``. Since 6.5."""

    nfs_server_major: str | None = attrs.field(
        default=None,
        metadata={"wire": "nfsServerMajor", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``nfsServerMajor``. Since 6.5."""

    nfs_server_auth_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "nfsServerAuthType", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``nfsServerAuthType``. Since 6.5."""

    nfs_server_user: str | None = attrs.field(
        default=None,
        metadata={"wire": "nfsServerUser", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``nfsServerUser``. Since 6.5."""

    device_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "deviceId", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``deviceId``. Since 6.0."""
