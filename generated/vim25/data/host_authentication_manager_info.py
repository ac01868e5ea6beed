# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type HostAuthenticationManagerInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_authentication_store_info import HostAuthenticationStoreInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HostAuthenticationManagerInfo(vmodl.DataObject):
    """Data object type ``HostAuthenticationManagerInfo`` (vmodl
    ``vim.host.AuthenticationManagerInfo``).

    Since 4.1.

    Page:
    /xapis/virtual-infrastructure-json-api/latest/data-structures/HostAuthenticationManagerInfo/
    """

    auth_config: list[HostAuthenticationStoreInfo] = attrs.field(
        metadata={"wire": "authConfig", "type": "HostAuthenticationStoreInfo[]", "since": "4.1", "secret": False},
    )
    """Wire name ``authConfig``. Since 4.1."""
