# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type PhysicalNicConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.physical_nic_spec import PhysicalNicSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PhysicalNicConfig(vmodl.DataObject):
    """Data object type ``PhysicalNicConfig`` (vmodl ``vim.host.PhysicalNic.Config``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/PhysicalNicConfig/
    """

    device: str = attrs.field(
        metadata={"wire": "device", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``device``. Since 2.0."""

    spec: PhysicalNicSpec = attrs.field(
        metadata={"wire": "spec", "type": "PhysicalNicSpec", "since": "2.0", "secret": False},
    )
    """Wire name ``spec``. Since 2.0."""
