# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type VFlashModuleNotSupported."""

from __future__ import annotations

import attrs

from vim25.faults.vm_config_fault import VmConfigFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VFlashModuleNotSupported(VmConfigFault):
    """Fault type ``VFlashModuleNotSupported`` (vmodl ``vim.fault.VFlashModuleNotSupported``).

    Since 5.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VFlashModuleNotSupported/
    """

    vm_name: str = attrs.field(
        metadata={"wire": "vmName", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``vmName``. Since 5.5."""

    module_name: str = attrs.field(
        metadata={"wire": "moduleName", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``moduleName``. Since 5.5."""

    reason: str = attrs.field(
        metadata={"wire": "reason", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``reason``. Since 5.5."""

    host_name: str = attrs.field(
        metadata={"wire": "hostName", "type": "string", "since": "5.5", "secret": False},
    )
    """Wire name ``hostName``. Since 5.5."""
