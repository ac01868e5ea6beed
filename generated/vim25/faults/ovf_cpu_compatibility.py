# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfCpuCompatibility."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_import import OvfImport


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfCpuCompatibility(OvfImport):
    """Fault type ``OvfCpuCompatibility`` (vmodl ``vim.fault.OvfCpuCompatibility``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfCpuCompatibility/
    """

    register_name: str = attrs.field(
        metadata={"wire": "registerName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``registerName``. Since 5.0."""

    level: int = attrs.field(
        metadata={"wire": "level", "type": "int", "since": "5.0", "secret": False},
    )
    """Wire name ``level``. Since 5.0."""

    register_value: str = attrs.field(
        metadata={"wire": "registerValue", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``registerValue``. Since 5.0."""

    desired_register_value: str = attrs.field(
        metadata={"wire": "desiredRegisterValue", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``desiredRegisterValue``. Since 5.0."""
