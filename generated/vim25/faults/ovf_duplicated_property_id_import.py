# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfDuplicatedPropertyIdImport."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_export import OvfExport


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfDuplicatedPropertyIdImport(OvfExport):
    """Fault type ``OvfDuplicatedPropertyIdImport`` (vmodl
    ``vim.fault.OvfDuplicatedPropertyIdImport``).

    Since 5.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfDuplicatedPropertyIdImport/
    """
