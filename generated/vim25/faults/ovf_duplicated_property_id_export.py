# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfDuplicatedPropertyIdExport."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_export import OvfExport


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfDuplicatedPropertyIdExport(OvfExport):
    """Fault type ``OvfDuplicatedPropertyIdExport`` (vmodl
    ``vim.fault.OvfDuplicatedPropertyIdExport``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfDuplicatedPropertyIdExport/
    """

    fqid: str = attrs.field(
        metadata={"wire": "fqid", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``fqid``. Since 5.0."""
