# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VsanHostFaultDomainInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VsanHostFaultDomainInfo(vmodl.DataObject):
    """Data object type ``VsanHostFaultDomainInfo`` (vmodl
    ``vim.vsan.host.ConfigInfo.FaultDomainInfo``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VsanHostFaultDomainInfo/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``name``. Since 6.0."""
