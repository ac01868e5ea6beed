# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type DistributedVirtualSwitchProductSpec."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DistributedVirtualSwitchProductSpec(vmodl.DataObject):
    """Data object type ``DistributedVirtualSwitchProductSpec`` (vmodl ``vim.dvs.ProductSpec``).

    Since 4.0.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/DistributedVirtualSwitchProductSpec/
    """

    name: str | None = attrs.field(
        default=None,
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    vendor: str | None = attrs.field(
        default=None,
        metadata={"wire": "vendor", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``vendor``. Since 4.0."""

    version: str | None = attrs.field(
        default=None,
        metadata={"wire": "version", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``version``. Since 4.0."""

    build: str | None = attrs.field(
        default=None,
        metadata={"wire": "build", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``build``. Since 4.0."""

    forwarding_class: str | None = attrs.field(
        default=None,
        metadata={"wire": "forwardingClass", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``forwardingClass``. Since 4.0."""

    bundle_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "bundleId", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``bundleId``. Since 4.0."""

    bundle_url: str | None = attrs.field(
        default=None,
        metadata={"wire": "bundleUrl", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``bundleUrl``. Since 4.0."""
