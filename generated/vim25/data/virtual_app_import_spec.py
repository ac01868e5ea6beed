# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type VirtualAppImportSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.import_spec import ImportSpec

if TYPE_CHECKING:
    from vim25.data.resource_config_spec import ResourceConfigSpec
    from vim25.data.v_app_config_spec import VAppConfigSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class VirtualAppImportSpec(ImportSpec):
    """Data object type ``VirtualAppImportSpec`` (vmodl ``vim.vApp.VAppImportSpec``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/VirtualAppImportSpec/
    """

    name: str = attrs.field(
        metadata={"wire": "name", "type": "string", "since": "4.0", "secret": False},
    )
    """Wire name ``name``. Since 4.0."""

    v_app_config_spec: VAppConfigSpec = attrs.field(
        metadata={"wire": "vAppConfigSpec", "type": "VAppConfigSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``vAppConfigSpec``. Since 4.0."""

    resource_pool_spec: ResourceConfigSpec = attrs.field(
        metadata={"wire": "resourcePoolSpec", "type": "ResourceConfigSpec", "since": "4.0", "secret": False},
    )
    """Wire name ``resourcePoolSpec``. Since 4.0."""

    child: list[ImportSpec] | None = attrs.field(
        default=None,
        metadata={"wire": "child", "type": "ImportSpec[]", "since": "4.0", "secret": False},
    )
    """Wire name ``child``. Since 4.0."""
