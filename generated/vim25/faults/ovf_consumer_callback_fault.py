# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfConsumerCallbackFault."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_fault import OvfFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfConsumerCallbackFault(OvfFault):
    """Fault type ``OvfConsumerCallbackFault`` (vmodl ``vim.fault.OvfConsumerCallbackFault``).

    Since 5.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfConsumerCallbackFault/
    """

    extension_key: str = attrs.field(
        metadata={"wire": "extensionKey", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``extensionKey``. Since 5.0."""

    extension_name: str = attrs.field(
        metadata={"wire": "extensionName", "type": "string", "since": "5.0", "secret": False},
    )
    """Wire name ``extensionName``. Since 5.0."""
