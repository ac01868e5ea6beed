# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type GuestRegistryKeyAlreadyExists."""

from __future__ import annotations

import attrs

from vim25.faults.guest_registry_key_fault import GuestRegistryKeyFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class GuestRegistryKeyAlreadyExists(GuestRegistryKeyFault):
    """Fault type ``GuestRegistryKeyAlreadyExists`` (vmodl
    ``vim.fault.GuestRegistryKeyAlreadyExists``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/GuestRegistryKeyAlreadyExists/
    """
