# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type ClockSkew."""

from __future__ import annotations

import attrs

from vim25.faults.host_config_fault import HostConfigFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClockSkew(HostConfigFault):
    """Fault type ``ClockSkew`` (vmodl ``vim.fault.ClockSkew``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ClockSkew/
    """
