# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfNoSupportedHardwareFamily."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_unsupported_package import OvfUnsupportedPackage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfNoSupportedHardwareFamily(OvfUnsupportedPackage):
    """Fault type ``OvfNoSupportedHardwareFamily`` (vmodl ``vim.fault.OvfNoSupportedHardwareFamily``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfNoSupportedHardwareFamily/
    """

    version: str = attrs.field(
        metadata={"wire": "version", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``version``. Since 4.0."""
