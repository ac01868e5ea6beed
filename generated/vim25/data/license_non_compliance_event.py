# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type LicenseNonComplianceEvent."""

from __future__ import annotations

import attrs

from vim25.data.license_event import LicenseEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LicenseNonComplianceEvent(LicenseEvent):
    """Data object type ``LicenseNonComplianceEvent`` (vmodl ``vim.event.LicenseNonComplianceEvent``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseNonComplianceEvent/
    """

    url: str = attrs.field(
        metadata={"wire": "url", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``url``. Since 4.0."""
