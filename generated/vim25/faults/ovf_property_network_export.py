# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfPropertyNetworkExport."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_export import OvfExport


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfPropertyNetworkExport(OvfExport):
    """Fault type ``OvfPropertyNetworkExport`` (vmodl ``vim.fault.OvfPropertyNetworkExport``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfPropertyNetworkExport/
    """

    network: str = attrs.field(
        metadata={"wire": "network", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``network``. Since 5.0."""
