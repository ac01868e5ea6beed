# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type AboutInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AboutInfo(vmodl.DataObject):
    """Data object type ``AboutInfo`` (vmodl ``vim.AboutInfo``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/AboutInfo/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``name``. Since 2.0."""

    full_name: str = attrs.field(
        metadata={"wire": "fullName", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``fullName``. Since 2.0."""

    vendor: str = attrs.field(
        metadata={"wire": "vendor", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``vendor``. Since 2.0."""

    version: str = attrs.field(
        metadata={"wire": "version", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``version``. Since 2.0."""

    patch_level: str | None = attrs.field(
        default=None,
        metadata={"wire": "patchLevel", "type": "string", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``patchLevel``. Since 7.0.2.0."""

    build: str = attrs.field(
        metadata={"wire": "build", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``build``. Since 2.0."""

    locale_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "localeVersion", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``localeVersion``. Since 2.0."""

    locale_build: str | None = attrs.field(
        default=None,
        metadata={"wire": "localeBuild", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``localeBuild``. Since 2.0."""

    os_type: str = attrs.field(
        metadata={"wire": "osType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``osType``. Since 2.0."""

    product_line_id: str = attrs.field(
        metadata={"wire": "productLineId", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``productLineId``. Since 2.0."""

    api_type: str = attrs.field(
        metadata={"wire": "apiType", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``apiType``. Since 2.0."""

    api_version: str = attrs.field(
        metadata={"wire": "apiVersion", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``apiVersion``. Since 2.0."""

    instance_uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "instanceUuid", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``instanceUuid``. Since 4.0."""

    license_product_name: str | None = attrs.field(
        default=None,
        metadata={"wire": "licenseProductName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``licenseProductName``. Since 4.0."""

    license_product_version: str | None = attrs.field(
        default=None,
        metadata={"wire": "licenseProductVersion", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``licenseProductVersion``. Since 4.0."""
