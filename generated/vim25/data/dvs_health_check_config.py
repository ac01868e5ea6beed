# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DVSHealthCheckConfig."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DVSHealthCheckConfig(vmodl.DataObject):
    """Data object type ``DVSHealthCheckConfig`` (vmodl
    ``vim.DistributedVirtualSwitch.HealthCheckConfig``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DVSHealthCheckConfig/
    """

    enable: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enable", "type": "boolean", "since": "5.1", "secret": False},
    )
    """Wire name ``enable``. Since 5.1."""

    interval: int | None = attrs.field(
        default=None,
        metadata={"wire": "interval", "type": "int", "since": "5.1", "secret": False},
    )
    """Wire name ``interval``. Since 5.1."""
