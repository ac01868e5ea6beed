# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type LicenseSourceUnavailable."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.not_enough_licenses import NotEnoughLicenses

if TYPE_CHECKING:
    from vim25.data.license_source import LicenseSource


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LicenseSourceUnavailable(NotEnoughLicenses):
    """Fault type ``LicenseSourceUnavailable`` (vmodl ``vim.fault.LicenseSourceUnavailable``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseSourceUnavailable/
    """

    license_source: LicenseSource = attrs.field(
        metadata={"wire": "licenseSource", "type": "LicenseSource", "since": "2.5", "secret": False},
    )
    """Wire name ``licenseSource``. Since 2.5."""
