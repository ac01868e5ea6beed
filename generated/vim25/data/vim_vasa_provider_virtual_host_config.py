# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VimVasaProviderVirtualHostConfig."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VimVasaProviderVirtualHostConfig(vmodl.DataObject):
    """Data object type ``VimVasaProviderVirtualHostConfig`` (vmodl
    ``vim.VimVasaProvider.VirtualHostConfig``).

    Since 8.0.1.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VimVasaProviderVirtualHostConfig/
    """

    vhost_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "vhostName", "type": "string", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``vhostName``. Since 8.0.1.0."""

    service_host: str = attrs.field(
        metadata={"wire": "serviceHost", "type": "string", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``serviceHost``. Since 8.0.1.0."""

    service_port: int | None = attrs.field(
        default=None,
        metadata={"wire": "servicePort", "type": "int", "since": "8.0.1.0", "secret": False},
    )
    """Wire name ``servicePort``. Since 8.0.1.0."""
