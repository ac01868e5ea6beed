# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type LicenseDowngradeDisallowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.not_enough_licenses import NotEnoughLicenses

if TYPE_CHECKING:
    from vim25.data.key_any_value import KeyAnyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LicenseDowngradeDisallowed(NotEnoughLicenses):
    """Fault type ``LicenseDowngradeDisallowed`` (vmodl ``vim.fault.LicenseDowngradeDisallowed``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseDowngradeDisallowed/
    """

    edition: str = attrs.field(
        metadata={"wire": "edition", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``edition``. Since 4.0."""

    entity_id: str = attrs.field(
        metadata={"wire": "entityId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``entityId``. Since 4.0."""

    features: list[KeyAnyValue] = attrs.field(
        metadata={"wire": "features", "type": "KeyAnyValue[]", "since": "4.0", "secret": False},
    )
    """Wire name ``features``. Since 4.0."""
