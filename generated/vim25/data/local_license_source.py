# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type LocalLicenseSource."""

from __future__ import annotations

import attrs

from vim25.data.license_source import LicenseSource


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LocalLicenseSource(LicenseSource):
    """Data object type ``LocalLicenseSource`` (vmodl ``vim.LicenseManager.LocalLicense``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/LocalLicenseSource/
    """

    license_keys: str = attrs.field(
        metadata={"wire": "licenseKeys", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``licenseKeys``. Since 2.0."""
