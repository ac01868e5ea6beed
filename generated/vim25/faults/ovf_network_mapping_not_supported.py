# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfNetworkMappingNotSupported."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_import import OvfImport


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfNetworkMappingNotSupported(OvfImport):
    """Fault type ``OvfNetworkMappingNotSupported`` (vmodl
    ``vim.fault.OvfNetworkMappingNotSupported``).

    Since 5.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfNetworkMappingNotSupported/
    """
