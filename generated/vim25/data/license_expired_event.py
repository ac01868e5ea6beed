# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type LicenseExpiredEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.event import Event

if TYPE_CHECKING:
    from vim25.data.license_feature_info import LicenseFeatureInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LicenseExpiredEvent(Event):
    """Data object type ``LicenseExpiredEvent`` (vmodl ``vim.event.LicenseExpiredEvent``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseExpiredEvent/
    """

    feature: LicenseFeatureInfo = attrs.field(
        metadata={"wire": "feature", "type": "LicenseFeatureInfo", "since": "2.0", "secret": False},
    )
    """Wire name ``feature``. Since 2.0."""
