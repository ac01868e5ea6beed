# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNasVolumeSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNasVolumeSpec(vmodl.DataObject):
    """Data object type ``HostNasVolumeSpec`` (vmodl ``vim.host.NasVolume.Specification``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNasVolumeSpec/
    """

    remote_host: str = attrs.field(
        metadata={"wire": "remoteHost", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``remoteHost``. Since 2.0."""

    remote_path: str = attrs.field(
        metadata={"wire": "remotePath", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``remotePath``. Since 2.0."""

    local_path: str = attrs.field(
        metadata={"wire": "localPath", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``localPath``. Since 2.0."""

    access_mode: str = attrs.field(
        metadata={"wire": "accessMode", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``accessMode``. Since 2.0."""

    type: str | None = attrs.field(
        default=None,
        metadata={"wire": "type", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``type``. Since 2.5."""

    user_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "userName", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``userName``. Since 2.5."""

    password: str | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "password", "type": "string", "since": "2.5", "secret": True},
    )
    """Wire name ``password``. Since 2.5. Secret."""

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

    vmknic_to_bind: str | None = attrs.field(
        default=None,
        metadata={"wire": "vmknicToBind", "type": "string", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``vmknicToBind``. Since 8.0.1.0."""

    vmknic_bound: bool | None = attrs.field(
        default=None,
        metadata={"wire": "vmknicBound", "type": "boolean", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``vmknicBound``. Since 8.0.1.0."""

    connections: int | None = attrs.field(
        default=None,
        metadata={"wire": "connections", "type": "int", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``connections``. Since 8.0.1.0."""
