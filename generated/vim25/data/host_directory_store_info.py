# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostDirectoryStoreInfo."""

from __future__ import annotations

import attrs

from vim25.data.host_authentication_store_info import HostAuthenticationStoreInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostDirectoryStoreInfo(HostAuthenticationStoreInfo):
    """Data object type ``HostDirectoryStoreInfo`` (vmodl ``vim.host.DirectoryStoreInfo``).

    Since 4.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/HostDirectoryStoreInfo/
    """
