# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type SoftwarePackage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    import datetime

    from vim25.data.relation import Relation
    from vim25.data.software_package_capability import SoftwarePackageCapability


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SoftwarePackage(vmodl.DataObject):
    """Data object type ``SoftwarePackage`` (vmodl ``vim.host.SoftwarePackage``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/SoftwarePackage/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``name``. Since 6.5."""

    version: str = attrs.field(
        metadata={"wire": "version", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``version``. Since 6.5."""

    type: str = attrs.field(
        metadata={"wire": "type", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``type``. Since 6.5."""

    vendor: str = attrs.field(
        metadata={"wire": "vendor", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``vendor``. Since 6.5."""

    acceptance_level: str = attrs.field(
        metadata={"wire": "acceptanceLevel", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``acceptanceLevel``. Since 6.5."""

    summary: str = attrs.field(
        metadata={"wire": "summary", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``summary``. Since 6.5."""

    description: str = attrs.field(
        metadata={"wire": "description", "type": "string", "since": "6.5", "secret": False},
    )
    """Wire name ``description``. Since 6.5."""

    reference_url: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "referenceURL", "type": "string[]", "since": "6.5", "secret": False},
    )
    """Wire name ``referenceURL``. Since 6.5."""

    creation_date: datetime.datetime | None = attrs.field(
        default=None,
        metadata={"wire": "creationDate", "type": "dateTime", "since": "6.5", "secret": False},
    )
    """Wire name ``creationDate``. Since 6.5."""

    depends: list[Relation] | None = attrs.field(
        default=None,
        metadata={"wire": "depends", "type": "Relation[]", "since": "6.5", "secret": False},
    )
    """Wire name ``depends``. Since 6.5."""

    conflicts: list[Relation] | None = attrs.field(
        default=None,
        metadata={"wire": "conflicts", "type": "Relation[]", "since": "6.5", "secret": False},
    )
    """Wire name ``conflicts``. Since 6.5."""

    replaces: list[Relation] | None = attrs.field(
        default=None,
        metadata={"wire": "replaces", "type": "Relation[]", "since": "6.5", "secret": False},
    )
    """Wire name ``replaces``. Since 6.5."""

    provides: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "provides", "type": "string[]", "since": "6.5", "secret": False},
    )
    """Wire name ``provides``. Since 6.5."""

    maintenance_mode_required: bool | None = attrs.field(
        default=None,
        metadata={"wire": "maintenanceModeRequired", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``maintenanceModeRequired``. Since 6.5."""

    hardware_platforms_required: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "hardwarePlatformsRequired", "type": "string[]", "since": "6.5", "secret": False},
    )
    """Wire name ``hardwarePlatformsRequired``. Since 6.5."""

    capability: SoftwarePackageCapability = attrs.field(
        metadata={"wire": "capability", "type": "SoftwarePackageCapability", "since": "6.5", "secret": False},
    )
    """Wire name ``capability``. Since 6.5."""

    tag: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "tag", "type": "string[]", "since": "6.5", "secret": False},
    )
    """Wire name ``tag``. Since 6.5."""

    payload: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "payload", "type": "string[]", "since": "6.5", "secret": False},
    )
    """Wire name ``payload``. Since 6.5."""
