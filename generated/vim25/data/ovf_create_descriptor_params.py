# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type OvfCreateDescriptorParams."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.ovf_file import OvfFile


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfCreateDescriptorParams(vmodl.DataObject):
    """Data object type ``OvfCreateDescriptorParams`` (vmodl
    ``vim.OvfManager.CreateDescriptorParams``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfCreateDescriptorParams/
    """

    ovf_files: list[OvfFile] | None = attrs.field(
        default=None,
        metadata={"wire": "ovfFiles", "type": "OvfFile[]", "since": "4.0", "secret": False},
    )
    """Wire name ``ovfFiles``. Since 4.0."""

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    description: str | None = attrs.field(
        default=None,
        metadata={"wire": "description", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``description``. Since 4.0."""

    include_image_files: bool | None = attrs.field(
        default=None,
        metadata={"wire": "includeImageFiles", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``includeImageFiles``. Since 4.1."""

    export_option: list[str] | None = attrs.field(
        default=None,
        metadata={"wire": "exportOption", "type": "string[]", "since": "5.1", "secret": False},
    )
    """Wire name ``exportOption``. Since 5.1."""

    snapshot: vmodl.ManagedObjectReference | None = attrs.field(
        default=None,
        metadata={"wire": "snapshot", "type": "ManagedObjectReference", "since": "5.5", "secret": False},
    )
    """Wire name ``snapshot``. Since 5.5. Refers to a VirtualMachineSnapshot."""
