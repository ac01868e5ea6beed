# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NotSupportedHostInDvs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.not_supported_host import NotSupportedHost

if TYPE_CHECKING:
    from vim25.data.distributed_virtual_switch_product_spec import DistributedVirtualSwitchProductSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NotSupportedHostInDvs(NotSupportedHost):
    """Fault type ``NotSupportedHostInDvs`` (vmodl ``vim.fault.NotSupportedHostInDvs``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedHostInDvs/
    """

    switch_product_spec: DistributedVirtualSwitchProductSpec = attrs.field(
        metadata={"wire": "switchProductSpec", "type": "DistributedVirtualSwitchProductSpec", "since": "4.1", "secret": False},
    )
    """Wire name ``switchProductSpec``. Since 4.1."""
