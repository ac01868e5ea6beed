# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type LicenseFeatureInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.enums.license_feature_info_state import LicenseFeatureInfoState


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LicenseFeatureInfo(vmodl.DataObject):
    """Data object type ``LicenseFeatureInfo`` (vmodl ``vim.LicenseManager.FeatureInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseFeatureInfo/
    """

    key: str = attrs.field(
        metadata={"wire": "key", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``key``. Since 2.0."""

    feature_name: str = attrs.field(
        metadata={"wire": "featureName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``featureName``. Since 2.0."""

    feature_description: str | None = attrs.field(
        default=None,
        metadata={"wire": "featureDescription", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``featureDescription``. Since 2.5."""

    state: LicenseFeatureInfoState | None = attrs.field(
        default=None,
        metadata={"wire": "state", "type": "LicenseFeatureInfoState", "since": "2.0", "secret": False},
    )
    """Wire name ``state``. Since 2.0."""

    cost_unit: str = attrs.field(
        metadata={"wire": "costUnit", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``costUnit``. Since 2.0."""

    source_restriction: str | None = attrs.field(
        default=None,
        metadata={"wire": "sourceRestriction", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``sourceRestriction``. Since 2.5."""

    dependent_key: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "dependentKey", "type": "string[]", "since": "2.5", "secret": False},
    )
    """Wire name ``dependentKey``. Since 2.5."""

    edition: bool | None = attrs.field(
        default=None,
        metadata={"wire": "edition", "type": "boolean", "since": "2.5", "secret": False},
    )
    """Wire name ``edition``. Since 2.5."""

    expires_on: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "expiresOn", "type": "dateTime", "since": "2.5", "secret": False},
    )
    """Wire name ``expiresOn``. Since 2.5."""
