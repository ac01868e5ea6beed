# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Fault type InsufficientNetworkResourcePoolCapacity."""

from __future__ import annotations

import attrs

from vim25.faults.insufficient_resources_fault import InsufficientResourcesFault


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InsufficientNetworkResourcePoolCapacity(InsufficientResourcesFault):
    """Fault type ``InsufficientNetworkResourcePoolCapacity`` (vmodl
    ``vim.fault.InsufficientNetworkResourcePoolCapacity``).

    Since 6.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/InsufficientNetworkResourcePoolCapacity/
    """

    dvs_name: str = attrs.field(
        metadata={"wire": "dvsName", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``dvsName``. Since 6.0."""

    dvs_uuid: str = attrs.field(
        metadata={"wire": "dvsUuid", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``dvsUuid``. Since 6.0."""

    resource_pool_key: str = attrs.field(
        metadata={"wire": "resourcePoolKey", "type": "string", "since": "6.0", "secret": False},
    )
    """Wire name ``resourcePoolKey``. Since 6.0."""

    available: int = attrs.field(
        metadata={"wire": "available", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``available``. Since 6.0."""

    requested: int = attrs.field(
        metadata={"wire": "requested", "type": "long", "since": "6.0", "secret": False},
    )
    """Wire name ``requested``. Since 6.0."""

    device: list[str] = attrs.field(
        metadata={"wire": "device", "type": "string[]", "since": "6.0", "secret": False},
    )
    """Wire name ``device``. Since 6.0."""
