# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type LicenseAssignmentManagerLicenseAssignment."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_any_value import KeyAnyValue
    from vim25.data.license_manager_license_info import LicenseManagerLicenseInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LicenseAssignmentManagerLicenseAssignment(vmodl.DataObject):
    """Data object type ``LicenseAssignmentManagerLicenseAssignment`` (vmodl
    ``vim.LicenseAssignmentManager.LicenseAssignment``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseAssignmentManagerLicenseAssignment/
    """

    entity_id: str = attrs.field(
        metadata={"wire": "entityId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``entityId``. Since 4.0."""

    scope: str | None = attrs.field(
        default=None,
        metadata={"wire": "scope", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``scope``. Since 4.0."""

    entity_display_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "entityDisplayName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``entityDisplayName``. Since 4.0."""

    assigned_license: LicenseManagerLicenseInfo = attrs.field(
        metadata={"wire": "assignedLicense", "type": "LicenseManagerLicenseInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``assignedLicense``. Since 4.0."""

    properties: list[KeyAnyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "properties", "type": "KeyAnyValue[]", "since": "4.0", "secret": False},
    )
    """Wire name ``properties``. Since 4.0."""
