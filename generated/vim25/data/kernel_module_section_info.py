# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type KernelModuleSectionInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class KernelModuleSectionInfo(vmodl.DataObject):
    """Data object type ``KernelModuleSectionInfo`` (vmodl
    ``vim.host.KernelModuleSystem.ModuleInfo.SectionInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/KernelModuleSectionInfo/
    """

    address: int = attrs.field(
        metadata={"wire": "address", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``address``. Since 4.0."""

    length: int | None = attrs.field(
        default=None,
        metadata={"wire": "length", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``length``. Since 4.0."""
