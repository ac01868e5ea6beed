# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNasVolume."""

from __future__ import annotations

import attrs

from vim25.data.host_file_system_volume import HostFileSystemVolume


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNasVolume(HostFileSystemVolume):
    """Data object type ``HostNasVolume`` (vmodl ``vim.host.NasVolume``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNasVolume/
    """

    remote_host: str = attrs.field(
        metadata={"wire": "remoteHost", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``remoteHost``. Since 2.0."""

    remote_path: str = attrs.field(
        metadata={"wire": "remotePath", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``remotePath``. Since 2.0."""

    user_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "userName", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``userName``. Since 2.5."""

    remote_host_names: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "remoteHostNames", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``remoteHostNames``. Since 6.0."""

    security_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "securityType", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``securityType``. Since 6.0."""

    protocol_endpoint: bool | None = attrs.field(
        default=None,
        metadata={"wire": "protocolEndpoint", "type": "boolean", "since": "6.0", "secret": False},
    )
    """Wire name ``protocolEndpoint``. Since 6.0."""
