# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type DisconnectedHostsBlockingEVC."""

from __future__ import annotations

import attrs

from vim25.faults.evc_config_fault import EVCConfigFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DisconnectedHostsBlockingEVC(EVCConfigFault):
    """Fault type ``DisconnectedHostsBlockingEVC`` (vmodl ``vim.fault.DisconnectedHostsBlockingEVC``).

    Since 2.5u2.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DisconnectedHostsBlockingEVC/
    """
