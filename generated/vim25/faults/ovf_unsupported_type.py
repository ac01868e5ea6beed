# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type OvfUnsupportedType."""

from __future__ import annotations

import attrs

from vim25.faults.ovf_unsupported_package import OvfUnsupportedPackage


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OvfUnsupportedType(OvfUnsupportedPackage):
    """Fault type ``OvfUnsupportedType`` (vmodl ``vim.fault.OvfUnsupportedType``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/OvfUnsupportedType/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    instance_id: str = attrs.field(
        metadata={"wire": "instanceId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``instanceId``. Since 4.0."""

    device_type: int = attrs.field(
        metadata={"wire": "deviceType", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``deviceType``. Since 4.0."""
