# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type NoAvailableIp."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.v_app_property_fault import VAppPropertyFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class NoAvailableIp(VAppPropertyFault):
    """Fault type ``NoAvailableIp`` (vmodl ``vim.fault.NoAvailableIp``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/NoAvailableIp/
    """

    network: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "network", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``network``. Since 4.0. Refers to a Network."""
