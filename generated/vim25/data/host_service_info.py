# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostServiceInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_service import HostService


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostServiceInfo(vmodl.DataObject):
    """Data object type ``HostServiceInfo`` (vmodl ``vim.host.ServiceInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostServiceInfo/
    """

    service: list[HostService] | None = attrs.field(
        default=None,
        metadata={"wire": "service", "type": "HostService[]", "since": "2.0", "secret": False},
    )
    """Wire name ``service``. Since 2.0."""
