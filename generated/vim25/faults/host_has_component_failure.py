# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type HostHasComponentFailure."""

from __future__ import annotations

import attrs

from vim25.faults.vim_fault import VimFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostHasComponentFailure(VimFault):
    """Fault type ``HostHasComponentFailure`` (vmodl ``vim.fault.HostHasComponentFailure``).

    Since 6.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostHasComponentFailure/
    """

    host_name: str = attrs.field(
        metadata={"wire": "hostName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``hostName``. Since 6.0."""

    component_type: str = attrs.field(
        metadata={"wire": "componentType", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``componentType``. Since 6.0."""

    component_name: str = attrs.field(
        metadata={"wire": "componentName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``componentName``. Since 6.0."""
