# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualMachineProfileDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.virtual_machine_profile_details_disk_profile_details import VirtualMachineProfileDetailsDiskProfileDetails
    from vim25.data.virtual_machine_profile_spec import VirtualMachineProfileSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualMachineProfileDetails(vmodl.DataObject):
    """Data object type ``VirtualMachineProfileDetails`` (vmodl ``vim.vm.ProfileDetails``).

    Since 6.7.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualMachineProfileDetails/
    """

    profile: list[VirtualMachineProfileSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "profile", "type": "VirtualMachineProfileSpec[]", "since": "6.7", "secret": False},
    )
    """Wire name ``profile``. Since 6.7."""

    disk_profile_details: list[VirtualMachineProfileDetailsDiskProfileDetails] | None = attrs.field(
        default=None,
        metadata={"wire": "diskProfileDetails", "type": "VirtualMachineProfileDetailsDiskProfileDetails[]", "since": "6.7", "secret": False},
    )
    """Wire name ``diskProfileDetails``. Since 6.7."""
