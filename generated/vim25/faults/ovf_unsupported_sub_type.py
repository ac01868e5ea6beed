# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfUnsupportedSubType."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_unsupported_package import OvfUnsupportedPackage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfUnsupportedSubType(OvfUnsupportedPackage):
    """Fault type ``OvfUnsupportedSubType`` (vmodl ``vim.fault.OvfUnsupportedSubType``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedSubType/
    """

    element_name: str = attrs.field(
        metadata={"wire": "elementName", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``elementName``. Since 4.0."""

    instance_id: str = attrs.field(
        metadata={"wire": "instanceId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``instanceId``. Since 4.0."""

    device_type: int = attrs.field(
        metadata={"wire": "deviceType", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``deviceType``. Since 4.0."""

    device_sub_type: str = attrs.field(
        metadata={"wire": "deviceSubType", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``deviceSubType``. Since 4.0."""
