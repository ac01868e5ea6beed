# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type KernelModuleInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.kernel_module_section_info import KernelModuleSectionInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class KernelModuleInfo(vmodl.DataObject):
    """Data object type ``KernelModuleInfo`` (vmodl ``vim.host.KernelModuleSystem.ModuleInfo``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/KernelModuleInfo/
    """

    id: int = attrs.field(
        metadata={"wire": "id", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``id``. Since 4.0."""

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    version: str = attrs.field(
        metadata={"wire": "version", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``version``. Since 4.0."""

    filename: str = attrs.field(
        metadata={"wire": "filename", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``filename``. Since 4.0."""

    option_string: str = attrs.field(
        metadata={"wire": "optionString", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``optionString``. Since 4.0."""

    loaded: bool = attrs.field(
        metadata={"wire": "loaded", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``loaded``. Since 4.0."""

    enabled: bool = attrs.field(
        metadata={"wire": "enabled", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``enabled``. Since 4.0."""

    use_count: int = attrs.field(
        metadata={"wire": "useCount", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``useCount``. Since 4.0."""

    read_only_section: KernelModuleSectionInfo = attrs.field(
        metadata={"wire": "readOnlySection", "type": "KernelModuleSectionInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``readOnlySection``. Since 4.0."""

    writable_section: KernelModuleSectionInfo = attrs.field(
        metadata={"wire": "writableSection", "type": "KernelModuleSectionInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``writableSection``. Since 4.0."""

    text_section: KernelModuleSectionInfo = attrs.field(
        metadata={"wire": "textSection", "type": "KernelModuleSectionInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``textSection``. Since 4.0."""

    data_section: KernelModuleSectionInfo = attrs.field(
        metadata={"wire": "dataSection", "type": "KernelModuleSectionInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``dataSection``. Since 4.0."""

    bss_section: KernelModuleSectionInfo = attrs.field(
        metadata={"wire": "bssSection", "type": "KernelModuleSectionInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``bssSection``. Since 4.0."""
