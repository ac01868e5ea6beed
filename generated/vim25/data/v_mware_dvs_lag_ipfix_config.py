# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareDvsLagIpfixConfig."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareDvsLagIpfixConfig(vmodl.DataObject):
    """Data object type ``VMwareDvsLagIpfixConfig`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.LagIpfixConfig``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDvsLagIpfixConfig/
    """

    ipfix_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "ipfixEnabled", "type": "boolean", "since": "5.5", "secret": False},
    )
    """Wire name ``ipfixEnabled``. Since 5.5."""
