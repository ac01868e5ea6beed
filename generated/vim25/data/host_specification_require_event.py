# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostSpecificationRequireEvent."""

from __future__ import annotations

import attrs

from vim25.data.host_event import HostEvent


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostSpecificationRequireEvent(HostEvent):
    """Data object type ``HostSpecificationRequireEvent`` (vmodl
    ``vim.event.HostSpecificationRequireEvent``).

    Since 6.5.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostSpecificationRequireEvent/
    """
