# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type MissingPowerOffConfiguration."""

from __future__ import annotations

import attrs

from vim25.faults.v_app_config_fault import VAppConfigFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MissingPowerOffConfiguration(VAppConfigFault):
    """Fault type ``MissingPowerOffConfiguration`` (vmodl ``vim.fault.MissingPowerOffConfiguration``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/MissingPowerOffConfiguration/
    """
