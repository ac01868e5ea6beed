# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type DestinationSwitchFull."""

from __future__ import annotations

import attrs

from vim25.faults.cannot_access_network import CannotAccessNetwork


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DestinationSwitchFull(CannotAccessNetwork):
    """Fault type ``DestinationSwitchFull`` (vmodl ``vim.fault.DestinationSwitchFull``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DestinationSwitchFull/
    """
