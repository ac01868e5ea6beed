# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfConsumerValidationFault."""

from __future__ import annotations

import attrs

from vim25.faults.vm_config_fault import VmConfigFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfConsumerValidationFault(VmConfigFault):
    """Fault type ``OvfConsumerValidationFault`` (vmodl ``vim.fault.OvfConsumerValidationFault``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerValidationFault/
    """

    extension_key: str = attrs.field(
        metadata={"wire": "extensionKey", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``extensionKey``. Since 5.0."""

    extension_name: str = attrs.field(
        metadata={"wire": "extensionName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``extensionName``. Since 5.0."""

    message: str = attrs.field(
        metadata={"wire": "message", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``message``. Since 5.0."""
