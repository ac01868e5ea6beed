# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostLicenseSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.license_source import LicenseSource


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostLicenseSpec(vmodl.DataObject):
    """Data object type ``HostLicenseSpec`` (vmodl ``vim.host.LicenseSpec``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostLicenseSpec/
    """

    source: LicenseSource | None = attrs.field(
        default=None,
        metadata={"wire": "source", "type": "LicenseSource", "since": "4.0", "secret": False},
    )
    """Wire name ``source``. Since 4.0."""

    edition_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "editionKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``editionKey``. Since 4.0."""

    disabled_feature_key: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "disabledFeatureKey", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``disabledFeatureKey``. Since 4.0."""

    enabled_feature_key: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "enabledFeatureKey", "type": "string[]", "since": "4.0", "secret": False},
    )
    """Wire name ``enabledFeatureKey``. Since 4.0."""
