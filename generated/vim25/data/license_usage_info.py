# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type LicenseUsageInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.license_feature_info import LicenseFeatureInfo
    from vim25.data.license_reservation_info import LicenseReservationInfo
    from vim25.data.license_source import LicenseSource


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LicenseUsageInfo(vmodl.DataObject):
    """Data object type ``LicenseUsageInfo`` (vmodl ``vim.LicenseManager.LicenseUsageInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseUsageInfo/
    """

    source: LicenseSource = attrs.field(
        metadata={"wire": "source", "type": "LicenseSource", "since": "2.0", "secret": False},
    )
    """Wire name ``source``. Since 2.0."""

    source_available: bool = attrs.field(
        metadata={"wire": "sourceAvailable", "type": "boolean", "since": "2.0", "secret": False},
    )
    """Wire name ``sourceAvailable``. Since 2.0."""

    reservation_info: list[LicenseReservationInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "reservationInfo", "type": "LicenseReservationInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``reservationInfo``. Since 2.0."""

    feature_info: list[LicenseFeatureInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "featureInfo", "type": "LicenseFeatureInfo[]", "since": "2.0", "secret": False},
    )
    """Wire name ``featureInfo``. Since 2.0."""
