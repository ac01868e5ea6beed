# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type ClusterComputeResourceHostConfigurationProfile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_date_time_config import HostDateTimeConfig
    from vim25.enums.host_lockdown_mode import HostLockdownMode


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ClusterComputeResourceHostConfigurationProfile(vmodl.DataObject):
    """Data object type ``ClusterComputeResourceHostConfigurationProfile`` (vmodl
    ``vim.ClusterComputeResource.HostConfigurationProfile``).

    Since 6.7.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/ClusterComputeResourceHostConfigurationProfile/
    """

    date_time_config: HostDateTimeConfig | None = attrs.field(
        default=None,
        metadata={"wire": "dateTimeConfig", "type": "HostDateTimeConfig", "since": "6.7.1", "secret": False},
    )
    """Wire name ``dateTimeConfig``. Since 6.7.1."""

    lockdown_mode: HostLockdownMode | None = attrs.field(
        default=None,
        metadata={"wire": "lockdownMode", "type": "HostLockdownMode", "since": "6.7.1", "secret": False},
    )
    """Wire name ``lockdownMode``. Since 6.7.1."""
