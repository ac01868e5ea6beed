# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type IncompatibleSetting."""

from __future__ import annotations

import attrs

from vim25.faults.invalid_argument import InvalidArgument


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IncompatibleSetting(InvalidArgument):
    """Fault type ``IncompatibleSetting`` (vmodl ``vim.fault.IncompatibleSetting``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/IncompatibleSetting/
    """

    conflicting_property: str = attrs.field(
        metadata={"wire": "conflictingProperty", "type": "string", "since": "2.0", "secret": False},
    )
    """Wire name ``conflictingProperty``. Since 2.0."""
