# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type LicenseManagerLicenseInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_any_value import KeyAnyValue
    from vim25.data.key_value import KeyValue


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LicenseManagerLicenseInfo(vmodl.DataObject):
    """Data object type ``LicenseManagerLicenseInfo`` (vmodl ``vim.LicenseManager.LicenseInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/LicenseManagerLicenseInfo/
    """

    license_key: str = attrs.field(
        metadata={"wire": "licenseKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``licenseKey``. Since 4.0."""

    edition_key: str = attrs.field(
        metadata={"wire": "editionKey", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``editionKey``. Since 4.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    total: int = attrs.field(
        metadata={"wire": "total", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``total``. Since 4.0."""

    used: int | None = attrs.field(
        default=None,
        metadata={"wire": "used", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``used``. Since 4.0."""

    cost_unit: str = attrs.field(
        metadata={"wire": "costUnit", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``costUnit``. Since 4.0."""

    properties: list[KeyAnyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "properties", "type": "KeyAnyValue[]", "since": "4.0", "secret": False},
    )
    """Wire name ``properties``. Since 4.0."""

    labels: list[KeyValue] | None = attrs.field(
        default=None,
        metadata={"wire": "labels", "type": "KeyValue[]", "since": "4.0", "secret": False},
    )
    """Wire name ``labels``. Since 4.0."""
