# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type DeltaDiskFormatNotSupported."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vm_config_fault import VmConfigFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DeltaDiskFormatNotSupported(VmConfigFault):
    """Fault type ``DeltaDiskFormatNotSupported`` (vmodl ``vim.fault.DeltaDiskFormatNotSupported``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/DeltaDiskFormatNotSupported/
    """

    datastore: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "datastore", "type": "ManagedObjectReference[]", "since": "5.0", "secret": False},
    )
    """Wire name ``datastore``. Since 5.0. Refers to a Datastore."""

    delta_disk_format: str = attrs.field(
        metadata={"wire": "deltaDiskFormat", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``deltaDiskFormat``. Since 5.0."""
