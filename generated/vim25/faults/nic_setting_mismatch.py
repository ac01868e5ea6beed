# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NicSettingMismatch."""

from __future__ import annotations

import attrs

from vim25.faults.customization_fault import CustomizationFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NicSettingMismatch(CustomizationFault):
    """Fault type ``NicSettingMismatch`` (vmodl ``vim.fault.NicSettingMismatch``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NicSettingMismatch/
    """

    number_of_nics_in_spec: int = attrs.field(
        metadata={"wire": "numberOfNicsInSpec", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``numberOfNicsInSpec``. Since 2.5."""

    number_of_nics_in_vm: int = attrs.field(
        metadata={"wire": "numberOfNicsInVM", "type": "int", "since": "2.5", "secret": False},
    )
    """Wire name ``numberOfNicsInVM``. Since 2.5."""
