# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type EvaluationLicenseSource."""

from __future__ import annotations

import attrs

from vim25.data.license_source import LicenseSource


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EvaluationLicenseSource(LicenseSource):
    """Data object type ``EvaluationLicenseSource`` (vmodl ``vim.LicenseManager.EvaluationLicense``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/EvaluationLicenseSource/
    """

    remaining_hours: int | None = attrs.field(
        default=None,
        metadata={"wire": "remainingHours", "type": "long", "since": "2.5", "secret": False},
    )
    """Wire name ``remainingHours``. Since 2.5."""
