# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NoGateway."""

from __future__ import annotations

import attrs

from vim25.faults.host_config_fault import HostConfigFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NoGateway(HostConfigFault):
    """Fault type ``NoGateway`` (vmodl ``vim.fault.NoGateway``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NoGateway/
    """
