# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostNatService."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_nat_service_spec import HostNatServiceSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostNatService(vmodl.DataObject):
    """Data object type ``HostNatService`` (vmodl ``vim.host.NatService``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostNatService/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``key``. Since 2.5."""

    spec: HostNatServiceSpec = attrs.field(
        metadata={"wire": "spec", "type": "HostNatServiceSpec", "since": "2.5", "secret": False},
    )
    """Wire name ``spec``. Since 2.5."""
