# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VchaClusterConfigSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VchaClusterConfigSpec(vmodl.DataObject):
    """Data object type ``VchaClusterConfigSpec`` (vmodl
    ``vim.vcha.FailoverClusterConfigurator.VchaClusterConfigSpec``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VchaClusterConfigSpec/
    """

    passive_ip: str = attrs.field(
        metadata={"wire": "passiveIp", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``passiveIp``. Since 6.5."""

    witness_ip: str = attrs.field(
        metadata={"wire": "witnessIp", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``witnessIp``. Since 6.5."""
