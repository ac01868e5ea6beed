# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfInvalidValueFormatMalformed."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_invalid_value import OvfInvalidValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfInvalidValueFormatMalformed(OvfInvalidValue):
    """Fault type ``OvfInvalidValueFormatMalformed`` (vmodl
    ``vim.fault.OvfInvalidValueFormatMalformed``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfInvalidValueFormatMalformed/
    """
