# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type KmipServerSpec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_provider_id import KeyProviderId
    from vim25.data.kmip_server_info import KmipServerInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class KmipServerSpec(vmodl.DataObject):
    """Data object type ``KmipServerSpec`` (vmodl ``vim.encryption.KmipServerSpec``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/KmipServerSpec/
    """

    cluster_id: KeyProviderId = attrs.field(
        metadata={"wire": "clusterId", "type": "KeyProviderId", "since": "6.5", "secret": False},
    )
    """Wire name ``clusterId``. Since 6.5."""

    info: KmipServerInfo = attrs.field(
        metadata={"wire": "info", "type": "KmipServerInfo", "since": "6.5", "secret": False},
    )
    """Wire name ``info``. Since 6.5."""

    password: str | None = attrs.field(
        default=None,
        repr=False,
        metadata={"wire": "password", "type": "string", "since": "6.5", "secret": True},
    )
    """Wire name ``password``. Since 6.5. Secret."""
