# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HttpNfcLeaseDatastoreLeaseInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.http_nfc_lease_host_info import HttpNfcLeaseHostInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HttpNfcLeaseDatastoreLeaseInfo(vmodl.DataObject):
    """Data object type ``HttpNfcLeaseDatastoreLeaseInfo`` (vmodl
    ``vim.HttpNfcLease.DatastoreLeaseInfo``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HttpNfcLeaseDatastoreLeaseInfo/
    """

    datastore_key: str = attrs.field(
        metadata={"wire": "datastoreKey", "type": "string", "since": "4.1", "secret": False},
    )
    """Wire name ``datastoreKey``. Since 4.1."""

    hosts: list[HttpNfcLeaseHostInfo] = attrs.field(
        metadata={"wire": "hosts", "type": "HttpNfcLeaseHostInfo[]", "since": "4.1", "secret": False},
    )
    """Wire name ``hosts``. Since 4.1."""
