# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ComputeResourceConfigSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.desired_software_spec import DesiredSoftwareSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ComputeResourceConfigSpec(vmodl.DataObject):
    """Data object type ``ComputeResourceConfigSpec`` (vmodl ``vim.ComputeResource.ConfigSpec``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/ComputeResourceConfigSpec/
    """

    vm_swap_placement: str | None = attrs.field(
        default=None,
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

    desired_software_spec: DesiredSoftwareSpec | None = attrs.field(
        default=None,
        metadata={"wire": "desiredSoftwareSpec", "type": "DesiredSoftwareSpec", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``desiredSoftwareSpec``. Since 7.0.0.0."""

    maximum_hardware_version_key: str | None = attrs.field(
        default=None,
        metadata={"wire": "maximumHardwareVersionKey", "type": "string", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``maximumHardwareVersionKey``. Since 7.0.2.0."""

    enable_config_manager: bool | None = attrs.field(
        default=None,
        metadata={"wire": "enableConfigManager", "type": "boolean", "since": "7.0.3.1", "secret": False},
    )
    """Wire name ``enableConfigManager``. Since 7.0.3.1."""
