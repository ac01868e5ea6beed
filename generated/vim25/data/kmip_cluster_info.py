# Generated from vim25-8.0.2.0.openapi.json (release 8.0.2.0) by `make generate`.
# Do not edit: change the schema or codegen/, and generate again.
"""Data object type KmipClusterInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import vmodl

if TYPE_CHECKING:
    from vim25.data.key_provider_id import KeyProviderId
    from vim25.data.kmip_server_info import KmipServerInfo


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class KmipClusterInfo(vmodl.DataObject):
    """Data object type ``KmipClusterInfo`` (vmodl ``vim.encryption.KmipClusterInfo``).

    Since 6.5.

    Page: /xapis/virtual-infrastructure-json-api/latest/data-structures/KmipClusterInfo/
    """

    cluster_id: KeyProviderId = attrs.field(
        metadata={"wire": "clusterId", "type": "KeyProviderId", "since": "6.5", "secret": False},
    )
    """Wire name ``clusterId``. Since 6.5."""

    servers: list[KmipServerInfo] | None = attrs.field(
        default=None,
        metadata={"wire": "servers", "type": "KmipServerInfo[]", "since": "6.5", "secret": False},
    )
    """Wire name ``servers``. Since 6.5."""

    use_as_default: bool = attrs.field(
        metadata={"wire": "useAsDefault", "type": "boolean", "since": "6.5", "secret": False},
    )
    """Wire name ``useAsDefault``. Since 6.5."""

    management_type: str | None = attrs.field(
        default=None,
        metadata={"wire": "managementType", "type": "string", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``managementType``. Since 7.0.0.0."""

    use_as_entity_default: list[vmodl.ManagedObjectReference] | None = attrs.field(
        default=None,
        metadata={"wire": "useAsEntityDefault", "type": "ManagedObjectReference[]", "since": "7.0.0.0", "secret": False},
    )
    """Wire name ``useAsEntityDefault``. Since 7.0.0.0. Refers to a ManagedEntity."""

    has_backup: bool | None = attrs.field(
        default=None,
        metadata={"wire": "hasBackup", "type": "boolean", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``hasBackup``. Since 7.0.2.0."""

    tpm_required: bool | None = attrs.field(
        default=None,
        metadata={"wire": "tpmRequired", "type": "boolean", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``tpmRequired``. Since 7.0.2.0."""

    key_id: str | None = attrs.field(
        default=None,
        metadata={"wire": "keyId", "type": "string", "since": "7.0.2.0", "secret": False},
    )
    """Wire name ``keyId``. Since 7.0.2.0."""
