# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostStorageElementInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vim25.data.host_hardware_element_info import HostHardwareElementInfo

if TYPE_CHECKING:
    from vim25.data.host_storage_operational_info import HostStorageOperationalInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostStorageElementInfo(HostHardwareElementInfo):
    """Data object type ``HostStorageElementInfo`` (vmodl
    ``vim.host.HardwareStatusInfo.StorageStatusInfo``).

    Since 2.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostStorageElementInfo/
    """

    operational_info: list[HostStorageOperationalInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "operationalInfo", "type": "HostStorageOperationalInfo[]", "since": "2.5", "secret": False},
    )
    """Wire name ``operationalInfo``. Since 2.5."""
