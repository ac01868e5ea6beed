# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ComputeResourceConfigInfo."""

from __future__ import annotations

import attrs
import vmodl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ComputeResourceConfigInfo(vmodl.DataObject):
    """Data object type ``ComputeResourceConfigInfo`` (vmodl ``vim.ComputeResource.ConfigInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ComputeResourceConfigInfo/
    """

    vm_swap_placement: str = attrs.field(
        metadata={"wire": "vmSwapPlacement", "type": "string", "since": "2.5", "secret": False},
    )
    """Wire name ``vmSwapPlacement``. Since 2.5."""

    spbm_enabled: bool | None = attrs.field(
        default=None,
        metadata={"wire": "spbmEnabled", "type": "boolean", "since": "5.0", "secret": False},
    )
    """Wire name ``spbmEnabled``. Since 5.0."""

    default_hardware_version_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "defaultHardwareVersionKey", "type": "string", "since": "5.1", "secret": False},
    )
    """Wire name ``defaultHardwareVersionKey``. Since 5.1."""

    maximum_hardware_version_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "maximumHardwareVersionKey", "type": "string", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``maximumHardwareVersionKey``. Since 7.0.2.0."""
