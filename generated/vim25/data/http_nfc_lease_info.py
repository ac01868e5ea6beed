# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HttpNfcLeaseInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.http_nfc_lease_datastore_lease_info import HttpNfcLeaseDatastoreLeaseInfo
    from vim25.data.http_nfc_lease_device_url import HttpNfcLeaseDeviceUrl


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HttpNfcLeaseInfo(vmodl.DataObject):
    """Data object type ``HttpNfcLeaseInfo`` (vmodl ``vim.HttpNfcLease.Info``).

    Since 4.0.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseInfo/
    """

    lease: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "lease", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``lease``. Since 4.0. Refers to a HttpNfcLease."""

    entity: vmodl.ManagedObjectReference = attrs.field(
        metadata={"wire": "entity", "type": "ManagedObjectReference", "since": "4.0", "secret": False},
    )
    """Wire name ``entity``. Since 4.0. Refers to a ManagedEntity."""

    device_url: list[HttpNfcLeaseDeviceUrl] | None = attrs.field(
        default=None,
        metadata={"wire": "deviceUrl", "type": "HttpNfcLeaseDeviceUrl[]", "since": "4.0", "secret": False},
    )
    """Wire name ``deviceUrl``. Since 4.0."""

    total_disk_capacity_in_kb: int = attrs.field(
        metadata={"wire": "totalDiskCapacityInKB", "type": "long", "since": "4.0", "secret": False},
    )
    """Wire name ``totalDiskCapacityInKB``. Since 4.0."""

    lease_timeout: int = attrs.field(
        metadata={"wire": "leaseTimeout", "type": "int", "since": "4.0", "secret": False},
    )
    """Wire name ``leaseTimeout``. Since 4.0."""

    host_map: list[HttpNfcLeaseDatastoreLeaseInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "hostMap", "type": "HttpNfcLeaseDatastoreLeaseInfo[]", "since": "4.1", "secret": False},
    )
    """Wire name ``hostMap``. Since 4.1."""
