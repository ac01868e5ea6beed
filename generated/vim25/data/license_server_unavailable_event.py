# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type LicenseServerUnavailableEvent."""

from __future__ import annotations

import attrs

from vim25.data.license_event import LicenseEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LicenseServerUnavailableEvent(LicenseEvent):
    """Data object type ``LicenseServerUnavailableEvent`` (vmodl
    ``vim.event.LicenseServerUnavailableEvent``).

    Since 2.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseServerUnavailableEvent/
    """

    license_server: str = attrs.field(
        metadata={"wire": "licenseServer", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``licenseServer``. Since 2.0."""
