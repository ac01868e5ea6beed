# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfMissingAttribute."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_attribute import OvfAttribute


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfMissingAttribute(OvfAttribute):
    """Fault type ``OvfMissingAttribute`` (vmodl ``vim.fault.OvfMissingAttribute``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfMissingAttribute/
    """
