# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfPropertyQualifierDuplicate."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_property import OvfProperty


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfPropertyQualifierDuplicate(OvfProperty):
    """Fault type ``OvfPropertyQualifierDuplicate`` (vmodl
    ``vim.fault.OvfPropertyQualifierDuplicate``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfPropertyQualifierDuplicate/
    """

    qualifier: str = attrs.field(
        metadata={"wire": "qualifier", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``qualifier``. Since 4.0."""
