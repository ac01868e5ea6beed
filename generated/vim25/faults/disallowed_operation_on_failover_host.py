# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type DisallowedOperationOnFailoverHost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.runtime_fault import RuntimeFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DisallowedOperationOnFailoverHost(RuntimeFault):
    """Fault type ``DisallowedOperationOnFailoverHost`` (vmodl
    ``vim.fault.DisallowedOperationOnFailoverHost``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DisallowedOperationOnFailoverHost/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``host``. Since 4.0. Refers to a HostSystem."""

    hostname: str = attrs.field(
        metadata={"wire": "hostname", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``hostname``. Since 4.0."""
