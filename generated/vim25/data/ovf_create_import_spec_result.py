# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type OvfCreateImportSpecResult."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.import_spec import ImportSpec
    from vim25.faults.method_fault import MethodFault
    from vim25.data.ovf_file_item import OvfFileItem


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfCreateImportSpecResult(vmodl.DataObject):
    """Data object type ``OvfCreateImportSpecResult`` (vmodl
    ``vim.OvfManager.CreateImportSpecResult``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfCreateImportSpecResult/
    """

    import_spec: ImportSpec | None = attrs.field(
        default=None,
        metadata={"wire": "importSpec", "type": "ImportSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``importSpec``. Since 4.0."""

    file_item: list[OvfFileItem] | None = attrs.field(
        default=None,
        metadata={"wire": "fileItem", "type": "OvfFileItem[]", "since": "4.0", "secret": False},
    )
    """Wire name ``fileItem``. Since 4.0."""

    warning: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "warning", "type": "MethodFault[]", "since": "4.0", "secret": False},
    )
    """Wire name ``warning``. Since 4.0."""

    error: list[MethodFault] | None = attrs.field(
        default=None,
        metadata={"wire": "error", "type": "MethodFault[]", "since": "4.0", "secret": False},
    )
    """Wire name ``error``. Since 4.0."""
