# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfHostResourceConstraint."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_constraint import OvfConstraint


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfHostResourceConstraint(OvfConstraint):
    """Fault type ``OvfHostResourceConstraint`` (vmodl ``vim.fault.OvfHostResourceConstraint``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfHostResourceConstraint/
    """

    value: str = attrs.field(
        metadata={"wire": "value", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``value``. Since 4.1."""
