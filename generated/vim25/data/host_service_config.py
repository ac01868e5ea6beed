# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostServiceConfig."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostServiceConfig(vmodl.DataObject):
    """Data object type ``HostServiceConfig`` (vmodl ``vim.host.ServiceConfig``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostServiceConfig/
    """

    service_id: str = attrs.field(
        metadata={"wire": "serviceId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``serviceId``. Since 4.0."""

    startup_policy: str = attrs.field(
        metadata={"wire": "startupPolicy", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``startupPolicy``. Since 4.0."""
