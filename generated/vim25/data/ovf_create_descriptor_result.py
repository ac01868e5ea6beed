# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type OvfCreateDescriptorResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.faults.method_fault import MethodFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfCreateDescriptorResult(vmodl.DataObject):
    """Data object type ``OvfCreateDescriptorResult`` (vmodl
    ``vim.OvfManager.CreateDescriptorResult``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfCreateDescriptorResult/
    """

    ovf_descriptor: str = attrs.field(
        metadata={"wire": "ovfDescriptor", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``ovfDescriptor``. Since 4.0."""

    error: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "error", "type": "MethodFault[]", "since": "4.0", "secret": False},
    )
    """Wire name ``error``. Since 4.0."""

    warning: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "warning", "type": "MethodFault[]", "since": "4.0", "secret": False},
    )
    """Wire name ``warning``. Since 4.0."""

    include_image_files: bool | None = attrs.field(
        default=None,
        metadata={"wire": "includeImageFiles", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``includeImageFiles``. Since 4.1."""
