# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VMwareDVSHealthCheckConfig."""

from __future__ import annotations

import attrs

from vim25.data.dvs_health_check_config import DVSHealthCheckConfig


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VMwareDVSHealthCheckConfig(DVSHealthCheckConfig):
    """Data object type ``VMwareDVSHealthCheckConfig`` (vmodl
    ``vim.dvs.VmwareDistributedVirtualSwitch.VmwareHealthCheckConfig``).

    Since 5.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VMwareDVSHealthCheckConfig/
    """
