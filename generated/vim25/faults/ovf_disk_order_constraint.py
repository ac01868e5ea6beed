# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfDiskOrderConstraint."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_constraint import OvfConstraint


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfDiskOrderConstraint(OvfConstraint):
    """Fault type ``OvfDiskOrderConstraint`` (vmodl ``vim.fault.OvfDiskOrderConstraint``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfDiskOrderConstraint/
    """
