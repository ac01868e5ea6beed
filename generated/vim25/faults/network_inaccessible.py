# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NetworkInaccessible."""

from __future__ import annotations

import attrs

from vim25.faults.nas_config_fault import NasConfigFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NetworkInaccessible(NasConfigFault):
    """Fault type ``NetworkInaccessible`` (vmodl ``vim.fault.NetworkInaccessible``).

    Since 2.5u2server.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NetworkInaccessible/
    """
