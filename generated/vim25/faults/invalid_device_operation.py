# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InvalidDeviceOperation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.faults.invalid_device_spec import InvalidDeviceSpec

if TYPE_CHECKING:
    from vim25.enums.virtual_device_config_spec_file_operation import VirtualDeviceConfigSpecFileOperation
    from vim25.enums.virtual_device_config_spec_operation import VirtualDeviceConfigSpecOperation


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InvalidDeviceOperation(InvalidDeviceSpec):
    """Fault type ``InvalidDeviceOperation`` (vmodl ``vim.fault.InvalidDeviceOperation``).

    Since 2.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/InvalidDeviceOperation/
    """

    bad_op: VirtualDeviceConfigSpecOperation | None = attrs.field(
        default=None,
        metadata={"wire": "badOp", "type": "VirtualDeviceConfigSpecOperation", "since": "2.0", "secret": False},
    )
    """Wire name ``badOp``. Since 2.0."""

    bad_file_op: VirtualDeviceConfigSpecFileOperation | None = attrs.field(
        default=None,
        metadata={"wire": "badFileOp", "type": "VirtualDeviceConfigSpecFileOperation", "since": "2.0", "secret": False},
    )
    """Wire name ``badFileOp``. Since 2.0."""
