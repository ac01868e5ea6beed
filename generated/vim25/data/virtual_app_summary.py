# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualAppSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.resource_pool_summary import ResourcePoolSummary

if TYPE_CHECKING:
    from vim25.data.v_app_product_info import VAppProductInfo
    from vim25.enums.virtual_app_v_app_state import VirtualAppVAppState


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualAppSummary(ResourcePoolSummary):
    """Data object type ``VirtualAppSummary`` (vmodl ``vim.VirtualApp.Summary``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualAppSummary/
    """

    product: VAppProductInfo | None = attrs.field(
        default=None,
        metadata={"wire": "product", "type": "VAppProductInfo", "since": "4.0", "secret": False},
    )
    """Wire name ``product``. Since 4.0."""

    v_app_state: VirtualAppVAppState | None = attrs.field(
        default=None,
        metadata={"wire": "vAppState", "type": "VirtualAppVAppState", "since": "4.0", "secret": False},
    )
    """Wire name ``vAppState``. Since 4.0."""

    suspended: bool | None = attrs.field(
        default=None,
        metadata={"wire": "suspended", "type": "boolean", "since": "4.1", "secret": False},
    )
    """Wire name ``suspended``. Since 4.1."""

    install_boot_required: bool | None = attrs.field(
        default=None,
        metadata={"wire": "installBootRequired", "type": "boolean", "since": "4.0", "secret": False},
    )
    """Wire name ``installBootRequired``. Since 4.0."""

    instance_uuid: str | None = attrs.field(
        default=None,
        metadata={"wire": "instanceUuid", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``instanceUuid``. Since 4.1."""
