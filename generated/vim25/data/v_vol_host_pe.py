# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VVolHostPE."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_protocol_endpoint import HostProtocolEndpoint


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VVolHostPE(vmodl.DataObject):
    """Data object type ``VVolHostPE`` (vmodl ``vim.host.VvolVolume.HostProtocolEndpoint``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VVolHostPE/
    """

    key: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "key", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``key``. Since 6.0. Refers to a HostSystem."""

    protocol_endpoint: list[HostProtocolEndpoint] = attrs.field(
        metadata={"wire": "protocolEndpoint", "type": "HostProtocolEndpoint[]", "since": "6.0", "secret": False},
    )
    """Wire name ``protocolEndpoint``. Since 6.0."""
