# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type LicenseAvailabilityInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.license_feature_info import LicenseFeatureInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LicenseAvailabilityInfo(vmodl.DataObject):
    """Data object type ``LicenseAvailabilityInfo`` (vmodl ``vim.LicenseManager.AvailabilityInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseAvailabilityInfo/
    """

    feature: LicenseFeatureInfo = attrs.field(
        metadata={"wire": "feature", "type": "LicenseFeatureInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``feature``. Since 2.0."""

    total: int = attrs.field(
        metadata={"wire": "total", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``total``. Since 2.0."""

    available: int = attrs.field(
        metadata={"wire": "available", "type": "int", "since": "2.0", "secret": False},
    )
    """Wire name ``available``. Since 2.0."""
