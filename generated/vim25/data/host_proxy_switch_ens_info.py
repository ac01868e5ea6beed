# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostProxySwitchEnsInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostProxySwitchEnsInfo(vmodl.DataObject):
    """Data object type ``HostProxySwitchEnsInfo`` (vmodl ``vim.host.HostProxySwitch.EnsInfo``).

    Since 8.0.0.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostProxySwitchEnsInfo/
    """

    ops_version: int = attrs.field(
        metadata={"wire": "opsVersion", "type": "long", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``opsVersion``. Since 8.0.0.1."""

    num_ps_ops: int = attrs.field(
        metadata={"wire": "numPSOps", "type": "long", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``numPSOps``. Since 8.0.0.1."""

    num_lcore_ops: int = attrs.field(
        metadata={"wire": "numLcoreOps", "type": "long", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``numLcoreOps``. Since 8.0.0.1."""

    error_status: int = attrs.field(
        metadata={"wire": "errorStatus", "type": "long", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``errorStatus``. Since 8.0.0.1."""

    lcore_status: int = attrs.field(
        metadata={"wire": "lcoreStatus", "type": "long", "since": "8.0.0.1", "secret": False},
    )
    """Wire name ``lcoreStatus``. Since 8.0.0.1."""
