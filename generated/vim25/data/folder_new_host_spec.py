# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type FolderNewHostSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.host_connect_spec import HostConnectSpec


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FolderNewHostSpec(vmodl.DataObject):
    """Data object type ``FolderNewHostSpec`` (vmodl ``vim.Folder.NewHostSpec``).

    Since 6.7.1.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/FolderNewHostSpec/
    """

    host_cnx_spec: HostConnectSpec = attrs.field(
        metadata={"wire": "hostCnxSpec", "type": "HostConnectSpec", "since": "6.7.1", "secret": False},
    )
    """Wire name ``hostCnxSpec``. Since 6.7.1."""

    esx_license: str | None = attrs.field(
        default=None,
        metadata={"wire": "esxLicense", "type": "string", "since": "6.7.1", "secret": False},
    )
    """Wire name ``esxLicense``. Since 6.7.1."""
