# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type HostSpecificationOperationFailed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.vim_fault import VimFault

if TYPE_CHECKING:
    import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSpecificationOperationFailed(VimFault):
    """Fault type ``HostSpecificationOperationFailed`` (vmodl
    ``vim.fault.HostSpecificationOperationFailed``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSpecificationOperationFailed/
    """

    host: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "host", "type": "ManagedObjectReference", "since": "6.5", "secret": False},
    )
    """Wire name ``host``. Since 6.5. Refers to a HostSystem."""
