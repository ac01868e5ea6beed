# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ServerLicenseExpiredEvent."""

from __future__ import annotations

import attrs

from vim25.data.license_event import LicenseEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ServerLicenseExpiredEvent(LicenseEvent):
    """Data object type ``ServerLicenseExpiredEvent`` (vmodl ``vim.event.ServerLicenseExpiredEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ServerLicenseExpiredEvent/
    """

    product: str = attrs.field(
        metadata={"wire": "product", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``product``. Since 2.0."""
