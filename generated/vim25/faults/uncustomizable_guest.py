# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type UncustomizableGuest."""

from __future__ import annotations

import attrs

from vim25.faults.customization_fault import CustomizationFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UncustomizableGuest(CustomizationFault):
    """Fault type ``UncustomizableGuest`` (vmodl ``vim.fault.UncustomizableGuest``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/UncustomizableGuest/
    """

    uncustomizable_guest_os: str = attrs.field(
        metadata={"wire": "uncustomizableGuestOS", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``uncustomizableGuestOS``. Since 2.0."""
