# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type VFlashModuleVersionIncompatible."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VFlashModuleVersionIncompatible(VimFault):
    """Fault type ``VFlashModuleVersionIncompatible`` (vmodl
    ``vim.fault.VFlashModuleVersionIncompatible``).

    Since 5.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VFlashModuleVersionIncompatible/
    """

    module_name: str = attrs.field(
        metadata={"wire": "moduleName", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``moduleName``. Since 5.5."""

    vm_request_module_version: str = attrs.field(
        metadata={"wire": "vmRequestModuleVersion", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``vmRequestModuleVersion``. Since 5.5."""

    host_min_supported_verson: str = attrs.field(
        metadata={"wire": "hostMinSupportedVerson", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``hostMinSupportedVerson``. Since 5.5."""

    host_module_version: str = attrs.field(
        metadata={"wire": "hostModuleVersion", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``hostModuleVersion``. Since 5.5."""
