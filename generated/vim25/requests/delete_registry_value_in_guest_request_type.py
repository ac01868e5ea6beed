# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Request type DeleteRegistryValueInGuestRequestType."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.guest_authentication import GuestAuthentication
    from vim25.data.guest_reg_value_name_spec import GuestRegValueNameSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DeleteRegistryValueInGuestRequestType(vmodl.Request):
    """Request type ``DeleteRegistryValueInGuestRequestType``."""

    vm: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "vm", "type": "ManagedObjectReference", "since": "6.0", "secret": False},
    )
    """Wire name ``vm``. Since 6.0. Refers to a VirtualMachine. Privilege
    VirtualMachine.GuestOperations.Modify.
    """

    auth: GuestAuthentication = attrs.field(
        metadata={"wire": "auth", "type": "GuestAuthentication", "since": "6.0", "secret": False},
    )
    """Wire name ``auth``. Since 6.0."""

    value_name: GuestRegValueNameSpec = attrs.field(
        metadata={"wire": "valueName", "type": "GuestRegValueNameSpec", "since": "6.0", "secret": False},
    )
    """Wire name ``valueName``. Since 6.0."""
