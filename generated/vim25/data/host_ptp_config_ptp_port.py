# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostPtpConfigPtpPort."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_ip_config import HostIpConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostPtpConfigPtpPort(vmodl.DataObject):
    """Data object type ``HostPtpConfigPtpPort`` (vmodl ``vim.host.PtpConfig.PtpPort``).

    Since 7.0.3.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostPtpConfigPtpPort/
    """

    index: int = attrs.field(
        metadata={"wire": "index", "type": "int", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``index``. Since 7.0.3.0."""

    device_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "deviceType", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``deviceType``. Since 7.0.3.0."""

    device: str | None = attrs.field(
        default=None,
        metadata={"wire": "device", "type": "string", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``device``. Since 7.0.3.0."""

    ip_config: HostIpConfig | None = attrs.field(
        default=None,
        metadata={"wire": "ipConfig", "type": "HostIpConfig", "since": "7.0.3.0", "secret": False},
    )
    """Wire name ``ipConfig``. Since 7.0.3.0."""
