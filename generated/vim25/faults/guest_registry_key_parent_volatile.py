# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type GuestRegistryKeyParentVolatile."""

from __future__ import annotations

import attrs

from vim25.faults.guest_registry_key_fault import GuestRegistryKeyFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestRegistryKeyParentVolatile(GuestRegistryKeyFault):
    """Fault type ``GuestRegistryKeyParentVolatile`` (vmodl
    ``vim.fault.GuestRegistryKeyParentVolatile``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegistryKeyParentVolatile/
    """
