# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type WakeOnLanNotSupportedByVmotionNIC."""

from __future__ import annotations

import attrs

from vim25.faults.host_power_op_failed import HostPowerOpFailed


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class WakeOnLanNotSupportedByVmotionNIC(HostPowerOpFailed):
    """Fault type ``WakeOnLanNotSupportedByVmotionNIC`` (vmodl
    ``vim.fault.WakeOnLanNotSupportedByVmotionNIC``).

    Since 2.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/WakeOnLanNotSupportedByVmotionNIC/
    """
